package import Casework
package import Linkage
package import Pipeline

/// A child with everyone it may be.
package struct MatchedChild: PersonalData, Sendable {
    package var child: Child
    package var shortlist: Shortlist
    /// The same child earlier in the feed, in the same occurrence; decided there.
    package var repeats: ChildReference?
    /// The run in which a person decided this very child; its choice stands first in the shortlist.
    package var decidedIn: String?

    package init(child: Child, shortlist: Shortlist, repeats: ChildReference? = nil) {
        self.child = child
        self.shortlist = shortlist
        self.repeats = repeats
    }
}

/// Stage 3: compares every child with every pupil of the register.
package struct Matcher: Sendable {
    private let model: LinkageModel
    private let tables: NameTables
    private let candidatesKept: Int

    package init(model: LinkageModel, tables: NameTables, candidatesKept: Int) {
        self.model = model
        self.tables = tables
        self.candidatesKept = candidatesKept
    }

    /// One shortlist a child, in the order of the children.
    ///
    /// Children of one occurrence are decided together, and the order of rows does not matter. A child who stands
    /// twice in an occurrence is compared once.
    package func match(_ children: [Child], against register: Register) -> [MatchedChild] {
        let wanted = children.map { child in
            WantedPerson(
                record: child.record, occurrenceNumber: child.incident.occurrenceNumber,
                isIncidentPostcode: child.notes.contains(.postcodeOfIncident))
        }
        let found = PeopleSearch(model: model, tables: tables).find(wanted, in: register.columns)
        return zip(children, found).map { child, found in
            MatchedChild(
                child: child, shortlist: shortlist(found.distribution, register),
                repeats: found.repeats.map { children[$0].reference })
        }
    }

    private func shortlist(_ distribution: Distribution, _ register: Register) -> Shortlist {
        let total = distribution.total
        let kept = distribution.candidates.prefix(candidatesKept)
        let shares = kept.map { distribution.share(of: $0) }
        let candidates = zip(kept, shares).map { candidate, share in
            Candidate(
                pupil: register.pupil(at: candidate.row), posterior: share,
                matchWeight: candidate.weight + candidate.householdBits,
                findings: distribution.findings(for: candidate, in: register.columns))
        }
        let rest = distribution.candidates.dropFirst(candidatesKept).reduce(0) { $0 + distribution.share(of: $1) }
        return Shortlist(
            candidates: candidates, others: distribution.othersMass / total + rest, none: distribution.noneShare,
            sibling: distribution.siblingShare, prior: distribution.prior, comparedCount: register.columns.pupilCount,
            marginBits: distribution.marginBits)
    }
}
