package import Casework
package import Linkage

/// What the nights came to for one child of the police feed, for somebody who asks about the incident.
package struct ChildStanding: PersonalData, Hashable, Sendable {
    /// One school that the child's incident concerns, and how far telling it has come.
    package struct School: Hashable, Sendable {
        package enum Step: String, Hashable, Sendable {
            /// On a call sheet, with no answer entered yet.
            case onSheet = "on-sheet"
            /// Waiting for the school's next day.
            case held
            /// The call was answered and the school told.
            case told
            /// Tried, and not told.
            case tried
        }

        package var urn: URN
        /// The name the night knew; empty where none was kept.
        package var name: String
        package var callDay: CalendarDate
        package var step: Step
        /// When the school was told; only with ``Step/told``.
        package var toldAt: WallMinute?

        package init(urn: URN, name: String, callDay: CalendarDate, step: Step, toldAt: WallMinute? = nil) {
            self.urn = urn
            self.name = name
            self.callDay = callDay
            self.step = step
            self.toldAt = toldAt
        }
    }

    package var runID: String
    /// One of the four dispositions.
    package var disposition: String
    package var rule: String
    /// The named list; empty unless the disposition is `refer`.
    package var list: String
    /// The pupil on the school register; empty where there is none.
    package var pupilID: String
    /// In the order of URN.
    package var schools: [School]
    /// In how many other occurrences, before or the same night, the pupil's schools were told since the day asked for.
    package var earlier: Int

    package init(
        runID: String, disposition: String, rule: String, list: String, pupilID: String, schools: [School],
        earlier: Int
    ) {
        self.runID = runID
        self.disposition = disposition
        self.rule = rule
        self.list = list
        self.pupilID = pupilID
        self.schools = schools
        self.earlier = earlier
    }
}

/// What a process beside the schools' came to for one person.
package struct SisterStanding: PersonalData, Hashable, Sendable {
    /// The process's name, such as `practices`.
    package var process: String
    package var disposition: String
    /// Who is told, by the process's own code; empty unless somebody is.
    package var recipients: [String]

    package init(process: String, disposition: String, recipients: [String]) {
        self.process = process
        self.disposition = disposition
        self.recipients = recipients
    }
}

/// A police file that a run of any process has read, by the day of that run.
package struct ReadFile: Hashable, Sendable {
    package var day: CalendarDate
    package var input: InputRecord

    package init(day: CalendarDate, input: InputRecord) {
        self.day = day
        self.input = input
    }
}
