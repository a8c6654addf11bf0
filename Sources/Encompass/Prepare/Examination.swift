import AuditTrail
import Casework
import Linkage
package import Pipeline
import State

/// What `doctor` finds: whether the program is ready for tonight, and if not, what to do. It changes nothing.
package struct Examination: Sendable {
    /// One thing found: what, why it matters, and the command that helps.
    package struct Observation: Hashable, Sendable {
        /// It must be put right before tonight; a note otherwise.
        package let isFault: Bool
        package let what: String
        package let why: String
        package let command: String
    }

    package private(set) var observations: [Observation] = []
    /// What is right for a trial and not for the nights to come, said in the verdict.
    private var reservations: [String] = []
    private let path: String
    private let user: JobUser

    /// Whether nothing stands in the way of tonight.
    package var isReady: Bool { !observations.contains(where: \.isFault) }

    /// One line, said last.
    package var verdict: String {
        let count = observations.count(where: \.isFault)
        switch count {
        case 0 where reservations.isEmpty: return "Ready for tonight."
        case 0: return "Ready for tonight. Not for every night: \(reservations.joined(separator: "; "))."
        case 1: return "1 thing to fix before tonight."
        default: return "\(count) things to fix before tonight."
        }
    }

    /// The lines for people, the verdict last.
    package var lines: [String] {
        observations.flatMap { observation in
            [
                "\(observation.isFault ? "FIX " : "note") \(observation.what)", "     why: \(observation.why)",
                "     do:  \(observation.command)",
            ]
        } + [verdict]
    }

    package var json: JSONValue {
        .object([
            "ready": .flag(isReady), "verdict": .text(verdict),
            "observations": .list(
                observations.map {
                    .object([
                        "fix": .flag($0.isFault), "what": .text($0.what), "why": .text($0.why),
                        "command": .text($0.command),
                    ])
                }),
        ])
    }

    /// Examines a configuration file and everything it names.
    ///
    /// - Parameter path: the configuration's absolute path.
    package init(configurationAt path: String, ports: Ports, disk: DiskFacts) {
        self.path = path
        user = JobUser(ports.files)
        do {
            let clock = try LondonClock()
            let now = clock.wallTime(at: ports.now())
            examineClock(now.date)
            let (configuration, _) = try NightSession.configuration(at: path, files: ports.files)
            _ = try NightSession.model(configuration, files: ports.files)
            examineFile(ports.files)
            examineFolders(configuration, ports, disk)
            examineState(configuration, ports, now)
            examineInputs(configuration, ports.files, now.date)
            examineSchedule(ports.files)
        } catch {
            let command = command(against: error)
            for message in Fault(error).messages { fix(message, "Without it no night can be run.", command) }
        }
    }

    /// What helps where the configuration cannot be used: looking for its faults, where it can be read.
    private func command(against error: any Error) -> String {
        switch error {
        case let error as FileError where error.exitStatus == 77:
            "sudo chgrp \(user.name) \(path); sudo chmod 640 \(path)"
        case let error as NightError where error.code == .configurationMissing: "encompass init --config \(path)"
        default: encompass("check-config")
        }
    }

    /// A verb to type, with the configuration where it is not the usual one.
    private func encompass(_ words: String) -> String {
        path == "/etc/encompass/encompass.yaml" ? "encompass \(words)" : "encompass \(words) --config \(path)"
    }

    private mutating func fix(_ what: String, _ why: String, _ command: String) {
        observations.append(Observation(isFault: true, what: what, why: why, command: command))
    }

    private mutating func note(_ what: String, _ why: String, _ command: String) {
        observations.append(Observation(isFault: false, what: what, why: why, command: command))
    }

    // MARK: The machine

    /// This version was made in November 2026: an earlier day is a clock that lost its time.
    private static let earliestDay = CalendarDate(year: 2026, month: 11, day: 1)

    private mutating func examineClock(_ today: CalendarDate) {
        guard let earliest = Examination.earliestDay, today < earliest else { return }
        fix(
            "The clock says \(today.isoText), before this program was made.",
            "Ages, call days and the age of files are counted from it.", "timedatectl set-ntp true; timedatectl")
    }

    private mutating func examineFile(_ files: FileStore) {
        guard let facts = try? files.factsOfName(FilePlace(path)) else { return }
        if facts.isWritableByOthers {
            fix(
                "\(path) can be changed by others.", "Whoever can write it decides which schools are told.",
                "chmod go-w \(path)")
        }
        guard user.isAskedByRoot else { return }
        if facts.owner == 0, facts.permissions & 0o044 == 0 {
            fix(
                "\(path) can be read by root alone.", "The nightly job runs as \(user.name) and would end with 77.",
                "sudo chgrp \(user.name) \(path); sudo chmod 640 \(path)")
        }
        note(
            "You are root, to whom everything is permitted.", "What \(user.name) may do was hardly looked at.",
            "sudo -u \(user.name) " + encompass("doctor"))
    }

    private mutating func examineFolders(_ configuration: Configuration, _ ports: Ports, _ disk: DiskFacts) {
        let paths = configuration.paths
        for (name, path) in [("state", paths.state), ("output", paths.output), ("key", paths.keys)] {
            examineFolder(name, path, ports, disk)
        }
        for (name, path) in [("state", paths.state), ("output", paths.output)] {
            // A night writes a few megabytes and copies its inputs: a quarter of a gibibyte is the register of the
            // largest council, twice over.
            guard let free = disk.freeBytes(Examination.nearest(path, ports.files)), free < 1 << 28 else { continue }
            fix(
                "The disk of the \(name) folder has \(free >> 20) MiB left.",
                "A night copies its inputs and records every page before it publishes.", "df -h \(path)")
        }
    }

    private mutating func examineFolder(_ name: String, _ path: String, _ ports: Ports, _ disk: DiskFacts) {
        let files = ports.files
        guard let facts = try? files.factsOfName(FilePlace(path)) else {
            let parent = Examination.nearest(path, files)
            guard !disk.mayWrite(parent) else { return }
            return fix(
                "The \(name) folder \(path) is not there and cannot be made by this user.",
                "The first night makes it, and may not write into \(parent).",
                "sudo install -d -o \(user.name) -g \(user.group) -m 700 \(path)")
        }
        guard facts.kind == .folder else {
            return fix("\(path) is not a folder.", "The \(name) folder is needed there.", "ls -ld \(path)")
        }
        let theirs = "sudo chown -R \(user.name):\(user.group) \(path); sudo chmod 700 \(path)"
        if user.isAskedByRoot, facts.owner != user.number {
            fix(
                "The \(name) folder \(path) does not belong to \(user.name).",
                "Somebody else, root perhaps, ran a night there; the job may not write and ends with 77.", theirs)
        } else if !user.isAskedByRoot, facts.isWritableByOthers || (facts.owner != files.user() && facts.owner != 0) {
            fix(
                "Others can write into the \(name) folder \(path), or it belongs to somebody else.",
                "It holds personal data, and a run refuses it.", theirs)
        } else if name == "key" ? !disk.mayRead(path) : !disk.mayWrite(path) {
            fix(
                "This user may not \(name == "key" ? "read" : "write into") the \(name) folder \(path).",
                "The night ends with status 77.", theirs)
        } else if facts.isOpenToOthers {
            note(
                "Others can look into the \(name) folder \(path).", "It is about children.", "chmod 700 \(path)")
        }
    }

    /// The folder itself, or the first above it that is there.
    private static func nearest(_ path: String, _ files: FileStore) -> String {
        var folder = path
        while folder != "/", folder != ".", (try? files.factsOfName(FilePlace(folder))) == nil {
            folder = FileStore.parent(of: folder)
        }
        return folder
    }

    // MARK: State and keys

    private mutating func examineState(_ configuration: Configuration, _ ports: Ports, _ now: LocalDateTime) {
        let paths = configuration.paths
        do {
            try examineKeys(configuration, ports)
            guard let state = try StateStore.look(folder: paths.state) else {
                return note(
                    "No night has been run yet.", "The first one makes the state and its key.",
                    encompass("run --dry-run"))
            }
            _ = try KeyFolder(path: paths.keys, ports: ports).pseudonymKey(mayMake: false)
            if let newest = try state.newestRun(), newest.day > now.date {
                fix(
                    "The newest run is of \(newest.day.isoText), and the clock says \(now.date.isoText).",
                    "The clock is wrong, or a run was made with --as-of for a later day.",
                    "timedatectl; " + encompass("status"))
            }
            if let unfinished = try state.recentRuns(limit: 10).first(where: { $0.status == .committed }) {
                note(
                    "Run \(unfinished.runID) is recorded and not yet published.",
                    "It was interrupted; the next start finishes it.", encompass("run"))
            }
            try state.close()
        } catch {
            for message in Fault(error).messages {
                fix(message, "Nobody could tell who was told before.", "ls -la \(paths.state) \(paths.keys)")
            }
        }
    }

    /// The sample's key is published: whoever has it finds children by their pseudonyms.
    private mutating func examineKeys(_ configuration: Configuration, _ ports: Ports) throws {
        let paths = configuration.paths
        guard try KeyFolder(path: paths.keys, ports: ports).isWorthless() else { return }
        let what = "The key folder \(paths.keys) holds the key of the sample."
        let why = "It is published and protects nothing."
        let hasState = try ports.files.factsOfName(FilePlace(paths.state)) != nil
        let command =
            (hasState ? "mv \(paths.state) \(paths.state).trial; " : "") + "mv \(paths.keys) \(paths.keys).trial"
        if FileStore.parent(of: path) == "/etc/encompass" || Examination.isScheduled(ports.files) {
            fix(what, why, command)
        } else {
            note(what, why, command)
            reservations.append("the key is the published sample's")
        }
    }

    // MARK: Inputs

    private mutating func examineInputs(_ configuration: Configuration, _ files: FileStore, _ today: CalendarDate) {
        for remark in ConfiguredFiles(configuration, files: files, day: today).remarks() {
            switch remark.kind {
            case .missing where remark.key == "police.files":
                note(remark.message, "Tonight's file may not have come yet.", remark.command)
            case .missing, .unreadable: fix(remark.message, "The night ends without a list.", remark.command)
            case .disagrees: fix(remark.message, "The night ends with status 65 or 78.", remark.command)
            case .contradicts:
                fix(
                    "\(remark.message) \(remark.remedy)",
                    "The night would run, and children would be missed or others taken for them.", remark.command)
            case .weak: note(remark.message, "Children would go to a person, or not be found.", remark.command)
            case .stale: fix(remark.message, "The night ends with status 66.", remark.command)
            case .doubtful: note(remark.message, "Names with accents would be damaged.", remark.command)
            }
        }
        if configuration.schools.contacts == nil {
            note(
                "No list of safeguarding leads is given.", "Sheets give the school's own number and the head teacher.",
                "encompass config print --profile contacts")
        }
        if configuration.calendar.closures == nil {
            note(
                "No term dates are given.", "Only weekends and bank holidays are closed.",
                "encompass config print --profile closures")
        }
        examineHolidays(configuration, files, today)
    }

    private mutating func examineHolidays(_ configuration: Configuration, _ files: FileStore, _ today: CalendarDate) {
        guard let settings = configuration.calendar.bankHolidays,
            let json = try? files.readWhole(
                FilePlace(settings.file), bytesMax: configuration.limits.contacts.bytes),
            let holidays = try? BankHolidays(
                json: json, file: FileStore.name(of: settings.file), division: settings.division),
            let last = holidays.lastDay, last < today
        else { return }
        fix(
            "The bank holidays end on \(last.isoText).", "A school would be rung on a day it is closed.",
            "curl -o \(settings.file) https://www.gov.uk/bank-holidays.json")
    }

    // MARK: What starts it

    private static let starters = [
        "/etc/cron.d/encompass", "/etc/systemd/system/timers.target.wants/encompass.timer",
    ]

    private static func isScheduled(_ files: FileStore) -> Bool {
        starters.contains { (try? files.factsOfName(FilePlace($0))) != nil }
    }

    private mutating func examineSchedule(_ files: FileStore) {
        guard !Examination.isScheduled(files) else { return }
        note(
            "Neither /etc/cron.d/encompass nor an enabled encompass.timer is there.",
            "Nothing here starts the program at night.", "sudo systemctl enable --now encompass.timer")
        reservations.append("nothing here starts the program")
    }
}
