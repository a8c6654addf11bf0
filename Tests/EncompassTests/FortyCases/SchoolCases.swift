/// #26 and #29 to #35: the pupil is known, the school is the question.
enum SchoolCases {
    typealias Names = (given: String, family: String, sex: String)

    static func all(_ wording: Wording) -> [NastyCase] {
        moving(wording) + severalSchools(wording) + withoutSchool(wording) + elsewhere(wording)
    }

    private static func nasty(
        _ number: String, _ title: String, _ names: Names, _ places: [CasePupil.Place], _ ends: Ending,
        isHomeEducated: Bool = false, isMissingEducation: Bool = false
    ) -> NastyCase {
        NastyCase(
            number: number, title: title,
            pupils: [
                CasePupil(
                    given: names.given, family: names.family, born: "2015-02-13", sex: names.sex, places: places,
                    isHomeEducated: isHomeEducated, isMissingEducation: isMissingEducation)
            ],
            slips: [
                CaseSlip(given: names.given, family: names.family, born: "13/02/2015", sex: names.sex, ends: ends)
            ])
    }

    private static func moving(_ wording: Wording) -> [NastyCase] {
        [
            nasty(
                "26", "left last Friday, and starts elsewhere next month",
                wording.pick(
                    ("Lydia", "Hartopp", "F"), ("Aqib", "Sharif", "M"), ("Bartosz", "Krol", "M"),
                    ("Afia", "Bonsu", "F")),
                [
                    .init(.primary, leaving: "2026-11-13"), .init(.otherPrimary, start: "2026-12-07"),
                ], .refer("left-or-starting", rule: "left-or-starting")),
            nasty(
                "33a", "the school became an academy: one school follows",
                wording.pick(
                    ("Edmund", "Blenkinsop", "M"), ("Mahnoor", "Ejaz", "F"), ("Gabriel", "Szulc", "M"),
                    ("Adwoa", "Nyarko", "F")), [.init(.closed)], .notify(.successor)),
            nasty(
                "33b", "the school closed, and two follow",
                wording.pick(
                    ("Cordelia", "Tattersall", "F"), ("Shayan", "Mirza", "M"), ("Hanna", "Bialek", "F"),
                    ("Ebo", "Acquah", "M")), [.init(.split)], .refer("school-closed", rule: "school-closed")),
        ]
    }

    private static func severalSchools(_ wording: Wording) -> [NastyCase] {
        [
            nasty(
                "29", "registered at two schools",
                wording.pick(
                    ("Quentin", "Dewhirst", "M"), ("Inaya", "Farooqi", "F"), ("Tymon", "Gawron", "M"),
                    ("Serwaa", "Amoah", "F")),
                [.init(.primary, status: "M"), .init(.pupilReferralUnit, status: "S")],
                .notify(.primary, .pupilReferralUnit)),
            nasty(
                "30a", "a guest elsewhere beside the own school",
                wording.pick(
                    ("Matilda", "Umpleby", "F"), ("Ehsan", "Popal", "M"), ("Nikodem", "Kania", "M"),
                    ("Maame", "Donkor", "F")),
                [.init(.otherPrimary, status: "G"), .init(.primary)], .notify(.primary)),
            nasty(
                "30b", "at a college beside the own school",
                wording.pick(
                    ("Laurence", "Fothergill", "M"), ("Areeba", "Naqvi", "F"), ("Borys", "Sowa", "M"),
                    ("Yaa", "Gyamfi", "F")),
                [.init(.sixthForm, status: "F"), .init(.secondary)], .notify(.secondary)),
        ]
    }

    private static func withoutSchool(_ wording: Wording) -> [NastyCase] {
        var nobody = nasty(
            "32b", "on no register",
            wording.pick(
                ("Leopold", "Ramsbottom", "M"), ("Zarmina", "Stanekzai", "F"), ("Ziemowit", "Brzezicki", "M"),
                ("Oyinkansola", "Fagbemi", "F")), [], .refer("not-on-register", rule: "no-plausible-candidate"))
        nobody.pupils = []
        return [
            nasty(
                "31", "educated at home",
                wording.pick(
                    ("Aurelia", "Crabtree", "F"), ("Subhan", "Alvi", "M"), ("Kalina", "Mroz", "F"),
                    ("Paa", "Larbi", "M")), [.init(urn: "")], .refer("home-education", rule: "home-educated"),
                isHomeEducated: true),
            nasty(
                "32a", "missing education",
                wording.pick(
                    ("Silas", "Akeroyd", "M"), ("Minahil", "Rizvi", "F"), ("Ignacy", "Wolak", "M"),
                    ("Dede", "Lamptey", "F")), [.init(urn: "")],
                .refer("missing-education", rule: "missing-education"), isMissingEducation: true),
            nobody,
        ]
    }

    private static func elsewhere(_ wording: Wording) -> [NastyCase] {
        var visiting = nasty(
            "35a", "lives outside the force area, on no register here",
            wording.pick(
                ("Tarquin", "Vavasour", "M"), ("Hooriya", "Kakar", "F"), ("Dobromil", "Strzelec", "M"),
                ("Boatemaa", "Kissi", "F")), [], .refer("outside-force-area", rule: "outside-force-area"))
        visiting.pupils = []
        visiting.slips[0].home = .written("XW5 2AB")
        var registered = nasty(
            "35b", "lives outside the force area, at school here",
            wording.pick(
                ("Ptolemy", "Gascoigne", "M"), ("Laiba", "Niazi", "F"), ("Jagoda", "Turek", "F"),
                ("Nii", "Armah", "M")), [.init(.primary)], .refer("outside-force-area", rule: "outside-force-area"))
        registered.pupils[0].postcode = "XW5 2AB"
        registered.slips[0].home = .written("XW5 2AB")
        return [
            nasty(
                "34a", "at a school of the neighbouring council",
                wording.pick(
                    ("Winifred", "Broadbent", "F"), ("Bilawal", "Soomro", "M"), ("Roksana", "Jurek", "F"),
                    ("Kwesi", "Tawiah", "M")), [.init(.neighbour)], .refer("cross-border", rule: "cross-border")),
            nasty(
                "34b", "at a school in Wales",
                wording.pick(
                    ("Gethin", "Maddocks", "M"), ("Alisha", "Rauf", "F"), ("Olaf", "Bednarz", "M"),
                    ("Esther", "Addo", "F")), [.init(.welsh)], .refer("cross-border", rule: "cross-border")),
            nasty(
                "34c", "at a school that the schools file does not have, as in Scotland",
                wording.pick(
                    ("Mairead", "Colquhoun", "F"), ("Adeel", "Gondal", "M"), ("Kornelia", "Pyrek", "F"),
                    ("Mawuli", "Agbeko", "M")), [.init(urn: "5241234")], .review("school-unknown")),
            visiting, registered,
        ]
    }
}
