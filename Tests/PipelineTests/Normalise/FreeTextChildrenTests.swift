import Pipeline
import Testing

@Suite("Children in a free-text list")
struct FreeTextChildrenTests {
    @Test(
        "each child has an entry with the age as written",
        arguments: [
            ("Jayden 7, Lexi-Mae (4) & baby", ["Jayden|7", "Lexi-Mae|4", "|baby"]),
            ("2 kids: Ava (3yrs), Noah 18 months", ["Ava|3yrs", "Noah|18 months"]),
            ("Zara and twins Ali/Amir aged 5", ["Zara|", "Ali|5", "Amir|5"]),
            ("3 children present", ["|", "|", "|"]), ("two boys", ["|", "|"]),
            ("3 children: Ava and Noah", ["Ava|", "Noah|", "|"]),
            ("Ella 03/07/2016", ["Ella||03/07/2016"]), ("Ella DOB 3 July 2016; Noah", ["Ella||3 July 2016", "Noah|"]),
            ("Jayden, 7, Lexi, 4", ["Jayden|7", "Lexi|4"]), ("Jayden 7 Lexi 4", ["Jayden|7", "Lexi|4"]),
            ("Ava Smith\nNoah Smith (6)", ["Ava Smith|", "Noah Smith|6"]), ("7 year old Jayden", ["Jayden|7 year old"]),
            ("Alfie (Alfred) 9", ["Alfie (Alfred)|9"]), ("baby Noah, Ava", ["Noah|baby", "Ava|"]),
            ("Unborn baby", ["unborn|"]),
            ("Ava, ? and Noah", ["Ava|", "|", "Noah|"]), ("3 children aged 4, 6 and 8", ["|4", "|6", "|8"]),
            ("twins aged 5", ["|5", "|5"]), ("Ava aged seven", ["Ava|seven"]),
            ("O'Brien-Jones, Síle (4)", ["O'Brien-Jones|", "Síle|4"]),
            ("Ava 4/5", ["Ava|4/5"]), ("Ava and no other children", ["Ava|"]), ("Ava(3)Noah(5)", ["Ava|3", "Noah|5"]),
            ("children present", ["|"]), ("Unknown", ["|"]), ("?", ["|"]), ("7", ["|7"]),
            ("Ava (present), Noah (not present)", ["Ava|", "Noah|"]),
            ("Child 1: Ava 7, Child 2: Noah 5", ["Ava|7", "Noah|5"]), ("1. Ava 7 2. Noah 5", ["Ava|7", "Noah|5"]),
            ("1) Ava 2) Noah", ["Ava|", "Noah|"]), ("Ava - 7\nNoah - 5", ["Ava|7", "Noah|5"]),
            ("Child 1, Child 2", ["|", "|"]),
            ("Ava 7, 1 other child unknown", ["Ava|7", "|"]), ("baby boy 3 weeks", ["|3 weeks"]),
            ("An 4, My 5", ["An|4", "My|5"]),
            ("baby Noah 3 weeks", ["Noah|3 weeks"]),
            ("Ava (7) - present; Noah (5) - not present", ["Ava|7", "Noah|5"]),
            ("1 child - Ava", ["Ava|"]), ("Ava, 2 boys", ["Ava|", "|", "|"]),
        ] as [(String, [String])])
    func splits(written: String, expected: [String]) {
        let children = FreeTextChildren.split(written)
        let found = children.map { child in
            "\(child.name)|\(child.ageText)" + (child.birthDateText.isEmpty ? "" : "|\(child.birthDateText)")
        }
        #expect(found == expected)
    }

    @Test(
        "only a text that says so means no child",
        arguments: ["", "None", "no children", "N/A", "nil", "-", "0", "No children present."])
    func none(written: String) { #expect(FreeTextChildren.split(written).isEmpty) }

    @Test("each entry keeps its part of the text as written")
    func written() {
        #expect(
            FreeTextChildren.split("Jayden 7, Lexi-Mae (4) & baby").map(\.written) == [
                "Jayden 7", "Lexi-Mae (4)", "baby",
            ])
    }
}
