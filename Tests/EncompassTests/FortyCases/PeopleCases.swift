/// #36 to #38: who the child is to the others.
enum PeopleCases {
    static func all(_ wording: Wording) -> [NastyCase] {
        [
            nasty(
                "36", "a friend who stayed the night",
                wording.pick(
                    ("Annabel", "Sugarman", "F"), ("Izaan", "Dar", "M"), ("Liwia", "Puchala", "F"),
                    ("Fiifi", "Hayford", "M")), "2015-09-23", "23/09/2015", relationship: "Friend",
                .review("unrelated-child")),
            nasty(
                "37a", "the child is the suspect",
                wording.pick(
                    ("Jarvis", "Stainthorpe", "M"), ("Kashif", "Memon", "M"), ("Dawid", "Lipka", "M"),
                    ("Selorm", "Dzidzor", "M")), "2010-03-14", "14/03/2010", role: "SUSPECT",
                .refer("under-18-suspect", rule: "under-18-suspect")),
            nasty(
                "37b", "a child of staff at the school",
                wording.pick(
                    ("Verity", "Holdsworth", "F"), ("Aizah", "Khokhar", "F"), ("Sara", "Kmiec", "F"),
                    ("Enyonam", "Ametepe", "F")), "2014-06-18", "18/06/2014",
                relationship: "Child of staff at school", .refer("conflict-of-interest", rule: "conflict-of-interest")),
            nasty(
                "38", "the child of the school's own safeguarding lead",
                wording.pick(
                    ("Rowena", "Arkwright", "F"), ("Ahad", "Paracha", "M"), ("Milosz", "Stec", "M"),
                    ("Elikem", "Kpodo", "M")), "2014-06-18", "18/06/2014",
                relationship: "CHILD OF SAFEGUARDING LEAD", .refer("conflict-of-interest", rule: "conflict-of-interest")
            ),
        ]
    }

    private static func nasty(
        _ number: String, _ title: String, _ names: SchoolCases.Names, _ date: String, _ written: String,
        role: String = "CHILD - PRESENT", relationship: String = "Child", _ ends: Ending
    ) -> NastyCase {
        NastyCase(
            number: number, title: title,
            pupils: [
                CasePupil(
                    given: names.given, family: names.family, born: date, sex: names.sex,
                    places: [.init(date < "2012" ? .secondary : .primary)])
            ],
            slips: [
                CaseSlip(
                    given: names.given, family: names.family, born: written, sex: names.sex, role: role,
                    relationship: relationship, ends: ends)
            ])
    }
}
