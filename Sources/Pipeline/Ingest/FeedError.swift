/// Why an input is refused: every fault found, each with its place and the nearest valid name.
package struct FeedError: Error, Hashable, Sendable {
    package struct Fault: Hashable, Sendable {
        package enum Code: String, CaseIterable, Sendable {
            case headingMissing = "heading-missing"
            case headingRepeated = "heading-repeated"
            case unreadable = "unreadable"
            case empty = "empty"
            case noRows = "no-rows"
            case truncated = "truncated"
            case overLimit = "over-limit"
        }

        package let code: Code
        /// The file's name without its folder.
        package let file: String
        package let line: Int
        package let column: Int
        /// What was wanted, or what is wrong: headings and counts, never a cell.
        package let message: String
        /// The nearest heading of the file, where there is one.
        package let nearest: String?

        package init(
            code: Code, file: String, line: Int = 1, column: Int = 1, message: String, nearest: String? = nil
        ) {
            self.code = code
            self.file = file
            self.line = line
            self.column = column
            self.message = message
            self.nearest = nearest
        }

        /// `police.csv:1:1: heading-missing: no column is headed "Surname". The nearest is "Surnames".`
        package var text: String {
            let hint = nearest.map { " The nearest is \"\($0)\"." } ?? ""
            return "\(file):\(line):\(column): \(code.rawValue): \(message)\(hint)"
        }
    }

    package let faults: [Fault]

    package init(_ faults: [Fault]) { self.faults = faults }
}
