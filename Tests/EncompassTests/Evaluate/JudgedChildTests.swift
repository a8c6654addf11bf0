import Casework
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("A decision laid beside the truth")
struct JudgedChildTests {
    /// Six candidates A to F, A the likeliest.
    private static let shortlist = Shortlist(
        candidates: zip(["A", "B", "C", "D", "E", "F"], [0.5, 0.2, 0.1, 0.05, 0.03, 0.02]).map { id, posterior in
            Candidate(
                pupil: Pupil(id: id, legalForename: "Ada", legalSurname: "Quarrelby"), posterior: posterior,
                matchWeight: 10, findings: [])
        }, others: 0.02, none: 0.05, sibling: 0.03, prior: 0.001, comparedCount: 6, marginBits: 1)

    private func judged(
        _ pupilID: String, _ disposition: Disposition, rule: Rule = .matched, list: ReferralList? = nil,
        expectedList: String = ""
    ) -> JudgedChild {
        JudgedChild(
            PlainTruth(query: "Q", pupilID: pupilID), query: "Q", shortlist: Self.shortlist,
            verdict: DecisionPolicy.Verdict(disposition: disposition, rule: rule, list: list), band: "",
            expectedList: expectedList, keepsPairs: true)
    }

    @Test("a call is right only where it names the true pupil, and wrong wherever the child is on no register")
    func calls() {
        #expect(judged("A", .notify).call == .right)
        #expect(judged("B", .notify).call == .wrong)
        #expect(judged("", .notify).call == .wrong)
        #expect(judged("A", .review).call == .none)
        #expect(!judged("B", .notify).isFound)
    }

    @Test("a review finds the child among the five candidates a person is shown, not beyond them")
    func reviews() {
        #expect(judged("E", .review).isFound)
        #expect(!judged("F", .review).isFound)
        #expect(!judged("", .review).isFound)
    }

    @Test("a referral finds the child on the list it belongs on, or where the known pupil is told to nobody")
    func referrals() {
        let list = ReferralList.outOfAge
        #expect(judged("B", .refer, rule: .outOfAge, list: list, expectedList: list.rawValue).isFound)
        #expect(!judged("B", .refer, rule: .outOfAge, list: list).isFound)
        #expect(judged("A", .refer, rule: .homeEducated, list: .homeEducation).isFound)
        #expect(!judged("B", .refer, rule: .homeEducated, list: .homeEducation).isFound)
        let lost = ReferralList.notOnRegister
        #expect(!judged("A", .refer, rule: .noPlausibleCandidate, list: lost, expectedList: lost.rawValue).isFound)
    }

    @Test("a child who is on no register is never found, whatever list it is handed to")
    func offRegister() {
        let list = ReferralList.outOfAge
        #expect(!judged("", .refer, rule: .outOfAge, list: list, expectedList: list.rawValue).isFound)
    }

    @Test("the odds of a candidate are its share against all other shares")
    func odds() {
        #expect(judged("A", .review).pairs.map(\.pupilID) == ["A", "B", "C", "D", "E", "F"])
        #expect(abs(judged("A", .review).pairs[0].oddsBits) < 1e-9)
        #expect(abs(judged("A", .review).pairs[1].oddsBits + 2) < 1e-9)  // 0.2 against 0.8
    }
}
