/// The good candidates of all children of one incident, found again by pupil, address and postcode.
///
/// A candidate is held against those alone that may concern it, so that an incident of a thousand children costs no more
/// a child than one of two.
struct Rivals {
    /// A good candidate of one child.
    private struct Rival {
        var child: Int
        var row: Int
        var share: Double
        /// What the child leaves of the pupil: the share of everything else.
        var leftover: Double
    }

    /// The best share at a postcode, and the best of any other child there.
    private struct Best {
        var child: Int
        var share: Double
        var othersShare: Double

        mutating func add(_ rival: Rival) {
            if rival.child == child {
                share = max(share, rival.share)
            } else if rival.share > share {
                (child, share, othersShare) = (rival.child, rival.share, share)
            } else {
                othersShare = max(othersShare, rival.share)
            }
        }
    }

    /// Candidates beyond these, and shares below this, count for no other child.
    private static let candidatesMax = 16
    private static let shareMin = 0.001

    /// All in the order of the children.
    private var byPupil: [UInt32: [Rival]] = [:]
    private var byAddress: [UInt32: [Rival]] = [:]
    private var byPostcode: [UInt32: [Rival]] = [:]
    private var bestByPostcode: [UInt32: Best] = [:]

    init(_ distributions: [Distribution], _ register: RegisterColumns) {
        for (child, distribution) in distributions.enumerated() {
            let total = distribution.total
            for candidate in distribution.candidates.prefix(Rivals.candidatesMax) {
                let share = distribution.mass(of: candidate) / total
                guard share > Rivals.shareMin else { continue }
                let leftover = max(1 - share, Rivals.complement(of: candidate, in: distribution))
                add(Rival(child: child, row: candidate.row, share: share, leftover: leftover), register)
            }
        }
    }

    private mutating func add(_ rival: Rival, _ register: RegisterColumns) {
        byPupil[register.pupil[rival.row], default: []].append(rival)
        let address = register.address[rival.row]
        if address != 0 { byAddress[address, default: []].append(rival) }
        let postcode = register.rows[rival.row].postcode
        if postcode != 0 { byPostcode[postcode, default: []].append(rival) }
        bestByPostcode[postcode, default: Best(child: rival.child, share: 0, othersShare: 0)].add(rival)
    }

    /// The share of everything else, computed without losing digits when the candidate holds nearly all.
    private static func complement(of candidate: Distribution.Candidate, in distribution: Distribution) -> Double {
        let own = distribution.mass(of: candidate)
        var rest = distribution.othersMass + distribution.noneMass + distribution.siblingMass
        for other in distribution.candidates where other.row != candidate.row { rest += distribution.mass(of: other) }
        return rest / (rest + own)
    }

    /// How surely another child stands in this pupil's household: the largest sum of shares of any one child.
    func support(for row: Int, besides child: Int, _ register: RegisterColumns) -> Double {
        let address = register.address[row]
        let postcode = register.rows[row].postcode
        var sums: [Int: Double] = [:]
        for rival in (address == 0 ? nil : byAddress[address]) ?? [] where rival.child != child {
            guard Households.isHousehold(row, rival.row, register) else { continue }
            sums[rival.child, default: 0] += rival.share
        }
        for rival in (postcode == 0 ? nil : byPostcode[postcode]) ?? [] where rival.child != child {
            let isCounted = address != 0 && register.address[rival.row] == address
            guard !isCounted, Households.isHousehold(row, rival.row, register) else { continue }
            sums[rival.child, default: 0] += rival.share
        }
        return sums.values.max() ?? 0
    }

    /// What each other child that may be this pupil leaves of it.
    func leftovers(of row: Int, besides child: Int, _ register: RegisterColumns) -> [Double] {
        (byPupil[register.pupil[row]] ?? []).filter { $0.child != child }.map(\.leftover)
    }

    /// How surely another child stands where the brother or sister of the sibling hypothesis would live.
    func siblingSupport(
        for distribution: Distribution, besides child: Int, _ register: RegisterColumns
    ) -> Double {
        var most = 0.0
        for (postcode, best) in bestByPostcode
        where distribution.levels.postcode(postcode, in: register) <= .sameSector {
            most = max(most, best.child == child ? best.othersShare : best.share)
        }
        return most
    }
}
