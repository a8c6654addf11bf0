package import Casework
package import Linkage

/// Everything one run of a process beside the schools' leaves behind: recorded in one transaction or not at all.
package struct SisterRecord: Sendable {
    /// How the run ended.
    package enum Ending: Sendable {
        /// Its folder is to be put in place.
        case complete(generation: Int)
        /// Nothing is published; a code such as `patients-missing`.
        case refused(code: String)
    }

    package var process: ProcessName
    /// `practices-2026-11-20-1`; of a refused run `practices-2026-11-20-refused-1`.
    package var runID: String
    package var day: CalendarDate
    package var asOf: String
    package var inputsKey: String
    package var ending: Ending
    /// Counts as the caller writes and reads them, JSON.
    package var totals: String
    package var program: String
    package var inputs: [InputRecord]
    package var decisions: [SisterDecision]
    package var notices: [SisterNotice]
    package var outputs: [OutputRecord]
    package var trail: TrailAppendix?
    /// The run it adds to, where people's decisions made it.
    package var addedTo: String?
    /// What people decided, and took back, in the same transaction.
    package var readings: [ReadingRecord] = []
    package var undone: [UndoneReading] = []
    package var events: [EventRecord] = []

    package init(
        process: ProcessName, runID: String, day: CalendarDate, asOf: String, inputsKey: String, ending: Ending,
        totals: String, program: String, inputs: [InputRecord] = [], decisions: [SisterDecision] = [],
        notices: [SisterNotice] = [], outputs: [OutputRecord] = [], trail: TrailAppendix? = nil
    ) {
        self.process = process
        self.runID = runID
        self.day = day
        self.asOf = asOf
        self.inputsKey = inputsKey
        self.ending = ending
        self.totals = totals
        self.program = program
        self.inputs = inputs
        self.decisions = decisions
        self.notices = notices
        self.outputs = outputs
        self.trail = trail
    }
}

/// What was decided for one person of the police feed, as it is kept.
package struct SisterDecision: PersonalData, Hashable, Sendable {
    package var person: ChildReference
    /// One of the four dispositions, or `reject`.
    package var disposition: String
    package var rule: String
    /// The named list; empty unless the disposition is `refer`.
    package var list: String
    /// The identifier on the process's register, such as an NHS number; empty where there is none.
    package var personID: String
    package var occurrenceNumber: String
    /// The posterior in millionths, 0 to 1,000,000; nothing where none was computed.
    package var posteriorPPM: Int?

    package init(
        person: ChildReference, disposition: String, rule: String, list: String = "", personID: String = "",
        occurrenceNumber: String = "", posteriorPPM: Int? = nil
    ) {
        self.person = person
        self.disposition = disposition
        self.rule = rule
        self.list = list
        self.personID = personID
        self.occurrenceNumber = occurrenceNumber
        self.posteriorPPM = posteriorPPM
    }
}

/// One recipient that is told of one person in one occurrence.
package struct SisterNotice: PersonalData, Hashable, Sendable {
    package var key: NotificationKey
    package var person: ChildReference
    package var personID: String
    package var occurrenceNumber: String
    /// Who is told, by the process's own code.
    package var recipient: String

    package init(
        key: NotificationKey, person: ChildReference, personID: String, occurrenceNumber: String, recipient: String
    ) {
        self.key = key
        self.person = person
        self.personID = personID
        self.occurrenceNumber = occurrenceNumber
        self.recipient = recipient
    }
}

/// A run of a process beside the schools', as history shows it.
package struct SisterRunSummary: Hashable, Sendable {
    package let runID: String
    /// The process's name as its rows have it.
    package let process: String
    package let day: CalendarDate
    /// Nothing where the run was refused.
    package let generation: Int?
    package let asOf: String
    package let status: RunStatus
    /// The counts, JSON; of a refused run the reason.
    package let totals: String
    /// The schools' run in whose commit it was recorded; nothing where it ran alone.
    package let night: String?
    package let isPurged: Bool
    /// The run it adds to, where people's decisions made it.
    package let addedTo: String?
}
