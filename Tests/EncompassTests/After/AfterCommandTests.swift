import Casework
import Encompass
import Foundation
import Pipeline
import Testing

@Suite("Commands after the calls, as the built program")
struct AfterCommandTests {
    private static let asOf = ["--as-of", "2026-11-20T09:00"]

    private static func json(_ ending: BuiltProgram.Ending) throws -> [String: Any] {
        try #require(
            try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any], "\(ending.errors)")
    }

    @Test("a morning on the command line: decide, call, report, count, purge")
    func morning() throws {
        let folder = try NightFolder()
        let runID = try folder.run().runID
        let common = ["--config", "encompass.yaml"]
        func run(_ arguments: [String]) throws -> BuiltProgram.Ending {
            try BuiltProgram.run(arguments + common, in: folder)
        }
        let list = try run(["review", "list", "--json"])
        let waiting = try #require(try Self.json(list)["result"] as? [[String: Any]])
        #expect(list.status == 0 && waiting.count > 3)
        let child = try #require(waiting[0]["child_ref"] as? String)
        #expect(try run(["review", "show", child]).status == 0)
        let decided = try run(
            ["review", "decide", child, "--none", "--by", "A. Leader", "--reason", "No pupil fits", "--json"]
                + Self.asOf)
        #expect(decided.status == 0, "\(decided.errors)")
        #expect(try Self.json(decided)["run_id"] as? String == "2026-11-20-2")

        let calls = try folder.table("call-list.csv", of: runID)
        let sheet = try #require(calls.first?["call_id"])
        let outcomes = try Self.json(try run(["outcomes", "list", runID, "--json"]))
        let line = try #require(
            (outcomes["result"] as? [[String: Any]])?.first { $0["sheet_id"] as? String == sheet }?["child_ref"]
                as? String)
        try folder.write(
            "run_id,sheet_id,child_ref,try,at,spoke_to,code,initials\r\n"
                + "\(runID),\(sheet),\(line),1,2026-11-20T07:41,Lead,1,AB\r\n", to: "outcomes.csv")
        let taken = try run(["outcomes", "import", "outcomes.csv", "--json"] + Self.asOf)
        #expect(taken.status == 0, "\(taken.errors)")
        try folder.write("run_id,sheet_id\r\n", to: "broken.csv")
        #expect(try run(["outcomes", "import", "broken.csv"] + Self.asOf).status == 65)
        #expect(try run(["outcomes", "report"] + Self.asOf).status == 0)
        #expect(try run(["outcomes", "report", "--output", "open.csv", "--as-of", "2026-11-20T10:00"]).status == 3)
        #expect(try run(["outcomes", "report", "--output", "open.csv"] + Self.asOf).status == 73)

        let stats = try run(["stats", "--json", "--csv", "figures", "--html", "figures.html"] + Self.asOf)
        #expect(stats.status == 0, "\(stats.errors)")
        let tables = try #require((try Self.json(stats)["result"] as? [String: Any])?["tables"] as? [String: Any])
        let headline = try #require(tables["headline"] as? [[String: Any]])
        #expect(headline.first { $0["key"] as? String == "notifications_told" }?["count"] as? Int == 1)
        #expect(try folder.text("figures/datapackage.json").contains("tabular-data-package"))
        #expect(try run(["stats", "--annual", "2026"]).output.contains("notifications were made to schools in 2026"))

        let dry = try run(["purge", "--json", "--as-of", "2029-11-20T09:00"])
        #expect(dry.status == 0)
        #expect((try Self.json(dry)["result"] as? [String: Any])?["deleted"] as? Bool == false)
        #expect(try run(["purge", "--yes"]).status == 64)
        #expect(try run(["archive", "--by", "Records", "--as-of", "2029-11-20T09:00"]).status == 78)
        #expect(try run(["purge", "--yes", "--by", "Records", "--as-of", "2029-11-20T09:00"]).status == 0)
        #expect(try run(["review", "show", "0123456789ab-1-1"]).status == 66)
    }

    @Test("the archive goes to the configured program before anything is deleted, and where that fails nothing is")
    func archive() throws {
        let folder = try NightFolder()
        try folder.run()
        // Stands for age: copies the bundle to the file named after --output.
        let program =
            "#!/bin/sh\nwhile [ $# -gt 1 ]; do [ \"$1\" = --output ] && out=$2; shift; done\ncp \"$1\" \"$out\"\n"
        try folder.write(program, to: "age")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o700], ofItemAtPath: folder.url.appending(path: "age").path)
        let settings = try folder.text("encompass.yaml")
        try folder.write(
            settings + "\nretention: { age: [ /bin/false ], archive_to: age1invented }\n", to: "encompass.yaml")
        let purge = ["purge", "--yes", "--by", "Records", "--as-of", "2027-11-20T09:00", "--config", "encompass.yaml"]
        let failed = try BuiltProgram.run(purge, in: folder)
        #expect(failed.status == 74)
        let before = try BuiltProgram.run(
            Array(purge.filter { !["--yes", "--by", "Records"].contains($0) }), in: folder)
        #expect(before.output.contains("published files kept in the state"))
        try folder.write(
            settings + "\nretention: { age: [ /bin/sh, ./age ], archive_to: age1invented }\n", to: "encompass.yaml")
        let done = try BuiltProgram.run(purge, in: folder)
        #expect(done.status == 0, "\(done.errors)")
        let bundle = try folder.bytes("state/archives/2027-11-20.tar.age")
        #expect(bundle.count > 100_000 && bundle.range(of: Data("2026-11-20/1/call-sheets.html".utf8)) != nil)
    }
}
