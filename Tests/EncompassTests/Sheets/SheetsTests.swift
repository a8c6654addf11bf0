import Encompass
import Foundation
import Pipeline
import Synchronization
import Testing

@Suite("Published sheets again: listed, found, and as PDF")
struct SheetsTests {
    let folder: NightFolder
    let night: SealedNight

    init() throws {
        folder = try NightFolder()
        try folder.run()
        night = try SealedNight.open(nil, below: folder.url.appending(path: "out").path, files: .live)
    }

    /// Every start of the program, in order, and a stand-in that writes what it is told to.
    private final class Recorder: Sendable {
        let runs = Mutex<[ProgramRun]>([])
        let ending: @Sendable (ProgramRun) -> ProgramEnd

        init(_ ending: @escaping @Sendable (ProgramRun) -> ProgramEnd) { self.ending = ending }

        var ports: Ports {
            var ports = Ports.live
            ports.run = { run in
                self.runs.withLock { $0.append(run) }
                return self.ending(run)
            }
            return ports
        }

        var started: [ProgramRun] { runs.withLock { $0 } }
    }

    private static func writesPDF(_ run: ProgramRun) -> ProgramEnd {
        let path = run.arguments.compactMap { argument -> String? in
            if argument.hasSuffix("page.pdf") {
                return argument.hasPrefix("--print-to-pdf=") ? String(argument.dropFirst(15)) : argument
            }
            return nil
        }.first
        guard let path, (try? Data("%PDF-1.7\nx\n%%EOF\n".utf8).write(to: URL(filePath: path))) != nil else {
            return .exited(1)
        }
        return .exited(0)
    }

    private func pages(_ program: [String]) -> Configuration.Pages { .init(pdf: program, pdfSeconds: 60) }

