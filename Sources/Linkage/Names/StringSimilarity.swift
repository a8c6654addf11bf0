/// How alike two tokens are: Jaro–Winkler similarity and optimal string alignment distance.
///
/// Tokens of up to 64 bytes take the bit-parallel way; longer ones the textbook way. Both give the same numbers:
/// a test compares them on random strings.
public enum StringSimilarity {
    /// Jaro–Winkler similarity, 0 to 1 (Winkler 1990: prefix up to 4 letters, weight 0.1, applied above 0.7).
    public static func jaroWinkler(_ left: NameToken, _ right: UnsafeBufferPointer<UInt8>) -> Double {
        let jaro =
            left.bytes.count <= 64 && right.count <= 64 && !right.isEmpty && !left.bytes.isEmpty
            ? jaroByBits(left, right) : jaroByTable(left.bytes, Array(right))
        guard jaro > 0.7 else { return jaro }
        var prefix = 0
        while prefix < min(4, left.bytes.count, right.count), left.bytes[prefix] == right[prefix] { prefix += 1 }
        return jaro + 0.1 * Double(prefix) * (1 - jaro)
    }

    /// The fewest insertions, deletions, replacements and exchanges of neighbours, no substring edited twice.
    public static func alignmentDistance(_ left: NameToken, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        guard !left.bytes.isEmpty else { return right.count }
        return left.bytes.count <= 64 ? distanceByBits(left, right) : distanceByTable(left.bytes, Array(right))
    }

    /// Convenience for two byte strings.
    public static func jaroWinkler(_ left: [UInt8], _ right: [UInt8]) -> Double {
        right.withUnsafeBufferPointer { jaroWinkler(NameToken(left), $0) }
    }

    /// Convenience for two byte strings.
    public static func alignmentDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        right.withUnsafeBufferPointer { alignmentDistance(NameToken(left), $0) }
    }

    private static func jaroByBits(_ left: NameToken, _ right: UnsafeBufferPointer<UInt8>) -> Double {
        left.places.withUnsafeBufferPointer { places in
            let leftCount = left.bytes.count
            let reach = max(0, max(leftCount, right.count) / 2 - 1)
            // The places of the left token that are within reach of the letter looked at.
            var window: UInt64 = reach >= 63 ? ~0 : (1 << UInt64(reach + 1)) - 1
            var unusedLeft: UInt64 = ~0
            var usedRight: UInt64 = 0
            for index in 0..<right.count {
                let open = places[Int(right[index])] & window & unusedLeft
                unusedLeft &= ~(open & (0 &- open))
                usedRight |= (open == 0 ? 0 : 1) << UInt64(index)
                window = window << 1 | (index < reach ? 1 : 0)
            }
            let common = usedRight.nonzeroBitCount
            guard common > 0 else { return 0 }
            var outOfOrder = 0
            var leftRest = ~unusedLeft
            var rightRest = usedRight
            while rightRest != 0 {
                let place = leftRest & (0 &- leftRest)
                outOfOrder += places[Int(right[rightRest.trailingZeroBitCount])] & place == 0 ? 1 : 0
                leftRest ^= place
                rightRest &= rightRest - 1
            }
            return jaro(common: common, outOfOrder: outOfOrder, leftCount, right.count)
        }
    }

    private static func jaro(common: Int, outOfOrder: Int, _ leftCount: Int, _ rightCount: Int) -> Double {
        let matches = Double(common)
        let exchanged = Double(outOfOrder / 2)
        return (matches / Double(leftCount) + matches / Double(rightCount) + (matches - exchanged) / matches) / 3
    }

    static func jaroByTable(_ left: [UInt8], _ right: [UInt8]) -> Double {
        guard !left.isEmpty, !right.isEmpty else { return left.isEmpty && right.isEmpty ? 1 : 0 }
        let reach = max(0, max(left.count, right.count) / 2 - 1)
        var usedLeft = [Bool](repeating: false, count: left.count)
        var matchedRight: [UInt8] = []
        for (index, byte) in right.enumerated() {
            let from = max(0, index - reach)
            let to = min(left.count - 1, index + reach)
            guard from <= to else { continue }
            if let place = (from...to).first(where: { !usedLeft[$0] && left[$0] == byte }) {
                usedLeft[place] = true
                matchedRight.append(byte)
            }
        }
        guard !matchedRight.isEmpty else { return 0 }
        let matchedLeft = left.indices.filter { usedLeft[$0] }.map { left[$0] }
        let outOfOrder = zip(matchedLeft, matchedRight).count { $0 != $1 }
        return jaro(common: matchedRight.count, outOfOrder: outOfOrder, left.count, right.count)
    }

    /// Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances".
    private static func distanceByBits(_ left: NameToken, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        let places = left.places.span
        let last: UInt64 = 1 << UInt64(left.bytes.count - 1)
        var verticalPlus: UInt64 = ~0
        var verticalMinus: UInt64 = 0
        var diagonal: UInt64 = 0
        var earlierPlaces: UInt64 = 0
        var distance = left.bytes.count
        for byte in right {
            let here = places[Int(byte)]
            let exchange = ((~diagonal & here) << 1) & earlierPlaces
            diagonal = (((here & verticalPlus) &+ verticalPlus) ^ verticalPlus) | here | verticalMinus | exchange
            var horizontalPlus = verticalMinus | ~(diagonal | verticalPlus)
            var horizontalMinus = diagonal & verticalPlus
            if horizontalPlus & last != 0 { distance += 1 }
            if horizontalMinus & last != 0 { distance -= 1 }
            horizontalPlus = (horizontalPlus << 1) | 1
            horizontalMinus <<= 1
            verticalPlus = horizontalMinus | ~(diagonal | horizontalPlus)
            verticalMinus = horizontalPlus & diagonal
            earlierPlaces = here
        }
        return distance
    }

    static func distanceByTable(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before: [Int] = []
        var above = Array(0...right.count)
        for i in 0..<left.count {
            var row = [i + 1] + [Int](repeating: 0, count: right.count)
            for j in 0..<right.count {
                let replaced = above[j] + (left[i] == right[j] ? 0 : 1)
                row[j + 1] = min(replaced, above[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    row[j + 1] = min(row[j + 1], before[j - 1] + 1)
                }
            }
            before = above
            above = row
        }
        return above[right.count]
    }
}
