import Casework
import Linkage
import Pipeline
import Testing

@Suite("Names as the police write them")
struct PoliceNameTests {
    @Test(
        "a placeholder counts as no given name",
        arguments: [
            "UNKNOWN", "UNK", "Unk?", "unnamed", "NK", "N/K", "n/k", "NOT KNOWN", "BABY", "Baby Boy", "INFANT", "CHILD",
            "CHILD 1", "Child A", "?", "-", "X", "XX", "TBC", "NFA", "NO NAME", "MALE", "FEMALE", "BOY", "GIRL", "N/A",
            "Baby Smith", "BABY GIRL SMITH", "Miss", "", "Unknown Male", "baby of Sarah Jones", "2", "Twin 1",
        ])
    func givenPlaceholder(written: String) {
        let name = PoliceName.read(forenames: written, surname: "SMITH")
        #expect(name.given.isMissing)
        #expect(name.notes.contains(.givenNameMissing))
        #expect(tokens(name.family) == ["smith"])
    }

    @Test(
        "a placeholder counts as no family name", arguments: ["UNKNOWN", "UNK", "?", "-", "N/K", "NK", "TBC", "X", ""])
    func familyPlaceholder(written: String) {
        let name = PoliceName.read(forenames: "Ava", surname: written)
        #expect(name.family.isMissing)
        #expect(name.notes == [.familyNameMissing])
    }

    @Test(
        "a real name is no placeholder",
        arguments: [
            ("Jack", "Child"), ("Na", "Li"), ("Ali", "Ali Khan"), ("Son", "Nguyen"), ("J", "Kidd"), ("Khan", "Khan"),
        ])
    func realNames(given: String, family: String) {
        let name = PoliceName.read(forenames: given, surname: family)
        #expect(name.given.letters == NameFolding.comparable(given).letters)
        #expect(name.family.letters == NameFolding.comparable(family).letters)
        #expect(name.notes.isEmpty)
    }

    @Test(
        "a sign that nobody sees damages the name, though a space would part it as well",
        arguments: [
            "Abel\u{1B}[31mton", "Back\u{7}ward", "Dales\u{200B}ton", "Gall\u{202E}oway", "O\u{92}Brien",
            "Fer\u{FEFF}by",
        ])
    func unseen(written: String) {
        #expect(PoliceName.read(forenames: "Ned", surname: written).notes == [.nameDamaged])
        #expect(PoliceName.read(forenames: written, surname: "Reid").notes == [.nameDamaged])
    }

    @Test(
        "blanks of any kind and a soft hyphen are no damage",
        arguments: ["Ana\u{A0}Maria", "Ana\tMaria", "Ana\u{AD}Maria"])
    func blanks(written: String) {
        #expect(PoliceName.read(forenames: written, surname: "Reid").notes.isEmpty)
    }

    @Test("an unborn child is noted", arguments: [("UNBORN", "SMITH"), ("Unborn Baby", "Smith"), ("BABY", "UNBORN")])
    func unborn(given: String, family: String) {
        let name = PoliceName.read(forenames: given, surname: family)
        #expect(name.given.isMissing)
        #expect(name.notes.contains(.unborn))
    }

    @Test(
        "an alias becomes another given name",
        arguments: [
            ("Alfie (Alfred)", ["alfie"], ["alfred"]), ("Genevieve \"Gigi\"", ["genevieve"], ["gigi"]),
            ("Genevieve \u{201C}Gigi\u{201D} Ann", ["genevieve", "ann"], ["gigi"]), ("Ana 'Nita'", ["ana"], ["nita"]),
            ("Alexandra aka Lexi", ["alexandra"], ["lexi"]), ("Alexandra A.K.A. Lexi", ["alexandra"], ["lexi"]),
            ("Alexandra known as Lexi", ["alexandra"], ["lexi"]), ("Alexandra (AKA Lexi)", ["alexandra"], ["lexi"]),
            ("Unknown (Lexi)", ["lexi"], []), ("(Lexi)", ["lexi"], []),
        ] as [(String, [String], [String])])
    func givenAlias(written: String, given: [String], other: [String]) {
        let name = PoliceName.read(forenames: written, surname: "Smith")
        #expect(tokens(name.given) == given)
        #expect(name.others.flatMap { tokens($0) } == other)
        #expect(name.notes == (other.isEmpty ? [] : [.aliasRead]))
    }

    @Test(
        "remarks in brackets are no names",
        arguments: ["Ava (4)", "Ava (F)", "Ava (twin)", "Ava (DOB 03/07/2016)", "Ava (?)"])
    func remarks(written: String) {
        let name = PoliceName.read(forenames: written, surname: "Smith")
        #expect(tokens(name.given) == ["ava"])
        #expect(name.others.isEmpty)
    }

    @Test(
        "another family name is kept beside the first",
        arguments: ["Smith (Jones)", "SMITH née Jones", "Smith aka Jones"])
    func familyAlias(written: String) {
        let name = PoliceName.read(forenames: "Ava", surname: written)
        #expect(tokens(name.family) == ["smith"])
        #expect(name.otherFamilyNames.flatMap { tokens($0) } == ["jones"])
        #expect(name.notes == [.aliasRead])
    }

    @Test(
        "surname, comma, forename in one cell is parted where the other is empty",
        arguments: [("SMITH, John", ""), ("", "SMITH, John"), ("SMITH, John", "Smith"), ("Master John", "Smith")])
    func parted(forenames: String, surname: String) {
        let name = PoliceName.read(forenames: forenames, surname: surname)
        #expect(tokens(name.given) == ["john"])
        #expect(tokens(name.family) == ["smith"])
    }

    @Test("damage anywhere in the name is noted")
    func damage() {
        let name = PoliceName.read(forenames: "Ava", surname: "O?Brien")
        #expect(name.family.isDamaged)
        #expect(name.notes == [.nameDamaged])
    }

    @Test("a word such as baby before a name is dropped")
    func prefix() {
        #expect(tokens(PoliceName.read(forenames: "Baby Noah", surname: "Smith").given) == ["noah"])
    }
}
