/// Finds the name somebody meant.
package enum NearestName {
    /// The nearest of `names`, where it is near enough to be what was meant: within a third of its length.
    ///
    /// Of two equally near the first wins, so that the answer never depends on chance.
    package static func of(_ written: String, among names: [String]) -> String? {
        let word = Array(written.lowercased().map { $0 == "-" ? "_" : $0 }.prefix(80))
        var best: (name: String, distance: Int)?
        for name in names {
            let candidate = Array(name.lowercased().map { $0 == "-" ? "_" : $0 })
            let found = distance(word, candidate)
            guard found <= max(1, max(word.count, candidate.count) / 3) else { continue }
            if let known = best, known.distance <= found { continue }
            best = (name, found)
        }
        return best?.name
    }

    /// Edits that turn one word into the other: insert, drop, replace, and two neighbours exchanged
    /// (the optimal string alignment distance).
    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        var older: [Int] = []
        var previous = Array(0...right.count)
        for row in 1...left.count {
            var current = [row]
            for column in 1...right.count {
                let cost = left[row - 1] == right[column - 1] ? 0 : 1
                var least = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    least = min(least, older[column - 2] + 1)
                }
                current.append(least)
            }
            older = previous
            previous = current
        }
        return previous[right.count]
    }
}
