/// A place in the configuration file, line and column from 1.
package struct ConfigurationPlace: Hashable, Comparable, Sendable {
    package var line: Int
    package var column: Int

    static let start = ConfigurationPlace(line: 1, column: 1)

    package static func < (left: ConfigurationPlace, right: ConfigurationPlace) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// The faults found so far. Reading goes on after each, so that the operator sees all of them at once.
struct FaultList: Sendable {
    let file: String
    private(set) var faults: [ConfigurationFault] = []

    init(file: String) { self.file = file }

    mutating func add(
        _ code: ConfigurationFault.Code, at place: ConfigurationPlace, path: String, _ message: String,
        _ suggestion: String = ""
    ) {
        faults.append(
            ConfigurationFault(
                file: file, line: place.line, column: place.column, path: FaultList.shown(path, limit: 120), code: code,
                message: message, suggestion: suggestion))
    }

    mutating func add(_ complaint: Complaint, at place: ConfigurationPlace, path: String) {
        add(complaint.code, at: place, path: path, complaint.message, complaint.suggestion)
    }

    /// All of them in the order of the file.
    var error: ConfigurationError {
        ConfigurationError(
            faults: faults.sorted {
                ($0.line, $0.column, $0.path, $0.code.rawValue) < ($1.line, $1.column, $1.path, $1.code.rawValue)
            })
    }

    /// A name as a message shows it: long ones are cut, because a wrong file may hold anything.
    static func shown(_ text: String, limit: Int = 40) -> String {
        let visible = String(text.unicodeScalars.filter { !$0.properties.generalCategory.isControl })
        return visible.count <= limit ? visible : "\(visible.prefix(limit))…"
    }
}

/// A fault before it has a place.
struct Complaint: Error {
    let code: ConfigurationFault.Code
    let message: String
    let suggestion: String

    init(_ code: ConfigurationFault.Code, _ message: String, _ suggestion: String = "") {
        self.code = code
        self.message = message
        self.suggestion = suggestion
    }
}

extension Unicode.GeneralCategory {
    /// Characters that move the cursor or hide, and have no business in a name or a message.
    var isControl: Bool {
        switch self {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: false
        }
    }
}
