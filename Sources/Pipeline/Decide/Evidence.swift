package import Casework
package import Linkage

/// What the hard rules ask of a candidate, read off its findings.
package struct Evidence: Sendable {
    package let given: NameLevel?
    package let family: NameLevel?
    /// Both names agree, but in each other's boxes or spread over them.
    package let isTurned: Bool
    package let birth: BirthDateLevel
    /// Postcode the same or one slip away, or another child of the incident in the same household.
    package let isHomeSupported: Bool
    /// Postcode the same, to the letter.
    package let isPostcodeSame: Bool
    /// Postcode the same, or another child of the incident in the same household: what a slip of the date needs, which
    /// is a slip already.
    package let isHomeTheSame: Bool
    /// Another child of the incident is likelier than not the same pupil.
    package let isClaimed: Bool
    /// The school told to the officer is the pupil's.
    package let isSchoolTold: Bool
    /// Another child of the incident fits a pupil of the same household, and that counts for the candidate.
    package let isHouseholdShared: Bool

    /// Half the share, in bits: a brother or sister without a name has a little of every share, and claims nobody.
    private static let claimedBits = -1.0
    /// A factor of 1.23: with five pupils on a postcode the other child is then likelier than not in this household.
    /// Most of what a household could add the postcode has said already, so that few bits are left to be seen.
    private static let sharedBits = 0.3

    package init(_ findings: [Finding]) {
        func level(_ attribute: Finding.Attribute) -> String? {
            findings.first { $0.attribute == attribute }?.level
        }
        let pair = level(.namePair)
        isTurned = pair == "boxes-exchanged" || pair == "tokens-spread"
        given = NameLevel.allCases.first { $0.code == level(.givenNames) }
        family = NameLevel.allCases.first { $0.code == level(.familyName) }
        birth = BirthDateLevel.allCases.first { $0.code == level(.birthDate) } ?? .missing
        let household = level(.household)
        let householdBits = findings.first { $0.attribute == .household }?.bits ?? 0
        isHouseholdShared = householdBits >= Evidence.sharedBits
        isClaimed = householdBits <= Evidence.claimedBits
        isSchoolTold = level(.school) == "same"
        let postcode = level(.postcode)
        isPostcodeSame = postcode == PostcodeLevel.same.code
        isHomeTheSame = isPostcodeSame || household == "shared"
        isHomeSupported = isHomeTheSame || postcode == PostcodeLevel.oneEdit.code
    }

    package init(_ candidate: Candidate) { self.init(candidate.findings) }

    /// Both names say something, and neither contradicts.
    package var namesAgree: Bool {
        if isTurned { return true }
        guard let given, let family else { return false }
        return given < .different && family < .different
    }

    /// Under a mother's or a stepfather's name, and yet settled: the given name and the date of birth are the same, and
    /// something that the home alone does not say speaks for the pupil – a brother or sister of the same incident was
    /// found in the household, or the school told to the officer is the pupil's and the home agrees.
    ///
    /// In the household of a brother or sister the given name may be a slip away or sound alike, as it may beside a
    /// family name that agrees.
    package var isOneOfTheFamily: Bool {
        guard birth == .same, let given else { return false }
        return isHouseholdShared && given <= .soundsAlike
            || isSchoolTold && isHomeSupported && given <= .equivalent
    }

    /// Given name and date of birth are the same, and the postcode to the letter.
    var isSamePersonButFamilyName: Bool { birth == .same && given.map { $0 <= .equivalent } ?? false && isPostcodeSame }

    /// Whether both names agree as closely as another candidate's: that pair of names is then not unique on the register.
    package func rivals(_ other: Evidence) -> Bool {
        if isTurned { return true }
        guard let given, let family, let otherGiven = other.given, let otherFamily = other.family else { return false }
        return given <= otherGiven && family <= otherFamily
    }

    /// A name stands against no more than its first letter, and nothing else settles it.
    ///
    /// Of a given name a letter is too little whatever else agrees: a brother or sister born that day would fit as well.
    /// Of a family name it is enough where given name, date of birth and home are the same.
    package var isByInitial: Bool {
        guard !isTurned else { return false }
        if given == .initial { return true }
        guard family == .initial else { return false }
        return !(given.map { $0 <= .equivalent } ?? false && birth == .same && isHomeTheSame)
    }

    /// The names and the date of birth fit as if this were the child: beside a better candidate, a namesake.
    package var isNamesake: Bool {
        birth == .same && given.map { $0 <= .equivalent } ?? false && family.map { $0 <= .equivalent } ?? false
    }
}
