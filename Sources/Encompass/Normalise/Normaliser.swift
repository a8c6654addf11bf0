package import Casework
package import Linkage
package import Pipeline
import Tabular

/// Everything the night knows, in comparison form.
package struct Intake: Sendable {
    package var police: PoliceIntake
    package var register: Register
    package var schools: SchoolsIntake
    package var issues: [ReferenceIssue]
    /// Sentences about the inputs as a whole, for whoever looks before the calls.
    package var doubts: [String] = []
    /// How many police files were left out because an earlier night has read them.
    package var leftOutCount = 0
    /// Rows of the register as read.
    package var registerRows = 0
    /// Set where the police feed has no row, and somebody vouches for that.
    package var quiet: QuietNight?
    /// The police files as read, for processes that share the reading.
    package var feed: [FeedFile] = []

    package var children: [Child] { police.children }
}

/// Stage 2: text becomes children, pupils, schools and school days.
package struct Normaliser: Sendable {
    private let configuration: Configuration
    private let tables: NameTables
    private let asOf: LocalDateTime

    package init(_ configuration: Configuration, tables: NameTables, asOf: LocalDateTime) {
        self.configuration = configuration
        self.tables = tables
        self.asOf = asOf
    }

    package func normalise(_ input: Tables) throws -> Intake {
        let phone: (String) -> String? = { PhoneNumber($0)?.digits }
        var directory = try SchoolDirectory(input.gias, normalisePhone: phone)
        if let clusters = input.clusters { directory = directory.with(clusters: try ClusterTable.read(clusters)) }
        let successors = try input.links.map { try Successors($0) } ?? Successors()
        let contacts = try input.contacts.map { try ContactList($0, normalisePhone: phone) } ?? ContactList()
        let closures = try input.closures.map { try Closures($0) } ?? Closures()
        guard closures.issues.isEmpty else {
            let rows = closures.issues.map { String($0.row) }.joined(separator: ", ")
            throw NightError(.closuresUnreadable, place: "\(input.closures?.file ?? ""), row \(rows)")
        }
        let holidays = try configuration.calendar.bankHolidays.flatMap { settings in
            try input.bankHolidays.map {
                try BankHolidays(json: $0, file: FileStore.name(of: settings.file), division: settings.division)
            }
        }
        var register = RegisterBuilder(configuration.register, tables: tables).build(input.register, schools: directory)
        register.quality.quarantined = input.registerQuarantined
        register.quality.undecodableBytes = input.registerUndecodableBytes
        var police = try PoliceNormaliser(configuration.police, asOf: asOf).normalise(input.police)
        guard police.children.count <= configuration.limits.children else {
            throw NightError(.tooManyChildren, place: String(police.children.count))
        }
        let told = SchoolsAsTold(directory, register)
        for index in police.children.indices {
            police.children[index].record.schoolAsTold = told.number(police.children[index].schoolAsTold)
        }
        return Intake(
            police: police, register: register,
            schools: SchoolsIntake(
                directory: directory, successors: successors, contacts: contacts,
                calendar: SchoolCalendar(bankHolidays: holidays ?? BankHolidays(), closures: closures)),
            issues: directory.issues + successors.issues + contacts.issues, registerRows: input.register.rowCount,
            quiet: input.quiet, feed: input.police)
    }
}

/// Finds the school an officer was told, by its name: corroboration, never the key.
private struct SchoolsAsTold {
    private var numbers: [[UInt8]: UInt32] = [:]

    /// Words that say what kind of school it is, and are said or left out at will.
    private static let kinds: Set<String> = [
        "school", "primary", "secondary", "academy", "high", "infant", "infants", "junior", "juniors", "nursery",
        "college", "the", "community", "ce", "rc", "catholic", "church", "of", "england", "and", "st", "saint",
    ]

    init(_ directory: SchoolDirectory, _ register: Register) {
        var doubled: Set<[UInt8]> = []
        for (number, urn) in register.schools.enumerated() {
            guard let urn, let school = directory[urn] else { continue }
            let key = SchoolsAsTold.key(school.name)
            if numbers.updateValue(UInt32(number), forKey: key) != nil { doubled.insert(key) }
        }
        for key in doubled { numbers[key] = nil }
    }

    func number(_ written: String) -> UInt32? {
        let key = SchoolsAsTold.key(written)
        return key.isEmpty ? nil : numbers[key]
    }

    private static func key(_ name: String) -> [UInt8] {
        let tokens = NameFolding.comparable(name).tokens
        let proper = tokens.filter { !kinds.contains(String(decoding: $0, as: UTF8.self)) }
        return Array((proper.isEmpty ? tokens : proper).joined(separator: [0x20]))
    }
}
