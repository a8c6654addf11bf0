import Casework
import Linkage

@testable import Encompass

/// A made-up morning for the pages: every person, school and number in it is invented.
enum InventedPlan {
    static let callDay = CalendarDate(dayNumber: 20_777)  // Friday 20 November 2026

    static func context(_ settings: PageSettings = settings()) -> PageContext {
        PageContext(
            runID: "2026-11-20-1", council: "Brackenshire Council", team: "Front Door Safeguarding Hub",
            callDay: callDay, asOf: moment(20, 2, 15), settings: settings)
    }

    static func settings(_ disclosure: PageSettings.Disclosure = .brief) -> PageSettings {
        PageSettings(disclosure: disclosure, ringBack: "01632960200")
    }

    static func moment(_ day: Int, _ hour: Int, _ minute: Int) -> LocalDateTime {
        LocalDateTime(date: callDay.adding(days: day - 20), minuteOfDay: hour * 60 + minute)
    }

    static func school(_ index: Int, _ name: String) -> School {
        School(
            urn: URN(number: 900_100 + index) ?? fallbackURN, name: name, phone: phone(index), headTitle: "Mrs",
            headFirstName: "Ada", headLastName: "Shaw", cluster: "Eastvale")
    }

    static let fallbackURN: URN = {
        guard let urn = URN(number: 900_000) else { preconditionFailure("six digits") }
        return urn
    }()

    /// From Ofcom's range for drama, 01632 960000 to 960999.
    static func phone(_ index: Int) -> String {
        let digits = String(index % 1000)
        return "01632960" + String(repeating: "0", count: 3 - digits.count) + digits
    }

    static func contact(_ role: Contact.Role, _ order: Int, _ title: String, _ name: String, _ phone: String) -> Contact
    {
        Contact(
            urn: fallbackURN, role: role, order: order, title: title, name: name, phone: phone,
            from: ClockTime(minuteOfDay: role == .lead ? 465 : 490))
    }

    static func child(
        _ given: String, _ family: String, _ incidents: [SheetIncident], born: CalendarDate? = nil, year: String = "5",
        earlier: Int = 0, also: [String] = [], held: CalendarDate? = nil
    ) -> SheetChild {
        SheetChild(
            references: [ChildReference(text: "aaaaaaaaaaaa-2-1")], pupilID: "A123456789012", givenName: given,
            familyName: family, alsoWritten: also, birthDate: born ?? CalendarDate(year: 2017, month: 3, day: 14),
            ncYear: year, incidents: incidents, earlierNotifications: earlier, wait: held.map { .closed(since: $0) })
    }

    static func incident(
        _ number: String, _ moment: LocalDateTime = moment(19, 21, 40), _ presence: Presence = .present,
        seen: Bool? = nil, words: String = ""
    ) -> SheetIncident {
        SheetIncident(
            occurrenceNumber: number, occurredAt: moment, presence: presence, wasSeen: seen, circumstances: words)
    }

    static func sheet(
        _ number: Int, _ school: School, _ children: [SheetChild], first: Bool = false, contacts: [Contact]? = nil
    ) -> CallSheet {
        CallSheet(
            number: number, school: school,
            contacts: contacts ?? [
                contact(.lead, 1, "Mrs", "J. Adeyemi", school.phone),
                contact(.deputy, 2, "Mr", "P. Lindqvist", school.phone),
            ],
            phone: school.phone, opensAt: ClockTime(minuteOfDay: 465), firstBell: ClockTime(minuteOfDay: 520),
            isCallFirst: first, children: children, callDay: callDay)
    }

    static var sheets: [CallSheet] {
        let shared = incident("BX-1119-0412")
        let later = incident("BX-1118-0207", moment(18, 18, 10), .absent)
        return [
            sheet(
                1, school(18, "Thornbeck Primary School"),
                [
                    child("Zofia", "Żebrowska-Okonkwo", [shared], earlier: 2),
                    child(
                        "Tymon", "Żebrowski-Okonkwo", [shared], born: CalendarDate(year: 2020, month: 9, day: 2),
                        year: "1"),
                ], first: true,
                contacts: [
                    contact(.lead, 1, "Mrs", "J. Adeyemi", phone(18)),
                    contact(.deputy, 2, "Mr", "P. Lindqvist", phone(18)),
                    contact(.deputy, 3, "Ms", "R. Chaudhry", phone(19)),
                ]),
            sheet(
                2, school(69, "Marsh End Special School"),
                [
                    child(
                        "Gurpreet Kaur", "Dhaliwal", [later], born: CalendarDate(year: 2013, month: 1, day: 30),
                        year: "9", also: ["ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "Gigi"], held: callDay.adding(days: -1))
                ], contacts: []),
            sheet(
                3, school(70, "Oakenshaw Church of England Voluntary Controlled Junior and Infant School"),
                [
                    child(
                        "Caoimhe", "Ní Bhriain",
                        [incident("BX-1119-0501"), incident("BX-1120-0002", moment(20, 0, 10))]),
                    child("Nguyễn Thị", "Minh", [incident("BX-1119-0502", moment(19, 1, 2), .notRecorded)], year: "R"),
                    child("ሰላም", "አበበ", [incident("BX-1119-0503")]),
                    child("محمد", "العلي", [incident("BX-1119-0504")]),
                    child("小明", "王", [incident("BX-1119-0505")]),
                    child("Ellie-Mae", "O’Neill", [incident("BX-1119-0506")], also: ["Eleanor"]),
                ]),
        ]
    }

    static var plan: CallPlan {
        CallPlan(
            sheets: sheets, reviews: reviews, referrals: referrals, suppressed: [], decisions: [], totals: totals)
    }

    static let totals = Totals(
        rowsRead: 59, rowsWithoutChild: 4, rowsWithChildren: 53, rowsRejected: 2, cellsRejected: 1, children: 55,
        notify: 34, review: 9, refer: 9, suppress: 3, referredByList: [.homeEducation: 1, .outOfAge: 1], held: 2,
        carriedIn: 1, schoolsToCall: 26, childrenOnSheets: 33)
}
