/// Columns whose headings say nothing, known by their cells: only where one column alone can be meant.
///
/// Every such meaning is doubtful, so that a person looks at it. Names are never told from their cells.
struct MeaningByCells {
    private let columns: [SniffedColumn]
    private let fields: [FeedField]
    private(set) var meanings: [ColumnMeaning]

    init(_ columns: [SniffedColumn], fields: [FeedField], found: [ColumnMeaning]) {
        self.columns = columns
        self.fields = fields
        meanings = found
        add("person_role", among: free.filter { $0.content == .role }, "its cells are parts in an incident")
        add("urn", among: free.filter { $0.content == .urn }, "its cells are six figures, as URNs are")
        add("child_sex", among: free.filter { $0.content == .sex }, "its cells are sexes")
        add("sex", among: free.filter { $0.content == .sex }, "its cells are sexes")
        let births = free.filter(MeaningByCells.areBirths)
        for field in ["child_dob", "dob"] { add(field, among: births, "its dates span years, as dates of birth do") }
        add("occurred_at", among: has("reported_at") ? [] : instants, "its cells are dates with times")
        let times = free.filter { $0.content == .time }
        let days = free.filter { $0.content == .date && !MeaningByCells.areBirths($0) }
        if times.count == 1, days.count == 1, !["occurred_at", "occurred_date", "reported_at"].contains(where: has) {
            add("occurred_date", among: days, "its cells are days, and another column has times")
            add("occurred_time", among: times, "its cells are times")
        }
        let postcodes = free.filter { $0.content == .postcode }
        add("postcode", among: postcodes, "its cells are postcodes")
        if postcodes.count == 2, !has("child_postcode"), !has("incident_postcode") {
            // The home is written beside the name, and the place of the incident is always known.
            let full = postcodes.max { $0.filled < $1.filled } ?? postcodes[1]
            let scant = postcodes.filter { $0.number != full.number }
            guard let home = scant.first, home.filled < full.filled else { return }
            add("child_postcode", among: [home], "its cells are postcodes, and fewer of them are filled")
            add("incident_postcode", among: [full], "its cells are postcodes, and more of them are filled")
        } else if !has("incident_postcode") || postcodes.count == 1 {
            add("child_postcode", among: postcodes, "its cells are postcodes")
        }
    }

    private var free: [SniffedColumn] {
        let taken = Set(meanings.map(\.column))
        return columns.filter { !taken.contains($0.number) }
    }

    private var instants: [SniffedColumn] { free.filter { $0.content == .instant } }

    private func has(_ field: String) -> Bool { meanings.contains { $0.field == field } }

    /// Dates over eight years and more in nearly every row: an admission or an incident spans fewer.
    private static func areBirths(_ column: SniffedColumn) -> Bool {
        guard column.content == .date, let years = column.dates?.years else { return false }
        return years.upperBound - years.lowerBound >= 8 && column.filled * 10 >= column.rows * 8
    }

    private mutating func add(_ field: String, among columns: [SniffedColumn], _ reason: String) {
        guard columns.count == 1, let column = columns.first, !has(field),
            let found = fields.first(where: { $0.name == field })
        else { return }
        let dates = column.dates.map { "; \($0.formats.joined(separator: ", ")): \($0.reason)" } ?? ""
        meanings.append(
            ColumnMeaning(
                field: field, column: column.number, heading: column.heading,
                formats: found.form == .text ? [] : column.dates?.formats ?? [],
                reason: reason + (found.form == .text ? "" : dates), isDoubtful: true))
    }
}
