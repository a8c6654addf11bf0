extension Distribution {
    /// u of each level of a comparison for this child, best first: the share of the register that reaches the level
    /// or a better one. Nothing where the comparison was not made for this child.
    ///
    /// Boxes have no u of their own: it is counted for the pair of names.
    public func chances(
        of comparison: ModelComparison, for child: PersonRecord, isIncidentPostcode: Bool
    ) -> [Double]? {
        let isDay = child.birthDate.trueDate != nil
        let birth = weights.birth.map(\.u)
        switch comparison {
        case .givenNames: return child.givenNames.isMissing ? nil : Array(weights.given.map(\.u).dropLast())
        case .familyName: return child.familyName.isMissing ? nil : Array(weights.family.map(\.u).dropLast())
        case .birthDate:
            return isDay ? Array(birth[0...6]) + [birth[Int(BirthDateLevel.different.rawValue)]] : nil
        case .birthWindow:
            let isWindow = !isDay && child.birthDate != .missing && !child.birthDate.isOnNoCalendar
            return isWindow ? Array(birth[7...9]) : nil
        case .sex: return child.sex == nil ? nil : Array(weights.sex.map(\.u).dropLast())
        case .homePostcode, .incidentPostcode:
            guard child.postcode != nil, isIncidentPostcode == (comparison == .incidentPostcode) else { return nil }
            return Array(weights.postcode.map(\.u).dropLast())
        case .school: return levels.isSchoolCompared ? Array(weights.school.map(\.u).dropLast()) : nil
        case .boxes: return nil
        }
    }
}
