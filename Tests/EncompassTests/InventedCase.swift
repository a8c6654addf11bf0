import Casework
import Linkage
import Pipeline

@testable import Encompass

/// A day that the test itself wrote; a day the calendar does not have is the test's own mistake.
func day(_ isoText: String) -> CalendarDate {
    guard let date = CalendarDate(isoText: isoText) else { preconditionFailure("the test names an impossible day") }
    return date
}

/// A school number that the test itself wrote.
func urn(_ number: Int) -> URN {
    guard let urn = URN(number: number) else { preconditionFailure("a URN has six digits") }
    return urn
}

/// One child with its candidates, all well: each test spoils what it is about.
struct InventedCase {
    static let today = day("2026-11-20")

    var role = ChildRole.child
    var relationship = ""
    var notes: [NormalisationNote] = []
    var given = ComparableName(tokens: [Array("zofia".utf8)])
    var family = ComparableName(tokens: [Array("reid".utf8)])
    var born = BirthDate.day(day("2016-07-03"))
    var home: Postcode? = Postcode(text: Array("BX47QT".utf8))
    var address = ""
    var occurrence = "BX-1119-0431"
    var row = 2
    var candidates = [InventedCandidate()]
    var none = 0.000_5
    var sibling = 0.000_5
    var others = 0.0
    var marginBits: Double?
    var repeats: ChildReference?
    var targetDay = InventedCase.today

    init(_ change: (inout InventedCase) -> Void = { _ in }) { change(&self) }

    var child: Child {
        Child(
            source: SourcePlace(
                file: "police.csv", fileDigest: String(repeating: "a", count: 64), fileIndex: 0, row: row, rowID: "",
                slot: 1),
            incident: Incident(
                occurrenceNumber: occurrence, occurredAt: LocalDateTime(date: day("2026-11-19"), minuteOfDay: 1300)),
            role: role, written: WrittenPerson(givenNames: "Zofia", familyName: "Reid"),
            record: PersonRecord(
                givenNames: given, familyName: family, birthDate: born, postcode: home,
                address: AddressFolding.comparable(address)),
            relationship: relationship, notes: notes)
    }

    var placement: Placement {
        Placement(
            matched: MatchedChild(
                child: child,
                shortlist: Shortlist(
                    candidates: candidates.map(\.candidate), others: others, none: none, sibling: sibling,
                    prior: 0.79 / 3000, comparedCount: 3000, marginBits: marginBits),
                repeats: repeats),
            standings: candidates.map(\.standing), targetDay: targetDay)
    }
}

/// A pupil who fits in everything.
struct InventedCandidate {
    var id = "A1"
    var share = 0.999
    var born: CalendarDate? = day("2016-07-03")
    var postcode = "BX4 7QT"
    var address = ""
    var given = "Zofia"
    var family = "Reid"
    var otherIDs: [String] = []
    var levels: [Finding.Attribute: String] = [
        .givenNames: "same", .familyName: "same", .birthDate: "same", .sex: "same", .postcode: "same",
    ]
    var standing = InventedCandidate.onRoll

    init(_ change: (inout InventedCandidate) -> Void = { _ in }) { change(&self) }

    static let onRoll = Standing.onRoll([recipient(900_001)])

    static func recipient(_ number: Int, on callDay: CalendarDate = InventedCase.today, cluster: String = "")
        -> Recipient
    {
        Recipient(
            school: School(urn: urn(number), name: "A School", cluster: cluster), callDay: callDay,
            registration: Registration(row: 2, urn: urn(number), writtenSchool: String(number), status: .single))
    }

    var candidate: Candidate {
        let findings = Finding.Attribute.allCases.compactMap { attribute in
            levels[attribute].map {
                Finding(
                    attribute: attribute, level: $0, agreement: .same, m: nil, u: nil, bits: $0 == "taken" ? -4 : 4,
                    words: "")
            }
        }
        var pupil = Pupil(
            id: id, legalForename: given, legalSurname: family, birthDate: born, postcode: postcode, address: address)
        pupil.otherIDs = otherIDs
        return Candidate(
            pupil: pupil, posterior: share, matchWeight: findings.reduce(0) { $0 + $1.bits }, findings: findings)
    }
}
