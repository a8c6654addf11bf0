package import Casework
import Linkage
package import State

/// A notification that the facts of a later file take back: this pupil, this occurrence, at this school, does not hold.
package struct Withdrawal: PersonalData, Sendable {
    package let standing: StandingNotification
    /// What the school was told, or was to be told.
    package let child: HeldChild
    /// The child of tonight's file by which the change is known.
    package let changedBy: ChildReference

    /// The school has said that the child is not on its roll: there is nothing to stop.
    package var isRefused = false

    package var urn: URN { standing.notification.urn }

    package init(
        standing: StandingNotification, child: HeldChild, changedBy: ChildReference, isRefused: Bool = false
    ) {
        self.isRefused = isRefused
        self.standing = standing
        self.child = child
        self.changedBy = changedBy
    }
}

/// What of earlier generations no longer holds, and what nobody can tell.
package struct Withdrawals: Sendable {
    package var all: [Withdrawal] = []
    /// Calls of today's earlier generations whose child is not in tonight's file, or not readable there: they stand,
    /// and a person should ask.
    package var unanswered = 0

    package static let none = Withdrawals()

    /// Those that are on a sheet of today already.
    package var told: [Withdrawal] { all.filter { $0.standing.isTold && !$0.isRefused } }

    /// Compares what stands with what tonight's decisions would tell, had nobody been told before.
    ///
    /// A notification is taken back only where its own child is known to be in tonight's file: by the force's row key,
    /// or, where the feed has none, because the occurrence has at least as many children as it had. A file that adds
    /// one child to an occurrence takes nothing back from the others.
    static func find(
        _ decisions: [Decision], rejected: [Rejection], standing: [StandingNotification],
        childCount: (_ runID: String, _ occurrence: String) throws -> Int
    ) throws -> Withdrawals {
        let holds = Set(decisions.flatMap(Claim.all))
        let byOccurrence = Dictionary(grouping: decisions) { $0.child.incident.occurrenceNumber }
        let damaged = Set(rejected.map(\.occurrenceNumber))
        var found = Withdrawals()
        for entry in standing where !holds.contains(Claim(entry.notification)) {
            let occurrence = entry.notification.occurrenceNumber
            let tonight = byOccurrence[occurrence] ?? []
            let child = try HeldChild(json: entry.notification.payload)
            let same = tonight.first { !(child.rowID ?? "").isEmpty && $0.child.source.rowID == child.rowID }
            let hasKeys = !(child.rowID ?? "").isEmpty && tonight.contains { !$0.child.source.rowID.isEmpty }
            let isWhole = try !hasKeys && tonight.count >= childCount(entry.decidedBy, occurrence)
            if let changed = same ?? (isWhole ? tonight.first : nil), !damaged.contains(occurrence) {
                found.all.append(Withdrawal(standing: entry, child: child, changedBy: changed.child.reference))
            } else if entry.isTold {
                found.unanswered += 1
            }
        }
        return found
    }

    private struct Claim: Hashable {
        let pupilID: String
        let occurrence: String
        let urn: URN

        init(_ notification: NotificationRecord) {
            pupilID = notification.pupilID
            occurrence = notification.occurrenceNumber
            urn = notification.urn
        }

        init(_ pupilID: String, _ occurrence: String, _ urn: URN) {
            self.pupilID = pupilID
            self.occurrence = occurrence
            self.urn = urn
        }

        static func all(_ decision: Decision) -> [Claim] {
            guard let pupil = decision.shortlist.candidates.first?.pupil.id else { return [] }
            let told = decision.disposition == .notify ? decision.recipients.map(\.school.urn) : []
            return (told + decision.alreadyTold).map { Claim(pupil, decision.child.incident.occurrenceNumber, $0) }
        }
    }

    /// Sentences for whoever looks before the calls; empty where nothing was taken back and nothing is open.
    var warnings: [String] {
        var warnings: [String] = []
        let runs = Set(told.map(\.standing.runID)).sorted().joined(separator: ", ")
        if !told.isEmpty {
            warnings.append(
                "\(told.count) \(told.count == 1 ? "notification" : "notifications") of run \(runs) no longer hold: "
                    + "see withdrawals.html before any further call.")
        }
        if unanswered > 0 {
            warnings.append(
                "\(unanswered) \(unanswered == 1 ? "call" : "calls") made from earlier sheets of today are not in this "
                    + "police file, or not readable there: they stand. Ask the police.")
        }
        return warnings
    }
}
