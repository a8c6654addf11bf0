import Casework
import Linkage
import Pipeline

@testable import Encompass

/// A morning in which a hostile text stands in every field that a stranger can fill: one call sheet, one review sheet,
/// one referral and one rejection a text.
enum HostilePlan {
    static func plan(_ texts: [String]) -> CallPlan {
        let decisions = texts.enumerated().map { referral($1, row: $0 + 2) }
        return CallPlan(
            sheets: texts.enumerated().map { sheet($1, $0 + 1) },
            reviews: texts.enumerated().map { review($1, $0 + 1) }, referrals: decisions, suppressed: [],
            decisions: decisions, totals: InventedPlan.totals)
    }

    static func rejections(_ texts: [String]) -> [Rejection] {
        texts.enumerated().map { index, text in
            Rejection(
                source: place(text, row: index + 2), line: index + 2, column: text, code: .strayQuote, raw: text,
                occurrenceNumber: text)
        }
    }

    private static func place(_ text: String, row: Int) -> SourcePlace {
        SourcePlace(
            file: text, fileDigest: String(repeating: "b", count: 64), fileIndex: 0, row: row, rowID: text, slot: 1)
    }

    private static func child(_ text: String, row: Int) -> Child {
        Child(
            source: place(text, row: row),
            incident: Incident(occurrenceNumber: text, occurredAt: InventedPlan.moment(19, 21, 40)),
            written: WrittenPerson(
                givenNames: text, familyName: text, birthDate: text, sex: text, postcode: text, address: text),
            record: PersonRecord(), relationship: text, schoolAsTold: text, circumstances: text, personID: text)
    }

    private static func school(_ text: String, _ number: Int) -> School {
        School(
            urn: URN(number: 900_100 + number) ?? InventedPlan.fallbackURN, name: text,
            phone: InventedPlan.phone(number),
            headTitle: text, headFirstName: text, headLastName: text, cluster: text)
    }

    private static func sheet(_ text: String, _ number: Int) -> CallSheet {
        let incident = InventedPlan.incident(text, words: text)
        let child = SheetChild(
            references: [ChildReference(text: "aaaaaaaaaaaa-2-1")], pupilID: text, givenName: text, familyName: text,
            alsoWritten: [text], birthDate: CalendarDate(year: 2017, month: 3, day: 14), ncYear: text,
            incidents: [incident], earlierNotifications: 0)
        return InventedPlan.sheet(
            number, school(text, number), [child],
            contacts: number % 2 == 0 ? [] : [InventedPlan.contact(.lead, 1, text, text, text)])
    }

    private static func review(_ text: String, _ number: Int) -> ReviewSheet {
        let candidate = Candidate(
            pupil: Pupil(
                id: text, legalForename: text, legalSurname: text, preferredForename: text, preferredSurname: text,
                birthDate: nil, sex: nil, postcode: text, address: text,
                registrations: [
                    Registration(row: 2, urn: nil, writtenSchool: text, status: .single, ncYear: text)
                ]),
            posterior: 0.4, matchWeight: 3, findings: [])
        let decision = Decision(
            child: child(text, row: number), disposition: .review, rule: "margin-too-small",
            shortlist: Shortlist(
                candidates: [candidate], others: 0.1, none: 0.4, sibling: 0.1, prior: 1 / 3000, comparedCount: 3000,
                marginBits: 2),
            reasons: [text], hints: [text])
        return ReviewSheet(number: number, decision: decision, schoolNames: [[text]])
    }

    private static func referral(_ text: String, row: Int) -> Decision {
        Decision(
            child: child(text, row: row), disposition: .refer, rule: "left", list: .leftOrStarting,
            recipients: [
                Recipient(
                    school: school(text, row), callDay: InventedPlan.callDay,
                    registration: Registration(row: 3, urn: nil, writtenSchool: text, status: .single))
            ], reasons: [text])
    }
}
