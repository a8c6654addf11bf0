/// #10 to #12: at the edges of the ages that an area serves.
enum AgeCases {
    static func all(_ wording: Wording) -> [NastyCase] {
        let inNursery = wording.pick(
            ("Maisie", "Entwistle", "F"), ("Ayaan", "Mughal", "M"), ("Pola", "Urban", "F"), ("Kojo", "Sarpong", "M"))
        let turning = wording.pick(
            ("Rupert", "Lockwood", "M"), ("Sumaira", "Iqbal", "F"), ("Kamil", "Bielak", "M"),
            ("Akosua", "Ofori", "F"))
        let eighteen = wording.pick(
            ("Beatrix", "Hardcastle", "F"), ("Usman", "Ghauri", "M"), ("Julia", "Wilk", "F"), ("Nana", "Antwi", "M"))
        return [
            nasty(
                "10", "three years old, in a nursery class", inNursery, "2023-02-11", "11/02/2023", .nursery,
                .refer("out-of-age", rule: "out-of-age")),
            nasty(
                "11", "18 between the incident and the call", turning, "2008-11-20", "20/11/2008", .secondary,
                .notify(.secondary)),
            nasty(
                "12", "18 years old and still at school", eighteen, "2008-10-03", "03/10/2008", .sixthForm,
                .notify(.sixthForm)),
        ]
    }

    /// Where ages end at 17, those who are 18 on the day of the call are out of age.
    static func elsewhere(_ wording: Wording) -> [NastyCase] {
        all(wording).map { nasty in
            var nasty = nasty
            nasty.slips[0].ends = .refer("out-of-age", rule: "out-of-age")
            return nasty
        }
    }

    private static func nasty(
        _ number: String, _ title: String, _ names: (String, String, String), _ date: String, _ written: String,
        _ school: CaseSchool, _ ends: Ending
    ) -> NastyCase {
        NastyCase(
            number: number, title: title,
            pupils: [CasePupil(given: names.0, family: names.1, born: date, sex: names.2, places: [.init(school)])],
            slips: [CaseSlip(given: names.0, family: names.1, born: written, sex: names.2, ends: ends)])
    }
}
