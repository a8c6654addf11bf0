import Foundation
import Testing

@Suite("A configuration that the files' contents contradict")
struct FeedContentsTests {
    private func check(_ old: String, _ new: String) throws -> BuiltProgram.Ending {
        let folder = try NightFolder()
        try folder.replace(old, with: new, in: "encompass.yaml")
        let doctor = try BuiltProgram.run(["doctor", "--config", "encompass.yaml"], in: folder)
        let check = try BuiltProgram.run(WrongTurn.check, in: folder)
        #expect(doctor.status == check.status, "both say the same: \(doctor.output)")
        return check
    }

    @Test("months declared first over days first are refused at the line of the column")
    func monthFirst() throws {
        let ending = try check("heading: DOB, formats: [ dd/MM/yyyy ]", "heading: DOB, formats: [ MM/dd/yyyy ]")
        #expect(ending.status == 78)
        #expect(ending.errors.contains("police.columns.child_dob: police-2026-11-20.csv, column “DOB”"))
        #expect(ending.errors.contains("have a day above 12, and it comes first"))
    }

    @Test("child's roles that the file writes otherwise are refused with their count")
    func roles() throws {
        let ending = try check("CHILD - PRESENT: present", "CHILD PRESENT: present")
        #expect(ending.status == 78)
        #expect(ending.errors.contains("police.child_roles: police-2026-11-20.csv, column “Role”"))
        #expect(ending.errors.contains("cells begin with “child” and are in no list of roles"))
    }

    @Test("a feed of persons read as one of children is refused")
    func shape() throws {
        let ending = try check("    person_role: Role\n", "")
        #expect(ending.status == 78)
        let folder = try NightFolder()
        try folder.replace("    person_role: Role\n", with: "", in: "encompass.yaml")
        try folder.replace("  shape: person\n", with: "  shape: child\n", in: "encompass.yaml")
        let said = try BuiltProgram.run(WrongTurn.check, in: folder)
        #expect(said.status == 78, "\(said.errors)")
        #expect(said.errors.contains("police.shape: police-2026-11-20.csv, column “Role” holds roles"))
        #expect(said.errors.contains("each would be taken for a child"))
    }

    @Test("a mistyped heading is told at its own line")
    func headingLine() throws {
        let folder = try NightFolder()
        let lines = try folder.text("encompass.yaml").components(separatedBy: "\n")
        let line = try #require(lines.firstIndex { $0.contains("child_surname: Surname") }) + 1
        let ending = try check("child_surname: Surname", "child_surname: Surnam")
        #expect(ending.errors.contains("encompass.yaml:\(line):"), "\(ending.errors)")
        #expect(ending.errors.contains("police.columns.child_surname: "))
    }

    @Test("a feed without dates of birth is told, and is no fault")
    func noBirthDates() throws {
        let ending = try check("    child_dob: { heading: DOB, formats: [ dd/MM/yyyy ] }\n", "")
        #expect(ending.status == 0 && ending.errors.contains("No column is mapped to child_dob"))
    }
}
