/// What an evaluation found: measures with intervals for every run, for all together, and for groups of children.
package struct EvaluationReport: Sendable {
    /// One population under one policy.
    package struct Run: Sendable {
        /// `light`, `middle`, `heavy`, or the name of the queries' file.
        package var population: String
        /// Empty where the population was not made from a seed.
        package var seed: String
        package var policy: String
        package var children: [JudgedChild]

        package init(population: String, seed: String = "", policy: String, children: [JudgedChild]) {
            self.population = population
            self.seed = seed
            self.policy = policy
            self.children = children
        }
    }

    /// The measures of one set of children.
    package struct Part: Sendable {
        package enum Kind: String, Sendable { case run, population, all, band, error, rule }

        package var kind: Kind
        package var name: String
        package var policy: String
        package var childCount: Int
        package var onRegisterCount: Int
        package var measures: Measures
        package var intervals: Intervals
    }

    /// Runs first, then populations of several runs, then all together, then bands and kinds of error of all together.
    package private(set) var parts: [Part] = []
    /// For each policy, over all its runs.
    package private(set) var reliability: [(policy: String, table: Reliability)] = []
    /// For each policy, over all its runs.
    package private(set) var precisionRecall: [(policy: String, table: PrecisionRecallTable)] = []
    package let policies: [String]

    package init(_ runs: [Run], bootstrap: Bootstrap = Bootstrap()) {
        var policies: [String] = []
        for run in runs where !policies.contains(run.policy) { policies.append(run.policy) }
        self.policies = policies
        for policy in policies { add(runs.filter { $0.policy == policy }, policy, bootstrap) }
    }

    package func parts(_ kinds: Part.Kind..., policy: String) -> [Part] {
        parts.filter { kinds.contains($0.kind) && $0.policy == policy }
    }

    private mutating func add(_ runs: [Run], _ policy: String, _ bootstrap: Bootstrap) {
        func part(_ kind: Part.Kind, _ name: String, _ children: [JudgedChild]) -> Part {
            let ranked = RankedChildren(children)
            return Part(
                kind: kind, name: name, policy: policy, childCount: children.count,
                onRegisterCount: children.count { $0.isOnRegister }, measures: ranked.measures(),
                intervals: bootstrap.intervals(ranked))
        }
        for run in runs {
            parts.append(part(.run, run.seed.isEmpty ? run.population : "\(run.population) \(run.seed)", run.children))
        }
        var populations: [String] = []
        for run in runs where !populations.contains(run.population) { populations.append(run.population) }
        for population in populations {
            let own = runs.filter { $0.population == population }
            guard own.count > 1, populations.count > 1 else { continue }
            parts.append(part(.population, population, own.flatMap(\.children)))
        }
        let all = runs.flatMap(\.children)
        if runs.count > 1 { parts.append(part(.all, "all", all)) }
        for (name, children) in EvaluationReport.grouped(all, { [$0.band] }) {
            parts.append(part(.band, name, children))
        }
        for (name, children) in EvaluationReport.grouped(all, { $0.kinds }) {
            parts.append(part(.error, name, children))
        }
        for (name, children) in EvaluationReport.grouped(all, { [$0.rule] }) {
            parts.append(part(.rule, name, children))
        }
        let ranked = RankedChildren(all)
        reliability.append((policy, Reliability(ranked)))
        precisionRecall.append((policy, PrecisionRecallTable(ranked)))
    }

    /// Children by label, labels in order; a child with several stands in several groups.
    private static func grouped(
        _ children: [JudgedChild], _ labels: (JudgedChild) -> [String]
    ) -> [(String, [JudgedChild])] {
        var groups: [String: [JudgedChild]] = [:]
        for child in children {
            for label in Set(labels(child)) where !label.isEmpty { groups[label, default: []].append(child) }
        }
        return groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
    }
}
