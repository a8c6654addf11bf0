package import AuditTrail
package import Casework
package import State

/// What a process beside the schools' made of a night, whole and in memory, before it is sealed and recorded.
package struct SisterWork: Sendable {
    /// One page, or set of pages, that goes to one recipient.
    package struct Sheet: Sendable {
        /// `N001`
        package var id: String
        package var recipient: String
        package var path: String
        package var people: Int

        package init(id: String, recipient: String, path: String, people: Int) {
            self.id = id
            self.recipient = recipient
            self.path = path
            self.people = people
        }
    }

    package var process: ProcessName
    package var generation: Int
    package var inputs: [RunOpening.Input]
    /// The model compared with; the digest of nothing where nothing is compared.
    package var modelVersion: String
    package var model: Digest
    /// One a person and one a rejected row, in the order of the match log.
    package var decisions: [SisterDecision]
    package var notices: [SisterNotice]
    package var sheets: [Sheet]
    package var files: [PublishedFile]
    /// Every count that the sums are made of, by name.
    package var counts: [String: Int]
    /// Why a person has to look: exit status 3. Counts and file names only.
    package var warnings: [String]
    /// Members of the trail's rows, one for each decision, as far as they are the process's own.
    package var rows: [[String: TrailValue]]
    /// Nothing for a run of its own; where people's decisions made it, what they decided.
    package var addition: Addition?

    /// What makes a run an addition to another.
    package struct Addition: Sendable {
        /// The run it adds to.
        package var base: String
        /// Names the decisions: the same file twice makes one run.
        package var key: Digest
        package var readings: [ReadingRecord]
        package var undone: [UndoneReading]
        /// The acts of people, for state and trail.
        package var acts: [HumanRecord]

        package init(
            base: String, key: Digest, readings: [ReadingRecord] = [], undone: [UndoneReading] = [],
            acts: [HumanRecord]
        ) {
            self.base = base
            self.key = key
            self.readings = readings
            self.undone = undone
            self.acts = acts
        }
    }

    package init(
        process: ProcessName, generation: Int, inputs: [RunOpening.Input], modelVersion: String, model: Digest,
        decisions: [SisterDecision] = [], notices: [SisterNotice] = [], sheets: [Sheet] = [], files: [PublishedFile],
        counts: [String: Int], warnings: [String] = [], rows: [[String: TrailValue]] = []
    ) {
        self.process = process
        self.generation = generation
        self.inputs = inputs
        self.modelVersion = modelVersion
        self.model = model
        self.decisions = decisions
        self.notices = notices
        self.sheets = sheets
        self.files = files
        self.counts = counts
        self.warnings = warnings
        self.rows = rows
    }

    /// How many people, and rejected rows, ended so.
    package func count(_ disposition: String) -> Int { decisions.count { $0.disposition == disposition } }
}

/// How a run of a process beside the schools' ended.
package struct SisterOutcome: Sendable {
    package var process: ProcessName
    package var runID: String
    /// The published folder; empty where nothing was published.
    package var folder: String
    package var counts: [String: Int]
    /// The same inputs had been run before: nothing was changed.
    package var wasKnown: Bool
    /// Why a person is needed; of a refused run, why it was refused.
    package var warnings: [String]
    /// Nothing was published for the reason in `warnings`.
    package var wasRefused: Bool

    package init(
        process: ProcessName, runID: String, folder: String = "", counts: [String: Int] = [:], wasKnown: Bool = false,
        warnings: [String] = [], wasRefused: Bool = false
    ) {
        self.process = process
        self.runID = runID
        self.folder = folder
        self.counts = counts
        self.wasKnown = wasKnown
        self.warnings = warnings
        self.wasRefused = wasRefused
    }

    package var exitStatus: Int32 { warnings.isEmpty ? 0 : 3 }
}
