/// Where the fields of the police feed stand in one file.
struct PoliceLayout {
    let row: FeedBinding<PoliceField>
    /// The columns of each numbered child, in the shape incident.
    let slots: [FeedBinding<PoliceField>]
    /// The column of the free-text list of children, in the shape incident.
    let list: Int?
    let heading: [String]

    init(_ configuration: Configuration.Police, heading: [String], file: String) throws(FeedError) {
        self.heading = heading
        row = try FeedBinding(configuration.feed.columns, heading: heading, file: file)
        var slots: [FeedBinding<PoliceField>] = []
        if let numbered = configuration.childColumns {
            for slot in 1...max(1, numbered.count) {
                slots.append(try FeedBinding(numbered.columns(slot: slot), heading: heading, file: file))
            }
        }
        self.slots = slots
        guard let source = configuration.childList else {
            list = nil
            return
        }
        let binding = try FeedBinding<PoliceField>(
            ColumnMap([.childForenames: source]), heading: heading, file: file)
        list = binding.columns[.childForenames]
    }

    /// The heading a field is read from, for a rejection.
    ///
    /// - Parameter slot: of several children in a row, from 1.
    func heading(of field: PoliceField, slot: Int = 1) -> String {
        if let column = row.columns[field] { return heading[column] }
        if let list, PoliceField.ofChild.contains(field) { return heading[list] }
        guard slots.indices.contains(slot - 1) else { return field.rawValue }
        // A child with only some of its columns is named by the first of them.
        let columns = slots[slot - 1].columns
        return (columns[field] ?? columns.values.min()).map { heading[$0] } ?? field.rawValue
    }
}
