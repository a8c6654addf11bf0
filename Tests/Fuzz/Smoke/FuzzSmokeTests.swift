import Foundation
import Testing

/// Every fuzz target on some hundred damaged inputs, the same ones each time: what runs on every change.
///
/// A target that breaks ends the test process, which no run can miss. `Scripts/fuzz` does the same with libFuzzer, the
/// address sanitizer and as long as one likes.
@Suite("Readers of strangers' bytes")
struct FuzzSmokeTests {
    @Test("end well on damaged input", arguments: FuzzTarget.allCases)
    func damaged(target: FuzzTarget) throws {
        let first = try FirstInputs.of(target)
        #expect(!first.isEmpty)
        var damage = Damage(seed: 20_261_121)
        var tried = Set<[UInt8]>()
        for input in first {
            target.tryOne(input)
            for _ in 0..<(400 / first.count + 1) {
                let damaged = damage.spoiled(input, with: first)
                target.tryOne(damaged)
                tried.insert(damaged)
            }
        }
        for input in [[], [0], [0xFF], Array("\u{FEFF}".utf8), [UInt8](repeating: 0x22, count: 300)] {
            target.tryOne(input)
        }
        #expect(tried.count > 200, "the damage must differ")
    }
}

/// What the damage begins with: the sample night's own files and a few texts a form, as in `Scripts/fuzz`.
enum FirstInputs {
    static func of(_ target: FuzzTarget) throws -> [[UInt8]] {
        switch target {
        case .csv: try files("SampleData", ending: ".csv").map { [0] + firstLines($0, 12) }
        case .dates: texts("dd/MM/yyyy\n18/02/2014", "d MMM yyyy h:mm a\n1 Feb 2014 3:05 PM", "excel-serial\n41688")
        case .names: texts("Anne-Marie Siân\nO'Brien née Łukasz (aka Jo)", "محمد\nالرحمن")
        case .fields: texts("BX2 0LQ", "01632 960123 ext 12", "X000315073064", "990/1234", "BX-1119-0248", "Female")
        case .freeText: texts("Jack SMITH (7), Ava Smith dob 01/02/2015; baby unborn & Leo aged 4yrs")
        case .configuration: try files("SampleData", ending: ".yaml")
        case .model: [try file("Sources/Pipeline/Resources/linkage-model.yaml")]
        case .calendar: [try file("SampleData/bank-holidays.json")]
        case .trail: [try file("Tests/Fuzz/first-trail.jsonl"), try file("SampleData/keys/audit.vkeys")]
        case .outcomes:
            texts(
                """
                run_id,sheet_id,child_ref,try,at,spoke_to,code,initials,reason\r
                2026-11-20-1,S001,0123456789ab-2-1,1,2026-11-20T08:05,,3,AB,\r
                2026-11-20-1,S001,0123456789ab-2-1,2,2026-11-20T08:20,Lead,1,AB,\r
                2026-11-20-1,S002,0123456789ab-3-1,1,2026-11-20T08:30,Office,6,AB,\r\n
                """)
        }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")

    private static func texts(_ texts: String...) -> [[UInt8]] { texts.map { Array($0.utf8) } }

    private static func file(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: path)))
    }

    private static func files(_ folder: String, ending: String) throws -> [[UInt8]] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
            .filter { $0.hasSuffix(ending) }.sorted().map { try file(folder + "/" + $0) }
    }

    private static func firstLines(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
        Array(bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(count).joined(separator: [0x0A]))
    }
}

/// Seeded damage: bits flipped, pieces cut, doubled, moved in from another input, and signs that readers trip over.
struct Damage {
    private var generator: SplitMix

    init(seed: UInt64) { generator = SplitMix(state: seed) }

    private static let signs = [
        "\"", ",", ";", "\t", "\r\n", "\n", "\0", "\u{FEFF}", "\u{202E}", "\u{200D}", "'", "=", "-", "/", ":", "{",
        "}", "[", "]", "&a ", "*a", "!!", "- ", "99999999999999999999", "-1", "0", "NaN", "é", "𝐒", "31/02/2015",
    ].map { Array($0.utf8) }

    mutating func spoiled(_ input: [UInt8], with others: [[UInt8]]) -> [UInt8] {
        var bytes = input
        for _ in 0...Int.random(in: 0..<4, using: &generator) {
            let place = Int.random(in: 0...bytes.count, using: &generator)
            let length = min(Int.random(in: 1...40, using: &generator), bytes.count - place)
            switch Int.random(in: 0..<6, using: &generator) {
            case 0 where place < bytes.count:
                bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 1: bytes.removeSubrange(place..<place + length)
            case 2: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
            case 3:
                let other = others.randomElement(using: &generator) ?? []
                bytes.insert(contentsOf: other.suffix(Int.random(in: 0...60, using: &generator)), at: place)
            case 4: bytes.removeLast(bytes.count - place)
            default: bytes.insert(contentsOf: Damage.signs.randomElement(using: &generator) ?? [], at: place)
            }
        }
        return bytes
    }
}

/// SplitMix64 (Steele, Lea and Flood, *Fast splittable pseudorandom number generators*, OOPSLA 2014, figure 16).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
