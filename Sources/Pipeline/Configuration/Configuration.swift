package import Casework

/// Everything a council decides about its night, read from one YAML file.
///
/// The file is strict: unknown keys, wrong types and doubled keys are refused, all at once, each with its line and
/// column. Only `police`, `register`, `schools.gias` and `paths` must be there. The defaults, with meaning, unit,
/// range and reason, stand in the key table (`ConfigurationKey.all`), and nowhere else.
package struct Configuration: Sendable {
    /// The name of the file as the operator gave it.
    package var file: String
    /// The folder relative paths begin at.
    package var folder: String
    /// The name of the council, printed on every page.
    package var council: String
    /// The team that rings, printed on every page and said in every call.
    package var team: String
    package var paths: Paths
    package var police: Police
    package var register: Register
    package var schools: Schools
    package var calendar: Calendar
    package var scope: Scope
    package var calls: Calls
    package var decision: Decision
    package var review: Review
    /// Nothing where every school is live.
    package var rollout: Rollout?
    package var retention: Retention
    package var limits: Limits
    package var hooks: Hooks
    package var pages: Pages
    package var people: People
    /// Nothing where doctors' practices are not told.
    package var practices: Practices?
    package var hub: Hub
    /// What does not stop the run, in the order of the file.
    package var warnings: [ConfigurationWarning]
    /// Every key in force with its effective value and origin, in the order of the key table.
    package var values: [ConfigurationEntry]
    /// Where each key and section stands in the file, for complaints about what it names.
    package var places: [String: ConfigurationPlace] = [:]

    /// Reads a configuration. Bytes in, value out: no file is opened, and no path needs to exist.
    ///
    /// - Parameters:
    ///   - text: The document.
    ///   - file: The file's name, for messages.
    ///   - folder: The folder relative paths begin at, without a slash at its end.
    package static func load(text: String, file: String, folder: String) throws(ConfigurationError) -> Configuration {
        var faults = FaultList(file: file)
        let settings = Settings(text: text, folder: folder, faults: &faults)
        let builder = ConfigurationBuilder(settings: settings, faults: faults)
        return try builder.build(file: file, folder: folder)
    }

    /// Reads a configuration from bytes, which must be UTF-8 and no more than `largestFile` of them.
    package static func load(bytes: [UInt8], file: String, folder: String) throws(ConfigurationError) -> Configuration {
        func refusal(_ message: String, _ suggestion: String) -> ConfigurationError {
            var faults = FaultList(file: file)
            faults.add(.unreadableText, at: .start, path: "", message, suggestion)
            return faults.error
        }
        guard bytes.count <= largestFile else {
            throw refusal("The file is larger than any configuration.", "Check that this is the right file.")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw refusal("The file is not UTF-8.", "Save it as UTF-8.")
        }
        return try load(text: text, file: file, folder: folder)
    }

    /// Where a file that is refused still names its state folder, and until when it wants calls made; nothing where
    /// the folder cannot be read.
    package static func remains(of bytes: [UInt8], folder: String) -> (state: String, deadline: ClockTime)? {
        guard bytes.count <= largestFile, let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var faults = FaultList(file: "")
        let settings = Settings(text: text, folder: folder, faults: &faults)
        guard case .text(let state)? = settings.given["paths.state"]?.value else { return nil }
        let deadline = ConfigurationBuilder(settings: settings, faults: faults).clock("calls.deadline")
        return (state, deadline ?? ClockTime(minuteOfDay: 480))
    }

    /// A mebibyte: thousands of lines, and far more than every key with a comment.
    package static let largestFile = 1 << 20
}

extension Configuration {
    /// The folders the program works in.
    package struct Paths: Sendable {
        /// What must survive the night: history, lock, audit trail.
        package var state: String
        /// Where the published folders go.
        package var output: String
        /// The keys of the audit trail and of pseudonyms.
        package var keys: String
        /// The council's own page templates; nothing where those of the program are used.
        package var templates: String?
        /// The file of measurements for Prometheus' textfile collector; nothing where none is written.
        package var metrics: String?
    }

