import Linkage
import Tabular

/// A file in plain form: comma-separated UTF-8 with a heading, read whole and strictly.
///
/// Plain files come from programs, not from senders, so a row that cannot be read refuses the file.
package struct PlainSheet: Sendable {
    /// The file's name without its folder.
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Every row as text, the named columns in the order asked for; a column that may be absent is empty.
    ///
    /// Headings beyond those named are passed over.
    package func rows(required: [String], optional: [String] = []) throws -> [PlainRow] {
        try namingFaults {
            let reader = CSVReader(bytes: bytes, format: PlainSheet.format)
            let headings = try reader.start().map { WrittenText.trimmed($0).lowercased() }
            let places = try columns(of: required + optional, in: headings, required: required.count)
            var rows: [PlainRow] = []
            var quarantined: QuarantinedLine?
            _ = try reader.readRows(onQuarantine: { quarantined = quarantined ?? $0 }) { row in
                let cells = places.map { place in place.map { WrittenText.trimmed(row.text($0)) } ?? "" }
                rows.append(PlainRow(line: row.line, cells: cells))
            }
            if let quarantined { throw fault(quarantined) }
            return rows
        }
    }

    /// Reads the sheet into columns of distinct values.
    func table(_ map: ColumnMap<RegisterField>) throws -> InternedTable {
        try namingFaults {
            let reader = CSVReader(bytes: bytes, format: PlainSheet.format)
            let binding = try FeedBinding(map, heading: try reader.start(), file: name)
            var quarantined: QuarantinedLine?
            let (table, _) = try InternedTable.read(
                reader, columns: RegisterField.allCases.map { binding.columns[$0] },
                onQuarantine: { quarantined = quarantined ?? $0 })
            if let quarantined { throw fault(quarantined) }
            guard table.rowCount > 0 else {
                throw FeedError([FeedError.Fault(code: .noRows, file: name, message: "the file holds no row.")])
            }
            return table
        }
    }

    /// A fault of one row, as the file's error.
    package func fault(line: Int, _ message: String) -> FeedError {
        FeedError([FeedError.Fault(code: .unreadable, file: name, line: line, message: message)])
    }

    /// Registers of a whole country are read in this form too.
    private static let format = CSVFormat(limits: CSVLimits.register)

    private func columns(of names: [String], in headings: [String], required: Int) throws(FeedError) -> [Int?] {
        var faults: [FeedError.Fault] = []
        var places: [Int?] = []
        for (number, wanted) in names.enumerated() {
            let found = headings.indices.filter { headings[$0] == wanted }
            places.append(found.first)
            if found.count > 1 {
                faults.append(
                    FeedError.Fault(
                        code: .headingRepeated, file: name, column: found[1] + 1,
                        message: "\(found.count) columns are headed \"\(wanted)\"."))
            } else if found.isEmpty, number < required {
                faults.append(
                    FeedError.Fault(
                        code: .headingMissing, file: name, message: "no column is headed \"\(wanted)\".",
                        nearest: NearestName.of(wanted, among: headings)))
            }
        }
        guard faults.isEmpty else { throw FeedError(faults) }
        return places
    }

    private func fault(_ line: QuarantinedLine) -> FeedError {
        fault(line: line.line, "the row cannot be read (\(line.fault.rawValue)). Write the file again.")
    }

    private func namingFaults<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as CSVError {
            throw FeedError([
                FeedError.Fault(
                    code: error.code == .emptyFile ? .empty : .unreadable, file: name, line: error.position.line,
                    column: error.position.column, message: "\(error)")
            ])
        }
    }
}

/// One row of a plain file: the cells of the columns asked for.
package struct PlainRow: Sendable {
    /// The physical line where the row starts, from 1.
    package let line: Int
    package let cells: [String]

    package init(line: Int, cells: [String]) {
        self.line = line
        self.cells = cells
    }
}
