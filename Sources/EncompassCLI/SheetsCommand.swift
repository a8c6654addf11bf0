import ArgumentParser
import Encompass
import Pipeline

/// `encompass sheets`: the published call sheets, listed, printed again, and as PDF.
struct SheetsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheets", abstract: "Lists published call sheets, finds one again, and makes PDF files.",
        discussion: """
            EXAMPLES
              encompass sheets list
              encompass sheets reprint S003
              encompass sheets --pdf
            PDF files are made by the program that pages.pdf names, one pack and one file a school, in a folder beside
            the published one. Without such a program the HTML pages stand: they print the same from any browser.
            """,
        subcommands: [SheetsListCommand.self, SheetsReprintCommand.self, SheetsPDFCommand.self],
        defaultSubcommand: SheetsPDFCommand.self)
}

/// `encompass sheets --pdf`: the whole pack, the withdrawals and every sheet as PDF.
///
/// A verb of its own that need not be named: options of `sheets` itself would take `--pdf` away from `reprint`.
struct SheetsPDFCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pdf", abstract: "Makes one PDF of the whole pack and one of each school's sheet.",
        discussion: """
            EXAMPLES
              encompass sheets --pdf
              encompass sheets --pdf --run 2026-11-20-1
            """, shouldDisplay: false)

    @OptionGroup var common: CommonOptions
    @OptionGroup var night: NightOptions

    @Flag(help: "Make one PDF of the whole pack and one of each school's sheet.")
    var pdf = false

    func run() throws {
        guard pdf else { throw ValidationError("sheets: list, reprint REF, or --pdf") }
        let (configuration, nights) = try night.open(common)
        var lines: [String] = []
        var files: [String] = []
        for published in nights {
            let pages = published.paths.filter {
                ["call-sheets.html", "withdrawals.html"].contains($0) || $0.hasPrefix("sheets/")
            }
            let made = try PDFMaker(configuration.pages, ports: .live).make(pages, of: published)
            lines.append("\(made.count) PDF files of run \(published.runID): \(PDFMaker.folder(of: published))")
            files += made
        }
        SheetsReport(command: "sheets", nights, isJSON: common.json).say(
            lines: lines,
            result: [
                "files": .list(files.map { .text($0) }),
                "folder": .text(nights.last.map { PDFMaker.folder(of: $0) } ?? ""),
            ])
    }
}

/// Which night is meant: one run, or every generation of the newest day.
struct NightOptions: ParsableArguments {
    @Option(name: .customLong("run"), help: "The run id, such as 2026-11-20-1; without it every run of the newest day.")
    var runID: String?

    /// - Parameter named: the run that a reference such as `2026-11-20-1/S004` names.
    func open(
        _ common: CommonOptions, named: String? = nil
    ) throws -> (configuration: Configuration, nights: [SealedNight]) {
        let files = Ports.live.files
        let path = AbsolutePath.of(common.config, in: try WorkingFolder.path())
        let (configuration, _) = try NightSession.configuration(at: path, files: files)
        return (configuration, try SealedNight.ofDay(named ?? runID, below: configuration.paths.output, files: files))
    }
}

/// `encompass sheets list`: every sheet with its school; no child is named.
struct SheetsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the call sheets of a night, in call order, without naming a child.",
        discussion: """
            EXAMPLES
              encompass sheets list
              encompass sheets list --run 2026-11-20-1 --json
            """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var night: NightOptions

    func run() throws {
        let nights = try night.open(common).nights
        var lines: [String] = []
        var sheets: [JSONValue] = []
        for published in nights {
            let entries = try SheetIndex(published).entries
            lines.append("Run \(published.runID): \(entries.count == 1 ? "1 sheet" : "\(entries.count) sheets").")
            for entry in entries {
                let children = entry.children == 1 ? "1 child" : "\(entry.children) children"
                lines.append(
                    "\(entry.id)  \(entry.school), \(children)\(entry.isCallFirst ? ", call first" : "")"
                        + (entry.id.hasPrefix("W") ? ", to be taken back" : ""))
                sheets.append(
                    .object([
                        "run_id": .text(published.runID), "sheet_id": .text(entry.id), "school": .text(entry.school),
                        "urn": .text(entry.urn), "children": .integer(entry.children),
                        "call_first": .flag(entry.isCallFirst), "file": .text("\(published.folder)/\(entry.path)"),
                    ]))
            }
        }
        SheetsReport(command: "sheets list", nights, isJSON: common.json).say(
            lines: lines, result: ["sheets": .list(sheets)])
    }
}

/// `encompass sheets reprint`: where a sheet lies, once it is found to be as it was published.
struct SheetsReprintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reprint", abstract: "Finds one call sheet again, checks it, and says where it lies.",
        discussion: """
            EXAMPLES
              encompass sheets reprint S003
              encompass sheets reprint 3c9f12d0a1b2-27-1 --pdf
            The page is the one that was published: its digest is compared before it is named.
            """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var night: NightOptions

    @Flag(help: "Make a PDF of the sheet as well.")
    var pdf = false

    @Argument(help: "A sheet such as S003 or 2026-11-20-1/S003, or a child_ref of the match log.")
    var reference: String

    func run() throws {
        let (configuration, nights) = try night.open(common, named: SheetName(reference)?.runID)
        let (published, entries) = try SheetIndex.find(reference, in: nights)
        let paths = entries.map(\.path)
        for path in paths { _ = try published.bytes(path) }
        var found = paths.map { "\(published.folder)/\($0)" }
        if pdf { found += try PDFMaker(configuration.pages, ports: .live).make(paths, of: published) }
        SheetsReport(command: "sheets reprint", [published], isJSON: common.json).say(
            lines: found, result: ["files": .list(found.map { .text($0) })])
    }
}

/// What a verb of `sheets` found: lines for people, or one envelope.
struct SheetsReport {
    let command: String
    let runID: String
    let isJSON: Bool

    /// The newest of the nights is the one the envelope names.
    init(command: String, _ nights: [SealedNight], isJSON: Bool) {
        self.command = command
        runID = nights.last?.runID ?? ""
        self.isJSON = isJSON
    }

    func say(lines: [String], result: [String: JSONValue]) {
        guard isJSON else {
            for line in lines { Terminal.say(line) }
            return
        }
        Terminal.say(Envelope.line(command: command, runID: runID, result: .object(result)))
    }
}
