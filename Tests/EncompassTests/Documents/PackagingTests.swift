import Foundation
import Testing

@Suite("What the package puts on a machine")
struct PackagingTests {
    private func text(_ path: String) throws -> String {
        try String(contentsOf: Repository.root.appending(path: "Scripts/\(path)"), encoding: .utf8)
    }

    private func units() throws -> [(name: String, text: String)] {
        let folder = Repository.root.appending(path: "Scripts/packaging/systemd")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            (name, try text("packaging/systemd/\(name)"))
        }
    }

    @Test("every program that a unit starts is in the package")
    func programs() throws {
        let script = try text("package")
        var started = 0
        for unit in try units() {
            for match in unit.text.matches(of: #/(?m)^ExecStart=\/(\S+)/#) {
                started += 1
                #expect(script.contains(" \(match.1)\n") || script.contains("\(match.1) "), "\(unit.name): /\(match.1)")
            }
        }
        #expect(started == 3)
    }

    @Test("the watchdog is given its four arguments, at half past seven in London, and its channels can be changed")
    func watchdog() throws {
        let service = try text("packaging/systemd/encompass-watchdog.service")
        let line = try #require(service.split(separator: "\n").first { $0.hasPrefix("ExecStart=") })
        #expect(line.split(separator: " ").count == 5)
        for name in ["WATCHDOG_FIRST", "WATCHDOG_SECOND"] {
            #expect(line.contains("${\(name)}") && service.contains("\"\(name)="))
            #expect(try text("packaging/default").contains("\n\(name)="))
        }
        #expect(service.contains("EnvironmentFile=-/etc/default/encompass"))
        #expect(
            try text("packaging/systemd/encompass-watchdog.timer").contains("OnCalendar=*-*-* 07:30:00 Europe/London"))
    }

    @Test("units that mail leave a local mail program its queue and its group, and the doctor the folders of the job")
    func mailing() throws {
        // systemd.exec(5): each of these implies NoNewPrivileges for a unit with a user, and postdrop needs its group.
        let implying = [
            "NoNewPrivileges", "SystemCallFilter", "SystemCallArchitectures", "RestrictAddressFamilies",
            "RestrictNamespaces", "PrivateDevices=yes", "ProtectKernelTunables", "ProtectKernelModules",
            "ProtectKernelLogs", "ProtectClock", "MemoryDenyWriteExecute", "RestrictRealtime", "RestrictSUIDSGID",
            "DynamicUser", "LockPersonality", "PrivateNetwork", "ProtectSystem=strict",
        ]
        for name in ["failed", "watchdog"] {
            let unit = try text("packaging/systemd/encompass-\(name).service")
            for setting in implying { #expect(!unit.contains("\n\(setting)"), "\(name): \(setting)") }
            #expect(unit.contains("\nProtectSystem=full\n"), "\(name)")
        }
        #expect(!(try text("packaging/systemd/encompass-failed.service").contains("ReadOnlyPaths")))
    }

    @Test("what is mailed goes to the journal too, and a mail that fails is said", arguments: [0, 75])
    func tellSomebody(mail status: Int32) throws {
        let folder = try NightFolder([:])
        for (name, script) in [("encompass", "echo \"it says $1\""), ("mail", "cat > mailed; exit \(status)")] {
            try folder.write("#!/bin/sh\n\(script)\n", to: "bin/\(name)")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o700], ofItemAtPath: folder.url.appending(path: "bin/\(name)").path)
        }
        let ending = try BuiltProgram.launch(
            Repository.root.appending(path: "Scripts/packaging/tell-somebody"), [], in: folder.url,
            environment: [
                "PATH": folder.url.path + "/bin:/usr/bin:/bin", "MAILTO": "hub@council.example",
                "ENCOMPASS": folder.url.path + "/bin/encompass",
            ])
        #expect(ending.status == (status == 0 ? 0 : 1))
        #expect(ending.output.contains("it says status") && ending.output.contains("it says doctor"))
        #expect(ending.output.contains("hub@council.example was not told") == (status != 0))
        #expect(try folder.text("mailed").contains("it says doctor"))
    }

    @Test("every link of the packaged pages leads to a file that the package holds")
    func links() throws {
        let script = try text("package")
        #expect(script.contains("find docs -type f"), "all of docs is in it")
        let pages =
            try FileManager.default.subpathsOfDirectory(atPath: Repository.root.appending(path: "docs").path)
            .filter { $0.hasSuffix(".md") }.map { "docs/\($0)" } + ["README.md"]
        var seen = 0
        for page in pages {
            let words = try String(contentsOf: Repository.root.appending(path: page), encoding: .utf8)
            for match in words.matches(of: #/\]\(([^)#:\s]+)(?:#[^)]*)?\)/#) {
                let here = Repository.root.appending(path: page).deletingLastPathComponent()
                let target = here.appending(path: String(match.1)).standardized
                #expect(FileManager.default.fileExists(atPath: target.path), "\(page): \(match.1)")
                let path = target.path.dropFirst(
                    Repository.root.standardized.path.count + (Repository.root.path.hasSuffix("/") ? 0 : 1))
                seen += 1
                let isHeld =
                    path == "docs" || path.hasPrefix("docs/") || script.contains("put 644 \(path) ")
                    || path == "LICENSE"
                #expect(isHeld, "\(page) leads to \(path), which is not in the package")
            }
        }
        #expect(seen > 40 && script.contains("s|](LICENSE)|](copyright)|"))
    }

    @Test("folders of the units are those the installation makes and the README maps")
    func folders() throws {
        let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let postinst = try text("packaging/debian/postinst")
        for folder in ["/etc/encompass/keys", "/var/lib/encompass", "/var/spool/encompass/out"] {
            #expect(postinst.contains(folder) && readme.contains(folder), "\(folder)")
        }
        #expect(readme.contains("state: /var/lib/encompass/state, output: /var/spool/encompass/out"))
        #expect(
            try text("packaging/systemd/encompass-watchdog.service").contains(
                "watchdog /var/lib/encompass/state /var/spool/encompass/out"))
    }

    @Test("every verb is in the manual page")
    func manual() throws {
        let page = try text("packaging/man/encompass.1").replacing("\\-", with: "-")
        let help = try BuiltProgram.run(["--help"], in: try NightFolder(["mark": Data()])).output
        let verbs = help.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS") }.compactMap { line in
            line.hasPrefix("  ") && !line.hasPrefix("   ") ? line.split(separator: " ").first.map(String.init) : nil
        }.filter { !["See", "help"].contains($0) }
        try #require(verbs.count > 15)
        for verb in verbs { #expect(page.contains("\n.B \(verb)"), "\(verb)") }
    }

    @Test("the example of a job and the units start the program alike: private files, no core, no backtrace")
    func surroundings() throws {
        let service = try text("packaging/systemd/encompass.service")
        for line in ["UMask=0077", "LimitCORE=0", "Environment=SWIFT_BACKTRACE=enable=no", "NoNewPrivileges=yes"] {
            #expect(service.contains("\n\(line)\n"), "\(line)")
        }
    }
}
