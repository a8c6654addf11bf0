import Casework
import InventedNight
import Linkage
import Testing

@Suite("The sample night")
struct SampleNightTests {
    let night = Written.sample

    @Test("the same recipe gives the same bytes, another seed gives others")
    func sameBytes() {
        let again = Written(NightRecipe(), shapes: NightRecipe.Shape.allCases)
        #expect(again.files == night.files)
        let other = Written(NightRecipe(seed: 7), shapes: [.person])
        #expect(other.bytes("register.csv") != night.bytes("register.csv"))
    }

    @Test("every planted case is in the truth of the person shape")
    func everyCase() {
        let kinds = Set(night.table("truth-person.csv").compactMap { $0["kind"] })
        let missing = SpecialCase.allCases.filter { !kinds.contains($0.rawValue) }
        #expect(missing.isEmpty)
    }

    @Test("all dispositions and every named list but not-yet-live occur")
    func everyOutcome() {
        let truth = night.table("truth-person.csv")
        let certain = Set(truth.compactMap { $0["disposition"] })
        #expect(certain.isSuperset(of: ["notify", "review", "refer", "suppress", "reject"]))
        let lists = Set(truth.compactMap { $0["list"] })
        for list in ReferralList.allCases where list != .notYetLive { #expect(lists.contains(list.rawValue)) }
    }

    @Test("the night has some 60 incidents, some 75 children and 40 schools")
    func size() {
        let numbers = Set(night.table("truth-person.csv").indices)
        #expect((72...80).contains(numbers.count))
        let incidents = night.rows("police-incident-list-2026-11-20.csv").count - 1
        #expect((55...75).contains(incidents))
        #expect(night.rows("edubasealldata20261119.csv").count == 41)
    }

    @Test(
        "a truth row points to a row of the feed and to pupils and schools that exist",
        arguments: NightRecipe.Shape.allCases)
    func truthPoints(shape: NightRecipe.Shape) {
        let path = InventedNight.policeFileName(shape, asOf: NightRecipe.sampleTime)
        let delimiter: Character = shape == .child ? ";" : shape == .incidentNumbered ? "\t" : ","
        let text =
            shape == .incidentNumbered ? utf16(night.bytes(path)) : String(decoding: night.bytes(path), as: UTF8.self)
        let rows = Written.rows(text, delimiter: delimiter)
        let pupils = Set(night.table("register.csv").compactMap { $0["UPN"] })
        let schools = Set(night.rows("edubasealldata20261119.csv").map { $0[0] })
        for truth in night.table("truth-\(shape.rawValue).csv") {
            let row = Int(truth["source_row"] ?? "") ?? 0
            #expect(truth["source_file"] == path)
            #expect((2...rows.count).contains(row))
            if let pupil = truth["pupil_id"], !pupil.isEmpty { #expect(pupils.contains(pupil)) }
            for urn in (truth["school_urns"] ?? "").split(separator: ";") { #expect(schools.contains(String(urn))) }
            if truth["kind"] == "ragged-row" { #expect(rows[row - 1].count < rows[0].count) }
            if truth["kind"] == "exact" { #expect(rows[row - 1].count == rows[0].count) }
        }
    }

    @Test("the truth of an exact slip is the pupil of that name and birth date")
    func exactSlips() {
        let rows = night.rows("police-child-2026-11-20.csv", delimiter: ";")
        let births = Dictionary(
            night.table("register.csv").map { ($0["UPN"] ?? "", $0["DOB"] ?? "") },
            uniquingKeysWith: { first, _ in first })
        var checked = 0
        for truth in night.table("truth-child.csv") where truth["kind"] == "exact" {
            let row = rows[(Int(truth["source_row"] ?? "") ?? 1) - 1]
            #expect(row[8] == births[truth["pupil_id"] ?? ""])
            checked += 1
        }
        #expect(checked > 5)
    }

    @Test("children of the person shape that other shapes can carry are in them too")
    func sameChildren() {
        func pupils(_ shape: NightRecipe.Shape) -> Set<String> {
            Set(night.table("truth-\(shape.rawValue).csv").compactMap { $0["pupil_id"] })
        }
        let suspects = night.table("truth-person.csv").filter { $0["list"] == "under-18-suspect" }.compactMap {
            $0["pupil_id"]
        }
        let all = pupils(.person).subtracting(suspects)
        #expect(pupils(.child) == all)
        #expect(pupils(.incidentNumbered) == all)
        #expect(pupils(.incidentFreeText) == all)
    }

    @Test("the schools held back by a training day are in the closures of the night's day")
    func trainingDay() {
        let closed = night.table("closures.csv").filter { $0["kind"] == "inset" && $0["from"] == "2026-11-20" }
        let held = night.table("truth-person.csv").filter { $0["kind"] == "held-for-inset" }
        #expect(!held.isEmpty)
        for truth in held { #expect(closed.contains { $0["urn"] == truth["school_urns"] }) }
    }

    private func utf16(_ bytes: [UInt8]) -> String {
        let units = stride(from: 2, to: bytes.count, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
        return String(decoding: units, as: UTF16.self)
    }
}

@Suite("The invented register")
struct InventedRegisterTests {
    @Test("a register has exactly the pupils asked for", arguments: [1000, 3000, 20_011])
    func exactSize(pupils: Int) {
        let files = Written.gather { try InventedNight(NightRecipe(pupils: pupils)).writeRegister($0) }
        let rows = Written.rows(String(decoding: files["register.csv"] ?? [], as: UTF8.self), delimiter: ",")
        #expect(Set(rows.dropFirst().map { $0[0] }).count == pupils)
        #expect(rows.allSatisfy { $0.count == 18 })
    }

    @Test("check letters of pupil numbers follow the published rule")
    func checkLetters() {
        // The four vectors of DOMAIN section 3.1.
        for number in ["H801200001001", "U383100120001", "U80120000100A", "X201361412345"] {
            #expect(PupilNumber.hasRightLetter(number))
        }
        #expect(!PupilNumber.hasRightLetter("A801200001001"))
        let numbers = Written.sample.table("register.csv").compactMap { $0["UPN"] }
        let wrong = numbers.filter { !PupilNumber.hasRightLetter($0) }
        #expect(!wrong.isEmpty && wrong.count * 100 < numbers.count)
        #expect(numbers.allSatisfy { $0.dropFirst().hasPrefix("000") })
        #expect(numbers.contains { $0.last?.isLetter == true })
    }

    @Test("a register has twins, namesakes, dual registrations and names in other scripts")
    func variety() {
        let rows = Written.sample.table("register.csv")
        #expect(rows.contains { $0["Enrolment Status"] == "S" })
        #expect(rows.contains { $0["EHE"] == "Y" } && rows.contains { $0["CME"] == "Y" })
        #expect(rows.contains { ($0["Preferred Forename"] ?? "").unicodeScalars.contains { $0.value > 0x600 } })
        #expect(Set(rows.compactMap { $0["Legal Surname"] }).count > 1000)
    }

    @Test("the plain export has the pupils and queries asked for, and a truth for each query")
    func plainExport() {
        let files = Written.gather {
            try InventedNight(.sized(pupils: 5000, children: 75)).writePlain(queries: 700, $0)
        }
        func rows(_ path: String) -> [[String]] {
            Written.rows(String(decoding: files[path] ?? [], as: UTF8.self), delimiter: ",")
        }
        let pupils = Set(rows("register-plain.csv").dropFirst().map { $0[0] })
        let truth = rows("truth-plain.csv").dropFirst()
        #expect(pupils.count == 5000)
        #expect(rows("queries.csv").count == 701)
        #expect(truth.map { $0[0] } == rows("queries.csv").dropFirst().map { $0[0] })
        #expect(truth.allSatisfy { $0[1].isEmpty || pupils.contains($0[1]) })
        let unregistered = truth.filter { $0[1].isEmpty }.count
        #expect((70...140).contains(unregistered))
    }

    @Test("more dirt makes fewer exact slips")
    func dirt() {
        let exact = NightRecipe.Dirt.allCases.map { dirt in
            var recipe = NightRecipe.sized(pupils: 4000, children: 75)
            recipe.dirt = dirt
            let files = Written.gather { try InventedNight(recipe).writePlain(queries: 1000, $0) }
            let rows = Written.rows(String(decoding: files["truth-plain.csv"] ?? [], as: UTF8.self), delimiter: ",")
            return rows.filter { $0[2] == "exact" }.count
        }
        #expect(exact[0] > exact[1] && exact[1] > exact[2])
    }
}

@Suite("The invented schools")
struct InventedSchoolsTests {
    let night = Written.sample

    @Test("the schools file has the 140 published columns in their order")
    func columns() {
        let rows = night.rows("edubasealldata20261119.csv")
        #expect(rows.allSatisfy { $0.count == 140 })
        #expect(rows[0][0] == "URN" && rows[0][4] == "EstablishmentName" && rows[0][10] == "EstablishmentStatus (name)")
        #expect(rows[0][59] == "Street" && rows[0][64] == "Postcode" && rows[0][66] == "TelephoneNum")
        #expect(rows[0][139] == "AccreditationExpiryDate")
    }

    @Test("closed schools have one and two successors, one school no phone, one a name for a phone")
    func parts() {
        let schools = night.table("edubasealldata20261119.csv")
        let closed = schools.filter { $0["EstablishmentStatus (name)"] == "Closed" }.compactMap { $0["URN"] }
        let links = night.table("links_edubasealldata20261119.csv")
        let successors = closed.map { urn in
            links.filter { $0["URN"] == urn && $0["LinkType"] == "Successor" }.count
        }
        #expect(successors == [1, 2])
        #expect(schools.contains { $0["TelephoneNum"] == "" })
        #expect(schools.contains { $0["TelephoneNum"]?.first?.isLetter == true })
        #expect(schools.contains { $0["EstablishmentTypeGroup (name)"] == "Welsh schools" })
        #expect(Set(schools.compactMap { $0["LA (name)"] }).count == 3)
    }

    @Test("no phone number lies outside the ranges kept free for drama", arguments: [40, 2000])
    func dramaNumbers(schools: Int) {
        let files = Written.gather { try InventedNight(NightRecipe(schools: schools)).writeSchools($0) }
        let ranges = [
            "01632960", "01134960", "01144960", "01154960", "01164960", "01174960", "01184960", "01214960", "01314960",
            "01414960", "01514960", "01614960", "01914980", "02079460", "07700900",
        ]
        var checked = 0
        for (path, column) in [("contacts.csv", 5), ("edubasealldata20261119.csv", 66)] {
            let rows = Written.rows(String(decoding: files[path] ?? [], as: UTF8.self), delimiter: ",")
            for row in rows.dropFirst() where row[column].first?.isNumber == true {
                #expect(row[column].count == 11 && ranges.contains { row[column].hasPrefix($0) })
                checked += 1
            }
        }
        #expect(checked > 80)
    }

    @Test("some schools have no lead, some no deputy, some a check of long ago")
    func contactGaps() {
        let contacts = night.table("contacts.csv")
        let urns = Set(contacts.compactMap { $0["urn"] })
        func holders(_ role: String) -> Set<String> {
            Set(contacts.filter { $0["role"] == role }.compactMap { $0["urn"] })
        }
        #expect(urns != holders("lead") && urns != holders("deputy"))
        #expect(contacts.contains { ($0["checked_on"] ?? "9") < "2025" })
    }
}

@Suite("The configuration of an invented night")
struct InventedConfigurationTests {
    @Test("every heading that the configuration names is in the police file", arguments: NightRecipe.Shape.allCases)
    func headings(shape: NightRecipe.Shape) {
        let bytes = Written.sample.bytes(InventedNight.policeFileName(shape, asOf: NightRecipe.sampleTime))
        let line = String(decoding: bytes.prefix(4000).filter { $0 != 0 }.prefix { $0 != 0x0D }, as: UTF8.self)
        let text = InventedNight.configuration(shape: shape)
        #expect(text.contains(InventedNight.policeFileName(shape, asOf: NightRecipe.sampleTime)))
        let known = ["Link ID", "Occurrence Number", "DASH Risk", "Incident Postcode", "Summary"]
        for heading in known { #expect(text.contains(": \(heading)\n") && line.contains(heading)) }
    }

    @Test("every registered column of the configuration is a heading of the register")
    func registerHeadings() {
        let headings = Written.sample.rows("register.csv")[0]
        let text = InventedNight.configuration(shape: .person)
        for heading in headings { #expect(text.contains(": \(heading)")) }
    }
}
