/// The numbers of the matching: how often true pairs reach each level, and what is believed before any comparison.
///
/// The numbers live in a versioned file that every manifest names by digest. Chance agreement (u) is not here: it is
/// counted from the register for every child.
public struct LinkageModel: Sendable, Equatable {
    /// The model's name and number, such as `school-1`.
    public var version: String
    /// m of each given-name level, best first, without `missing`; they sum to 1.
    public var givenNames: [Double]
    /// m of each family-name level, best first, without `missing`; they sum to 1.
    public var familyName: [Double]
    /// m of each level of a true date; they sum to 1 over the levels a true date can reach.
    public var birthDate: [Double]
    /// m of `fits-window`, `near-window` and `different` where only a window of dates was recorded.
    public var birthWindow: [Double]
    /// m of *same* sex; *different* has the rest.
    public var sexSame: Double
    /// m of each postcode level of a home postcode, best first, without `missing`.
    public var homePostcode: [Double]
    /// The same where only the incident's postcode is known.
    public var incidentPostcode: [Double]
    /// m of *same school* as told to the officer; *different* has the rest.
    public var schoolSame: Double
    /// Share of true pairs whose given and family name stand in each other's boxes.
    public var swapped: Double
    /// Share of true pairs whose tokens are spread over the boxes by another custom of names.
    public var pooled: Double
    /// Share of children not on the register who have a namesake there, whatever the names.
    ///
    /// Names go together by family and custom, so counting each name alone makes rare pairs look rarer than they are.
    /// This is the least chance agreement of a whole name: it keeps a rare name from being sure evidence by itself.
    public var namesake: Double
    /// Prior share of children who are not on the register (π₀).
    public var notOnRegister: Double
    /// Prior share of children who are not on the register but have a brother or sister there (π_s).
    public var siblingNotOnRegister: Double
    /// Share of such brothers and sisters born on the same day (twins).
    public var twinAmongSiblings: Double
    /// Share of incidents whose children live in one household on the register.
    public var sameHousehold: Double
    /// The most that household agreement may add, in bits.
    public var householdBitsMax: Double

    public init(
        version: String, givenNames: [Double], familyName: [Double], birthDate: [Double], birthWindow: [Double],
        sexSame: Double, homePostcode: [Double], incidentPostcode: [Double], schoolSame: Double, swapped: Double,
        pooled: Double, namesake: Double, notOnRegister: Double, siblingNotOnRegister: Double,
        twinAmongSiblings: Double,
        sameHousehold: Double, householdBitsMax: Double
    ) {
        self.version = version
        self.givenNames = givenNames
        self.familyName = familyName
        self.birthDate = birthDate
        self.birthWindow = birthWindow
        self.sexSame = sexSame
        self.homePostcode = homePostcode
        self.incidentPostcode = incidentPostcode
        self.schoolSame = schoolSame
        self.swapped = swapped
        self.pooled = pooled
        self.namesake = namesake
        self.notOnRegister = notOnRegister
        self.siblingNotOnRegister = siblingNotOnRegister
        self.twinAmongSiblings = twinAmongSiblings
        self.sameHousehold = sameHousehold
        self.householdBitsMax = householdBitsMax
    }

    /// What is wrong with the numbers, as sentences with the key in front; empty where nothing is.
    public var faults: [String] {
        var found: [String] = []
        func check(_ key: String, _ numbers: [Double], count: Int) {
            if numbers.count != count {
                found.append("\(key): \(count) numbers are needed, \(numbers.count) are given")
            }
            if numbers.contains(where: { !($0 > 0 && $0 < 1) }) {
                found.append("\(key): each number lies between 0 and 1")
            } else if abs(numbers.reduce(0, +) - 1) > 0.0005 {
                found.append("\(key): the numbers sum to \(numbers.reduce(0, +)), not to 1")
            }
        }
        check("given_names", givenNames, count: 7)
        check("family_name", familyName, count: 7)
        check("birth_date", birthDate, count: 8)
        check("birth_window", birthWindow, count: 3)
        check("home_postcode", homePostcode, count: 5)
        check("incident_postcode", incidentPostcode, count: 5)
        let shares = [
            ("sex_same", sexSame), ("school_same", schoolSame), ("swapped", swapped), ("pooled", pooled),
            ("namesake", namesake),
            ("not_on_register", notOnRegister), ("sibling_not_on_register", siblingNotOnRegister),
            ("twin_among_siblings", twinAmongSiblings), ("same_household", sameHousehold),
        ]
        for (key, share) in shares where !(share > 0 && share < 1) { found.append("\(key): lies between 0 and 1") }
        if notOnRegister + siblingNotOnRegister >= 1 {
            found.append("not_on_register and sibling_not_on_register leave nothing for the register")
        }
        if !(householdBitsMax >= 0 && householdBitsMax <= 40) {
            found.append("household_bits_max: lies between 0 and 40")
        }
        return found
    }
}
