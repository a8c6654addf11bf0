package import Linkage

/// Where a run stands.
package enum RunStatus: String, Sendable {
    /// Recorded whole, its files not yet all on disk: the next start finishes it.
    case committed
    /// Recorded, and its folder is in place.
    case published
    /// Nothing was published, for a stated reason.
    case refused
    /// Recorded, with nobody to tell and no files: no school day, or no incident.
    case quiet
}

/// A run as history shows it.
package struct RunSummary: Hashable, Sendable {
    /// `2026-11-20-1`; of a refused run `2026-11-20-refused-1`.
    package let runID: String
    /// The date of `--as-of`.
    package let day: CalendarDate
    /// From 1 on each day; nothing where the run was refused.
    package let generation: Int?
    /// The instant the run was computed for, UTC, as ISO 8601 writes it.
    package let asOf: String
    /// Names the inputs, 64 hexadecimal digits; empty where the run was refused before they were read.
    package let inputsKey: String
    package let status: RunStatus
    /// The counts as the caller wrote them, JSON; of a refused run the reason.
    package let totals: String
    /// The version of the program that made the run.
    package let program: String
    /// The night whose doubtful children the run settles; nothing for a night.
    package let addedTo: String?
    /// Its files were deleted on time: only their digests are left.
    package let isPurged: Bool

    package init(
        runID: String, day: CalendarDate, generation: Int?, asOf: String, inputsKey: String, status: RunStatus,
        totals: String, program: String, addedTo: String? = nil, isPurged: Bool = false
    ) {
        self.runID = runID
        self.day = day
        self.generation = generation
        self.asOf = asOf
        self.inputsKey = inputsKey
        self.status = status
        self.totals = totals
        self.program = program
        self.addedTo = addedTo
        self.isPurged = isPurged
    }
}

/// Everything one run leaves behind, to be recorded in one transaction or not at all.
package struct RunRecord: Sendable {
    package var runID: String
    package var day: CalendarDate
    package var generation: Int
    package var asOf: String
    package var inputsKey: String
    package var totals: String
    package var program: String
    /// A quiet run has no files: it is complete once recorded.
    package var isQuiet: Bool
    package var inputs: [InputRecord]
    package var decisions: [DecisionRecord]
    /// Notifications decided in this run: told on its sheets, or held for a later day.
    package var notifications: [NotificationRecord]
    /// Keys of notifications held by earlier runs that are on this run's sheets.
    package var carried: [NotificationKey]
    /// Keys of notifications of earlier runs that this run takes back.
    package var withdrawn: [NotificationKey]
    /// Opaque keys of the police rows read, by which a repeated file is known. Repeats are ignored.
    package var rowKeys: [[UInt8]]
    package var events: [EventRecord]
    /// Every byte that is to be published.
    package var outputs: [OutputRecord]
    /// What the audit trail says of the run.
    package var trail: TrailAppendix?
    /// What statistics keep of the run, and the sheets its outcomes come back on.
    package var traces = RunTraces()

    package init(
        runID: String, day: CalendarDate, generation: Int, asOf: String, inputsKey: String, totals: String,
        program: String, isQuiet: Bool = false, inputs: [InputRecord] = [], decisions: [DecisionRecord] = [],
        notifications: [NotificationRecord] = [], carried: [NotificationKey] = [],
        withdrawn: [NotificationKey] = [], rowKeys: [[UInt8]] = [],
        events: [EventRecord] = [], outputs: [OutputRecord] = [], trail: TrailAppendix? = nil
    ) {
        self.runID = runID
        self.day = day
        self.generation = generation
        self.asOf = asOf
        self.inputsKey = inputsKey
        self.totals = totals
        self.program = program
        self.isQuiet = isQuiet
        self.inputs = inputs
        self.decisions = decisions
        self.notifications = notifications
        self.carried = carried
        self.withdrawn = withdrawn
        self.rowKeys = rowKeys
        self.events = events
        self.outputs = outputs
        self.trail = trail
    }
}

/// One input file as it was copied.
package struct InputRecord: Hashable, Sendable {
    /// `police`, `register`, `gias` and so on.
    package let role: String
    /// The file's name without its folder.
    package let name: String
    /// SHA-256 of the copy, 64 hexadecimal digits.
    package let digest: String
    package let bytes: Int

    package init(role: String, name: String, digest: String, bytes: Int) {
        self.role = role
        self.name = name
        self.digest = digest
        self.bytes = bytes
    }
}

/// Something worth keeping that is neither a decision nor a notification.
package struct EventRecord: Hashable, Sendable {
    /// A word in kebab-case, such as `quiet-night-confirmed`.
    package let kind: String
    /// When, UTC, as ISO 8601 writes it: the instant of `--as-of` inside a run.
    package let at: String
    /// JSON.
    package let payload: [UInt8]

    package init(kind: String, at: String, payload: [UInt8]) {
        self.kind = kind
        self.at = at
        self.payload = payload
    }
}

/// One file to be published.
package struct OutputRecord: Hashable, Sendable {
    /// Relative to the folder of the generation: `sheets/1-100001.html`.
    package let path: String
    package let bytes: [UInt8]
    /// SHA-256 of `bytes`, 64 hexadecimal digits.
    package let digest: String

    package init(path: String, bytes: [UInt8], digest: String) {
        self.path = path
        self.bytes = bytes
        self.digest = digest
    }
}
