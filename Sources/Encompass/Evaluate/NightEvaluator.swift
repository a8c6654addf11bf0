package import Casework
package import Linkage
package import Pipeline

/// Runs a configured night up to its decisions, publishes nothing, and lays every decision beside the truth.
///
/// Schools, ages and places are judged as on the night; earlier nights are left aside.
package struct NightEvaluator: Sendable {
    /// The judged children of each policy, and what could not be judged.
    package struct Result: Sendable {
        package var policies: [(name: String, children: [JudgedChild])]
        /// Children the truth does not know.
        package var withoutTruth: Int
        /// Rows of the truth whose child was not read: rows that were broken on purpose are among them.
        package var notRead: Int
    }

    private let configuration: Configuration
    private let model: LinkageModel
    private let tables: NameTables
    private let asOf: LocalDateTime
    private let files: FileStore

    package init(
        _ configuration: Configuration, model: LinkageModel, tables: NameTables, asOf: LocalDateTime, files: FileStore
    ) {
        self.configuration = configuration
        self.model = model
        self.tables = tables
        self.asOf = asOf
        self.files = files
    }

    /// - Parameters:
    ///   - truth: `source_file,source_row,child_slot,kind,pupil_id,list`, as the generator of invented nights writes it.
    ///   - inputsFolder: takes the copies of the inputs; it exists, and the caller removes it.
    package func judge(
        truth sheet: PlainSheet, withoutBirthDate: [Configuration.Decision.WithoutBirthDate], inputsFolder: String,
        keepsPairs: Bool = false
    ) throws -> Result {
        let truths = try NightEvaluator.truths(sheet)
        let ingestor = Ingestor(configuration, files: files, inputsFolder: inputsFolder, day: asOf.date)
        let intake = try Normaliser(configuration, tables: tables, asOf: asOf).normalise(ingestor.read(ingestor.take()))
        let matcher = Matcher(model: model, tables: tables, candidatesKept: configuration.limits.candidatesKept)
        let day = targetDay
        let placements = Resolver(scope: configuration.scope, targetDay: day).resolve(
            matcher.match(intake.children, against: intake.register), in: intake.schools)
        let bands = NameBands(familyRows: [:], tables: tables)
        let known = placements.compactMap { placement in
            truths[Key(placement.matched.child.source)].map { (placement, $0) }
        }
        let policies = withoutBirthDate.map { answer in
            var decision = configuration.decision
            decision.withoutBirthDate = answer
            let policy = DecisionPolicy(
                decision: decision, scope: configuration.scope, rollout: Rollout(configuration.rollout),
                runDay: asOf.date)
            let children = known.map { placement, truth in
                let record = placement.matched.child.record
                return JudgedChild(
                    truth.plain, query: placement.matched.child.reference.text, shortlist: placement.matched.shortlist,
                    verdict: policy.verdict(on: placement),
                    band: bands.band(given: record.givenNames, family: record.familyName), expectedList: truth.list,
                    keepsPairs: keepsPairs)
            }
            return (name: answer.rawValue, children: children)
        }
        return Result(
            policies: policies, withoutTruth: placements.count - known.count, notRead: truths.count - known.count)
    }

    /// Today, or tomorrow after the deadline.
    private var targetDay: CalendarDate {
        let isLate = asOf.minuteOfDay > configuration.calls.deadline.minuteOfDay
        return isLate ? asOf.date.adding(days: 1) : asOf.date
    }

    /// Where a child stands in the feed.
    private struct Key: Hashable {
        let file: String
        let row: Int
        let slot: Int

        init(file: String, row: Int, slot: Int) {
            self.file = file
            self.row = row
            self.slot = slot
        }

        init(_ source: SourcePlace) { self.init(file: source.file, row: source.row, slot: source.slot) }
    }

    /// What is true of one child of the feed.
    private struct Truth {
        let plain: PlainTruth
        /// The list the child belongs on; empty where it is to be called for.
        let list: String
    }

    private static func truths(_ sheet: PlainSheet) throws -> [Key: Truth] {
        var truths: [Key: Truth] = [:]
        for row in try sheet.rows(
            required: ["source_file", "source_row", "child_slot", "pupil_id"], optional: ["kind", "list"])
        {
            guard let number = Int(row.cells[1]), let slot = Int(row.cells[2]) else {
                throw sheet.fault(line: row.line, "source_row and child_slot are whole numbers.")
            }
            let plain = PlainTruth(
                query: "", pupilID: row.cells[3], kinds: row.cells[4].split(separator: ";").map(String.init))
            let truth = Truth(plain: plain, list: row.cells[5])
            guard truths.updateValue(truth, forKey: Key(file: row.cells[0], row: number, slot: slot)) == nil else {
                throw sheet.fault(line: row.line, "the child stands twice.")
            }
        }
        return truths
    }
}
