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
            On a terminal it asks for what is not given. The example files are looked at as encompass sniff does it; look
            at every line it marks. A column it does not find is named with --column police.child_surname=Surname.
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: "The council's name, printed on every page.") var council: String?
    @Option(help: "The team that rings.") var team: String?
    @Option(help: "A police file to learn the columns from.") var police: String?
    @Option(help: "The register extract.") var register: String?
    @Option(help: "The national schools file.") var gias: String?
    @Option(help: "The links file of the national schools register.") var links: String?
    @Option(help: "The list of safeguarding leads.") var contacts: String?
    @Option(help: "Term dates and closures.") var closures: String?
    @Option(help: "The bank holidays, JSON as GOV.UK publishes it.") var bankHolidays: String?
    @Option(help: "The folder of the state.") var state: String?
    @Option(help: "The folder the nights are published in.") var output: String?
    @Option(help: "The folder of the keys.") var keys: String?
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
        let first = try answers(in: folder, beside: FileStore.parent(of: path))
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
        Terminal.say("Next: look at it, then encompass check-config --config \(path), then encompass doctor.")
    }

    /// The flags, and answers to what they leave open where somebody sits at the terminal.
    private func answers(in folder: String, beside home: String) throws -> FirstConfiguration {
        let isAsking = isatty(STDIN_FILENO) == 1 && !common.json
        var first = FirstConfiguration()
        first.council = try answer(council, "--council", "The council's name", isAsking)
        first.team = try answer(team, "--team", "The team that rings", isAsking)
        let needed: [(FeedKind, String?)] = [(.police, police), (.register, register), (.gias, gias)]
        for (kind, given) in needed {
            first.inputs[kind] = AbsolutePath.of(
                try answer(given, "--\(kind.rawValue)", "A file of \(kind.words)", isAsking), in: folder)
        }
        let others: [(FeedKind, String?)] = [(.links, links), (.contacts, contacts), (.closures, closures)]
        for (kind, given) in others {
            guard let path = try given ?? optional("A file of \(kind.words)", isAsking) else { continue }
            first.inputs[kind] = AbsolutePath.of(path, in: folder)
        }
        if let bankHolidays { first.bankHolidays = AbsolutePath.of(bankHolidays, in: folder) }
        // A configuration outside /etc is somebody's trial: it keeps its folders beside itself.
        if home != "/etc/encompass" {
            (first.state, first.output, first.keys) = (home + "/state", home + "/out", home + "/keys")
        }
        if let state { first.state = AbsolutePath.of(state, in: folder) }
        if let output { first.output = AbsolutePath.of(output, in: folder) }
        if let keys { first.keys = AbsolutePath.of(keys, in: folder) }
        for pair in column {
            guard let sign = pair.firstIndex(of: "=") else { continue }
            first.columns[String(pair[..<sign])] = String(pair[pair.index(after: sign)...])
        }
        return first
    }

    private func answer(_ given: String?, _ flag: String, _ question: String, _ isAsking: Bool) throws -> String {
        if let given { return given }
        guard isAsking else {
            throw ValidationError("\(flag) is missing, and nobody sits at a terminal to ask.")
        }
        while true {
            Terminal.complain("\(question)?")
            guard let line = readLine() else { throw ValidationError("\(flag): the questions ended early") }
            if !line.isEmpty { return line }
        }
    }

    private func optional(_ question: String, _ isAsking: Bool) throws -> String? {
        guard isAsking else { return nil }
        Terminal.complain("\(question)? (nothing: there is none yet)")
        guard let line = readLine(), !line.isEmpty else { return nil }
        return line
    }
}
