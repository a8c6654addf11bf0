import Logging

/// Where events go: one JSON line each, or nowhere.
///
/// It stands before the logging library, so that nothing but a `RunEvent` can be logged.
package struct EventLog: Sendable {
    private let logger: Logger?

    /// Logs nothing.
    package static let none = EventLog(logger: nil)

    private init(logger: Logger?) { self.logger = logger }

    /// - Parameters:
    ///   - now: the wall clock, which belongs into an event log and into no output.
    ///   - write: takes one line without its end.
    package init(now: @escaping @Sendable () -> Moment, write: @escaping @Sendable (String) -> Void) {
        self.init(
            logger: Logger(label: "encompass") { _ in LineHandler(now: now, write: write) })
    }

    package func tell(_ event: RunEvent) {
        guard let logger else { return }
        logger.log(
            level: event.isRefusal ? .error : .info, "\(event.name)",
            metadata: ["members": .stringConvertible(Members(event))])
    }
}

/// An event's members on their way through the library, which knows texts only.
private struct Members: CustomStringConvertible {
    let values: [String: JSONValue]

    init(_ event: RunEvent) { values = event.members }

    var description: String { JSONValue.object(values).line }
}

/// Writes `{"at":"…","event":"…","level":"…",…}`.
private struct LineHandler: LogHandler {
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
        members["at"] = .text(now().isoText)
        members["event"] = .text(event.message.description)
        members["level"] = .text(event.level.rawValue)
        write(JSONValue.object(members).line)
    }
}
