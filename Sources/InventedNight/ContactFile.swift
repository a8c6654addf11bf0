import Casework
import Linkage

/// The council's own list of safeguarding leads, with the gaps that such lists have.
struct ContactFile {
    let recipe: NightRecipe
    let directory: SchoolDirectory

    static let headings = [
        "urn", "role", "order", "title", "name", "phone", "from", "to", "days", "checked_on", "first_bell",
    ]

    func write(_ emit: InventedNight.Emit) throws {
        var sheet = SheetBuffer(path: "contacts.csv", lineEnd: "\n")
        sheet.row(Self.headings)
        for school in directory.schools where isOurs(school) {
            var random = SeededGenerator(seed: recipe.seed, purpose: .adult, number: school.index)
            for contact in contacts(of: school) { write(contact, of: school, &sheet, &random) }
            try sheet.flush(emit)
        }
        try sheet.flush(atEnd: true, emit)
    }

    private func isOurs(_ school: InventedSchool) -> Bool {
        !school.isClosed && school.part != .neighbour && school.part != .welsh
    }

    private struct Entry {
        var role: Contact.Role
        var order: Int
    }

    /// A lead and one or two deputies; some schools have no deputy on file, some no lead, one neither.
    private func contacts(of school: InventedSchool) -> [Entry] {
        let fallback = Entry(role: .fallback, order: 1)
        if school.part == .withoutLead { return [fallback] }
        var entries: [Entry] = []
        if school.index % 9 != 6 { entries.append(Entry(role: .lead, order: 1)) }
        if school.index % 7 != 4 { entries.append(Entry(role: .deputy, order: 1)) }
        if school.index % 5 == 1 { entries.append(Entry(role: .deputy, order: 2)) }
        if school.index % 6 == 0 || entries.isEmpty { entries.append(fallback) }
        return entries
    }

    private func write(
        _ entry: Entry, of school: InventedSchool, _ sheet: inout SheetBuffer, _ random: inout SeededGenerator
    ) {
        let stock = NameStock.shared
        let custom = random.pick([NameCustom.english, .english, .english, .irish, .pakistani, .westAfrican, .gujarati])
        let isMale = random.chance(0.35)
        let title = isMale ? "Mr" : random.pick(["Mrs", "Ms", "Miss", "Dr"])
        let initial = stock.forename(custom, male: isMale, &random).prefix(1)
        let name = "\(initial). \(stock.listedSurname(custom, &random))"
        let mobile = DramaNumber.mobile(school.index * 3 + entry.order + (entry.role == .lead ? 0 : 1))
        // The school's own line, where it has one; a mobile for the deputy of some.
        let ownPhone = school.part == .withoutPhone || school.part == .nameForPhone ? mobile : school.phone
        let opens = 7 * 60 + 30 + random.below(4) * 10
        let isStale = school.part == .staleContacts || school.index % 11 == 5
        let checked = recipe.asOf.date.adding(days: isStale ? -740 - school.index : -10 - random.below(160))
        let days = entry.role == .lead ? "Mon-Fri" : random.pick(["Mon-Fri", "Mon;Wed;Fri", "Mon;Tue;Wed;Thu", ""])
        let bell = 8 * 60 + 30 + (school.index % 4) * 5
        sheet.row([
            String(school.urn), entry.role.rawValue, String(entry.order), title, name,
            entry.role == .deputy && school.index % 3 == 0 ? mobile : ownPhone, clock(opens), clock(opens + 540), days,
            checked.isoText, clock(bell),
        ])
    }

    private func clock(_ minute: Int) -> String { ClockTime(minuteOfDay: minute).text }
}
