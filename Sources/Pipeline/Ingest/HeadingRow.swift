/// Tells a heading from a row that stands in its place because the heading was lost.
enum HeadingRow {
    /// Whether the headings are the places of their columns, as a file without headings is given.
    static func isByPlace(_ cells: [String]) -> Bool {
        cells.enumerated().allSatisfy { $0.element == String($0.offset + 1) }
    }

    /// Whether every cell has a letter or is empty.
    ///
    /// A row of any feed has a date, a number or a reference without letters, and it may name a person: its cells
    /// must not be shown as the nearest heading. A heading has letters throughout.
    static func isLikely(_ cells: [String]) -> Bool {
        cells.allSatisfy { cell in cell.allSatisfy(\.isWhitespace) || cell.contains(where: \.isLetter) }
    }
}
