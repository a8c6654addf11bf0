import Casework
import Linkage
import Pipeline

@testable import Encompass

extension InventedPlan {
    static func record(_ given: String, _ family: String, born: String = "03/07/2016", row: Int = 27) -> Child {
        Child(
            source: SourcePlace(
                file: "police.csv", fileDigest: String(repeating: "a", count: 64), fileIndex: 0, row: row, rowID: "",
                slot: 1),
            incident: Incident(occurrenceNumber: "BX-1119-0431", occurredAt: moment(19, 21, 40)),
            written: WrittenPerson(
                givenNames: given, familyName: family, birthDate: born, sex: "F", postcode: "BX4 7QT",
                address: "12 Larch Close"),
            record: PersonRecord(
                birthDate: CalendarDate(year: 2016, month: 7, day: 3).map { .day($0) } ?? .missing, sex: .female))
    }

    static func finding(
        _ attribute: Finding.Attribute, _ level: String, _ agreement: Finding.Agreement, _ bits: Double
    ) -> Finding {
        Finding(attribute: attribute, level: level, agreement: agreement, m: 0.9, u: 0.01, bits: bits, words: "")
    }

    static func candidate(
        _ given: String, _ family: String, _ birth: (Int, Int, Int), _ share: Double, home: String,
        _ findings: [Finding]
    ) -> Candidate {
        Candidate(
            pupil: Pupil(
                id: "A123456789012", legalForename: given, legalSurname: family,
                birthDate: CalendarDate(year: birth.0, month: birth.1, day: birth.2), sex: .female,
                postcode: "BX4 7QT", address: home,
                registrations: [
                    Registration(row: 2, urn: fallbackURN, writtenSchool: "900000", status: .single, ncYear: "6")
                ]),
            posterior: share, matchWeight: findings.reduce(0) { $0 + $1.bits }, findings: findings)
    }

    static var candidates: [Candidate] {
        [
            candidate(
                "Emilia", "Kowalczyk-Reid", (2016, 7, 8), 0.681, home: "12 Larch Close",
                [
                    finding(.givenNames, "near", .close, 1.8), finding(.familyName, "same", .same, 8.2),
                    finding(.birthDate, "one-digit", .close, 2.4), finding(.sex, "same", .same, 1),
                    finding(.postcode, "same", .same, 6.4),
                ]),
            candidate(
                "Amelia", "Kowalczyk-Reid", (2016, 7, 8), 0.131, home: "12 Larch Close",
                [
                    finding(.givenNames, "different", .different, -0.6), finding(.familyName, "same", .same, 8.2),
                    finding(.birthDate, "one-digit", .close, 2.4), finding(.sex, "same", .same, 1),
                    finding(.postcode, "same", .same, 6.4),
                ]),
            candidate(
                "Emily", "Reid", (2016, 3, 7), 0.101, home: "40 Weir Street",
                [
                    finding(.givenNames, "same", .same, 5.1), finding(.familyName, "part", .close, 3.2),
                    finding(.birthDate, "day-month-exchanged", .close, 8.6), finding(.sex, "same", .same, 1),
                    finding(.postcode, "different", .different, -0.8),
                ]),
            candidate(
                "Emily", "Kowalska", (2017, 7, 3), 0.01, home: "71 Ferry Road",
                [
                    finding(.givenNames, "same", .same, 5.1), finding(.familyName, "near", .close, 3.2),
                    finding(.birthDate, "one-digit", .close, 2.4), finding(.sex, "missing", .unknown, 0),
                    finding(.postcode, "different", .different, -0.8),
                ]),
            candidate(
                "Emma", "Kowalczyk", (2016, 7, 3), 0.008, home: "3 Mill Yard",
                [
                    finding(.givenNames, "different", .different, -0.6), finding(.familyName, "part", .close, 3.2),
                    finding(.birthDate, "same", .same, 9.5), finding(.sex, "same", .same, 1),
                    finding(.postcode, "different", .different, -0.8),
                ]),
        ]
    }

    static func review(_ number: Int, _ child: Child, _ candidates: [Candidate]) -> ReviewSheet {
        let shares = candidates.reduce(0) { $0 + $1.posterior }
        let decision = Decision(
            child: child, disposition: .review, rule: "margin-too-small",
            shortlist: Shortlist(
                candidates: candidates, others: (1 - shares) * 0.2, none: (1 - shares) * 0.7,
                sibling: (1 - shares) * 0.1, prior: 1 / 3000, comparedCount: 3000, marginBits: 2.4),
            reasons: ["dob-day-month-ambiguous"],
            hints: ["A and B are probably twins.", "C goes to another school."])
        return ReviewSheet(
            number: number, decision: decision,
            schoolNames: candidates.map { _ in ["Thornbeck Primary School"] })
    }

    static var reviews: [ReviewSheet] {
        [review(1, record("Emily", "Kowalczyk-Reid"), candidates), review(2, record("", ""), [])]
    }

    static var referrals: [Decision] {
        [
            Decision(
                child: record("Marlon", "Whitlock", born: "12/2/14"), disposition: .refer, rule: "home-educated",
                list: .homeEducation, reasons: ["dob-day-month-ambiguous"]),
            Decision(
                child: record("BABY", "Achebe", born: "unk"), disposition: .refer, rule: "unborn", list: .unborn,
                reasons: ["unborn", "given-name-missing", "aaaaaaaaaaaa-3-1"]),
            Decision(
                child: record("Seán", "Ó Briain"), disposition: .refer, rule: "left", list: .leftOrStarting,
                recipients: [
                    Recipient(
                        school: school(3, "Millrace Infant School"), callDay: callDay,
                        registration: Registration(row: 3, urn: nil, writtenSchool: "900103", status: .single))
                ]),
        ]
    }

    static func facts(nights: Int = 3, putRight: [String]? = nil) -> SummaryFacts {
        var scores = ScoreHistogram([], reviewAt: 0.05, notifyAt: 0.995)
        scores.counts = [1, 3, 2, 2, 3, 2, 2, 2, 3, 4, 7, 9, 6, 4, 1]
        return SummaryFacts(
            asOf: Moment(secondsSinceEpoch: 1_795_140_900), totals: totals, scores: scores,
            quality: [QualityCount(code: "dob-missing", words: "children without a birth date", count: 2)],
            inputs: [
                InputFact(
                    title: "Police file", digest: String(repeating: "3c9f12d0", count: 8), writtenAt: moment(20, 1, 52)),
                InputFact(
                    title: "School extract", digest: String(repeating: "a1e477c2", count: 8),
                    writtenAt: moment(18, 1, 0)),
            ],
            modelVersion: "1", programVersion: "0.1.0",
            pastNights: (0..<nights).map {
                NightCounts(rows: 50 + $0, children: 50, notify: 36, review: 4, rejected: $0 % 3)
            },
            putRight: putRight ?? [
                "Rows 17 and 44 have no birth date. Ask the police for both.",
                "Four birth dates may have day and month swapped. All four are in review.",
                "The school extract is 2 days old. After 3 days the run will stop.",
            ],
            firstBell: ClockTime(minuteOfDay: 510))
    }
}
