/// Numbers below a bound, each once, one bit a number; they are gone through in rising order.
struct NumberSet: Sendable {
    private var words: [UInt64]

    init(bound: Int) { words = [UInt64](repeating: 0, count: (bound + 63) / 64) }

    mutating func insert(_ number: UInt32) { words[Int(number >> 6)] |= 1 << UInt64(number & 63) }

    mutating func insert(contentsOf numbers: ArraySlice<UInt32>) {
        words.withUnsafeMutableBufferPointer { words in
            for number in numbers { words[Int(number >> 6)] |= 1 << UInt64(number & 63) }
        }
    }

    func contains(_ number: UInt32) -> Bool { words[Int(number >> 6)] & 1 << UInt64(number & 63) != 0 }

    /// All of them, in rising order.
    var numbers: [UInt32] {
        var numbers: [UInt32] = []
        numbers.reserveCapacity(words.reduce(0) { $0 + $1.nonzeroBitCount })
        forEach { numbers.append(UInt32($0)) }
        return numbers
    }

    /// Visits every number, the smallest first.
    func forEach(_ visit: (_ number: Int) -> Void) {
        for place in words.indices {
            var rest = words[place]
            while rest != 0 {
                visit(place << 6 | rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }
}
