import Casework
import Linkage
import Pipeline
import Testing

/// A name's tokens as text, for reading in a test.
func tokens(_ name: ComparableName) -> [String] { name.tokens.map { String(decoding: $0, as: UTF8.self) } }

@Suite("Folding of names")
struct NameFoldingTests {
    @Test(
        "capitals, accents, hyphens and apostrophes do not matter",
        arguments: [
            ("O'Brien", ["obrien"]), ("O\u{2019}Brien", ["obrien"]), ("O\u{2BC}BRIEN", ["obrien"]),
            ("O`Brien", ["obrien"]), ("O\u{B4}Brien", ["obrien"]), ("OBrien", ["obrien"]), ("O Brien", ["o", "brien"]),
            ("Ó Briain", ["o", "briain"]), ("Ellie-Mae", ["ellie", "mae"]), ("Ellie\u{2011}Mae", ["ellie", "mae"]),
            ("Garc\u{ED}a L\u{F3}pez", ["garcia", "lopez"]), ("Garcı\u{301}a", ["garcia"]),
            ("St. John", ["st", "john"]),
            ("Ali/Amir", ["ali", "amir"]), ("Smith,Jones", ["smith", "jones"]), ("al-Hassan", ["al", "hassan"]),
            ("\u{A0}Zoë\u{A0}", ["zoe"]), ("J", ["j"]), ("Jay2", ["jay2"]), ("", []), (" - ", []), ("😀", []),
            ("Ava😀", ["ava"]), ("MARY\tANN\nROSE", ["mary", "ann", "rose"]),
        ] as [(String, [String])])
    func folds(written: String, expected: [String]) {
        let name = NameFolding.comparable(written)
        #expect(tokens(name) == expected)
        #expect(!name.isDamaged)
        #expect(name.script.isEmpty)
    }

    @Test(
        "letters without a decomposition have a plain spelling",
        arguments: [
            ("Łukasz", "lukasz"), ("Đức", "duc"), ("Øyvind", "oyvind"), ("Işık", "isik"), ("İbrahim", "ibrahim"),
            ("Weiß", "weiss"), ("Æthelred", "aethelred"), ("Þóra", "thora"), ("Ħamrun", "hamrun"), ("Əliyev", "aliyev"),
            ("Cœur", "coeur"), ("Ștefan", "stefan"), ("Şefan", "sefan"), ("Nguyễn", "nguyen"),
            ("Ọláńrewájú", "olanrewaju"),
            ("Ａｌｆｉｅ", "alfie"), ("ﬁona", "fiona"),
        ])
    func plainSpelling(written: String, expected: String) {
        #expect(tokens(NameFolding.comparable(written)) == [expected])
    }

    @Test(
        "another script is romanised and kept",
        arguments: [
            ("Дмитрий Щукин", ["dmitriy", "shchukin"], "дмитрий щукин"), ("محمّد", ["mhmd"], "محمد"),
            ("王小明", ["wang", "xiao", "ming"], "王小明"), ("Γιώργος", ["giorgos"], "γιώργος"),
            ("Muhammad محمد", ["muhammad", "mhmd"], "محمد"), ("Li王", ["li", "wang"], "王"),
        ] as [(String, [String], String)])
    func otherScripts(written: String, expected: [String], script: String) {
        let folded = NameFolding.read(written)
        #expect(tokens(folded.name) == expected)
        #expect(String(decoding: folded.name.script, as: UTF8.self) == script)
        #expect(!folded.name.isDamaged)
        #expect(folded.notes.isEmpty)
    }

    @Test(
        "a lost letter stays as a wildcard and damages the name",
        arguments: [
            ("O?Brien", ["o?brien"]), ("?ukasz", ["?ukasz"]), ("Jos\u{FFFD}", ["jos?"]), ("Zo\u{C3}\u{AB}", ["zo?"]),
            ("\u{C5}\u{201A}ukasz", ["?ukasz"]), ("O\u{E2}\u{20AC}\u{2122}Brien", ["obrien"]), ("Zo\u{8B}", ["zo?"]),
            ("Al\u{0}fie", ["alfie"]), ("\u{202E}Alfie", ["alfie"]), ("Al\u{200B}fie", ["alfie"]),
        ] as [(String, [String])])
    func damaged(written: String, expected: [String]) {
        let folded = NameFolding.read(written)
        #expect(tokens(folded.name) == expected)
        #expect(folded.notes == [.nameDamaged])
    }

