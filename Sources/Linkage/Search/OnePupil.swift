/// Finds the rows of a register that are one pupil under several numbers.
///
/// Two rows with different numbers are one pupil when names, date of birth and home are the same and no other sex is
/// recorded. It is settled for the whole register before anybody is looked for: nothing depends on which row comes
/// first, and whoever asks for a pupil's registrations gets those of all its rows.
struct OnePupil {
    /// The pupil of each row.
    let numbers: [UInt32]
    /// How many numbers are another pupil's further ones.
    let furtherNumbers: Int

    /// Both columns have one entry a row, numbered as ``RegisterColumns`` has them; 0 stands for not recorded.
    init(rows register: [RegisterRow], address: [UInt32], pupil: [UInt32]) {
        var (starts, rows) = OnePupil.rowsByHome(address)
        var joined = JoinedNumbers()
        func isBefore(_ left: UInt32, _ right: UInt32) -> Bool {
            let (l, r) = (register[Int(left)], register[Int(right)])
            return (l.birth, l.given, l.family, left) < (r.birth, r.given, r.family, right)
        }
        func isAlike(_ left: UInt32, _ right: UInt32) -> Bool {
            let (l, r) = (register[Int(left)], register[Int(right)])
            return l.birth != 0 && l.birth == r.birth && l.given == r.given && l.family == r.family
        }
        for home in starts.indices.dropLast() where starts[home + 1] - starts[home] > 1 {
            let end = Int(starts[home + 1])
            rows[Int(starts[home])..<end].sort(by: isBefore)
            var first = Int(starts[home])
            while first < end {
                var next = first + 1
                while next < end, isAlike(rows[first], rows[next]) { next += 1 }
                if next - first > 1 { joined.join(rows[first..<next], pupil, register) }
                first = next
            }
        }
        furtherNumbers = joined.count
        numbers = joined.count == 0 ? pupil : pupil.map { joined.first(of: $0) }
    }

    /// The rows with a home, laid out home by home (counting sort), and where each home starts.
    private static func rowsByHome(_ address: [UInt32]) -> (starts: [UInt32], rows: [UInt32]) {
        var ends = [UInt32](repeating: 0, count: Int(address.max() ?? 0) + 2)
        for home in address where home != 0 { ends[Int(home)] += 1 }
        for home in ends.indices.dropFirst() { ends[home] += ends[home - 1] }
        var rows = [UInt32](repeating: 0, count: Int(ends[ends.count - 1]))
        for row in address.indices.reversed() where address[row] != 0 {
            ends[Int(address[row])] -= 1
            rows[Int(ends[Int(address[row])])] = UInt32(row)
        }
        return (ends, rows)  // placing has turned each end into a start
    }
}

/// Numbers that stand for one pupil. Few do, and only theirs are held.
private struct JoinedNumbers {
    private var firstOf: [UInt32: UInt32] = [:]

    /// How many numbers are not the first of their pupil.
    var count: Int { firstOf.count }

    /// Joins the numbers of rows that are alike.
    ///
    /// A boy and a girl are two, whatever else agrees; where both are there, a row without a sex may be either, and
    /// stays alone.
    mutating func join(_ rows: ArraySlice<UInt32>, _ pupil: [UInt32], _ register: [RegisterRow]) {
        let recorded = Set(rows.map { register[Int($0)].sex }).subtracting([0])
        for value in recorded.count > 1 ? recorded.sorted() : [0] {
            let group = rows.filter { value == 0 || register[Int($0)].sex == value }
            for row in group.dropFirst() { join(pupil[Int(group[0])], pupil[Int(row)]) }
        }
    }

    private mutating func join(_ left: UInt32, _ right: UInt32) {
        let (one, other) = (first(of: left), first(of: right))
        if one != other { firstOf[max(one, other)] = min(one, other) }
    }

    /// The smallest number of the same pupil.
    func first(of number: UInt32) -> UInt32 {
        var number = number
        while let smaller = firstOf[number] { number = smaller }
        return number
    }
}
