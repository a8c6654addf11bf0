import Casework
package import Linkage

/// What the state keeps of a process beside the schools' for counting: it leads to nobody once the purge has been there.
package struct SisterFigureRows: PersonalData, Sendable {
    /// One person of a run that read whole files; runs that people's decisions added are left out.
    package struct Case: Sendable {
        package let day: CalendarDate
        package let disposition: String
        package let posteriorPPM: Int?

        package init(day: CalendarDate, disposition: String, posteriorPPM: Int?) {
            self.day = day
            self.disposition = disposition
            self.posteriorPPM = posteriorPPM
        }
    }

    package struct Notice: Sendable {
        package let day: CalendarDate
        package let recipient: String
        /// Empty once forgotten.
        package let personID: String
        package let occurrence: String
        /// Made because a person decided so, not by the run of the night.
        package let isDecided: Bool
        /// The moment of the run, UTC.
        package let madeAt: String

        package init(
            day: CalendarDate, recipient: String, personID: String, occurrence: String, isDecided: Bool, madeAt: String
        ) {
            self.day = day
            self.recipient = recipient
            self.personID = personID
            self.occurrence = occurrence
            self.isDecided = isDecided
            self.madeAt = madeAt
        }
    }

    package struct Reading: Sendable {
        /// The day of the run that asked.
        package let day: CalendarDate
        package let status: ReadingRecord.Status
        package let category: ReadingRecord.Category
        package let decidedAt: WallMinute

        package init(
            day: CalendarDate, status: ReadingRecord.Status, category: ReadingRecord.Category, decidedAt: WallMinute
        ) {
            self.day = day
            self.status = status
            self.category = category
            self.decidedAt = decidedAt
        }
    }

    package let cases: [Case]
    package let notices: [Notice]
    package let readings: [Reading]

    package init(cases: [Case], notices: [Notice], readings: [Reading]) {
        self.cases = cases
        self.notices = notices
        self.readings = readings
    }
}
