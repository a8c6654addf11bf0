import Foundation

/// A night in which every personal field is a word that occurs nowhere else, so that it can be looked for.
struct SentinelNight {
    /// Every personal value, as written and as it is compared or shown; none may stand where no names belong.
    private(set) var sentinels: Set<String> = []
    /// The family names of the children who are told, reviewed, referred and rejected.
    private(set) var surnames: [String: String] = [:]
    private(set) var files: [String: Data] = [:]

    private var count = 0
    private var register: [String] = []
    private var police: [String] = []
    private var contacts: [String] = []

    init() throws {
        var files = NightFolder.sampleFiles.filter { !$0.key.hasPrefix("truth") && !$0.key.hasPrefix("police") }
        let sample = String(decoding: files["register.csv"] ?? Data(), as: UTF8.self)
        let registerHeading = sample.prefix { $0 != "\n" && $0 != "\r\n" }
        let policeHeading = PoliceRows(NightFolder.sampleFiles[NightFolder.policeName] ?? Data()).heading

        for (number, ending) in ["notify", "review", "suppress", "carried"].enumerated() {
            let child = pupil(number, ending)
            addPolice(child, ending, number)
            if ending == "suppress" { addPolice(child, ending, number) }
        }
        for (number, ending) in ["refer", "ragged", "date", "occurrence", "quote"].enumerated() {
            addPolice(person(number + 10, ending), ending, number + 10)
        }
        addContacts()
        files["register.csv"] = Data((["\(registerHeading)"] + register + [""]).joined(separator: "\n").utf8)
        files[NightFolder.policeName] = policeHeading + Data((police + [""]).joined(separator: "\r\n").utf8)
        files["contacts.csv"] = Data((contacts + [""]).joined(separator: "\n").utf8)
        self.files = files
    }

    /// Where a value stands in a text, whatever the case of its letters.
    func leaks(in text: String) -> [String] {
        let lowered = text.lowercased()
        return sentinels.filter { lowered.contains($0.lowercased()) }.sorted()
    }

    private struct Person {
        var given: String
        var middle: String
        var family: String
        var day: Int
        var address: String
        var postcode: String
        var isoBirth: String { "2015-03-\(padded)" }
        var ukBirth: String { "\(padded)/03/2015" }
        var padded: String { day < 10 ? "0\(day)" : String(day) }
    }

    /// `Zqbcax` and so on: no word of any language, and no two near to each other.
    private mutating func word() -> String {
        count += 1
        let letters = Array("bcdfghjklmnpqrstvwxz")
        let first = letters[count % 20]
        let second = letters[(count * 7 + count / 20) % 20]
        let word = "Zq\(first)a\(second)u\(letters[(count * 3 + 5) % 20])\(count / 20 == 0 ? "e" : "o")"
        sentinels.insert(word)
        return word
    }

    private mutating func person(_ number: Int, _ ending: String) -> Person {
        let person = Person(
            given: word(), middle: word(), family: word(), day: number + 2, address: "\(word()) House",
            postcode: "BX7 \(number % 10)\(number < 10 ? "ZA" : "ZB")")
        surnames[ending] = person.family
        sentinels.formUnion([
            person.isoBirth, person.ukBirth, "\(person.day) March 2015", person.postcode,
            person.postcode.replacingOccurrences(of: " ", with: ""),
        ])
        return person
    }

    /// A pupil of one of the sample's schools; the one to be carried goes to a school that is closed that day.
    private mutating func pupil(_ number: Int, _ ending: String) -> Person {
        let person = person(number, ending)
        let urn = ending == "carried" ? SentinelNight.closedSchool : SentinelNight.openSchool
        let cells = [
            "A00000000\(1000 + number)", person.family, person.given, person.middle, "", word(), word(),
            person.isoBirth, "M", urn, "6", "C", "2020-09-01", "", person.address, person.postcode, "", "",
        ]
        register.append(cells.joined(separator: ","))
        return person
    }

    private mutating func addPolice(_ person: Person, _ ending: String, _ number: Int) {
        var birth = ending == "review" ? "" : person.ukBirth
        var occurrence = "BX-1119-\(4000 + number)"
        var when = "19/11/2026 20:15"
        if ending == "date" { when = person.address }
        if ending == "occurrence" { occurrence = "1.2E+5" }
        if ending == "quote" { birth = "Smi\"\(word())" }
        let cells = [
            "L00\(10_000 + police.count)", occurrence, when, "High", "CHILD - PRESENT", word(), person.family,
            person.given, birth, "", "M", person.address, person.postcode, person.postcode, word(), word(), "Y", word(),
        ]
        police.append((ending == "ragged" ? Array(cells.dropLast(4)) : cells).joined(separator: ","))
    }

    private mutating func addContacts() {
        contacts.append("urn,role,order,title,name,phone,from,to,days,checked_on")
        for urn in [SentinelNight.openSchool, SentinelNight.closedSchool] {
            contacts.append("\(urn),lead,1,Ms,\(word()),01632960123,07:45,16:00,,2026-09-01")
        }
    }

    private static let openSchool = school { !$0 }
    private static let closedSchool = school { $0 }

    /// A school of the sample that is told of some child that day, or one with a training day.
    private static func school(_ wanted: (Bool) -> Bool) -> String {
        let truth = CommaTable.read(NightFolder.sampleFiles["truth-person.csv"] ?? Data())
        let found = truth.first {
            ["exact", "held-for-inset"].contains($0["kind"] ?? "") && $0["disposition"] == "notify"
                && wanted($0["kind"] == "held-for-inset")
        }
        return found?["school_urns"] ?? ""
    }
}
