import Casework
import Linkage

/// What an officer wrote of an adult at the door, and what was done to it.
///
/// The shares are those of children (``Doorstep``), level by level: no published error rates of police records exist, so
/// they are assumptions. An adult tells the own name, so that a family name goes wrong as the name before a marriage or
/// the partner's; and nobody writes a mother's date of birth on an adult.
struct AdultSlip: PersonalData, Sendable {
    var forenames: String
    var surname: String
    var birthDate: CalendarDate?
    var age: Int?
    var sex: String
    var address: String
    var postcode: String
    /// Empty where nothing was done.
    var kinds: [String] = []

    /// The slip of an incident's adult: the same at every call, because each has a stream of its own.
    static func of(_ incident: InventedIncident, at index: Int, recipe: NightRecipe) -> AdultSlip {
        let adult = incident.adults[index]
        var slip = AdultSlip(
            forenames: LatinText.folded(adult.forename), surname: LatinText.folded(adult.surname),
            birthDate: adult.birthDate, age: adult.birthDate.completedYears(on: recipe.asOf.date),
            sex: adult.isMale ? "M" : "F", address: incident.address, postcode: incident.postcode)
        guard recipe.spoilsAdults, let family = incident.family else { return slip }
        // Occurrence numbers differ from incident to incident, and say so in every shape of the feed.
        let number = incident.occurrenceNumber.utf8.reduce(index) { ($0 &* 31 &+ Int($1)) & 0x7FFF_FFFF }
        var random = SeededGenerator(seed: recipe.seed, purpose: .adultSlip, number: number)
        slip.spoilNames(adult, incident, recipe.dirt.factor, &random)
        slip.spoilBirthDate(adult.birthDate, recipe, &random)
        slip.spoilSexAndHome(family, recipe, &random)
        return slip
    }

    private mutating func spoilNames(
        _ adult: InventedAdult, _ incident: InventedIncident, _ factor: Double, _ random: inout SeededGenerator
    ) {
        if random.chance(0.12 * factor) { spoilGivenName(adult, &random) }
        if random.chance(0.12 * factor) { spoilFamilyName(incident, &random) }
        if random.chance(0.01 * factor) {
            (forenames, surname) = (surname, forenames)
            kinds.append("swapped")
        }
        if random.chance(0.3) { surname = surname.uppercased() }
    }

    private mutating func spoilGivenName(_ adult: InventedAdult, _ random: inout SeededGenerator) {
        let before = forenames
        let kind: String
        switch random.below(110) {
        case ..<30:
            forenames = Diminutives.other(of: adult.forename, &random).map { LatinText.folded($0) } ?? forenames
            kind = "given-nickname"
        case ..<60:
            forenames = Misspelling.respelt(forenames, &random) ?? forenames
            kind = "given-variant"
        case ..<85:
            forenames = Misspelling.mistyped(forenames, &random)
            kind = "given-typo"
        case ..<92:
            forenames = String(forenames.prefix(max(3, forenames.count / 2)))
            kind = "given-truncated"
        case ..<105:
            let once = Misspelling.respelt(forenames, &random) ?? forenames
            forenames = Misspelling.respelt(once, &random) ?? once
            kind = "given-phonetic"
        default:
            forenames = String(forenames.prefix(1))
            kind = "given-initial"
        }
        if forenames != before { kinds.append(kind) }
    }

    private mutating func spoilFamilyName(_ incident: InventedIncident, _ random: inout SeededGenerator) {
        let before = surname
        let kind: String
        switch random.below(120) {
        case ..<35:
            // The name of the children, which the mother bears at school gates and not on her papers.
            surname = LatinText.folded(incident.family?.children.first?.legalSurname ?? surname)
            kind = "family-household"
        case ..<65:
            surname = LatinText.folded(incident.adults.last?.surname ?? surname)
            kind = "family-partner"
        case ..<95:
            surname = Misspelling.mistyped(surname, &random)
            kind = "family-typo"
        default:
            surname = Misspelling.respelt(surname, &random) ?? surname
            kind = "family-phonetic"
        }
        if surname != before { kinds.append(kind) }
    }

    private mutating func spoilBirthDate(
        _ born: CalendarDate, _ recipe: NightRecipe, _ random: inout SeededGenerator
    ) {
        // Drawn over 1,000 at the middle level, as for children, the mother's date aside.
        switch Double(random.below(100_000)) / 100 / recipe.dirt.factor {
        case ..<35:
            (birthDate, age) = (nil, nil)
            kinds.append("dob-missing")
        case ..<57:
            birthDate = nil
            if random.chance(0.5) { age = age.map { $0 + random.below(5) - 2 } }
            kinds.append("dob-age-only")
        case ..<67:
            birthDate = CalendarDate(year: born.year, month: 1, day: 1)
            kinds.append("dob-placeholder")
        case ..<75:
            let step = random.pick([-1, 1])
            let year = CalendarDate(year: born.year + step, month: born.month, day: born.day)
            write(random.chance(0.5) ? born.adding(days: step) : year, "dob-off-by-one", born, recipe)
        case ..<100: write(AdultSlip.oneDigitOut(born, &random), "dob-digit", born, recipe)
        case ..<116: write(born.withDayAndMonthExchanged, "dob-exchanged", born, recipe)
        default: break
        }
    }

    private mutating func write(_ date: CalendarDate?, _ kind: String, _ born: CalendarDate, _ recipe: NightRecipe) {
        guard let date, date != born, (16...99).contains(date.completedYears(on: recipe.asOf.date)) else { return }
        birthDate = date
        age = date.completedYears(on: recipe.asOf.date)
        kinds.append(kind)
    }

    /// One figure of the date written wrong; nothing where chance gives no other day of the calendar.
    private static func oneDigitOut(_ date: CalendarDate, _ random: inout SeededGenerator) -> CalendarDate? {
        for _ in 0..<8 {
            let figure = random.below(10)
            let wrong =
                switch random.below(3) {
                case 0: CalendarDate(year: date.year / 10 * 10 + figure, month: date.month, day: date.day)
                case 1: CalendarDate(year: date.year, month: date.month / 10 * 10 + figure, day: date.day)
                default: CalendarDate(year: date.year, month: date.month, day: date.day / 10 * 10 + figure)
                }
            if let wrong, wrong != date { return wrong }
        }
        return nil
    }

    private mutating func spoilSexAndHome(
        _ family: InventedFamily, _ recipe: NightRecipe, _ random: inout SeededGenerator
    ) {
        let factor = recipe.dirt.factor
        if random.chance(0.05 * factor) {
            sex = ""
            kinds.append("sex-missing")
        } else if random.chance(0.01 * factor) {
            sex = sex == "M" ? "F" : "M"
            kinds.append("sex-wrong")
        }
        let map = NeighbourhoodMap(pupils: recipe.pupils)
        let draw = Double(random.below(10_000)) / 100 / factor
        if draw < 9 {
            let area = random.below(map.areaCount)
            let unit = random.below(map.unitsPerArea)
            postcode = map.postcode(area: area, unit: unit)
            address = map.address(area: area, unit: unit, &random)
            kinds.append("postcode-moved")
        } else if draw < 12 {
            var letters = Array(postcode)
            guard let last = letters.indices.last else { return }
            letters[last] = letters[last] == "B" ? "D" : "B"
            postcode = String(letters)
            kinds.append("postcode-edit")
        } else if draw < 17 {
            postcode = ""
            kinds.append("postcode-missing")
        }
    }
}
