import InventedNight

/// The four wordings of every case: other names, the same structure.
enum Wording: Int, CaseIterable, Sendable {
    case first, second, third, fourth

    func pick<Words>(_ first: Words, _ second: Words, _ third: Words, _ fourth: Words) -> Words {
        switch self {
        case .first: first
        case .second: second
        case .third: third
        case .fourth: fourth
        }
    }
}

/// The invented schools that play a part, by URN.
enum CaseSchool: Int, Sendable {
    case primary = 900_001
    case secondary = 900_002
    case closed = 900_003
    case successor = 900_004
    case split = 900_005
    case neighbour = 900_010
    case welsh = 900_011
    case training = 900_014
    case pupilReferralUnit = 900_017
    case sixthForm = 900_019
    case nursery = 900_021
    case otherPrimary = 900_022
    case quietPrimary = 900_023
    case otherSecondary = 900_024

    var urn: String { String(rawValue) }
}

/// One of the nastiest inputs: the pupils it needs on the register, the police rows, and how each row must end.
struct NastyCase: Sendable {
    /// The number of the list of nasty inputs, with a letter where it is tried in several ways.
    let number: String
    let title: String
    var pupils: [CasePupil] = []
    var slips: [CaseSlip]
}

/// A pupil put on the register.
struct CasePupil: Sendable {
    struct Place: Sendable {
        var urn: String
        var status = "C"
        var start = "2020-09-01"
        var leaving = ""

        init(_ school: CaseSchool, status: String = "C", start: String = "2020-09-01", leaving: String = "") {
            self.init(urn: school.urn, status: status, start: start, leaving: leaving)
        }

        init(urn: String, status: String = "C", start: String = "2020-09-01", leaving: String = "") {
            self.urn = urn
            self.status = status
            self.start = start
            self.leaving = leaving
        }
    }

    var given: String
    var family: String
    /// `2015-04-03`.
    var born: String
    var sex = "F"
    var middle = ""
    var preferredGiven = ""
    var places = [Place(.primary)]
    /// Which of the case's homes: brothers and sisters share one.
    var home = 0
    /// A postcode of its own, where the home is not one of the city.
    var postcode = ""
    var isHomeEducated = false
    var isMissingEducation = false
}

/// A police row.
struct CaseSlip: Sendable {
    enum Home: Sendable {
        /// One of the case's homes, as on the register.
        case same(Int)
        case none
        case written(String)
    }

    var given: String
    var family: String
    /// As the officer wrote it, `03/04/2015`.
    var born: String
    var sex = "F"
    var home = Home.same(0)
    var role = "CHILD - PRESENT"
    var relationship = "Child"
    /// Rows of one incident share a number.
    var incident = 1
    /// Another reference than the case's own.
    var occurrence = ""
    var ends: Ending
}

/// How a row must end.
struct Ending: Sendable {
    let disposition: String
    var list = ""
    /// The rules that may say so; empty where any may.
    var rules: [String] = []
    /// The place of the right pupil among the case's own.
    var pupil: Int?
    /// The schools to be told, exactly these.
    var schools: [CaseSchool] = []
    /// A reason code that must stand in the match log.
    var reason = ""

    static func notify(
        _ schools: CaseSchool..., pupil: Int = 0, rule: String = "matched", reason: String = ""
    ) -> Ending {
        Ending(disposition: "notify", rules: [rule], pupil: pupil, schools: schools, reason: reason)
    }

    static func review(_ rules: String..., reason: String = "") -> Ending {
        Ending(disposition: "review", rules: rules, reason: reason)
    }

    static func refer(_ list: String, rule: String, reason: String = "") -> Ending {
        Ending(disposition: "refer", list: list, rules: [rule], reason: reason)
    }

    static func suppress(_ rule: String, reason: String) -> Ending {
        Ending(disposition: "suppress", rules: [rule], reason: reason)
    }

    static func reject(_ code: String) -> Ending {
        Ending(disposition: "reject", rules: ["row-unreadable"], reason: code)
    }
}
