import Linkage

/// An invented school, with what the published schools file would say of it.
struct InventedSchool: Sendable {
    /// The parts that the first schools of every directory play; the rest are ordinary.
    enum Part: Int, CaseIterable {
        case firstPrimary, firstSecondary
        /// Closed last August; its pupils' rows may still name it.
        case closed
        /// The one successor of `closed`.
        case successor
        /// Closed last August, succeeded by two schools: nobody can say which without asking.
        case split, splitSuccessorA, splitSuccessorB
        case withoutPhone
        /// The published phone cell holds a person's name, as in rows of the real file whose columns slipped.
        case nameForPhone
        /// In the neighbouring council's area.
        case neighbour
        case welsh
        /// No lead and no deputy on the contact list.
        case withoutLead
        /// Contacts last checked long ago.
        case staleContacts
        /// Closed to pupils on the day of the night.
        case insetPrimary, insetSecondary
        case special, pupilReferralUnit, independent, sixthForm, allThrough, nursery
    }

    enum Phase { case primary, secondary, allThrough, sixthForm, nursery, none }

    /// The place in the directory, from 0; the URN is 900001 and on.
    var index: Int
    var part: Part?
    var name: String
    var phase: Phase
    var town = "Brackenford"
    var street: String
    var postcode: String
    var headTitle: String
    var headFirstName: String
    var headLastName: String

    var urn: Int { 900_001 + index }
    var isClosed: Bool { part == .closed || part == .split }

    /// Eleven digits from Ofcom's numbers for drama; empty where the school has none.
    var phone: String {
        switch part {
        case .withoutPhone: ""
        case .nameForPhone: "Mrs Prudence Oakapple"
        default: DramaNumber.school(index)
        }
    }
}

/// Phone numbers that Ofcom keeps free for drama, so that no invented call can reach anybody.
enum DramaNumber {
    /// Geographic blocks of a thousand numbers each; within 01632 960 only 300–999 are used here, because 960 200 is
    /// the hub's own number.
    private static let blocks = [
        "0113496", "0114496", "0115496", "0116496", "0117496", "0118496", "0121496", "0131496", "0141496", "0151496",
        "0161496", "0191498", "0207946",
    ]

    static func school(_ index: Int) -> String {
        if index < 700 { return "01632960" + padded(300 + index, 3) }
        let rest = (index - 700) % (blocks.count * 1000)
        return blocks[rest / 1000] + "0" + padded(rest % 1000, 3)
    }

    /// A mobile number of a member of staff.
    static func mobile(_ number: Int) -> String { "07700900" + padded(number % 1000, 3) }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
