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

    /// Inserts the numbers that belong to any of these keys.
    mutating func insert(of keys: NumberSet, in postings: Postings) {
        words.withUnsafeMutableBufferPointer { words in
            postings.forEachNumber(of: keys) { number in words[Int(number >> 6)] |= 1 << UInt64(number & 63) }
        }
    }

    @inline(__always)
    func contains(_ number: UInt32) -> Bool { words[Int(number >> 6)] & 1 << UInt64(number & 63) != 0 }

    /// All of them, in rising order.
    var numbers: [UInt32] {
        var numbers: [UInt32] = []
        numbers.reserveCapacity(words.reduce(0) { $0 + $1.nonzeroBitCount })
        forEach { numbers.append(UInt32($0)) }
        return numbers
    }

    mutating func formUnion(_ other: NumberSet) {
        for place in words.indices { words[place] |= other.words[place] }
    }

    /// How many members stand before each word of 64 numbers.
    var ranksOfWords: [UInt32] {
        var sum: UInt32 = 0
        return words.map { word in
            defer { sum += UInt32(word.nonzeroBitCount) }
            return sum
        }
    }

    /// How many members stand before this one.
    @inline(__always)
    func rank(of number: UInt32, _ ranksOfWords: [UInt32]) -> Int {
        let word = Int(number >> 6)
        let before = words[word] & (1 << UInt64(number & 63) - 1)
        return Int(ranksOfWords[word]) + before.nonzeroBitCount
    }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    /// Visits every number, the smallest first.
    @inline(__always)
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
