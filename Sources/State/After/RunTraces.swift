package import Casework
package import Linkage

/// What a run leaves for the days after it: facts that name nobody, sheets, and decisions of people it acts on.
package struct RunTraces: Sendable {
    /// The night whose doubtful children this run settles; nothing for a night.
    package var addedTo: String?
    /// One a child decided.
    package var cases: [CaseRecord] = []
    package var sheets: [SheetRecord] = []
    /// The schools of the run's notifications, as they are today.
    package var schools: [SchoolRecord] = []
    /// Notifications of earlier runs that nobody answered, and that are on this run's sheets again.
    package var recalled: [NotificationKey] = []
    /// Decisions of people that led to this run.
    package var readings: [ReadingRecord] = []
    /// Decisions that this run takes back.
    package var undone: [UndoneReading] = []

    package init() {}
}

/// A decision that is taken back, by the night and the child.
package struct UndoneReading: Hashable, Sendable {
    package var runID: String
    package var child: ChildReference

    package init(runID: String, child: ChildReference) {
        self.runID = runID
        self.child = child
    }
}

/// A child of a run without anything that leads to the child.
package struct CaseRecord: Sendable {
    package var child: ChildReference
    package var disposition: String
    package var rule: String
    package var list: String
    /// The keyed digest of the pupil's number, 32 bytes; empty where no pupil is meant.
    package var personKey: [UInt8]
    /// The keyed digest of the occurrence number, 32 bytes.
    package var incidentKey: [UInt8]
    package var occurred: WallMinute
    package var reported: WallMinute?
    /// `standard`, `medium`, `high`, `other` or `not-recorded`.
    package var risk: String
    /// The police file's name with every digit as `0`, so that the files of a feed count together.
    package var source: String
    package var posteriorPPM: Int?
    /// Codes of what was the matter with the record, joined by `;`.
    package var notes: String
    /// From which part of the world the name tables know the name. It is counted by run
    /// and stored with no child.
    package var origin: String
    package var isCallFirst: Bool
    /// Drawn for a second look.
    package var isSampled: Bool

    package init(
        child: ChildReference, disposition: String, rule: String, list: String, personKey: [UInt8],
        incidentKey: [UInt8], occurred: WallMinute, reported: WallMinute?, risk: String, source: String,
        posteriorPPM: Int?, notes: String, origin: String, isCallFirst: Bool, isSampled: Bool
    ) {
        self.child = child
        self.disposition = disposition
        self.rule = rule
        self.list = list
        self.personKey = personKey
        self.incidentKey = incidentKey
        self.occurred = occurred
        self.reported = reported
        self.risk = risk
        self.source = source
        self.posteriorPPM = posteriorPPM
        self.notes = notes
        self.origin = origin
        self.isCallFirst = isCallFirst
        self.isSampled = isSampled
    }
}

/// A minute of London wall time, counted from 1 January 1970, 00:00: one number sorts, subtracts and groups.
package struct WallMinute: Hashable, Comparable, Sendable {
    package let number: Int

    package init(number: Int) { self.number = number }
    package init(_ time: LocalDateTime) { number = time.date.dayNumber * 1440 + time.minuteOfDay }

    package var day: Int { (number >= 0 ? number : number - 1439) / 1440 }
    package var minuteOfDay: Int { number - day * 1440 }
    package var time: LocalDateTime {
        LocalDateTime(date: CalendarDate(dayNumber: day), minuteOfDay: minuteOfDay)
    }

    package static func < (left: WallMinute, right: WallMinute) -> Bool { left.number < right.number }
}

/// A call sheet as outcomes refer to it.
package struct SheetRecord: Hashable, Sendable {
    /// `S001`.
    package var id: String
    package var urn: URN
    package var callDay: CalendarDate
    package var children: [ChildReference]

    package init(id: String, urn: URN, callDay: CalendarDate, children: [ChildReference]) {
        self.id = id
        self.urn = urn
        self.callDay = callDay
        self.children = children
    }
}

/// A school as statistics group it.
package struct SchoolRecord: Hashable, Sendable {
    package var urn: URN
    package var name: String
    package var phase: String
    package var cluster: String
    package var firstBell: ClockTime?

    package init(urn: URN, name: String, phase: String, cluster: String, firstBell: ClockTime?) {
        self.urn = urn
        self.name = name
        self.phase = phase
        self.cluster = cluster
        self.firstBell = firstBell
    }
}
