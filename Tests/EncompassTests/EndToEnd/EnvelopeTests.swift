import Foundation
import Testing

@Suite("The one envelope of every verb")
struct EnvelopeTests {
    private static let config = ["--config", "encompass.yaml"]

    private static func envelope(_ ending: BuiltProgram.Ending) throws -> [String: Any] {
        #expect(ending.output.split(separator: "\n").count == 1, "one line: \(ending.output.prefix(200))")
        return try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any] ?? [:]
    }

    /// Verbs that end well, after a night; `-` stands for a child of it.
    static let verbs: [[String]] = [
        ["run", "--as-of", NightFolder.sampleTime], ["status", "--as-of", "2026-11-20T07:00"], ["check-config"],
        ["doctor"], ["config", "print"], ["explain", "-"], ["trace", "-"], ["review", "list"], ["sheets", "list"],
        ["audit", "verify"], ["audit", "prove", "-"], ["audit", "show", "--run", "2026-11-20-1"],
        ["stats", "--as-of", "2026-11-20T09:00"], ["sniff", NightFolder.policeName],
    ]

    @Test("the same six members, and null where there is nothing, after a night that went well")
    func well() throws {
        let folder = try NightFolder()
        try folder.run()
        let child = try #require(
            try folder.table("match-log.csv", of: "2026-11-20-1").first { $0["disposition"] == "notify" }?["child_ref"])
        for verb in Self.verbs {
            let arguments = verb.map { $0 == "-" ? child : $0 } + Self.config + ["--json"]
            let ending = try BuiltProgram.run(arguments, in: folder)
            let envelope = try Self.envelope(ending)
            #expect(
                Set(envelope.keys).isSuperset(of: ["command", "version", "run_id", "exit", "result", "problems"]),
                "\(verb)")
            let words = verb.prefix { !$0.hasPrefix("-") && $0 != NightFolder.policeName }.joined(separator: " ")
            #expect(envelope["command"] as? String == words)
            #expect(envelope["exit"] as? Int == Int(ending.status), "\(verb)")
            #expect(envelope["run_id"] as? String != "", "\(verb): nothing is null, not an empty text")
            #expect(!(envelope["result"] is NSNull), "\(verb)")
        }
    }

    /// Verbs that fail, the status of each, and the command it is told under.
    static let failures: [([String], Int32, String)] = [
        (["run", "--config", "none.yaml"], 78, "run"),
        (["audit", "verify", "--config", "none.yaml"], 78, "audit verify"),
        (["init", "--council", "A", "--team", "B"] + config, 73, "init"),
        (["explain", "ffffffffffff-1-1"] + config, 66, "explain"),
        (["review", "import", "none.csv"] + config, 66, "review import"), (["run", "--no-such-option"], 64, "run"),
        (["rum"], 64, ""), (["review", "list", "--run", "2020-01-01-1"] + config, 66, "review list"),
        (["audit", "show", "--run", "2020-01-01-1"] + config, 66, "audit show"),
        (["stats", "--from", "2026-11-20", "--to", "2026-11-01"] + config, 64, "stats"),
        (lookup("2020-21-07"), 64, "lookup"), (lookup("31/02/2018"), 64, "lookup"),
    ]

    private static func lookup(_ born: String) -> [String] {
        ["lookup", "--given", "A", "--family", "B", "--born", born, "--by", "C", "--reason", "D"]
    }

    @Test("a verb that fails says so in the envelope, with its status and what to do")
    func failing() throws {
        let folder = try NightFolder()
        try folder.run()
        for (arguments, status, command) in Self.failures {
            let ending = try BuiltProgram.run(arguments + ["--json"], in: folder)
            #expect(ending.status == status, "\(arguments)")
            let envelope = try Self.envelope(ending)
            #expect(envelope["command"] as? String == command, "\(arguments)")
            #expect(envelope["exit"] as? Int == Int(status) && envelope["result"] is NSNull, "\(arguments)")
            #expect((envelope["problems"] as? [[String: Any]])?.first?["message"] as? String != nil, "\(arguments)")
            #expect(!ending.errors.isEmpty, "\(arguments)")
        }
    }

    @Test("a proof written to a file is a proof")
    func proof() throws {
        let folder = try NightFolder()
        try folder.run()
        let child = try #require(
            try folder.table("match-log.csv", of: "2026-11-20-1").first { $0["disposition"] == "notify" }?["child_ref"])
        let proof = try BuiltProgram.run(["audit", "prove", child] + Self.config, in: folder)
        #expect(proof.output.hasPrefix("c2sp.org/tlog-proof@v1\n") && !proof.output.contains("\\u{A}"))
        try folder.write(proof.output, to: "child.tlog-proof")
        #expect(
            try BuiltProgram.run(["audit", "check-proof", "child.tlog-proof"] + Self.config, in: folder).status == 0)
    }

    @Test("check-config answers 0 or 78, and names the place of a model that is not there")
    func checkConfig() throws {
        let folder = try NightFolder()
        let settings = try folder.text("encompass.yaml").replacing("model: default", with: "model: ./nope.yaml")
        try folder.write(settings, to: "no-model.yaml")
        for verb in ["check-config", "run"] {
            let ending = try BuiltProgram.run([verb, "--config", "no-model.yaml"], in: folder)
            #expect(ending.status == 78, "\(verb)")
            #expect(ending.errors.contains("no-model.yaml:") && ending.errors.contains("decision.model"), "\(verb)")
        }
        #expect(try BuiltProgram.run(["check-config", "--config", "none.yaml"], in: folder).status == 78)
    }

    @Test("a published file that was changed is named, and moving the folder away puts it back")
    func changedFile() throws {
        let folder = try NightFolder()
        try folder.run()
        let before = try folder.published()
        let path = "out/2026-11-20/1/call-list.csv"
        let handle = try FileHandle(forWritingTo: folder.url.appending(path: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("x".utf8))
        try handle.close()
        let run = ["run", "--as-of", NightFolder.sampleTime] + Self.config
        let refused = try BuiltProgram.run(run, in: folder)
        #expect(refused.status == 73 && refused.errors.contains("was changed after it was published"))
        try FileManager.default.moveItem(
            at: folder.url.appending(path: "out/2026-11-20/1"), to: folder.url.appending(path: "changed"))
        #expect(try [0, 3].contains(BuiltProgram.run(run, in: folder).status))
        #expect(try folder.published() == before)
    }
}
