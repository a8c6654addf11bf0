import Linkage

/// The population in the plain form that matchers are compared in: register, queries and truth, of any size.
///
/// Queries are about children of school age only; the planted cases are on the register, but no query names them.
struct PlainExport {
    let population: Population

    static let registerHeadings = ["pupil_id", "forename", "surname", "dob", "sex", "postcode"]
    static let queryHeadings = ["query_id", "forename", "surname", "dob", "sex", "postcode", "incident_id"]
    static let truthHeadings = ["query_id", "pupil_id", "kind", "custom"]

    func write(queries count: Int, _ emit: InventedNight.Emit) throws {
        try writeRegister(emit)
        try writeQueries(count, emit)
    }

    private func writeRegister(_ emit: InventedNight.Emit) throws {
        var sheet = SheetBuffer(path: "register-plain.csv", lineEnd: "\n")
        sheet.row(Self.registerHeadings)
        for number in 0..<population.familyCount {
            let family = population.family(number)
            for pupil in family.children {
                sheet.cell(pupil.id)
                sheet.cell(pupil.legalForename)
                sheet.cell(pupil.legalSurname)
                sheet.cell(pupil.birthDate.isoText)
                sheet.cell(pupil.isMale ? "M" : "F")
                sheet.cell(family.postcode)
                sheet.endRow()
            }
            try sheet.flush(emit)
        }
        try sheet.flush(atEnd: true, emit)
    }

    private func writeQueries(_ count: Int, _ emit: InventedNight.Emit) throws {
        let maker = IncidentMaker(population)
        var queries = SheetBuffer(path: "queries.csv", lineEnd: "\n")
        var truth = SheetBuffer(path: "truth-plain.csv", lineEnd: "\n")
        queries.row(Self.queryHeadings)
        truth.row(Self.truthHeadings)
        var written = 0
        var incident = 0
        while written < count {
            for slip in maker.drawn(incident, schoolAgeOnly: true).slips where written < count {
                written += 1
                let query = "Q" + DramaNumber.padded(written, 7)
                queries.row([
                    query, slip.forenames, slip.surname, slip.birthDate?.isoText ?? "", slip.sex, slip.postcode,
                    "I" + DramaNumber.padded(incident + 1, 7),
                ])
                truth.row([
                    query, slip.truth.pupilID, slip.truth.kinds.joined(separator: ";"), slip.custom?.label ?? "",
                ])
            }
            incident += 1
            try queries.flush(emit)
            try truth.flush(emit)
        }
        try queries.flush(atEnd: true, emit)
        try truth.flush(atEnd: true, emit)
    }
}
