import Casework
import GRDB
package import Linkage

/// A child of a run as statistics count it: numbers that lead to nobody.
package struct CaseFigure: Sendable {
    package let number: Int
    /// The day of the run.
    package let day: Int
    /// Settles a child of an earlier night: counted as its last word, not as another child.
    package let isAdded: Bool
    /// It settles the child still: the decision was neither undone nor superseded. False for a night's own children.
    package let isInForce: Bool
    package let disposition: CaseDisposition
    package let person: Int?
    package let incident: Int
    package let occurred: Int
    package let risk: CaseRisk
    package let posteriorPPM: Int?
}

/// A disposition as the figures hold it, by its place in the list.
package enum CaseDisposition: Int, CaseIterable, Sendable {
    case notify, review, refer, suppress

    package var word: String { String(describing: self) }
}

/// A risk as the figures hold it, by its place in the list.
package enum CaseRisk: Int, CaseIterable, Sendable {
    case high, medium, standard, other, notRecorded

    package var word: String { self == .notRecorded ? "not-recorded" : String(describing: self) }
}

/// How many children of a feed had which things the matter with their records.
package struct QualityFigure: Sendable {
    package let source: String
    /// Codes joined by `;`.
    package let notes: String
    package let children: Int
}

/// A notification as statistics count it.
package struct TellingFigure: Sendable {
    package let caseNumber: Int
    package let urn: Int
    /// The day it was first to be told.
    package let dueDay: Int
    package let firstTry: Int?
    package let told: Int?
    package let code: Int?
    package let tries: Int
    package let isWithdrawn: Bool
    package let isWrong: Bool
}

/// A decision of a person as statistics count it.
package struct ReadingFigure: Sendable {
    package let runID: String
    package let child: String
    /// The day of the night, days since 1970.
    package let day: Int
    package let status: ReadingRecord.Status
    package let category: ReadingRecord.Category
    package let isBlindSecond: Bool
    package let decidedAt: Int
    /// The child was matched without a person, and drawn for a second look.
    package let isCheck: Bool
    /// How long the reader looked, where the desk says so.
    package let seconds: Int?

    package init(
        runID: String, child: String, day: Int, status: ReadingRecord.Status, category: ReadingRecord.Category,
        isBlindSecond: Bool, decidedAt: Int, isCheck: Bool, seconds: Int?
    ) {
        self.runID = runID
        self.child = child
        self.day = day
        self.status = status
        self.category = category
        self.isBlindSecond = isBlindSecond
        self.decidedAt = decidedAt
        self.isCheck = isCheck
        self.seconds = seconds
    }
}

/// When a night's police file was in and its sheets were ready, by the machine's clock.
package struct NightTimes: Sendable {
    /// The day of the run, days since 1970.
    package let day: Int
    /// Nothing where the file's time of change was not known.
    package let fileIn: WallMinute?
    package let sheetsReady: WallMinute

    package init(day: Int, fileIn: WallMinute?, sheetsReady: WallMinute) {
        self.day = day
        self.fileIn = fileIn
        self.sheetsReady = sheetsReady
    }
}

/// How often names of one part of the world were decided which way in a run.
package struct OriginFigure: Sendable {
    package let day: Int
    package let origin: String
    package let disposition: String
    package let children: Int
    package let checked: Int
    package let wrong: Int
}

/// All that statistics are made of, from one day to another.
package struct Figures: Sendable {
    package var cases: [CaseFigure] = []
    package var tellings: [TellingFigure] = []
    package var readings: [ReadingFigure] = []
    package var origins: [OriginFigure] = []
    package var quality: [QualityFigure] = []
    package var schools: [Int: SchoolRecord] = [:]
    /// Runs of the days, refusals among them.
    package var runs: [RunSummary] = []
    /// Corrections begun in the days.
    package var correctionDays: [Int] = []
    /// Of the nights whose times are known; runs added by day are none.
    package var times: [NightTimes] = []

    package init() {}
}

