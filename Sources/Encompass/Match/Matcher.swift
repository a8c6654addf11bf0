package import Casework
package import Linkage
package import Pipeline

/// A child with everyone it may be.
package struct MatchedChild: PersonalData, Sendable {
    package var child: Child
    package var shortlist: Shortlist
    /// The same child earlier in the feed, in the same occurrence; decided there.
    package var repeats: ChildReference?

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
        let search = ChildSearch(register: register.columns, model: model, tables: tables)
        let repeats = RepeatedChildren(children, tables: tables)
        var distributions = Parallel.map(children) { child in
            search.distribution(of: child.record, isIncidentPostcode: child.notes.contains(.postcodeOfIncident))
        }
        let incidents = Dictionary(grouping: children.indices.filter { repeats.first(for: $0) == nil }) {
            children[$0].incident.occurrenceNumber
        }
        for members in incidents.values where members.count > 1 {
            let together = Households.decideTogether(
                members.map { distributions[$0] }, register: register.columns, model: model)
            for (place, index) in members.enumerated() { distributions[index] = together[place] }
        }
        return children.indices.map { index in
            let first = repeats.first(for: index)
            return MatchedChild(
                child: children[index], shortlist: shortlist(distributions[first ?? index], register),
                repeats: first.map { children[$0].reference })
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

/// Finds a child who stands twice in one occurrence: under two person numbers, or by a doubled row.
///
/// Two rows are one child when date of birth and family name are the same and the given name is the same or another
/// form of it. Names that are merely close may be twins, and stay two.
private struct RepeatedChildren {
    private var firstOf: [Int: Int] = [:]

    init(_ children: [Child], tables: NameTables) {
        let incidents = Dictionary(grouping: children.indices) { children[$0].incident.occurrenceNumber }
        for members in incidents.values where members.count > 1 {
            for (place, later) in members.enumerated() {
                firstOf[later] = members[..<place].first { earlier in
                    firstOf[earlier] == nil && RepeatedChildren.isOne(children[earlier], children[later], tables)
                }
            }
        }
    }

    func first(for index: Int) -> Int? { firstOf[index] }

    private static func isOne(_ left: Child, _ right: Child, _ tables: NameTables) -> Bool {
        guard let born = left.record.birthDate.trueDate, right.record.birthDate.trueDate == born else { return false }
        if let sex = left.record.sex, let other = right.record.sex, sex != other { return false }
        let given = tables.givenNameLevel(left.record.givenNames, right.record.givenNames)
        let family = tables.familyNameLevel(left.record.familyName, right.record.familyName)
        return (given == .same || given == .equivalent) && family == .same
    }
}
