import Casework
import Linkage

/// Term dates, training days and bank holidays of the school year that holds the night.
struct CalendarFiles {
    let recipe: NightRecipe
    let directory: SchoolDirectory

    static let closureHeadings = ["urn", "kind", "from", "to", "name", "note"]

    func write(_ emit: InventedNight.Emit) throws {
        try writeClosures(emit)
        let json = Array(BankHolidays.json.utf8)
        try emit("bank-holidays.json", json[...])
    }

    private func writeClosures(_ emit: InventedNight.Emit) throws {
        var sheet = SheetBuffer(path: "closures.csv", lineEnd: "\n")
        sheet.row(Self.closureHeadings)
        let autumn = recipe.yearEve.year
        let spring = autumn + 1
        func add(_ urn: String, _ kind: String, _ from: CalendarDate, _ to: CalendarDate, _ name: String) {
            sheet.row([urn, kind, from.isoText, to.isoText, name, ""])
        }
        func weekday(_ number: Int, onOrAfter day: CalendarDate) -> CalendarDate {
            day.adding(days: (number - day.weekday + 7) % 7)
        }
        let start = weekday(2, onOrAfter: recipe.day(year: autumn, 9, 1))
        let octoberBreak = weekday(1, onOrAfter: recipe.day(year: autumn, 10, 24))
        let christmas = weekday(5, onOrAfter: recipe.day(year: autumn, 12, 16))
        let january = weekday(1, onOrAfter: recipe.day(year: spring, 1, 4))
        let februaryBreak = weekday(1, onOrAfter: recipe.day(year: spring, 2, 13))
        let easter = weekday(4, onOrAfter: recipe.day(year: spring, 3, 22))
        let april = weekday(1, onOrAfter: recipe.day(year: spring, 4, 8))
        let mayBreak = weekday(1, onOrAfter: recipe.day(year: spring, 5, 29))
        let summer = weekday(3, onOrAfter: recipe.day(year: spring, 7, 19))
        add("ALL", "term", start, christmas, "Autumn term")
        add("ALL", "term", january, easter, "Spring term")
        add("ALL", "term", april, summer, "Summer term")
        add("ALL", "holiday", octoberBreak, octoberBreak.adding(days: 4), "October half term")
        add("ALL", "holiday", februaryBreak, februaryBreak.adding(days: 4), "February half term")
        add("ALL", "holiday", mayBreak, mayBreak.adding(days: 4), "May half term")
        add("ALL", "inset", start, start, "Training day")
        for part in [InventedSchool.Part.insetPrimary, .insetSecondary] {
            let urn = String(directory.schools[directory[part]].urn)
            add(urn, "inset", recipe.asOf.date, recipe.asOf.date, "Training day")
        }
        let academy = String(directory.schools[directory[.allThrough]].urn)
        add(academy, "holiday", octoberBreak.adding(days: -7), octoberBreak.adding(days: -3), "Second half-term week")
        try sheet.flush(atEnd: true, emit)
    }
}

/// The bank holidays of England and Wales as GOV.UK publishes them, 2026 to 2028.
enum BankHolidays {
    private static let events = """
        2026-01-01|New Year’s Day||true;2026-04-03|Good Friday||false;2026-04-06|Easter Monday||true
        2026-05-04|Early May bank holiday||true;2026-05-25|Spring bank holiday||true
        2026-08-31|Summer bank holiday||true;2026-12-25|Christmas Day||true;2026-12-28|Boxing Day|Substitute day|true
        2027-01-01|New Year’s Day||true;2027-03-26|Good Friday||false;2027-03-29|Easter Monday||true
        2027-05-03|Early May bank holiday||true;2027-05-31|Spring bank holiday||true
        2027-08-30|Summer bank holiday||true;2027-12-27|Christmas Day|Substitute day|true
        2027-12-28|Boxing Day|Substitute day|true;2028-01-03|New Year’s Day|Substitute day|true
        2028-04-14|Good Friday||false;2028-04-17|Easter Monday||true;2028-05-01|Early May bank holiday||true
        2028-05-29|Spring bank holiday||true;2028-08-28|Summer bank holiday||true;2028-12-25|Christmas Day||true
        2028-12-26|Boxing Day||true
        """

    static let json: String = {
        let entries = events.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { event in
            let parts = event.split(separator: "|", omittingEmptySubsequences: false)
            return """
                {"title": "\(parts[1])", "date": "\(parts[0])", "notes": "\(parts[2])", "bunting": \(parts[3])}
                """
        }
        let list = entries.map { "      \($0)" }.joined(separator: ",\n")
        return """
            {
              "england-and-wales": {
                "division": "england-and-wales",
                "events": [
            \(list)
                ]
              }
            }

            """
    }()
}
