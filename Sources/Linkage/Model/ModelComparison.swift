/// A group of numbers in the model: the shares of true pairs that reach each level of one comparison.
public enum ModelComparison: Int, CaseIterable, Sendable {
    case givenNames = 0, familyName
    /// Against a true date.
    case birthDate
    /// Against a window of dates: a year, a month, an age.
    case birthWindow
    case sex, homePostcode, incidentPostcode, school
    /// In which boxes the names stand: straight, exchanged, or spread by another custom.
    case boxes

    /// The key in the model file, where the file lists levels; else a word of the same kind.
    public var key: String {
        switch self {
        case .givenNames: "given_names"
        case .familyName: "family_name"
        case .birthDate: "birth_date"
        case .birthWindow: "birth_window"
        case .sex: "sex"
        case .homePostcode: "home_postcode"
        case .incidentPostcode: "incident_postcode"
        case .school: "school"
        case .boxes: "boxes"
        }
    }

    /// The codes of the levels, best first, `missing` left out.
    public var levels: [String] {
        switch self {
        case .givenNames, .familyName: NameLevel.allCases.filter { $0 != .missing }.map(\.code)
        case .birthDate:
            BirthDateLevel.allCases.filter { ![.fitsWindow, .nearWindow, .missing].contains($0) }.map(\.code)
        case .birthWindow: [BirthDateLevel.fitsWindow, .nearWindow, .different].map(\.code)
        case .homePostcode, .incidentPostcode: PostcodeLevel.allCases.filter { $0 != .missing }.map(\.code)
        case .sex, .school: ["same", "different"]
        case .boxes: ["straight", "boxes-exchanged", "tokens-spread"]
        }
    }
}

extension LinkageModel {
    /// m of each level of a comparison, best first.
    public func shares(of comparison: ModelComparison) -> [Double] {
        switch comparison {
        case .givenNames: givenNames
        case .familyName: familyName
        case .birthDate: birthDate
        case .birthWindow: birthWindow
        case .sex: [sexSame, 1 - sexSame]
        case .homePostcode: homePostcode
        case .incidentPostcode: incidentPostcode
        case .school: [schoolSame, 1 - schoolSame]
        case .boxes: [1 - swapped - pooled, swapped, pooled]
        }
    }

    /// Replaces the shares of a comparison; as many as it has levels.
    mutating func setShares(of comparison: ModelComparison, to shares: [Double]) {
        precondition(shares.count == comparison.levels.count, "one share for each level")
        switch comparison {
        case .givenNames: givenNames = shares
        case .familyName: familyName = shares
        case .birthDate: birthDate = shares
        case .birthWindow: birthWindow = shares
        case .sex: sexSame = shares[0]
        case .homePostcode: homePostcode = shares
        case .incidentPostcode: incidentPostcode = shares
        case .school: schoolSame = shares[0]
        case .boxes: (swapped, pooled) = (shares[1], shares[2])
        }
    }
}
