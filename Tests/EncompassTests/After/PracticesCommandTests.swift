import Foundation
import Testing

@Suite("Practices on the command line, as the built program")
struct PracticesCommandTests {
    private static func json(_ ending: BuiltProgram.Ending) throws -> [String: Any] {
        try #require(
            try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any], "\(ending.errors)")
    }

    @Test("a morning: run, list, show, decide, take back, count, and what is held about one patient")
    func morning() throws {
        let folder = try NightFolder()
        let night = "invented"
        #expect(try BuiltProgram.run(["demo", "--write", night], in: folder).status == 0)
        func run(_ arguments: String...) throws -> BuiltProgram.Ending {
            try BuiltProgram.run(arguments + ["--config", "\(night)/encompass-practices.yaml"], in: folder)
        }
        let made = try run("practices", "run", "--as-of", "2026-11-20T02:15", "--json")
        #expect(try Self.json(made)["run_id"] as? String == "practices-2026-11-20-1")

        let list = try run("review", "list", "--process", "practices", "--json")
        let waiting = try #require(try Self.json(list)["result"] as? [[String: Any]])
        let person = try #require(waiting.first?["person_ref"] as? String)
        let shown = try run("review", "show", person, "--process", "practices")
        #expect(shown.status == 0)
        let line = try #require(shown.output.split(separator: "\n").first { $0.hasPrefix("Patient ") })
        let number = String(line.dropFirst("Patient ".count).prefix(10))

        let by = ["--by", "A. Leader", "--reason", "Confirmed"]
        func decide(_ choice: String..., at time: String) throws -> BuiltProgram.Ending {
            try BuiltProgram.run(
                ["review", "decide", person, "--process", "practices", "--as-of", "2026-11-20T\(time)"] + choice + by
                    + ["--config", "\(night)/encompass-practices.yaml"], in: folder)
        }
        #expect(try decide("--pupil", number, at: "09:00").status == 64, "a patient is no pupil")
        let decided = try decide("--patient", number, "--json", at: "09:00")
        #expect(decided.status == 0, "\(decided.errors)")
        #expect(try Self.json(decided)["run_id"] as? String == "practices-2026-11-20-2")
        #expect(try decide("--none", at: "09:05").status == 65)
        let undone = try BuiltProgram.run(
            ["review", "undo", "practices-2026-11-20-1", person, "--process", "practices", "--as-of"]
                + ["2026-11-20T09:10"] + by + ["--config", "\(night)/encompass-practices.yaml"], in: folder)
        #expect(undone.status == 3, "somebody must call the notice back")
        #expect(try run("audit", "verify").status == 0)

        let stats = try run("stats", "--process", "practices", "--public", "--csv", "figures", "--html", "figures.html")
        #expect(stats.status == 0, "\(stats.errors)")
        #expect(try folder.text("figures/datapackage.json").contains("notices to practices"))
        let held = try run(
            "subject-access", number, "--by", "Officer", "--reason", "Request", "--output", "held.json")
        #expect(held.status == 0, "\(held.errors)")
        #expect(try folder.text("held.json").contains("\"sister_readings\":[{"))
        #expect(try run("review", "list", "--process", "hub").status == 64)
        #expect(try run("status").output.contains("to review for practices"))
    }

    @Test("patients are measured with the schools' measures, in the words of practices")
    func measured() throws {
        let folder = try NightFolder()
        let ending = try BuiltProgram.run(
            [
                "model", "evaluate", "--process", "practices", "--pupils", "1000", "--children", "60", "--seeds", "1",
                "--resamples", "20", "--without-dob", "review",
            ], in: folder)
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output.contains("wrong notices per 1,000"))
        #expect(ending.output.contains("\nadult ") && ending.output.contains("\nchild "))
        for word in ["school", "children", "pupil"] { #expect(!ending.output.contains(word), "\(word)") }
    }
}
