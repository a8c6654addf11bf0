package import Linkage
package import Pipeline

/// How a start of the nightly job ended, whatever the ending: what status file, measurements, log and operator are told.
package struct NightReport: Sendable {
    /// The word the watchdog reads.
    package enum Verdict: String, CaseIterable, Sendable {
        /// Begun, and not ended: only ever seen while a run is at work, or where one was killed.
        case running
        case published
        /// Published with no row to work on, because feed or person said that nothing happened.
        case quiet
        /// No school is open, and no police file was there; nothing was to be done.
        case noSchoolDay = "no-school-day"
        case refused
        case interrupted

        /// Whether the morning can go on.
        package var isWell: Bool { [.published, .quiet, .noSchoolDay].contains(self) }
    }

    package var verdict: Verdict
    /// Why nothing was published, in kebab-case; empty where it was.
    package var code = ""
    package var exitStatus: Int32
    /// What the operator must hear once, such as that keys were made; it reaches neither status nor state.
    package var notices: [String] = []
    /// One sentence a line: the warnings of a published night, or why it was refused. Counts and file names only.
    package var messages: [String] = []
    /// Set where there are call sheets.
    package var outcome: NightOutcome?
    /// The day the run belongs to, and the day its calls aim at.
    package var day: CalendarDate
    package var callDay: CalendarDate
    package var startedAt: Moment
    package var endedAt: Moment?

    /// Nothing where the start did not come as far as the trail.
    package var trail: TrailStanding?

    /// What a start found of the audit trail.
    package struct TrailStanding: Hashable, Sendable {
        /// Its records; nothing where they cannot be counted on.
        package var records: Int?
        /// Whether its files are those that the state knows.
        package var isWhole: Bool
    }

    package init(
        verdict: Verdict, exitStatus: Int32, day: CalendarDate, callDay: CalendarDate, startedAt: Moment
    ) {
        self.verdict = verdict
        self.exitStatus = exitStatus
        self.day = day
        self.callDay = callDay
        self.startedAt = startedAt
    }

    /// The counts of the night by name; empty where none was computed.
    package var counts: [String: Int] {
        guard let totals = outcome?.totals else { return [:] }
        return [
            "rows_read": totals.rowsRead, "rows_without_child": totals.rowsWithoutChild,
            "rows_with_children": totals.rowsWithChildren, "rows_rejected": totals.rowsRejected,
            "children": totals.children, "notify": totals.notify, "review": totals.review, "refer": totals.refer,
            "suppress": totals.suppress, "held": totals.held, "carried_in": totals.carriedIn,
            "schools_to_call": totals.schoolsToCall, "children_on_sheets": totals.childrenOnSheets,
        ]
    }
}
