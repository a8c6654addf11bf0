import ArgumentParser
import Casework
import Encompass
import Glibc
import Pipeline

/// `encompass init`: a first configuration, from questions or from flags.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Writes a first configuration from example files. It never overwrites one.",
        discussion: """
            EXAMPLES
              encompass init --config encompass.yaml
              encompass init --council "Brackenshire Council" --team "Front Door" --police police.csv --register pupils.csv --gias edubasealldata.csv
            On a terminal it asks for what is not given, and looks at each file as soon as it is named. The example files are looked at as encompass sniff does it; look
            at every line it marks. A column it does not find is named with --column police.child_surname=Surname.
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: "The council's name, printed on every page.") var council: String?
    @Option(help: "The team that rings.") var team: String?
    @Option(help: "A police file to learn the columns from.", completion: .file()) var police: String?
    @Option(help: "The register extract.", completion: .file()) var register: String?
    @Option(help: "The national schools file.", completion: .file()) var gias: String?
    @Option(help: "The links file of the national schools register.", completion: .file()) var links: String?
    @Option(help: "The list of safeguarding leads.", completion: .file()) var contacts: String?
    @Option(help: "Term dates and closures.", completion: .file()) var closures: String?
    @Option(help: "The bank holidays, JSON as GOV.UK publishes it.", completion: .file()) var bankHolidays: String?
    @Option(help: "The folder of the state.", completion: .directory) var state: String?
    @Option(help: "The folder the nights are published in.", completion: .directory) var output: String?
    @Option(help: "The folder of the keys.", completion: .directory) var keys: String?
    @Option(help: "A column by name: police.child_surname=Surname. May be given several times.") var column: [String] =
        []

    func validate() throws {
        for pair in column where !pair.contains("=") || !pair.contains(".") {
            throw ValidationError("--column: write section.field=Heading, such as police.child_surname=Surname")
        }
    }

    func run() throws {
        let ports = Ports.live
        let folder = try WorkingFolder.path()
        let path = AbsolutePath.of(common.config, in: folder)
        guard try ports.files.factsOfName(FilePlace(path)) == nil else { throw FileError.exists(path) }
        let first = try answers(in: folder, beside: FileStore.parent(of: path), ports.files)
        let (text, doubts) = try first.document(
            name: FileStore.name(of: path), folder: FileStore.parent(of: path), files: ports.files, disk: .live,
            day: try LondonClock().wallTime(at: ports.now()).date)
        try ports.files.writeNew(FilePlace(path), Array(text.utf8))
        if common.json {
            Terminal.say(
                Envelope.line(command: "init", result: .object(["file": .text(path)]), problems: doubts))
            return
        }
        for doubt in doubts { Terminal.complain("look: \(doubt)") }
        Terminal.say("\(path) is written, readable by you alone.")
        Terminal.say(
            "Next: look at it, then encompass check-config --config \(path), then encompass doctor --config \(path).")
    }

    /// The flags, and answers to what they leave open where somebody sits at the terminal.
    private func answers(in folder: String, beside home: String, _ files: FileStore) throws -> FirstConfiguration {
        let questions = Questions(isAsking: isatty(STDIN_FILENO) == 1 && !common.json)
        var first = FirstConfiguration()
        for pair in column {
            guard let sign = pair.firstIndex(of: "=") else { continue }
            first.columns[String(pair[..<sign])] = String(pair[pair.index(after: sign)...])
        }
        first.council = try questions.answer(council, "--council", "The council's name")
        first.team = try questions.answer(team, "--team", "The team that rings")
        let inputs: [(kind: FeedKind, given: String?)] = [
            (.police, police), (.register, register), (.gias, gias), (.links, links), (.contacts, contacts),
            (.closures, closures),
        ]
        for (kind, given) in inputs {
            let isNeeded = FirstConfiguration.needed.contains(kind)
            let named = try questions.path(
                given, "--\(kind.rawValue)", "A file of \(kind.words)", isNeeded: isNeeded, in: folder
            ) { FirstConfiguration.complaint($0, as: kind, files) }
            first.inputs[kind] = named?.path
            if named?.isInsisted == true { first.insisted.insert(kind) }
            guard questions.isAsking else { continue }
            for missing in try first.missing(kind, files) {
                first.columns[missing.key] = try questions.choice(
                    "Which column is \(missing.meaning)", among: missing.headings)
            }
        }
        first.bankHolidays = try questions.path(
            bankHolidays, "--bank-holidays", "The bank holidays, bank-holidays.json of GOV.UK", isNeeded: false,
            in: folder
        ) { path in
            let isThere = (try? files.factsOfName(FilePlace(path)))?.map { $0.kind == .regular } ?? false
            return isThere ? nil : "There is no file \(path)."
        }?.path
        // A configuration outside /etc is somebody's trial: it keeps its folders beside itself.
        if home != "/etc/encompass" {
            (first.state, first.output, first.keys) = (home + "/state", home + "/out", home + "/keys")
        }
        first.state = try questions.folder(state, "The folder of the state", first.state, in: folder)
        first.output = try questions.folder(output, "The folder the nights are published in", first.output, in: folder)
        first.keys = try questions.folder(keys, "The folder of the keys", first.keys, in: folder)
        return first
    }
}
