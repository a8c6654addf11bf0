import AuditTrail
import Casework
import Linkage
import Pipeline
import State
import Tabular

/// Looks at the night as a whole before anything is decided: is this tonight's file, all of it, and is the clock right?
///
/// What cannot be tonight's is refused. What is only unusual goes on, with a sentence for the person who looks before
/// the calls (exit status 3).
struct Plausibility: Sendable {
    private let context: NightContext

    init(_ context: NightContext) { self.context = context }

    /// Checks that need the rows, and returns the intake with what a person should look at.
    func judge(_ intake: Intake, _ tables: Tables) throws -> Intake {
        let past = try PastNights(context.state, before: context.asOf.date)
        try checkClock(intake, tables)
        try checkRepeats(intake, past)
        try checkRegister(tables, past)
        var intake = intake
        intake.doubts = try doubled(tables) + ageing(tables) + doubts(intake, tables, past)
        intake.leftOutCount = tables.leftOut.count
        return intake
    }

    // MARK: The clock

    /// The clock may be this far from the newest input: a night and a half (RELIABILITY §2.4).
    static let clockHours = 36
    /// Where the incidents alone tell the time: a small force can have quiet days, but not a quiet week.
    static let incidentDays = 7

    /// Refuses a night behind the newest one that was run, before anything is read.
    static func checkOrder(_ context: NightContext) throws {
        guard let newest = try context.state.newestRun(), let last = Moment(isoText: newest.asOf),
            context.asOfMoment < last
        else { return }
        throw Refusal(
            .clockBehind,
            place: "The time of this run, \(context.asOfMoment.isoText), is before that of run \(newest.runID), "
                + last.isoText)
    }

    private func checkClock(_ intake: Intake, _ tables: Tables) throws {
        guard !context.acceptances.has(.clockAstray) else { return }
        let clock = try LondonClock()
        let age = try FileAge()
        let now = context.asOfMoment
        let hours = Plausibility.clockHours * 3600
        // By its own date where one is configured; by the file's time as well where the machine's clock is asked.
        func instants(_ role: String, _ dated: Configuration.FileDate?) -> [ClosedRange<Moment>] {
            tables.inputs.filter { $0.role == role }.flatMap { input -> [ClosedRange<Moment>] in
                let written = input.file.modified
                var found = context.clockWasRead || dated == .modified ? [written...written] : []
                if case .name = dated, let dated, let day = age.day(of: input.file, dated) {
                    let start = clock.moment(of: LocalDateTime(date: day, minuteOfDay: 0))
                    found.append(start...start.adding(seconds: 86_400))
                }
                return found
            }
        }
        let police = instants("police", context.configuration.police.feed.dated)
        let all = police + instants("register", context.configuration.register.feed.dated)
        let incidents = intake.children.map { clock.moment(of: $0.incident.occurredAt) }
        let isAhead =
            all.contains { $0.lowerBound > now.adding(seconds: hours) }
            || (incidents.min().map { $0 > now.adding(seconds: hours) } ?? false)
        let isRecent =
            (context.clockWasRead ? all : police).contains { $0.upperBound.adding(seconds: hours) >= now }
            || (incidents.max().map { $0.adding(seconds: Plausibility.incidentDays * 86_400) >= now } ?? false)
        let knowsNothing = police.isEmpty && incidents.isEmpty
        guard isAhead || !(isRecent || knowsNothing) else { return }
        let side = isAhead ? "before" : "after"
        throw Refusal(
            .clockAstray,
            place:
                "The time of this run, \(now.isoText), is more than \(Plausibility.clockHours) hours \(side) the newest input"
        )
    }

    // MARK: Repeats

    /// Of a hundred rows, that many read before make an old file (RELIABILITY §2.3).
    static let repeatedPercent = 95

    private func checkRepeats(_ intake: Intake, _ past: PastNights) throws {
        guard past.dayCount >= PastNights.needed, !context.acceptances.has(.rowsRepeated) else { return }
        let keys = intake.police.rowKeys
        let seen = try context.state.seenRowKeyCount(keys, before: context.asOf.date)
        guard !keys.isEmpty, seen * 100 >= keys.count * Plausibility.repeatedPercent else { return }
        throw Refusal(.rowsRepeated, place: "\(seen) of \(keys.count)")
    }

    // MARK: The register

    private func checkRegister(_ tables: Tables, _ past: PastNights) throws {
        guard let before = past.registerRows, !context.acceptances.has(.registerShrank) else { return }
        let rows = tables.register.rowCount
        guard rows * 10 < before * 9 else { return }
        throw Refusal(.registerShrank, place: "\(rows) rows, and \(before) the night before")
    }

    // MARK: What is only unusual

    /// Files that were found twice, and read once.
    private func doubled(_ tables: Tables) -> [String] {
        tables.inputs.flatMap { input in
            input.file.alsoNamed.map {
                "\($0) holds the same as \(input.file.name), byte for byte: it was read once. Remove the copy."
            }
        }
    }

    /// Extracts that will soon be too old to run with.
    private func ageing(_ tables: Tables) throws -> [String] {
        let age = try FileAge()
        let configuration = context.configuration
        let day = context.asOf.date
        return tables.inputs.compactMap { input in
            func told<Field>(_ feed: Configuration.Feed<Field>) -> String? {
                age.daysOldNearLimit(input.file, feed, on: day).map {
                    "\(input.file.name) is \($0) days old. After \(feed.staleAfterDays ?? $0) days the run will stop: "
                        + "ask for a new one."
                }
            }
            return switch input.role {
            case "police": told(configuration.police.feed)
            case "register": told(configuration.register.feed)
            case "gias": told(configuration.schools.gias)
            case "links": configuration.schools.links.flatMap { told($0) }
            case "contacts": configuration.schools.contacts.flatMap { told($0) }
            case "closures": configuration.calendar.closures.flatMap { told($0) }
            case "clusters": (configuration.rollout?.clusters).flatMap { told($0) }
            default: nil
            }
        }
    }

    private func doubts(_ intake: Intake, _ tables: Tables, _ past: PastNights) -> [String] {
        var doubts: [String] = []
        let left = tables.leftOut.count
        if left > 0 {
            doubts.append(
                "\(left) police \(left == 1 ? "file was" : "files were") read by an earlier night and left out.")
        }
        let rows = intake.police.rowsRead
        if let usual = past.usualRows, !usual.contains(Double(rows)) {
            doubts.append(
                "\(rows) police rows are outside the usual \(whole(usual.lowerBound, up: true)) to "
                    + "\(whole(usual.upperBound, up: false)) of this weekday: ask the police whether the file is whole."
            )
        }
        let newest = intake.children.filter { !$0.notes.contains(.incidentInFuture) }
            .map(\.incident.occurredAt).max()
        if let newest, minutes(from: newest, to: context.asOf) > Plausibility.clockHours * 60 {
            doubts.append(
                "The newest incident is from \(newest.date.isoText): ask the police whether this is tonight's file.")
        }
        return doubts
    }

    private func minutes(from: LocalDateTime, to: LocalDateTime) -> Int {
        (to.date.dayNumber - from.date.dayNumber) * 1440 + to.minuteOfDay - from.minuteOfDay
    }

    private func whole(_ bound: Double, up: Bool) -> Int { max(0, Int(bound.rounded(up ? .up : .down))) }
}
