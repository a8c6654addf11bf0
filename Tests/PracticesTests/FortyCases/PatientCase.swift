import Testing

/// One of the forty nastiest inputs, for a process that tells practices: the patients it needs on the register, the
/// police rows, and how each must end.
struct PatientCase: Sendable, CustomTestStringConvertible {
    /// The number of the list of nasty inputs, with a letter where it is tried in several ways.
    let number: String
    let title: String
    var patients: [Patient] = []
    var slips: [Slip]

    var testDescription: String { "#\(number) \(title)" }

    /// A row of the register of patients.
    struct Patient: Sendable {
        var given: String
        var family: String
        /// `1984-03-02`
        var born: String
        var sex = "F"
        var middle = ""
        var former = ""
        var alias = ""
        var practice = PatientCase.openPractice
        /// Homes of one case have numbers; 0 is that of the slips.
        var home = 0
        /// The same person as the patient before: the same NHS number.
        var isSecondRow = false
    }

    /// A row of the police feed.
    struct Slip: Sendable {
        var given: String
        var family: String
        /// As written: `02/03/1984`.
        var born: String
        var sex = "F"
        var role = "VICTIM"
        var relationship = ""
        /// Nothing for a home that is not written down.
        var home: Int? = 0
        /// Incidents of one case have numbers.
        var incident = 0
        var ends: Ending
    }

    struct Ending: Sendable {
        var disposition: String
        var rule: String
        var list = ""

        static let notify = Ending(disposition: "notify", rule: "matched")
        static func review(_ rule: String) -> Ending { Ending(disposition: "review", rule: rule) }
        static func refer(_ rule: String, _ list: String) -> Ending {
            Ending(disposition: "refer", rule: rule, list: list)
        }
        static func suppress(_ rule: String) -> Ending { Ending(disposition: "suppress", rule: rule) }
    }

    static let openPractice = "Y99001"
    static let otherPractice = "Y99002"
    static let closedPractice = "Y99003"
    static let unknownPractice = "Y99999"

    /// Cases of the list that this process does not have, with the reason. A test compares the numbers with the table.
    static let notApplying: [Int: String] = [
        11: "no age is out of duty: a patient is told of at 17 and at 19 by the same rules",
        12: "the same: no upper age",
        13: "a free-text list names children alone, and is read by the reader that the other process tests",
        24: "told before: PracticesNightTests, the same rows on the next night",
        27: "a practice has no first day of term",
        28: "a practice has no year groups",
        30: "a register of patients has no guests; a second row is case 29",
        31: "nobody is educated at home by a practice",
        39: "the file is read by the taker that the other process tests; a file read before: PracticesNightTests",
        40: "no calendar: a notice is for a record, and waits for nobody's opening hours",
    ]

    // MARK: The table

    private static func patient(_ given: String, _ family: String, _ born: String) -> Patient {
        Patient(given: given, family: family, born: born)
    }

    static let all: [PatientCase] = twins + dates + names + familyNames + repeats + registers + people

    private static let twins = [
        PatientCase(
            number: "1", title: "twins of one practice, a name cut short",
            patients: [patient("Ella", "Harcastle", "1988-11-06"), patient("Ellie", "Harcastle", "1988-11-06")],
            slips: [Slip(given: "Ell", family: "Harcastle", born: "06/11/1988", ends: .review("close-runner-up"))]),
        PatientCase(
            number: "2", title: "twins at two practices, one named",
            patients: [
                patient("Wilfrida", "Oxenhope", "1979-02-27"),
                Patient(given: "Clarice", family: "Oxenhope", born: "1979-02-27", practice: otherPractice, home: 1),
            ], slips: [Slip(given: "Clarice", family: "Oxenhope", born: "27/02/1979", home: 1, ends: .notify)]),
        PatientCase(
            number: "3", title: "two patients with the same names and date of birth",
            patients: [
                Patient(given: "Nadia", family: "Farrakhanova", born: "1991-07-09", home: 1),
                Patient(given: "Nadia", family: "Farrakhanova", born: "1991-07-09", practice: otherPractice, home: 2),
            ],
            slips: [
                Slip(
                    given: "Nadia", family: "Farrakhanova", born: "09/07/1991", home: nil,
                    ends: .review("close-runner-up"))
            ]),
    ]

