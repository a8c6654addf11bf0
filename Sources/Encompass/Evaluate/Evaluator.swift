import Casework
package import Linkage
package import Pipeline

/// Runs stages 3 and 5 over a population in plain form and lays every decision beside the truth.
///
/// Matching, households and policy are those of the night. Only the schools are invented: every pupil is on roll at
/// one open school, so that what is measured is whether the right child was found.
package struct Evaluator: Sendable {
    private let matcher: Matcher
    private let tables: NameTables
    private let policies: [(name: String, policy: DecisionPolicy)]
    private let day: CalendarDate

    /// Children whose shortlists are held at one time, at least: bounds memory, and keeps both cores busy.
    private static let batchChildren = 256

    /// - Parameters:
    ///   - configuration: gives thresholds and limits.
    ///   - withoutBirthDate: each policy to decide by; the matching is done once.
    ///   - day: the day of the calls.
    package init(
        model: LinkageModel, tables: NameTables, configuration: Configuration,
        withoutBirthDate: [Configuration.Decision.WithoutBirthDate], day: CalendarDate
    ) {
        matcher = Matcher(model: model, tables: tables, candidatesKept: configuration.limits.candidatesKept)
        self.tables = tables
        self.day = day
        var scope = configuration.scope
        scope.ages = Evaluator.everyAge
        policies = withoutBirthDate.map { answer in
            var decision = configuration.decision
            decision.withoutBirthDate = answer
            return (answer.rawValue, DecisionPolicy(decision: decision, scope: scope, runDay: day))
        }
    }

    /// Historical populations are in age too.
    private static let everyAge = 0...1000

    /// The names of the policies, in the order of the results.
    package var policyNames: [String] { policies.map(\.name) }

    /// For each policy the children in the order of the population.
    package func judge(_ population: PlainPopulation, keepsPairs: Bool = false) -> [[JudgedChild]] {
        let bands = NameBands(familyRows: population.familyRows)
        let batches = Evaluator.batches(population.children)
        let judged = Parallel.map(batches) { batch -> [[JudgedChild]] in
            let matched = matcher.match(batch.map { population.children[$0] }, against: population.register)
            let placements = matched.map { placement($0) }
            return policies.map { _, policy in
                zip(batch, placements).map { index, placement in
                    let truth = population.truths[index]
                    let record = placement.matched.child.record
                    return JudgedChild(
                        truth, query: truth.query, shortlist: placement.matched.shortlist,
                        verdict: policy.verdict(on: placement),
                        band: truth.custom.isEmpty
                            ? bands.band(given: record.givenNames, family: record.familyName) : truth.custom,
                        keepsPairs: keepsPairs)
                }
            }
        }
        return policies.indices.map { policy in
            var ordered = [(index: Int, child: JudgedChild)]()
            ordered.reserveCapacity(population.children.count)
            for (batch, results) in zip(batches, judged) { ordered += zip(batch, results[policy]).map { ($0, $1) } }
            return ordered.sorted { $0.index < $1.index }.map(\.child)
        }
    }

    /// A child asked for twice in one incident is judged twice: each query has its own truth.
    private func placement(_ matched: MatchedChild) -> Placement {
        var matched = matched
        matched.repeats = nil
        let standing = Standing.onRoll([
            Recipient(
                school: Evaluator.school, callDay: day,
                registration: Registration(row: 0, urn: Evaluator.school.urn, writtenSchool: "", status: .single))
        ])
        return Placement(
            matched: matched, standings: matched.shortlist.candidates.map { _ in standing }, targetDay: day)
    }

    private static let school: School = {
        guard let urn = URN(number: 999_999) else { preconditionFailure("999999 is a number of six digits") }
        return School(urn: urn, name: "Every Pupil's School")
    }()

    /// Children in batches, those of one incident together.
    private static func batches(_ children: [Child]) -> [[Int]] {
        var placeOf: [String: Int] = [:]
        var incidents: [[Int]] = []
        for index in children.indices {
            let incident = children[index].incident.occurrenceNumber
            if let place = placeOf[incident] {
                incidents[place].append(index)
            } else {
                placeOf[incident] = incidents.count
                incidents.append([index])
            }
        }
        var batches: [[Int]] = []
        var batch: [Int] = []
        for incident in incidents {
            batch += incident
            guard batch.count >= batchChildren else { continue }
            batches.append(batch)
            batch = []
        }
        return batch.isEmpty ? batches : batches + [batch]
    }
}
