import Casework
import Encompass
import Foundation
import InventedNight
import Pipeline
import Practices
import Testing

/// The forty nastiest inputs (the list of `docs/matching.md` is the other process's) as they meet patients: one night
/// holds them all.
@Suite("The forty nastiest inputs, for practices")
struct PatientCaseTests {
    private struct Night {
        let outcome: SisterOutcome
        /// The lines of the match log by occurrence, in the order of the feed.
        let lines: [String: [[String: String]]]
    }

    private static let night = Result { try run() }

    private static func occurrence(_ place: Int, _ incident: Int) -> String { "BX-1119-9\(100 + place)\(incident)" }
    /// A postcode of no place; each home of each case has its own.
    private static func postcode(_ place: Int, _ home: Int) -> String {
        "BX9\(home) \(place % 9 + 1)\(letter(place / 9))H"
    }
    private static func letter(_ index: Int) -> Character { Array("ABDEFGHJLNPQRSTUWXYZ")[index % 20] }

    private static func run() throws -> Night {
        var files: [String: Data] = [:]
        let invented = InventedNight(NightRecipe())
        try invented.writeFolder(shapes: [.person]) { files[$0, default: Data()].append(contentsOf: $1) }
        try invented.writePractices { files[$0, default: Data()].append(contentsOf: $1) }
        files["encompass.yaml"] = files[InventedNight.practicesConfigurationName]
        var numbers = FreeNumbers(besides: String(decoding: files["patients.csv"] ?? Data(), as: UTF8.self))
        for (place, nasty) in PatientCase.all.enumerated() {
            var number = ""
            for patient in nasty.patients {
                if !patient.isSecondRow { number = try numbers.next() }
                let cells = [
                    number, patient.family, patient.given, patient.middle, patient.former, "", patient.alias,
                    patient.born, patient.sex, postcode(place, patient.home), "\(place + 1) Mill Race",
                    patient.practice,
                ]
                files["patients.csv"]?.append(Data((cells.joined(separator: ",") + "\n").utf8))
            }
            for slip in nasty.slips {
                let home = slip.home.map { postcode(place, $0) } ?? ""
                let cells = [
                    "L9\(place)", occurrence(place, slip.incident), "19/11/2026 21:40", "High", slip.role, "N9\(place)",
                    slip.family, slip.given, slip.born, "", slip.sex, "", home, "", "", slip.relationship, "", "",
                ]
                files["police-2026-11-20.csv"]?.append(Data((cells.joined(separator: ",") + "\r\n").utf8))
            }
        }
        for (code, status, closed) in [
            (PatientCase.openPractice, "A", ""), (PatientCase.otherPractice, "A", ""),
            (PatientCase.closedPractice, "C", "20251231"),
        ] {
            let line = PracticesFolder.practice(code, "PRACTICE \(code)", status, "4", closed: closed)
            files["epraccur.csv"]?.append(Data((line + "\r\n").utf8))
        }
        let folder = try PracticesFolder(files: files)
        let outcome = try folder.runAlone()
        let log = try folder.table("2026-11-20/1/match-log.csv")
        return Night(outcome: outcome, lines: Dictionary(grouping: log) { $0["occurrence_number"] ?? "" })
    }

    @Test("each ends as it must, with its rule", arguments: Array(PatientCase.all.enumerated()))
    func ends(place: Int, nasty: PatientCase) throws {
        let night = try Self.night.get()
        for incident in Set(nasty.slips.map(\.incident)).sorted() {
            let slips = nasty.slips.filter { $0.incident == incident }
            let lines = night.lines[Self.occurrence(place, incident)] ?? []
            #expect(lines.count == slips.count, "#\(nasty.number)")
            for (slip, line) in zip(slips, lines) {
                #expect(line["disposition"] == slip.ends.disposition, "#\(nasty.number): \(line["rule"] ?? "")")
                #expect(line["rule"] == slip.ends.rule, "#\(nasty.number)")
                #expect(line["list"] == slip.ends.list, "#\(nasty.number)")
            }
        }
    }

    @Test("an adult suspect's practice is told only where the council asks for it")
    func suspects() throws {
        // #37: the sample night has suspects in high-risk incidents; their part is not configured.
        let counts = try Self.night.get().outcome.counts
        #expect(counts["people_other_role", default: 0] > 0)
        let parts = Set(try Self.night.get().lines.values.joined().compactMap { $0["part"] })
        #expect(!parts.contains("suspect"))
    }

    @Test("every number of the list is tried, or has a reason why it is not")
    func whole() {
        let tried = Set(PatientCase.all.compactMap { Int($0.number.filter(\.isNumber)) } + [37])
        #expect(tried.union(PatientCase.notApplying.keys) == Set(1...40))
        #expect(tried.isDisjoint(with: PatientCase.notApplying.keys))
    }
}

/// Numbers of the range for tests that a register does not have yet.
private struct FreeNumbers {
    private var serial = 999_000_000
    private let taken: Set<String>

    init(besides register: String) {
        taken = Set(
            register.split(separator: "\n").compactMap { $0.split(separator: ",").first }.map {
                $0.filter { $0 != " " }
            })
    }

    mutating func next() throws -> String {
        while true {
            serial += 1
            try #require(serial < 1_000_000_000)
            let digits = String(serial).compactMap(\.wholeNumberValue)
            guard let check = NHSNumber.checkDigit(of: digits) else { continue }
            let number = String(serial) + String(check)
            if !taken.contains(number) { return number }
        }
    }
}
