import Casework
package import Linkage
import Pipeline

/// The sheets of the same day's earlier runs, which an added run leaves as they are.
///
/// `current` points at the newest generation, so each says itself what stands beside it.
package struct EarlierSheets: Hashable, Sendable {
    package struct Run: Hashable, Sendable {
        package var runID: String
        /// Sheets whose call still stands.
        package var sheets: Int

        package init(runID: String, sheets: Int) {
            self.runID = runID
            self.sheets = sheets
        }
    }

    /// In the order of the runs; none without a sheet.
    package var runs: [Run]
    /// The day's highest sheet number: new sheets go on from it, so that `S026` means one sheet of a day.
    package var lastNumber: Int
    /// Children of the day who wait for a decision and are not in this run.
    package var waiting: Int
    /// A person's decision led to the run, and no police file.
    package var isAddition: Bool

    package init(runs: [Run], lastNumber: Int, waiting: Int, isAddition: Bool) {
        self.runs = runs
        self.lastNumber = lastNumber
        self.waiting = waiting
        self.isAddition = isAddition
    }

    package static let none = EarlierSheets(runs: [], lastNumber: 0, waiting: 0, isAddition: false)

    /// Whether the run's sheets come beside others.
    package var isBeside: Bool { isAddition || !runs.isEmpty }

    /// `The 25 sheets of run 2026-11-20-1 still stand.`; empty for the first run of a day.
    ///
    /// - Parameter withdraws: the run takes some of it back on sheets of its own.
    package func sentence(withdraws: Bool) -> String {
        guard isBeside else { return "" }
        guard !runs.isEmpty else { return "No earlier sheet of today stands." }
        let parts = runs.map { run in
            "the \(SpokenNumber.counted(run.sheets, "sheet", "sheets")) of run \(run.runID)"
        }
        let text = parts.joined(separator: " and ")
        let isOne = runs.count == 1 && runs[0].sheets == 1
        return text.prefix(1).uppercased() + text.dropFirst() + (isOne ? " still stands" : " still stand")
            + (withdraws ? ", but for what withdrawals.html takes back." : ".")
    }
}

extension CallPlan {
    /// The plan beside earlier sheets of the day: its own are numbered on from theirs.
    package func following(_ earlier: EarlierSheets) -> CallPlan {
        var plan = self
        plan.earlier = earlier
        for index in plan.sheets.indices { plan.sheets[index].number = earlier.lastNumber + index + 1 }
        return plan
    }

    /// The day's highest sheet number, this run's among them.
    package var lastNumber: Int { earlier.lastNumber + sheets.count }

    /// Children of the day who wait for a decision.
    package var waiting: Int { reviews.count + earlier.waiting }

    /// `The 25 sheets of run 2026-11-20-1 still stand.`
    var standingText: String { earlier.sentence(withdraws: !withdrawalSheets.isEmpty) }

    /// Counts anew how often each child was notified before, without the incidents that its sheet tells of.
    ///
    /// What was held or is called again was counted when it was decided, and stands on the sheet as well.
    package func countingRepeats(
        _ occurrences: (_ pupilIDs: Set<String>, _ since: CalendarDate) throws -> [String: Set<String>]
    ) rethrows -> CallPlan {
        var plan = self
        let pupils = Set(sheets.flatMap { $0.children.map(\.pupilID) })
        guard let day = sheets.first?.callDay, !pupils.isEmpty else { return plan }
        // The school year begins on 1 September.
        let year = day.month >= 9 ? day.year : day.year - 1
        guard let since = CalendarDate(year: year, month: 9, day: 1) else { return plan }
        let known = try occurrences(pupils, since)
        for place in plan.sheets.indices {
            for index in plan.sheets[place].children.indices {
                let child = plan.sheets[place].children[index]
                plan.sheets[place].children[index].earlierNotifications =
                    (known[child.pupilID] ?? []).subtracting(child.incidents.map(\.occurrenceNumber)).count
            }
        }
        return plan
    }
}
