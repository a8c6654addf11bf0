import Pipeline

/// Which letters of a candidate's value the police did not write.
enum LetterDifference {
    struct Run: Hashable, Sendable {
        var text: String
        var isMarked: Bool

        var pageValue: PageValue { ["plain": .text(isMarked ? "" : text), "marked": .text(isMarked ? text : "")] }
    }

    /// The letters of `other` that stand outside the longest common subsequence with `written`, marked.
    ///
    /// Capitals do not count as a difference. Texts beyond 120 letters are marked whole: nobody compares them by eye,
    /// and the table grows with the square of the length.
    static func letters(_ written: String, _ other: String) -> [Run] {
        let left = Array(written.lowercased())
        let shown = Array(other)
        let right = shown.map { $0.lowercased() }
        guard !shown.isEmpty else { return [] }
        guard left.count <= 120, right.count <= 120 else { return [Run(text: other, isMarked: true)] }
        let common = commonLengths(left.map(String.init), right)
        var runs: [Run] = []
        var (row, column) = (0, 0)
        while column < right.count {
            if row < left.count, String(left[row]) == right[column] {
                append(shown[column], isMarked: false, to: &runs)
                (row, column) = (row + 1, column + 1)
            } else if row < left.count, common[row + 1][column] >= common[row][column + 1] {
                row += 1
            } else {
                append(shown[column], isMarked: true, to: &runs)
                column += 1
            }
        }
        return runs
    }

    /// Whole words that differ; words of figures letter by letter: `3 July 2017` beside `3 July 2016`.
    static func words(_ written: String, _ other: String) -> [Run] {
        let left = written.split(separator: " ").map(String.init)
        let right = other.split(separator: " ").map(String.init)
        var runs: [Run] = []
        for index in right.indices {
            if index > 0 { append(" ", isMarked: false, to: &runs) }
            let before = index < left.count ? left[index] : ""
            if before == right[index] {
                runs.append(Run(text: right[index], isMarked: false))
            } else if Int(before) != nil, Int(right[index]) != nil, before.count == right[index].count {
                runs += zip(before, right[index]).map { Run(text: String($1), isMarked: $0 != $1) }
            } else {
                runs.append(Run(text: right[index], isMarked: true))
            }
        }
        return joined(runs)
    }

    private static func joined(_ runs: [Run]) -> [Run] {
        runs.reduce(into: []) { result, run in
            if let last = result.indices.last, result[last].isMarked == run.isMarked {
                result[last].text += run.text
            } else {
                result.append(run)
            }
        }
    }

    private static func append(_ letter: Character, isMarked: Bool, to runs: inout [Run]) {
        if let last = runs.indices.last, runs[last].isMarked == isMarked {
            runs[last].text.append(letter)
        } else {
            runs.append(Run(text: String(letter), isMarked: isMarked))
        }
    }

    /// Lengths of the longest common subsequences of all pairs of endings.
    private static func commonLengths(_ left: [String], _ right: [String]) -> [[Int]] {
        var table = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
        for row in left.indices.reversed() {
            for column in right.indices.reversed() {
                table[row][column] =
                    left[row] == right[column]
                    ? table[row + 1][column + 1] + 1 : max(table[row + 1][column], table[row][column + 1])
            }
        }
        return table
    }
}
