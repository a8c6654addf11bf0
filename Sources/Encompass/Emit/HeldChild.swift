package import Casework
import Foundation
import Linkage

/// A child on its way to a call sheet: one pupil, one incident, one school.
///
/// It is kept in the state as JSON while it waits for the school's next day.
package struct HeldChild: PersonalData, Codable, Sendable {
    var reference: String
    /// The force's own key of the row; absent in what older programs held.
    var rowID: String?
    var pupilID: String
    var givenName: String
    var familyName: String
    var alsoWritten: [String]
    var birthDate: String?
    var ncYear: String
    var household: String
    var occurrenceNumber: String
    var occurredAt: String
    var presence: String
    var wasSeen: Bool?
    var circumstances: String
    var earlierNotifications: Int
    var isCallFirst: Bool

    package init(_ decision: Decision, _ recipient: Recipient) {
        let child = decision.child
        let pupil = decision.shortlist.candidates.first?.pupil ?? Pupil(id: "", legalForename: "", legalSurname: "")
        reference = child.reference.text
        rowID = child.source.rowID
        pupilID = pupil.id
        givenName = HeldChild.readable(pupil.displayGivenName, legal: pupil.legalForename)
        familyName = HeldChild.readable(pupil.displayFamilyName, legal: pupil.legalSurname)
        alsoWritten = HeldChild.otherForms(child, pupil)
        birthDate = pupil.birthDate?.isoText
        ncYear = recipient.registration.ncYear
        household = "\(pupil.postcode) \(pupil.address)"
        occurrenceNumber = child.incident.occurrenceNumber
        occurredAt = child.incident.occurredAt.isoText
        presence =
            switch child.presence {
            case .present: "present"
            case .absent: "absent"
            case .notRecorded: ""
            }
        wasSeen = child.seen
        circumstances = child.circumstances
        earlierNotifications = decision.earlierNotifications
        isCallFirst = decision.isCallFirst
    }

    /// The legal name where another is used, and the police's where its letters differ.
    private static func otherForms(_ child: Child, _ pupil: Pupil) -> [String] {
        let shown =
            readable(pupil.displayGivenName, legal: pupil.legalForename) + " "
            + readable(pupil.displayFamilyName, legal: pupil.legalSurname)
        var forms: [String] = []
        for form in [
            "\(pupil.displayGivenName) \(pupil.displayFamilyName)",
            "\(pupil.legalForename) \(pupil.legalSurname)", "\(child.written.givenNames) \(child.written.familyName)",
        ]
        where form.lowercased() != shown.lowercased()
            && !forms.contains(where: { $0.lowercased() == form.lowercased() })
        {
            forms.append(form)
        }
        return forms
    }

    /// The name in use, or the legal one where only that is in letters a caller can read aloud.
    private static func readable(_ used: String, legal: String) -> String {
        let isLatin = { (text: String) in
            text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic || $0.value < 0x250 || isLatinBlock($0.value) }
        }
        return !isLatin(used) && !legal.isEmpty && isLatin(legal) ? legal : used
    }

    /// Phonetic extensions, Latin Extended Additional, C, D and E; below 0x250 every letter is Latin.
    private static func isLatinBlock(_ value: UInt32) -> Bool {
        switch value {
        case 0x250...0x2FF, 0x1D00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xAB30...0xAB6F: true
        default: false
        }
    }

    /// The stored form.
    package func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }

    package init(json: [UInt8]) throws { self = try JSONDecoder().decode(HeldChild.self, from: Data(json)) }

    /// The incident as the sheet tells it; nothing where the stored time cannot be read.
    var incident: SheetIncident? {
        guard let time = LocalDateTime(isoText: occurredAt) else { return nil }
        return SheetIncident(
            occurrenceNumber: occurrenceNumber, occurredAt: time,
            presence: presence == "present" ? .present : presence == "absent" ? .absent : .notRecorded,
            wasSeen: wasSeen,
            circumstances: circumstances)
    }
}
