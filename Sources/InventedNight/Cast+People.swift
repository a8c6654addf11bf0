import Casework
import Linkage

extension Cast {
    private func school(_ part: InventedSchool.Part) -> Int { part.rawValue }
    /// An ordinary primary school, another for each planted family.
    private var primary: Int { ordinary { $0 % 4 != 3 } }
    /// An ordinary secondary school, another for each planted family.
    private var secondary: Int { ordinary { $0 % 4 == 3 } }

    private func ordinary(_ isWanted: (Int) -> Bool) -> Int {
        let schools = (InventedSchool.Part.allCases.count..<recipe.schools).filter(isWanted)
        return schools[families.count % schools.count]
    }

    /// Plants the families and slips of one case.
    mutating func plant(_ special: SpecialCase) {
        switch special {
        case .twinsOneAmbiguous, .twinsBothNamed, .twoIncidents, .duplicatePerson, .siblingsTwoSchools, .namesakes,
            .ageThree, .brotherNotOnRegister:
            plantSeveral(special)
        case .dualRegistered, .homeEducated, .missingEducation, .neighbouringSchool, .welshSchool, .leftAndStarting,
            .closedOneSuccessor, .closedTwoSuccessors, .heldForTrainingDay, .schoolWithoutPhone, .nameForPhone,
            .schoolWithoutLead:
            plantStanding(special)
        case .outsideForceArea, .ageNineteen, .unborn, .suspectAgedSixteen, .victimAgedSeventeen, .childOfStaff,
            .friendStayingOver, .formulaName, .notOnRegister:
            plantScope(special)
        case .dayMonthExchanged, .placeholderDate, .mothersDate, .missingDate:
            plantDate(special)
        case .swappedBoxes, .preferredForename, .nickname, .halfOfDoubleName, .partnersSurname, .damagedName,
            .gurmukhiName, .arabicName, .singleName:
            plantName(special)
        }
    }

    private mutating func plantSeveral(_ special: SpecialCase) {
        let notify = Part(slot: 0, dispositions: ["notify"])
        switch special {
        case .twinsOneAmbiguous: plantTwins(["Ella", "Ellie"], "Harcombe", [["review"]]) { $0.forenames = "Ell" }
        case .twinsBothNamed:
            plantTwins(["Hasan", "Hussain"], "Qureshi", [["notify", "review"], ["notify", "review"]])
        case .twoIncidents:
            add(
                special, [pupil("Tobias", "Merriweather", born(10, 3, 14), male: true, school: primary)],
                scenes: [[notify], [notify]])
        case .duplicatePerson:
            add(
                special,
                [pupil("Keziah", "Pinnock", born(12, 8, 22), male: false, school: secondary, custom: .caribbean)],
                custom: .caribbean,
                scenes: [[notify, Part(slot: 0, dispositions: ["suppress"], edit: { $0.surname = "PINNOCK" })]])
        case .siblingsTwoSchools:
            let surname = "Fairweather-Idowu"
            let children = [
                pupil("Josiah", surname, born(14, 2, 3), male: true, school: secondary),
                pupil("Temperance", surname, born(10, 5, 19), male: false, school: primary),
                pupil("Ezekiel", surname, born(7, 12, 30), male: true, school: primary),
            ]
            add(special, children, scenes: [children.indices.map { Part(slot: $0, dispositions: ["notify"]) }])
        case .namesakes:
            let twin = pupil("Mohammed Ali", "Khan", born(11, 7, 9), male: true, school: primary, custom: .pakistani)
            var other = twin
            other.registrations[0].school = school(.firstPrimary)
            add(
                special, [twin], custom: .pakistani,
                scenes: [[Part(slot: 0, dispositions: ["review"], edit: { ($0.postcode, $0.address) = ("", "") })]])
            add(special, [other], custom: .pakistani, scenes: [])
        case .ageThree:
            var young = pupil("Bertie", "Lindqvist", born(3, 10, 2), male: true, school: school(.nursery))
            young.registrations[0].start = recipe.day(year: recipe.yearEve.year, 9, 1)
            let sister = pupil("Freya", "Lindqvist", born(6, 5, 5), male: false, school: primary)
            add(
                special, [sister, young],
                scenes: [[notify, Part(slot: 1, dispositions: ["refer"], list: .outOfAge)]])
        default:
            let sister = pupil("Saskia", "Vandenberg-Shaw", born(11, 4, 27), male: false, school: primary)
            let brother = pupil("Lennox", "Vandenberg-Shaw", born(9, 9, 13), male: true, school: nil)
            add(
                special, [sister],
                scenes: [
                    [
                        notify,
                        Part(stranger: brother, dispositions: ["refer", "review"], list: .notOnRegister),
                    ]
                ])
        }
    }

