import AuditTrail
import Casework
package import Linkage
package import Pipeline
package import State

/// What is past its time, and what becomes of it.
package struct PurgePlan: Sendable {
    /// Rows of the state, by kind.
    package var counts: PurgeCounts
    /// Folders of published runs: `2026-08-01/1`.
    package var folders: [String]
    /// Copies of inputs, by their digests.
    package var inputs: [String]
    /// School years whose pseudonyms are to lead to nobody any more, by the year they began in.
    package var schoolYears: [Int]
    /// Nothing is left to be forgotten.
    package var isEmpty: Bool { counts.isEmpty && folders.isEmpty && inputs.isEmpty && schoolYears.isEmpty }

    /// `2018/19`.
    package var schoolYearNames: [String] {
        schoolYears.compactMap { CalendarDate(year: $0, month: 9, day: 1).map(DayLabels.schoolYear) }
    }

    /// One line a class, for people and for the record.
    package var lines: [(name: String, count: Int)] {
        [
            ("folders of published nights", folders.count), ("published files kept in the state", counts.outputFiles),
            ("copies of inputs", inputs.count), ("names kept for printing", counts.payloads),
            ("decisions", counts.decisions), ("notifications", counts.notifications),
            ("keys of police rows", counts.rowKeys), ("words of reviewers", counts.readings),
            ("words of callers", counts.tries), ("pupils that could be found again", counts.persons),
            ("incidents that could be found again", counts.incidents),
            ("files of other processes kept in the state", counts.sisterOutputFiles),
            ("decisions of other processes", counts.sisterDecisions),
            ("notices of other processes", counts.sisterNotices),
            ("readings of other processes", counts.sisterReadings),
            ("yearly keys of pseudonyms", schoolYears.count),
        ]
    }
}

/// Forgets personal data on time, and says so.
///
/// Four periods: `inputs_days` for copies of inputs, `outputs_days` for pages and the names in them, `state_months`
/// for who was told, `pseudonym_key_years` for the secrets by which the audit trail's pseudonyms can be led back to a
/// child. Runs, totals, digests and figures stay, so that every count can still be checked, and the trail verifies.
/// Deleting a file does not overwrite the disk: that is what disk encryption is for.
package struct Purge: Sendable {
    private let context: NightContext
    private let keys: KeyFolder

    package init(_ context: NightContext, ports: Ports = .live) {
        self.context = context
        keys = KeyFolder(path: context.configuration.paths.keys, ports: ports)
    }

    /// Until which days things are kept.
    package var limits: PurgeLimits {
        let today = context.asOf.date
        let retention = context.configuration.retention
        return PurgeLimits(
            outputs: today.adding(days: -retention.outputsDays),
            history: Purge.months(retention.stateMonths, before: today))
    }

    /// What a purge would do, and nothing done.
    package func plan() throws -> PurgePlan {
        try plan(isDry: true, who: "")
    }

    /// Forgets. Rows go in one transaction with the record of it; then files, which a second start finishes.
    package func run(by who: String) throws -> PurgePlan {
        let plan = try plan(isDry: false, who: who)
        let files = context.files
        for folder in plan.folders {
            try files.removeTree(FilePlace(context.configuration.paths.output + "/" + folder))
        }
        for digest in plan.inputs {
            let place = FilePlace(context.stateFolder.inputs + "/" + digest)
            if try files.factsOfName(place) != nil { try files.removeFile(place) }
        }
        try files.syncFolder(FilePlace(context.stateFolder.inputs))
        for year in plan.schoolYears { try keys.removeYearKey(year) }
        return plan
    }

    private func plan(isDry: Bool, who: String) throws -> PurgePlan {
        let state = context.state
        let folders = try oldFolders()
        let inputs = try oldInputs()
        let years = try oldSchoolYears()
        let act = { (counts: PurgeCounts) in
            record(PurgePlan(counts: counts, folders: folders, inputs: inputs, schoolYears: years), who)
        }
        // Under the lock, what a purge would do is what it does.
        let planned = try state.purge(limits, today: context.asOf.date, isDry: true) {
            act($0).event(at: context.asOfMoment)
        }
        let plan = PurgePlan(counts: planned, folders: folders, inputs: inputs, schoolYears: years)
        guard !isDry, !plan.isEmpty else { return plan }
        // Where only files are left to delete, the record of it stands alone.
        guard !planned.isEmpty else {
            try context.record(act(planned))
            return plan
        }
        let witnessed = try context.witnessed([act(planned)])
        _ = try state.purge(limits, today: context.asOf.date, isDry: false, trail: witnessed.trail) {
            act($0).event(at: context.asOfMoment)
        }
        try context.writeTrail()
        return plan
    }

    private func record(_ plan: PurgePlan, _ who: String) -> HumanRecord {
        var words = plan.lines.filter { $0.count > 0 }.map { "\($0.count) \($0.name)" }.joined(separator: "; ")
        if !plan.schoolYears.isEmpty { words += " (" + plan.schoolYearNames.joined(separator: ", ") + ")" }
        return HumanRecord(
            .purged, who: who, from: limits.history.isoText, to: limits.outputs.isoText, why: words)
    }

    /// Folders of days before the limit, the schools' and those of every process; what a `current` points at stays.
    private func oldFolders() throws -> [String] {
        let output = context.configuration.paths.output
        let found = try ["/????-??-??/*", "/*/????-??-??/*"].flatMap { try context.files.paths(fitting: output + $0) }
        return try found.compactMap { path in
            let parts = path.dropFirst(output.count + 1).split(separator: "/").map(String.init)
            guard let generation = parts.last, let day = CalendarDate(isoText: parts[parts.count - 2]),
                day < limits.outputs, generation.utf8.allSatisfy({ (0x30...0x39).contains($0) })
            else { return nil }
            let process = parts.dropLast(2).map { $0 + "/" }.joined()
            let current = FilePlace("\(output)/\(process)current")
            let shown = try context.files.factsOfName(current) == nil ? "" : context.files.linkTarget(current)
            return parts.suffix(2).joined(separator: "/") == shown ? nil : parts.joined(separator: "/")
        }
    }

    /// Years that ended longer ago than the secrets of pseudonyms are kept. The present one never goes.
    private func oldSchoolYears() throws -> [Int] {
        let years = context.configuration.retention.pseudonymKeyYears
        let limit = Purge.months(12 * years, before: context.asOf.date)
        return try keys.schoolYearsWithKeys().filter { year in
            CalendarDate(year: year + 1, month: 9, day: 1).map { $0 <= limit } ?? false
        }
    }

    private func oldInputs() throws -> [String] {
        let limit = context.asOf.date.adding(days: -context.configuration.retention.inputsDays)
        return try context.state.inputDigests(onlyBefore: limit).filter { digest in
            try context.files.factsOfName(FilePlace(context.stateFolder.inputs + "/" + digest)) != nil
        }
    }

    /// The same day of an earlier month, or that month's last.
    package static func months(_ months: Int, before day: CalendarDate) -> CalendarDate {
        let number = day.year * 12 + day.month - 1 - months
        let (year, month) = (number / 12, number % 12 + 1)
        let last = CalendarDate.daysInMonth(month, of: year)
        return CalendarDate(year: year, month: month, day: min(day.day, last)) ?? day
    }
}
