import Casework
import Encompass
import Foundation
import Pipeline
import State
import Testing

@Suite("What the job leaves for those who watch it")
struct StatusTests {
    @Test("a published night: verdict, run, counts, heartbeat and measurements, and no school and no child in any")
    func published() throws {
        let folder = try NightFolder()
        try folder.replace("council: Brack", with: "metrics: ./encompass.prom\ncouncil: Brack", in: "encompass.yaml")
        let report = try folder.job()
        let status = try folder.status()
        #expect(status["verdict"] as? String == "published" && status["code"] as? String == "")
        #expect(status["run_id"] as? String == "2026-11-20-1" && status["exit"] as? Int == 3)
        #expect(status["day"] as? String == "2026-11-20" && status["call_day"] as? String == "2026-11-20")
        let counts = status["counts"] as? [String: Int] ?? [:]
        #expect(counts == report.counts && (counts["notify"] ?? 0) > 0)
        #expect((status["waiting"] as? [String: Int])?["reviews"] == report.outcome?.totals.review)
        for beat in ["start", "success", "exit"] {
            #expect(try !folder.text("state/heartbeat/\(beat)").isEmpty)
        }
        let measured = try folder.text("encompass.prom")
        #expect(measured.contains("\nencompass_exit_status 3\n"))
        #expect(measured.contains("\nencompass_verdict{verdict=\"published\"} 1\n"))
        #expect(measured.contains("encompass_last_success_timestamp_seconds "))
        #expect(measured.contains("encompass_free_bytes{folder=\"output\"} "))
        for line in measured.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: " ")
            #expect(parts.count == 2 && parts[0].hasPrefix("encompass_") && Int(parts[1]) != nil, "\(line)")
        }
        let urns = Set(try folder.table("call-list.csv", of: "2026-11-20-1").compactMap { $0["urn"] })
        let all = try measured + folder.text("state/status.json")
        #expect(!urns.isEmpty && urns.allSatisfy { !all.contains($0) })
        let facts = try FileManager.default.attributesOfItem(
            atPath: folder.url.appending(path: "encompass.prom").path)
        #expect(facts[.posixPermissions] as? Int == 0o644)
    }

    @Test("a refusal says why, keeps what stands, and is recorded in the state")
    func refused() throws {
        let folder = try NightFolder()
        try folder.job()
        let success = try folder.text("state/heartbeat/success")
        try folder.write(Data(), to: NightFolder.policeName)
        let report = try folder.job(asOf: "2026-11-20T05:00")
        let status = try folder.status()
        #expect(report.code == "empty" && report.exitStatus == 65)
        #expect(status["verdict"] as? String == "refused" && status["code"] as? String == "empty")
        #expect(status["standing_run"] as? String == "2026-11-20-1")
        #expect(status["standing_call_day"] as? String == "2026-11-20")
        #expect(try folder.text("state/heartbeat/success") == success)
        #expect(try folder.text("state/heartbeat/exit").hasSuffix(" 65\n"))
        let session = try folder.open(asOf: "2026-11-20T06:00")
        let run = try session.context.state.run(id: "2026-11-20-refused-1")
        try session.close()
        #expect(run?.totals == "{\"code\":\"empty\"}")
    }

    @Test("measurements say how long the audit trail is, and that it is not the one the state knows")
    func trail() throws {
        let folder = try NightFolder()
        try folder.replace("council: Brack", with: "metrics: ./encompass.prom\ncouncil: Brack", in: "encompass.yaml")
        try folder.job()
        let records = try folder.text("state/audit/log.jsonl").split(separator: "\n").count
        let well = try folder.text("encompass.prom")
        #expect(well.contains("\nencompass_audit_ok 1\n") && well.contains("\nencompass_audit_size \(records)\n"))
        var log = try folder.bytes("state/audit/log.jsonl")
        log.removeLast(20)
        try folder.write(log, to: "state/audit/log.jsonl")
        let report = try folder.job(asOf: "2026-11-21T02:15")
        let ill = try folder.text("encompass.prom")
        #expect(report.exitStatus == 74 && report.code == "trail-truncated")
        #expect(ill.contains("\nencompass_audit_ok 0\n") && !ill.contains("encompass_audit_size"))
    }

    @Test("a configuration that is refused is told in the state folder it names, and what stands still stands")
    func faultyConfiguration() throws {
        let folder = try NightFolder()
        try folder.job()
        try folder.replace("council: Brack", with: "counsel: Brack", in: "encompass.yaml")
        let start = ["run", "--config", "encompass.yaml", "--as-of", "2026-11-20T06:00"]
        #expect(try BuiltProgram.run(start + ["--dry-run"], in: folder).status == 78)
        #expect(try folder.status()["verdict"] as? String == "published")
        let ending = try BuiltProgram.run(start, in: folder)
        let status = try folder.status()
        #expect(ending.status == 78 && status["exit"] as? Int == 78)
        #expect(status["verdict"] as? String == "refused" && status["code"] as? String == "configuration")
        #expect(status["day"] as? String == "2026-11-20" && status["call_day"] as? String == "2026-11-20")
        #expect(status["standing_run"] as? String == "2026-11-20-1")
        #expect((status["messages"] as? [String])?.contains { $0.contains("counsel") } == true)
        #expect(try folder.text("state/heartbeat/exit").hasSuffix(" 78\n"))
    }

    @Test("a refused configuration says nothing where another run is at work, nor where no state folder is")
    func faultyConfigurationBesideARun() throws {
        let folder = try NightFolder()
        let session = try folder.open()
        try folder.replace("council: Brack", with: "counsel: Brack", in: "encompass.yaml")
        #expect(try BuiltProgram.run(["run", "--config", "encompass.yaml"], in: folder).status == 78)
        #expect(throws: (any Error).self) { try folder.status() }
        try session.close()
        let bare = try NightFolder()
        try bare.replace("council: Brack", with: "counsel: Brack", in: "encompass.yaml")
        #expect(try BuiltProgram.run(["run", "--config", "encompass.yaml"], in: bare).status == 78)
        #expect(throws: (any Error).self) { try bare.bytes("state/status.json") }
    }

    @Test("while another run is at work, the board is that run's")
    func busy() throws {
        let folder = try NightFolder()
        let session = try folder.open()
        let report = try folder.job()
        try session.close()
        #expect(report.code == "locked" && report.exitStatus == 75)
        #expect(throws: (any Error).self) { try folder.status() }
    }

    @Test("the event log has one JSON line an event, and holds no name of a file's people")
    func eventLog() throws {
        let folder = try NightFolder()
        let ending = try BuiltProgram.run(
            ["run", "--config", "encompass.yaml", "--as-of", NightFolder.sampleTime, "--log", "json"], in: folder)
        let events = try ending.complaints.map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        let names = events.map { $0?["event"] as? String }
        let files = ["police", "register", "gias", "links", "contacts", "closures", "bank-holidays"]
        #expect(
            names.filter { $0 != "told" } == ["started"] + files.map { _ in "taken" }
                + ["counted", "published", "ended"], "every line is an event")
        #expect(names.contains("told"))
        #expect(Set(events.map { $0?["start"] as? String }).count == 1)
        let ofRun = events.filter { ["counted", "published", "ended"].contains($0?["event"] as? String) }
        #expect(ofRun.allSatisfy { $0?["run_id"] as? String == "2026-11-20-1" })
        let taken = events.filter { $0?["event"] as? String == "taken" }
        #expect(taken.compactMap { $0?["role"] as? String } == files)
        #expect(taken.allSatisfy { ($0?["bytes"] as? Int ?? 0) > 0 && ($0?["digest"] as? String)?.count == 12 })
        #expect(events.allSatisfy { $0?["at"] is String && $0?["level"] is String })
        let ended = events.last { $0?["event"] as? String == "ended" }
        #expect(ended.flatMap { $0?["exit"] as? Int } == 3)
    }

    @Test("a refusal is told in the form of the log too, and every line for journald begins with its level")
    func refusedInTheLog() throws {
        let folder = try NightFolder()
        try folder.remove("register.csv")
        for (form, line) in [("json", #/\{.*\}/#), ("journald", #/<[346]>encompass: [a-z-]+(?: .*)?/#)] {
            let start = ["run", "--config", "encompass.yaml", "--as-of", NightFolder.sampleTime, "--log", form]
            let ending = try BuiltProgram.run(start, in: folder)
            #expect(ending.status == 66 && !ending.complaints.isEmpty)
            #expect(try ending.complaints.allSatisfy { try line.wholeMatch(in: $0) != nil }, "\(ending.errors)")
            #expect(ending.errors.contains("input-missing"))
        }
        try folder.replace("council: Brack", with: "counsel: Brack", in: "encompass.yaml")
        let ending = try BuiltProgram.run(
            ["run", "--config", "encompass.yaml", "--log", "journald"], in: folder)
        #expect(ending.status == 78 && ending.complaints.first == "<3>encompass: refused code=configuration")
    }

    @Test("measurements say how long before the hour by which schools are told the run ended, and who waits")
    func margin() throws {
        let folder = try NightFolder()
        try folder.replace("council: Brack", with: "metrics: ./encompass.prom\ncouncil: Brack", in: "encompass.yaml")
        let report = try folder.job()
        let text = try folder.text("encompass.prom")
        #expect(text.contains("\nencompass_reviews_open \(report.outcome?.totals.review ?? -1)\n"))
        let ended = try #require(report.endedAt).secondsSinceEpoch
        let due = try LondonClock().moment(of: try #require(LocalDateTime(isoText: "2026-11-20T08:00")))
        #expect(text.contains("\nencompass_deadline_margin_seconds \(due.secondsSinceEpoch - ended)\n"))
    }

    @Test("an output, state or key folder that others can write into is refused", arguments: ["out", "state", "keys"])
    func foldersOpenToOthers(name: String) throws {
        let folder = try NightFolder()
        try folder.remove("keys/WORTHLESS")
        for name in ["pseudonym.key", "pseudonym-2026.key"] {
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o400], ofItemAtPath: folder.url.appending(path: "keys/\(name)").path)
        }
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o400], ofItemAtPath: folder.url.appending(path: "keys/audit.key").path)
        let path = folder.url.appending(path: name).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for mode in [0o770, 0o702] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            let report = try folder.job()
            #expect(report.code == "file-trust" && report.exitStatus == 77, "\(mode)")
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        #expect(try folder.job().verdict == .published)
    }
}