extension StateStore {
    /// Everything of the nights from one day to another, both included, in one reading.
    ///
    /// 150,000 children are read in well under a second: rows are decoded in order, by position.
    package func figures(from first: CalendarDate, to last: CalendarDate) throws(StateError) -> Figures {
        let days: StatementArguments = [first.dayNumber, last.dayNumber]
        let texts: StatementArguments = [first.isoText, last.isoText]
        return try read { database in
            var figures = Figures()
            let cases = try Row.fetchCursor(database, sql: StateStore.caseFigures, arguments: days)
            while let row = try cases.next() { figures.cases.append(try StateStore.caseFigure(row)) }
            let tellings = try Row.fetchCursor(database, sql: StateStore.tellingFigures, arguments: days)
            while let row = try tellings.next() { figures.tellings.append(try StateStore.tellingFigure(row)) }
            figures.readings = try Row.fetchAll(database, sql: StateStore.readingFigures, arguments: days)
                .map { try StateStore.readingFigure(RowValues(row: $0)) }
            figures.origins = try Row.fetchAll(database, sql: StateStore.originFigures, arguments: texts)
                .map { try StateStore.originFigure(RowValues(row: $0)) }
            figures.quality = try Row.fetchAll(database, sql: StateStore.qualityFigures, arguments: days)
                .map { try StateStore.qualityFigure(RowValues(row: $0)) }
            for row in try Row.fetchAll(database, sql: "SELECT * FROM schools") {
                let school = try StateStore.school(RowValues(row: row))
                figures.schools[school.urn.number] = school
            }
            figures.runs = try StateStore.summaries(
                "WHERE day BETWEEN ? AND ? ORDER BY day, generation", texts, in: database)
            figures.times = try Row.fetchAll(database, sql: StateStore.timeFigures, arguments: texts)
                .map { try StateStore.nightTimes(RowValues(row: $0)) }
            figures.correctionDays = try Int.fetchAll(
                database,
                sql: "SELECT found_at / 1440 FROM corrections WHERE found_at / 1440 BETWEEN ? AND ? ORDER BY number",
                arguments: days)
            return figures
        }
    }

    private static let caseFigures = """
        SELECT c.number, c.day, CASE WHEN c.run_id IN (SELECT run_id FROM runs WHERE added_to IS NOT NULL)
                THEN CASE WHEN (c.run_id, c.child_ref) IN (SELECT added_run, child_ref FROM readings
                    WHERE status = 'settled' AND added_run IS NOT NULL) THEN 2 ELSE 1 END ELSE 0 END,
            CASE c.disposition WHEN 'notify' THEN 0 WHEN 'review' THEN 1 WHEN 'refer' THEN 2 ELSE 3 END,
            c.person, c.incident, c.occurred,
            CASE c.risk WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'standard' THEN 2 WHEN 'other' THEN 3 ELSE 4 END,
            c.posterior_ppm
        FROM cases c WHERE c.day BETWEEN ? AND ? ORDER BY c.number
        """

    private static let qualityFigures = """
        SELECT source, notes, COUNT(*) AS children FROM cases
        WHERE day BETWEEN ? AND ? AND run_id NOT IN (SELECT run_id FROM runs WHERE added_to IS NOT NULL)
        GROUP BY source, notes ORDER BY source, notes
        """

    private static let tellingFigures = """
        SELECT t.case_number, t.urn, t.due_day, t.first_try, t.told, t.code, t.tries, t.is_withdrawn, t.is_wrong
        FROM cases c JOIN tellings t ON t.case_number = c.number WHERE c.day BETWEEN ? AND ? ORDER BY t.number
        """

    private static let readingFigures = """
        SELECT q.run_id, q.child_ref, c.day, q.status, q.category, q.is_blind_second, q.decided_at,
            c.disposition = 'notify' AND c.is_sampled AND NOT c.is_reopened AS is_check, q.seconds
        FROM readings q JOIN cases c ON c.run_id = q.run_id AND c.child_ref = q.child_ref
        WHERE c.day BETWEEN ? AND ? ORDER BY q.number
        """