    private static let dates = [
        PatientCase(
            number: "4a", title: "day and month exchanged, at home",
            patients: [patient("Rosalba", "Heskethwaite", "1985-04-03")],
            slips: [Slip(given: "Rosalba", family: "Heskethwaite", born: "04/03/1985", ends: .notify)]),
        PatientCase(
            number: "4b", title: "day and month exchanged, another home",
            patients: [patient("Griselda", "Pontywaun", "1985-05-02")],
            slips: [
                Slip(
                    given: "Griselda", family: "Pontywaun", born: "05/02/1985", home: 1,
                    ends: .review("birth-date-slip-unsupported"))
            ]),
        PatientCase(
            number: "5", title: "a placeholder for a date", patients: [patient("Leopolda", "Braithwhit", "1982-08-19")],
            slips: [
                Slip(
                    given: "Leopolda", family: "Braithwhit", born: "01/01/1982", ends: .review("birth-date-not-known"))
            ]),
        PatientCase(
            number: "6", title: "no date, a rare name", patients: [patient("Barnabella", "Threlkield", "1990-05-13")],
            slips: [Slip(given: "Barnabella", family: "Threlkield", born: "", ends: .review("birth-date-not-known"))]),
        PatientCase(
            number: "7", title: "a year of two figures that the configuration does not declare",
            patients: [patient("Ottoline", "Quernmore", "1980-07-01")],
            slips: [
                Slip(given: "Ottoline", family: "Quernmore", born: "1/7/80", ends: .review("birth-date-not-known"))
            ]),
        PatientCase(
            number: "8", title: "a mother's date on a child",
            patients: [patient("Cordula", "Winterborne", "2018-01-31")],
            slips: [
                Slip(
                    given: "Cordula", family: "Winterborne", born: "23/05/1992", role: "CHILD - PRESENT",
                    ends: .review("birth-date-not-known"))
            ]),
        PatientCase(
            number: "9", title: "a child not born yet",
            slips: [
                Slip(
                    given: "UNBORN", family: "Copperwhit", born: "", role: "CHILD - PRESENT",
                    relationship: "Unborn child", ends: .refer("unborn", "unborn"))
            ]),
        PatientCase(
            number: "10", title: "a child of three is a patient like any other",
            patients: [patient("Bertina", "Lindkvist", "2023-10-02")],
            slips: [
                Slip(given: "Bertina", family: "Lindkvist", born: "02/10/2023", role: "CHILD - PRESENT", ends: .notify)
            ]),
    ]

    private static let names = [
        PatientCase(
            number: "14", title: "names in each other's boxes",
            patients: [patient("Marigolda", "Entwhistler", "1977-08-03")],
            slips: [Slip(given: "Entwhistler", family: "Marigolda", born: "03/08/1977", ends: .notify)]),
        PatientCase(
            number: "15", title: "a single common name with a date",
            patients: [
                Patient(given: "Mohammed", family: "Siddiquizai", born: "1989-12-01", sex: "M")
            ],
            slips: [
                Slip(
                    given: "MOHAMMED", family: "", born: "01/12/1989", sex: "M", home: nil,
                    ends: .review("name-incomplete"))
            ]),
        PatientCase(
            number: "16", title: "Kaur at the door, Gill on the register with Kaur between",
            patients: [Patient(given: "Harpreet", family: "Gillwala", born: "1986-03-21", middle: "Kaur")],
            slips: [Slip(given: "Harpreet", family: "Kaur", born: "21/03/1986", ends: .review("name-by-custom"))]),
        PatientCase(
            number: "17", title: "a title for a family name",
            patients: [patient("Shaheena", "Akhtarzada", "1983-09-14")],
            slips: [Slip(given: "Shaheena", family: "Begum", born: "14/09/1983", ends: .review("name-by-custom"))]),
        PatientCase(
            number: "21", title: "a short form that the practice has as an alias",
            patients: [Patient(given: "Alfreda", family: "Duckworthy", born: "1972-07-15", alias: "Fredericka")],
            slips: [Slip(given: "Fredericka", family: "Duckworthy", born: "15/07/1972", ends: .notify)]),
    ]

    private static let familyNames = [
        PatientCase(
            number: "18", title: "the ending of the other sex",
            patients: [patient("Agnieszka", "Wojnarowska", "1987-06-25")],
            slips: [Slip(given: "Agnieszka", family: "Wojnarowski", born: "25/06/1987", ends: .notify)]),
        PatientCase(
            number: "19", title: "half of a double name",
            patients: [patient("Emiliana", "Garciandia Lopezarte", "1990-02-27")],
            slips: [Slip(given: "Emiliana", family: "Lopezarte", born: "27/02/1990", ends: .notify)]),
        PatientCase(
            number: "20a", title: "an apostrophe left out", patients: [patient("Sorcha", "O'Briainnan", "1981-01-21")],
            slips: [Slip(given: "Sorcha", family: "OBriainnan", born: "21/01/1981", ends: .notify)]),
        PatientCase(
            number: "20b", title: "a letter lost on the way",
            patients: [patient("Cillena", "O'Branagan", "1981-02-22")],
            slips: [Slip(given: "Cillena", family: "O?Branagan", born: "22/02/1981", ends: .review("name-damaged"))]),
        PatientCase(
            number: "22a", title: "a partner's name that the register does not know",
            patients: [patient("Calebina", "Ormerodd", "1992-06-05")],
            slips: [Slip(given: "Calebina", family: "Vickerstaffe", born: "05/06/1992", ends: .review("name-differs"))]),
        PatientCase(
            number: "22b", title: "the name before the marriage, which the practice keeps",
            patients: [Patient(given: "Ysolde", family: "Marchbanks", born: "1984-10-30", former: "Trevithicke")],
            slips: [Slip(given: "Ysolde", family: "Trevithicke", born: "30/10/1984", ends: .notify)]),
    ]

