/// How two tokens of a name agree, best first.
enum TokenLevel: UInt8, Comparable {
    case same = 0, equivalent, near, soundsAlike, initial, none

    static func < (left: TokenLevel, right: TokenLevel) -> Bool { left.rawValue < right.rawValue }
}

/// Compares recorded names with names on the register, token by token.
///
/// Each of the child's tokens is compared with each *distinct* token of the register once; what is found for tokens
/// then settles the level of whole names.
enum NameComparison {
    /// How one token of the child's name agrees with one token of the register, equivalence by table left aside.
    ///
    /// The limits are those of `docs/matching.md`: one edit in four letters or more, two in eight or more, the start
    /// of the other with three letters or more, Jaro–Winkler 0.93 in five or more; 0.85 with the same sound.
    static func level(
        _ token: NameToken, _ other: UnsafeBufferPointer<UInt8>, otherSound: @autoclosure () -> [UInt8]
    ) -> TokenLevel {
        let count = token.bytes.count
        let otherCount = other.count
        if count == otherCount, token.bytes.elementsEqual(other) { return .same }
        if token.isDamaged || other.contains(LostCharacter.mark) {
            return LostCharacter.matches(token.bytes, Array(other)) ? .near : .none
        }
        let shorter = min(count, otherCount)
        if shorter == 1 { return token.bytes.first == other.first ? .initial : .none }
        if shorter >= 3, abs(count - otherCount) <= 4, isStart(token.bytes, of: other) { return .near }
        // The difference in length bounds the distance from below, so most distances need not be computed.
        let distanceMax = editsMax(shorter)
        if abs(count - otherCount) <= distanceMax, StringSimilarity.alignmentDistance(token, other) <= distanceMax {
            return .near
        }
        guard shorter >= 3 else { return .none }
        let likeness = StringSimilarity.jaroWinkler(token, other)
        if likeness >= 0.93, shorter >= 5 { return .near }
        if likeness >= 0.85, token.soundKey == otherSound() { return .soundsAlike }
        return .none
    }

    /// An upper bound that settles most pairs without comparing them.
    ///
    /// Every level above `none` needs Jaro–Winkler ≥ 0.85 or an edit distance that implies it, so at least Jaro 0.75.
    /// The letters that only one of the two has bound Jaro's matches from above. A property test compares the pruned
    /// search with the full one.
    @inline(__always)
    static func mayAgree(_ count: Int, _ letters: UInt64, _ otherCount: Int, _ otherLetters: UInt64) -> Bool {
        let common = min(
            count - (letters & ~otherLetters).nonzeroBitCount, otherCount - (otherLetters & ~letters).nonzeroBitCount)
        guard common > 0 else { return false }
        if count == 1 || otherCount == 1 { return true }
        if (letters | otherLetters) & LostCharacter.letterBit != 0 { return true }
        // Jaro ≤ (c/a + c/b + 1)/3, so Jaro ≥ 0.75 needs c(a + b) ≥ 1.25ab.
        return 4 * common * (count + otherCount) >= 5 * count * otherCount
    }

    /// A closer bound for two tokens that begin with different letters, which most pairs do.
    ///
    /// Neither is the start of the other then, and Winkler adds nothing to Jaro, so a level above `none` needs Jaro
    /// ≥ 0.85, or as many letters in common as the edits allowed leave: each costs the longer token one at most.
    @inline(__always)
    static func mayAgreeFromSecondLetter(
        _ count: Int, _ letters: UInt64, _ otherCount: Int, _ otherLetters: UInt64
    ) -> Bool {
        if (letters | otherLetters) & LostCharacter.letterBit != 0 { return true }
        let shorter = min(count, otherCount)
        guard shorter > 1 else { return false }  // an initial is the first letter
        let common = min(
            count - (letters & ~otherLetters).nonzeroBitCount, otherCount - (otherLetters & ~letters).nonzeroBitCount)
        if max(count, otherCount) - common <= editsMax(shorter) { return true }
        // Jaro ≤ (c/a + c/b + 1)/3, so Jaro ≥ 0.85 needs c(a + b) ≥ 1.55ab.
        return 20 * common * (count + otherCount) >= 31 * count * otherCount
    }

