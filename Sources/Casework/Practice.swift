package import Linkage

/// A practice's code in the Organisation Data Service of the NHS, such as `A81043`.
///
/// Three to eight letters and digits, kept in capitals, so that a file may be named for it. A code of today is a letter
/// and five digits, or six characters of another pattern; branches have longer ones.
package struct PracticeCode: Hashable, Comparable, Sendable {
    package let text: String

    package init?(text: some StringProtocol) {
        let capitals = text.uppercased()
        guard (3...8).contains(capitals.utf8.count),
            capitals.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) })
        else { return nil }
        self.text = capitals
    }

    package static func < (left: PracticeCode, right: PracticeCode) -> Bool { left.text < right.text }
}

/// An organisation of the NHS list of practices (`epraccur`), whatever its setting.
package struct Practice: Sendable {
    /// The letter of the published column: active, closed, dormant, proposed.
    package enum Status: String, CaseIterable, Sendable {
        case active = "A"
        case closed = "C"
        case dormant = "D"
        case proposed = "P"
    }

    /// The prescribing setting of a general practice; walk-in centres, prisons and others have other numbers (§4 of
    /// the published column list).
    package static let generalPracticeSetting = 4

    package var code: PracticeCode
    package var name: String
    package var status: Status
    /// The published prescribing setting; nothing where the cell holds no number.
    package var prescribingSetting: Int?
    package var openedOn: CalendarDate?
    package var closedOn: CalendarDate?
    /// The lines of the address that are filled, in their order.
    package var addressLines: [String]
    package var postcode: String
    /// As published, digits only; empty where the cell holds no number that can be dialled.
    package var phone: String

    package init(
        code: PracticeCode, name: String, status: Status = .active,
        prescribingSetting: Int? = Practice.generalPracticeSetting, openedOn: CalendarDate? = nil,
        closedOn: CalendarDate? = nil, addressLines: [String] = [], postcode: String = "", phone: String = ""
    ) {
        self.code = code
        self.name = name
        self.status = status
        self.prescribingSetting = prescribingSetting
        self.openedOn = openedOn
        self.closedOn = closedOn
        self.addressLines = addressLines
        self.postcode = postcode
        self.phone = phone
    }

    package var isGeneralPractice: Bool { prescribingSetting == Practice.generalPracticeSetting }
}
