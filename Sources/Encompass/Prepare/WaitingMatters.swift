import Casework
import Linkage
import Pipeline
import State

/// What waits for a person, over all nights: counts and run ids, and nobody's name.
struct WaitingMatters: Sendable {
    /// Children nobody has decided, by run, oldest first.
    let reviews: [(runID: String, count: Int)]
    /// Of them, those whose time for decisions is past.
    let overdue: Int
    /// Decided differently by two readers.
    let disagreed: Int
    /// Waiting for a second reader.
    let waitingForSecond: Int
    /// A school did not know the child, or was wrongly told.
    let reopened: Int
    /// Wrong disclosures whose 72 hours are not over: the times to report by, earliest first.
    let breaches: [LocalDateTime]

    init(_ state: StateStore, now: WallMinute, decideBy: ClockTime) throws {
        let open = try state.deskCases(runID: nil).filter(\.isOpen)
        var runs: [(runID: String, count: Int)] = []
        for item in open {
            if let place = runs.firstIndex(where: { $0.runID == item.runID }) {
                runs[place].count += 1
            } else {
                runs.append((item.runID, 1))
            }
        }
        reviews = runs
        overdue = open.count { item in
            guard let day = CalendarDate(isoText: String(item.runID.prefix(10)))?.dayNumber else { return true }
            return day < now.day || day == now.day && now.minuteOfDay >= decideBy.minuteOfDay
        }
        disagreed = open.count { $0.current?.status == .disagreed }
        waitingForSecond = open.count { $0.current?.status == .first }
        reopened = open.count(where: \.isReopened)
        breaches = try state.corrections().map { $0.foundAt.number + BreachRecord.hoursToReport * 60 }
            .filter { $0 >= now.number }.sorted().map { WallMinute(number: $0).time }
    }

    /// Children nobody has decided.
    var open: Int { reviews.reduce(0) { $0 + $1.count } }

    /// Somebody must act now: a decision is overdue, readers differ, a match is in doubt, a breach is to be reported.
    var needsSomebody: Bool { overdue + disagreed + reopened + breaches.count > 0 }

    var lines: [String] {
        var lines = reviews.map { "\(WaitingMatters.children($0.count)) to review in run \($0.runID)" }
        if overdue > 0 { lines.append("of these, \(overdue) past calls.decide_by") }
        if disagreed > 0 { lines.append("\(WaitingMatters.children(disagreed)) decided differently by two readers") }
        if waitingForSecond > 0 { lines.append("\(WaitingMatters.children(waitingForSecond)) for a second reader") }
        if reopened > 0 {
            lines.append("\(WaitingMatters.children(reopened)) back from a school: not on roll, or wrongly told")
        }
        if let first = breaches.first {
            let many = breaches.count == 1 ? "1 wrong disclosure" : "\(breaches.count) wrong disclosures"
            lines.append("\(many), to be reported by \(first.isoText); encompass outcomes breaches lists them")
        }
        return lines
    }

    private static func children(_ count: Int) -> String { count == 1 ? "1 child" : "\(count) children" }
}
