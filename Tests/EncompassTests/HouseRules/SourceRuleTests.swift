import Foundation
import Testing

@Suite("House rules of the sources")
struct SourceRuleTests {
    /// What each folder of `Sources` may import, by the map of the house style. `Glibc`, `Musl` and `Dispatch` are
    /// the platform, which only those named here need.
    private static let map: [String: Set<String>] = [
        "AuditTrail": ["Crypto", "Foundation"],
        "CLibCSV": [],
        "CLinux": [],
        "Casework": ["Linkage"],
        "Encompass": ["Pipeline", "State", "Casework", "AuditTrail", "Linkage", "Tabular", "Foundation", "Glibc"],
        "EncompassCLI": [
            "ArgumentParser", "Encompass", "Practices", "Hub", "InventedNight", "Pipeline", "State", "Casework",
            "AuditTrail", "Linkage",
            "Tabular", "Foundation", "Glibc",
        ],
        "Hub": ["Pipeline", "State", "Casework", "AuditTrail", "Linkage", "Tabular", "Foundation"],
        "InventedNight": ["Casework", "Linkage"],
        "Linkage": ["Glibc", "Musl"],
        "Pipeline": [
            "Tabular", "Linkage", "AuditTrail", "CLinux", "Casework", "State", "Foundation", "Logging", "Yams",
            "Mustache", "Subprocess", "SystemPackage", "Dispatch", "Glibc", "Synchronization",
        ],
        "Practices": ["Pipeline", "State", "Casework", "AuditTrail", "Linkage", "Tabular", "Foundation"],
        "State": ["Casework", "Linkage", "GRDB", "Foundation", "Glibc"],
        "Tabular": ["CLibCSV", "Glibc"],
    ]
    private static let external = [
        "ArgumentParser", "Crypto", "GRDB", "Logging", "Mustache", "Subprocess", "Yams", "CLibCSV",
    ]
    /// Every name that reaches the machine's clock, zones, chance, files and environment.
    private static let machine = [
        "TimeZone", "Date()", "Date.now", "FileManager", "ProcessInfo", "getenv", "SystemRandomNumberGenerator",
        "clock_gettime", "gettimeofday", ".random(", ".shuffled(", "ContinuousClock", "Locale",
    ]

    let files: [SourceFile]

    init() throws {
        files = try SourceFile.all(below: "Sources")
        try #require(files.count > 200)
    }

    @Test("each folder imports only what the map allows it")
    func map() {
        for file in files {
            let allowed = Self.map[file.target]
            #expect(allowed != nil, "\(file.target) is not on the map")
            for module in file.imports {
                #expect(allowed?.contains(module) == true, "\(file.path) imports \(module)")
            }
        }
    }

    /// The processes, each with the words that are its own: no other process says them.
    private static let processes: [String: [String]] = [
        "Encompass": ["notice to a practice", "nhs number", "patient"],
        "Hub": ["nhs number", "patient", "candidate"],
        "Practices": ["call sheet", "school", "pupil"],
    ]

    @Test("no process imports another: what they share lies below them", arguments: processes.keys.sorted())
    func processesApart(process: String) {
        let own = files.filter { $0.target == process }
        #expect(!own.isEmpty, "\(process) has no sources")
        for file in own {
            let others = file.imports.filter { Self.processes[$0] != nil && $0 != process }
            #expect(others.isEmpty, "\(file.path) imports \(others)")
        }
        for file in files where !Self.processes.keys.contains(file.target) && file.target != "EncompassCLI" {
            #expect(!file.imports.contains(process), "\(file.path) imports \(process), and lies below it")
        }
    }

    @Test("no process speaks another's words", arguments: processes.keys.sorted())
    func wordsApart(process: String) throws {
        let words = try #require(Self.processes[process])
        // `check-config` and `doctor` look at what the configuration names for every process.
        let own = try SourceFile.all(below: "Sources/\(process)").filter { !$0.path.contains("/Prepare/") }
        for file in own {
            for (index, line) in file.lines.enumerated() where !line.drop(while: { $0 == " " }).hasPrefix("//") {
                let said = words.filter { line.lowercased().contains($0) }
                #expect(said.isEmpty, "\(file.path):\(index + 1) says \(said)")
            }
        }
    }

    @Test("the matching takes its logarithm from the C library, in one file, and nothing else from anywhere")
    func pureMatching() {
        let importers = files.filter { $0.target == "Linkage" && !$0.imports.isEmpty }
        #expect(importers.map(\.path) == ["Sources/Linkage/Search/Logarithm.swift"])
    }

    @Test("each external package is imported by one folder", arguments: external)
    func oneImporter(module: String) {
        let importers = Set(files.filter { $0.imports.contains(module) }.map(\.target))
        #expect(importers.count <= 1, "\(module) is imported by \(importers.sorted())")
    }

    @Test("nothing can trap by a shortcut: no try!, as!, force unwrap or fatalError")
    func noShortcuts() throws {
        let unwrap = try Regex("[A-Za-z0-9_)\\]}]!(?!=)")
        for file in files + (try SourceFile.all(below: "Tests")) {
            for (index, line) in file.code.enumerated() {
                let isTrap =
                    line.contains("try!") || line.contains("as!") || line.contains("fatalError(")
                    || line.firstMatch(of: unwrap) != nil
                #expect(!isTrap, "\(file.path):\(index + 1)")
            }
        }
    }

    @Test("nothing is left to do in a comment")
    func nothingLeft() throws {
        let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "HA" + "CK"]
        for file in files + (try SourceFile.all(below: "Tests")) {
            for (index, line) in file.lines.enumerated() {
                #expect(!marks.contains { line.contains($0) }, "\(file.path):\(index + 1)")
            }
        }
    }

    @Test("no file is longer than 500 lines, the tables of names apart")
    func length() throws {
        for file in files + (try SourceFile.all(below: "Tests")) {
            let isTable = file.path.hasPrefix("Sources/Linkage/Resources/")
            #expect(isTable || file.lines.count <= 500, "\(file.path) has \(file.lines.count) lines")
        }
    }

    @Test("the machine is touched only in Pipeline/Ports/Live, State and the command line")
    func machineOnlyInPorts() {
        for file in files {
            if file.path.hasPrefix("Sources/Pipeline/Ports/Live/") || ["State", "EncompassCLI"].contains(file.target) {
                continue
            }
            for (index, line) in file.code.enumerated() {
                for name in Self.machine {
                    #expect(!line.contains(name), "\(file.path):\(index + 1) uses \(name)")
                }
            }
        }
    }

    @Test("every test is run: none is disabled or skipped")
    func noneSkipped() throws {
        for file in try SourceFile.all(below: "Tests") {
            for (index, line) in file.code.enumerated() {
                #expect(!line.contains(".disabled(") && !line.contains("withKnownIssue"), "\(file.path):\(index + 1)")
            }
        }
    }
}
