import Casework
package import Linkage
import Pipeline

/// A child whose decision is known, laid beside the truth.
package struct JudgedChild: PersonalData, Sendable {
    /// Whom the call names.
    package enum Call: Sendable {
        case none
        case right
        /// Another pupil, or any pupil where the child is not on the register.
        case wrong
    }

    /// The likeliest candidate.
    package struct Guess: Sendable {
        package var posterior: Double
        /// The posterior as odds, in bits: what candidates are ranked by.
        package var oddsBits: Double
        package var isRight: Bool

        package init(posterior: Double, oddsBits: Double, isRight: Bool) {
            self.posterior = posterior
            self.oddsBits = oddsBits
            self.isRight = isRight
        }
    }

    /// A candidate as the pairs file lists it.
    package struct Pair: PersonalData, Sendable {
        package var pupilID: String
        package var oddsBits: Double
        package var posterior: Double
    }

    /// How the likeliest candidate stands, as the decisions file lists it.
    package struct Standing: PersonalData, Sendable {
        package var disposition: String
        /// Weight of the best candidate less that of the second, in bits; nothing without a second.
        package var marginBits: Double?
        /// The level of each comparison of the likeliest candidate.
        package var levels: [Finding.Attribute: String]
        /// The same for the second.
        package var rivalLevels: [Finding.Attribute: String]
    }

    package var query: String
    package var isOnRegister: Bool
    package var call: Call
    package var isReviewed: Bool
    /// The true pupil is called for, is handed to the right list, or stands among the candidates a person is shown.
    package var isFound: Bool
    package var guess: Guess?
    /// The share of *not on the register*, a brother or sister there included.
    package var noneShare: Double
    package var rule: String
    /// The custom of the name, for reporting only.
    package var band: String
    /// What was done to the query.
    package var kinds: [String]
    package var pairs: [Pair]
    /// Kept together with the pairs.
    package var standing: Standing?

    package init(
        query: String = "", isOnRegister: Bool, call: Call, isReviewed: Bool, isFound: Bool, guess: Guess?,
        noneShare: Double = 0, rule: String = "", band: String = "", kinds: [String] = [], pairs: [Pair] = []
    ) {
        self.query = query
        self.isOnRegister = isOnRegister
        self.call = call
        self.isReviewed = isReviewed
        self.isFound = isFound
        self.guess = guess
        self.noneShare = noneShare
        self.rule = rule
        self.band = band
        self.kinds = kinds
        self.pairs = pairs
    }
}

extension JudgedChild {
    /// How many candidates the review sheet shows a person.
    static let candidatesShown = 5
    /// Rules that refer a child whose pupil is known: nobody is to be told, and the child is found.
    private static let rulesOfKnownPupils: Set<Rule> = [
        .homeEducated, .missingEducation, .leftOrStarting, .schoolClosed, .crossBorder, .notYetLive, .alreadyTold,
    ]

    /// Lays a verdict beside the truth.
    ///
    /// - Parameters:
    ///   - truth: a pupil identifier that is empty says the child is not on the register.
    ///   - expectedList: the list that the child belongs on, whoever it is: handed to it, the child is found.
    init(
        _ truth: PlainTruth, query: String, shortlist: Shortlist, verdict: DecisionPolicy.Verdict, band: String,
        expectedList: String = "", keepsPairs: Bool
    ) {
        let pupilID = truth.pupilID
        let candidates = shortlist.candidates
        let best = candidates.first
        let isTopRight = !pupilID.isEmpty && best?.pupil.id == pupilID
        let isCalled = verdict.disposition == .notify || verdict.disposition == .suppress
        let isShown =
            verdict.disposition == .review && !pupilID.isEmpty
            && candidates.prefix(JudgedChild.candidatesShown).contains { $0.pupil.id == pupilID }
        let isHandedOn =
            !pupilID.isEmpty && verdict.disposition == .refer && verdict.list?.rawValue == expectedList
            && verdict.list != .notOnRegister
        let pairs = JudgedChild.pairs(shortlist)
        self.init(
            query: query, isOnRegister: !pupilID.isEmpty,
            call: verdict.disposition != .notify ? .none : isTopRight ? .right : .wrong,
            isReviewed: verdict.disposition == .review,
            isFound: isShown || isHandedOn
                || isTopRight && (isCalled || JudgedChild.rulesOfKnownPupils.contains(verdict.rule)),
            guess: pairs.first.map { Guess(posterior: $0.posterior, oddsBits: $0.oddsBits, isRight: isTopRight) },
            noneShare: shortlist.none + shortlist.sibling, rule: verdict.rule.rawValue, band: band, kinds: truth.kinds,
            pairs: keepsPairs ? pairs : [])
        if keepsPairs {
            standing = Standing(
                disposition: verdict.disposition.rawValue, marginBits: shortlist.marginBits,
                levels: JudgedChild.levels(candidates.first),
                rivalLevels: JudgedChild.levels(candidates.dropFirst().first))
        }
    }

    private static func levels(_ candidate: Candidate?) -> [Finding.Attribute: String] {
        Dictionary(
            (candidate?.findings ?? []).map { ($0.attribute, $0.level) }, uniquingKeysWith: { first, _ in first })
    }

    /// The candidates with their odds; what speaks against each is summed, so that odds near certainty keep their digits.
    private static func pairs(_ shortlist: Shortlist) -> [Pair] {
        let elsewhere = shortlist.others + shortlist.none + shortlist.sibling
        return shortlist.candidates.indices.map { index in
            var against = elsewhere
            for other in shortlist.candidates.indices where other != index {
                against += shortlist.candidates[other].posterior
            }
            let posterior = shortlist.candidates[index].posterior
            return Pair(
                pupilID: shortlist.candidates[index].pupil.id, oddsBits: Odds.bits(for: posterior, against: against),
                posterior: posterior)
        }
    }
}
