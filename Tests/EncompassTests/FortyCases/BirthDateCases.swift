/// #4 to #9 and odd birth dates: a date that is not quite one.
enum BirthDateCases {
    static func all(_ wording: Wording) -> [NastyCase] {
        exchanged(wording) + notADate(wording) + forms(wording) + notBorn(wording)
    }

    private static func exchanged(_ wording: Wording) -> [NastyCase] {
        let (given, family, other, sex) = wording.pick(
            ("Phoebe", "Wetherby", "Braithwaite", "F"), ("Haris", "Nadeem", "Javed", "M"),
            ("Zofia", "Baran", "Sikora", "F"), ("Kwame", "Mensah", "Boateng", "M"))
        func nasty(_ number: String, _ family: String, _ home: CaseSlip.Home, _ ends: Ending) -> NastyCase {
            NastyCase(
                number: number, title: "day and month in each other's place",
                pupils: [CasePupil(given: given, family: family, born: "2015-04-03", sex: sex)],
                slips: [CaseSlip(given: given, family: family, born: "04/03/2015", sex: sex, home: home, ends: ends)])
        }
        return [
            nasty("4a", family, .none, .review("birth-date-slip-unsupported")),
            nasty("4b", other, .same(0), .notify(.primary)),
        ]
    }

    private static func notADate(_ wording: Wording) -> [NastyCase] {
        func nasty(
            _ number: String, _ title: String, _ names: (String, String, String), _ born: String,
            home: CaseSlip.Home = .same(0), _ reason: String
        ) -> NastyCase {
            NastyCase(
                number: number, title: title,
                pupils: [CasePupil(given: names.0, family: names.1, born: "2014-05-17", sex: names.2)],
                slips: [
                    CaseSlip(
                        given: names.0, family: names.1, born: born, sex: names.2, home: home,
                        ends: .review("birth-date-not-known", reason: reason))
                ])
        }
        return [
            nasty(
                "5", "the first of January stands for a year",
                wording.pick(
                    ("Isobel", "Cartwright", "F"), ("Danish", "Rafiq", "M"), ("Filip", "Dudek", "M"),
                    ("Efua", "Asante", "F")), "01/01/2014", "dob-placeholder"),
            nasty(
                "6a", "no birth date, a rare name, the home agrees",
                wording.pick(
                    ("Ottoline", "Quennell", "F"), ("Zorawar", "Bhachu", "M"), ("Wit", "Przybysz", "M"),
                    ("Ngozika", "Ezeudu", "F")), "", "dob-missing"),
            nasty(
                "6b", "no birth date, a rare name, no home",
                wording.pick(
                    ("Peregrine", "Thistlethwayte", "M"), ("Anaiah", "Kalsekar", "F"), ("Jaromir", "Chrzan", "M"),
                    ("Tiwalade", "Ogunbiyi", "F")), "", home: .none, "dob-missing"),
            nasty(
                "7b", "two figures of a year that only an adult can mean",
                wording.pick(
                    ("Harriet", "Ollerenshaw", "F"), ("Saqib", "Chishti", "M"), ("Lena", "Gorska", "F"),
                    ("Kofi", "Owusu", "M")), "1/7/80", "dob-of-adult"),
            nasty(
                "8", "the mother's birth date",
                wording.pick(
                    ("Barnaby", "Sowerby", "M"), ("Hiba", "Waheed", "F"), ("Igor", "Pawlak", "M"),
                    ("Amaka", "Okeke", "F")), "12/02/1992", "dob-of-adult"),
            nasty(
                "9c", "a named child's birth date lies ahead",
                wording.pick(
                    ("Clementine", "Rushworth", "F"), ("Arham", "Zaidi", "M"), ("Nadia", "Wrona", "F"),
                    ("Yaw", "Agyemang", "M")), "17/05/2041", "dob-in-future"),
        ]
    }

    private static func forms(_ wording: Wording) -> [NastyCase] {
        func nasty(
            _ number: String, _ title: String, _ names: (String, String, String), _ date: String, _ written: String
        ) -> NastyCase {
            NastyCase(
                number: number, title: title,
                pupils: [CasePupil(given: names.0, family: names.1, born: date, sex: names.2)],
                slips: [
                    CaseSlip(
                        given: names.0, family: names.1, born: written, sex: names.2, ends: .notify(.primary))
                ])
        }
        return [
            nasty(
                "7a", "two figures of a child's year",
                wording.pick(
                    ("Imogen", "Garside", "F"), ("Faizan", "Lodhi", "M"), ("Oskar", "Zajac", "M"),
                    ("Adjoa", "Appiah", "F")), "2015-07-01", "1/7/15"),
            nasty(
                "leap", "born on the 29th of February",
                wording.pick(
                    ("Gwendolen", "Ackroyd", "F"), ("Rayyan", "Kazmi", "M"), ("Hubert", "Sroka", "M"),
                    ("Esi", "Darko", "F")), "2016-02-29", "29/02/2016"),
            nasty(
                "serial", "a birth date as a spreadsheet counts days",
                wording.pick(
                    ("Jemima", "Hebblethwaite", "F"), ("Taha", "Bukhari", "M"), ("Antoni", "Kubiak", "M"),
                    ("Abena", "Frimpong", "F")), "2015-08-14", "42230"),
        ]
    }

    private static func notBorn(_ wording: Wording) -> [NastyCase] {
        let family = wording.pick("Micklethwaite", "Parveen", "Kaczor", "Amankwah")
        let says = wording.pick("UNBORN", "Unborn baby", "unborn child", "UN-BORN")
        let baby = wording.pick("Baby", "BABY", "Baby Girl", "baby boy")
        return [
            NastyCase(
                number: "9a", title: "not born yet, in words",
                slips: [CaseSlip(given: says, family: family, born: "", ends: .refer("unborn", rule: "unborn"))]),
            NastyCase(
                number: "9b", title: "not born yet, by the date",
                slips: [
                    CaseSlip(given: baby, family: family, born: "14/02/2027", ends: .refer("unborn", rule: "unborn"))
                ]),
        ]
    }
}
