package import Casework
import Linkage

/// A value as the reader understood it, before it is given its place in `Configuration`.
package enum ConfigurationValue: Hashable, Sendable {
    case text(String)
    case texts([String])
    case flag(Bool)
    case whole(Int)
    case number(Double)
    case clock(ClockTime)
    case ages(ClosedRange<Int>)
    case fileDate(Configuration.FileDate)
    case roles([Configuration.Role])
    case dates([Configuration.NamedDate])
    case column(ColumnSource)

    /// The value in one line, as `config print` shows it.
    package var text: String {
        switch self {
        case .text(let text): text
        case .texts(let texts): "[\(texts.joined(separator: ", "))]"
        case .flag(let flag): flag ? "true" : "false"
        case .whole(let number): String(number)
        case .number(let number): ConfigurationValue.numberText(number)
        case .clock(let time): time.text
        case .ages(let ages): "\(ages.lowerBound)-\(ages.upperBound)"
        case .fileDate(.modified): "modified"
        case .fileDate(.name(let pattern)): "{ name: \(pattern) }"
        case .roles(let roles): "{ \(roles.map { "\($0.word): \($0.presenceText)" }.joined(separator: ", ")) }"
        case .dates(let dates): "{ \(dates.map { "\($0.name): \($0.date.isoText)" }.joined(separator: ", ")) }"
        case .column(let source): source.text
        }
    }

    /// `0.995`, and `8` for a number without a fraction.
    static func numberText(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }

    /// `64 KiB` where the bytes are whole kibibytes, mebibytes or gibibytes.
    static func sizeText(_ bytes: Int) -> String {
        for (unit, size) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)]
        where bytes >= size && bytes % size == 0 {
            return "\(bytes / size) \(unit)"
        }
        return "\(bytes) bytes"
    }
}

/// A key with the value in force and where it comes from. `config print` is a list of these.
package struct ConfigurationEntry: Hashable, Sendable {
    /// Where a value comes from.
    package enum Origin: Hashable, Sendable, CustomStringConvertible {
        case standard
        case file(line: Int)
        case profile(String)
        /// Worked out from other keys, such as thresholds from costs.
        case derived(from: String)

        package var description: String {
            switch self {
            case .standard: "default"
            case .file(let line): "line \(line)"
            case .profile(let name): "profile \(name)"
            case .derived(let path): "from \(path)"
            }
        }
    }

    package let path: String
    /// The effective value in one line; empty where the key has none.
    package let text: String
    package let origin: Origin
}
