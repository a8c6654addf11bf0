import AuditTrail
import Linkage
package import Pipeline

/// What the assurance pages leave open and the program knows: rules, model and counts, as a page to put beside them.
///
/// Small counts are hidden, so that the page may be published. How accurate the matching is, only a known truth tells:
/// that is `encompass model evaluate`, and the page says so.
package struct AssuranceFigures: Sendable {
    private let configuration: Configuration
    private let configurationDigest: String
    private let modelVersion: String
    private let modelDigest: String
    private let statistics: Statistics

    /// - Throws: what reading the model throws.
    package init(_ configuration: Configuration, at path: String, statistics: Statistics, files: FileStore) throws {
        self.configuration = configuration
        self.statistics = statistics.published
        configurationDigest = try Digest.of(files.readWhole(FilePlace(path), bytesMax: 1 << 20)).hexText
        let (model, digest) = try NightSession.model(configuration, files: files)
        modelVersion = model.version
        modelDigest = digest.hexText
    }

    /// Keys whose values an assessment asks for.
    private static let sections = ["decision.", "scope.", "calls.disclosure", "calls.leave_message", "retention."]

    /// The page, Markdown.
    package var text: String {
        var lines = [
            "# Figures for the assurance pages", "",
            "Written by `encompass stats --assurance`. Counts from 1 to 4, and those that would give them away, are shown"
                + " as *. How often the matching is right is not counted here: where the truth is known, `encompass model"
                + " evaluate --config FILE --truth FILE` measures it.", "",
            "| What | Value |", "|---|---|", "| program | \(Program.version) |",
            "| configuration, SHA-256 | `\(configurationDigest)` |",
            "| model | \(modelVersion), SHA-256 `\(modelDigest)` |",
        ]
        for value in configuration.values
        where AssuranceFigures.sections.contains(where: { value.path.hasPrefix($0) }) {
            lines.append("| `\(value.path)` | \(value.text.replacing("|", with: "\\|")) (\(value.origin)) |")
        }
        lines += ["", "```"] + StatisticsFiles.lines(statistics) + ["```"]
        return lines.joined(separator: "\n") + "\n"
    }
}
