import Foundation
import Testing

@Suite("The watchdog at half past seven")
struct WatchdogTests {
    /// A state and an output folder as a well-ended night leaves them, in a scratch place.
    private final class Morning {
        let folder: NightFolder
        var status: [String: String] = [
            "verdict": "published", "code": "", "call_day": "2026-11-20", "run_id": "2026-11-20-1",
            "started_at": "2026-11-20T02:15:00Z", "ended_at": "2026-11-20T02:15:09Z", "standing_run": "2026-11-20-1",
            "standing_call_day": "2026-11-20",
        ]
        var message = ""

        init() throws {
            folder = try NightFolder([:])
            try folder.write("<p></p>", to: "out/2026-11-20/1/call-sheets.html")
            try folder.write(
                "\(Self.digest)  call-sheets.html\n", to: "out/2026-11-20/1/SHA256SUMS")
            try FileManager.default.createSymbolicLink(
                atPath: folder.url.appending(path: "out/current").path, withDestinationPath: "2026-11-20/1")
            try folder.write("", to: "state/lock")
        }

        /// SHA-256 of `<p></p>`.
        static let digest = "fe04a9dc88d3f3be8d4f6bc63a9a80f45a4c6d8460e7551dab849457c091920a"

        func writeStatus() throws {
            var members = status.map { "\"\($0.key)\":\"\($0.value)\"" }
            members.append("\"folder\":\"\(folder.url.path)/out/2026-11-20/1\"")
            members.append("\"messages\":[\"\(message)\"],\"program\":\"encompass\"")
            try folder.write("{" + members.joined(separator: ",") + "}\n", to: "state/status.json")
        }

        func watch(second: String = "cat > second") throws -> (status: Int32, first: String, second: String) {
            let script = Repository.root.appending(path: "Scripts/packaging/watchdog").path
            let ending = try BuiltProgram.launch(
                URL(filePath: "/bin/sh"),
                [script, "\(folder.url.path)/state", "\(folder.url.path)/out", "cat > first", second],
                in: folder.url, environment: ["PATH": "/usr/bin:/bin", "WATCHDOG_DAY": "2026-11-20"])
            func said(_ name: String) -> String { (try? folder.text(name)) ?? "" }
            return (ending.status, said("first"), said("second"))
        }
    }

    /// A cause of silence: what happened, and a word by which the alarm names it.
    private struct Cause: Sendable {
        let words: String
        let happen: @Sendable (Morning) throws -> Void

        init(_ words: String, _ happen: @escaping @Sendable (Morning) throws -> Void) {
            self.words = words
            self.happen = happen
        }

        static func refused(_ code: String, _ message: String = "") -> Cause {
            Cause("refused, \(code)") { morning in
                morning.status["verdict"] = "refused"
                morning.status["code"] = code
                morning.message = message
                try morning.writeStatus()
            }
        }
    }

    private static let causes: [Cause] = [
        Cause("state folder") { try $0.folder.remove("state") },
        Cause("never run") { _ in },
        Cause("damaged") { try $0.folder.write("", to: "state/status.json") },
        Cause("damaged") { try $0.folder.write("{\"verdict\":\"all is", to: "state/status.json") },
        Cause("did not run for 2026-11-20") {
            $0.status["call_day"] = "2026-11-19"
            try $0.writeStatus()
        },
        Cause("did not run for 2026-11-20") {
            $0.status["call_day"] = "2027-11-20"
            try $0.writeStatus()
        },
        Cause("has not ended") {
            $0.status["verdict"] = "running"
            try $0.writeStatus()
        },
        Cause("interrupted") {
            $0.status["verdict"] = "interrupted"
            $0.status["code"] = "interrupted"
            try $0.writeStatus()
        },
        .refused("input-missing", "in/police.csv: there is no such file."), .refused("not-ready"),
        .refused("waited-in-vain"), .refused("yesterdays-file"), .refused("rows-repeated"), .refused("input-stale"),
        .refused("register-shrank"), .refused("police-empty"), .refused("clock-astray"), .refused("clock-behind"),
        .refused("state-older"), .refused("key-missing"), .refused("file-write"), .refused("totals-disagree"),
        Cause("output folder") {
            try $0.writeStatus()
            try $0.folder.remove("out")
        },
        Cause("is gone") {
            try $0.writeStatus()
            try $0.folder.remove("out/2026-11-20/1")
        },
        Cause("no call-sheets.html") {
            try $0.writeStatus()
            try $0.folder.write("", to: "out/2026-11-20/1/call-sheets.html")
        },
        Cause("not as they were published") {
            try $0.writeStatus()
            try $0.folder.write("<p>x</p>", to: "out/2026-11-20/1/call-sheets.html")
        },
        Cause("does not point at run") {
            try $0.writeStatus()
            try $0.folder.remove("out/current")
        },
    ]

