import AuditTrail
package import Casework
import Foundation
package import Linkage
package import Pipeline

/// Somebody whose decision is known, laid beside the truth.
package struct JudgedPerson: PersonalData, Sendable {
    /// Whom the notice names.
    package enum Notice: Sendable {
        case none, right
        /// Another patient, another practice, or any where the person is on no list of a practice.
        case wrong
    }

    /// The likeliest candidate.
    package struct Guess: Sendable {
        package var posterior: Double
        /// The posterior as odds, in bits: what candidates are ranked by.
        package var oddsBits: Double
        package var isRight: Bool
    }

    package var record: PersonRecord
    package var isOnRegister: Bool
    package var notice: Notice
    package var isReviewed: Bool
    /// The true patient is told of, is on the list of a closed practice, or stands among the candidates a person sees.
    package var isFound: Bool
    package var guess: Guess?
    package var noneShare: Double
    package var rule: String
    /// `adult` or `child`, then what was done to the slip.
    package var kinds: [String]
}

/// Runs a night up to its decisions, records and publishes nothing, and lays every decision beside the truth.
///
/// Earlier nights are left aside.
package struct PracticesEvaluator: Sendable {
    /// The judged people of each policy, and what could not be judged.
    package struct Result: Sendable {
        package var policies: [(name: String, people: [JudgedPerson])]
        /// People the truth does not know.
        package var withoutTruth: Int
    }

    private let configuration: Configuration
    private let tables: NameTables
    private let asOf: LocalDateTime
    private let files: FileStore

    package init(_ configuration: Configuration, tables: NameTables, asOf: LocalDateTime, files: FileStore) {
        self.configuration = configuration
        self.tables = tables
        self.asOf = asOf
        self.files = files
    }

    /// - Parameters:
    ///   - truth: `source_file,source_row,part,nhs_number,practice_codes,kind`, as the generator of invented nights
    ///     writes it.
    ///   - inputsFolder: takes the copies of the inputs; it exists, and the caller removes it.
    package func judge(
        truth sheet: PlainSheet, withoutBirthDate: [Configuration.Decision.WithoutBirthDate], inputsFolder: String
    ) throws -> Result {
        guard let settings = configuration.practices else { throw PracticesError(.notConfigured) }
        let truths = try PracticesEvaluator.truths(sheet)
        let model = try ComparisonModel(settings.model, files: files).model
        let intake = try PracticesNormaliser(configuration, settings, tables: tables, asOf: asOf)
            .normalise(read(settings, inputsFolder))
        let matcher = PatientMatcher(
            model: model, tables: tables, candidatesKept: configuration.limits.candidatesKept)
        let placed = PracticeResolver(day: asOf.date).resolve(
            matcher.match(intake.people, against: intake.patients), in: intake.practices)
        let known = placed.compactMap { person -> (PlacedPerson, Truth)? in
            let source = person.matched.person.source
            return truths[Key(file: source.file, row: source.row)].map { (person, $0) }
        }
        let policies = withoutBirthDate.map { answer -> (name: String, people: [JudgedPerson]) in
            var decision = configuration.decision
            decision.withoutBirthDate = answer
            let policy = PracticesPolicy(decision: decision, scope: configuration.scope)
            return (
                answer.rawValue, known.map { PracticesEvaluator.judged($0.0, $0.1, by: policy.verdict(on: $0.0)) }
            )
        }
        return Result(policies: policies, withoutTruth: placed.count - known.count)
    }

    private func read(_ settings: Configuration.Practices, _ inputsFolder: String) throws -> PracticesTables {
        let taker = FeedTaker(
            files: files, limits: configuration.limits, inputsFolder: inputsFolder, patience: .none { _ in },
            day: asOf.date)
        let faults = FeedTaker.Faults(
            missing: { PracticesError(.noPoliceFile, place: $0) }, stale: { PracticesError(.inputStale, place: $0) })
        var trailers: [Digest: FeedTrailer] = [:]
        let feed = configuration.police.feed
        let reader = FeedReader(files: files, limits: configuration.limits)
        let police = try taker.take(feed, configuration.limits.police, faults, trailers: &trailers).map {
            try reader.read($0, feed, configuration.limits.police, trailer: trailers[$0.digest])
        }
        let ingestor = PracticesIngestor(
            configuration, settings, files: files, inputsFolder: inputsFolder, patience: .none { _ in }, day: asOf.date)
        return try ingestor.read(ingestor.take(police))
    }

    // MARK: Truth

    private struct Key: Hashable {
        let file: String
        let row: Int
    }

    private struct Truth {
        /// Empty where the person is on no list of a practice.
        let number: String
        let practices: [String]
        let kinds: [String]
    }

    private static func truths(_ sheet: PlainSheet) throws -> [Key: Truth] {
        var truths: [Key: Truth] = [:]
        for row in try sheet.rows(
            required: ["source_file", "source_row", "part", "nhs_number", "practice_codes"], optional: ["kind"])
        {
            guard let number = Int(row.cells[1]) else {
                throw sheet.fault(line: row.line, "source_row is a whole number.")
            }
            let isChild = row.cells[2] == PersonAtIncident.Part.child.rawValue
            let truth = Truth(
                number: row.cells[3], practices: row.cells[4].split(separator: ";").map(String.init),
                kinds: [isChild ? "child" : "adult"] + row.cells[5].split(separator: ";").map(String.init))
            guard truths.updateValue(truth, forKey: Key(file: row.cells[0], row: number)) == nil else {
                throw sheet.fault(line: row.line, "the person stands twice.")
            }
        }
        return truths
    }

    // MARK: Judging

    /// How many candidates a review sheet shows.
    private static let candidatesShown = 5
    /// Rules that refer somebody whose patient is known.
    private static let rulesOfKnownPatients: Set<PracticesRule> = [.practiceClosed, .notGeneralPractice, .alreadyTold]

    private static func judged(_ placed: PlacedPerson, _ truth: Truth, by verdict: PracticesVerdict) -> JudgedPerson {
        let matched = placed.matched
        func isRight(_ candidate: PatientCandidate?) -> Bool {
            !truth.number.isEmpty && candidate?.patient.id.filter { $0 != " " } == truth.number
        }
        let best = matched.candidates.first
        let isTopRight = isRight(best)
        let isTold = verdict.disposition == .notify
        let isRightPractice = verdict.recipient.map { truth.practices.contains($0.code.text) } ?? false
        let isShown =
            verdict.disposition == .review && matched.candidates.prefix(candidatesShown).contains(where: isRight)
        let isKnown = verdict.disposition == .suppress || rulesOfKnownPatients.contains(verdict.rule)
        return JudgedPerson(
            record: matched.person.record, isOnRegister: !truth.number.isEmpty,
            notice: !isTold ? .none : isTopRight && isRightPractice ? .right : .wrong,
            isReviewed: verdict.disposition == .review,
            isFound: isShown || isTopRight && (isTold && isRightPractice || isKnown),
            guess: best.map { guess($0, matched, isTopRight) }, noneShare: matched.none, rule: verdict.rule.rawValue,
            kinds: truth.kinds)
    }

    /// What speaks against the candidate is summed, so that odds near certainty keep their digits.
    private static func guess(
        _ best: PatientCandidate, _ matched: MatchedPerson, _ isRight: Bool
    ) -> JudgedPerson.Guess {
        let against = matched.candidates.dropFirst().reduce(matched.none + matched.others) { $0 + $1.posterior }
        let bits = against > 0 ? log2(best.posterior / against) : 1000
        return JudgedPerson.Guess(posterior: best.posterior, oddsBits: bits, isRight: isRight)
    }
}
