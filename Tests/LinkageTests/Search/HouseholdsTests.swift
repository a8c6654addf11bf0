import Testing

@testable import Linkage

@Suite("Children of one incident")
struct HouseholdsTests {
    let register = ExampleRegister.columns
    let search = ExampleRegister.search

    private func together(_ children: [PersonRecord], _ columns: RegisterColumns? = nil) -> [Distribution] {
        let columns = columns ?? register
        let search = ChildSearch(register: columns, model: .example, tables: .builtIn)
        return Households.decideTogether(
            children.map { search.distribution(of: $0) }, register: columns, model: .example)
    }

    @Test("the order of the children does not matter, not in the last digit")
    func order() {
        let children = [0, 1, 40, 41, 42].map { ExampleRegister.child(at: $0) } + [ExampleRegister.child(at: 0)]
        let forward = together(children)
        for orders in [[5, 4, 3, 2, 1, 0], [2, 0, 5, 1, 4, 3], [1, 2, 3, 4, 5, 0]] {
            let turned = together(orders.map { children[$0] })
            for (place, index) in orders.enumerated() {
                #expect(turned[place].candidates.map(\.row) == forward[index].candidates.map(\.row))
                #expect(turned[place].candidates.map(\.householdBits) == forward[index].candidates.map(\.householdBits))
                #expect(turned[place].siblingMass == forward[index].siblingMass)
            }
        }
    }

    @Test("a candidate gains when another child of the incident lives with it")
    func gain() throws {
        let brother = ExampleRegister.child(at: 20)
        // Nothing but the given name and the birth date is known of the sister.
        let sister = PersonRecord.child(ExampleRegister.rows[21].given, "", born: ExampleRegister.rows[21].born)
        let alone = search.distribution(of: sister)
        let decided = together([brother, sister])[1]
        let before = try #require(alone.candidate(at: 21))
        let after = try #require(decided.candidate(at: 21))
        #expect(after.householdBits > 1)
        #expect(after.householdBits <= LinkageModel.example.householdBitsMax)
        #expect(decided.share(of: after) > alone.share(of: before))
        #expect(abs(decided.shareSum - 1) < 1e-9)
    }

    @Test("a home that postcode and family name have already spoken for is not counted again")
    func notTwice() throws {
        let decided = together([20, 21].map { ExampleRegister.child(at: $0) })
        for (place, row) in [20, 21].enumerated() {
            let candidate = try #require(decided[place].candidate(at: row))
            #expect(candidate.householdBits == 0)
        }
    }

    @Test("the postcode alone leaves a smaller gain than no postcode at all")
    func postcodeCountsOnce() throws {
        let brother = ExampleRegister.child(at: 20)
        let row = ExampleRegister.rows[21]
        let bare = together([brother, .child(row.given, "", born: row.born)])[1]
        let placed = together([brother, .child(row.given, "", born: row.born, at: row.home)])[1]
        let without = try #require(bare.candidate(at: 21)).householdBits
        let with = try #require(placed.candidate(at: 21)).householdBits
        #expect(with < without)
    }

    @Test("two children of an incident are not one pupil")
    func notOnePupil() throws {
        let pupil = ExampleRegister.rows[60]
        let clear = ExampleRegister.child(at: 60)
        let vague = PersonRecord.child("", pupil.family, born: pupil.born, at: pupil.home)
        let alone = search.distribution(of: vague)
        let decided = together([clear, vague])[1]
        let before = try #require(alone.candidate(at: 60))
        let after = try #require(decided.candidate(at: 60))
        #expect(after.householdBits < -5)
        #expect(decided.share(of: after) < alone.share(of: before))
        let finding = decided.findings(for: after, in: register).first { $0.attribute == .household }
        #expect(finding?.level == "taken")
    }

    @Test("a child alone is left as it is")
    func alone() {
        let found = search.distribution(of: ExampleRegister.child(at: 3))
        let same = Households.decideTogether([found], register: register, model: .example)
        #expect(same.count == 1)
        #expect(same[0].candidates.map(\.householdBits) == found.candidates.map(\.householdBits))
        #expect(Households.decideTogether([], register: register, model: .example).isEmpty)
    }

    @Test("ten children with the same data share the doubt, and each distribution is whole")
    func tenAlike() {
        let decided = together([PersonRecord](repeating: ExampleRegister.child(at: 100), count: 10))
        for distribution in decided {
            #expect(abs(distribution.shareSum - 1) < 1e-9)
            #expect(distribution.candidates.first.map { distribution.share(of: $0) } ?? 0 < 0.9)
            #expect(distribution.candidates.map(\.householdBits) == decided[0].candidates.map(\.householdBits))
        }
    }

    @Test("support and claims are those of going through all pairs of candidates")
    func allPairs() {
        let children =
            [0, 1, 40, 41, 42, 43, 0].map { ExampleRegister.child(at: $0) }
            + [20, 21, 80].map { .child(ExampleRegister.rows[$0].given, "", born: ExampleRegister.rows[$0].born) }
        let distributions = children.map { search.distribution(of: $0) }
        let rivals = Rivals(distributions, register)
        let good = distributions.map { distribution in
            distribution.candidates.prefix(16).map { (row: $0.row, share: distribution.share(of: $0)) }
                .filter { $0.share > 0.001 }
        }
        var supported = 0
        for child in children.indices {
            for candidate in distributions[child].candidates {
                let others = good.indices.filter { $0 != child }.map { good[$0] }
                let sums = others.map { rows in
                    rows.filter { Households.isHousehold(candidate.row, $0.row, register) }.reduce(0) { $0 + $1.share }
                }
                let support = rivals.support(for: candidate.row, besides: child, register)
                #expect(abs(support - (sums.max() ?? 0)) < 1e-12)
                if support > 0.5 { supported += 1 }
                let claims = others.joined().count { Distribution.isOnePupil($0.row, candidate.row, register) }
                #expect(rivals.leftovers(of: candidate.row, besides: child, register).count == claims)
            }
        }
        #expect(supported > 5)
    }
}