    @Test("every cause of silence is named, over both channels", arguments: causes.indices)
    func alarms(index: Int) throws {
        let morning = try Morning()
        try Self.causes[index].happen(morning)
        let alarm = try morning.watch()
        #expect(alarm.status == 1)
        #expect(alarm.first.contains("No call list for 2026-11-20"))
        #expect(alarm.first.contains(Self.causes[index].words), "\(alarm.first)")
        #expect(morning.message.isEmpty || alarm.first.contains(morning.message))
        #expect(alarm.second == alarm.first)
    }

    @Test(
        "a list in place, a quiet night and a day without school are silent",
        arguments: ["published", "quiet", "no-school-day"])
    func silent(verdict: String) throws {
        let morning = try Morning()
        morning.status["verdict"] = verdict
        try morning.writeStatus()
        let alarm = try morning.watch()
        #expect(alarm.status == 0 && alarm.first.isEmpty && alarm.second.isEmpty)
    }

    @Test("a generation that a decision added is the same morning's list; an older one, or one that is gone, is not")
    func addedGeneration() throws {
        func watch(_ target: String, _ digest: String? = Morning.digest) throws -> String {
            let morning = try Morning()
            try morning.writeStatus()
            if let digest {
                try morning.folder.write("<p></p>", to: "out/\(target)/call-sheets.html")
                try morning.folder.write("\(digest)  call-sheets.html\n", to: "out/\(target)/SHA256SUMS")
            }
            try morning.folder.remove("out/current")
            try FileManager.default.createSymbolicLink(
                atPath: morning.folder.url.appending(path: "out/current").path, withDestinationPath: target)
            return try morning.watch().first
        }
        #expect(try watch("2026-11-20/2").isEmpty)
        #expect(try watch("2026-11-20/10").isEmpty)
        #expect(try watch("2026-11-19/3").contains("does not point at run 2026-11-20-1"))
        #expect(try watch("2026-11-21/1").contains("does not point at run 2026-11-20-1"))
        #expect(try watch("2026-11-20/3", nil).contains("points at 2026-11-20/3, which is gone"))
        #expect(try watch("2026-11-20/2", String(repeating: "0", count: 64)).contains("added run"))
    }

    @Test("where one channel fails the other is used, and the status says so")
    func channelFails() throws {
        let morning = try Morning()
        let alarm = try morning.watch(second: "exit 9")
        #expect(alarm.status == 2 && alarm.first.contains("never run"))
    }

    @Test("it reads what the program writes")
    func realStatus() throws {
        let folder = try NightFolder()
        try folder.job()
        let script = Repository.root.appending(path: "Scripts/packaging/watchdog").path
        func watch() throws -> BuiltProgram.Ending {
            try BuiltProgram.launch(
                URL(filePath: "/bin/sh"),
                [script, "\(folder.url.path)/state", "\(folder.url.path)/out", "cat", "cat >&2"],
                in: folder.url, environment: ["PATH": "/usr/bin:/bin", "WATCHDOG_DAY": "2026-11-20"])
        }
        #expect(try watch().status == 0)
        try folder.write(Data(), to: NightFolder.policeName)
        try folder.job(asOf: "2026-11-20T05:00")
        let alarm = try watch()
        #expect(alarm.status == 1 && alarm.output.contains("refused, empty"))
        #expect(alarm.output.contains("the file is empty") && alarm.output.contains("run 2026-11-20-1 still stands"))
        #expect(alarm.errors == alarm.output)
    }
}
