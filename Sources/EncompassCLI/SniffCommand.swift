import ArgumentParser
import Encompass
import Pipeline

/// `encompass sniff`: what a file is, and a mapping of its columns to paste.
struct SniffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sniff", abstract: "Looks at a file and proposes the mapping of its columns.",
        discussion: """
            EXAMPLES
              encompass sniff police-2026-11-20.csv
              encompass sniff extract.csv --as register --json
            Encoding, delimiter, headings, date forms and the likely meaning of each column, each with what speaks for
            it. A configuration is not needed, and --config not read. Cells are shown as shapes alone (Aaaaa, 99/99/9999). Everything is a guess: look at every line you paste.
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The file to look at.", completion: .file())
    var file: String

    @Option(name: .customLong("as"), help: "What it is: \(FeedKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: FeedKind?

    @Flag(help: "Show cells as they are. They are about people: mind who sees the screen.")
    var showValues = false

    @Flag(inversion: .prefixedNo, help: "Whether the first line holds headings, where the guess is wrong.")
    var headings: Bool?

    func run() throws {
        let path = AbsolutePath.of(file, in: try WorkingFolder.path())
        let sniffed = try SniffedFile.look(at: path, files: Ports.live.files, isHeaded: headings)
        let proposal = FeedProposal(sniffed, as: kind)
        let report = SniffReport(sniffed, proposal, path: path, showsValues: showValues)
        if common.json {
            Terminal.say(Envelope.line(command: "sniff", result: report.json, problems: report.doubts))
        } else {
            for line in report.lines { Terminal.say(line) }
        }
    }
}

extension FeedKind: ExpressibleByArgument {}
