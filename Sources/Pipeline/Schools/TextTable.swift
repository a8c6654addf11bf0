/// A file of reference rows, already decoded and cut into cells; every cell is still text.
package struct TextTable: Sendable {
    /// The file's name, for issues and errors.
    package var file: String
    package var heading: [String]
    package var rows: [Row]

    package init(file: String, heading: [String], rows: [Row]) {
        self.file = file
        self.heading = heading
        self.rows = rows
    }

    package struct Row: Sendable {
        /// From 1, the heading being row 1.
        package var row: Int
        /// The physical line on which the row begins, from 1.
        package var line: Int
        package var cells: [String]

        package init(row: Int, line: Int, cells: [String]) {
            self.row = row
            self.line = line
            self.cells = cells
        }
    }
}
