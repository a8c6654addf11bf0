import Casework
import Linkage

/// Who a row of the police feed is about, whatever was written in it.
enum InventedPerson: Hashable, Sendable {
    /// A pupil of the school register, by number.
    case pupil(String)
    /// A child of a family that is on no school register, in the incident with this place in the night.
    case stranger(incident: Int, forename: String, born: CalendarDate)
    /// The first or second adult of an incident.
    case adult(incident: Int, place: Int)
}

/// What is true of a person as a patient.
struct PatientTruth: Sendable {
    var nhsNumber: String
    var practices: [String]
}

/// The register of patients: the households of the city, children and adults, with a practice near home.
///
/// Adults of households at an incident are those the police met there; of the others they are drawn from streams of
/// their own, so that nothing of the school night moves.
struct PatientFile {
    private let population: Population
    private let recipe: NightRecipe
    private let practices: InventedPractices
    private var sheet = SheetBuffer(path: "patients.csv", lineEnd: "\n")
    private var numbers = TestNHSNumbers()
    /// The truth of everyone whom the night's incidents name and who is a patient.
    private(set) var truth: [InventedPerson: PatientTruth] = [:]

    static let headings = [
        "NHS Number", "Surname", "Forename", "Middle Names", "Former Surname", "Alias Surname", "Alias Forename", "DOB",
        "Sex", "Postcode", "Address", "Practice Code",
    ]

    init(_ population: Population, _ practices: InventedPractices) {
        self.population = population
        self.practices = practices
        recipe = population.recipe
    }

    mutating func write(_ incidents: [InventedIncident], _ emit: InventedNight.Emit) throws {
        sheet.row(Self.headings)
        var registered: [Int: [Int]] = [:]
        for (place, incident) in incidents.enumerated() where incident.family?.children.first?.isRegistered == true {
            registered[incident.family?.number ?? 0, default: []].append(place)
        }
        for number in 0..<population.familyCount {
            let family = population.family(number)
            var random = SeededGenerator(seed: recipe.seed, purpose: .patient, number: number)
            for pupil in family.children { write(pupil, as: .pupil(pupil.id), of: family, &random) }
            let places = registered[number] ?? []
            for place in places { write(incidents[place], place, of: family, &random) }
            if places.isEmpty {
                let pair = InventedAdults.pair(of: family, recipe: recipe, &random)
                write(pair.mother, as: nil, of: family, &random)
                write(pair.partner, as: nil, of: family, &random)
            }
            try sheet.flush(emit)
        }
        for (place, incident) in incidents.enumerated() {
            guard let family = incident.family, family.children.first?.isRegistered != true else { continue }
            var random = SeededGenerator(seed: recipe.seed, purpose: .patient, number: 10_000_000 + place)
            // Families on no school register: most have only come from elsewhere in the county.
            guard random.chance(0.7) else { continue }
            for child in family.children {
                write(
                    child, as: .stranger(incident: place, forename: child.legalForename, born: child.birthDate),
                    of: family, &random)
            }
            write(incident, place, of: family, &random)
        }
        try sheet.flush(atEnd: true, emit)
    }

    /// The adults whom the police met.
    private mutating func write(
        _ incident: InventedIncident, _ place: Int, of family: InventedFamily, _ random: inout SeededGenerator
    ) {
        for (index, adult) in incident.adults.enumerated() {
            write(adult, as: .adult(incident: place, place: index), of: family, &random)
        }
    }

    private mutating func write(
        _ pupil: InventedPupil, as person: InventedPerson, of family: InventedFamily, _ random: inout SeededGenerator
    ) {
        guard random.chance(0.985) else { return }  // some children are on no list of a practice
        append(
            Entry(
                surname: pupil.legalSurname, forename: pupil.legalForename, middleNames: pupil.middleNames,
                formerSurname: pupil.formerSurname, aliasSurname: pupil.preferredSurname,
                aliasForename: pupil.preferredForename, birthDate: pupil.birthDate, isMale: pupil.isMale),
            person, family, &random)
    }

    private mutating func write(
        _ adult: InventedAdult, as person: InventedPerson?, of family: InventedFamily,
        _ random: inout SeededGenerator
    ) {
        guard random.chance(0.97) else { return }  // adults change practice more, and some have none
        let familyName = family.children.first?.legalSurname ?? adult.surname
        var entry = Entry(
            surname: adult.surname, forename: adult.forename, birthDate: adult.birthDate, isMale: adult.isMale)
        switch random.below(100) {
        case ..<8 where familyName != adult.surname && !adult.isMale:
            // Married since: the practice has the new name, and keeps the one the police were told as former.
            (entry.surname, entry.formerSurname) = (familyName, adult.surname)
        case ..<12: entry.aliasSurname = familyName == adult.surname ? "" : familyName
        case ..<22: entry.aliasForename = Diminutives.other(of: adult.forename, &random) ?? ""
        default: break
        }
        append(entry, person, family, &random)
    }

    private struct Entry {
        var surname: String
        var forename: String
        var middleNames = ""
        var formerSurname = ""
        var aliasSurname = ""
        var aliasForename = ""
        var birthDate: CalendarDate
        var isMale: Bool
    }

    /// One row, or two where the patient moved and both practices still have them.
    private mutating func append(
        _ entry: Entry, _ person: InventedPerson?, _ family: InventedFamily, _ random: inout SeededGenerator
    ) {
        let number = numbers.next()
        let home = family.area * 2 % practices.openCount
        let own = practices.entries[home + family.number % 2].code
        let codes: [String] =
            switch random.below(1000) {
            case ..<6: ["Z99001"]
            case ..<8: ["Z99002"]
            case ..<11: ["Z99003"]
            case ..<13: [InventedPractices.unknownCode]
            case ..<17: [practices.entries[(home + 2) % practices.openCount].code, own]
            default: [own]
            }
        let isSpaced = random.chance(0.5)
        // One number in a thousand was typed wrongly into the extract: its last figure is another one.
        let isWrong = random.chance(0.001)
        let written = isWrong ? TestNHSNumbers.spoilt(number) : number
        if let person { truth[person] = PatientTruth(nhsNumber: written, practices: codes) }
        for code in codes {
            sheet.row([
                isSpaced ? TestNHSNumbers.spaced(written) : written, entry.surname, entry.forename, entry.middleNames,
                entry.formerSurname, entry.aliasSurname, entry.aliasForename, entry.birthDate.isoText,
                entry.isMale ? "M" : "F", family.postcode, family.address, code,
            ])
        }
    }
}

extension TestNHSNumbers {
    /// `999 000 0018`
    static func spaced(_ number: String) -> String {
        "\(number.prefix(3)) \(number.dropFirst(3).prefix(3)) \(number.dropFirst(6))"
    }

    /// The number with another last figure, which fails the check.
    static func spoilt(_ number: String) -> String {
        let last = number.last?.wholeNumberValue ?? 0
        return number.dropLast() + String((last + 1) % 10)
    }
}
