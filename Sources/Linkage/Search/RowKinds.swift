/// What a row agrees in with a child: everything its likelihood ratio depends on, and nothing else.
///
/// Rows of one kind weigh the same to the last bit. Of hundreds of thousands of rows in which something of a child is
/// found, a few thousand kinds are left, and each is weighed once.
struct RowKind: Sendable {
    /// The code of the name pair; see ``NamePair/code``.
    let pairCode: UInt8
    let birth: BirthDateLevel
    let postcode: PostcodeLevel
    /// The row's class among ``RowClasses``, which knows its sex.
    let rowClass: UInt8
    /// The row's school is the one the officer was told.
    let isSchoolAsTold: Bool
}

/// Rows counted by kind, and the kind of each.
struct RowKinds: Sendable {
    /// The kinds that were met, and the rows of each.
    private(set) var kinds: [RowKind] = []
    private(set) var rows: [Int] = []
    /// The kind of each row, by its place among ``kinds``, in the order the rows were looked at.
    private(set) var kindOfRow: [UInt32] = []
    /// The place of every possible kind among ``kinds``, and one; 0 for a kind that was not met.
    private var places: [UInt32]
    private let classCount: Int

    init(classCount: Int, rowCount: Int) {
        self.classCount = classCount
        places = [UInt32](
            repeating: 0,
            count: NamePair.codeCount * BirthDateLevel.allCases.count * PostcodeLevel.allCases.count * classCount * 2)
        kindOfRow.reserveCapacity(rowCount)
    }

    /// Counts rows, each with its kind.
    ///
    /// - Parameter kind: what each row agrees in.
    @inline(__always)
    mutating func add(_ rows: some Sequence<RegisterRow>, _ kind: (RegisterRow) -> RowKind) {
        for row in rows {
            let kind = kind(row)
            let number = number(of: kind)
            var place = places[number]
            if place == 0 {
                kinds.append(kind)
                self.rows.append(0)
                place = UInt32(kinds.count)
                places[number] = place
            }
            self.rows[Int(place) - 1] += 1
            kindOfRow.append(place - 1)
        }
    }

    @inline(__always)
    private func number(of kind: RowKind) -> Int {
        let names = Int(kind.pairCode) * BirthDateLevel.allCases.count + Int(kind.birth.rawValue)
        let place = (names * PostcodeLevel.allCases.count + Int(kind.postcode.rawValue)) * classCount
        return (place + Int(kind.rowClass)) * 2 + (kind.isSchoolAsTold ? 1 : 0)
    }
}