    /// Twins at one school; the first slips name them in order.
    private mutating func plantTwins(
        _ forenames: [String], _ surname: String, _ dispositions: [[String]],
        edit: @escaping @Sendable (inout Slip) -> Void = { _ in }
    ) {
        let isEnglish = surname == "Harcombe"
        let children = forenames.map { forename in
            var child = pupil(
                forename, surname, born(8, isEnglish ? 11 : 3, 6), male: !isEnglish, school: primary,
                custom: isEnglish ? .english : .pakistani)
            child.isTwin = true
            return child
        }
        let parts = dispositions.enumerated().map { Part(slot: $0.offset, dispositions: $0.element, edit: edit) }
        add(
            isEnglish ? .twinsOneAmbiguous : .twinsBothNamed, children, custom: isEnglish ? .english : .pakistani,
            scenes: [parts])
    }

    private mutating func plantStanding(_ special: SpecialCase) {
        let term = recipe.day(year: recipe.yearEve.year, 9, 7)
        switch special {
        case .dualRegistered:
            var child = pupil("Reuben", "Oakeshott", born(13, 1, 25), male: true, school: secondary)
            child.registrations[0].status = .mainDual
            child.registrations.append(
                InventedRegistration(school: school(.pupilReferralUnit), status: .subsidiaryDual, start: term))
            add(special, child, ["notify"])
        case .homeEducated:
            var child = pupil("Clementine", "Rookwood", born(12, 6, 17), male: false, school: nil)
            child.isHomeEducated = true
            add(special, child, ["refer"], list: .homeEducation)
        case .missingEducation:
            var child = pupil("Denisa", "Lăcătuș", born(10, 9, 29), male: false, school: nil, custom: .romanian)
            child.isMissingEducation = true
            add(special, child, ["refer"], list: .missingEducation)
        case .neighbouringSchool:
            add(
                special, pupil("Barnaby", "Thistlewood", born(13, 4, 8), male: true, school: school(.neighbour)),
                ["refer"], list: .crossBorder)
        case .welshSchool:
            add(
                special,
                pupil("Angharad", "ap Gwilym", born(9, 2, 26), male: false, school: school(.welsh), custom: .welsh),
                ["refer"], list: .crossBorder)
        case .leftAndStarting: plantLeaver()
        case .closedOneSuccessor:
            add(
                special, pupil("Ottilie", "Pemberwick", born(8, 6, 21), male: false, school: school(.closed)),
                ["notify"])
        case .closedTwoSuccessors:
            add(
                special, pupil("Jarvis", "Ellingthorpe", born(9, 3, 11), male: true, school: school(.split)),
                ["refer", "review"], list: .schoolClosed)
        case .heldForTrainingDay:
            add(
                special, pupil("Imogen", "Dunnockshaw", born(9, 10, 4), male: false, school: school(.insetPrimary)),
                ["notify"])
        case .schoolWithoutPhone:
            add(
                special, pupil("Rafferty", "Gledhow", born(8, 4, 19), male: true, school: school(.withoutPhone)),
                ["notify"])
        case .nameForPhone:
            add(
                special, pupil("Marnie", "Osgathorpe", born(10, 1, 12), male: false, school: school(.nameForPhone)),
                ["notify"])
        default:
            add(
                special, pupil("Casper", "Wetherley", born(7, 7, 28), male: true, school: school(.withoutLead)),
                ["notify"])
        }
    }

    /// Left on the Friday before the night, starts elsewhere some weeks after it.
    private mutating func plantLeaver() {
        let today = recipe.asOf.date
        var child = pupil("Florrie", "Applegarth", born(10, 11, 2), male: false, school: primary)
        child.registrations[0].leaving = today.adding(days: -7 - (today.weekday + 2) % 7)
        child.registrations.append(InventedRegistration(school: school(.firstPrimary), start: today.adding(days: 17)))
        add(.leftAndStarting, child, ["refer", "review"], list: .leftOrStarting)
    }

