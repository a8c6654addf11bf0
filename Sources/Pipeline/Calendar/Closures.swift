package import Casework
package import Linkage

/// The council's terms, holidays and INSET days, for all schools or for one.
///
/// A school with terms of its own keeps its own calendar: the terms, holidays and INSET days of `ALL` are not its.
/// Ringing a closed school is noticed at once; passing over an open one is a silence nobody notices.
package struct Closures: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// Days when school is kept, except as other rows say.
        case term
        case holiday
        /// In-service training: teachers come, pupils do not.
        case inset
        /// Shut for a reason of the day, such as snow; for `ALL`, this holds for every school.
        case closed
    }

    /// A stretch of days of one kind.
    package struct Period: Hashable, Sendable {
        package let kind: Kind
        package let from: CalendarDate
        /// The last day.
        package let to: CalendarDate
        package let note: String

        func contains(_ date: CalendarDate) -> Bool { from <= date && date <= to }
    }

    /// Faults of single rows, in file order. A term lost in this way closes its days, so act on it.
    package private(set) var issues: [ReferenceIssue]
    private var ofAll: [Period]
    private var ofSchool: [URN: [Period]]

    /// None configured.
    package init() {
        issues = []
        ofAll = []
        ofSchool = [:]
    }

    /// Reads `urn, kind, from, to, note`; `urn` may be `ALL`, and an empty `to` means one day.
    package init(_ table: TextTable) throws(ReferenceFileError) {
        self.init()
        let reader = try ClosureRowReader(table)
        for row in table.rows where !row.isBlank {
            switch reader.read(row) {
            case .period(let period, nil): ofAll.append(period)
            case .period(let period, let urn?): ofSchool[urn, default: []].append(period)
            case .fault(let issue): issues.append(issue)
            }
        }
    }

    /// The schools that have rows of their own, in order of URN.
    package var urns: [URN] { ofSchool.keys.sorted() }

    /// The periods that hold for a school, its own before those of `ALL`; without a school, those of `ALL`.
    package func periods(of urn: URN?) -> [Period] {
        guard let urn, let own = ofSchool[urn] else { return ofAll }
        let keepsOwnCalendar = own.contains { $0.kind == .term }
        return own + (keepsOwnCalendar ? ofAll.filter { $0.kind == .closed } : ofAll)
    }
}
