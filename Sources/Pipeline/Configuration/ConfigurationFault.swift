/// One fault of a configuration file: where it is, what is wrong, what to write instead.
///
/// A fault shows at most a short value of a known key, never a long one, because a line pasted into the wrong
/// file may hold anything.
package struct ConfigurationFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of fault it is. The raw value is stable: programs may choose by it.
    package enum Code: String, CaseIterable, Sendable {
        /// The text is not YAML.
        case syntax
        /// The bytes are not UTF-8, or the file is larger than any configuration.
        case unreadableText = "unreadable-text"
        case anchor
        case alias
        case tag
        case mergeKey = "merge-key"
        case secondDocument = "second-document"
        case duplicateKey = "duplicate-key"
        case unknownKey = "unknown-key"
        /// A key that must be there is not.
        case missingKey = "missing-key"
        /// A key is written and nothing stands behind it.
        case missingValue = "missing-value"
        /// Keys stand where a value must, a list where a text must, a word where a number must.
        case wrongType = "wrong-type"
        case outOfRange = "out-of-range"
        /// A value of the right type that cannot be read as a time, a range, a date form.
        case unreadable
        /// A word that is none of those allowed.
        case unknownValue = "unknown-value"
        /// The key needs another one that is not given.
        case needsAnother = "needs-another"
        /// Two keys contradict each other.
        case contradiction
        /// A file the configuration names is not as it says: a heading is missing, the text is no table.
        case fileDisagrees = "file-disagrees"
    }

    /// The file's name as the operator gave it.
    package let file: String
    /// The line, from 1.
    package let line: Int
    /// The column, from 1, counted in Unicode scalars.
    package let column: Int
    /// The dotted key: `calls.deadline`; empty for the document as a whole.
    package let path: String
    package let code: Code
    /// What is wrong, in a sentence.
    package let message: String
    /// What to write or do instead; empty where nothing better can be said.
    package let suggestion: String

    package init(
        file: String, line: Int, column: Int, path: String, code: Code, message: String, suggestion: String = ""
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.path = path
        self.code = code
        self.message = message
        self.suggestion = suggestion
    }

    /// `encompass.yaml:12:3: police.shpe: there is no such key. Did you mean shape?`
    package var description: String {
        let key = path.isEmpty ? "" : "\(path): "
        return "\(file):\(line):\(column): \(key)\(message)" + (suggestion.isEmpty ? "" : " \(suggestion)")
    }
}

/// Every fault of a configuration file at once, in the order of the file.
package struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
    package let faults: [ConfigurationFault]

    package init(faults: [ConfigurationFault]) { self.faults = faults }

    package var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// Something that does not stop the run and that `check-config` says: thresholds that contradict the costs.
package struct ConfigurationWarning: Hashable, Sendable, CustomStringConvertible {
    package let file: String
    /// The line, from 1.
    package let line: Int
    /// The column, from 1.
    package let column: Int
    package let path: String
    package let message: String

    package init(file: String, line: Int, column: Int, path: String, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.path = path
        self.message = message
    }

    package var description: String { "\(file):\(line):\(column): \(path): \(message)" }
}
