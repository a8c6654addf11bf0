package import Pipeline

/// What a run is at, on one line for a terminal: a bar, how many of its stages are done, and the name of this one.
///
/// The share is that of stages and not of time, which nobody knows beforehand.
package enum ProgressText {
    /// `[#####----] 5 of 9: comparing every child with every pupil`; nothing before the first stage.
    package static func line(_ stage: StageClock.Stage?) -> String? {
        let all = StageClock.Stage.allCases
        guard let stage, let place = all.firstIndex(of: stage) else { return nil }
        let bar = String(repeating: "#", count: place + 1) + String(repeating: "-", count: all.count - place - 1)
        return "[\(bar)] \(place + 1) of \(all.count): \(words(stage))"
    }

    private static func words(_ stage: StageClock.Stage) -> String {
        switch stage {
        case .open: "opening the state"
        case .copy: "copying the inputs"
        case .ingest: "reading the rows"
        case .normalise: "bringing names and dates into one form"
        case .match: "comparing every child with every pupil"
        case .resolve: "finding the schools"
        case .decide: "deciding"
        case .emit: "writing the pages"
        case .trail: "adding to the audit trail"
        case .record: "recording and publishing"
        }
    }
}
