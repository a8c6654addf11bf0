import Casework

/// One column of a file as it was found: what its cells look like, and nothing they say.
package struct SniffedColumn: Sendable {
    /// What a column's cells all are.
    package enum Content: String, Hashable, Sendable {
        case empty, text, date, time
        case instant = "date-and-time"
        case postcode, upn, urn, laestab, sex, age, yesNo = "yes-or-no", number
        /// The part somebody had in an incident: victim, suspect, child.
        case role
    }

    /// From 1.
    package let number: Int
    /// The heading, or the number where the file has none.
    package let heading: String
    package let filled: Int
    package let rows: Int
    package let content: Content
    package let dates: DateEvidence?
    /// The commonest shapes with their counts.
    package let shapes: [(shape: String, count: Int)]
    /// The cells that were kept, for `--show-values` and for words of known lists.
    package let cells: SniffedCells

    /// That many cells of a column are kept and looked at one by one.
    static let cellsKept = 2000

    init(number: Int, heading: String, rows: Int, filled: Int, cells: [String], shapes: [String: Int]) {
        self.number = number
        self.heading = heading
        self.rows = rows
        self.filled = filled
        self.cells = SniffedCells(texts: cells)
        let dates = DateEvidence.look(at: cells)
        let content = SniffedColumn.content(cells, dates)
        self.content = content
        self.dates = [.date, .time, .instant].contains(content) ? dates : nil
        self.shapes = shapes.map { (shape: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.shape) < ($0.count, $1.shape) }.prefix(3).map { $0 }
    }

    private static func content(_ cells: [String], _ dates: DateEvidence?) -> Content {
        guard !cells.isEmpty else { return .empty }
        func most(_ fits: (String) -> Bool) -> Bool { cells.count(where: fits) * 10 >= cells.count * 8 }
        if most({ ![.malformed, .empty].contains(UPN.check($0)) }) { return .upn }
        if most(isPostcode) { return .postcode }
        if most({ $0.utf8.count == 6 && isNumber($0) && $0.first != "0" }) { return .urn }
        if most({ $0.split(separator: "/").count == 2 && $0.utf8.count == 8 && isNumber($0.filter { $0 != "/" }) }) {
            return .laestab
        }
        if let dates {
            switch dates.form {
            case .date where dates.formats != ["excel-serial"]: return .date
            case .dateTime: return .instant
            case .time: return .time
            default: break
            }
        }
        let words = Set(cells.map { $0.lowercased() })
        if words.isSubset(of: ["m", "f", "male", "female", "boy", "girl", "u", "x", "unknown"]),
            !words.isDisjoint(with: ["m", "f", "male", "female", "boy", "girl"])
        {
            return .sex
        }
        if words.isSubset(of: ["y", "n", "yes", "no", "true", "false"]) { return .yesNo }
        if FeedRoles.areRoles(cells) { return .role }
        if most({ isNumber($0) && (Int($0) ?? 200) <= 120 }) { return .age }
        if most({ $0.utf8.count == 7 && isNumber($0) }) { return .laestab }
        return most(isNumber) ? .number : .text
    }

    private static func isPostcode(_ cell: String) -> Bool {
        cell.utf8.count <= 9 && PostcodeReader.read(cell).postcode != nil
    }

    private static func isNumber(_ cell: String) -> Bool {
        !cell.isEmpty && cell.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

/// Cells of a column. They may be about people, so that they print nothing but their type's name.
package struct SniffedCells: PersonalData, Sendable {
    package let texts: [String]

    init(texts: [String]) { self.texts = texts }

    /// Cells as they stand in a file: outer spaces are of no account, and empty ones left out.
    package init(written: [String]) { texts = written.map(WrittenText.trimmed).filter { !$0.isEmpty } }

    /// How often each word of a known list stands in the column, capitals and spaces of no account.
    package func counts(of known: [String]) -> [(word: String, count: Int)] {
        var counts: [String: Int] = [:]
        for text in texts { counts[SniffedCells.plain(text), default: 0] += 1 }
        return known.compactMap { word in counts[SniffedCells.plain(word)].map { (word, $0) } }
    }

    static func plain(_ word: String) -> String {
        word.uppercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension ColumnSource {
    /// The place of the first of the headings that a file has, from 0.
    package func place(in heading: [String]) -> Int? {
        let known = heading.map { WrittenText.trimmed($0).lowercased() }
        return headings.lazy.compactMap { known.firstIndex(of: WrittenText.trimmed($0).lowercased()) }.first
    }
}
