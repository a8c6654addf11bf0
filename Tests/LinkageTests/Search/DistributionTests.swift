import Testing

@testable import Linkage

@Suite("One distribution a child")
struct DistributionTests {
    let register = ExampleRegister.columns
    let search = ExampleRegister.search

    @Test("the shares sum to one, for children on the register, off it, and known by little", arguments: 0..<20)
    func sharesSumToOne(number: Int) {
        let children: [PersonRecord] = [
            ExampleRegister.child(at: number * 19), .child("Quentin", "Zabrinski", born: "2014-02-11", at: "QZ1 1AA"),
            .child("Amelia", ""), .child("", "", born: "2015-05-05"), PersonRecord(),
            .child(ExampleRegister.rows[number].given, "Nobody"),
        ]
        for child in children {
            let found = search.distribution(of: child)
            #expect(abs(found.shareSum - 1) < 1e-9)
            #expect(found.candidates.allSatisfy { (0...1).contains(found.share(of: $0)) })
            #expect(found.othersShare >= 0)
        }
    }

    @Test("every pupil told without a slip is the best candidate")
    func everyPupilIsFound() {
        for row in ExampleRegister.rows.indices {
            let found = search.distribution(of: ExampleRegister.child(at: row))
            #expect(found.candidates.first?.row == row, "row \(row)")
        }
    }

    @Test("a child of whom nothing is known has the priors for its distribution")
    func priors() {
        let found = search.distribution(of: PersonRecord())
        #expect(found.candidates.isEmpty)
        #expect(abs(found.noneShare - 0.15) < 1e-6)
        #expect(abs(found.siblingShare - 0.06) < 1e-6)
        #expect(abs(found.othersShare - 0.79) < 1e-6)
        #expect(abs(found.prior - 0.79 / 400) < 1e-12)
        #expect(found.marginBits == nil)
    }

    @Test("a stranger is most likely not on the register")
    func stranger() {
        let found = search.distribution(of: .child("Quentin", "Zabrinski", born: "2014-02-11", at: "QZ1 1AA"))
        #expect(found.noneShare > 0.9)
    }

    @Test("what is missing weighs nothing, in every comparison and on either side")
    func missingWeighsNothing() throws {
        let blank = InventedRow("", "")
        let columns = RegisterColumns.of(ExampleRegister.rows + [blank])
        let full = ExampleRegister.child(at: 7)
        let found = ChildSearch(register: columns, model: .example, tables: .builtIn).distribution(of: full)
        let row = columns.rowCount - 1
        let candidate = Distribution.Candidate(
            row: row, weight: 0, pairCode: UInt8(NamePair(.straight, .missing, .missing).code))
        let findings = found.findings(for: candidate, in: columns)
        #expect(findings.allSatisfy { $0.level == "missing" && $0.bits == 0 && $0.m == nil && $0.u == nil })
        #expect(Set(findings.map(\.attribute)) == [.givenNames, .familyName, .birthDate, .sex, .postcode, .school])
        let silent = search.distribution(of: PersonRecord())
        #expect(silent.othersMass / (1 - 0.15 - 0.06) > 0.999_999)
    }

    @Test("figures that no calendar holds speak for the pupil a slip away, and less than the date itself")
    func onNoCalendar() throws {
        let pupil = ExampleRegister.rows[7]
        let born = day(pupil.born)
        func found(_ birth: BirthDate) throws -> Distribution.Candidate {
            var child = ExampleRegister.child(at: 7)
            child.birthDate = birth
            return try #require(search.distribution(of: child).candidate(at: 7))
        }
        let slip = BirthDate.onNoCalendar(year: born.year, month: born.month + 70, day: born.day)
        let (same, near) = (try found(.day(born)), try found(slip))
        let (none, far) = (
            try found(.missing), try found(.onNoCalendar(year: born.year - 3, month: 33, day: born.day))
        )
        #expect(same.weight > near.weight + 0.5 && near.weight > none.weight + 3 && none.weight > far.weight)
    }

