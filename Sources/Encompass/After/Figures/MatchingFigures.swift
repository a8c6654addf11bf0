import Pipeline
import State

/// How sure the matching was, how often it was wrong where people looked again, and whom it served worse.
enum MatchingFigures {
    static func tables(_ figures: Figures) -> [FigureTable] {
        [bands(figures), checks(figures), agreement(figures), workload(figures), origins(figures)]
    }

    /// From the posterior of the best candidate, in millionths.
    private static let bandEdges = [
        (999_000, "99.9 % and more"), (995_000, "99.5 to 99.9 %"), (950_000, "95 to 99.5 %"), (500_000, "50 to 95 %"),
        (50_000, "5 to 50 %"), (0, "less than 5 %"),
    ]

    private static func bands(_ figures: Figures) -> FigureTable {
        var counts = Array(repeating: Array(repeating: 0, count: 4), count: bandEdges.count + 1)
        for item in figures.cases where !item.isAdded {
            let band = item.posteriorPPM.flatMap { ppm in bandEdges.firstIndex { ppm >= $0.0 } } ?? bandEdges.count
            counts[band][item.disposition.rawValue] += 1
        }
        return FigureTable(
            "match-bands", "How sure the match was", key: "posterior",
            columns: [FigureTable.Column("children", "children")]
                + CaseDisposition.allCases.map { FigureTable.Column($0.word, $0.word, partOf: "children") },
            rows: zip(bandEdges.map(\.1) + ["not compared"], counts).compactMap { band, found in
                let sum = found.reduce(0, +)
                return sum == 0 ? nil : FigureTable.Row(band, [.count(sum)] + found.map { .count($0) })
            }, chart: "children")
    }

    /// Automatic matches that a person looked at again.
    private static func checks(_ figures: Figures) -> FigureTable {
        let looked = figures.readings.filter { $0.isCheck && $0.status == .settled }
        let wrong = looked.count { $0.category != .best }
        let interval = WilsonInterval.of(wrong, looked.count)
        return FigureTable(
            "sampled-error", "Automatic matches looked at again", key: "measure",
            columns: [
                FigureTable.Column("looked_at", "looked at"), FigureTable.Column("wrong", "wrong", partOf: "looked_at"),
                FigureTable.Column("share", "share"), FigureTable.Column("low", "95 % from"),
                FigureTable.Column("high", "95 % to"),
            ],
            rows: [
                FigureTable.Row(
                    "wrong_matches",
                    [
                        .count(looked.count), .count(wrong), .share(part: wrong, of: looked.count),
                        interval.map { .number($0.low, places: 4) } ?? .empty,
                        interval.map { .number($0.high, places: 4) } ?? .empty,
                    ])
            ])
    }

    /// First and second readers of the same child, who did not know each other's answer.
    private static func agreement(_ figures: Figures) -> FigureTable {
        var first: [String: ReadingFigure] = [:]
        var pairs: [(String, String)] = []
        for reading in figures.readings {
            let key = "\(reading.runID) \(reading.child)"
            if reading.isBlindSecond, let earlier = first[key] {
                pairs.append((earlier.category.rawValue, reading.category.rawValue))
                first[key] = nil
            } else {
                first[key] = reading
            }
        }
        let kappa = Kappa(pairs)
        func cell(_ value: Double?) -> FigureTable.Cell { value.map { .number($0, places: 3) } ?? .empty }
        return FigureTable(
            "reader-agreement", "Agreement of two readers (Cohen’s kappa)", key: "measure",
            columns: [
                FigureTable.Column("pairs", "pairs"), FigureTable.Column("agreed", "agreed", partOf: "pairs"),
                FigureTable.Column("kappa", "kappa"), FigureTable.Column("low", "95 % from"),
                FigureTable.Column("high", "95 % to"),
            ],
            rows: [
                FigureTable.Row(
                    "second_readers",
                    [
                        .count(kappa.pairs), .count(kappa.agreed), cell(kappa.value), cell(kappa.low),
                        cell(kappa.high),
                    ])
            ])
    }

    /// What a review takes where nobody measured it, in minutes: the quarter of an hour that a night's queue is meant to
    /// take (docs/matching.md), over the seven reviews of a middling night (45 children, 16 in 100 of them in review by
    /// docs/accuracy.md).
    static let plannedMinutes = 2

    /// So many measured reviews make a figure; fewer would tell the pace of one person.
    private static let timedMin = 5

