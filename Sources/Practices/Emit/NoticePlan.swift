package import Casework
import Linkage
import Pipeline

/// One practice and everybody it is told of.
package struct Notice: PersonalData, Sendable {
    /// From 1, in the order of the practices' codes.
    package var number: Int
    package var practice: Practice
    /// In the order of the feed; somebody in two occurrences stands twice.
    package var people: [PersonDecision]

    /// `N001`
    package var id: String { "N" + String(repeating: "0", count: max(0, 3 - String(number).count)) + String(number) }
    /// File names are made of a counter and a checked code alone.
    private var name: String { "\(id.dropFirst())-\(practice.code.text)" }
    package var page: String { "notices/\(name).html" }
    package var table: String { "notices/\(name).csv" }
}

/// The counts of a run, and the sums they make.
package struct PracticesTotals: Hashable, Sendable {
    package var feed: PracticesIntake.FeedCounts
    /// People whose practices were to be told.
    package var people: Int
    package var notify: Int
    package var review: Int
    package var refer: Int
    package var suppress: Int
    /// Rejected rows, and cells of rows that went on.
    package var rejected: Int
    package var notices: Int
    package var peopleOnNotices: Int

    /// Both sums of the conservation rule, and that everybody who is to be told is on a notice.
    package var agree: Bool {
        feed.rowsRead == feed.rowsWithout + feed.rowsWith + feed.rowsRejected
            && feed.people == people + feed.otherRisk + feed.otherRole + feed.unreadable
            && people == notify + review + refer + suppress && peopleOnNotices == notify
    }

    /// By name, as state, trail and `summary.json` have them.
    package var counts: [String: Int] {
        [
            "rows_read": feed.rowsRead, "rows_without": feed.rowsWithout, "rows_with": feed.rowsWith,
            "rows_rejected": feed.rowsRejected, "people_in_feed": feed.people, "people_other_risk": feed.otherRisk,
            "people_other_role": feed.otherRole,
            "people_unreadable": feed.unreadable, "people": people, "notify": notify, "review": review, "refer": refer,
            "suppress": suppress, "reject": rejected, "notices": notices, "people_on_notices": peopleOnNotices,
        ]
    }
}

/// Everybody decided, merged by practice, with the totals.
package struct NoticePlan: PersonalData, Sendable {
    package let decisions: [PersonDecision]
    package let rejected: [Rejection]
    package let notices: [Notice]
    package let totals: PracticesTotals

    init(_ decisions: [PersonDecision], intake: PracticesIntake) {
        self.decisions = decisions
        rejected = intake.rejected
        let told = decisions.filter { $0.disposition == .notify }
        let byCode = Dictionary(grouping: told) { $0.recipient?.code.text ?? "" }
        notices = byCode.sorted { $0.key < $1.key }.enumerated().compactMap { index, entry in
            entry.value.first?.recipient.map { Notice(number: index + 1, practice: $0, people: entry.value) }
        }
        func count(_ disposition: Disposition) -> Int { decisions.count { $0.disposition == disposition } }
        totals = PracticesTotals(
            feed: intake.counts, people: decisions.count, notify: count(.notify), review: count(.review),
            refer: count(.refer), suppress: count(.suppress), rejected: intake.rejected.count, notices: notices.count,
            peopleOnNotices: notices.reduce(0) { $0 + $1.people.count })
    }

    package var reviews: [PersonDecision] { decisions.filter { $0.disposition == .review } }

    /// One list after the other, in the order of the lists.
    package var referrals: [PersonDecision] {
        PracticesList.allCases.flatMap { list in decisions.filter { $0.list == list } }
    }
}
