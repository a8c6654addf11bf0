import Logging

/// What a run tells the event log: counts, codes and references, and nothing that could hold a name.
package enum RunEvent: Sendable {
    case started(day: String, asOf: String)
    /// One input as copied: its role, the first twelve digits of its digest, its size.
    case taken(role: String, digest: String, bytes: Int)
    /// Stands in for all of a night's counts, by the words of `status.json`.
    case counted([String: Int], run: String)
    case published(run: String)
    case known(run: String)
    case quiet(word: String)
    case noSchoolDay
    case refused(code: String)
    /// A sentence for people, as it stands in `status.json`: counts and file names, and nobody's name.
    case told(String)
    case ended(exit: Int, run: String)

    /// The word in kebab-case, by which a log is searched.
    package var name: String {
        switch self {
        case .started: "started"
        case .taken: "taken"
        case .counted: "counted"
        case .published: "published"
        case .known: "known"
        case .quiet: "quiet"
        case .noSchoolDay: "no-school-day"
        case .refused: "refused"
        case .told: "told"
        case .ended: "ended"
        }
    }

    /// What the event says besides its name.
    package var members: [String: JSONValue] {
        switch self {
        case .started(let day, let asOf): ["day": .text(day), "as_of": .text(asOf)]
        case .taken(let role, let digest, let bytes):
            ["role": .text(role), "digest": .text(digest), "bytes": .integer(bytes)]
        case .counted(let counts, let run):
            counts.mapValues { .integer($0) }.merging(["run_id": .text(run)]) { first, _ in first }
        case .published(let run), .known(let run): ["run_id": .text(run)]
        case .quiet(let word): ["said_by": .text(word)]
        case .noSchoolDay: [:]
        case .refused(let code): ["code": .text(code)]
        case .told(let sentence): ["message": .text(sentence)]
        case .ended(let exit, let run): ["exit": .integer(exit), "run_id": .text(run)]
        }
    }

    /// How much it matters to whoever filters the log.
    var level: Logger.Level {
        switch self {
        case .refused: .error
        case .told: .warning
        case .ended(let exit, _): exit == 0 ? .info : exit == 3 ? .warning : .error
        case .started, .taken, .counted, .published, .known, .quiet, .noSchoolDay: .info
        }
    }
}
