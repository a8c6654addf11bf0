package import AuditTrail
package import Linkage
package import State

/// One act of a named person, as it is kept beside the runs: who, what, from what to what, and why.
///
/// It names the staff member and the child's reference, and no child. Every import and every command that changes
/// something makes its lines here and nowhere else, so that the audit trail can take the same lines.
package struct HumanRecord: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case decided = "review-decided"
        case undone = "review-undone"
        case outcome = "outcome-recorded"
        case corrected = "outcome-corrected"
        case printed = "sheet-printed"
        case looked = "register-looked-up"
        case gathered = "subject-access"
        case purged
        case archived
    }

    package var kind: Kind
    package var runID: String
    package var child: String
    package var who: String
    /// The second reader, where there was one.
    package var second = ""
    package var from: String
    package var to: String
    package var why: String

    package init(
        _ kind: Kind, runID: String = "", child: String = "", who: String, from: String = "", to: String = "",
        why: String = ""
    ) {
        self.kind = kind
        self.runID = runID
        self.child = child
        self.who = who
        self.from = from
        self.to = to
        self.why = why
    }

    /// The line as the audit trail keeps it. A reason longer than ``reasonMax`` bytes is cut there, not in the state.
    package func trailRecord(on day: CalendarDate, at moment: Moment) -> TrailRecord {
        var members: [String: TrailValue] = [
            "act": .text(kind.rawValue), "at": .text(moment.isoText), "of_run": .text(runID),
            "child": .text(child), "who": .text(who), "from": .text(from), "to": .text(to),
            "why": .text(String(decoding: why.utf8.prefix(HumanRecord.reasonMax), as: UTF8.self)),
        ]
        if !second.isEmpty { members["second"] = .text(second) }
        return TrailRecord(.human, day: day.isoText, members)
    }

    /// A record of the trail has 4,096 bytes, and a control character takes six of them.
    private static let reasonMax = 400

    /// The line as the state keeps it.
    package func event(at moment: Moment) -> EventRecord {
        let payload = JSONValue.object([
            "child": .text(child), "from": .text(from), "run": .text(runID), "to": .text(to), "who": .text(who),
            "why": .text(why),
        ])
        return EventRecord(kind: kind.rawValue, at: moment.isoText, payload: Array(payload.line.utf8))
    }
}
