import Casework
import Linkage

/// The school-admissions extract: one row a registration, so a pupil may have several.
struct RegisterFile {
    let population: Population
    private var sheet = SheetBuffer(path: "register.csv", lineEnd: "\n")

    static let headings = [
        "UPN", "Legal Surname", "Legal Forename", "Middle Names", "Preferred Surname", "Preferred Forename",
        "Former Surname", "DOB", "Sex", "URN", "NC Year", "Enrolment Status", "Start Date", "Leaving Date", "Address",
        "Postcode", "EHE", "CME",
    ]

    init(_ population: Population) { self.population = population }

    mutating func write(_ emit: InventedNight.Emit) throws {
        sheet.row(Self.headings)
        for number in 0..<population.familyCount {
            let family = population.family(number)
            for pupil in family.children { write(pupil, of: family) }
            try sheet.flush(emit)
        }
        try sheet.flush(atEnd: true, emit)
    }

    private mutating func write(_ pupil: InventedPupil, of family: InventedFamily) {
        if pupil.registrations.isEmpty {
            write(pupil, of: family, nil)
        } else {
            for registration in pupil.registrations { write(pupil, of: family, registration) }
        }
    }

    private mutating func write(
        _ pupil: InventedPupil, of family: InventedFamily, _ registration: InventedRegistration?
    ) {
        sheet.cell(pupil.id)
        sheet.cell(pupil.legalSurname)
        sheet.cell(pupil.legalForename)
        sheet.cell(pupil.middleNames)
        sheet.cell(pupil.preferredSurname)
        sheet.cell(pupil.preferredForename)
        sheet.cell(pupil.formerSurname)
        sheet.cell(pupil.birthDate.isoText)
        sheet.cell(pupil.isMale ? "M" : "F")
        sheet.cell(registration.map { String(population.directory.schools[$0.school].urn) } ?? "")
        sheet.cell(SchoolYear.text(born: pupil.birthDate, yearEve: population.recipe.yearEve))
        sheet.cell(registration?.status.rawValue ?? "")
        sheet.cell(registration?.start.isoText ?? "")
        sheet.cell(registration?.leaving?.isoText ?? "")
        sheet.cell(family.address)
        sheet.cell(family.postcode)
        sheet.cell(pupil.isHomeEducated ? "Y" : "")
        sheet.cell(pupil.isMissingEducation ? "Y" : "")
        sheet.endRow()
    }
}
