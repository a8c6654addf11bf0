import ArgumentParser
import Casework
import Encompass
import Linkage
import Pipeline
import State

/// A day as an argument: `2026-11-20`.
struct Day: ExpressibleByArgument {
    let value: CalendarDate

    init?(argument: String) {
        guard let value = CalendarDate(isoText: argument) else { return nil }
        self.value = value
    }
}

/// `encompass stats`: counts, timeliness and quality.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Counts notifications, timeliness, matching and data quality.",
        discussion: """
            EXAMPLES
              encompass stats --from 2026-09-01 --to 2026-11-30
              encompass stats --process practices --from 2026-11-01
              encompass stats --annual 2026 --html report.html --csv report
              encompass stats --assurance figures.md
            Counts from 1 to 4 are hidden with --public and in annual reports. Nobody is named in either case, but the
            full tables are for the team alone.
            """)

    @OptionGroup var common: CommonOptions
    @Option(help: "The first night: 2026-09-01. Default: the first there is.") var from: Day?
    @Option(help: "The last night. Default: today.") var to: Day?
    @Option(help: "A calendar year: the annual report, with the figure since launch.") var annual: Int?
    @Flag(name: .customLong("public"), help: "Hide small counts, and leave out single days and schools.")
    var isPublic = false
    @Option(help: "Whose figures: schools, or practices; the hub's list is counted by day.")
    var process = NightProcess.schools
    @Option(help: "Write one CSV a table and datapackage.json to this new folder.") var csv: String?
    @Option(help: "Write a printable page with charts to this new file.") var html: String?
    @Option(
        help: "Write rules, model and counts for the assurance pages to this new file, Markdown.", completion: .file())
    var assurance: String?
    @Option(help: "The moment to count up to, London wall time. Default: now.") var asOf: WallTime?

    func validate() throws {
        guard annual == nil || from == nil && to == nil else {
            throw ValidationError("--annual counts a whole year: leave --from and --to out")
        }
        if let from, let to, from.value > to.value {
            throw ValidationError("--from \(from.value.isoText) comes after --to \(to.value.isoText)")
        }
        guard process != .hub || annual == nil && !isPublic && csv == nil && html == nil else {
            throw ValidationError("--process hub has counts by day alone: give --from, --to or --json")
        }
        guard process == .schools || annual == nil && assurance == nil else {
            throw ValidationError("--annual and --assurance are the schools' reports: give --from and --to")
        }
        guard annual.map({ (2000...9999).contains($0) }) ?? true else { throw ValidationError("--annual: a year") }
    }

    func run() throws {
        let session = try AfterSession(common, asOf: asOf)
        if let sister = process.companion?.process { return try count(sister, session) }
        let deadline = session.configuration.calls.deadline
        var notes: [String] = []
        var title = "Notifications to schools"
        let statistics: Statistics
        if let annual {
            let last = CalendarDate(year: annual, month: 12, day: 31) ?? session.asOf.date
            let first = CalendarDate(year: annual, month: 1, day: 1) ?? Self.beginning
            let (figures, year) = try session.looking {
                (try $0.figures(from: Self.beginning, to: last), try $0.figures(from: first, to: last))
            }
            let report = try AnnualReport(figures, quality: year.quality, year: annual, deadline: deadline)
            statistics = report.statistics
            notes = report.sentences
            title = "Annual report \(annual): notifications to schools"
        } else {
            let last = to?.value ?? session.asOf.date
            let figures = try session.looking { try $0.figures(from: from?.value ?? Self.beginning, to: last) }
            let first = from?.value ?? figures.runs.first?.day ?? last
            let all = Statistics(figures, from: first, to: last, deadline: deadline)
            statistics = isPublic ? all.published : all
            if isPublic { notes = [Self.hiddenNote] }
        }
        try write(statistics, title, notes, session)
        try Envelope.end(
            common, "stats", result: StatisticsFiles.json(statistics),
            lines: notes + StatisticsFiles.lines(statistics))
    }

    /// The counts of a process beside the schools'.
    private func count(_ process: ProcessName, _ session: AfterSession) throws {
        let last = to?.value ?? session.asOf.date
        let first = from?.value ?? Self.beginning
        let (figures, rows) = try session.looking { state in
            (
                try SisterFigures.of(process, in: state, from: first, to: last),
                try state.sisterFigureRows(of: process, from: first, to: last)
            )
        }
        guard self.process == .practices else {
            return try Envelope.end(common, "stats", result: figures.json, lines: figures.lines)
        }
        let counted = try SisterTables(
            rows, words: SisterTables.Words(recipient: "practice"),
            deadline: session.configuration.calls.deadline)
        let statistics = Statistics(
            from: from?.value ?? figures.days.first?.day ?? last, to: last,
            tables: isPublic ? counted.published : counted.tables)
        let notes = isPublic ? [Self.hiddenNote] : []
        try write(statistics, "Notices to practices", notes, session, about: "notices to practices")
        // The days are those of the team: single days are never published.
        let days = isPublic ? [] : figures.lines + [""]
        let result = StatisticsFiles.json(statistics)
        try Envelope.end(
            common, "stats", result: isPublic ? result : figures.json(with: result),
            lines: notes + days + StatisticsFiles.lines(statistics))
    }

    private static let hiddenNote = "Counts from 1 to 4, and those that would give them away, are shown as *."

    private func write(
        _ statistics: Statistics, _ title: String, _ notes: [String], _ session: AfterSession,
        about: String = "notifications to schools"
    ) throws {
        let council = session.configuration.council
        if let html {
            let page = try StatisticsPage.html(statistics, title: title, council: council, notes: notes)
            try session.write(PublishedFile(path: html, text: page), to: html)
        }
        if let assurance {
            let path = AbsolutePath.of(common.config, in: try WorkingFolder.path())
            let page = try AssuranceFigures(
                session.configuration, at: path, statistics: statistics, files: session.files)
            try session.write(PublishedFile(path: assurance, text: page.text), to: assurance)
        }
        if let csv {
            let folder = AbsolutePath.of(csv, in: try WorkingFolder.path())
            guard try session.files.factsOfName(FilePlace(folder)) == nil else {
                throw NightError(.fileExists, place: folder)
            }
            try session.files.makeFolder(FilePlace(folder))
            for file in StatisticsFiles.package(statistics, council: council, title: about) {
                try session.files.writeNew(FilePlace("\(folder)/\(file.path)"), file.bytes)
            }
        }
    }

    /// Before any police computer.
    private static let beginning = CalendarDate(dayNumber: 0)
}
