/// Finds the columns of a feed by heading: any order, extras ignored, case and outer spaces of no account.
package struct FeedBinding<Field: ColumnField>: Sendable {
    /// For each mapped field its column in the file.
    package let columns: [Field: Int]

    /// Binds a map to a heading row.
    ///
    /// - Throws: every missing or doubled heading at once, each with the nearest one of the file; where the first line
    ///   is a row, only that.
    package init(_ map: ColumnMap<Field>, heading: [String], file: String) throws(FeedError) {
        let known = heading.map(FeedBinding.normalised)
        guard HeadingRow.isLikely(heading) || HeadingRow.isByPlace(heading) else {
            throw FeedError([FeedBinding.noHeading(file)])
        }
        var columns: [Field: Int] = [:]
        var faults: [FeedError.Fault] = []
        for (field, source) in map.mapped {
            let wanted = source.headings.map(FeedBinding.normalised)
            guard let present = wanted.first(where: known.contains) else {
                if source.mayBeAbsent { continue }
                let names = source.headings.map { "\"\($0)\"" }.joined(separator: " or ")
                faults.append(
                    FeedError.Fault(
                        code: .headingMissing, file: file,
                        message: "no column is headed \(names) (wanted for \(field.rawValue)).",
                        nearest: source.headings.first.flatMap { NearestName.of($0, among: heading) }))
                continue
            }
            let places = known.indices.filter { known[$0] == present }
            if places.count > 1 {
                faults.append(
                    FeedError.Fault(
                        code: .headingRepeated, file: file, column: places[1] + 1,
                        message: "\(places.count) columns are headed \"\(heading[places[0]])\" (\(field.rawValue))."))
            }
            columns[field] = places[0]
        }
        guard faults.isEmpty else { throw FeedError(faults) }
        self.columns = columns
    }

    private static func noHeading(_ file: String) -> FeedError.Fault {
        FeedError.Fault(
            code: .headingMissing, file: file,
            message: "the first line holds a row where the headings should stand. Ask the sender for the file with its "
                + "headings; if lines above them are to be left out, say how many in skip_lines.")
    }

    private static func normalised(_ heading: String) -> String {
        WrittenText.trimmed(heading).lowercased()
    }
}
