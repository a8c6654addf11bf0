import AuditTrail
import Casework
import Linkage
package import Pipeline
import Tabular

/// Statistics as text, as JSON, and as a package of CSV files that describes itself.
package enum StatisticsFiles {
    /// Lines for a terminal: every table but the long ones of single days and schools.
    package static func lines(_ statistics: Statistics) -> [String] {
        var lines = ["Nights from \(statistics.from.isoText) to \(statistics.to.isoText)."]
        for table in statistics.tables
        where !["by-day", "by-school", "by-recipient"].contains(table.name) && !table.rows.isEmpty {
            let rows =
                [[table.keyTitle] + table.columns.map(\.title)]
                + table.rows.map { [$0.words] + $0.cells.map(FigureTable.text) }
            let widths = (0...table.columns.count).map { column in rows.map { $0[column].count }.max() ?? 0 }
            lines += ["", table.title]
            lines += rows.map { row in
                zip(row, widths).enumerated().map { place, cell in
                    let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
                    return place == 0 ? cell.0 + blanks : blanks + cell.0
                }.joined(separator: "  ")
            }
        }
        return lines
    }

    package static func json(_ statistics: Statistics) -> JSONValue {
        let tables = statistics.tables.map { table in
            (
                table.name,
                JSONValue.list(
                    table.rows.map { row in
                        var members: [String: JSONValue] = ["key": .text(row.key)]
                        for (column, cell) in zip(table.columns, row.cells) { members[column.name] = value(cell) }
                        return .object(members)
                    })
            )
        }
        return .object([
            "from": .text(statistics.from.isoText), "to": .text(statistics.to.isoText),
            "tables": .object(Dictionary(tables, uniquingKeysWith: { first, _ in first })),
        ])
    }

    private static func value(_ cell: FigureTable.Cell) -> JSONValue {
        switch cell {
        case .count(let count): .integer(count)
        case .share(let part, let whole): whole == 0 ? .null : .decimal(Double(part) / Double(whole), places: 6)
        case .number(let number, let places): .decimal(number, places: places)
        case .text(let text): .text(text)
        case .hidden: .text("hidden")
        case .empty: .null
        }
    }

    /// One CSV a table, and `datapackage.json` that says what each column is, with the digest of every file.
    ///
    /// The package follows Frictionless Data Package 1.0; a hidden count is the missing value `*`.
    package static func package(
        _ statistics: Statistics, council: String, title: String = "notifications to schools"
    ) -> [PublishedFile] {
        let files = statistics.tables.map { PublishedFile(path: "\($0.name).csv", bytes: csv($0)) }
        let resources = zip(statistics.tables, files).map { table, file in
            JSONValue.object([
                "name": .text(table.name), "title": .text(table.title), "path": .text(file.path),
                "format": .text("csv"), "mediatype": .text("text/csv"), "encoding": .text("utf-8"),
                "bytes": .integer(file.bytes.count), "hash": .text("sha256:" + Digest.of(file.bytes).hexText),
                "profile": .text("tabular-data-resource"), "schema": schema(table),
            ])
        }
        let document = JSONValue.object([
            "profile": .text("tabular-data-package"), "name": .text("encompass-statistics"),
            "title": .text("\(council): \(title)"), "version": .text(Program.number),
            "temporal": .object([
                "start": .text(statistics.from.isoText), "end": .text(statistics.to.isoText),
            ]), "resources": .list(resources),
        ])
        let description = PublishedFile(path: "datapackage.json", text: document.line + "\n")
        let sums = (files + [description]).map { "\(Digest.of($0.bytes).hexText)  \($0.path)\n" }.joined()
        return files + [description, PublishedFile(path: "SHA256SUMS", text: sums)]
    }

    private static func csv(_ table: FigureTable) -> [UInt8] {
        var writer = CSVWriter(for: .people)
        writer.append([table.keyTitle.replacing(" ", with: "_")] + table.columns.map(\.name))
        for row in table.rows { writer.append([row.key] + row.cells.map(plain)) }
        return writer.bytes
    }

    private static func plain(_ cell: FigureTable.Cell) -> String {
        switch cell {
        case .count(let count): String(count)
        case .share(let part, let whole):
            whole == 0 ? "" : FixedDecimal.text(Double(part) / Double(whole), places: 6)
        case .number(let number, let places): FixedDecimal.text(number, places: places)
        case .text(let text): text
        case .hidden: "*"
        case .empty: ""
        }
    }

    private static func schema(_ table: FigureTable) -> JSONValue {
        let key = JSONValue.object([
            "name": .text(table.keyTitle.replacing(" ", with: "_")), "type": .text("string"),
        ])
        let columns = table.columns.enumerated().map { place, column in
            let type =
                table.rows.lazy.compactMap { row -> String? in
                    switch row.cells[place] {
                    case .count: "integer"
                    case .text: "string"
                    case .share, .number, .hidden, .empty: nil
                    }
                }.first ?? "number"
            return JSONValue.object([
                "name": .text(column.name), "title": .text(column.title),
                "type": .text(type),
            ])
        }
        return .object([
            "fields": .list([key] + columns), "missingValues": .list([.text(""), .text("*")]),
            "primaryKey": .text(table.keyTitle.replacing(" ", with: "_")),
        ])
    }
}
