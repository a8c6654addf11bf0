package import Linkage
package import Pipeline
import Tabular

/// Stage 1: copies every input under its digest, and reads the copies to rows of text.
package struct Ingestor: Sendable {
    private let configuration: Configuration
    private let files: FileStore
    private let copier: InputCopier
    private let reader: FeedReader

    private let day: CalendarDate

    /// - Parameter day: the date of `--as-of`, by which the age of an input is judged.
    package init(_ configuration: Configuration, files: FileStore, inputsFolder: String, day: CalendarDate) {
        self.configuration = configuration
        self.files = files
        self.day = day
        copier = InputCopier(folder: inputsFolder, files: files)
        reader = FeedReader(files: files, limits: configuration.limits)
    }

    /// Finds and copies all inputs. The digests of the copies name the run; an input past its age limit stops it.
    package func take() throws -> TakenInputs {
        let limits = configuration.limits
        let schools = configuration.schools
        var taken = TakenInputs()
        taken.police = try take(configuration.police.feed, limits.police, or: .noPoliceFile)
        taken.register = try take(configuration.register.feed, limits.register, or: .noRegister)
        taken.gias = try take(schools.gias, limits.register, or: .inputMissing)
        taken.links = try schools.links.map { try take($0, limits.register, or: .inputMissing) } ?? []
        taken.contacts = try schools.contacts.map { try take($0, limits.contacts, or: .inputMissing) } ?? []
        taken.closures =
            try configuration.calendar.closures.map { try take($0, limits.contacts, or: .inputMissing) } ?? []
        taken.clusters =
            try configuration.rollout.map { try take($0.clusters, limits.contacts, or: .inputMissing) } ?? []
        taken.bankHolidays =
            try configuration.calendar.bankHolidays.map {
                try take([$0.file], limits.contacts, or: .inputMissing)
            } ?? []
        return taken
    }

    private func take<Field>(
        _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File, or missing: NightError.Code
    ) throws -> [TakenInput] {
        let taken = try take(feed.files, limit, or: missing)
        let age = try FileAge()
        for input in taken where age.isStale(input, feed, on: day) {
            throw NightError(.inputStale, place: input.name)
        }
        return taken
    }

    private func take(
        _ patterns: [String], _ limit: Configuration.Limits.File, or missing: NightError.Code
    ) throws -> [TakenInput] {
        var paths: [String] = []
        for pattern in patterns {
            let found = try files.paths(fitting: pattern)
            guard !found.isEmpty else { throw NightError(missing, place: pattern) }
            paths += found.filter { !paths.contains($0) }
        }
        return try paths.map { try copier.take($0, bytesMax: limit.bytes) }
    }

    /// Reads the copies.
    package func read(_ taken: TakenInputs) throws -> Tables {
        let limits = configuration.limits
        var register = InternedTable(columnCount: RegisterField.allCases.count)
        var quarantined = 0
        var undecodable = 0
        for input in taken.register {
            let (lines, summary) = try reader.readColumns(
                input, configuration.register.feed, limits.register, into: &register)
            quarantined += lines.count
            undecodable += summary.undecodableBytes
        }
        register.freeze()
        guard register.rowCount > 0 else {
            throw NightError(.registerEmpty, place: taken.register.map(\.name).joined(separator: ", "))
        }
        var tables = Tables(
            register: register, registerQuarantined: quarantined, registerUndecodableBytes: undecodable,
            gias: try reference(taken.gias, configuration.schools.gias, limits.register))
        tables.police = try taken.police.map { try policeFile($0) }
        tables.links = try configuration.schools.links.map { try reference(taken.links, $0, limits.register) }
        tables.contacts = try configuration.schools.contacts.map { try reference(taken.contacts, $0, limits.contacts) }
        tables.closures = try configuration.calendar.closures.map { try reference(taken.closures, $0, limits.contacts) }
        tables.clusters = try configuration.rollout.map { try reference(taken.clusters, $0.clusters, limits.contacts) }
        tables.bankHolidays = try taken.bankHolidays.first.map {
            try files.readWhole(FilePlace($0.copyPath), bytesMax: limits.contacts.bytes)
        }
        tables.inputs = taken.all.map { role, file in
            let rows = role == "police" ? tables.police.first { $0.input.digest == file.digest }?.rowsRead : nil
            return Tables.Input(role: role, file: file, rows: role == "register" ? register.rowCount : rows)
        }
        return tables
    }

    private func policeFile(_ input: TakenInput) throws -> FeedFile {
        let file = try reader.read(input, configuration.police.feed, configuration.limits.police)
        guard file.rowsRead > 0 else { throw NightError(.policeEmpty, place: input.name) }
        return file
    }

    /// One table of all files of a reference feed; later files must have the first one's heading.
    private func reference<Field>(
        _ inputs: [TakenInput], _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File
    ) throws -> TextTable {
        var whole: TextTable?
        for input in inputs {
            let table = try reader.readReference(input, feed, limit)
            if whole == nil { whole = table } else { whole?.rows += table.rows }
        }
        return whole ?? TextTable(file: "", heading: [], rows: [])
    }
}

/// The copies of all inputs, by role.
package struct TakenInputs: Sendable {
    package var police: [TakenInput] = []
    package var register: [TakenInput] = []
    package var gias: [TakenInput] = []
    package var links: [TakenInput] = []
    package var contacts: [TakenInput] = []
    package var closures: [TakenInput] = []
    package var clusters: [TakenInput] = []
    package var bankHolidays: [TakenInput] = []

    package init() {}

    /// With their roles, in the order manifest and state list them.
    package var all: [(role: String, file: TakenInput)] {
        let roles: [(String, [TakenInput])] = [
            ("police", police), ("register", register), ("gias", gias), ("links", links), ("contacts", contacts),
            ("closures", closures), ("clusters", clusters), ("bank-holidays", bankHolidays),
        ]
        return roles.flatMap { role, files in files.map { (role, $0) } }
    }
}
