/// A value of a record: texts and whole numbers, and lists and groups of them.
///
/// Written, it is the subset of RFC 8785 that needs no floating-point arithmetic: keys sorted, no spaces, numbers
/// that every reader holds exactly.
public indirect enum TrailValue: Hashable, Sendable {
    /// Any text.
    case text(String)
    /// A whole number between −2⁵³ and 2⁵³.
    case number(Int)
    /// Values in order.
    case list([TrailValue])
    /// Values by name; names are made of `a`–`z`, `0`–`9` and `_`.
    case group([String: TrailValue])

    /// The bytes of the value.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(into: &bytes)
        return bytes
    }

    /// The text, where it is one.
    public var text: String? { if case .text(let text) = self { text } else { nil } }
    /// The number, where it is one.
    public var number: Int? { if case .number(let number) = self { number } else { nil } }
    /// The items, where it is a list.
    public var items: [TrailValue]? { if case .list(let items) = self { items } else { nil } }
    /// The members, where it is a group.
    public var members: [String: TrailValue]? { if case .group(let members) = self { members } else { nil } }

    private func write(into bytes: inout [UInt8]) {
        switch self {
        case .text(let text): TrailValue.quote(text, into: &bytes)
        case .number(let number): bytes += String(number).utf8
        case .list(let items):
            bytes.append(UInt8(ascii: "["))
            for (place, item) in items.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                item.write(into: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .group(let members):
            bytes.append(UInt8(ascii: "{"))
            for (place, name) in members.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }).enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                TrailValue.quote(name, into: &bytes)
                bytes.append(UInt8(ascii: ":"))
                members[name]?.write(into: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// Escapes as RFC 8785, 3.2.2.2 says: the two-sign forms where there is one, `\u00xx` for other controls.
    private static func quote(_ text: String, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case 0x22: bytes += "\\\"".utf8
            case 0x5C: bytes += "\\\\".utf8
            case 0x08: bytes += "\\b".utf8
            case 0x09: bytes += "\\t".utf8
            case 0x0A: bytes += "\\n".utf8
            case 0x0C: bytes += "\\f".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0..<0x20:
                bytes += "\\u00".utf8
                bytes += [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static let hex = Array("0123456789abcdef".utf8)
}
