import AuditTrail
package import Casework
import Linkage
package import State

/// The figures of a process beside the schools', as tables: counts alone.
///
/// A notice is one person in one incident of whom one recipient was told. It counts on the day of the run that made it;
/// one that was taken back does not count. People and incidents that retention has forgotten are in no count of people.
package struct SisterTables: Sendable {
    /// The words of the process.
    package struct Words: Sendable {
        /// `practice`
        package var recipient: String

        package init(recipient: String) { self.recipient = recipient }
    }

    package let tables: [FigureTable]

    /// - Parameters:
    ///   - deadline: the time of day by which a notice of the night should have been made.
    package init(_ rows: SisterFigureRows, words: Words, deadline: ClockTime) throws {
        tables = [
            SisterTables.headline(rows), SisterTables.byMonth(rows), try SisterTables.timeliness(rows, deadline),
            SisterTables.bands(rows), SisterTables.workload(rows), SisterTables.byRecipient(rows, words),
        ]
    }

    /// What may leave the team: notices, people and incidents with small counts hidden. Single recipients, and what the
    /// matching and the reviews came to, are left out: their parts add up to figures that are shown.
    package var published: [FigureTable] {
        tables.compactMap { table -> FigureTable? in
            guard SisterTables.publishedTables.contains(table.name) else { return nil }
            var table = table
            table.rows.removeAll { SisterTables.unpublished.contains($0.key) }
            for place in table.columns.indices.reversed()
            where SisterTables.unpublished.contains(table.columns[place].name) {
                table.columns.remove(at: place)
                for row in table.rows.indices { table.rows[row].cells.remove(at: place) }
            }
            return SmallCounts.hidden(in: table)
        }
    }

    private static let publishedTables: Set = ["headline", "by-month", "timeliness"]
    private static let unpublished: Set = [
        "people_in_scope", "to_review", "on_a_named_list", "told_before_or_doubled", "on_a_list",
    ]

    package static let recipientTable = "by-recipient"

    private static func distinct(_ values: [String]) -> Int { Set(values).subtracting([""]).count }

    private static func headline(_ rows: SisterFigureRows) -> FigureTable {
        let told = Dictionary(grouping: rows.notices.filter { !$0.personID.isEmpty }, by: \.personID)
        let repeated = told.values.count { Set($0.map(\.occurrence)).count > 1 }
        let lines: [(String, Int)] = [
            ("people_in_scope", rows.cases.count { $0.disposition != "reject" }), ("notices", rows.notices.count),
            ("people_told_of", told.count), ("incidents", distinct(rows.notices.map(\.occurrence))),
            ("people_in_several_incidents", repeated), ("recipients", distinct(rows.notices.map(\.recipient))),
            ("to_review", rows.cases.count { $0.disposition == "review" }),
            ("on_a_named_list", rows.cases.count { $0.disposition == "refer" }),
            ("told_before_or_doubled", rows.cases.count { $0.disposition == "suppress" }),
            ("rejected_rows", rows.cases.count { $0.disposition == "reject" }),
        ]
        return FigureTable(
            "headline", "In all", key: "figure", columns: [FigureTable.Column("count", "count")],
            rows: lines.map { name, count in
                // Each figure stands for itself, and the last two count no people.
                FigureTable.Row(
                    name, block: name, mayBeSmall: ["recipients", "rejected_rows"].contains(name), [.count(count)])
            })
    }

    private static func byMonth(_ rows: SisterFigureRows) -> FigureTable {
        let notices = Dictionary(grouping: rows.notices) { month($0.day) }
        let cases = Dictionary(grouping: rows.cases) { month($0.day) }
        return FigureTable(
            "by-month", "By month", key: "month",
            columns: [
                FigureTable.Column("notices", "notices"), FigureTable.Column("people", "people", partOf: "notices"),
                FigureTable.Column("incidents", "incidents", partOf: "notices"),
                FigureTable.Column("to_review", "to review"), FigureTable.Column("on_a_list", "on a list"),
            ],
            rows: Set(notices.keys).union(cases.keys).sorted().map { month in
                let made = notices[month] ?? []
                let asked = cases[month] ?? []
                return FigureTable.Row(
                    month,
                    [
                        .count(made.count), .count(distinct(made.map(\.personID))),
                        .count(distinct(made.map(\.occurrence))), .count(asked.count { $0.disposition == "review" }),
                        .count(asked.count { $0.disposition == "refer" }),
                    ])
            }, chart: "notices")
    }

    /// When notices were made; when they were sent the program does not know.
    private static func timeliness(_ rows: SisterFigureRows, _ deadline: ClockTime) throws -> FigureTable {
        let clock = try LondonClock()
        let early = rows.notices.filter { notice in
            guard !notice.isDecided, let moment = Moment(isoText: notice.madeAt) else { return false }
            return clock.wallTime(at: moment).minuteOfDay <= deadline.minuteOfDay
        }.count
        let decided = rows.notices.count(where: \.isDecided)
        let all = rows.notices.count
        func row(_ key: String, _ count: Int) -> FigureTable.Row {
            FigureTable.Row(key, [.count(count), .share(part: count, of: all)])
        }
        return FigureTable(
            "timeliness", "When notices were made", key: "made",
            columns: [FigureTable.Column("notices", "notices"), FigureTable.Column("share", "share")],
            rows: [
                row("by_\(deadline.text)_of_the_night", early), row("later_the_same_day", all - early - decided),
                row("after_a_person_decided", decided),
            ])
    }

    /// From the posterior of the best candidate, in millionths: the bands of the schools' figures.
    private static let bandEdges = [
        (999_000, "99.9 % and more"), (995_000, "99.5 to 99.9 %"), (950_000, "95 to 99.5 %"), (500_000, "50 to 95 %"),
        (50_000, "5 to 50 %"), (0, "less than 5 %"),
    ]

    private static func bands(_ rows: SisterFigureRows) -> FigureTable {
        let dispositions = ["notify", "review", "refer", "suppress"]
        let people = rows.cases.filter { $0.disposition != "reject" }
        let grouped = Dictionary(grouping: people) { item in
            item.posteriorPPM.flatMap { ppm in bandEdges.firstIndex { ppm >= $0.0 } } ?? bandEdges.count
        }
        return FigureTable(
            "match-bands", "How sure the match was", key: "posterior",
            columns: [FigureTable.Column("people", "people")]
                + dispositions.map { FigureTable.Column($0, $0, partOf: "people") },
            rows: (bandEdges.map(\.1) + ["not compared"]).enumerated().compactMap { place, name in
                guard let found = grouped[place] else { return nil }
                let counts = dispositions.map { wanted in found.count { $0.disposition == wanted } }
                return FigureTable.Row(name, [.count(found.count)] + counts.map { .count($0) })
            }, chart: "people")
    }

    /// What people had to decide, by month of the run, and how soon they did.
    private static func workload(_ rows: SisterFigureRows) -> FigureTable {
        let asked = Dictionary(grouping: rows.cases.filter { $0.disposition == "review" }) { month($0.day) }
        let settled = Dictionary(grouping: rows.readings.filter { $0.status == .settled }) { month($0.day) }
        return FigureTable(
            "review-workload", "Reviews", key: "month",
            columns: [
                FigureTable.Column("reviews", "to review"), FigureTable.Column("settled", "settled", partOf: "reviews"),
                FigureTable.Column("settled_the_same_day", "settled the same day", partOf: "settled"),
                FigureTable.Column("best_candidate", "the likeliest was right", partOf: "settled"),
            ],
            rows: Set(asked.keys).union(settled.keys).sorted().map { month in
                let done = settled[month] ?? []
                return FigureTable.Row(
                    month,
                    [
                        .count(asked[month]?.count ?? 0), .count(done.count),
                        .count(done.count { $0.decidedAt.time.date == $0.day }),
                        .count(done.count { $0.category == .best }),
                    ])
            })
    }

    private static func byRecipient(_ rows: SisterFigureRows, _ words: Words) -> FigureTable {
        let grouped = Dictionary(grouping: rows.notices, by: \.recipient)
        return FigureTable(
            recipientTable, "By \(words.recipient)", key: words.recipient,
            columns: [
                FigureTable.Column("notices", "notices"), FigureTable.Column("people", "people", partOf: "notices"),
                FigureTable.Column("incidents", "incidents", partOf: "notices"),
            ],
            rows: grouped.keys.sorted().map { code in
                let made = grouped[code] ?? []
                return FigureTable.Row(
                    code,
                    [
                        .count(made.count), .count(distinct(made.map(\.personID))),
                        .count(distinct(made.map(\.occurrence))),
                    ])
            })
    }

    private static func month(_ day: CalendarDate) -> String { String(day.isoText.prefix(7)) }
}