    private static let timeFigures = """
        SELECT day, file_in, sheets_ready FROM runs
        WHERE day BETWEEN ? AND ? AND added_to IS NULL AND sheets_ready IS NOT NULL ORDER BY day, generation
        """

    private static let originFigures = """
        SELECT r.day, o.origin, o.disposition, o.children, o.checked, o.wrong
        FROM origin_counts o JOIN runs r ON r.run_id = o.run_id
        WHERE r.day BETWEEN ? AND ? AND r.added_to IS NULL ORDER BY r.day, o.origin, o.disposition
        """

    /// Records when a run's police file was in and its sheets were ready. A run has one time of each, the first.
    package func recordTimes(
        runID: String, fileIn: WallMinute?, sheetsReady: WallMinute
    ) throws(StateError) {
        try write { database in
            try database.execute(
                sql: "UPDATE runs SET file_in = ?, sheets_ready = ? WHERE run_id = ? AND sheets_ready IS NULL",
                arguments: [fileIn?.number, sheetsReady.number, runID])
        }
    }

    /// The tables are strict, so a cell is a number or NULL; a NULL where none may be is damage.
    private static func number(_ row: Row, _ index: Int) throws -> Int {
        guard let number = row[index] as Int? else { throw StateError(.damaged) }
        return number
    }

    private static func caseFigure(_ row: Row) throws -> CaseFigure {
        guard let disposition = CaseDisposition(rawValue: try number(row, 3)),
            let risk = CaseRisk(rawValue: try number(row, 7))
        else { throw StateError(.damaged) }
        return CaseFigure(
            number: try number(row, 0), day: try number(row, 1), isAdded: try number(row, 2) > 0,
            isInForce: try number(row, 2) == 2, disposition: disposition, person: row[4], incident: try number(row, 5),
            occurred: try number(row, 6),
            risk: risk, posteriorPPM: row[8])
    }

    private static func tellingFigure(_ row: Row) throws -> TellingFigure {
        TellingFigure(
            caseNumber: try number(row, 0), urn: try number(row, 1), dueDay: try number(row, 2), firstTry: row[3],
            told: row[4], code: row[5], tries: try number(row, 6), isWithdrawn: try number(row, 7) == 1,
            isWrong: try number(row, 8) == 1)
    }

    private static func qualityFigure(_ values: RowValues) throws -> QualityFigure {
        QualityFigure(
            source: try values.text("source"), notes: try values.text("notes"),
            children: try values.number("children"))
    }

    private static func readingFigure(_ values: RowValues) throws -> ReadingFigure {
        ReadingFigure(
            runID: try values.text("run_id"), child: try values.text("child_ref"), day: try values.number("day"),
            status: try values.word("status", as: ReadingRecord.Status.self),
            category: try values.word("category", as: ReadingRecord.Category.self),
            isBlindSecond: try values.number("is_blind_second") == 1, decidedAt: try values.number("decided_at"),
            isCheck: try values.number("is_check") == 1, seconds: try values.optionalNumber("seconds"))
    }

    private static func nightTimes(_ values: RowValues) throws -> NightTimes {
        NightTimes(
            day: try values.day("day").dayNumber,
            fileIn: try values.optionalNumber("file_in").map(WallMinute.init(number:)),
            sheetsReady: WallMinute(number: try values.number("sheets_ready")))
    }

    private static func originFigure(_ values: RowValues) throws -> OriginFigure {
        OriginFigure(
            day: try values.day("day").dayNumber, origin: try values.text("origin"),
            disposition: try values.text("disposition"), children: try values.number("children"),
            checked: try values.number("checked"), wrong: try values.number("wrong"))
    }

    private static func school(_ values: RowValues) throws -> SchoolRecord {
        guard let urn = URN(number: try values.number("urn")) else { throw StateError(.damaged) }
        return SchoolRecord(
            urn: urn, name: try values.text("name"), phase: try values.text("phase"),
            cluster: try values.text("cluster"),
            firstBell: try values.optionalNumber("first_bell").map(ClockTime.init(minuteOfDay:)))
    }
}
