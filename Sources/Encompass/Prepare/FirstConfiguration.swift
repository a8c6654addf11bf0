package import Linkage
package import Pipeline

/// The configuration `init` writes: what was asked, and the columns of the files as `sniff` finds them.
package struct FirstConfiguration: Sendable {
    package var council = ""
    package var team = ""
    package var state = "/var/lib/encompass/state"
    package var output = "/var/spool/encompass/out"
    package var keys = "/etc/encompass/keys"
    /// Absolute paths of examples, by what they are. Police, register and schools must be there.
    package var inputs: [FeedKind: String] = [:]
    /// The bank holidays as GOV.UK publishes them.
    package var bankHolidays: String?
    /// Headings somebody named: `police.child_surname` to `Surname`.
    package var columns: [String: String] = [:]

    /// Inputs somebody insisted on, though they look like something else.
    package var insisted: Set<FeedKind> = []

    package init() {}

    /// What there is no configuration without.
    package static let needed: [FeedKind] = [.police, .register, .gias]
    private static let schoolKinds: [FeedKind] = [.gias, .links, .contacts]

    /// The document with what a person must look at.
    ///
    /// - Throws: what reading the example files throws, and ``ConfigurationError`` where a column that must be mapped was
    ///   neither found nor named.
    package func document(
        name: String, folder: String, files: FileStore, disk: DiskFacts, day: CalendarDate
    ) throws -> (text: String, doubts: [String]) {
        let missing = try FirstConfiguration.order.flatMap { try self.missing($0, files) }
        guard missing.isEmpty else { throw ColumnsMissing(missing) }
        var doubts: [String] = []
        var lines = [
            "# Written by encompass init. Look at every line marked so; check with: encompass check-config",
            "# Every key there is: encompass config print --reference", "version: 1",
            "council: \(MappingText.quoted(council))", "team: \(MappingText.quoted(team))",
            "paths: { state: \(MappingText.quoted(state)), output: \(MappingText.quoted(output)),"
                + " keys: \(MappingText.quoted(keys)) }",
        ]
        for kind in [FeedKind.police, .register] {
            lines += ["\(kind.rawValue):"] + (try body(kind, files, &doubts)).map { "  " + $0 }
        }
        lines.append("schools:")
        for kind in FirstConfiguration.schoolKinds where inputs[kind] != nil {
            lines += ["  \(kind.rawValue):"] + (try body(kind, files, &doubts)).map { "    " + $0 }
        }
        if bankHolidays != nil || inputs[.closures] != nil { lines.append("calendar:") }
        if let bankHolidays { lines.append("  bank_holidays: { file: \(MappingText.quoted(bankHolidays)) }") }
        if inputs[.closures] != nil {
            lines += ["  closures:"] + (try body(.closures, files, &doubts)).map { "    " + $0 }
        }
        let text = lines.joined(separator: "\n") + "\n"
        let configuration = try Configuration.load(text: text, file: name, folder: folder)
        let check = ConfigurationCheck(configuration, files: files, disk: disk, day: day)
        guard check.faults.isEmpty else { throw ConfigurationError(faults: check.faults) }
        return (text, doubts)
    }

    /// A column that must be mapped, and that was neither found nor named.
    package struct MissingColumn: Sendable {
        /// As `--column` wants it: `police.child_surname`.
        package let key: String
        package let meaning: String
        package let path: String
        /// What the file's columns are headed, for whoever chooses.
        package let headings: [String]
    }

    private static let order: [FeedKind] = [.police, .register, .gias, .links, .contacts, .closures]

    /// The columns of an input that somebody must name; none where it is not given.
    package func missing(_ kind: FeedKind, _ files: FileStore) throws -> [MissingColumn] {
        guard let path = inputs[kind] else { return [] }
        let sniffed = try SniffedFile.look(at: path, files: files)
        guard FeedProposal(sniffed).kind == kind || isChosen(kind) else { return [] }
        let proposal = FeedProposal(sniffed, as: kind).naming(columns(of: kind), in: sniffed)
        return proposal.missing.map { field, meaning in
            MissingColumn(
                key: "\(kind.section).\(field)", meaning: meaning, path: path, headings: sniffed.columns.map(\.heading))
        }
    }

    /// Why a file cannot be an input of a kind, in a sentence; nothing where it can.
    package static func complaint(_ path: String, as kind: FeedKind, _ files: FileStore) -> String? {
        switch Result(catching: { FeedProposal(try SniffedFile.look(at: path, files: files)).kind }) {
        case .failure(let error): return Fault(error).messages.joined(separator: " ")
        case .success(let found) where found != kind:
            return
                "\(FileStore.name(of: path)) looks like \(found.words), not \(kind.words). To use it all the same, answer"
                + " with it again."
        case .success: return nil
        }
    }

    private func body(_ kind: FeedKind, _ files: FileStore, _ doubts: inout [String]) throws -> [String] {
        guard let path = inputs[kind] else { throw NightError(.inputMissing, place: kind.words) }
        let sniffed = try SniffedFile.look(at: path, files: files)
        let found = FeedProposal(sniffed).kind
        if found != kind, !isChosen(kind) {
            let message =
                "this looks like \(found.words), not \(kind.words). Put each file behind its own option, or"
                + " name the columns with --column."
            throw FeedError([FeedError.Fault(code: .headingMissing, file: sniffed.name, message: message)])
        }
        let proposal = FeedProposal(sniffed, as: kind).naming(columns(of: kind), in: sniffed)
        let pattern = kind == .police ? FirstConfiguration.pattern(path) : path
        let report = SniffReport(sniffed, proposal, path: pattern, showsValues: false)
        doubts += report.doubts.map { "\(sniffed.name):\($0.dropFirst(3))" }
        return MappingText(sniffed, proposal, path: pattern).body
    }

    /// Whether somebody said more of an input than its path, so that its headings need not be those of its kind.
    private func isChosen(_ kind: FeedKind) -> Bool { insisted.contains(kind) || !columns(of: kind).isEmpty }

    private func columns(of kind: FeedKind) -> [String: String] {
        var named: [String: String] = [:]
        for (key, heading) in columns where key.hasPrefix("\(kind.section).") {
            named[String(key.dropFirst(kind.section.count + 1))] = heading
        }
        return named
    }

    /// Tomorrow's file has another date in its name: every figure of `police-2026-11-20.csv` becomes `[0-9]`.
    ///
    /// A looser pattern, `police-*.csv`, would take in other exports of the same sender. A name with fewer than six
    /// figures has no date, and stays.
    static func pattern(_ path: String) -> String {
        let name = FileStore.name(of: path)
        guard name.utf8.count(where: { (0x30...0x39).contains($0) }) >= 6 else { return path }
        let figures = name.unicodeScalars.map { (0x30...0x39).contains($0.value) ? "[0-9]" : String($0) }
        return "\(FileStore.parent(of: path))/\(figures.joined())"
    }
}
