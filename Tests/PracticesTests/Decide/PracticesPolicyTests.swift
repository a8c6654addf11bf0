import Casework
import Linkage
import Pipeline
import Testing

@testable import Practices

@Suite("Whether a practice is told")
struct PracticesPolicyTests {
    private static let configuration = Result {
        try Configuration.load(
            text: """
                version: 1
                council: Brackenshire Council
                paths: { state: s, output: o, keys: k }
                police:
                  files: [ p.csv ]
                  shape: person
                  child_roles: [ CHILD ]
                  columns:
                    occurrence_number: Ref
                    occurred_at: { heading: At, formats: [ dd/MM/yyyy HH:mm ] }
                    person_role: Role
                    child_forenames: Forename
                    child_surname: Surname
                register:
                  files: [ r.csv ]
                  columns: { pupil_id: UPN, legal_surname: S, legal_forename: F, dob: D, urn: U }
                schools: { gias: { file: g.csv } }
                """, file: "encompass.yaml", folder: "/tmp")
    }

    private let policy: PracticesPolicy

    init() throws {
        var scope = try Self.configuration.get().scope
        scope.conflictRelationships = ["Colleague of the team"]
        policy = PracticesPolicy(decision: try Self.configuration.get().decision, scope: scope)
    }

    /// One thing that is not as it should be, and what becomes of the person.
    struct Turn: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let disposition: Disposition
        let rule: PracticesRule
        let change: @Sendable (inout InventedPatientCase) -> Void

        init(
            _ words: String, _ disposition: Disposition, _ rule: PracticesRule,
            _ change: @escaping @Sendable (inout InventedPatientCase) -> Void
        ) {
            testDescription = words
            self.disposition = disposition
            self.rule = rule
            self.change = change
        }
    }

    static let turns = [
        Turn("all agrees, an open practice", .notify, .matched) { _ in },
        Turn("the number fails its check digit", .review, .nhsNumberInvalid) { $0.number = "9990000001" },
        Turn("two open practices", .review, .twoPractices) { $0.standing = .several },
        Turn("no code of the list", .review, .practiceUnknown) { $0.standing = .unknown },
        Turn("a closed practice", .refer, .practiceClosed) { $0.standing = .closed($0.practice) },
        Turn("a walk-in centre", .refer, .notGeneralPractice) { $0.standing = .notGeneralPractice($0.practice) },
        Turn("a share below the threshold", .review, .doubtful) { $0.share = 0.99 },
        Turn("nobody is plausible", .refer, .noPlausibleCandidate) { $0.share = 0.01 },
        Turn("another date of birth", .review, .birthDateDiffers) { $0.levels[.birthDate] = "same-year" },
        Turn("no date of birth", .review, .birthDateNotKnown) { $0.levels[.birthDate] = "missing" },
        Turn("another family name", .review, .nameDiffers) { $0.levels[.familyName] = "different" },
        Turn("a name known by its first letter", .review, .nameIncomplete) { $0.levels[.givenNames] = "initial" },
        Turn("a damaged name", .review, .nameDamaged) { $0.notes = [.nameDamaged] },
        Turn("two alphabets", .review, .nameMixedScript) { $0.notes = [.nameMixedScript] },
        Turn("an unborn child", .refer, .unborn) { $0.notes = [.unborn] },
        Turn("a colleague", .refer, .conflictOfInterest) { $0.relationship = "colleague of the team" },
        Turn("a doubled row", .suppress, .samePersonSameOccurrence) { $0.isRepeat = true },
        Turn("a close second", .review, .closeRunnerUp) { $0.marginBits = 7.9 },
        Turn("a friend of the children", .review, .unrelatedChild) { ($0.relationship, $0.isChild) = ("Friend", true) },
        Turn("an adult friend, who was harmed", .notify, .matched) { $0.relationship = "Friend" },
        Turn("a number of somebody else", .review, .nhsNumberDiffers) { $0.numberTold = .contradicts },
        Turn("another family name, and the number agrees", .notify, .matched) {
            ($0.levels[.familyName], $0.numberTold) = ("different", .agrees)
        },
        Turn("another given name, and the number agrees", .review, .nameDiffers) {
            ($0.levels[.givenNames], $0.numberTold) = ("different", .agrees)
        },
        Turn("another family name and date, and the number agrees", .review, .nameDiffers) {
            ($0.levels[.familyName], $0.levels[.birthDate]) = ("different", "same-year")
            $0.numberTold = .agrees
        },
        Turn("no date, and the number agrees", .review, .birthDateNotKnown) {
            ($0.levels[.birthDate], $0.numberTold) = ("missing", .agrees)
        },
        Turn("a damaged name, and the number agrees", .review, .nameDamaged) {
            ($0.notes, $0.numberTold) = ([.nameDamaged], .agrees)
        },
        Turn("nobody is plausible, and the number is a patient's", .review, .nhsNumberDiffers) {
            ($0.share, $0.numberTold) = (0.01, .agrees)
        },
    ]

    @Test("each thing that is wrong has its own rule, and doubt never makes a notice", arguments: turns)
    func rules(turn: Turn) {
        var invented = InventedPatientCase()
        turn.change(&invented)
        let verdict = policy.verdict(on: invented.placed)
        #expect(verdict.disposition == turn.disposition)
        #expect(verdict.rule == turn.rule)
        #expect((verdict.list != nil) == (turn.disposition == .refer))
        #expect((verdict.recipient != nil) == (turn.disposition == .notify))
    }

    @Test("the hard rules of matching come before the practice: a doubtful match is never told of as a closed practice")
    func order() {
        var invented = InventedPatientCase()
        invented.share = 0.5
        invented.standing = .closed(invented.practice)
        #expect(policy.verdict(on: invented.placed).rule == .doubtful)
    }

    @Test("one patient in one occurrence is told of once, whoever was recorded twice")
    func once() throws {
        let placed = InventedPatientCase().placed
        let history = PracticesHistory(toldBefore: { _, _, _ in nil }, noticeCounts: { _ in [:] })
        let decisions = try PracticesDecider(policy: policy).decide([placed, placed], history: history)
        #expect(decisions.map(\.disposition) == [.notify, .suppress])
        #expect(decisions.map(\.rule) == [.matched, .alreadyTold])
    }
}

