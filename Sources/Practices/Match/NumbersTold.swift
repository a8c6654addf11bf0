import Casework
import Foundation
import Pipeline

/// What the NHS number that the police wrote says about one person.
package enum NumberTold: Sendable {
    /// None was written.
    case nothing
    /// It is no number, or its check digit fails: it counts as if it had not been written.
    case unreadable
    /// It is the best candidate's.
    case agrees
    /// It is nobody's of the register, and nobody of the register fits, or the one who fits has no valid number.
    case notOnRegister
    /// It is another patient's, or the best candidate has another one: either the number is wrong, or the name is.
    case contradicts

    /// The reason code in the match log.
    var reason: String? {
        switch self {
        case .nothing, .contradicts: nil  // a contradiction is a rule, and says so itself
        case .unreadable: "nhs-number-unreadable"
        case .agrees: "nhs-number-agrees"
        case .notOnRegister: "nhs-number-not-on-register"
        }
    }
}

/// The weight of a number told, for one candidate.
package struct NumberFinding: Hashable, Sendable {
    package enum Level: String, Sendable { case same, different }

    package let level: Level
    /// How often the police have the number right where they have one at all.
    package let m: Double
    /// How often they write this candidate's number for somebody else.
    package let u: Double

    package var bits: Double { log2(m / u) }

    // Nobody has measured police numbers: all three are assumptions, and cautious ones. A number that is wrong is mostly
    // not a random one – the check digit would tell in ten cases of eleven – but that of somebody who stood beside the
    // person. So it is taken to be right in 97 of 100 cases, and in the other three to be a given relative's in one of
    // thirty. The gain is then 10 bits, a thousandfold, where a number of ten digits by chance would be thirty.
    private static let right = 0.97
    private static let relatives = 0.03 / 30

    static let same = NumberFinding(level: .same, m: right, u: relatives)
    static let different = NumberFinding(level: .different, m: 1 - right, u: 1)
}

/// Weighs the NHS numbers of the police feed against the register of patients.
///
/// A number is written at the doorstep, or found in an older record of the force. It speaks strongly for the patient who
/// bears it, and alone it decides nobody: names and date of birth are asked all the same (``MatchJudgement``).
struct NumbersTold {
    private struct Told {
        var numbers: Set<NHSNumber> = []
        var hasUnreadable = false
    }

    private let told: [Told]
    private let rows: [NHSNumber: Int]
    private let register: PatientRegister

    /// - Parameter repeats: for each person the same person earlier in the feed; what was written of either counts.
    init(_ people: [PersonToTell], repeats: [Int?], in register: PatientRegister) {
        var told = people.map { person in
            let written = person.person.written.nhsNumber
            return switch NHSNumber.check(written) {
            case .right: Told(numbers: Set(NHSNumber(written).map { [$0] } ?? []))
            case .empty: Told()
            case .wrongDigit, .malformed: Told(hasUnreadable: true)
            }
        }
        for (index, first) in repeats.enumerated() {
            guard let first else { continue }
            told[first].numbers.formUnion(told[index].numbers)
        }
        self.told = told
        self.register = register
        rows = register.rows(of: Set(told.flatMap(\.numbers)))
    }

    /// The person with the number's weight in every share.
    func weigh(_ matched: MatchedPerson, at index: Int) -> MatchedPerson {
        let told = told[index]
        var matched = matched
        guard let number = told.numbers.first, matched.repeats == nil else {
            if told.hasUnreadable { matched.numberTold = .unreadable }
            return matched
        }
        guard told.numbers.count == 1 else {
            matched.numberTold = .contradicts
            return matched
        }
        guard let row = rows[number] else { return unknown(matched) }
        if !matched.candidates.contains(where: { $0.patient.nhsNumber == number }) {
            // Neither name nor date spoke for this patient. A person is shown who it is.
            matched.candidates.append(
                PatientCandidate(
                    patient: register.patient(at: row), posterior: 0, matchWeight: NumberFinding.same.bits,
                    findings: [],
                    number: .same))
            matched.numberTold = .contradicts
            return matched
        }
        share(&matched) { $0.patient.nhsNumber == number ? .same : nil }
        matched.numberTold = matched.candidates.first?.patient.nhsNumber == number ? .agrees : .contradicts
        return matched
    }

    /// A right number that is nobody's here: everybody with another number is less likely for it.
    private func unknown(_ matched: MatchedPerson) -> MatchedPerson {
        var matched = matched
        let hasOther = matched.candidates.first.map { $0.posterior >= 0.5 && $0.patient.nhsNumber != nil } ?? false
        matched.others *= NumberFinding.different.m / NumberFinding.different.u
        share(&matched) { $0.patient.nhsNumber == nil ? nil : .different }
        matched.numberTold = hasOther ? .contradicts : .notOnRegister
        return matched
    }

    /// Multiplies each share by its factor, divides by the sum, and puts the best first.
    private func share(_ matched: inout MatchedPerson, by finding: (PatientCandidate) -> NumberFinding?) {
        for index in matched.candidates.indices {
            guard let found = finding(matched.candidates[index]) else { continue }
            matched.candidates[index].number = found
            matched.candidates[index].matchWeight += found.bits
            matched.candidates[index].posterior *= found.m / found.u
        }
        let total = matched.candidates.reduce(matched.none + matched.others) { $0 + $1.posterior }
        guard total > 0 else { return }
        for index in matched.candidates.indices { matched.candidates[index].posterior /= total }
        matched.none /= total
        matched.others /= total
        // Equal shares keep the order of the search, which is the register's.
        let sorted = matched.candidates.enumerated().sorted {
            ($0.element.posterior, $1.offset) > ($1.element.posterior, $0.offset)
        }.map(\.element)
        matched.candidates = sorted
        if sorted.count > 1 { matched.marginBits = sorted[0].matchWeight - sorted[1].matchWeight }
    }
}