    /// How many edits leave a token near, by the length of the shorter one.
    private static func editsMax(_ shorter: Int) -> Int { shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0 }

    private static func isStart(_ token: [UInt8], of other: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in 0..<min(token.count, other.count) where token[index] != other[index] { return false }
        return true
    }

    /// The level of a whole name from the levels of its tokens, each token used once.
    ///
    /// Light tokens (particles, honorifics beside a family name) may stay uncovered. When the names cover each other
    /// the worst token decides; when one covers only a part of the other, `part` at best.
    static func level(
        childCount: Int, lightInChild: UInt64, pupilCount: Int, lightInPupil: UInt64,
        find: (_ child: Int, _ pupil: Int) -> TokenLevel
    ) -> NameLevel {
        guard childCount > 0, pupilCount > 0 else { return .missing }
        let childCount = min(childCount, 16)
        let pupilCount = min(pupilCount, 16)
        var openChild = (UInt64(1) << UInt64(childCount)) - 1
        var openPupil = (UInt64(1) << UInt64(pupilCount)) - 1
        var worst = TokenLevel.same
        for level in [TokenLevel.same, .equivalent, .near, .soundsAlike, .initial] {
            for child in 0..<childCount where openChild & (1 << UInt64(child)) != 0 {
                for pupil in 0..<pupilCount where openPupil & (1 << UInt64(pupil)) != 0 {
                    guard find(child, pupil) == level else { continue }
                    openChild &= ~(1 << UInt64(child))
                    openPupil &= ~(1 << UInt64(pupil))
                    if level != .same { worst = level }
                    break
                }
            }
        }
        let coversChild = openChild & ~lightInChild == 0 && openChild != (1 << UInt64(childCount)) - 1
        let coversPupil = openPupil & ~lightInPupil == 0 && openPupil != (1 << UInt64(pupilCount)) - 1
        switch (coversChild || coversPupil, coversChild && coversPupil, worst) {
        case (_, true, .same): return .same
        case (_, true, .equivalent): return .equivalent
        case (_, true, .initial): return .initial
        case (true, false, .same), (true, false, .equivalent): return .part
        case (true, _, .near): return .near
        case (true, _, .soundsAlike): return .soundsAlike
        default: return .different
        }
    }
}

/// A character that was lost on the way (`o?brien`) stands for one letter or none.
enum LostCharacter {
    static let mark = UInt8(ascii: "?")
    static let letterBit = UInt64(1) << UInt64(NameToken.letterIndex(mark))

    /// Whether the two tokens are the same but for what was lost in either. Two letters at least must remain.
    static func matches(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count(where: { $0 != mark }) >= 2, right.count(where: { $0 != mark }) >= 2 else { return false }
        return areOneButForLosses(left, right)
    }

    /// Goes through both tokens place by place and keeps which places of the other can be reached, so that a token
    /// full of lost characters costs no more than the product of the lengths.
    private static func areOneButForLosses(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        var reached = [Bool](repeating: false, count: right.count + 1)
        reached[0] = true
        passLosses(in: right, &reached)
        for letter in left {
            var next = [Bool](repeating: false, count: right.count + 1)
            for place in 0...right.count where reached[place] {
                if letter == mark { next[place] = true }
                guard place < right.count else { continue }
                if letter == right[place] || letter == mark || right[place] == mark { next[place + 1] = true }
            }
            passLosses(in: right, &next)
            reached = next
        }
        return reached[right.count]
    }

    /// A lost character may stand for no letter.
    private static func passLosses(in token: [UInt8], _ reached: inout [Bool]) {
        for place in token.indices where reached[place] && token[place] == mark { reached[place + 1] = true }
    }
}