/// An adult with one patient who fits in everything: each test spoils what it is about.
struct InventedPatientCase: Sendable {
    var number = "9990000077"
    var share = 0.999
    var notes: [NormalisationNote] = []
    var relationship = ""
    var marginBits: Double?
    var isRepeat = false
    var isChild = false
    var numberTold = NumberTold.nothing
    var levels: [Finding.Attribute: String] = [
        .givenNames: "same", .familyName: "same", .birthDate: "same", .sex: "same", .postcode: "same",
    ]
    var standing: PracticeStanding
    let practice: Practice

    init() {
        guard let code = PracticeCode(text: "Y90001") else { preconditionFailure("the code is a code") }
        practice = Practice(code: code, name: "The Lantern Surgery")
        standing = .registered(practice)
        // The first number of the range kept for tests whose check digit is right.
        for last in 0...9 where NHSNumber("999000000\(last)") != nil { number = "999000000\(last)" }
    }

    var placed: PlacedPerson {
        guard let day = CalendarDate(isoText: "2026-11-19") else { preconditionFailure("the day is a day") }
        let incident = Incident(
            occurrenceNumber: "BX-1119-0901", occurredAt: LocalDateTime(date: day, minuteOfDay: 1300), risk: .high)
        let record = PersonRecord(
            givenNames: ComparableName(tokens: [Array("marianne".utf8)]),
            familyName: ComparableName(tokens: [Array("ashgrove".utf8)]), birthDate: .day(day))
        let source = SourcePlace(
            file: "police.csv", fileDigest: String(repeating: "a", count: 64), fileIndex: 0, row: 2, rowID: "", slot: 1)
        let child = Child(
            source: source, incident: incident,
            written: WrittenPerson(givenNames: "Marianne", familyName: "Ashgrove"), record: record,
            relationship: relationship, notes: notes)
        let findings = Finding.Attribute.allCases.compactMap { attribute in
            levels[attribute].map {
                Finding(attribute: attribute, level: $0, agreement: .same, m: nil, u: nil, bits: 4, words: "")
            }
        }
        let patient = Patient(
            nhsNumber: NHSNumber(number), writtenNumber: number, forename: "Marianne", surname: "Ashgrove",
            birthDate: day)
        return PlacedPerson(
            matched: MatchedPerson(
                person: PersonAtIncident(child, part: isChild ? .child : .victim, isChild: isChild), circumstances: "",
                candidates: [
                    PatientCandidate(patient: patient, posterior: share, matchWeight: 20, findings: findings)
                ], others: 0, none: 1 - share, comparedCount: 3000, marginBits: marginBits,
                repeats: isRepeat ? source.reference : nil, numberTold: numberTold), standing: standing)
    }
}
