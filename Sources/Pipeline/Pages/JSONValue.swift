/// A JSON document written by hand: keys sorted, no spaces, the same bytes for the same value.
package indirect enum JSONValue: Sendable, Hashable {
    case text(String)
    case integer(Int)
    /// Written with a fixed number of decimals.
    case decimal(Double, places: Int)
    case flag(Bool)
    case null
    case list([JSONValue])
    /// A document of one line that was written before, put in as it is.
    case document(String)
    case object([String: JSONValue])

    /// The document on one line.
    package var line: String {
        switch self {
        case .text(let text): JSONValue.quoted(text)
        case .integer(let number): String(number)
        case .decimal(let number, let places): FixedDecimal.text(number, places: places)
        case .flag(let flag): flag ? "true" : "false"
        case .null: "null"
        case .document(let line): line
        case .list(let items): "[" + items.map(\.line).joined(separator: ",") + "]"
        case .object(let members):
            "{"
                + members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                .map { JSONValue.quoted($0.key) + ":" + $0.value.line }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case let scalar where isEscaped(scalar.value):
                for unit in String(scalar).utf16 {
                    let hex = String(unit, radix: 16)
                    out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                }
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    /// Controls, and what hides or turns text around; every JSON reader gives them back.
    private static func isEscaped(_ value: UInt32) -> Bool {
        value < 0x20 || value == 0x7F || HiddenCharacter.isHidden(value)
    }
}

/// Numbers with a fixed count of decimals, the same on every machine.
package enum FixedDecimal {
    /// `0.995000` for 0.995 with 6 places; halves are rounded away from zero.
    package static func text(_ number: Double, places: Int) -> String {
        guard number.isFinite else { return "" }
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let scaled = (number.magnitude * scale).rounded()
        guard scaled < 9e15 else { return String(number) }
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = number < 0 && scaled > 0 ? "-" : ""
        return places == 0 ? sign + padded : "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
    }
}