    /// What people had to decide, by month of the night, and how long it took.
    private static func workload(_ figures: Figures) -> FigureTable {
        var asked: [String: Int] = [:]
        var byDay: [Int: Int] = [:]
        for item in figures.cases where !item.isAdded && item.disposition == .review {
            byDay[item.day, default: 0] += 1
        }
        for (day, count) in byDay { asked[DayLabels(day).month, default: 0] += count }
        var settled: [String: Int] = [:]
        var sameDay: [String: Int] = [:]
        var timed: [String: [Int]] = [:]
        for reading in figures.readings where reading.status == .settled && !reading.isCheck {
            let month = DayLabels(reading.day).month
            settled[month, default: 0] += 1
            if reading.decidedAt / 1440 == reading.day { sameDay[month, default: 0] += 1 }
            if let seconds = reading.seconds { timed[month, default: []].append(seconds) }
        }
        return FigureTable(
            "review-workload", "Reviews", key: "month",
            columns: [
                FigureTable.Column("reviews", "to review"), FigureTable.Column("settled", "settled", partOf: "reviews"),
                FigureTable.Column("settled_the_same_day", "settled the same day", partOf: "settled"),
                FigureTable.Column("timed", "timed at the desk", partOf: "settled"),
                FigureTable.Column("minutes_each", "minutes each"), FigureTable.Column("basis", "basis"),
            ],
            rows: Set(asked.keys).union(settled.keys).sorted().map { month in
                let seconds = (timed[month] ?? []).sorted()
                let isMeasured = seconds.count >= timedMin
                let middle = NearestRank.of(seconds, share: 0.5).map { Double($0) / 60 } ?? Double(plannedMinutes)
                return FigureTable.Row(
                    month,
                    [
                        .count(asked[month] ?? 0), .count(settled[month] ?? 0), .count(sameDay[month] ?? 0),
                        .count(seconds.count),
                        .number(isMeasured ? middle : Double(plannedMinutes), places: 1),
                        .text(isMeasured ? "median, measured" : "planning figure"),
                    ])
            })
    }

    /// By part of the world the name tables know a name from: counted by night, and kept with no child.
    private static func origins(_ figures: Figures) -> FigureTable {
        var children: [String: Int] = [:]
        var reviews: [String: Int] = [:]
        var checked: [String: Int] = [:]
        var wrong: [String: Int] = [:]
        for item in figures.origins {
            children[item.origin, default: 0] += item.children
            if item.disposition == "review" { reviews[item.origin, default: 0] += item.children }
            checked[item.origin, default: 0] += item.checked
            wrong[item.origin, default: 0] += item.wrong
        }
        return FigureTable(
            "by-name-origin", "By origin of names", key: "name origin",
            columns: [
                FigureTable.Column("children", "children"),
                FigureTable.Column("to_review", "to review", partOf: "children"),
                FigureTable.Column("share_to_review", "share to review"),
                FigureTable.Column("looked_at", "matches looked at again"),
                FigureTable.Column("wrong", "of them wrong", partOf: "looked_at"),
                FigureTable.Column("share_wrong", "share wrong"),
            ],
            rows: children.keys.sorted().map { origin in
                let (count, review) = (children[origin] ?? 0, reviews[origin] ?? 0)
                let (looked, mistaken) = (checked[origin] ?? 0, wrong[origin] ?? 0)
                return FigureTable.Row(
                    origin,
                    [
                        .count(count), .count(review), .share(part: review, of: count), .count(looked),
                        .count(mistaken), .share(part: mistaken, of: looked),
                    ])
            }, chart: "children")
    }
}

/// What was the matter with the police's records, by feed.
enum QualityFigures {
    static func table(_ figures: Figures) -> FigureTable {
        var children: [String: Int] = [:]
        var faulty: [String: [String: Int]] = [:]
        for item in figures.quality {
            children[item.source, default: 0] += item.children
            for note in item.notes.split(separator: ";") {
                faulty[item.source, default: [:]][String(note), default: 0] += item.children
            }
        }
        let rows = children.keys.sorted().flatMap { source in
            faulty[source, default: [:]].sorted { $0.key < $1.key }.map { code, count in
                FigureTable.Row(
                    "\(source) \(code)", block: source,
                    [.count(children[source] ?? 0), .count(count), .share(part: count, of: children[source] ?? 0)])
            }
        }
        return FigureTable(
            "data-quality", "Data quality by source", key: "source and fault",
            columns: [
                FigureTable.Column("children", "children"), FigureTable.Column("faulty", "with it", partOf: "children"),
                FigureTable.Column("share", "share"),
            ], rows: rows)
    }
}
