package import AuditTrail
package import Casework
package import Linkage
package import Pipeline

/// A model before and after an estimation: for people, for programs, and as the new version's file.
package struct EstimateReport: Sendable {
    package let before: LinkageModel
    package let after: LinkageModel
    private let beforeDigest: Digest
    private let estimate: ModelEstimate
    private let inputs: [SampleSource.Input]
    private let asOf: LocalDateTime

    package init(
        before: LinkageModel, beforeDigest: Digest, estimate: ModelEstimate, inputs: [SampleSource.Input],
        asOf: LocalDateTime
    ) {
        self.before = before
        self.beforeDigest = beforeDigest
        self.estimate = estimate
        self.inputs = inputs
        self.asOf = asOf
        var after = estimate.model
        after.version = ModelWriter.version(after: before.version)
        self.after = after
    }

    /// What the reader should know before the new version is used.
    package var warnings: [String] {
        var found: [String] = []
        if estimate.childCount < Int(ModelEstimate.pseudoObservations) {
            found.append("only \(estimate.childCount) children: most of each number is still the model before")
        }
        if !estimate.hasSettled {
            found.append(
                "the numbers had not settled after \(estimate.rounds) rounds; estimate again from the new file")
        }
        return found
    }

    /// The new version's file.
    package var file: String {
        ModelWriter.text(
            after,
            comment: [
                "The numbers of the matching, estimated from past nights by encompass model estimate.",
                "Weights are log2(m/u): m stands here, u is counted from the register for every child.",
                "",
                "As of \(asOf.isoText). Before: \(before.version), SHA-256 \(beforeDigest.hexText.prefix(16)).",
                "\(Factor.grouped(estimate.childCount)) children, of whom "
                    + "\(FixedDecimal.text(estimate.expectedOnRegister, places: 1)) in expectation are on the register; "
                    + "the model before counted like \(Int(ModelEstimate.pseudoObservations)).",
            ] + inputs.map { "From \(EstimateReport.harmless($0.name)), SHA-256 \($0.digest.hexText.prefix(16))." }
                + [""])
    }

    /// Writes the new version's file; one that is there already is never overwritten.
    package func write(to path: String, files: FileStore) throws {
        try EstimateReport.refuse(existing: path, files: files)
        try files.writeNew(FilePlace(path), Array(file.utf8), permissions: 0o644)
    }

    /// Refuses a path that is taken, before an hour of arithmetic is spent on it.
    package static func refuse(existing path: String, files: FileStore) throws {
        guard try files.factsOfName(FilePlace(path)) == nil else { throw FileError.exists(path) }
    }

    /// A file's name on one line of a comment.
    private static func harmless(_ name: String) -> String {
        String(name.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : Character($0) })
    }

    /// Each number before and after.
    package struct Row: Sendable {
        package let key: String
        package let level: String
        /// How often the comparison was made on true pairs, in expectation; nothing for the prior.
        package let expectedPairs: Double?
        package let before: Double
        package let after: Double
    }

    package var rows: [Row] {
        let comparisons = ModelComparison.allCases.flatMap { comparison in
            comparison.levels.indices.map { level in
                Row(
                    key: comparison.key, level: comparison.levels[level],
                    expectedPairs: estimate.expectedPairs[comparison] ?? 0,
                    before: before.shares(of: comparison)[level], after: after.shares(of: comparison)[level])
            }
        }
        return comparisons + [
            Row(
                key: "not_on_register", level: "", expectedPairs: nil, before: before.notOnRegister,
                after: after.notOnRegister)
        ]
    }

    /// The table for people.
    package var lines: [String] {
        var lines = [
            "\(Factor.grouped(estimate.childCount)) children, \(estimate.rounds) rounds. "
                + "\(before.version) becomes \(after.version).", "",
            EstimateReport.line("", "level", "before", "after", "seen"),
        ]
        for row in rows {
            lines.append(
                EstimateReport.line(
                    row.key, row.level, FixedDecimal.text(row.before, places: 4),
                    FixedDecimal.text(row.after, places: 4),
                    row.expectedPairs.map { FixedDecimal.text($0, places: 0) } ?? ""))
        }
        return lines
    }

    private static func line(_ cells: String...) -> String {
        let widths = [18, 21, -8, -8, -8]
        let text = zip(cells, widths).map { cell, width in
            let room = String(repeating: " ", count: max(0, abs(width) - cell.count))
            return width < 0 ? room + cell : cell + room
        }.joined(separator: " ")
        return String(text.reversed().drop { $0 == " " }.reversed())
    }

    /// The same for programs.
    package var json: JSONValue {
        .object([
            "before": .text(before.version), "after": .text(after.version), "children": .integer(estimate.childCount),
            "rounds": .integer(estimate.rounds), "settled": .flag(estimate.hasSettled),
            "expected_on_register": .decimal(estimate.expectedOnRegister, places: 3),
            "numbers": .list(
                rows.map {
                    .object([
                        "key": .text($0.key), "level": .text($0.level), "before": .decimal($0.before, places: 6),
                        "after": .decimal($0.after, places: 6),
                    ])
                }),
        ])
    }
}
