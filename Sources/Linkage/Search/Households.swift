/// Decides the children of one incident together.
///
/// Children of one incident mostly live together, so a candidate gains when another child of the incident has a good
/// candidate in the same household; and two children cannot be the same pupil. The gain is computed from the
/// distributions as they stood before, so the order of the children does not matter.
public enum Households {
    /// Adjusts the distributions of one incident's children.
    public static func decideTogether(
        _ distributions: [Distribution], register: RegisterColumns, model: LinkageModel
    ) -> [Distribution] {
        guard distributions.count > 1 else { return distributions }
        let rivals = Rivals(distributions, register)
        return distributions.indices.map { index in
            var adjusted = distributions[index]
            for place in adjusted.candidates.indices {
                let candidate = adjusted.candidates[place]
                let support = rivals.support(for: candidate.row, besides: index, register)
                let gain = gainIfHousehold(candidate, adjusted, register, model)
                // Multiplied in order of size, so that the order of the children moves not even the last digit.
                let losses = rivals.leftovers(of: candidate.row, besides: index, register).sorted()
                let factor = losses.reduce(1 + (gain - 1) * min(1, support), *)
                adjusted.candidates[place].householdBits = log2Exact(factor)
            }
            adjusted.siblingMass *= 1 + 3 * rivals.siblingSupport(for: adjusted, besides: index, register)
            adjusted.candidates.sort {
                let left = $0.weight + $0.householdBits
                let right = $1.weight + $1.householdBits
                return left != right ? left > right : $0.row < $1.row
            }
            return adjusted
        }
    }

    /// Two pupils of one household: the same address, or the same postcode and a family name in common.
    static func isHousehold(_ left: Int, _ right: Int, _ register: RegisterColumns) -> Bool {
        if Distribution.isOnePupil(left, right, register) { return false }
        if register.address[left] != 0, register.address[left] == register.address[right] { return true }
        guard register.rows[left].postcode != 0, register.rows[left].postcode == register.rows[right].postcode else {
            return false
        }
        return register.names.shareFamilyForm(register.rows[left].family, register.rows[right].family)
    }

    /// How much likelier it is that the true pupil lives with the other child's pupil than that a wrong one does.
    ///
    /// A wrong candidate who was found by postcode or family name lives there more often than chance would have it:
    /// what these two have already said is not counted again. Only as many rows as reach the same two levels compete,
    /// and three of them, a usual household, live together.
    private static func gainIfHousehold(
        _ candidate: Distribution.Candidate, _ distribution: Distribution, _ register: RegisterColumns,
        _ model: LinkageModel
    ) -> Double {
        let weights = distribution.weights
        let postcode = Int(distribution.levels.postcode(register.rows[candidate.row].postcode, in: register).rawValue)
        let family = Int(candidate.pairCode) < 64 ? Int(candidate.pairCode) % 8 : Int(NameLevel.different.rawValue)
        let hasPostcode = postcode <= Int(PostcodeLevel.oneEdit.rawValue)
        let hasFamily = family <= Int(NameLevel.soundsAlike.rawValue)
        var rivals = Double(register.pupilCount)
        if hasFamily { rivals = min(rivals, Double(weights.familyCounts[family])) }
        if hasPostcode { rivals = min(rivals, Double(weights.postcodeCounts[postcode])) }
        if hasFamily, hasPostcode { rivals = 3 }
        let gain = model.sameHousehold * rivals / 3
        return min(max(1, gain), exp2Exact(model.householdBitsMax))
    }
}

extension NameIndex {
    /// Whether two family-name sets have a form in common.
    func shareFamilyForm(_ left: UInt32, _ right: UInt32) -> Bool {
        if left == right { return true }
        let one = familySets[Int(left)]
        let other = familySets[Int(right)]
        let forms = [other.legal, other.preferred, other.third].filter { $0 != 0 }
        return [one.legal, one.preferred, one.third].contains { forms.contains($0) }
    }
}
