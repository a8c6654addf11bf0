import Casework
import Linkage

/// `truth-people.csv`: who stands in each row of the police feed in its person shape, and where that person is a patient.
///
/// One row a person: `source_file, source_row, occurrence_number, risk, part, nhs_number, practice_codes, kind`.
/// `nhs_number` is empty for a person on no list of a practice; it is the number as the register has it, without
/// spaces. `kind` is what was done to the slip; adults are written as they are
/// unless the recipe spoils them (``NightRecipe/spoilsAdults``).
struct PeopleTruthFile {
    let recipe: NightRecipe
    let truth: [InventedPerson: PatientTruth]

    static let headings = [
        "source_file", "source_row", "occurrence_number", "risk", "part", "nhs_number", "practice_codes", "kind",
    ]

    func write(_ incidents: [InventedIncident], _ emit: InventedNight.Emit) throws {
        var sheet = SheetBuffer(path: "truth-people.csv", lineEnd: "\n")
        sheet.row(Self.headings)
        let file = InventedNight.policeFileName(.person, asOf: recipe.asOf)
        var row = 1
        for (place, incident) in incidents.enumerated() {
            for person in PoliceFile.people(of: incident, at: place, recipe) {
                row += 1
                let found = truth[person.identity]
                sheet.row([
                    file, String(row), incident.occurrenceNumber, incident.risk, person.part.rawValue,
                    found?.nhsNumber ?? "", found?.practices.joined(separator: ";") ?? "",
                    person.kinds.joined(separator: ";"),
                ])
            }
        }
        try sheet.flush(atEnd: true, emit)
    }
}

extension PoliceFile {
    /// A row of the person shape: whom it is about.
    struct RowPerson {
        var identity: InventedPerson
        var part: PersonAtIncident.Part
        var kinds: [String]
    }

    /// The rows of one incident in the person shape, in their order: adults first, then the slips.
    static func people(of incident: InventedIncident, at place: Int, _ recipe: NightRecipe) -> [RowPerson] {
        let adults = adultsWritten(incident).map { index, role in
            RowPerson(
                identity: .adult(incident: place, place: index), part: role == "VICTIM" ? .victim : .suspect,
                kinds: AdultSlip.of(incident, at: index, recipe: recipe).kinds)
        }
        return adults
            + incident.slips.map { slip in
                let identity: InventedPerson =
                    slip.pupil.isRegistered
                    ? .pupil(slip.pupil.id)
                    : .stranger(
                        incident: place, forename: slip.pupil.legalForename, born: slip.pupil.birthDate)
                let part: PersonAtIncident.Part =
                    switch slip.role {
                    case "VICTIM": .victim
                    case "SUSPECT": .suspect
                    case "WITNESS": .witness
                    default: slip.role.hasPrefix("CHILD") ? .child : .other
                    }
                return RowPerson(identity: identity, part: part, kinds: slip.truth.kinds)
            }
    }

    /// The adults who get a row, by their place: a child with the same role stands in for one.
    static func adultsWritten(_ incident: InventedIncident) -> [(index: Int, role: String)] {
        let taken = Set(incident.slips.map(\.role))
        return zip(incident.adults.indices, ["VICTIM", "SUSPECT"]).filter { !taken.contains($0.1) }
            .map { (index: $0.0, role: $0.1) }
    }
}
