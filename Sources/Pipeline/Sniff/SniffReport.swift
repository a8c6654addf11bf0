/// What `encompass sniff` says of a file: for people as lines, for programs as JSON.
package struct SniffReport: Sendable {
    private let file: SniffedFile
    private let proposal: FeedProposal
    private let mapping: MappingText
    private let showsValues: Bool

    /// - Parameter showsValues: Cells are shown as they are, people's names too. Without it, only their shapes are.
    package init(_ file: SniffedFile, _ proposal: FeedProposal, path: String, showsValues: Bool) {
        self.file = file
        self.proposal = proposal
        mapping = MappingText(file, proposal, path: path)
        self.showsValues = showsValues
    }

    package var lines: [String] {
        [
            "\(file.name): \(file.bytes) bytes"
                + (file.isWhole ? "" : ", of which the first \(SniffedFile.bytesMax >> 20) MiB were looked at"),
            "", "HOW IT IS WRITTEN", "  encoding   \(file.encoding.encoding.rawValue): \(file.encoding.reason)",
            "  delimiter  \(file.delimiter.rawValue): \(file.evenRecords) of the first \(file.records) records have"
                + " \(file.columns.count) cells",
            "  headings   " + headings, "  rows       \(file.rows)" + faults, "", "COLUMNS",
        ] + file.columns.flatMap(columnLines) + ["", "WHAT IT IS", "  \(proposal.kind.words)" + given] + profiles
            + doubts + ["", "TO PASTE INTO THE CONFIGURATION, after a look at each line", ""] + mapping.lines
            + ["", "Next: encompass check-config, which compares every mapped heading with the file."]
    }

    private var given: String {
        proposal.isKindGiven ? "" : " (if not, say --as \(FeedKind.allCases.map(\.rawValue).joined(separator: "|")))"
    }

    private var headings: String {
        let place = file.skipLines == 0 ? "" : ", below \(file.skipLines) lines that are no part of the table"
        return file.hasHeadings
            ? "line \(file.skipLines + 1)\(place)"
            : "none: the first line reads as a row; columns count from 1 (if it holds headings, say --headings)"
    }

    private var faults: String {
        var words = ""
        if file.quarantined > 0 { words += ", and \(file.quarantined) lines that cannot be read" }
        if file.repeatedHeadings > 0 { words += ", and the heading \(file.repeatedHeadings) more times" }
        if !file.endsWithNewline { words += "; the last line does not end: the file may be cut short" }
        return words
    }

    private func columnLines(_ column: SniffedColumn) -> [String] {
        let percent = column.rows == 0 ? 0 : column.filled * 100 / column.rows
        let shown =
            showsValues
            ? column.cells.texts.prefix(3).map { "“\($0)”" } : column.shapes.map { "\($0.shape) ×\($0.count)" }
        var lines = [
            "  \(column.number). \(column.heading) – \(column.content.rawValue), \(percent) % filled"
                + (shown.isEmpty ? "" : ": \(shown.joined(separator: ", "))")
        ]
        for meaning in proposal.meanings + proposal.numbered where meaning.column == column.number {
            lines.append("       → \(meaning.field)\(meaning.isDoubtful ? " (look)" : ""): \(meaning.reason)")
        }
        if column.heading == proposal.childList {
            lines.append("       → child_list: all children of an incident as text")
        }
        return lines
    }

    private var profiles: [String] {
        proposal.profiles.prefix(3).map { profile in
            "  profile \(profile.name): \(profile.found) of its \(profile.of) columns are there"
                + (profile.isWhole ? "" : ", but not all it must have")
                + (profile.isVerified ? "" : " (unverified: no real file was ever seen)")
        }
    }

    /// What a person must settle before the configuration is right.
    package var doubts: [String] {
        var doubts: [String] = []
        if file.encoding.isDoubtful { doubts.append("The encoding is doubtful: \(file.encoding.reason).") }
        for heading in file.doubledHeadings {
            doubts.append(
                "The heading “\(heading)” stands more than once: no column can be bound to it. Ask the sender.")
        }
        let isPublished = proposal.profiles.contains { $0.isVerified && $0.found == $0.of }
        for meaning in proposal.meanings + proposal.numbered where !meaning.formats.isEmpty && !isPublished {
            guard let column = file.columns.first(where: { $0.number == meaning.column }), let dates = column.dates,
                dates.isAmbiguous || dates.isMixed
            else { continue }
            doubts.append("Column \(column.number), “\(column.heading)”: \(dates.reason).")
        }
        for (field, meaning) in proposal.missing {
            doubts.append("No column was found for \(field) (\(meaning)), which must be mapped.")
        }
        for (field, column, reason) in proposal.contradicted {
            let shapes = file.columns.first { $0.number == column }?.shapes.map(\.shape).joined(separator: ", ") ?? ""
            let heading = file.columns.first { $0.number == column }?.heading ?? ""
            doubts.append(
                "Column \(column), “\(heading)”, is headed like \(field), and \(reason) (\(shapes)). Map it yourself, or ask"
                    + " the sender.")
        }
        if let field = proposal.birthDateMissing {
            doubts.append(
                "No column was found for \(field): without dates of birth no child is called about without a person.")
        }
        if let roles = proposal.roles {
            if roles.children.isEmpty {
                doubts.append(
                    "No word of the role column is one the program knows as a child's. Write child_roles yourself.")
            }
            if roles.unlistedChildren > 0 {
                doubts.append(
                    "\(roles.unlistedChildren) cells of the role column begin with “child” and are no word the program"
                        + " knows. Look at them with --show-values, and add each to child_roles.")
            }
        }
        return doubts.map { "  ! \($0)" }
    }

    package var json: JSONValue {
        .object([
            "file": .text(file.name), "bytes": .integer(file.bytes), "encoding": .text(file.encoding.encoding.rawValue),
            "encoding_reason": .text(file.encoding.reason), "delimiter": .text(file.delimiter.rawValue),
            "skip_lines": .integer(file.skipLines), "heading_row": .flag(file.hasHeadings),
            "rows": .integer(file.rows), "quarantined": .integer(file.quarantined),
            "kind": .text(proposal.kind.rawValue), "section": .text(proposal.kind.section),
            "profiles": .list(
                proposal.profiles.map {
                    .object(["name": .text($0.name), "found": .integer($0.found), "of": .integer($0.of)])
                }),
            "columns": .list(file.columns.map(columnJSON)),
            "mapping": .text(mapping.lines.joined(separator: "\n") + "\n"),
        ])
    }

    private func columnJSON(_ column: SniffedColumn) -> JSONValue {
        let meaning = (proposal.meanings + proposal.numbered).first { $0.column == column.number }
        return .object([
            "number": .integer(column.number), "heading": .text(column.heading), "filled": .integer(column.filled),
            "content": .text(column.content.rawValue), "field": meaning.map { .text($0.field) } ?? .null,
            "reason": meaning.map { .text($0.reason) } ?? .null,
            "shapes": .list(column.shapes.map { .object(["shape": .text($0.shape), "count": .integer($0.count)]) }),
        ])
    }
}