    @Test("a name of 1,200 bytes is compared whole; of a longer one 1,200 bytes are, and it counts as damaged")
    func longest() {
        let whole = NameFolding.read(String(repeating: "a", count: 1200))
        #expect(whole.name.letters.count == 1200)
        #expect(whole.notes.isEmpty)
        let cut = NameFolding.read(String(repeating: "a", count: 30_000))
        #expect(cut.name.letters.count == 1200)
        #expect(cut.notes == [.nameDamaged])
        #expect(NameFolding.read(String(repeating: "ﷺ", count: 500)).notes == [.nameDamaged])
    }

    @Test("a question mark with no letter beside it is nothing", arguments: ["?", "??", "- ?", "\u{FFFD}"])
    func loneQuestionMark(written: String) {
        let name = NameFolding.comparable(written)
        #expect(name.isMissing)
        #expect(!name.isDamaged)
    }

    @Test("two scripts in one word are read as the eye reads them, and damage the name")
    func mixedScript() {
        let folded = NameFolding.read("\u{410}lfie")
        #expect(tokens(folded.name) == ["alfie"])
        #expect(folded.name.script.isEmpty)
        #expect(folded.notes == [.nameDamaged, .nameMixedScript])
    }

    @Test("a very long name is folded whole")
    func longName() {
        let name = NameFolding.comparable(String(repeating: "é", count: 300))
        #expect(name.letters == Array(repeating: UInt8(ascii: "e"), count: 300))
    }

    @Test(
        "the interning key is the tokens with one space between",
        arguments: ["  O'Brien -- Smith ", "Zoë-Ann", "O?X y"])
    func interningKey(written: String) {
        let key = String(decoding: NameFolding.folded(bytes: Array(written.utf8)), as: UTF8.self)
        #expect(key == tokens(NameFolding.comparable(written)).joined(separator: " "))
    }

    @Test("folding twice changes nothing, and no text stops the program", arguments: [UInt64(20_261_120)])
    func idempotent(seed: UInt64) {
        print("name folding: seed \(seed)")
        var random = SeededNumbers(state: seed)
        for _ in 0..<10_000 {
            let text = random.text()
            let once = NameFolding.comparable(text)
            #expect(
                once.tokens.joined().allSatisfy { ($0 | 0x20) &- 0x61 < 26 || (0x30...0x39).contains($0) || $0 == 0x3F }
            )
            let again = NameFolding.comparable(tokens(once).joined(separator: " "))
            #expect(again.tokens == once.tokens)
            let key = String(decoding: NameFolding.folded(bytes: Array(text.utf8)), as: UTF8.self)
            #expect(key == tokens(once).joined(separator: " "))
        }
    }

    @Test("no text stops a reader", arguments: [UInt64(20_261_121)])
    func everyReader(seed: UInt64) {
        print("readers: seed \(seed)")
        var random = SeededNumbers(state: seed)
        for _ in 0..<1_000 {
            let text = random.text()
            #expect(!PoliceName.read(forenames: text, surname: random.text()).given.tokens.contains([]))
            _ = FreeTextChildren.split(text)
            _ = AddressFolding.comparable(text)
            _ = PostcodeReader.read(text)
            _ = PhoneNumber(text)
            _ = OccurrenceNumber.read(text)
            _ = SchoolReference(text)
            _ = UPN.check(text)
            _ = DateTimeReader.minuteOfDay(text)
            _ = AgeReader(asOf: CalendarDate(dayNumber: 20_000)).read(text)
        }
    }
}

/// Numbers from a seed (SplitMix64, Steele and others 2014).
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Up to 24 scalars: half of them ASCII, the rest from anywhere in Unicode.
    mutating func text() -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...24, using: &self) {
            let limits: [UInt32] = [0x7F, 0x7F, 0x7F, 0x24F, 0x600, 0xFFFF, 0x1_FFFF, 0x10_FFFF]
            let limit = limits[Int.random(in: 0..<limits.count, using: &self)]
            if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &self)) { text.append(scalar) }
        }
        return String(text)
    }
}