    @Test("a rare name agreeing counts for more than a common one")
    func rareNames() throws {
        let rows =
            (0..<50).map { InventedRow("Muhammad", "Khan", born: "2012-01-\($0 % 28 + 10 > 28 ? 28 : $0 % 18 + 10)") }
            + [InventedRow("Aurelio", "Quispe", born: "2012-01-15")]
        let columns = RegisterColumns.of(rows)
        let search = ChildSearch(register: columns, model: .example, tables: .builtIn)
        let common = try #require(
            search.distribution(of: .child("Muhammad", "Khan", born: "2012-01-10")).candidates.first)
        let rare = try #require(
            search.distribution(of: .child("Aurelio", "Quispe", born: "2012-01-15")).candidates.first)
        #expect(rare.weight > common.weight + 5)
    }

    @Test("names that go together are weighed together: a pair is commoner than its product says")
    func namePair() throws {
        var rows = (0..<40).map { InventedRow("Muhammad", "Khan", born: "2011-02-\($0 % 18 + 10)") }
        rows += (0..<160).map {
            InventedRow(ExampleRegister.givenNames[$0 % 20], ExampleRegister.familyNames[$0 % 13], born: "2012-03-01")
        }
        let columns = RegisterColumns.of(rows)
        let found = ChildSearch(register: columns, model: .example, tables: .builtIn)
            .distribution(of: .child("Muhammad", "Khan", born: "2011-02-11"))
        let best = try #require(found.candidates.first)
        let pair = try #require(found.findings(for: best, in: columns).first { $0.attribute == .namePair })
        #expect(pair.bits < -1)
    }

    // MARK: Brothers and sisters

    @Test("a registered brother is not taken for a child who is not on the register")
    func siblingNotOnRegister() {
        let brother = ExampleRegister.rows[11]
        let sister = PersonRecord.child(
            "Wilhelmina", brother.family, born: "2021-06-06", sex: .female, at: brother.home)
        let found = search.distribution(of: sister)
        let taken = found.candidate(at: 11).map { found.share(of: $0) } ?? 0
        #expect(found.siblingShare > taken)
        #expect(found.siblingShare > found.noneShare)
    }

    @Test("a twin who is not registered is not taken for the one who is")
    func twinNotRegistered() throws {
        let rows =
            ExampleRegister.rows + [InventedRow("Hasan", "Merali", born: "2015-03-07", sex: .male, at: "BX3 2AB")]
        let columns = RegisterColumns.of(rows)
        let found = ChildSearch(register: columns, model: .example, tables: .builtIn)
            .distribution(of: .child("Zakariya", "Merali", born: "2015-03-07", sex: .male, at: "BX3 2AB"))
        let best = try #require(found.candidates.first)
        #expect(best.row == rows.count - 1)
        #expect(found.share(of: best) < 0.995)
        #expect(found.siblingShare > found.noneShare)
        var model = LinkageModel.example
        model.twinAmongSiblings = 0.000_1
        let without = ChildSearch(register: columns, model: model, tables: .builtIn)
            .distribution(of: .child("Zakariya", "Merali", born: "2015-03-07", sex: .male, at: "BX3 2AB"))
        #expect(without.siblingShare < found.siblingShare)
    }

    @Test("twins who are both on the register are told apart by the given name alone")
    func twinsOnRegister() throws {
        let rows = ["Amelia", "Zofia"].map { InventedRow($0, "Pell", born: "2015-03-07", sex: .female, at: "BX3 2AB") }
        let columns = RegisterColumns.of(ExampleRegister.rows + rows)
        let search = ChildSearch(register: columns, model: .example, tables: .builtIn)
        let told = search.distribution(of: .child("Zofia", "Pell", born: "2015-03-07", sex: .female, at: "BX3 2AB"))
        #expect(told.candidates.prefix(2).map(\.row) == [401, 400])
        #expect(try #require(told.marginBits) > 4)
        let untold = search.distribution(of: .child("", "Pell", born: "2015-03-07", sex: .female, at: "BX3 2AB"))
        #expect(untold.marginBits == 0)
    }

    // MARK: One pupil, several rows

    @Test("rows with one pupil number are one candidate, and so are rows alike in name, date and address")
    func severalRows() throws {
        var rows = ExampleRegister.rows
        let pupil = rows[30].with { $0.pupil = 9 }
        rows[30] = pupil
        rows.append(pupil.with { $0.school = 3 })
        rows.append(rows[44].with { $0.pupil = 77 })
        let columns = RegisterColumns.of(rows)
        let search = ChildSearch(register: columns, model: .example, tables: .builtIn)
        for row in [30, 44] {
            let found = search.distribution(of: ExampleRegister.child(at: row))
            #expect(found.candidates.filter { [30, 44, 400, 401].contains($0.row) }.map(\.row) == [row])
            let best = try #require(found.candidates.first)
            #expect(found.share(of: best) > 0.99)
        }
    }

    @Test("names in each other's boxes are found, and weigh less than names that stand right")
    func swappedBoxes() throws {
        let pupil = ExampleRegister.rows[21]
        let found = search.distribution(of: .child(pupil.family, pupil.given, born: pupil.born, at: pupil.home))
        let best = try #require(found.candidates.first)
        #expect(best.row == 21)
        let straight = try #require(search.distribution(of: ExampleRegister.child(at: 21)).candidate(at: 21))
        #expect(best.weight < straight.weight)
        let pair = found.findings(for: best, in: register).first { $0.attribute == .namePair }
        #expect(pair?.level == "boxes-exchanged")
    }

    @Test("a chain of names cut at another place is found with its tokens pooled")
    func pooledTokens() throws {
        let rows = ExampleRegister.rows + [InventedRow("Yusuf Abdi", "Warsame", born: "2014-04-04", at: "BX2 2AB")]
        let columns = RegisterColumns.of(rows)
        let found = ChildSearch(register: columns, model: .example, tables: .builtIn)
            .distribution(of: .child("Yusuf", "Abdi Warsame", born: "2014-04-04", at: "BX2 2AB"))
        #expect(found.candidates.first?.row == 400)
    }

    @Test("a single name is found in either box")
    func singleName() throws {
        let rows = ExampleRegister.rows + [InventedRow("Sivakumar", "Rajan", born: "2014-04-04", at: "BX2 2AB")]
        let columns = RegisterColumns.of(rows)
        let search = ChildSearch(register: columns, model: .example, tables: .builtIn)
        for child in [
            PersonRecord.child("Sivakumar", "", born: "2014-04-04"), .child("", "Sivakumar", born: "2014-04-04"),
        ] {
            #expect(search.distribution(of: child).candidates.first?.row == 400)
        }
    }

    @Test("preferred, middle and former names count as the name")
    func otherNames() {
        let pupil = InventedRow("Eleanor", "Marchetti", born: "2014-04-04").with {
            $0.middle = "Wren"
            $0.preferred = "Nell"
            $0.former = "Ashdown"
            $0.preferredFamily = "Vance"
        }
        let columns = RegisterColumns.of(ExampleRegister.rows + [pupil])
        let search = ChildSearch(register: columns, model: .example, tables: .none)
        func levels(_ given: String, _ family: String) -> [String] {
            let found = search.distribution(of: .child(given, family, born: "2014-04-04"))
            guard let best = found.candidate(at: 400) else { return [] }
            return found.findings(for: best, in: columns).prefix(2).map(\.level)
        }
        #expect(levels("Eleanor", "Marchetti") == ["same", "same"])
        #expect(levels("Nell", "Vance") == ["same", "same"])
        #expect(levels("Nell", "Ashdown") == ["same", "same"])
        #expect(levels("Wren", "Marchetti") == ["part", "same"])
        #expect(levels("Eleanor Wren", "Marchetti") == ["same", "same"])
        #expect(levels("Eleanor", "Ashdown-Marchetti") == ["same", "part"])
    }
}
