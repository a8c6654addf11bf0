/// Gives the columns of a reference file the headings it is published with, where the configuration maps others.
///
/// The readers of schools, links, contacts and closures know the published headings alone, so a council whose copy has
/// others says so under `columns`, and the copy is read as if it had been published so.
package struct PublishedHeadings<Field: ColumnField>: Sendable {
    /// Mapped fields whose headings are not those of the profile, with the published one.
    private let columns: ColumnMap<Field>
    private let published: [Field: String]

    /// Nothing where every column is mapped as the profile has it.
    package init?(_ feed: Configuration.Feed<Field>) {
        let profiles = ConfigurationProfile.all.filter { $0.sections == [feed.section] }
        guard let profile = feed.profile.flatMap(ConfigurationProfile.named) ?? profiles.first else { return nil }
        var columns = ColumnMap<Field>()
        var published: [Field: String] = [:]
        for (field, source) in feed.columns.mapped {
            guard let usual = profile.columns[field.rawValue], usual.headings != source.headings,
                let heading = usual.headings.first
            else { continue }
            columns[field] = source
            published[field] = heading
        }
        guard !published.isEmpty else { return nil }
        self.columns = columns
        self.published = published
    }

    /// Renames the mapped columns; another column that has a published heading loses it.
    package func give(to table: inout TextTable) throws(FeedError) {
        let binding = try FeedBinding(columns, heading: table.heading, file: table.file)
        let chosen = Set(binding.columns.values)
        let taken = Set(binding.columns.keys.compactMap { published[$0]?.lowercased() })
        for index in table.heading.indices where !chosen.contains(index) {
            if taken.contains(trimmed(table.heading[index]).lowercased()) { table.heading[index] += " (not mapped)" }
        }
        for (field, index) in binding.columns { table.heading[index] = published[field] ?? table.heading[index] }
    }
}
