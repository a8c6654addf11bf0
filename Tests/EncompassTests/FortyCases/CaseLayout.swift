import InventedNight

/// Gives each case of a night its own references, pupil numbers and homes, and writes its rows.
struct CaseLayout {
    let cases: [NastyCase]

    static let policeHeadings = [
        "Link ID", "Occurrence Number", "Reported Date/Time", "DASH Risk", "Role", "Person ID", "Surname",
        "Forename(s)", "DOB", "Age", "Sex", "Address", "Postcode", "Incident Postcode", "School", "Relationship",
        "Spoken To", "Summary",
    ]

    /// Rows of the police feed, one person each.
    func police(occurredAt: String = "19/11/2026 21:30", risk: String = "Medium") -> String {
        var text = DelimitedText.row(CaseLayout.policeHeadings)
        for (place, nasty) in cases.enumerated() {
            for (index, slip) in nasty.slips.enumerated() {
                text += DelimitedText.row([
                    linkID(nasty, index), occurrence(place, slip), occurredAt, risk, slip.role,
                    "N\(5_000_000 + place * 100 + index)", slip.family, slip.given, slip.born, "", slip.sex, "",
                    postcode(of: slip.home, place), "", "", slip.relationship, "", "",
                ])
            }
        }
        return text
    }

    /// Rows for the end of the register.
    func register() -> String {
        var text = ""
        for (place, nasty) in cases.enumerated() {
            for (index, pupil) in nasty.pupils.enumerated() {
                let own = pupil.postcode.isEmpty ? homePostcode(place, pupil.home) : pupil.postcode
                for registration in pupil.places {
                    text += DelimitedText.row([
                        pupilID(place, index), pupil.family, pupil.given, pupil.middle, "", pupil.preferredGiven, "",
                        pupil.born, pupil.sex, registration.urn, "", registration.status, registration.start,
                        registration.leaving, "\(pupil.home + 1) Quarry Lane", own,
                        pupil.isHomeEducated ? "Y" : "", pupil.isMissingEducation ? "Y" : "",
                    ])
                }
            }
        }
        return text
    }

    /// The row's own key, which the match log carries.
    func linkID(_ nasty: NastyCase, _ slip: Int) -> String { "C\(nasty.number)-\(slip + 1)" }

    /// With the right check letter, and the area code that belongs to no authority.
    func pupilID(_ place: Int, _ pupil: Int) -> String {
        let digits = "000" + String(900_000_000 + place * 100 + pupil)
        let letters = "ABCDEFGHJKLMNPQRTUVWXYZ"
        return letters.map { "\($0)\(digits)" }.first { PupilNumber.hasRightLetter($0) } ?? digits
    }

    func occurrence(_ place: Int, _ slip: CaseSlip) -> String {
        slip.occurrence.isEmpty ? "BX-1119-\(5000 + place * 10 + slip.incident)" : slip.occurrence
    }

    private func postcode(of home: CaseSlip.Home, _ place: Int) -> String {
        switch home {
        case .same(let number): homePostcode(place, number)
        case .none: ""
        case .written(let text): text
        }
    }

    /// No two homes of a night share a postcode, nor one with the invented city's own.
    func homePostcode(_ place: Int, _ home: Int) -> String {
        let letters = Array("ABDEFGHJLNPQRSTUWXYZ")
        return "BX\(60 + place % 30) \(place / 30 * 4 + home)\(letters[place % 20])\(letters[(place * 7 + 3) % 20])"
    }
}
