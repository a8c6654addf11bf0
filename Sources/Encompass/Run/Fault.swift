import AuditTrail
import Linkage
import Pipeline
import State

/// Any error as the operator meets it: an exit status, and a message that names the cause and the next step.
package struct Fault: Sendable {
    /// By sysexits and the program's own table (`encompass help exit-codes`).
    package let exitStatus: Int32
    /// The reason in kebab-case, as status, state and audit trail record it.
    package let code: String
    /// One problem a line.
    package let messages: [String]

    package init(_ error: any Error) {
        switch error {
        case let error as NightError: self.init(error.exitStatus, error.code.rawValue, [error.message])
        case let error as Refusal: self.init(error.exitStatus, error.code.rawValue, [error.message])
        case let error as SheetsError: self.init(error.exitStatus, error.code.rawValue, [error.message])
        case let error as ConfigurationError: self.init(78, "configuration", error.faults.map(\.description))
        case let error as ModelReader.ModelError:
            self.init(78, "model", error.text.split(separator: "\n").map(String.init))
        case let error as ImportError: self.init(error.exitStatus, "import", error.messages)
        case let error as PlainFileError: self.init(65, "plain-file", [error.message])
        case let error as FeedError:
            self.init(
                65, error.faults.first?.code.rawValue ?? "feed", error.faults.map(\.text) + ["Nothing was published."])
        case let error as ReferenceFileError:
            self.init(65, "reference-file", ["\(error.description) Nothing was published."])
        case let error as InputError:
            self.init(
                error.exitStatus, "input-\(error.code.rawValue)",
                ["\(error.path): \(error.cause). Nothing was published. \(error.remedy)"])
        case let error as FileError:
            self.init(error.exitStatus, "file-\(error.operation.rawValue)", [error.message + error.remedy])
        case let error as StateError:
            self.init(
                error.exitStatus, "state-\(error.code.rawValue)", ["state: \(error.code.rawValue). \(error.remedy)"])
        case let error as LockError: self.init(error.exitStatus, "locked", ["\(error.path): \(error.remedy)"])
        case let error as KeyError:
            self.init(error.exitStatus, "key-\(error.code.rawValue)", ["\(error.path): \(error.remedy)"])
        case let error as AuditError: self.init(error.exitStatus, "audit", [error.message])
        case let error as TrailError: self.init(error.exitStatus, "trail-\(error.code.rawValue)", [error.message])
        case let error as TrailFault:
            self.init(
                70, "trail-\(error.code.rawValue)",
                ["audit trail: \(error.code.rawValue). Nothing was published. Report this message."])
        case let error as PublishError:
            self.init(
                error.exitStatus, error.code.rawValue, ["\(error.place): \(error.code.rawValue). \(error.remedy)"])
        case let error as PageError: self.init(78, "page", ["\(error)"])
        case let error as any StatedFault: self.init(error.exitStatus, error.reason, [error.message])
        case let error as LondonClock.ZoneError: self.init(error.exitStatus, "zone-table", [error.message])
        default:
            // The type alone: an error we do not know may hold anything in its description.
            self.init(
                70, "fault",
                ["a fault of the program (\(type(of: error))). Nothing was published. Report this message."])
        }
    }

    private init(_ exitStatus: Int32, _ code: String, _ messages: [String]) {
        self.exitStatus = exitStatus
        self.code = code
        self.messages = messages
    }
}

extension InputError {
    /// What is the matter with the file.
    fileprivate var cause: String {
        switch code {
        case .missing: "there is no such file"
        case .notARegularFile: "this is not a file"
        case .changedWhileReading: "the file changed while it was read"
        case .tooLarge: "the file is larger than its limit"
        case .copyDamaged: "the copy is not as it was made"
        }
    }
}
