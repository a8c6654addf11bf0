/// #1 to #3: two pupils who look like one.
enum TwinCases {
    static func all(_ wording: Wording) -> [NastyCase] {
        [halfAName(wording)] + atTwoSchools(wording) + namesakes(wording)
    }

    private static func halfAName(_ wording: Wording) -> NastyCase {
        let (first, second, written, family, sex) = wording.pick(
            ("Ella", "Ellie", "Ell", "Thornbury", "F"), ("Hana", "Hanna", "Han", "Qureshi", "F"),
            ("Marta", "Martyna", "Mart", "Lisowska", "F"), ("James", "Jamie", "Jam", "Fairweather", "M"))
        return NastyCase(
            number: "1", title: "half a name fits both twins",
            pupils: [
                CasePupil(given: first, family: family, born: "2016-05-17", sex: sex),
                CasePupil(given: second, family: family, born: "2016-05-17", sex: sex),
            ],
            slips: [
                CaseSlip(
                    given: written, family: family, born: "17/05/2016", sex: sex,
                    ends: .review("close-runner-up", "namesake"))
            ])
    }

    private static func atTwoSchools(_ wording: Wording) -> [NastyCase] {
        let (first, second, family, sex) = wording.pick(
            ("Rosalind", "Edith", "Marlowe", "F"), ("Yusuf", "Ibrahim", "Siddiqui", "M"),
            ("Emeka", "Tobenna", "Nwosu", "M"), ("Bronwen", "Catrin", "Prydderch", "F"))
        let pupils = [
            CasePupil(given: first, family: family, born: "2014-02-21", sex: sex),
            CasePupil(given: second, family: family, born: "2014-02-21", sex: sex, places: [.init(.otherPrimary)]),
        ]
        // Another family, so that the two cases are two.
        let others = pupils.map { pupil in
            var pupil = pupil
            pupil.family = wording.pick("Hazelgrove", "Mahmood", "Onyekachi", "Llewellyn")
            return pupil
        }
        func slip(_ pupil: Int, _ pupils: [CasePupil], _ school: CaseSchool) -> CaseSlip {
            CaseSlip(
                given: pupils[pupil].given, family: pupils[pupil].family, born: "21/02/2014", sex: sex,
                ends: .notify(school, pupil: pupil))
        }
        return [
            NastyCase(
                number: "2a", title: "of twins at different schools the one who is named is told of", pupils: pupils,
                slips: [slip(0, pupils, .primary)]),
            NastyCase(
                number: "2b", title: "twins at different schools, both named, each at their own", pupils: others,
                slips: [slip(1, others, .otherPrimary), slip(0, others, .primary)]),
        ]
    }

    private static func namesakes(_ wording: Wording) -> [NastyCase] {
        func pair(_ given: String, _ family: String, _ sex: String) -> [CasePupil] {
            [
                CasePupil(given: given, family: family, born: "2013-09-08", sex: sex),
                CasePupil(
                    given: given, family: family, born: "2013-09-08", sex: sex, places: [.init(.secondary)], home: 1),
            ]
        }
        let (given, family, other, sex) = wording.pick(
            ("Grace", "Pemberton", "Ashworth", "F"), ("Zain", "Malik", "Shaikh", "M"),
            ("Jakub", "Wojcik", "Mazurek", "M"), ("Chloe", "Adeyemi", "Balogun", "F"))
        func slip(_ family: String, _ home: CaseSlip.Home) -> CaseSlip {
            CaseSlip(
                given: given, family: family, born: "08/09/2013", sex: sex, home: home,
                ends: .review("namesake", "close-runner-up"))
        }
        return [
            NastyCase(
                number: "3a", title: "two pupils of one name and birth date, no postcode",
                pupils: pair(given, family, sex), slips: [slip(family, .none)]),
            NastyCase(
                number: "3b", title: "two pupils of one name and birth date, the postcode of one",
                pupils: pair(given, other, sex), slips: [slip(other, .same(1))]),
        ]
    }
}