    private static let repeats = [
        PatientCase(
            number: "23", title: "one person under two numbers of the force",
            patients: [patient("Keziana", "Pinnockson", "1994-08-22")],
            slips: [
                Slip(given: "Keziana", family: "Pinnockson", born: "22/08/1994", ends: .notify),
                Slip(
                    given: "KEZIANA", family: "PINNOCKSON", born: "22/08/1994",
                    ends: .suppress("same-person-same-occurrence")),
            ]),
        PatientCase(
            number: "25", title: "two incidents in one night",
            patients: [patient("Tobina", "Merrywether", "1976-03-14")],
            slips: [
                Slip(given: "Tobina", family: "Merrywether", born: "14/03/1976", ends: .notify),
                Slip(given: "Tobina", family: "Merrywether", born: "14/03/1976", incident: 1, ends: .notify),
            ]),
    ]

    private static let registers = [
        PatientCase(
            number: "26", title: "moved last week, still on both lists",
            patients: [
                patient("Florrina", "Applegarthe", "1989-11-02"),
                Patient(
                    given: "Florrina", family: "Applegarthe", born: "1989-11-02", practice: otherPractice,
                    isSecondRow: true),
            ],
            slips: [Slip(given: "Florrina", family: "Applegarthe", born: "02/11/1989", ends: .review("two-practices"))]),
        PatientCase(
            number: "29", title: "two rows at one practice are one registration",
            patients: [
                patient("Reubena", "Oakeshotte", "1973-01-25"),
                Patient(given: "Reubena", family: "Oakeshotte", born: "1973-01-25", isSecondRow: true),
            ], slips: [Slip(given: "Reubena", family: "Oakeshotte", born: "25/01/1973", ends: .notify)]),
        PatientCase(
            number: "32", title: "on no list of a practice",
            slips: [
                Slip(
                    given: "Zephaniella", family: "Quillfether", born: "12/12/1974",
                    ends: .refer("no-plausible-candidate", "not-on-register"))
            ]),
        PatientCase(
            number: "33", title: "the practice is closed",
            patients: [Patient(given: "Ottilia", family: "Pemberwicke", born: "1969-06-21", practice: closedPractice)],
            slips: [
                Slip(
                    given: "Ottilia", family: "Pemberwicke", born: "21/06/1969",
                    ends: .refer("practice-closed", "practice-closed"))
            ]),
        PatientCase(
            number: "34", title: "a practice that the list does not have",
            patients: [
                Patient(given: "Barnabina", family: "Thistlewoode", born: "1971-04-08", practice: unknownPractice)
            ],
            slips: [
                Slip(given: "Barnabina", family: "Thistlewoode", born: "08/04/1971", ends: .review("practice-unknown"))
            ]),
        PatientCase(
            number: "35", title: "lives elsewhere, and is a patient here",
            patients: [patient("Peregrina", "Saltmarshe", "1995-08-08")],
            slips: [Slip(given: "Peregrina", family: "Saltmarshe", born: "08/08/1995", home: 1, ends: .notify)]),
    ]

    private static let people = [
        PatientCase(
            number: "36", title: "a friend staying over", patients: [patient("Montyna", "Fetherstone", "2016-07-07")],
            slips: [
                Slip(
                    given: "Montyna", family: "Fetherstone", born: "07/07/2016", role: "CHILD - PRESENT",
                    relationship: "Friend", ends: .review("unrelated-child"))
            ]),
        PatientCase(
            number: "38", title: "the family of somebody of the team",
            patients: [patient("Hermiona", "Blenkinsopp", "1980-05-16")],
            slips: [
                Slip(
                    given: "Hermiona", family: "Blenkinsopp", born: "16/05/1980",
                    relationship: "Child of staff at school",
                    ends: .refer("conflict-of-interest", "conflict-of-interest"))
            ]),
    ]
}
