import Testing

@Suite("The forty nastiest inputs, as files through the built program")
struct FortyCasesTests {
    @Test("twins and namesakes are never guessed at", arguments: Wording.allCases)
    func twins(wording: Wording) throws {
        let night = try CaseNight.of(wording)
        night.check(TwinCases.all(wording))
        let shown = night.night.table("review.csv")
        for number in ["1", "3a", "3b"] {
            let (reference, pupils) = try #require(night.pupilsOf(number))
            let candidates = shown.filter { $0["child_ref"] == reference }.compactMap { $0["pupil_id"] }
            #expect(Set(candidates).isSuperset(of: pupils), "#\(number) shows both")
        }
    }

    @Test("a birth date that is not quite one goes to a person, a slip only with the home", arguments: Wording.allCases)
    func birthDates(wording: Wording) throws { try CaseNight.of(wording).check(BirthDateCases.all(wording)) }

    @Test("ages are those of the day of the call", arguments: Wording.allCases)
    func ages(wording: Wording) throws { try CaseNight.of(wording).check(AgeCases.all(wording)) }

    @Test("names in the wrong box, single, short or dangerous", arguments: Wording.allCases)
    func names(wording: Wording) throws {
        let night = try CaseNight.of(wording)
        night.check(NameCases.all(wording))
        let formulas = night.night.table("referrals.csv").compactMap { $0["given_names"] }
        #expect(formulas.allSatisfy { text in !"=+-@".contains(text.prefix(1)) || text.isEmpty })
        #expect(formulas.contains { $0.hasPrefix("'") })
    }

    @Test("family names by custom, by half, by another man, or damaged", arguments: Wording.allCases)
    func familyNames(wording: Wording) throws { try CaseNight.of(wording).check(FamilyNameCases.all(wording)) }

    @Test("one child in several rows is told of once in each incident", arguments: Wording.allCases)
    func repeats(wording: Wording) throws {
        let night = try CaseNight.of(wording)
        night.check(RepeatCases.all(wording))
        let calls = night.night.table("call-list.csv").filter { $0["urn"] == CaseSchool.quietPrimary.urn }
        #expect(calls.map { $0["children"] } == ["1"] && calls.map { $0["incidents"] } == ["2"])
        let sheets = night.night.sheets(of: .quietPrimary)
        let nasty = try #require(RepeatCases.all(wording).first { $0.number == "25" })
        let place = try #require(night.cases.firstIndex { $0.number == "25" })
        for slip in nasty.slips {
            #expect(sheets.count == 1 && sheets[0].contains(night.layout.occurrence(place, slip)))
        }
    }

    @Test("every school where the pupil is on roll today, and no other", arguments: Wording.allCases)
    func schools(wording: Wording) throws { try CaseNight.of(wording).check(SchoolCases.all(wording)) }

    @Test("friends, suspects and the lead's own child go to a person", arguments: Wording.allCases)
    func people(wording: Wording) throws {
        let night = try CaseNight.of(wording)
        night.check(PeopleCases.all(wording))
        let pages = night.night.text("call-sheets.html")
        for nasty in PeopleCases.all(wording) {
            for pupil in nasty.pupils { #expect(!pages.contains(pupil.family), "#\(nasty.number) is on no sheet") }
        }
    }

    @Test("other ages and a bolder rule for missing birth dates change the cases they name, and only those")
    func elsewhere() throws {
        let night = try CaseNight.elsewhere.get()
        night.check(AgeCases.elsewhere(.first))
        var dates = BirthDateCases.all(.first)
        let lenient: Set<String> = ["5", "6a"]
        for index in dates.indices where lenient.contains(dates[index].number) {
            dates[index].slips[0].ends = .notify(.primary, rule: "matched-without-birth-date")
        }
        night.check(dates)
        night.check(TwinCases.all(.first) + FamilyNameCases.all(.first) + SchoolCases.all(.first))
    }

    @Test("a rejected row makes the night end with exit status 3", arguments: Wording.allCases)
    func exitStatus(wording: Wording) throws { #expect(try CaseNight.of(wording).status == 3) }
}

extension CaseNight {
    /// The first row's reference and the case's pupil numbers.
    fileprivate func pupilsOf(_ number: String) -> (reference: String, pupils: [String])? {
        guard let place = cases.firstIndex(where: { $0.number == number }),
            let reference = night.log[layout.linkID(cases[place], 0)]?.first?["child_ref"]
        else { return nil }
        return (reference, cases[place].pupils.indices.map { layout.pupilID(place, $0) })
    }
}
