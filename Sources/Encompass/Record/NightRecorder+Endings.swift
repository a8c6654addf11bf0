import AuditTrail
import Casework
import Linkage
import Pipeline
import State

/// What is recorded of nights that publish nothing, and of what a person vouched for.
extension NightRecorder {
    /// A police file with this digest that a night of an earlier day has read, for 400 days (RELIABILITY §2.3).
    var readBefore: Ingestor.ReadBefore {
        let state = context.state
        let day = context.asOf.date
        return { digest in
            guard let run = try state.run(withInput: digest, role: "police", before: day),
                day.dayNumber - run.day.dayNumber <= NightRecorder.daysRemembered
            else { return nil }
            return run.runID
        }
    }

    private static let daysRemembered = 400

    /// What the facts of tonight's file take back from earlier runs.
    func withdrawals(_ decisions: [Decision], rejected: [Rejection]) throws -> Withdrawals {
        var counts: [String: [String: Int]] = [:]
        return try Withdrawals.find(
            decisions, rejected: rejected, standing: context.state.standingNotifications(on: context.asOf.date)
        ) { runID, occurrence in
            let known = try counts[runID] ?? context.state.childCounts(runID: runID)
            counts[runID] = known
            return known[occurrence] ?? 0
        }
    }

    /// Held notifications that are due, and still hold.
    func held(without withdrawals: Withdrawals) throws -> [HeldNotification] {
        let withdrawn = Set(withdrawals.all.map(\.standing.notification.key))
        return try context.state.heldNotifications(dueBy: context.asOf.date)
            .filter { !withdrawn.contains($0.notification.key) }
    }

    /// Records that no school is open on the day aimed at, in state and trail.
    func recordNoSchoolDay() throws {
        let event = EventRecord(
            kind: "no-school-day", at: context.asOfMoment.isoText,
            payload: Array(JSONValue.object(["day": .text(context.targetDay.isoText)]).line.utf8))
        guard let trail = context.trail else { return try context.state.record(event) }
        let runID = "\(context.asOf.date.isoText)-no-school-day"
        let appendix = try NightTrail(context, trail).withoutFiles(
            runID, .noSchoolDay, reason: "no-school-day", inputs: [])
        try context.state.append(appendix, event: event)
        try trail.writePending()
    }

    /// Who vouched for what tonight.
    func events(of night: NightFiles) -> [EventRecord] {
        var events: [EventRecord] = []
        func add(_ kind: String, _ members: [String: JSONValue]) {
            events.append(
                EventRecord(
                    kind: kind, at: context.asOfMoment.isoText, payload: Array(JSONValue.object(members).line.utf8)))
        }
        if let quiet = night.intake.quiet { add("quiet-night", ["said_by": .text(quiet.word)]) }
        for matter in context.acceptances.matters {
            add("accepted", ["matter": .text(matter.rawValue), "by": .text(context.acceptances.by)])
        }
        return events
    }
}
