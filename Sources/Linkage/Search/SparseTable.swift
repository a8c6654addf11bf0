/// A number for each member of a set; whoever is no member takes one bit.
///
/// A child's names are found in some thousands of the millions of name sets of a country. What is known of those lies close
/// together, because it is asked again for every row.
struct SparseTable: Sendable {
    let members: NumberSet
    /// The place of the first member of each word of the set.
    private let places: [UInt32]
    private var values: [UInt32]

    /// - Parameter value: what each member has at first.
    init(_ members: NumberSet, _ value: (_ member: UInt32) -> UInt32) {
        self.members = members
        places = members.ranksOfWords
        var values: [UInt32] = []
        members.forEach { values.append(value(UInt32($0))) }
        self.values = values
    }

    /// The number of a member; nothing for anybody else.
    @inline(__always)
    func value(of number: UInt32) -> UInt32? {
        members.contains(number) ? values[members.rank(of: number, places)] : nil
    }

    /// Gives a member another number.
    mutating func update(_ member: UInt32, _ change: (UInt32) -> UInt32) {
        let place = members.rank(of: member, places)
        values[place] = change(values[place])
    }

    /// Gives members other numbers, each by what it has.
    mutating func updateAll(_ change: (_ member: UInt32, _ value: UInt32) -> UInt32) {
        var place = 0
        members.forEach { member in
            values[place] = change(UInt32(member), values[place])
            place += 1
        }
    }
}
