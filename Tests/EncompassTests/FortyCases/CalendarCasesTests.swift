import Casework
import Linkage
import Testing

/// #24, #27, #28 and #40: what is right today was not yesterday.
@Suite("Nights whose day matters")
struct CalendarCasesTests {
    private func morning(_ iso: String) throws -> LocalDateTime { try #require(LocalDateTime(isoText: iso + "T02:15")) }

    /// The four wordings of a case, as four cases of one night.
    private func cases(_ number: String, _ title: String, _ make: (CaseNames) -> NastyCase) -> [NastyCase] {
        Wording.allCases.map { wording in
            let names = CaseNames.of(wording)
            var nasty = make(names)
            nasty = NastyCase(
                number: "\(number)-\(wording.rawValue)", title: title, pupils: nasty.pupils, slips: nasty.slips)
            return nasty
        }
    }

    private func child(
        _ names: CaseNames, _ born: String, _ written: String, _ places: [CasePupil.Place], _ ends: Ending
    ) -> NastyCase {
        NastyCase(
            number: "", title: "",
            pupils: [CasePupil(given: names.given, family: names.family, born: born, sex: names.sex, places: places)],
            slips: [CaseSlip(given: names.given, family: names.family, born: written, sex: names.sex, ends: ends)])
    }

    @Test("the same incident next night, its risk updated, makes no second call, and says when the first was")
    func nextNight() throws {
        let again = cases("24", "the same incident the night after") {
            child(
                $0, "2015-02-13", "13/02/2015", [.init(.primary)],
                .suppress("already-told", reason: "told-in:2026-11-19-1"))
        }
        let first = again.map { nasty in
            var nasty = nasty
            nasty.slips[0].ends = .notify(.primary)
            return nasty
        }
        let layout = CaseLayout(cases: first)
        let folder = try CaseFolder(register: layout.register())
        try folder.put(police: layout.police(occurredAt: "18/11/2026 21:30").utf8)
        try CaseNight(layout, in: folder, at: morning("2026-11-19"), on: "2026-11-19").check(first)
        try folder.put(police: layout.police(occurredAt: "18/11/2026 21:30", risk: "High").utf8)
        try CaseNight(layout, in: folder, on: "2026-11-20").check(again)
    }

    @Test("in July the school of September is not told before it starts")
    func offeredPlace() throws {
        let inNursery = cases("27a", "an offer for September, a nursery class today") {
            child(
                $0, "2023-05-06", "06/05/2023",
                [.init(.nursery, start: "2026-09-01"), .init(.primary, start: "2027-09-01")], .notify(.nursery))
        }
        let atHome = cases("27b", "an offer for September, no school today") {
            child(
                $0.second, "2023-06-07", "07/06/2023", [.init(.primary, start: "2027-09-01")],
                .refer("left-or-starting", rule: "left-or-starting"))
        }
        let layout = CaseLayout(cases: inNursery + atHome)
        let folder = try CaseFolder(asOf: morning("2027-07-09"), register: layout.register())
        try folder.put(police: layout.police(occurredAt: "08/07/2027 21:30").utf8)
        try CaseNight(layout, in: folder, on: "2027-07-09").check(layout.cases)
    }

    @Test("on the last day of August the school of the next school day is told, on that day")
    func schoolYearsEnd() throws {
        let moving = cases("28", "from primary to secondary school overnight") {
            child(
                $0, "2016-02-13", "13/02/2016",
                [.init(.primary, leaving: "2027-08-31"), .init(.secondary, start: "2027-09-01")],
                .notify(.secondary, rule: "held-until", reason: "held:900002:2027-09-02"))
        }
        let layout = CaseLayout(cases: moving)
        let folder = try CaseFolder(
            asOf: morning("2027-08-31"), register: layout.register(),
            closures: "ALL,term,2027-09-02,2027-12-17,Autumn term,\n")
        try folder.put(police: layout.police(occurredAt: "30/08/2027 21:30").utf8)
        try CaseNight(layout, in: folder, on: "2027-08-31").check(moving)
    }

    @Test("after a bank holiday and a training day, each school is told on its own next school day")
    func longWeekend() throws {
        let trained = cases("40a", "a training day after the bank holiday") {
            child(
                $0, "2016-02-13", "13/02/2016", [.init(.primary)],
                .notify(.primary, rule: "held-until", reason: "held:900001:2027-05-05"))
        }
        let open = cases("40b", "the bank holiday alone") {
            child(
                $0.second, "2012-03-14", "14/03/2012", [.init(.secondary)],
                .notify(.secondary, rule: "held-until", reason: "held:900002:2027-05-04"))
        }
        let layout = CaseLayout(cases: trained + open)
        let folder = try CaseFolder(
            asOf: morning("2027-05-02"), register: layout.register(),
            closures: "900001,inset,2027-05-04,2027-05-04,Training day,\n")
        try folder.put(police: layout.police(occurredAt: "01/05/2027 21:30").utf8)
        let sunday = try CaseNight(layout, in: folder, on: "2027-05-02")
        sunday.check(layout.cases)
        #expect(sunday.night.table("call-list.csv").isEmpty)

        let nobody = CaseLayout(cases: [layout.cases[0]])
        try folder.put(police: nobody.police(occurredAt: "03/05/2027 21:30").utf8)
        let tuesday = try CaseNight(nobody, in: folder, at: morning("2027-05-04"), on: "2027-05-04").night
        #expect(tuesday.table("call-list.csv").map { $0["urn"] } == [CaseSchool.secondary.urn])
        for (place, nasty) in layout.cases.enumerated() where nasty.number.hasPrefix("40b") {
            let sheet = try #require(tuesday.sheets(of: .secondary).first)
            #expect(sheet.contains(layout.occurrence(place, nasty.slips[0])), "#\(nasty.number) is on Tuesday's sheet")
        }
    }
}

/// Two children in each wording, for cases in which the names are not the point.
struct CaseNames {
    let given: String
    let family: String
    let sex: String

    static func of(_ wording: Wording) -> CaseNames {
        wording.pick(
            CaseNames(given: "Tabitha", family: "Ollerton", sex: "F"),
            CaseNames(given: "Shahmeer", family: "Bugti", sex: "M"),
            CaseNames(given: "Gustaw", family: "Wilczek", sex: "M"),
            CaseNames(given: "Araba", family: "Quansah", sex: "F"))
    }

    /// Another child, of another family.
    var second: CaseNames { CaseNames(given: "Jo" + given.lowercased(), family: family + "son", sex: sex) }
}
