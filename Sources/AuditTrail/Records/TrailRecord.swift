/// What a record is about.
public enum TrailKind: String, CaseIterable, Sendable {
    /// A run begins: its inputs, its rules, and the checkpoint before it.
    case runOpened = "run_opened"
    /// The configuration, the model or the program is not the one of the run before.
    case configChanged = "config_changed"
    /// One line of the match log.
    case row
    /// One call sheet.
    case sheet
    /// A call that an earlier run had on a sheet is taken back.
    case withdrawn
    /// Nobody reported a child tonight.
    case quietNight = "quiet_night"
    /// No school is open on the day of the run.
    case noSchoolDay = "no_school_day"
    /// A run ends, with its totals.
    case runClosed = "run_closed"
    /// A run ends with nothing published, and why.
    case runRefused = "run_refused"
    /// A person changed a decision, and why.
    case human
    /// Lines of old records were removed; their hashes stay.
    case pruned
    /// A pseudonym was told to somebody.
    case revealed
    /// From here on another key signs.
    case keyRotated = "key_rotated"

    /// Whether it stands inside a run, between its opening and its end.
    var isInsideRun: Bool {
        switch self {
        case .configChanged, .row, .sheet, .withdrawn, .quietNight, .noSchoolDay: true
        case .runOpened, .runClosed, .runRefused, .human, .pruned, .revealed, .keyRotated: false
        }
    }
}

/// Why a record cannot be made or a trail cannot be taken up.
public struct TrailFault: Error, Hashable, Sendable {
    /// The reason as a word.
    public enum Code: String, CaseIterable, Sendable {
        /// A record would have more than 4,096 bytes.
        case recordTooLong = "record-too-long"
        /// The signing library refused a key that it had accepted.
        case signingFailed = "signing-failed"
    }

    /// The reason.
    public let code: Code
    /// The kind of the record, where one is at fault.
    public let kind: TrailKind?

    init(_ code: Code, kind: TrailKind? = nil) {
        self.code = code
        self.kind = kind
    }
}

/// One record before it has its number.
public struct TrailRecord: Hashable, Sendable {
    /// The longest line, in bytes without its line feed.
    public static let byteCountMax = 4096
    /// The version of the records' form.
    public static let version = 1

    /// What it is about.
    public var kind: TrailKind
    /// The run's id; empty outside of one.
    public var run: String
    /// The day it belongs to, as ISO 8601 writes it: of a run the date of its instant.
    public var day: String
    /// Everything else. The names `v`, `i`, `t`, `run`, `day` and `n` are taken.
    public var members: [String: TrailValue]

    /// A record with what it says besides kind, run and day.
    public init(_ kind: TrailKind, run: String = "", day: String, _ members: [String: TrailValue] = [:]) {
        self.kind = kind
        self.run = run
        self.day = day
        self.members = members
    }

    /// The line with its number and its blinding nonce, without a line feed. These bytes are hashed and kept.
    public func line(index: Int, nonce: String) throws(TrailFault) -> [UInt8] {
        var all = members
        all["v"] = .number(TrailRecord.version)
        all["i"] = .number(index)
        all["t"] = .text(kind.rawValue)
        all["run"] = .text(run)
        all["day"] = .text(day)
        all["n"] = .text(nonce)
        let bytes = TrailValue.group(all).bytes
        guard bytes.count <= TrailRecord.byteCountMax else { throw TrailFault(.recordTooLong, kind: kind) }
        return bytes
    }
}
