/// #16 to #20 and #22: a family name by custom, by half, by another man, or damaged.
enum FamilyNameCases {
    static func all(_ wording: Wording) -> [NastyCase] {
        [kaur(wording), title(wording), gendered(wording), half(wording), apostrophe(wording), damaged(wording)]
            + [stepfather(wording)]
    }

    private static func kaur(_ wording: Wording) -> NastyCase {
        let (given, middle, family, sex) = wording.pick(
            ("Simran", "Kaur", "Gill", "F"), ("Harpreet", "Kaur", "Dhillon", "F"), ("Manveer", "Singh", "Grewal", "M"),
            ("Jaspreet", "Singh", "Sandhu", "M"))
        return NastyCase(
            number: "16", title: "a name by custom, which the register has in the middle",
            pupils: [CasePupil(given: given, family: family, born: "2013-07-22", sex: sex, middle: middle)],
            slips: [
                CaseSlip(
                    given: given, family: middle, born: "22/07/2013", sex: sex,
                    ends: .review("name-by-custom", "name-differs"))
            ])
    }

    private static func title(_ wording: Wording) -> NastyCase {
        let (given, written, family) = wording.pick(
            ("Ayesha", "Begum", "Miah"), ("Nasreen", "Bibi", "Hussain"), ("Rukhsana", "Khatun", "Choudhury"),
            ("Shabnam", "Begum", "Rahman"))
        return NastyCase(
            number: "17", title: "a title written as family name",
            pupils: [CasePupil(given: given, family: family, born: "2014-11-02")],
            slips: [
                CaseSlip(
                    given: given, family: written, born: "02/11/2014", ends: .review("name-by-custom", "name-differs"))
            ])
    }

    private static func gendered(_ wording: Wording) -> NastyCase {
        let (brother, sister, male, female) = wording.pick(
            ("Kacper", "Oliwia", "Nowakowski", "Nowakowska"), ("Szymon", "Lena", "Wisniewski", "Wisniewska"),
            ("Maksym", "Daryna", "Zelenskyi", "Zelenska"), ("Tomas", "Eliska", "Dvorak", "Dvorakova"))
        return NastyCase(
            number: "18", title: "brother and sister under the father's form of the name",
            pupils: [
                CasePupil(given: brother, family: male, born: "2013-04-11", sex: "M"),
                CasePupil(given: sister, family: female, born: "2016-08-30"),
            ],
            slips: [
                CaseSlip(given: sister, family: male, born: "30/08/2016", ends: .notify(.primary, pupil: 1)),
                CaseSlip(given: brother, family: male, born: "11/04/2013", sex: "M", ends: .notify(.primary)),
            ])
    }

    private static func half(_ wording: Wording) -> NastyCase {
        let (given, family, written, sex) = wording.pick(
            ("Lucía", "García López", "Lopez", "F"), ("Mateo", "Fernández Ruiz", "Ruiz", "M"),
            ("Inês", "Silva Carvalho", "Carvalho", "F"), ("Poppy", "Fairfax-Holloway", "Holloway", "F"))
        return NastyCase(
            number: "19", title: "half of a double family name",
            pupils: [CasePupil(given: given, family: family, born: "2015-10-28", sex: sex)],
            slips: [CaseSlip(given: given, family: written, born: "28/10/2015", sex: sex, ends: .notify(.primary))])
    }

    private static func apostrophe(_ wording: Wording) -> NastyCase {
        let (family, forms) = wording.pick(
            ("O'Brien", ["OBrien", "O’Brien", "Ó Briain"]),
            ("O'Sullivan", ["OSullivan", "O’Sullivan", "Ó Súilleabháin"]),
            ("O'Neill", ["ONeill", "O’Neill", "Ó Néill"]), ("O'Connor", ["OConnor", "O’Connor", "Ó Conchobhair"]))
        return NastyCase(
            number: "20a", title: "an apostrophe, straight, curly or left out, and the Irish form",
            pupils: [CasePupil(given: "Niamh", family: family, born: "2014-12-19")],
            slips: forms.enumerated().map { index, written in
                CaseSlip(
                    given: "Niamh", family: written, born: "19/12/2014", incident: index + 1, ends: .notify(.primary))
            })
    }

    private static func damaged(_ wording: Wording) -> NastyCase {
        let (given, family, written, sex) = wording.pick(
            ("Fionn", "O'Brien", "O?Brien", "M"), ("Aoife", "O'Sullivan", "O?Sullivan", "F"),
            ("Michał", "Wróbel", "Wr?bel", "M"), ("Zoé", "Lefèvre", "Lef?vre", "F"))
        return NastyCase(
            number: "20b", title: "a letter was lost on the way",
            pupils: [CasePupil(given: given, family: family, born: "2013-03-06", sex: sex)],
            slips: [
                CaseSlip(
                    given: given, family: written, born: "06/03/2013", sex: sex,
                    ends: .review("name-damaged", reason: "name-damaged"))
            ])
    }

    private static func stepfather(_ wording: Wording) -> NastyCase {
        let (given, family, written, sex) = wording.pick(
            ("Florence", "Illingworth", "Cragg", "F"), ("Zakariya", "Hakim", "Belmadi", "M"),
            ("Emilia", "Jasinska", "Harrop", "F"), ("Kwabena", "Osei", "Sugden", "M"))
        return NastyCase(
            number: "22", title: "the stepfather's family name",
            pupils: [CasePupil(given: given, family: family, born: "2015-05-25", sex: sex)],
            slips: [
                CaseSlip(given: given, family: written, born: "25/05/2015", sex: sex, ends: .review("name-differs"))
            ])
    }
}
