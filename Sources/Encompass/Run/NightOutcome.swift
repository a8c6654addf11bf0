import Casework
package import Pipeline

/// How a night ended.
package struct NightOutcome: Sendable {
    package var runID: String
    /// The published folder; empty for a rehearsal.
    package var folder: String
    package var totals: Totals
    /// Set when the same inputs had been run before: nothing was changed.
    package var wasKnown: Bool
    /// Why a person is needed before the calls begin: exit status 3. Counts and file names only.
    package var warnings: [String]
    /// When the newest police file last changed; nothing where the run read none, or was known. No output holds it.
    package var policeIn: Moment?

    /// How the processes that ran in the same night ended, each for itself.
    package var sisters: [SisterOutcome] = []

    package init(runID: String, folder: String, totals: Totals, wasKnown: Bool, warnings: [String]) {
        self.runID = runID
        self.folder = folder
        self.totals = totals
        self.wasKnown = wasKnown
        self.warnings = warnings
    }

    package var exitStatus: Int32 { warnings.isEmpty && sisterWarnings.isEmpty ? 0 : 3 }

    /// What the other processes have to say, each sentence with the process before it.
    package var sisterWarnings: [String] {
        sisters.flatMap { sister in sister.warnings.map { "\(sister.process.text): \($0)" } }
    }
}
