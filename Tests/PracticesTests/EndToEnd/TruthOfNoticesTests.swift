import Foundation
import Pipeline
import Testing

/// What the generator knows of every child of the sample's police file, against what practices are told.
///
/// Every pupil of the sample register is a patient, so the truth of the schools' night is the truth of this one: a notice
/// about anybody else would be a disclosure that cannot be taken back.
@Suite("Notices and the truth")
struct TruthOfNoticesTests {
    @Test("with incidents of every grade no notice names the wrong patient or a stranger, and most children are told")
    func children() throws {
        let folder = try PracticesFolder()
        try folder.write(
            try folder.text("encompass.yaml") + "  risks: [ high, medium, standard, other, not-recorded ]\n",
            to: "encompass.yaml")
        let counts = try folder.runAlone().counts
        #expect(counts["people_other_risk"] == 0)
        let numbers = try numbers(folder)
        let truth = Dictionary(
            grouping: Cells.read(try folder.bytes("truth-person.csv")).filter { $0["pupil_id"]?.isEmpty == false }
        ) { $0["source_row"] ?? "" }
        var told = 0
        var known = 0
        var wrong: [String] = []
        let adults = Set(PracticesFolder.adults.indices.map { PracticesFolder.nhsNumber($0) })
        for line in try folder.table("2026-11-20/1/match-log.csv") {
            guard let child = truth[line["source_row"] ?? ""]?.first else {
                // Nobody knows this person: only the adults of the added incidents are patients.
                let isAdded = line["occurrence_number"]?.hasPrefix("BX-1119-09") == true
                let isKnown = isAdded && adults.contains(line["nhs_number"] ?? "")
                if line["disposition"] == "notify", !isKnown { wrong.append(line["person_ref"] ?? "") }
                continue
            }
            known += 1
            guard line["disposition"] == "notify" else { continue }
            told += 1
            if line["nhs_number"] != numbers[child["pupil_id"] ?? ""] { wrong.append(line["person_ref"] ?? "") }
        }
        #expect(wrong.isEmpty)
        #expect(known > 50)
        // Of the sample's children some have no date of birth, a namesake or another name: they go to a person.
        #expect(told * 100 >= known * 60, "\(told) of \(known)")
    }

    /// The NHS number of each pupil, as the fixture gives them out: adults first, then pupils in the register's order.
    private func numbers(_ folder: PracticesFolder) throws -> [String: String] {
        let patients = Cells.read(try folder.bytes("patients.csv")).dropFirst(PracticesFolder.adults.count)
        var pupils: [String] = []
        var known: Set<String> = []
        for pupil in Cells.read(try folder.bytes("register.csv")) {
            let id = pupil["UPN"] ?? ""
            if known.insert(id).inserted { pupils.append(id) }
        }
        return Dictionary(
            zip(pupils, patients.compactMap { $0["NHS Number"] }), uniquingKeysWith: { first, _ in first })
    }
}
