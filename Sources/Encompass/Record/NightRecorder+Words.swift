import Casework
import Linkage
import Pipeline
import State

/// What people have decided already is not asked again, nor taken back by a file that says the same.
extension NightRecorder {
    /// Shortlists with the word of a person first, where one decided the same child: the same occurrence, recorded with
    /// the same facts.
    func withWordsOfPeople(_ matched: [MatchedChild], in register: Register) throws -> [MatchedChild] {
        let words = try context.state.wordsOfPeople(since: context.asOf.date.adding(days: -NightRecorder.wordDays))
        guard !words.isEmpty else { return matched }
        return matched.map { child in
            guard child.repeats == nil,
                let word = words[Array(context.keyring.recordKeys(child.child).prefix(32))],
                let chosen = child.choosing(word.decision == "none" ? nil : word.decision, in: register)
            else { return child }
            var settled = chosen
            settled.decidedIn = word.runID
            return settled
        }
    }

    /// A year: a file that old is refused as read before in any case.
    private static let wordDays = 366
}

extension MatchedChild {
    /// The same child with the chosen pupil first, or with no candidate at all; nothing where the register no longer
    /// has the pupil.
    func choosing(_ number: String?, in register: Register) -> MatchedChild? {
        var matched = self
        matched.repeats = nil
        matched.shortlist.marginBits = nil
        guard let number else {
            matched.shortlist.others += matched.shortlist.candidates.reduce(0) { $0 + $1.posterior }
            matched.shortlist.candidates = []
            return matched
        }
        var candidates = matched.shortlist.candidates
        if let place = candidates.firstIndex(where: { $0.pupil.ids.contains(number) }) {
            candidates.insert(candidates.remove(at: place), at: 0)
        } else if let pupil = register.pupil(id: number) {
            candidates.insert(Candidate(pupil: pupil, posterior: 0, matchWeight: 0, findings: []), at: 0)
        } else {
            return nil
        }
        matched.shortlist.candidates = candidates
        return matched
    }
}
