import Testing

@testable import Linkage

@Suite("Name tables")
struct NameTablesTests {
    let tables = NameTables.builtIn

    /// The pairs of names that must differ, as the table writes them.
    static let mustDiffer: [(kind: String, left: String, right: String)] = mustDifferTable.split(separator: "\n")
        .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
        .map { (String($0[0]), String($0[1]), String($0[2])) }

    @Test("no table joins names that must differ, and no given name of them is a slip of the other")
    func mustDiffer() {
        #expect(Self.mustDiffer.count > 300)
        for pair in Self.mustDiffer {
            let isGiven = pair.kind == "given"
            let level =
                isGiven
                ? tables.givenNameLevel(name(pair.left), name(pair.right))
                : tables.familyNameLevel(name(pair.left), name(pair.right))
            let back =
                isGiven
                ? tables.givenNameLevel(name(pair.right), name(pair.left))
                : tables.familyNameLevel(name(pair.right), name(pair.left))
            let best: NameLevel = isGiven ? .different : .soundsAlike
            #expect(min(level, back) >= best, "\(pair.kind) \(pair.left) \(pair.right)")
        }
    }

    @Test(
        "a double name with a half that must differ is another child's",
        arguments: [("Ella Mae", "Ellie Mae"), ("Ellie-Mae", "Ella-Mae"), ("Jayden Lee", "Hayden Lee")])
    func doubleNames(left: String, right: String) {
        #expect(tables.givenNameLevel(name(left), name(right)) == .different)
    }

    @Test("a slip in a name that must differ from a third is still a slip")
    func slipsStay() {
        #expect(tables.givenNameLevel(name("Jaydne"), name("Jayden")) == .near)
        #expect(tables.givenNameLevel(name("Hassan"), name("Hasan")) <= .near)
    }

    @Test(
        "one family name by the bearer's sex",
        arguments: [
            ("Kowalski", "Kowalska"), ("Nowicki", "Nowicka"), ("Novak", "Novakova"), ("Svoboda", "Svobodova"),
            ("Kazlauskas", "Kazlauskaite"), ("Kazlauskaite", "Kazlauskiene"), ("Stankevicius", "Stankeviciute"),
            ("Berzins", "Berzina"), ("Ivanov", "Ivanova"), ("Zelenskyy", "Zelenska"), ("Papadopoulos", "Papadopoulou"),
            ("Jonsson", "Jonsdottir"), ("Balodis", "Balode"),
        ])
    func genderedEndings(man: String, woman: String) {
        #expect(tables.familyNameLevel(name(man), name(woman)) == .equivalent)
        #expect(tables.familyNameLevel(name(woman), name(man)) == .equivalent)
        #expect(tables.areEquivalentFamilyNames(name(man).letters, name(woman).letters))
    }

    @Test(
        "an ending of another custom joins no two families",
        arguments: [
            ("Davis", "Dave"), ("Lucas", "Luce"), ("Francis", "France"), ("Thomas", "Thome"), ("Ellis", "Elli"),
            ("Roberts", "Roberta"), ("Jonas", "Jone"), ("Paris", "Pare"),
        ])
    func foreignEndings(left: String, right: String) {
        #expect(!tables.areEquivalentFamilyNames(name(left).letters, name(right).letters))
    }

    @Test("an ending alone is no given name's business")
    func givenNamesHaveNoEndings() {
        #expect(tables.givenNameLevel(name("Ivanov"), name("Ivanova")) != .equivalent)
    }

    @Test(
        "a particle that may be dropped is no part of the name",
        arguments: [
            ("Al Masri", "Masri"), ("El-Masri", "Al Masri"), ("da Silva", "Silva"), ("van den Berg", "Berg"),
            ("O Brien", "Brien"), ("bin Ali", "Ali"), ("Kaur Gill", "Gill"), ("van den Berg", "Vandenberg"),
            ("O'Brien", "O Brien"),
        ])
    func droppedParticles(left: String, right: String) {
        #expect(tables.familyNameLevel(name(left), name(right)) == .same)
        #expect(tables.familyNameLevel(name(right), name(left)) == .same)
    }

    @Test(
        "a prefix that is never dropped is part of the name: Donald is another family than McDonald",
        arguments: [("Mc Donald", "Donald"), ("St John", "John"), ("Abu Hamdan", "Hamdan"), ("Fitz Gerald", "Gerald")])
    func keptPrefixes(left: String, right: String) {
        #expect(tables.familyNameLevel(name(left), name(right)) == .part)
        #expect(tables.familyNameLevel(name(right), name(left)) == .part)
    }

    @Test(
        "and may be spelt in other ways",
        arguments: [("Mc Donald", "Mac Donald"), ("St John", "Saint John"), ("Mac Leod", "Nic Leod")])
    func respeltPrefixes(left: String, right: String) {
        #expect(tables.familyNameLevel(name(left), name(right)) == .equivalent)
    }

    @Test("a particle counts only in its own part of the name")
    func placeOfParticles() {
        #expect(tables.givenNameLevel(name("Thi Lan"), name("Lan")) == .same)
        #expect(tables.givenNameLevel(name("Rio del Mar"), name("Rio Mar")) == .part)
        #expect(tables.familyNameLevel(name("Abdul Rahman"), name("Rahman")) == .part)
    }

    @Test(
        "Kaur, Singh and Begum beside another family name say nothing, and do not disagree",
        arguments: [("Kaur", "Gill"), ("Singh", "Kaur"), ("Begum", "Miah"), ("Hussain", "Bibi"), ("Gill", "Singh")])
    func weakNames(left: String, right: String) {
        #expect(tables.familyNameLevel(name(left), name(right)) == .missing)
    }

    @Test("equivalence is not carried from one group to the next")
    func noChains() {
        #expect(tables.areEquivalentGivenNames(name("Teddy").letters, name("Theodore").letters))
        #expect(tables.areEquivalentGivenNames(name("Teddy").letters, name("Edward").letters))
        #expect(!tables.areEquivalentGivenNames(name("Theodore").letters, name("Edward").letters))
    }

    @Test("equivalence holds in both directions: every twelfth name with all its equivalents")
    func symmetry() {
        for (place, token) in NameTables.realTokens.enumerated() where place % 12 == 0 {
            for other in tables.givenEquivalents(of: token) {
                #expect(tables.givenEquivalents(of: other).contains(token))
            }
            for other in tables.familyEquivalents(of: token) {
                #expect(tables.familyEquivalents(of: other).contains(token))
            }
        }
    }
}
