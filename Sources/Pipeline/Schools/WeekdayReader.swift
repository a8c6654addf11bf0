/// Reads days of the week as councils write them: `Mon-Fri`, `Mon;Wed;Fri`, `Mon-Wed;Friday`.
struct WeekdayReader {
    /// The first three letters of each day, from Monday.
    private static let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    private static let fullNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// ISO weekdays, 1 for Monday; empty for an empty text, nothing for one that cannot be read.
    func read(_ text: String) -> Set<Int>? {
        guard !trimmed(text).isEmpty else { return [] }
        var days: Set<Int> = []
        for part in text.split(whereSeparator: { $0 == ";" || $0 == "," }) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { weekday($0) }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first <= last
            else { return nil }
            days.formUnion(first...last)
        }
        return days.isEmpty ? nil : days
    }

    private func weekday(_ text: Substring) -> Int? {
        let name = trimmed(text).lowercased()
        let index = WeekdayReader.names.firstIndex(of: name) ?? WeekdayReader.fullNames.firstIndex(of: name)
        return index.map { $0 + 1 }
    }
}
