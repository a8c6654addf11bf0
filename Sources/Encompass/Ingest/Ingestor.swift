import AuditTrail
package import Linkage
package import Pipeline
import Tabular

/// Stage 1: copies every input under its digest, and reads the copies to rows of text.
package struct Ingestor: Sendable {
    let configuration: Configuration
    let files: FileStore
    let copier: InputCopier
    let reader: FeedReader
    private let taker: FeedTaker

    private let day: CalendarDate
    private let patience: Patience
    private let acceptances: Acceptances
    private let readBefore: ReadBefore

    /// The earlier run that read a police file with this digest, where one did.
    package typealias ReadBefore = @Sendable (_ digest: String) throws -> String?

    /// - Parameters:
    ///   - day: the date of `--as-of`, by which the age of an input is judged.
    ///   - readBefore: nothing is known of earlier nights where it is left out.
    package init(
        _ configuration: Configuration, files: FileStore, inputsFolder: String, day: CalendarDate,
        patience: Patience = .none(pause: { _ in }), acceptances: Acceptances = .none,
        readBefore: @escaping ReadBefore = { _ in nil }
    ) {
        self.configuration = configuration
        self.files = files
        self.day = day
        self.patience = patience
        self.acceptances = acceptances
        self.readBefore = readBefore
        copier = InputCopier(folder: inputsFolder, files: files)
        reader = FeedReader(files: files, limits: configuration.limits)
        taker = FeedTaker(
            files: files, limits: configuration.limits, inputsFolder: inputsFolder, patience: patience, day: day)
    }

    /// Finds and copies all inputs, and waits for them where the run has patience.
    ///
    /// The digests of the copies name the run. An input past its age limit or without its signs of being complete
    /// stops it.
    package func take() throws -> TakenInputs {
        while true {
            do {
                return try takeNow()
            } catch {
                guard Unreadiness.mayPass(error) else { throw error }
                guard patience.pauseBeforeNextLook() else {
                    guard patience.until != nil else { throw error }
                    throw Refusal(.waitedInVain, place: Unreadiness.words(error))
                }
            }
        }
    }

    private func takeNow() throws -> TakenInputs {
        var taken = TakenInputs()
        taken.police = try take(configuration.police.feed, configuration.limits.police, or: .noPoliceFile, &taken)
        try leaveOutOldFiles(&taken)
        return try takingReferences(taken)
    }

    /// All inputs but the police file: for a question that comes by day.
    package func takeReferences() throws -> TakenInputs { try takingReferences(TakenInputs()) }

    private func takingReferences(_ before: TakenInputs) throws -> TakenInputs {
        let limits = configuration.limits
        let schools = configuration.schools
        var taken = before
        taken.register = try take(configuration.register.feed, limits.register, or: .noRegister, &taken)
        taken.gias = try take(schools.gias, limits.register, or: .inputMissing, &taken)
        taken.links = try schools.links.map { try take($0, limits.register, or: .inputMissing, &taken) } ?? []
        taken.contacts = try schools.contacts.map { try take($0, limits.contacts, or: .inputMissing, &taken) } ?? []
        taken.closures =
            try configuration.calendar.closures.map { try take($0, limits.contacts, or: .inputMissing, &taken) } ?? []
        taken.clusters =
            try configuration.rollout.map { try take($0.clusters, limits.contacts, or: .inputMissing, &taken) } ?? []
        taken.bankHolidays =
            try configuration.calendar.bankHolidays.map {
                try paths([$0.file], or: .inputMissing).map { try copier.take($0, bytesMax: limits.contacts.bytes) }
            } ?? []
        return taken
    }

    private func take<Field>(
        _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File, or missing: NightError.Code,
        _ all: inout TakenInputs
    ) throws -> [TakenInput] {
        try taker.take(feed, limit, Ingestor.faults(missing), trailers: &all.trailers)
    }

    private static func faults(_ missing: NightError.Code) -> FeedTaker.Faults {
        FeedTaker.Faults(
            missing: { NightError(missing, place: $0) }, stale: { NightError(.inputStale, place: $0) })
    }

    /// Sets police files aside that an earlier night has read; where nothing is left, the night is refused.
    ///
    /// A pattern finds last night's file beside tonight's as long as nobody clears the folder. A file without rows is
    /// the same every quiet night, and is never old.
    private func leaveOutOldFiles(_ taken: inout TakenInputs) throws {
        var fresh: [TakenInput] = []
        var earlier = ""
        for input in taken.police {
            if let run = try readBefore(input.digest.hexText), try hasRows(input, taken.trailers[input.digest]) {
                taken.leftOut.append(input)
                earlier = "\(input.name), read by run \(run)"
            } else {
                fresh.append(input)
            }
        }
        guard !fresh.isEmpty else { throw Refusal(.yesterdaysFile, place: earlier) }
        taken.police = fresh
    }

    private func hasRows(_ input: TakenInput, _ trailer: FeedTrailer?) throws -> Bool {
        if let trailer { return trailer.countedRows > 0 }
        guard input.bytes < 64 << 10 else { return true }  // no heading is that long
        let lines = try files.readWhole(FilePlace(input.copyPath), bytesMax: input.bytes).count { $0 == 0x0A }
        return lines > configuration.police.feed.skipLines + 1
    }

    func paths(_ patterns: [String], or missing: NightError.Code) throws -> [String] {
        try taker.paths(patterns, Ingestor.faults(missing))
    }

    /// Finds the counting last rows of copies that an earlier run took, which are no data.
    package func withTrailers(_ taken: TakenInputs) throws -> TakenInputs {
        let limits = configuration.limits
        let schools = configuration.schools
        var found: [Digest: FeedTrailer] = [:]
        try find(taken.police, configuration.police.feed, limits.police, &found)
        try find(taken.register, configuration.register.feed, limits.register, &found)
        try find(taken.gias, schools.gias, limits.register, &found)
        if let links = schools.links { try find(taken.links, links, limits.register, &found) }
        if let contacts = schools.contacts { try find(taken.contacts, contacts, limits.contacts, &found) }
        if let closures = configuration.calendar.closures {
            try find(taken.closures, closures, limits.contacts, &found)
        }
        if let rollout = configuration.rollout { try find(taken.clusters, rollout.clusters, limits.contacts, &found) }
        var taken = taken
        taken.trailers = found
        return taken
    }

    private func find<Field>(
        _ inputs: [TakenInput], _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File,
        _ found: inout [Digest: FeedTrailer]
    ) throws {
        guard feed.readiness?.trailer != nil else { return }
        for input in inputs { found[input.digest] = try reader.trailer(input, feed, limit) }
    }

    /// Reads the police files alone: what the processes of a night share.
    func readPolice(_ taken: TakenInputs) throws -> [FeedFile] {
        try taken.police.map {
            try reader.read(
                $0, configuration.police.feed, configuration.limits.police, trailer: taken.trailers[$0.digest])
        }
    }

    /// Reads the copies.
    package func read(_ taken: TakenInputs) throws -> Tables {
        let limits = configuration.limits
        var register = InternedTable(columnCount: RegisterField.allCases.count)
        var quarantined = 0
        var undecodable = 0
        for input in taken.register {
            let (lines, summary) = try reader.readColumns(
                input, configuration.register.feed, limits.register, into: &register,
                trailer: taken.trailers[input.digest])
            quarantined += lines.count
            undecodable += summary.undecodableBytes
        }
        register.freeze()
        guard register.rowCount > 0 else {
            throw NightError(.registerEmpty, place: taken.register.map(\.name).joined(separator: ", "))
        }
        var tables = Tables(
            register: register, registerQuarantined: quarantined, registerUndecodableBytes: undecodable,
            gias: try reference(taken.gias, configuration.schools.gias, limits.register, taken))
        tables.police = try readPolice(taken)
        tables.quiet = try quietNight(tables.police, taken)
        tables.leftOut = taken.leftOut
        tables.links = try configuration.schools.links.map { try reference(taken.links, $0, limits.register, taken) }
        tables.contacts = try configuration.schools.contacts.map {
            try reference(taken.contacts, $0, limits.contacts, taken)
        }
        tables.closures = try configuration.calendar.closures.map {
            try reference(taken.closures, $0, limits.contacts, taken)
        }
        tables.clusters = try configuration.rollout.map {
            try reference(taken.clusters, $0.clusters, limits.contacts, taken)
        }
        tables.bankHolidays = try taken.bankHolidays.first.map {
            try files.readWhole(FilePlace($0.copyPath), bytesMax: limits.contacts.bytes)
        }
        tables.inputs = taken.all.map { role, file in
            let rows = role == "police" ? tables.police.first { $0.input.digest == file.digest }?.rowsRead : nil
            return Tables.Input(role: role, file: file, rows: role == "register" ? register.rowCount : rows)
        }
        return tables
    }

    /// Who vouches for police files without a row; nothing where there are rows.
    private func quietNight(_ police: [FeedFile], _ taken: TakenInputs) throws -> QuietNight? {
        var word: QuietNight?
        for file in police where file.rowsRead == 0 {
            if taken.trailers[file.input.digest]?.declaredRows == 0 {
                word = .trailer
            } else if configuration.police.emptyMeansQuiet {
                word = .headingsOnly
            } else if acceptances.has(.quietNight) {
                word = .person(acceptances.by)
            } else {
                throw NightError(.policeEmpty, place: file.input.name)
            }
        }
        return police.contains { $0.rowsRead > 0 } ? nil : word
    }

    /// One table of all files of a reference feed; later files must have the first one's heading.
    func reference<Field>(
        _ inputs: [TakenInput], _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File,
        _ taken: TakenInputs
    ) throws -> TextTable {
        try taker.reference(inputs, feed, limit, taken.trailers)
    }
}
