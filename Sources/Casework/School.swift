package import Linkage

/// A school's unique reference number in the national register: six digits.
package struct URN: Hashable, Comparable, Sendable {
    package let number: Int

    package init?(number: Int) {
        guard (100_000...999_999).contains(number) else { return nil }
        self.number = number
    }

    package init?(text: some StringProtocol) {
        guard text.utf8.count == 6, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
            return nil
        }
        self.init(number: number)
    }

    package var text: String { String(number) }
    package static func < (left: URN, right: URN) -> Bool { left.number < right.number }
}

/// A school as the national register (GIAS) describes it.
package struct School: Sendable {
    package enum Status: Sendable { case open, openButProposedToClose, proposedToOpen, closed }

    package var urn: URN
    package var name: String
    package var laCode: String
    package var establishmentNumber: String
    package var status: Status
    package var phase: String
    /// `Welsh schools`, `Academies` …: the establishment type group by name.
    package var typeGroup: String
    package var closedOn: CalendarDate?
    package var street: String
    package var town: String
    package var postcode: String
    /// As published, digits only; empty where the cell does not hold a phone number.
    package var phone: String
    package var headTitle: String
    package var headFirstName: String
    package var headLastName: String
    /// The cluster the council puts the school in; empty where none is configured.
    package var cluster: String

    package init(
        urn: URN, name: String, laCode: String = "", establishmentNumber: String = "", status: Status = .open,
        phase: String = "", typeGroup: String = "", closedOn: CalendarDate? = nil, street: String = "",
        town: String = "", postcode: String = "", phone: String = "", headTitle: String = "",
        headFirstName: String = "", headLastName: String = "", cluster: String = ""
    ) {
        self.urn = urn
        self.name = name
        self.laCode = laCode
        self.establishmentNumber = establishmentNumber
        self.status = status
        self.phase = phase
        self.typeGroup = typeGroup
        self.closedOn = closedOn
        self.street = street
        self.town = town
        self.postcode = postcode
        self.phone = phone
        self.headTitle = headTitle
        self.headFirstName = headFirstName
        self.headLastName = headLastName
        self.cluster = cluster
    }
}

/// A person at a school who may be told, from the council's own contact list.
package struct Contact: PersonalData, Hashable, Sendable {
    package enum Role: String, Comparable, Sendable {
        case lead, deputy, fallback
        private var rank: Int { self == .lead ? 0 : self == .deputy ? 1 : 2 }
        package static func < (left: Role, right: Role) -> Bool { left.rank < right.rank }
    }

    package var urn: URN
    package var role: Role
    package var order: Int
    package var title: String
    package var name: String
    /// Digits only, as dialled in the United Kingdom.
    package var phone: String
    /// When the phone is answered, where known.
    package var from: ClockTime?
    package var to: ClockTime?
    /// ISO weekdays, 1 for Monday; empty means every school day.
    package var weekdays: Set<Int>
    package var checkedOn: CalendarDate?

    package init(
        urn: URN, role: Role, order: Int, title: String, name: String, phone: String, from: ClockTime? = nil,
        to: ClockTime? = nil, weekdays: Set<Int> = [], checkedOn: CalendarDate? = nil
    ) {
        self.urn = urn
        self.role = role
        self.order = order
        self.title = title
        self.name = name
        self.phone = phone
        self.from = from
        self.to = to
        self.weekdays = weekdays
        self.checkedOn = checkedOn
    }
}
