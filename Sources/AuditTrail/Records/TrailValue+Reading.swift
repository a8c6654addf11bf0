extension TrailValue {
    /// Reads the canonical form and nothing else: what would be written differently is not read at all.
    public init?(bytes: [UInt8]) {
        var reader = TrailValueReader(bytes: bytes)
        guard let value = reader.value(depth: 0), reader.isAtEnd, value.bytes == bytes else { return nil }
        self = value
    }
}

/// Reads JSON of texts and whole numbers; the caller compares with the canonical bytes.
private struct TrailValueReader {
    /// Deeper nesting than any record has.
    private static let depthMax = 8

    let bytes: [UInt8]
    private var place = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }
    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        place += 1
        return true
    }

    mutating func value(depth: Int) -> TrailValue? {
        guard depth <= TrailValueReader.depthMax, let first = next else { return nil }
        switch first {
        case UInt8(ascii: "\""): return text().map { .text($0) }
        case UInt8(ascii: "["): return list(depth: depth)
        case UInt8(ascii: "{"): return group(depth: depth)
        default: return number()
        }
    }

    private mutating func list(depth: Int) -> TrailValue? {
        place += 1
        if take(UInt8(ascii: "]")) { return .list([]) }
        var items: [TrailValue] = []
        repeat {
            guard let item = value(depth: depth + 1) else { return nil }
            items.append(item)
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]")) ? .list(items) : nil
    }

    private mutating func group(depth: Int) -> TrailValue? {
        place += 1
        if take(UInt8(ascii: "}")) { return .group([:]) }
        var members: [String: TrailValue] = [:]
        repeat {
            guard let name = text(), take(UInt8(ascii: ":")), let item = value(depth: depth + 1),
                members.updateValue(item, forKey: name) == nil
            else { return nil }
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) ? .group(members) : nil
    }

    private mutating func number() -> TrailValue? {
        let start = place
        if next == UInt8(ascii: "-") { place += 1 }
        while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
        guard let number = Int(String(decoding: bytes[start..<place], as: UTF8.self)),
            number.magnitude <= 1 << 53
        else { return nil }
        return .number(number)
    }

    private mutating func text() -> String? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        var content: [UInt8] = []
        while let byte = next {
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(validating: content, as: UTF8.self)
            case 0..<0x20: return nil
            case UInt8(ascii: "\\"):
                guard let escaped = escape() else { return nil }
                content.append(escaped)
            default: content.append(byte)
            }
        }
        return nil
    }

    private mutating func escape() -> UInt8? {
        guard let sign = next else { return nil }
        place += 1
        switch sign {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return sign
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "u"):
            guard place + 4 <= bytes.count,
                let value = UInt8(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
            else { return nil }
            place += 4
            return value
        default: return nil
        }
    }
}