    private mutating func plantScope(_ special: SpecialCase) {
        switch special {
        case .outsideForceArea:
            addStranger(
                special, pupil("Peregrine", "Salt", born(9, 8, 8), male: true, school: nil), ["refer"],
                list: .outsideForceArea
            ) { ($0.address, $0.postcode) = ("4 Ferry Steps", "XQ7 3DN") }
        case .ageNineteen:
            addStranger(
                special, pupil("Dominic", "Hartshorne", born(19, 4, 2), male: true, school: nil), ["refer"],
                list: .outOfAge)
        case .unborn:
            addStranger(
                special, pupil("UNBORN", "Copperwheat", recipe.asOf.date, male: true, school: nil), ["refer"],
                list: .unborn
            ) {
                ($0.birthDate, $0.age, $0.heardAge, $0.sex) = (nil, nil, nil, "")
                $0.relationship = "Unborn child"
            }
        case .suspectAgedSixteen:
            add(
                special, pupil("Kyron", "Stubblefield", born(16, 2, 9), male: true, school: secondary), ["refer"],
                list: .under18Suspect
            ) { ($0.role, $0.relationship) = ("SUSPECT", "Son of victim") }
        case .victimAgedSeventeen:
            add(
                special, pupil("Philippa", "Nettlefold", born(17, 3, 30), male: false, school: school(.sixthForm)),
                ["notify"]
            ) { ($0.role, $0.relationship) = ("VICTIM", "Ex-partner of suspect") }
        case .childOfStaff:
            add(
                special, pupil("Hermione", "Blenkinsop", born(11, 5, 16), male: false, school: primary), ["refer"],
                list: .conflictOfInterest
            ) { $0.relationship = "Child of staff at school" }
        case .friendStayingOver:
            add(special, pupil("Monty", "Featherstone", born(10, 7, 7), male: true, school: primary), ["review"]) {
                $0.relationship = "Friend"
            }
        case .formulaName:
            addStranger(
                special,
                pupil(
                    "=HYPERLINK(\"http://example.invalid\",\"Lee\")", "Brambleby", born(9, 2, 2), male: true,
                    school: nil),
                ["refer", "review"], list: .notOnRegister)
        default:
            addStranger(
                special, pupil("Zephaniah", "Quillfeather", born(12, 12, 12), male: true, school: nil), ["refer"],
                list: .notOnRegister)
        }
    }

    private mutating func plantDate(_ special: SpecialCase) {
        switch special {
        case .dayMonthExchanged:
            add(
                special, pupil("Rosalind", "Hesketh", born(11, 4, 3), male: false, school: primary),
                ["notify", "review"]
            ) { $0.birthDate = $0.birthDate?.withDayAndMonthExchanged }
        case .placeholderDate:
            let born = born(12, 8, 19)
            add(special, pupil("Leopold", "Braithwell", born, male: true, school: secondary), ["review"]) {
                $0.birthDate = CalendarDate(year: born.year, month: 1, day: 1)
            }
        case .mothersDate:
            let mothers = born(34, 5, 23)
            add(special, pupil("Cordelia", "Winterbourne", born(8, 1, 31), male: false, school: primary), ["review"]) {
                ($0.birthDate, $0.age) = (mothers, 34)
            }
        default:
            add(special, pupil("Barnabas", "Threlkeld", born(9, 5, 13), male: true, school: primary), ["review"]) {
                ($0.birthDate, $0.age) = (nil, nil)
            }
        }
    }

    private mutating func plantName(_ special: SpecialCase) {
        let either = ["notify", "review"]
        switch special {
        case .swappedBoxes:
            add(special, pupil("Marigold", "Entwistle", born(10, 8, 3), male: false, school: primary), either) {
                ($0.forenames, $0.surname) = ($0.surname, $0.forenames)
            }
        case .preferredForename:
            add(
                special, pupil("Alfred", "Duckworth", born(9, 7, 15), male: true, school: primary, preferred: "Alfie"),
                ["notify"])
        case .nickname:
            add(special, pupil("Elizabeth", "Garforth", born(12, 2, 18), male: false, school: secondary), either) {
                $0.forenames = "Lizzie"
            }
        case .halfOfDoubleName:
            add(special, pupil("Emilia", "Kowalczyk-Reid", born(10, 2, 27), male: false, school: primary), either) {
                $0.surname = "Kowalczyk"
            }
        case .partnersSurname:
            add(special, pupil("Caleb", "Ormerod", born(13, 6, 5), male: true, school: secondary), either) {
                $0.surname = "Vickerstaff"
            }
        case .damagedName:
            add(
                special, pupil("Cillian", "O'Brien", born(11, 1, 21), male: true, school: primary, custom: .irish),
                ["review"]
            ) { $0.surname = "O?Brien" }
        case .gurmukhiName:
            add(
                special,
                pupil(
                    "Gurpreet", "Dhaliwal", born(13, 1, 30), male: false, school: school(.special), custom: .punjabi,
                    middle: "Kaur", preferred: "ਗੁਰਪ੍ਰੀਤ"), ["notify"]
            ) { $0.forenames = "Gurpreet" }
        case .arabicName:
            add(
                special,
                pupil(
                    "Yousef", "Al-Jabouri", born(10, 10, 10), male: true, school: primary, custom: .arabic,
                    preferred: "يوسف"), ["notify"]
            ) { $0.forenames = "Yousef" }
        default:
            add(
                special,
                pupil("Mohammed", "Siddiqui", born(9, 12, 1), male: true, school: primary, custom: .pakistani),
                ["review"]
            ) { ($0.forenames, $0.surname) = ("MOHAMMED", "") }
        }
    }
}
