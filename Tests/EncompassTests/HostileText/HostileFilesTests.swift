import Foundation
import Testing

@Suite("Hostile names and files do not act on the operator's terminal")
struct HostileFilesTests {
    private static let escape = "\u{1B}[2J\u{9B}31m\u{202E}\u{7}"
    private static let arguments = ["run", "--config", "encompass.yaml", "--as-of", NightFolder.sampleTime]

    private func expectPlain(_ ending: BuiltProgram.Ending, _ what: String) {
        #expect(!ending.errors.isEmpty, "\(what)")
        for (stream, text) in [("standard error", ending.errors), ("standard output", ending.output)] {
            let acting = text.unicodeScalars.first { PageOracle.isForbidden($0) }
            #expect(acting == nil, "\(what), \(stream): U+\(String(acting?.value ?? 0, radix: 16))")
        }
    }

    @Test("an escape sequence in an argument is shown and not sent, by the argument parser too")
    func arguments() throws {
        let folder = try NightFolder()
        for arguments in [
            ["run", "--\(Self.escape)"], [Self.escape], ["run", "--as-of", Self.escape],
            ["run", "--config", "no\(Self.escape).yaml"], ["explain", "--config", "encompass.yaml", Self.escape],
        ] {
            let ending = try BuiltProgram.run(arguments, in: folder)
            #expect([64, 66, 78].contains(ending.status), "\(arguments.count)")
            expectPlain(ending, "argument")
        }
    }

    @Test("an escape sequence in a heading, a key, a value or a file's name is shown and not sent")
    func files() throws {
        let spoilt: [(String, [Int32], (NightFolder) throws -> Void)] = [
            ("a key", [78], { try $0.replace("council:", with: "coun\u{9B}31m\u{202E}cil:", in: "encompass.yaml") }),
            (
                "a value", [78],
                { try $0.replace("shape: person", with: "shape: \"per\\e[2J\\x9B\\u202Eson\"", in: "encompass.yaml") }
            ),
            (
                "a heading wanted", [65, 78],
                {
                    try $0.replace(
                        "child_surname: Surname", with: "child_surname: \"Sur\\e[2J\\x9B\\u202Ename\"",
                        in: "encompass.yaml")
                }
            ),
            (
                "a heading found", [65],
                { folder in
                    var text = try folder.text("register.csv")
                    text = text.replacingOccurrences(of: "Legal Surname", with: "Legal Surname\(Self.escape)x")
                    try folder.write(text, to: "register.csv")
                }
            ),
            (
                "a file's name", [65],
                { folder in
                    let name = "police\(Self.escape).csv"
                    try folder.write(Data(), to: name)
                    try folder.replace("./police-2026-11-20.csv", with: "./police?*.csv", in: "encompass.yaml")
                    try folder.remove(NightFolder.policeName)
                }
            ),
        ]
        for (what, statuses, spoil) in spoilt {
            let folder = try NightFolder()
            try spoil(folder)
            let ending = try BuiltProgram.run(Self.arguments, in: folder)
            #expect(statuses.contains(ending.status), "\(what): \(ending.errors)")
            expectPlain(ending, what)
            #expect(try folder.published().isEmpty, "\(what)")
        }
    }
}
