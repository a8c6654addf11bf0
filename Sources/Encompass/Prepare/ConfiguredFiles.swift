import AuditTrail
package import Linkage
package import Pipeline
import Tabular

/// The files a configuration names, compared with what it says of them. Nothing is copied or changed.
package struct ConfiguredFiles: Sendable {
    /// One thing found about a file.
    package struct Remark: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            /// No file fits, which may be right by day.
            case missing
            /// It cannot be looked at, for want of permission or because it is no table.
            case unreadable
            /// A heading the configuration maps is not there, or stands twice.
            case disagrees
            /// It would be read, and as something else than it is.
            case contradicts
            /// It reads, and matching is much weaker than it could be.
            case weak
            /// It reads, and something about it looks wrong.
            case doubtful
            case stale
        }

        package let kind: Kind
        /// The key of the configuration that is concerned.
        package let key: String
        package let message: String
        /// What to do, in a sentence.
        package let remedy: String
        /// The command that helps, to be typed as it stands.
        package let command: String
    }

    private let configuration: Configuration
    private let files: FileStore
    private let day: CalendarDate

    /// - Parameter day: by which the age of files is judged.
    package init(_ configuration: Configuration, files: FileStore, day: CalendarDate) {
        self.configuration = configuration
        self.files = files
        self.day = day
    }

    /// Everything there is to say, in the order of the configuration.
    package func remarks() -> [Remark] {
        let limits = configuration.limits
        let schools = configuration.schools
        var remarks = look(configuration.police.feed, limits.police, .police) + birthDates()
        remarks += look(configuration.register.feed, limits.register, .register)
        remarks += look(schools.gias, limits.register, .gias)
        remarks += schools.links.map { look($0, limits.register, .links) } ?? []
        remarks += schools.contacts.map { look($0, limits.contacts, .contacts) } ?? []
        remarks += holidays()
        remarks += configuration.calendar.closures.map { look($0, limits.contacts, .closures) } ?? []
        remarks += configuration.rollout.map { look($0.clusters, limits.contacts, .clusters) } ?? []
        if let practices = configuration.practices {
            remarks += look(practices.ods, limits.register, FeedKind.of(section: practices.ods.section))
            remarks += look(practices.register, limits.register, FeedKind.of(section: practices.register.section))
        }
        return remarks
    }

    private func look<Field>(
        _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File, _ kind: FeedKind?
    ) -> [Remark] {
        guard let kind else { return [] }
        let key = kind.hasSeveralFiles ? "\(feed.section).files" : "\(feed.section).file"
        var remarks: [Remark] = []
        for pattern in feed.files {
            do {
                let paths = try files.paths(fitting: pattern)
                if paths.isEmpty { remarks.append(missing(key, pattern)) }
                for path in paths {
                    guard try files.factsOfName(FilePlace(path)) != nil else {
                        remarks.append(missing(key, path))
                        continue
                    }
                    remarks += try examine(path, feed, limit, kind, key)
                }
            } catch {
                remarks.append(unreadable(key, pattern, Fault(error).messages.joined(separator: " ")))
            }
        }
        return remarks
    }

    private func missing(_ key: String, _ path: String) -> Remark {
        Remark(
            kind: .missing, key: key, message: "There is no file \(path).",
            remedy: "Put it in place, or correct \(key); ls -l \(FileStore.parent(of: path))",
            command: "ls -l \(FileStore.parent(of: path))")
    }

    private func unreadable(_ key: String, _ path: String, _ message: String) -> Remark {
        Remark(
            kind: .unreadable, key: key, message: message, remedy: "Look at the file, its folder and its owner.",
            command: "ls -ld \(FileStore.parent(of: path)) \(path)")
    }

    private func examine<Field>(
        _ path: String, _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File, _ kind: FeedKind,
        _ key: String
    ) throws -> [Remark] {
        let name = FileStore.name(of: path)
        let sample = try FileSample.read(path, files: files)
        guard !sample.bytes.isEmpty else { return [unreadable(key, path, "\(name) is empty.")] }
        var remarks: [Remark] = []
        let taken = TakenInput(
            name: name, digest: Digest.of([]), bytes: sample.total, modified: sample.modified, copyPath: path)
        if let age = try? FileAge(), age.isStale(taken, feed, on: day) {
            remarks.append(
                Remark(
                    kind: .stale, key: "\(feed.section).stale_after_days", message: "\(name) is older than its limit.",
                    remedy: "Ask for a new extract.", command: "ls -l \(path)"))
        }
        if let doubt = encodingDoubt(sample, feed, path) { remarks.append(doubt) }
        let faults = headingFaults(sample, feed, limit, path, kind)
        remarks += faults
        if faults.isEmpty { remarks += contradictions(sample, feed, limit, path) }
        return remarks
    }

    /// What the first rows say against the configuration.
    private func contradictions<Field>(
        _ sample: FileSample, _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File, _ path: String
    ) -> [Remark] {
        let format = FeedReader(files: files, limits: configuration.limits).format(feed, limit)
        guard case .success(let contents) = Result(catching: { try FeedContents(sample.bytes, format) }) else {
            return []
        }
        let roles = feed.section == "police" ? contents.rolesContradicted(configuration.police, path) : []
        return (roles + contents.datesContradicted(feed, path)).map { found in
            Remark(
                kind: found.isCertain ? .contradicts : .weak, key: found.key, message: found.message,
                remedy: found.remedy,
                command: "encompass sniff \(path)" + (found.key == "police.child_roles" ? " --show-values" : ""))
        }
    }

    /// A feed without dates of birth leaves every child to a person.
    private func birthDates() -> [Remark] {
        let police = configuration.police
        let isMapped =
            police.feed.columns[.childBirthDate] != nil || police.childList != nil
            || police.childColumns?.patterns[.childBirthDate] != nil
        guard !isMapped else { return [] }
        return [
            Remark(
                kind: .weak, key: "police.columns",
                message: "No column is mapped to child_dob: every child goes to a person.",
                remedy: "Map it, or ask the force for dates of birth.",
                command: "encompass sniff \(police.feed.files.first ?? "FILE")")
        ]
    }

    /// The declared encoding against what the bytes look like.
    private func encodingDoubt<Field>(
        _ sample: FileSample, _ feed: Configuration.Feed<Field>, _ path: String
    ) -> Remark? {
        let name = FileStore.name(of: path)
        let seen = EncodingEvidence.look(at: sample.bytes)
        let isAlike = sample.bytes.allSatisfy { $0 < 0x80 && $0 > 0 }
        guard seen.encoding != feed.encoding, !isAlike else { return nil }
        return Remark(
            kind: .doubtful, key: "\(feed.section).encoding",
            message: "\(name) looks like \(seen.encoding.rawValue), not \(feed.encoding.rawValue): \(seen.reason).",
            remedy: "encompass sniff \(name)", command: "encompass sniff \(path)")
    }

    private func headingFaults<Field>(
        _ sample: FileSample, _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File, _ path: String,
        _ kind: FeedKind
    ) -> [Remark] {
        let name = FileStore.name(of: path)
        let command = "encompass sniff \(path) --as \(kind.rawValue)"
        let format = FeedReader(files: files, limits: configuration.limits).format(feed, limit)
        let key = "\(feed.section).columns"
        do {
            let heading = try CSVReader(bytes: sample.bytes, format: format).start()
            guard case .failure = bound(feed.columns, heading, name) else { return [] }
            // One remark a field, at the line that maps it; a file without headings is one remark.
            var seen: Set<String> = []
            let advice = advice(sample, kind, name)
            return feed.columns.mapped.compactMap { field, source in
                guard case .failure(let error) = bound(ColumnMap([field: source]), heading, name) else { return nil }
                let message = error.faults.map(\.text).joined(separator: " ")
                guard seen.insert(message).inserted else { return nil }
                let isOfField = message.contains("\(field.rawValue))")
                return Remark(
                    kind: .disagrees, key: isOfField ? "\(key).\(field.rawValue)" : key, message: message,
                    remedy: advice, command: command)
            }
        } catch let error as CSVError {
            return [
                Remark(
                    kind: .disagrees, key: key,
                    message: "\(name): the headings cannot be read (\(error.code.rawValue)).",
                    remedy: advice(sample, kind, name), command: command)
            ]
        } catch {
            return [unreadable(key, path, "\(name): the headings cannot be read.")]
        }
    }

    private func bound<Field>(
        _ columns: ColumnMap<Field>, _ heading: [String], _ name: String
    ) -> Result<FeedBinding<Field>, FeedError> {
        do throws(FeedError) { return .success(try FeedBinding(columns, heading: heading, file: name)) } catch {
            return .failure(error)
        }
    }

    /// A file of another kind in this place is the commonest reason for all headings to be missing at once.
    private func advice(_ sample: FileSample, _ kind: FeedKind, _ name: String) -> String {
        if let sniffed = try? SniffedFile(name: name, bytes: sample.bytes, total: sample.total) {
            let found = FeedProposal(sniffed).kind
            if found != kind { return "It looks like \(found.words). Put each file under its own key." }
        }
        return "Correct the headings under columns: encompass sniff \(name) --as \(kind.rawValue)"
    }

    private func holidays() -> [Remark] {
        guard let settings = configuration.calendar.bankHolidays else { return [] }
        let key = "calendar.bank_holidays.file"
        do {
            guard try files.factsOfName(FilePlace(settings.file)) != nil else { return [missing(key, settings.file)] }
            let json = try files.readWhole(FilePlace(settings.file), bytesMax: configuration.limits.contacts.bytes)
            _ = try BankHolidays(json: json, file: FileStore.name(of: settings.file), division: settings.division)
            return []
        } catch {
            return [
                Remark(
                    kind: .disagrees, key: key, message: Fault(error).messages.joined(separator: " "),
                    remedy: "Fetch the file again from www.gov.uk/bank-holidays.json.",
                    command: "curl -o \(settings.file) https://www.gov.uk/bank-holidays.json")
            ]
        }
    }
}

/// The first part of a file, which is enough for its headings.
private struct FileSample {
    let bytes: [UInt8]
    let total: Int
    let modified: Moment

    private static let bytesMax = 1 << 20

    static func read(_ path: String, files: FileStore) throws -> FileSample {
        try files.withOpen(FilePlace(path), .reading) { file in
            let facts = try files.facts(file)
            guard facts.kind == .regular else { throw InputError(.notARegularFile, path: path) }
            var bytes = [UInt8](repeating: 0, count: min(facts.bytes, bytesMax))
            var filled = 0
            while filled < bytes.count {
                let count = try bytes.withUnsafeMutableBytes {
                    try files.read(file, UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
                }
                guard count > 0 else { break }
                filled += count
            }
            let isWhole = filled == facts.bytes
            let end = isWhole ? filled : (bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? filled)
            return FileSample(bytes: Array(bytes.prefix(end)), total: facts.bytes, modified: facts.modified)
        }
    }
}