    @Test("the newest night is found through current, an earlier one by its run id, and no other path")
    func nights() throws {
        let output = folder.url.appending(path: "out").path
        #expect(night.runID == "2026-11-20-1")
        #expect(try SealedNight.open("2026-11-20-1", below: output, files: .live).folder == night.folder)
        for runID in ["2026-11-20-2", "2026-11-21-1", "../../etc-1", "2026-11-20", "", "2026-11-20-0"] {
            #expect(throws: SheetsError(.unknownRun, place: runID)) {
                try SealedNight.open(runID, below: output, files: .live)
            }
        }
        #expect(throws: SheetsError(.noNight, place: output + "/2026-11-20")) {
            try SealedNight.open(nil, below: output + "/2026-11-20", files: .live)
        }
    }

    @Test("every sheet is listed in call order, and each one's file is there")
    func list() throws {
        let entries = try SheetIndex(night).entries
        #expect(entries.map(\.id) == (1...entries.count).map { String(format: "S%03d", $0) })
        for entry in entries { #expect(try night.bytes(entry.path).count > 1000) }
    }

    @Test("a sheet is found by its id, by each child's reference, and by nothing else")
    func find() throws {
        let index = try SheetIndex(night)
        #expect(try index.entries(for: "S003").map(\.id) == ["S003"])
        #expect(try index.entries(for: "s003").map(\.id) == ["S003"])
        var found = 0
        for row in try folder.table("match-log.csv", of: night.runID) {
            let reference = try #require(row["child_ref"])
            let urns = (row["school_urns"] ?? "").split(separator: ";").map(String.init)
            let expected = row["disposition"] == "notify" ? index.entries.filter { urns.contains($0.urn) } : []
            if expected.isEmpty {
                #expect(throws: SheetsError(.notOnSheet, place: reference)) { try index.entries(for: reference) }
            } else {
                #expect(try index.entries(for: reference) == expected)
                found += 1
            }
        }
        #expect(found > 20)
        #expect(throws: SheetsError(.unknownSheet, place: "S999")) { try index.entries(for: "S999") }
    }

    @Test("a page that is not as it was published is not handed out")
    func changed() throws {
        let path = try SheetIndex(night).entries[0].path
        let url = URL(filePath: night.folder).appending(path: path)
        try Data((try String(contentsOf: url, encoding: .utf8) + " ").utf8).write(to: url)
        #expect(throws: SheetsError(.changedOnDisk, place: url.path)) { try night.bytes(path) }
        #expect(throws: SheetsError(.changedOnDisk, place: url.path)) {
            try PDFMaker(pages(["/x/weasyprint"]), ports: Recorder(Self.writesPDF).ports).make([path], of: night)
        }
    }

    @Test(
        "one PDF a page is made beside the published folder, which stays as it was",
        arguments: ["weasyprint", "chromium"])
    func make(program: String) throws {
        let before = try folder.published()
        let recorder = Recorder(Self.writesPDF)
        let paths = ["call-sheets.html"] + (try SheetIndex(night).entries.prefix(2).map(\.path))
        let made = try PDFMaker(pages(["/opt/\(program)", "--own"]), ports: recorder.ports).make(paths, of: night)
        #expect(made.map { String($0.dropFirst(night.folder.count)) } == paths.map { "-pdf/\($0.dropLast(5)).pdf" })
        #expect(recorder.started.count == 3)
        for run in recorder.started {
            #expect(run.program == "/opt/\(program)")
            #expect(run.arguments.contains("--own"))
            #expect(run.environment["HOME"] == run.folder)
            // A socket that Chromium makes there must have a path of at most 107 bytes, however long the folder's is.
            #expect(run.environment["TMPDIR"] == ".")
            #expect(Set(run.environment.keys).isDisjoint(with: ["USER", "SSH_AUTH_SOCK", "SWIFT_BACKTRACE"]))
        }
        let after = try folder.published().filter { !$0.key.contains("-pdf/") }
        #expect(after == before)
        #expect(try folder.published().keys.allSatisfy { !$0.contains(".work") })
    }

    @Test("an older WeasyPrint that knows no archival form is asked for a tagged one, then for a plain one")
    func fallback() throws {
        let recorder = Recorder { $0.arguments.contains("--pdf-variant") ? .exited(2) : SheetsTests.writesPDF($0) }
        _ = try PDFMaker(pages(["/opt/weasyprint"]), ports: recorder.ports).make(["call-sheets.html"], of: night)
        #expect(
            recorder.started.map { $0.arguments.first { $0.hasPrefix("pdf/") } ?? "plain" } == [
                "pdf/a-3a", "pdf/ua-1", "plain",
            ])
    }

    @Test(
        "WeasyPrint is given a style of the paper's own height, upright or lying, beside the published page",
        arguments: [("call-sheets.html", "296.5mm"), ("review.html", "209.5mm")])
    func paper(path: String, height: String) throws {
        let style = Mutex("")
        let recorder = Recorder { run in
            let place = run.arguments.firstIndex(of: "--stylesheet").map { run.arguments[$0 + 1] } ?? ""
            style.withLock { $0 = (try? String(contentsOfFile: place, encoding: .utf8)) ?? "" }
            return SheetsTests.writesPDF(run)
        }
        _ = try PDFMaker(pages(["/opt/weasyprint"]), ports: recorder.ports).make([path], of: night)
        #expect(style.withLock { $0 }.contains("height:\(height)!important"))
    }

    @Test("without a program, or with one that fails, the message says that the HTML stands")
    func failures() throws {
        func failure(_ program: [String], _ ending: @escaping @Sendable (ProgramRun) -> ProgramEnd) -> SheetsError? {
            do {
                _ = try PDFMaker(pages(program), ports: Recorder(ending).ports).make(["call-sheets.html"], of: night)
                return nil
            } catch { return error as? SheetsError }
        }
        let cases: [(SheetsError?, SheetsError.Code, Int32)] = [
            (failure([]) { _ in .exited(0) }, .noProgram, 78),
            (failure(["/bin/true"]) { _ in .exited(0) }, .unknownProgram, 78),
            (failure(["/opt/chromium"]) { _ in .notStarted }, .programNotStarted, 78),
            (failure(["/opt/chromium"]) { _ in .timedOut }, .programTooSlow, 73),
            (failure(["/opt/chromium"]) { _ in .exited(1) }, .programFailed, 73),
            (failure(["/opt/chromium"]) { _ in .exited(0) }, .pdfUnreadable, 73),
        ]
        for (error, code, status) in cases {
            #expect(error?.code == code)
            #expect(error?.exitStatus == status)
            #expect(error?.message.hasPrefix("No PDF was made") == true)
        }
        #expect(cases.filter { $0.0?.message.contains("HTML stands") == true }.count == 5)
    }

    @Test("another program gets its own arguments with the two paths filled in")
    func ownProgram() throws {
        let recorder = Recorder(Self.writesPDF)
        _ = try PDFMaker(pages(["/opt/press", "-i", "{html}", "-o", "{pdf}"]), ports: recorder.ports)
            .make(["call-sheets.html"], of: night)
        let run = try #require(recorder.started.first)
        #expect(run.arguments == ["-i", run.folder + "/page.html", "-o", run.folder + "/page.pdf"])
    }

    @Test("the built program lists, finds again, and says how to get a PDF")
    func verbs() throws {
        let config = ["--config", "encompass.yaml"]
        let list = try BuiltProgram.run(["sheets", "list"] + config, in: folder)
        #expect(list.status == 0)
        #expect(list.output.contains("S001  "))
        let again = try BuiltProgram.run(["sheets", "reprint", "S001", "--json"] + config, in: folder)
        #expect(again.status == 0)
        #expect(again.output.contains("\"command\":\"sheets reprint\""))
        let pdf = try BuiltProgram.run(["sheets", "--pdf"] + config, in: folder)
        #expect(pdf.status == 78)
        #expect(pdf.errors.contains("The HTML stands"))
        #expect(try BuiltProgram.run(["sheets"] + config, in: folder).status == 64)
    }
}
