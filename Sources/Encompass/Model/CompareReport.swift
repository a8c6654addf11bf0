import Casework
package import Pipeline

/// Which decisions another model would change: counts by disposition and rule, and references that name no one.
package struct CompareReport: Sendable {
    /// A child who ends elsewhere, or with another pupil.
    package struct Change: Hashable, Sendable {
        package let before: DecidedChild
        package let after: DecidedChild
        /// Both models would ring, but about different pupils.
        package var isOtherPupil: Bool {
            before.disposition == .notify && after.disposition == .notify && before.pupilID != after.pupilID
        }
    }

    package let beforeVersion: String
    package let afterVersion: String
    package let childCount: Int
    /// In the order of the sample.
    package let changes: [Change]
    private let before: [DecidedChild]
    private let after: [DecidedChild]

    /// Both lists hold the same children in the same order.
    package init(beforeVersion: String, before: [DecidedChild], afterVersion: String, after: [DecidedChild]) {
        precondition(before.map(\.id) == after.map(\.id), "the same children in the same order")
        self.beforeVersion = beforeVersion
        self.afterVersion = afterVersion
        self.before = before
        self.after = after
        childCount = before.count
        changes = zip(before, after).map { Change(before: $0, after: $1) }.filter {
            $0.before.disposition != $0.after.disposition || $0.before.rule != $0.after.rule || $0.isOtherPupil
        }
    }

    /// How many children take one road.
    package struct Count: Hashable, Sendable {
        package let from: String
        package let to: String
        package let children: Int
    }

    /// Changes by disposition and rule, most frequent first.
    package var roads: [Count] {
        var counts: [[String]: Int] = [:]
        for change in changes {
            let after = CompareReport.place(change.after) + (change.isOtherPupil ? ", another pupil" : "")
            counts[[CompareReport.place(change.before), after], default: 0] += 1
        }
        return counts.map { Count(from: $0.key[0], to: $0.key[1], children: $0.value) }.sorted {
            ($1.children, $0.from, $0.to) < ($0.children, $1.from, $1.to)
        }
    }

    /// Children by disposition, or by rule, before and after.
    package var totals: [(place: String, before: Int, after: Int)] {
        let places = Set((before + after).flatMap { [$0.disposition.rawValue, CompareReport.place($0)] })
        return places.sorted().map { place in
            (place, CompareReport.count(place, before), CompareReport.count(place, after))
        }
    }

    private static func place(_ child: DecidedChild) -> String { "\(child.disposition.rawValue) (\(child.rule))" }

    private static func count(_ wanted: String, _ children: [DecidedChild]) -> Int {
        children.count { $0.disposition.rawValue == wanted || place($0) == wanted }
    }

    /// Changes listed one by one in the text for people; the rest are in the JSON.
    private static let listed = 50

    package var lines: [String] {
        var lines = [
            "\(changes.count) of \(childCount) decisions would change from \(beforeVersion) to \(afterVersion).", "",
        ]
        for total in totals {
            let indent = total.place.contains("(") ? "  " : ""
            lines.append(
                "\(indent)\(total.place): \(total.before)"
                    + (total.before == total.after ? "" : " becomes \(total.after)"))
        }
        guard !changes.isEmpty else { return lines }
        lines += ["", "By road:"] + roads.map { "  \($0.children): \($0.from) becomes \($0.to)" }
        lines += ["", "By child:"]
        for change in changes.prefix(CompareReport.listed) {
            lines.append(
                "  \(change.before.id): \(CompareReport.place(change.before)) "
                    + "\(CompareReport.percent(change.before)) becomes \(CompareReport.place(change.after)) "
                    + "\(CompareReport.percent(change.after))\(change.isOtherPupil ? ", another pupil" : "")")
        }
        if changes.count > CompareReport.listed {
            lines.append("  and \(changes.count - CompareReport.listed) more; --json lists them all")
        }
        return lines
    }

    private static func percent(_ child: DecidedChild) -> String {
        "\(FixedDecimal.text(child.posterior * 100, places: 2)) %"
    }

    package var json: JSONValue {
        .object([
            "before": .text(beforeVersion), "after": .text(afterVersion), "children": .integer(childCount),
            "changed": .integer(changes.count),
            "totals": .list(
                totals.map {
                    .object(["place": .text($0.place), "before": .integer($0.before), "after": .integer($0.after)])
                }),
            "changes": .list(changes.map { CompareReport.json($0) }),
        ])
    }

    private static func json(_ change: Change) -> JSONValue {
        func side(_ child: DecidedChild) -> JSONValue {
            .object([
                "disposition": .text(child.disposition.rawValue), "rule": .text(child.rule),
                "posterior": .decimal(child.posterior, places: 6),
            ])
        }
        return .object([
            "id": .text(change.before.id), "before": side(change.before), "after": side(change.after),
            "other_pupil": .flag(change.isOtherPupil),
        ])
    }
}
