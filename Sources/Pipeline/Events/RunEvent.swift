/// What a run tells the event log: counts, codes and references, and nothing that could hold a name.
package enum RunEvent: Sendable {
    case started(day: String, asOf: String)
    /// One input as copied: its role, the first twelve digits of its digest, its size.
    case taken(role: String, digest: String, bytes: Int)
    /// Stands in for all of a night's counts, by the words of `status.json`.
    case counted([String: Int])
    case published(run: String)
    case known(run: String)
    case quiet(word: String)
    case noSchoolDay
    case refused(code: String)
    case ended(exit: Int)

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
        case .ended: "ended"
        }
    }

    /// What the event says besides its name.
    package var members: [String: JSONValue] {
        switch self {
        case .started(let day, let asOf): ["day": .text(day), "as_of": .text(asOf)]
        case .taken(let role, let digest, let bytes):
            ["role": .text(role), "digest": .text(digest), "bytes": .integer(bytes)]
        case .counted(let counts): counts.mapValues { .integer($0) }
        case .published(let run), .known(let run): ["run_id": .text(run)]
        case .quiet(let word): ["said_by": .text(word)]
        case .noSchoolDay: [:]
        case .refused(let code): ["code": .text(code)]
        case .ended(let exit): ["exit": .integer(exit)]
        }
    }

    var isRefusal: Bool {
        if case .refused = self { true } else { false }
    }
}
