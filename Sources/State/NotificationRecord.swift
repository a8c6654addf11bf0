package import Casework
package import Linkage

/// Names a pupil, an occurrence and a school together, without showing any of them.
///
/// It is the keyed digest of the three, made outside this module; the database holds each key once.
package struct NotificationKey: Hashable, Sendable {
    /// 32 bytes.
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }
}

/// Where a notification stands.
package enum NotificationState: String, Sendable {
    /// On the sheets of the run that decided it.
    case told
    /// Decided, and waiting for the school's next day.
    case held
    /// Held by one run and on the sheets of a later one.
    case carried
}

/// One school that is to be told of one pupil in one occurrence.
package struct NotificationRecord: PersonalData, Hashable, Sendable {
    package var key: NotificationKey
    package var child: ChildReference
    package var pupilID: String
    package var occurrenceNumber: String
    package var urn: URN
    /// The school day on which the call is due.
    package var callDay: CalendarDate
    /// `told` or `held`; `carried` is set when a later run takes it over.
    package var state: NotificationState
    /// What a sheet needs to print the child later, JSON as the caller writes and reads it.
    package var payload: [UInt8]

    package init(
        key: NotificationKey, child: ChildReference, pupilID: String, occurrenceNumber: String, urn: URN,
        callDay: CalendarDate, state: NotificationState, payload: [UInt8]
    ) {
        self.key = key
        self.child = child
        self.pupilID = pupilID
        self.occurrenceNumber = occurrenceNumber
        self.urn = urn
        self.callDay = callDay
        self.state = state
        self.payload = payload
    }
}

/// A notification of an earlier run, as the answer to "were they told before?".
package struct EarlierNotification: Hashable, Sendable {
    /// The run that decided it.
    package let runID: String
    package let child: ChildReference
    package let callDay: CalendarDate
    package let state: NotificationState

    package init(runID: String, child: ChildReference, callDay: CalendarDate, state: NotificationState) {
        self.runID = runID
        self.child = child
        self.callDay = callDay
        self.state = state
    }
}

/// A held notification that has come due.
package struct HeldNotification: PersonalData, Hashable, Sendable {
    /// The run that decided it.
    package let runID: String
    /// The day of that run.
    package let decidedOn: CalendarDate
    package let notification: NotificationRecord
    /// The day on which the school was last rung, and the outcome's code; nothing where it was not yet its day.
    package let rung: Rung?
    /// A person's decision led to the run, and no police file.
    package let isAdded: Bool

    /// A call on which nobody was told.
    package struct Rung: Hashable, Sendable {
        package let on: CalendarDate
        package let code: Int
    }

    package init(
        runID: String, decidedOn: CalendarDate, notification: NotificationRecord, rung: Rung? = nil,
        isAdded: Bool = false
    ) {
        self.runID = runID
        self.decidedOn = decidedOn
        self.notification = notification
        self.rung = rung
        self.isAdded = isAdded
    }
}

/// What was decided for one child, as it is kept.
package struct DecisionRecord: PersonalData, Hashable, Sendable {
    package var child: ChildReference
    /// One of the four dispositions, or `reject`.
    package var disposition: String
    package var rule: String
    /// The named list; empty unless the disposition is `refer`.
    package var list: String
    /// The pupil, or the best candidate of a review; empty where there is none.
    package var pupilID: String
    package var occurrenceNumber: String
    /// The posterior in millionths, 0 to 1,000,000; nothing where none was computed.
    package var posteriorPPM: Int?
    /// Two keyed digests of 32 bytes by which the child is known in a later file: of what was recorded, and of the
    /// force's row. Empty where an older program wrote it.
    package var payload: [UInt8]

    package init(
        child: ChildReference, disposition: String, rule: String, list: String = "", pupilID: String = "",
        occurrenceNumber: String = "", posteriorPPM: Int? = nil, payload: [UInt8] = []
    ) {
        self.child = child
        self.disposition = disposition
        self.rule = rule
        self.list = list
        self.pupilID = pupilID
        self.occurrenceNumber = occurrenceNumber
        self.posteriorPPM = posteriorPPM
        self.payload = payload
    }
}
