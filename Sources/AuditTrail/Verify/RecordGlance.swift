/// What the verifier looks at in every line, found in one pass over the bytes and without a heap.
///
/// A million rows are looked at this way; the few other records are read whole.
struct RecordGlance {
    private(set) var version = 0
    private(set) var index = -1
    private(set) var kind: TrailKind?
    /// The bytes between the quotation marks.
    private(set) var run: UnsafeRawBufferPointer
    private(set) var day: UnsafeRawBufferPointer
    private(set) var disposition: UnsafeRawBufferPointer

    private let line: UnsafeRawBufferPointer
    private var place = 0

    /// Nothing where the line is not one object of names and values.
    init?(_ line: UnsafeRawBufferPointer) {
        let nothing = UnsafeRawBufferPointer(rebasing: line[0..<0])
        self.line = line
        run = nothing
        day = nothing
        disposition = nothing
        guard take(0x7B) else { return nil }
        repeat {
            guard let name = text(), take(0x3A), place < line.count else { return nil }
            let start = place
            switch line[place] {
            case 0x22:
                guard let value = text() else { return nil }
                note(name, value)
            case 0x5B, 0x7B: guard skipNested() else { return nil }
            default:
                while place < line.count, line[place] != 0x2C, line[place] != 0x7D { place += 1 }
                guard let number = RecordGlance.number(line[start..<place]) else { return nil }
                if name.count == 1 {
                    if name[0] == UInt8(ascii: "i") { index = number }
                    if name[0] == UInt8(ascii: "v") { version = number }
                }
            }
        } while take(0x2C)
        guard take(0x7D), place == line.count, kind != nil, index >= 0 else { return nil }
    }

    private mutating func note(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
        switch name.count {
        case 1 where name[0] == UInt8(ascii: "t"):
            kind = value.elementsEqual("row".utf8) ? .row : TrailKind(rawValue: String(decoding: value, as: UTF8.self))
        case 3 where name.elementsEqual("run".utf8): run = value
        case 3 where name.elementsEqual("day".utf8): day = value
        case 11 where name.elementsEqual("disposition".utf8): disposition = value
        default: break
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard place < line.count, line[place] == byte else { return false }
        place += 1
        return true
    }

    private mutating func text() -> UnsafeRawBufferPointer? {
        guard take(0x22) else { return nil }
        let start = place
        while place < line.count {
            switch line[place] {
            case 0x22:
                place += 1
                return UnsafeRawBufferPointer(rebasing: line[start..<place - 1])
            case 0x5C: place += 2
            default: place += 1
            }
        }
        return nil
    }

    private mutating func skipNested() -> Bool {
        var depth = 0
        while place < line.count {
            switch line[place] {
            case 0x22:
                guard text() != nil else { return false }
                continue
            case 0x5B, 0x7B: depth += 1
            case 0x5D, 0x7D: depth -= 1
            default: break
            }
            place += 1
            if depth == 0 { return true }
        }
        return false
    }

    private static func number(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 17 else { return nil }
        var number = 0
        for (place, byte) in bytes.enumerated() {
            if place == 0, byte == 0x2D, bytes.count > 1 { continue }
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte) - 0x30
        }
        return bytes.first == 0x2D ? -number : number
    }
}
