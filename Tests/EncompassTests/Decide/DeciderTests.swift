import Casework
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("Decider")
struct DeciderTests {
    private func decider() throws -> Decider {
        let settings = try Configuration.load(
            text: DecisionPolicyTests.configuration, file: "encompass.yaml", folder: "/invented")
        return Decider(
            policy: try DecisionPolicyTests.policy(), callFirstRisks: ["High"],
            riskWords: RiskWords(settings.police.words))
    }

    @Test("every child has exactly one decision, in the order of the feed")
    func oneEach() throws {
        let placements = DecisionPolicyTests.cases.enumerated().map { number, expected in
            var made = expected.make()
            made.row = number + 2
            return made.placement
        }
        let decisions = try decider().decide(placements, history: .none)
        #expect(decisions.map(\.child.source.row) == Array(2..<(placements.count + 2)))
        #expect(decisions.allSatisfy { ($0.disposition == .refer) == ($0.list != nil) })
        #expect(decisions.allSatisfy { Rule(rawValue: $0.rule) != nil })
    }

    @Test("a school that was told of this pupil and occurrence before is not told again")
    func alreadyTold() throws {
        let history = History(
            toldBefore: { pupil, occurrence, urn in
                pupil == "A1" && occurrence == "BX-1" && urn.number == 900_001 ? "2026-11-19-1" : nil
            }, notificationCounts: { _, _ in [:] })
        let told = InventedCase { $0.occurrence = "BX-1" }
        let other = InventedCase { $0.occurrence = "BX-2" }
        let decisions = try decider().decide([told.placement, other.placement], history: history)
        #expect(decisions.map(\.rule) == ["already-told", "matched"])
        #expect(decisions.map(\.disposition) == [.suppress, .notify])
        #expect(decisions[0].reasons == ["told-in:2026-11-19-1"])
    }

    @Test("a dual-registered child told at one school is still told at the other")
    func stillTheOther() throws {
        let history = History(
            toldBefore: { _, _, urn in urn.number == 900_001 ? "2026-11-19-1" : nil },
            notificationCounts: { _, _ in [:] })
        let dual = InventedCase {
            $0.candidates[0].standing = .onRoll([
                InventedCandidate.recipient(900_001), InventedCandidate.recipient(900_002),
            ])
        }
        let decision = try #require(try decider().decide([dual.placement], history: history).first)
        #expect(decision.disposition == .notify)
        #expect(decision.recipients.map(\.school.urn.number) == [900_002])
        #expect(decision.reasons == ["told-in:2026-11-19-1"])
    }

    @Test("two children of tonight who fit one pupil in one occurrence tell the school once")
    func onceTonight() throws {
        let first = InventedCase { $0.row = 2 }
        let second = InventedCase { $0.row = 9 }
        let decisions = try decider().decide([first.placement, second.placement], history: .none)
        #expect(decisions.map(\.disposition) == [.notify, .suppress])
        #expect(decisions[1].reasons == ["told-with:\(decisions[0].child.reference.text)"])
    }

    @Test("earlier notifications are counted from the first of September")
    func earlier() throws {
        let history = History(
            toldBefore: { _, _, _ in nil },
            notificationCounts: { pupils, since in since == day("2026-09-01") ? [pupils.first ?? "": 2] : [:] })
        let decisions = try decider().decide([InventedCase().placement], history: history)
        #expect(decisions.map(\.earlierNotifications) == [2])
    }
}