    /// Which children are in duty.
    package struct Scope: Sendable {
        /// What becomes of a child on roll in a nursery class, below the first age.
        package enum Nursery: String, CaseIterable, Sendable { case refer, notify }

        /// Completed years on the day of the call, first and last included.
        package var ages: ClosedRange<Int>
        /// Areas, districts or sectors in capitals without a space; empty means no check of residence.
        package var policeAreaPostcodes: [String]
        /// Codes of the authorities whose schools are called; empty means every school in England.
        package var localAuthorities: [String]
        package var nursery: Nursery
        /// Relationships that make a child no statutory victim, such as a friend staying over: to review.
        package var unrelatedRelationships: [String]
        /// Relationships that put a child on the list conflict-of-interest, such as a colleague's child.
        package var conflictRelationships: [String]
    }

    /// The rules of the calls.
    package struct Calls: Sendable {
        package enum Disclosure: String, CaseIterable, Sendable { case nameOnly = "name-only", brief, full }
        package enum MessageRule: String, CaseIterable, Sendable { case never, noticeOnly = "notice-only" }

        /// By when every school must have been told.
        package var deadline: ClockTime
        /// By when doubtful cases must be decided, so that new sheets can still be called.
        package var decideBy: ClockTime
        package var disclosure: Disclosure
        package var leaveMessage: MessageRule
        /// Risk words, as the police write them, whose schools are called first.
        package var callFirstRisks: [String]
        /// The number a school can ring back, digits only; empty where none is given.
        package var ringBack: String
        /// When lessons begin where the contact list does not say.
        package var firstBell: ClockTime?
        /// Whether the sheet says how often a pupil was notified before in this school year.
        package var showRepeatCount: Bool
        /// When the review desk and the call desk close on the day of the calls; nothing for the day's end.
        package var desksUntil: ClockTime?
        /// Whether call sheets are printed in 18 points, one child a page.
        package var isLargePrint: Bool
        /// Until when a decision of a person is called on the same day.
        package var addedUntil: ClockTime
        /// By when every sheet should have come back with an outcome.
        package var outcomesBy: ClockTime
        /// For how many days a school that did not answer is put on the next school day's sheets.
        package var recallDays: Int
    }

    /// Who looks again at what.
    package struct Review: Sendable {
        package enum TwoPeople: String, CaseIterable, Sendable { case callFirst = "call-first", forced, sample }

        /// Cases that two different people must decide alike.
        package var twoPeople: [TwoPeople]
        /// The share of children drawn for a second look, in percent.
        package var samplePercent: Double
    }

    /// Clusters of schools that join on their own dates.
    package struct Rollout: Sendable {
        package var clusters: Feed<ClusterField>
        /// In the order written; a cluster without a date is not live.
        package var live: [NamedDate]
    }

    /// For how long things are kept.
    package struct Retention: Sendable {
        package var outputsDays: Int
        package var inputsDays: Int
        package var stateMonths: Int
        package var pseudonymKeyYears: Int
        /// The program `age`; empty where nothing is archived.
        package var age: [String]
        /// The public key archives are encrypted to; empty where there is none.
        package var archiveTo: String
    }

    /// How the pages become PDF files.
    package struct Pages: Sendable {
        /// A program and its arguments; empty where there is none.
        package var pdf: [String]
        /// Seconds a file may take.
        package var pdfSeconds: Int

        package init(pdf: [String], pdfSeconds: Int) {
            self.pdf = pdf
            self.pdfSeconds = pdfSeconds
        }
    }

    /// Programs run around the night, each a program and its arguments.
    package struct Hooks: Sendable {
        /// Empty where there is none.
        package var before: [String]
        package var after: [String]
        package var onFailure: [String]
        package var timeoutSeconds: Int
    }
}
