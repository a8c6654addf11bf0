/// A column of small numbers in the narrowest of one, two or four bytes that holds them all.
struct NumberColumn: Sendable {
    /// One of the three is in use; the others are empty.
    private var narrow: [UInt8] = []
    private var middle: [UInt16] = []
    private var wide: [UInt32] = []
    /// Bytes of one number: 1, 2 or 4.
    private(set) var width = 1

    var count: Int { narrow.count + middle.count + wide.count }

    subscript(index: Int) -> UInt32 {
        switch width {
        case 1: UInt32(narrow[index])
        case 2: UInt32(middle[index])
        default: wide[index]
        }
    }

    var numbers: [UInt32] {
        switch width {
        case 1: narrow.map { UInt32($0) }
        case 2: middle.map { UInt32($0) }
        default: wide
        }
    }

    mutating func append(_ number: UInt32) {
        if width < 4 && number > (width == 1 ? 0xFF : 0xFFFF) { widen(for: number) }
        switch width {
        case 1: narrow.append(UInt8(truncatingIfNeeded: number))
        case 2: middle.append(UInt16(truncatingIfNeeded: number))
        default: wide.append(number)
        }
    }

    private mutating func widen(for number: UInt32) {
        if number > 0xFFFF {
            wide = numbers
            middle = []
            width = 4
        } else {
            middle = narrow.map { UInt16($0) }
            width = 2
        }
        narrow = []
    }
}
