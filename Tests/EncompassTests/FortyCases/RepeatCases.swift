/// #23 and #25, and references that a spreadsheet spoilt: one child in several rows.
enum RepeatCases {
    static func all(_ wording: Wording) -> [NastyCase] {
        let twice = wording.pick(
            ("Jonah", "Heptinstall", "M"), ("Zunaira", "Bashir", "F"), ("Stanislaw", "Malec", "M"),
            ("Ifeoma", "Nnadi", "F"))
        let often = wording.pick(
            ("Saskia", "Murgatroyd", "F"), ("Hamzah", "Sultan", "M"), ("Aneta", "Rybak", "F"), ("Kobina", "Quaye", "M"))
        return [
            NastyCase(
                number: "23", title: "one child under two person numbers",
                pupils: [CasePupil(given: twice.0, family: twice.1, born: "2014-08-16", sex: twice.2)],
                slips: [
                    CaseSlip(
                        given: twice.0, family: twice.1, born: "16/08/2014", sex: twice.2, ends: .notify(.primary)),
                    CaseSlip(
                        given: twice.0.uppercased(), family: twice.1.uppercased(), born: "16/08/2014", sex: twice.2,
                        home: .none, ends: .suppress("same-child-same-occurrence", reason: "same-as:")),
                ]),
            NastyCase(
                number: "25", title: "one child in two incidents of a night",
                pupils: [
                    CasePupil(
                        given: often.0, family: often.1, born: "2017-01-31", sex: often.2,
                        places: [.init(.quietPrimary)])
                ],
                slips: [1, 2].map { incident in
                    CaseSlip(
                        given: often.0, family: often.1, born: "31/01/2017", sex: often.2, incident: incident,
                        ends: .notify(.quietPrimary))
                }),
            NastyCase(
                number: "reference", title: "a reference that a spreadsheet turned into a number is not repaired",
                slips: [
                    CaseSlip(
                        given: twice.0, family: often.1, born: "16/08/2014",
                        occurrence: wording.pick("1.325E+10", "1.32005E+10", "13200559871.00", "2.4E+09"),
                        ends: .reject("occurrence-damaged"))
                ]),
        ]
    }
}
