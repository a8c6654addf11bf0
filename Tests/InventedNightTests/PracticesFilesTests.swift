import Casework
import InventedNight
import Linkage
import Testing

@Suite("The patients and practices of an invented night")
struct PracticesFilesTests {
    private static let files: [String: [UInt8]] = Written.gather { emit in
        try InventedNight(NightRecipe()).writePractices(emit)
    }

    private func table(_ path: String) -> [[String: String]] {
        let rows = rows(path)
        guard let headings = rows.first else { return [] }
        return rows.dropFirst().map { Dictionary(zip(headings, $0), uniquingKeysWith: { first, _ in first }) }
    }

    private func rows(_ path: String) -> [[String]] {
        Written.rows(String(decoding: Self.files[path] ?? [], as: UTF8.self), delimiter: ",")
    }

    @Test("the school night is the same bytes whether practices are written or not")
    func schoolsUndisturbed() {
        let night = InventedNight(NightRecipe())
        let beside = Written.gather { emit in
            try night.writePractices { _, _ in }
            try night.write(shapes: NightRecipe.Shape.allCases, emit)
            try night.writePractices { _, _ in }
        }
        #expect(beside == Written.sample.files)
        #expect(Set(beside.keys).isDisjoint(with: Self.files.keys))
    }

    @Test("the same recipe gives the same patients")
    func sameBytes() {
        let again = Written.gather { emit in try InventedNight(NightRecipe()).writePractices(emit) }
        #expect(again == Self.files)
        #expect(
            Set(Self.files.keys) == [
                "patients.csv", "epraccur.csv", "truth-people.csv", InventedNight.practicesConfigurationName,
            ])
    }

    @Test("every number lies in the range for tests, and nearly all pass their check digit")
    func numbers() {
        let patients = table("patients.csv")
        let written = patients.compactMap { $0["NHS Number"] }
        #expect(patients.count > 6000 && written.count == patients.count)
        let plain = written.map { $0.filter { $0 != " " } }
        #expect(plain.allSatisfy { $0.hasPrefix("999") && $0.utf8.count == 10 })
        let wrong = written.count { NHSNumber.check($0) != .right }
        #expect((1...30).contains(wrong))
        let right = written.compactMap { NHSNumber($0) }
        #expect(right.allSatisfy { number in number.isForTests })
        // A number that stands twice is one patient at two practices.
        let doubled = Dictionary(grouping: patients) { $0["NHS Number"]?.filter { $0 != " " } ?? "" }.values
            .filter { $0.count > 1 }
        #expect(!doubled.isEmpty)
        for rows in doubled {
            #expect(Set(rows.map { "\($0["Surname"] ?? "") \($0["DOB"] ?? "")" }).count == 1)
            #expect(Set(rows.compactMap { $0["Practice Code"] }).count == 2)
        }
    }

    @Test("the list of practices has 27 quoted columns and no headings, and not only open general practices")
    func practices() {
        let lines = String(decoding: Self.files["epraccur.csv"] ?? [], as: UTF8.self).split(separator: "\r\n")
        let rows = rows("epraccur.csv")
        #expect(rows.count == lines.count && rows.allSatisfy { $0.count == 27 })
        #expect(lines.allSatisfy { $0.hasPrefix("\"Z9") && $0.hasSuffix("\"") })
        #expect(Set(rows.map { $0[12] }) == ["A", "C", "D"])
        #expect(Set(rows.map { $0[25] }) == ["1", "4"])
        let codes = Set(rows.map { $0[0] })
        let used = Set(table("patients.csv").compactMap { $0["Practice Code"] })
        #expect(used.subtracting(codes) == ["Z99999"])
    }

    @Test("the truth has one row for every readable or broken row of the police feed, about the person in it")
    func truth() {
        let police = Written.sample.rows("police-2026-11-20.csv")
        let truth = table("truth-people.csv")
        #expect(truth.map { Int($0["source_row"] ?? "") ?? 0 } == Array(2...police.count))
        let patients = Dictionary(grouping: table("patients.csv")) { $0["NHS Number"]?.filter { $0 != " " } ?? "" }
        var adults = 0
        for row in truth {
            let line = police[(Int(row["source_row"] ?? "") ?? 1) - 1]
            #expect(line[1] == row["occurrence_number"])
            let part = line[4].hasPrefix("CHILD") ? "child" : line[4].lowercased()
            #expect(part == row["part"] || row["part"] == "other" || line.count < 18)
            guard let number = row["nhs_number"], !number.isEmpty else { continue }
            let rows = patients[number] ?? []
            #expect(
                rows.compactMap { $0["Practice Code"] } == row["practice_codes"]?.split(separator: ";").map(String.init)
            )
            guard row["kind"]?.isEmpty == true, let patient = rows.first else { continue }
            adults += 1
            // An adult is written as they are: the date of birth is the register's.
            let parts = line[8].split(separator: "/")
            #expect(patient["DOB"] == "\(parts[2])-\(parts[1])-\(parts[0])")
        }
        #expect(adults > 60)
        let without = truth.count { $0["nhs_number"]?.isEmpty == true }
        #expect((1...truth.count / 4).contains(without))
    }

    private func adultKinds(_ dirt: NightRecipe.Dirt, spoils: Bool) throws -> [[String]] {
        var recipe = NightRecipe(children: 600, dirt: dirt)
        recipe.spoilsAdults = spoils
        let files = Written.gather { emit in try InventedNight(recipe).writePractices(emit) }
        let rows = Written.rows(String(decoding: files["truth-people.csv"] ?? [], as: UTF8.self), delimiter: ",")
        let headings = try #require(rows.first)
        let part = try #require(headings.firstIndex(of: "part"))
        let kind = try #require(headings.firstIndex(of: "kind"))
        return rows.dropFirst().filter { ["victim", "suspect"].contains($0[part]) }
            .map { $0[kind].split(separator: ";").map(String.init) }
    }

    @Test("adults are written as they are unless a recipe spoils them, and then the worse the dirtier")
    func spoiltAdults() throws {
        // Children in a victim's or suspect's role have kinds of their own: planted cases, and few.
        let plain = try adultKinds(.middle, spoils: false)
        #expect(plain.count { !$0.isEmpty } * 20 < plain.count)
        let shares = try NightRecipe.Dirt.allCases.map { dirt in
            let kinds = try adultKinds(dirt, spoils: true)
            return Double(kinds.count { !$0.isEmpty }) / Double(kinds.count)
        }
        #expect(shares == shares.sorted())
        #expect(shares[0] > 0.1 && shares[2] < 0.9)
        let dates = try adultKinds(.middle, spoils: true)
        let wrong = Double(dates.count { kinds in kinds.contains { $0.hasPrefix("dob-") } }) / Double(dates.count)
        #expect((0.05...0.18).contains(wrong), "some eleven in a hundred dates are wrong or missing, as for children")
    }

    @Test("the police file with spoilt adults has the same rows, and the schools' children in them as they were")
    func spoiltRows() throws {
        var recipe = NightRecipe()
        let plain = Written.gather { emit in try InventedNight(recipe).writePolice(shapes: [.person], emit) }
        recipe.spoilsAdults = true
        let spoilt = Written.gather { emit in try InventedNight(recipe).writePolice(shapes: [.person], emit) }
        #expect(plain["truth-person.csv"] == spoilt["truth-person.csv"])
        let name = InventedNight.policeFileName(.person, asOf: recipe.asOf)
        #expect(plain[name] != spoilt[name])
    }
}
