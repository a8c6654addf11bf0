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
            /// It reads, and something about it looks wrong.
            case doubtful
            case stale
        }

        package let kind: Kind
        /// The key of the configuration that is concerned.
        package let key: String
        package let message: String
        /// What to do, as a command or a sentence.
        package let remedy: String
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
        var remarks = look(configuration.police.feed, limits.police, .police)
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
                remarks.append(unreadable(key, Fault(error).messages.joined(separator: " ")))
            }
        }
        return remarks
    }

    private func missing(_ key: String, _ path: String) -> Remark {
        Remark(
            kind: .missing, key: key, message: "There is no file \(path).",
            remedy: "Put it in place, or correct \(key); ls -l \(FileStore.parent(of: path))")
    }

    private func unreadable(_ key: String, _ message: String) -> Remark {
        Remark(kind: .unreadable, key: key, message: message, remedy: "Look at the file, its folder and its owner.")
    }

    private func examine<Field>(
        _ path: String, _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File, _ kind: FeedKind,
        _ key: String
    ) throws -> [Remark] {
        let name = FileStore.name(of: path)
        let sample = try FileSample.read(path, files: files)
        guard !sample.bytes.isEmpty else { return [unreadable(key, "\(name) is empty.")] }
        var remarks: [Remark] = []
        let taken = TakenInput(
            name: name, digest: Digest.of([]), bytes: sample.total, modified: sample.modified, copyPath: path)
        if let age = try? FileAge(), age.isStale(taken, feed, on: day) {
            remarks.append(
                Remark(
                    kind: .stale, key: "\(feed.section).stale_after_days", message: "\(name) is older than its limit.",
                    remedy: "Ask for a new extract."))
        }
        if let doubt = encodingDoubt(sample, feed, name) { remarks.append(doubt) }
        if let fault = headingFault(sample, feed, limit, name, kind) { remarks.append(fault) }
        return remarks
    }

    /// The declared encoding against what the bytes look like.
    private func encodingDoubt<Field>(
        _ sample: FileSample, _ feed: Configuration.Feed<Field>, _ name: String
    ) -> Remark? {
        let seen = EncodingEvidence.look(at: sample.bytes)
        let isAlike = sample.bytes.allSatisfy { $0 < 0x80 && $0 > 0 }
        guard seen.encoding != feed.encoding, !isAlike else { return nil }
        return Remark(
            kind: .doubtful, key: "\(feed.section).encoding",
            message: "\(name) looks like \(seen.encoding.rawValue), not \(feed.encoding.rawValue): \(seen.reason).",
            remedy: "encompass sniff \(name)")
    }

    private func headingFault<Field>(
        _ sample: FileSample, _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File, _ name: String,
        _ kind: FeedKind
    ) -> Remark? {
        let format = FeedReader(files: files, limits: configuration.limits).format(feed, limit)
        let key = "\(feed.section).columns"
        do {
            let heading = try CSVReader(bytes: sample.bytes, format: format).start()
            do {
                _ = try FeedBinding(feed.columns, heading: heading, file: name)
            } catch {
                return Remark(
                    kind: .disagrees, key: key, message: error.faults.map(\.text).joined(separator: " "),
                    remedy: advice(sample, kind, name))
            }
        } catch let error as CSVError {
            return Remark(
                kind: .disagrees, key: key, message: "\(name): the headings cannot be read (\(error.code.rawValue)).",
                remedy: advice(sample, kind, name))
        } catch {
            return unreadable(key, "\(name): the headings cannot be read.")
        }
        return nil
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
                    remedy: "Fetch the file again from www.gov.uk/bank-holidays.json.")
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
