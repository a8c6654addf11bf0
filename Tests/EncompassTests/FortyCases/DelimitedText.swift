/// Delimited files as the tests write and read them, apart from the program's own reader and writer.
enum DelimitedText {
    /// One row with its line end, quoted where it must be.
    static func row(_ cells: [String], delimiter: Character = ",") -> String {
        let quoted = cells.map { cell in
            cell.contains(where: { $0 == delimiter || $0 == "\"" || $0.isNewline })
                ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
        }
        return quoted.joined(separator: String(delimiter)) + "\r\n"
    }

    /// The rows below the headings, by heading.
    static func table(_ text: String) -> [[String: String]] {
        let rows = rows(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
        guard let headings = rows.first else { return [] }
        return rows.dropFirst().map { Dictionary(zip(headings, $0), uniquingKeysWith: { first, _ in first }) }
    }

    private static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var wasQuote = false
        for character in text {
            if character == "\"" {
                if wasQuote { cell.append(character) }
                wasQuote = isQuoted
                isQuoted.toggle()
                continue
            }
            wasQuote = false
            if isQuoted {
                cell.append(character)
            } else if character == "," {
                row.append(cell)
                cell = ""
            } else if character.isNewline {
                rows.append(row + [cell])
                row = []
                cell = ""
            } else {
                cell.append(character)
            }
        }
        return rows
    }
}
