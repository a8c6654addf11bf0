/// Finds columns by heading, whatever their order; case and outer spaces do not count.
struct HeadingIndex {
    private let file: String
    private let headings: [String]
    private let width: Int

    init(_ table: TextTable) {
        file = table.file
        headings = table.heading.map { trimmed($0).lowercased() }
        width = table.heading.count
    }

    /// The column of a heading the file must have.
    func required(_ name: String) throws(ReferenceFileError) -> Int {
        guard let column = try optional(name) else {
            throw ReferenceFileError(code: .headingMissing, file: file, wanted: name, nearest: nearest(to: name))
        }
        return column
    }

    /// The column of a heading the file may have.
    func optional(_ name: String) throws(ReferenceFileError) -> Int? {
        let wanted = name.lowercased()
        let found = headings.indices.filter { headings[$0] == wanted }
        guard found.count < 2 else { throw ReferenceFileError(code: .headingRepeated, file: file, wanted: name) }
        return found.first
    }

    /// Whether a row has one cell for each heading.
    func fits(_ row: TextTable.Row) -> Bool { row.cells.count == width }

    /// The cells of a row, with empty ones for those that are missing at its end.
    func padded(_ row: TextTable.Row) -> [String] {
        row.cells + Array(repeating: "", count: max(0, width - row.cells.count))
    }

    /// The closest heading, if at most half of the wanted one is different.
    ///
    /// Nothing further away is named: a file without headings begins with a row, which may name a person.
    private func nearest(to name: String) -> String? {
        guard HeadingRow.isLikely(headings) else { return nil }
        let wanted = name.lowercased()
        let measured = headings.map { (heading: $0, edits: editDistance($0, wanted)) }
        guard let best = measured.min(by: { ($0.edits, $0.heading) < ($1.edits, $1.heading) }),
            best.edits * 2 <= wanted.utf8.count
        else { return nil }
        return best.heading
    }
}

/// Text without the white space around it.
func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
}

/// Insertions, deletions and replacements of bytes that turn one text into the other (Levenshtein, 1965).
private func editDistance(_ left: String, _ right: String) -> Int {
    let right = Array(right.utf8)
    var previous = Array(0...right.count)
    for (row, byte) in left.utf8.enumerated() {
        var current = [row + 1]
        for (column, other) in right.enumerated() {
            let replaced = previous[column] + (byte == other ? 0 : 1)
            current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
        }
        previous = current
    }
    return previous[right.count]
}
