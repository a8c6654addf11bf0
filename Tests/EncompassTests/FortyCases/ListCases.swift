import InventedNight
import Testing

/// #13: the children of an incident in one cell.
enum ListCases {
    /// What the cell holds, and the pupils it speaks of: the youngest child has no name, and is no pupil yet.
    struct List {
        let cell: String
        let family: String
        let elder: (given: String, born: String, sex: String)
        let younger: (given: String, born: String, sex: String)
    }

    static func list(_ wording: Wording) -> List {
        wording.pick(
            List(
                cell: "Jayden 7, Lexi-Mae (4) & baby", family: "Hollingworth",
                elder: ("Jayden", "2019-03-14", "M"), younger: ("Lexi-Mae", "2022-06-02", "F")),
            List(
                cell: "Zayd 8, Maryam (5) and newborn", family: "Chaudhry", elder: ("Zayd", "2018-02-11", "M"),
                younger: ("Maryam", "2021-05-30", "F")),
            List(
                cell: "Igor 9; Hania (6); baby", family: "Kosinski", elder: ("Igor", "2017-07-19", "M"),
                younger: ("Hania", "2020-04-08", "F")),
            List(
                cell: "Kofi aged 10, Efua (7) + baby girl", family: "Nkansah", elder: ("Kofi", "2016-01-25", "M"),
                younger: ("Efua", "2019-08-03", "F")))
    }

    static func pupils(_ wording: Wording) -> NastyCase {
        let list = list(wording)
        return NastyCase(
            number: "13", title: "one cell for all children",
            pupils: [list.elder, list.younger].map {
                CasePupil(given: $0.given, family: list.family, born: $0.born, sex: $0.sex)
            }, slips: [])
    }
}

@Suite("The children of an incident in one cell")
struct ListCasesTests {
    @Test("a cell is split into its children; those with an age only go to a person, the baby is not lost")
    func oneCell() throws {
        let layout = CaseLayout(cases: Wording.allCases.map(ListCases.pupils))
        let folder = try CaseFolder(shape: .incidentFreeText, register: layout.register())
        try folder.put(police: police(layout).utf8)
        let night = try CaseNight(layout, in: folder, on: "2026-11-20").night
        for wording in Wording.allCases {
            for (row, rule) in [("named", "birth-date-not-known"), ("nameless", "name-incomplete")] {
                let children = night.log["\(row)-\(wording.rawValue)"] ?? []
                #expect(children.map { $0["child_slot"] } == ["1", "2", "3"])
                for (slot, child) in children.prefix(2).enumerated() {
                    #expect(child["disposition"] == "review" && child["rule"] == rule, "\(wording), child \(slot + 1)")
                    #expect(child["pupil_id"] == layout.pupilID(wording.rawValue, slot))
                }
                #expect(children.last?["disposition"] == "refer" && children.last?["list"] == "out-of-age")
            }
        }
    }

    /// Each cell twice: with the family's name beside it, and without.
    private func police(_ layout: CaseLayout) -> String {
        var text = DelimitedText.row([
            "Link ID", "Occurrence Number", "Reported Date/Time", "DASH Risk", "Incident Address", "Incident Postcode",
            "Family Surname", "Children", "Summary",
        ])
        for wording in Wording.allCases {
            let list = ListCases.list(wording)
            for (row, family) in [("named", list.family), ("nameless", "")] {
                text += DelimitedText.row([
                    "\(row)-\(wording.rawValue)", "BX-1119-60\(wording.rawValue)\(family.isEmpty ? 1 : 0)",
                    "19/11/2026 21:30", "Medium", "", layout.homePostcode(wording.rawValue, 0), family, list.cell, "",
                ])
            }
        }
        return text
    }
}
