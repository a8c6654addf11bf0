import Linkage

/// The comparisons and levels of a model in plain words, for people who audit it.
enum ModelWords {
    static func title(_ comparison: ModelComparison) -> String {
        switch comparison {
        case .givenNames: "Given names"
        case .familyName: "Family name"
        case .birthDate: "Date of birth"
        case .birthWindow: "Only a year, a month or an age recorded"
        case .sex: "Sex"
        case .homePostcode: "Postcode, the child’s own"
        case .incidentPostcode: "Postcode, the incident’s"
        case .school: "School as told to the officer"
        case .boxes: "Where the names stand"
        }
    }

    static func level(_ code: String, _ comparison: ModelComparison) -> String {
        switch code {
        case "same": "the same"
        case "part": "one is part of the other"
        case "equivalent": "another form of the name"
        case "near": "one slip away"
        case "sounds-alike": "sounds alike"
        case "initial": "an initial"
        case "day-month-exchanged": "day and month exchanged"
        case "one-digit": "one digit differs"
        case "next-day-or-year": "one day or one year out"
        case "same-day-and-month": "same day and month"
        case "same-month-and-year": "same month and year"
        case "same-year": "same year"
        case "fits-window": "the register’s date fits"
        case "near-window": "within a year of fitting"
        case "one-edit": "one letter or figure out"
        case "same-sector": "same sector (LS6 1)"
        case "same-outward": "same district (LS6)"
        case "straight": "each in its own box"
        case "boxes-exchanged": "in each other’s boxes"
        case "tokens-spread": "spread over the boxes"
        default: code
        }
    }

    /// How to read the numbers.
    static let explanation = [
        "m is the share of true pairs (a child and the pupil it is) that reach a level. It stands in the model file.",
        "u is the share of all pupils who reach the level, or a better one, by chance. It is not in the file: it is "
            + "counted on the register for every single child. A rare name that agrees says more than a common one.",
        "The weight is log2(m/u), in bits. Each bit doubles the odds: +10 bits makes a pair 1,024 times likelier, "
            + "−3 bits eight times less likely. What is not recorded weighs nothing.",
    ]

    /// What is believed before any comparison, in sentences.
    static func beliefs(_ model: LinkageModel) -> [(words: String, number: Double)] {
        [
            ("not on the register at all", model.notOnRegister),
            ("not on the register, but a brother or sister is", model.siblingNotOnRegister),
            ("of those, a twin", model.twinAmongSiblings),
            ("children of one incident who live in one household", model.sameHousehold),
        ]
    }
}
