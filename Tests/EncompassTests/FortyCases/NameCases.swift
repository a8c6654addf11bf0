/// #14, #15, #20, #21 and odd cells: a given name, or its box, that is not as on the register.
enum NameCases {
    static func all(_ wording: Wording) -> [NastyCase] {
        swapped(wording) + [single(wording), everyday(wording), initial(wording), oneLetter(wording)]
            + [formula(wording)]
    }

    private static func swapped(_ wording: Wording) -> [NastyCase] {
        let (given, family, other, sex) = wording.pick(
            ("Dorothea", "Winstanley", "Kershaw", "F"), ("Rehan", "Durrani", "Ansari", "M"),
            ("Weronika", "Cieslak", "Gajda", "F"), ("Chidi", "Obiora", "Eze", "M"))
        func nasty(_ number: String, _ family: String, _ born: String, _ ends: Ending) -> NastyCase {
            NastyCase(
                number: number, title: "family name and given name in each other's box",
                pupils: [
                    CasePupil(given: given, family: family, born: "2012-06-09", sex: sex, places: [.init(.secondary)])
                ],
                slips: [CaseSlip(given: family, family: given, born: born, sex: sex, ends: ends)])
        }
        return [
            nasty("14a", family, "09/06/2012", .notify(.secondary)),
            nasty("14b", other, "06/09/2012", .review("birth-date-slip-unsupported")),
        ]
    }

    private static func single(_ wording: Wording) -> NastyCase {
        let (written, given, family) = wording.pick(
            ("MOHAMMED", "Mohammed Hamza", "Akhtar"), ("Muhammad", "Muhammad Bilal", "Yaqoob"),
            ("MOHAMED", "Mohamed Abdi", "Warsame"), ("Mohammad", "Mohammad Reza", "Karimi"))
        return NastyCase(
            number: "15", title: "a single, very common name with the right birth date",
            pupils: [CasePupil(given: given, family: family, born: "2014-10-12", sex: "M")],
            slips: [
                CaseSlip(given: written, family: "", born: "12/10/2014", sex: "M", ends: .review("name-incomplete"))
            ])
    }

    private static func everyday(_ wording: Wording) -> NastyCase {
        let (legal, everyday, family, sex) = wording.pick(
            ("Alfred", "Alfie", "Birtwistle", "M"), ("Katherine", "Katie", "Ogden", "F"),
            ("Theodore", "Teddy", "Lumb", "M"), ("Oluwaseun", "Shay", "Adebayo", "M"))
        return NastyCase(
            number: "21", title: "the everyday name, which the register has as preferred",
            pupils: [
                CasePupil(given: legal, family: family, born: "2017-03-27", sex: sex, preferredGiven: everyday)
            ],
            slips: [CaseSlip(given: everyday, family: family, born: "27/03/2017", sex: sex, ends: .notify(.primary))])
    }

    private static func initial(_ wording: Wording) -> NastyCase {
        let (letter, given, family, sex) = wording.pick(
            ("A", "Amelia", "Schofield", "F"), ("H", "Hashim", "Tariq", "M"), ("P", "Patryk", "Sobczak", "M"),
            ("T", "Temitope", "Alabi", "F"))
        return NastyCase(
            number: "initial", title: "a given name of one letter says too little",
            pupils: [CasePupil(given: given, family: family, born: "2016-12-05", sex: sex)],
            slips: [
                CaseSlip(given: letter, family: family, born: "05/12/2016", sex: sex, ends: .review("name-incomplete"))
            ])
    }

    private static func oneLetter(_ wording: Wording) -> NastyCase {
        let (given, family, sex) = wording.pick(
            ("Seo-yeon", "O", "F"), ("Min-jun", "U", "M"), ("Thida", "Y", "F"), ("Daw", "E", "M"))
        return NastyCase(
            number: "letter", title: "a family name of one letter is a name",
            pupils: [CasePupil(given: given, family: family, born: "2015-01-19", sex: sex)],
            slips: [CaseSlip(given: given, family: family, born: "19/01/2015", sex: sex, ends: .notify(.primary))])
    }

    private static func formula(_ wording: Wording) -> NastyCase {
        let text = wording.pick("=cmd|' /C calc'!A0", "+SUM(1;2)", "@HYPERLINK(A1)", "-2+3+cmd")
        let family = wording.pick("Featherstonehaugh", "Bajwa", "Kolodziej", "Tetteh")
        return NastyCase(
            number: "formula", title: "a name that a spreadsheet would run, of nobody on the register",
            slips: [
                CaseSlip(
                    given: text, family: family, born: "23/08/2015", home: .none,
                    ends: .refer("not-on-register", rule: "no-plausible-candidate"))
            ])
    }
}
