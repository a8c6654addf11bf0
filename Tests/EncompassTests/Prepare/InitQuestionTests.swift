import Foundation
import Testing

@Suite("What init asks at a terminal")
struct InitQuestionTests {
    /// Types answers at a terminal of the program's own, one a line: `script` of util-linux makes one.
    private func initialise(_ answers: [String], in folder: NightFolder) throws -> (status: Int32, said: String) {
        try folder.write(answers.map { $0 + "\n" }.joined(), to: "answers")
        let shell = "script --quiet --return --command \"'$0' init --config first.yaml\" /dev/null < answers"
        let ending = try BuiltProgram.launch(
            URL(filePath: "/bin/sh"), ["-c", shell, try BuiltProgram.path()], in: folder.url,
            environment: ["SWIFT_BACKTRACE": "enable=no", "PATH": "/usr/bin:/bin", "SHELL": "/bin/sh", "TERM": "dumb"])
        return (ending.status, ending.output)
    }

    private let folders = ["", "", ""]

    @Test("a path that cannot be right is asked again at once, and holidays and folders are asked for")
    func answers() throws {
        let folder = try NightFolder()
        let ending = try initialise(
            [
                "Brackenshire Council", "Front Door", "no-such-file.csv", NightFolder.policeName, "register.csv",
                "edubasealldata20261119.csv", "", "contacts.csv", "", "bank-holidays.json",
            ] + folders, in: folder)
        #expect(ending.status == 0, "\(ending.said)")
        #expect(ending.said.contains("no-such-file.csv"))
        let text = try folder.text("first.yaml")
        #expect(text.contains("bank_holidays:") && text.contains("contacts:") && !text.contains("links:"))
        #expect(ending.said.contains("The folder of the keys? (nothing: "))
        #expect(try BuiltProgram.run(["check-config", "--config", "first.yaml"], in: folder).status == 0)
    }

    @Test("a column that is found nowhere is asked for by its meaning, among the headings of the file")
    func columns() throws {
        let folder = try NightFolder()
        try folder.replace("Legal Surname", with: "Nachname", in: "register.csv")
        let ending = try initialise(
            [
                "Brackenshire Council", "Front Door", NightFolder.policeName, "register.csv", "Nachnam", "Nachname",
                "edubasealldata20261119.csv", "", "", "", "",
            ] + folders, in: folder)
        #expect(ending.status == 0, "\(ending.said)")
        #expect(ending.said.contains("Which column is the legal family name? One of: "))
        #expect(ending.said.contains("There is no column of that heading."))
        #expect(try folder.text("first.yaml").contains("legal_surname: Nachname"))
    }

    @Test("without a terminal, columns that are missing are named with the option for each, and nothing is written")
    func options() throws {
        let folder = try NightFolder()
        try folder.replace("Legal Surname", with: "Nachname", in: "register.csv")
        let flags = [
            "init", "--config", "first.yaml", "--council", "C", "--team", "T", "--police", NightFolder.policeName,
            "--register", "register.csv", "--gias", "edubasealldata20261119.csv",
        ]
        let ending = try BuiltProgram.run(flags, in: folder)
        #expect(ending.status == 78)
        #expect(ending.errors.contains("Nothing was written."))
        #expect(
            ending.errors.contains("--column register.legal_surname=HEADING") && !ending.errors.contains("first.yaml:"))
        #expect(throws: (any Error).self) { try folder.text("first.yaml") }
        let named = try BuiltProgram.run(flags + ["--column", "register.legal_surname=Nachname"], in: folder)
        #expect(named.status == 0, "\(named.errors)")
    }
}
