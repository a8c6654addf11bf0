import Casework
import Linkage
import Pipeline

/// Sentences that help the person who decides. They state facts of the two lists, and never an answer.
enum Hints {
    /// - Parameter incident: the children of the same incident, this one among them.
    static func of(_ placement: Placement, among incident: [Placement]) -> [String] {
        let candidates = placement.matched.shortlist.candidates
        var hints: [String] = []
        if let twins = probableTwins(candidates) { hints.append(twins) }
        hints += otherChildren(placement, incident)
        hints += siblings(placement, incident)
        if let school = otherSchools(placement) { hints.append(school) }
        if placement.matched.child.notes.contains(.nameDamaged) {
            hints.append("A letter of the name was lost on the way. Ask the police how it is spelt.")
        }
        if placement.matched.child.notes.contains(.nameMixedScript) {
            hints.append("The name mixes letters of two alphabets. Ask the police how it is spelt.")
        }
        return hints
    }

    private static func letter(_ index: Int) -> String { String(UnicodeScalar(UInt8(65 + min(index, 25)))) }

    /// Two candidates born on one day with one family name or one home.
    private static func probableTwins(_ candidates: [Candidate]) -> String? {
        for (index, first) in candidates.prefix(5).enumerated() {
            for (offset, second) in candidates.prefix(5).enumerated().dropFirst(index + 1) {
                guard let born = first.pupil.birthDate, second.pupil.birthDate == born else { continue }
                let sameName = first.pupil.legalSurname.lowercased() == second.pupil.legalSurname.lowercased()
                let sameHome = !first.pupil.postcode.isEmpty && first.pupil.postcode == second.pupil.postcode
                if sameName && sameHome { return "\(letter(index)) and \(letter(offset)) are probably twins." }
            }
        }
        return nil
    }

    /// Other children of the incident whose best candidate is one of these pupils.
    private static func otherChildren(_ placement: Placement, _ incident: [Placement]) -> [String] {
        let child = placement.matched.child
        return placement.matched.shortlist.candidates.prefix(5).enumerated().compactMap { index, candidate in
            let other = incident.first {
                $0.matched.child.reference != child.reference && $0.matched.repeats == nil
                    && $0.matched.shortlist.candidates.first?.pupil.id == candidate.pupil.id
            }
            return other.map {
                "Another child of this incident, row \($0.matched.child.source.row), fits \(letter(index))."
            }
        }
    }

    /// Candidates who share a home with the best candidate of another child of the incident.
    private static func siblings(_ placement: Placement, _ incident: [Placement]) -> [String] {
        let child = placement.matched.child
        return placement.matched.shortlist.candidates.prefix(5).enumerated().compactMap { index, candidate in
            let home = Self.home(candidate.pupil)
            guard !home.isEmpty else { return nil }
            let other = incident.first {
                guard $0.matched.child.reference != child.reference, $0.matched.repeats == nil,
                    let best = $0.matched.shortlist.candidates.first
                else { return false }
                return best.pupil.id != candidate.pupil.id && best.posterior >= 0.5 && Self.home(best.pupil) == home
            }
            return other.map {
                "\(letter(index)) lives with the pupil who fits another child of this incident, row "
                    + "\($0.matched.child.source.row)."
            }
        }
    }

    /// Postcode and address without capitals; empty unless both are known.
    private static func home(_ pupil: Pupil) -> String {
        pupil.postcode.isEmpty || pupil.address.isEmpty ? "" : "\(pupil.postcode) \(pupil.address)".lowercased()
    }

    /// Candidates who go to different schools: a wrong choice tells the wrong school.
    private static func otherSchools(_ placement: Placement) -> String? {
        guard let first = placement.standings.first, !first.urns.isEmpty else { return nil }
        for (index, standing) in placement.standings.prefix(5).enumerated().dropFirst()
        where !standing.urns.isEmpty && standing.urns != first.urns {
            return "\(letter(index)) goes to another school than A."
        }
        return nil
    }
}
