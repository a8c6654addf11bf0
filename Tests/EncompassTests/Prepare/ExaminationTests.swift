import Encompass
import Foundation
import Pipeline
import Testing

@Suite("What doctor finds")
struct ExaminationTests {
    private static let roomy = DiskFacts(
        freeBytes: { _ in 1 << 40 }, mayRead: { _ in true }, mayWrite: { _ in true }, mayRun: { _ in true })

    private func examine(_ folder: NightFolder, now: String = "2026-11-20T02:15:00Z", disk: DiskFacts = roomy) throws
        -> Examination
    {
        var ports = Ports.live
        let moment = try #require(Moment(isoText: now))
        ports.now = { moment }
        return Examination(
            configurationAt: folder.url.appending(path: "encompass.yaml").path, ports: ports, disk: disk)
    }

    @Test("a sound night is ready, the verdict comes last, and every observation has a reason and a command")
    func sound() throws {
        let examination = try examine(try NightFolder())
        #expect(examination.isReady, "\(examination.lines)")
        #expect(examination.lines.last?.hasPrefix("Ready for tonight.") == true)
        #expect(examination.observations.allSatisfy { !$0.why.isEmpty && !$0.command.isEmpty })
        #expect(
            examination.verdict.contains("Not for every night: the key is the published sample's"),
            "a trial is not said to be ready for real nights")
    }

    @Test("it changes nothing, before the first night and after it")
    func changesNothing() throws {
        let folder = try NightFolder()
        for _ in 0..<2 {
            let before = try FolderContents.read(folder.url)
            _ = try examine(folder)
            #expect(FolderContents.differences(try FolderContents.read(folder.url), from: before).isEmpty)
            try folder.run()
        }
    }

    @Test("a clock before the program was made is a fault, and so is one behind the newest run")
    func clock() throws {
        let folder = try NightFolder()
        #expect(
            try examine(folder, now: "1970-01-01T00:00:10Z").lines.contains { $0.contains("The clock says 1970-01-01") }
        )
        try folder.run()
        let behind = try examine(folder, now: "2026-11-10T02:15:00Z")
        #expect(!behind.isReady && behind.lines.contains { $0.contains("The newest run is of 2026-11-20") })
    }

    @Test("a disk that is nearly full is a fault")
    func disk() throws {
        var disk = Self.roomy
        disk.freeBytes = { _ in 1 << 20 }
        let examination = try examine(try NightFolder(), disk: disk)
        #expect(examination.verdict == "2 things to fix before tonight.")
        #expect(examination.lines.contains { $0.contains("has 1 MiB left") })
    }

    @Test("a folder this user may not write into is a fault that names the user to run as")
    func permission() throws {
        let folder = try NightFolder()
        try folder.run()
        var disk = Self.roomy
        disk.mayWrite = { !$0.hasSuffix("/out") }
        let examination = try examine(folder, disk: disk)
        #expect(examination.lines.contains { $0.contains("may not write into the output folder") })
    }

    @Test("what to do is a command to type, with the configuration that was examined")
    func commands() throws {
        let folder = try NightFolder()
        let programs = ["encompass", "sudo", "ls", "df", "chmod", "mv", "curl", "timedatectl"]
        for spoilt in [nil, "register.csv", "contacts.csv", NightFolder.policeName] {
            if let spoilt { try folder.write("no,such,headings\n1,2,3\n", to: spoilt) }
            for observation in try examine(folder).observations {
                let first = observation.command.prefix { $0 != " " && $0 != ";" }
                #expect(programs.contains(String(first)), "\(observation.command)")
                if observation.command.hasPrefix("encompass run") || observation.command.hasPrefix("encompass check") {
                    #expect(observation.command.contains(" --config \(folder.url.path)/encompass.yaml"))
                }
            }
        }
    }

    @Test("a configuration that is not there, or cannot be used, is answered by the command that helps")
    func configuration() throws {
        let folder = try NightFolder()
        let path = folder.url.appending(path: "encompass.yaml").path
        try folder.replace("council: Brack", with: "counsel: Brack", in: "encompass.yaml")
        #expect(
            try examine(folder).observations.map(\.command).allSatisfy {
                $0 == "encompass check-config --config \(path)"
            })
        try folder.remove("encompass.yaml")
        #expect(try examine(folder).observations.map(\.command) == ["encompass init --config \(path)"])
    }

    @Test("a folder this user may not use is answered by giving it to the job's user, not by asking again")
    func ownership() throws {
        let folder = try NightFolder()
        try folder.run()
        var disk = Self.roomy
        disk.mayWrite = { !$0.hasSuffix("/state") }
        disk.mayRead = { !$0.hasSuffix("/keys") }
        let found = try examine(folder, disk: disk).observations.filter(\.isFault)
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.command.hasPrefix("sudo chown -R ") })
        #expect(found.contains { $0.what.contains("may not read the key folder") })
    }

    @Test("bank holidays that have run out are a fault")
    func holidays() throws {
        let examination = try examine(try NightFolder(), now: "2036-11-20T02:15:00Z")
        #expect(examination.lines.contains { $0.contains("The bank holidays end on") })
    }

    @Test("tonight's police file not being there yet is no fault; a missing register is")
    func missing() throws {
        let folder = try NightFolder()
        try folder.remove(NightFolder.policeName)
        #expect(try examine(folder).isReady)
        try folder.remove("register.csv")
        #expect(try !examine(folder).isReady)
    }
}
