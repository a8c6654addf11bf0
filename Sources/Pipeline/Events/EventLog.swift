import Logging

/// Where events go: one line each, or nowhere.
///
/// It stands before the logging library, so that nothing but a `RunEvent` can be logged.
package struct EventLog: Sendable {
    /// How a line is written.
    package enum Form: String, CaseIterable, Sendable {
        /// `{"at":"…","event":"…","level":"…","start":"…",…}`
        case json
        /// `<6>encompass: published run_id=2026-11-20-1`, with the level as journald reads it: 3 error, 4 warning, 6 else.
        case journald
    }

    private let logger: Logger?

    /// Logs nothing.
    package static let none = EventLog(logger: nil)

    private init(logger: Logger?) { self.logger = logger }

    /// Whether events go anywhere.
    package var isOn: Bool { logger != nil }

    /// - Parameters:
    ///   - now: the wall clock, which belongs into an event log and into no output.
    ///   - write: takes one line without its end.
    package init(
        _ form: Form, now: @escaping @Sendable () -> Moment, write: @escaping @Sendable (String) -> Void
    ) {
        let start = now()
        self.init(
            logger: Logger(label: "encompass") { _ in LineHandler(form: form, start: start, now: now, write: write) })
    }

    package func tell(_ event: RunEvent) {
        guard let logger else { return }
        logger.log(
            level: event.level, "\(event.name)",
            metadata: ["members": .stringConvertible(Members(event))])
    }
}

/// An event's members on their way through the library, which knows texts only.
private struct Members: CustomStringConvertible {
    let values: [String: JSONValue]

    init(_ event: RunEvent) { values = event.members }

    var description: String { JSONValue.object(values).line }
}

/// Writes an event as a line of either form. `start` is the same in all lines of one start, which has no run id before it
/// is recorded.
private struct LineHandler: LogHandler {
    let form: EventLog.Form
    let start: Moment
    let now: @Sendable () -> Moment
    let write: @Sendable (String) -> Void
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var members: [String: JSONValue] = [:]
        if case .stringConvertible(let value) = event.metadata?["members"], let given = value as? Members {
            members = given.values
        }
        switch form {
        case .json:
            members["at"] = .text(now().isoText)
            members["start"] = .text(start.isoText)
            members["event"] = .text(event.message.description)
            members["level"] = .text(event.level.rawValue)
            write(JSONValue.object(members).line)
        case .journald:
            // The journal has the time and the start of its own.
            let number = event.level >= .error ? 3 : event.level >= .warning ? 4 : 6
            let words = members.keys.sorted().map { key -> String in
                if case .text(let text) = members[key] { return " \(key)=\(text)" }
                return " \(key)=\(members[key]?.line ?? "")"
            }
            write("<\(number)>encompass: \(event.message)\(words.joined())")
        }
    }
}
