/// A night that cannot go on: nothing is published.
package struct NightError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// The two sums of the conservation rule disagree in memory: our own fault.
        case totalsDisagree = "totals-disagree"
        /// The files on the disk do not hold as many lines as decisions were made.
        case filesDisagree = "files-disagree"
        case noPoliceFile = "no-police-file"
        case noRegister = "no-register"
        case inputMissing = "input-missing"
        case registerEmpty = "register-empty"
        case policeEmpty = "police-empty"
        case tooManyChildren = "too-many-children"
        case inputStale = "input-stale"
        case configurationMissing = "configuration-missing"
        case referenceUnknown = "reference-unknown"
        /// A reference that several sheets or children answer to.
        case referenceAmbiguous = "reference-ambiguous"
        case closuresUnreadable = "closures-unreadable"
        /// The copies of a past night's inputs are gone.
        case inputsGone = "inputs-gone"
        case runUnknown = "run-unknown"
        /// A call that was made cannot be undone.
        case toldAlready = "told-already"
        /// A correction of a call on which nobody was told.
        case notTold = "not-told"
        /// The same wrong disclosure has its record.
        case recordedAlready = "recorded-already"
        /// A time in the future, or before the thing it is about.
        case timeImpossible = "time-impossible"
        /// An output that is in the way.
        case fileExists = "file-exists"
        case ageMissing = "age-missing"
        case ageFailed = "age-failed"
    }

    package let code: Code
    /// A file, a configuration key or a count: never anything about a person.
    package let place: String

    package init(_ code: Code, place: String = "") {
        self.code = code
        self.place = place
    }

    package var exitStatus: Int32 {
        switch code {
        case .totalsDisagree: 70
        case .filesDisagree, .registerEmpty, .policeEmpty, .tooManyChildren, .closuresUnreadable: 65
        case .noPoliceFile, .noRegister, .inputMissing, .inputStale: 66
        case .configurationMissing: 78
        case .referenceUnknown, .inputsGone, .runUnknown: 66
        case .toldAlready, .timeImpossible, .notTold, .recordedAlready: 65
        case .referenceAmbiguous: 64
        case .fileExists: 73
        case .ageMissing: 78
        case .ageFailed: 74
        }
    }

    /// What happened and what to do, for someone at seven in the morning.
    package var message: String {
        switch code {
        case .totalsDisagree:
            "The sums do not agree in memory. Nothing was published. Ring the schools by hand and report this fault."
        case .filesDisagree:
            "The files on the disk do not hold every decision (\(place)). Nothing was published. Run again."
        case .noPoliceFile: "No police file fits \(place). Nothing was published. Ask the police for tonight's file."
        case .noRegister: "No register file fits \(place). Nothing was published. Put the school extract in place."
        case .inputMissing: "\(place) is missing. Nothing was published. Put the file in place, then run again."
        case .registerEmpty: "The register \(place) holds no pupil. Nothing was published. Ask for a whole extract."
        case .policeEmpty:
            "The police file \(place) holds no row. Nothing was published. Ask the police whether the night was quiet."
        case .tooManyChildren: "More children than limits.children allows (\(place)). Nothing was published."
        case .inputStale: "\(place) is older than its limit. Nothing was published. Ask for a new extract."
        case .configurationMissing: "\(place) is missing. Write a configuration, or name one with --config FILE."
        case .notTold: "No outcome says that the school was told (\(place)). Record the outcome first: outcomes import."
        case .recordedAlready: "That wrong call has record \(place). Add to it with outcomes correct --record \(place)."
        case .referenceAmbiguous: "That means more than one. Say which: \(place)."
        case .referenceUnknown: "No published night knows \(place). Take the child_ref from match-log.csv."
        case .inputsGone:
            "The inputs of the run \(place) were deleted on time, so nothing can be added to it. Ring the school by hand."
        case .toldAlready:
            "The school has been told (\(place)). Begin a correction: encompass outcomes correct."
        case .timeImpossible: "The time \(place) lies in the future, or before the call. Check it."
        case .fileExists: "\(place) is there already. Name a new one, or move it away."
        case .ageMissing: "Archiving needs retention.age and retention.archive_to (\(place)). Nothing was deleted."
        case .ageFailed: "The program age failed (\(place)). Nothing was deleted."
        case .runUnknown: "No run has the id \(place). Take it from the sheet's footer or from run-summary.html."
        case .closuresUnreadable:
            "The closures file has rows that cannot be read (\(place)). Nothing was published. Correct the rows."
        }
    }
}
