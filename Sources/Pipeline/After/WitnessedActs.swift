import AuditTrail
import Casework
package import State

/// What people did, as one commit takes it: lines for the state, and the same lines for the audit trail.
///
/// Both are in the transaction of the change itself, so that nothing is changed by a person without its record.
package struct WitnessedActs: Sendable {
    package let events: [EventRecord]
    /// Nothing where there is no trail, as in a rehearsal.
    package let trail: TrailAppendix?

    package init(events: [EventRecord], trail: TrailAppendix?) {
        self.events = events
        self.trail = trail
    }
}

extension NightContext {
    /// Makes the records of acts; call ``writeTrail()`` after the commit that holds them.
    package func witnessed(_ acts: [HumanRecord]) throws -> WitnessedActs {
        let events = acts.map { $0.event(at: asOfMoment) }
        guard let trail, !acts.isEmpty else { return WitnessedActs(events: events, trail: nil) }
        var appending = try trail.appending(on: asOf.date)
        for act in acts { try appending.append(act.trailRecord(on: asOf.date, at: asOfMoment)) }
        return WitnessedActs(events: events, trail: try trail.appendix(appending).appendix)
    }

    /// Writes what the last commit added to the trail.
    package func writeTrail() throws { try trail?.writePending() }

    /// Records one act that changes nothing else.
    package func record(_ act: HumanRecord) throws {
        let witnessed = try witnessed([act])
        try state.record(witnessed.events, trail: witnessed.trail)
        try writeTrail()
    }
}
