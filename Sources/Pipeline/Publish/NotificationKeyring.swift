package import AuditTrail
package import Casework
package import State

/// Makes the keys by which a child is told once per occurrence and school, whatever is sent again.
///
/// The keys come from the master key itself, never from a school year's: an export sent again after 31 August
/// must not make a second call. An occurrence number counts as it is read, not as it is typed: see
/// ``OccurrenceNumber/folded(_:)``.
package struct NotificationKeyring: Sendable {
    private let secret: SecretKey
    private let figures: SecretKey
    private let sample: SecretKey

    package init(master: SecretKey) {
        secret = master.derived(for: "notification")
        figures = master.derived(for: "figures")
        sample = master.derived(for: "second-reader")
    }

    /// By which statistics know a pupil again, 32 bytes.
    package func personKey(_ pupilID: String) -> [UInt8] {
        figures.keyedDigest(ofFields: ["person", pupilID]).bytes
    }

    /// By which statistics know an occurrence again, 32 bytes.
    package func incidentKey(_ occurrenceNumber: String) -> [UInt8] {
        figures.keyedDigest(ofFields: ["incident", OccurrenceNumber.folded(occurrenceNumber)]).bytes
    }

    /// By which a child of an occurrence is known again in a later file, 64 bytes: what was recorded of it, then the
    /// force's own row, or again what was recorded where rows have no key.
    package func recordKeys(_ child: Child) -> [UInt8] {
        let occurrence = child.incident.occurrenceNumber
        let written = child.written
        let facts = figures.keyedDigest(ofFields: [
            "recorded", occurrence, child.incident.occurredAt.isoText, written.givenNames, written.familyName,
            written.birthDate, written.sex, written.postcode, written.address, child.relationship,
            child.schoolAsTold, String(describing: child.role),
        ]).bytes
        let rowID = child.source.rowID
        return facts
            + (rowID.isEmpty
                ? facts
                : figures.keyedDigest(ofFields: ["row", occurrence, rowID, String(child.source.slot)]).bytes)
    }

    /// Whether a child is drawn for a second look: a keyed digest decides, so that nobody can foresee or redo the
    /// draw, and the same child is drawn again on the same night.
    package func isSampled(_ child: String, percent: Double) -> Bool {
        let bytes = sample.keyedDigest(ofFields: [child]).bytes.prefix(6)
        let number = bytes.reduce(0.0) { $0 * 256 + Double($1) }
        return number / 281_474_976_710_656 * 100 < percent  // 2 to the 48th
    }

    package func key(pupilID: String, occurrenceNumber: String, urn: URN) -> NotificationKey {
        NotificationKey(
            bytes: secret.keyedDigest(
                ofFields: [pupilID, OccurrenceNumber.folded(occurrenceNumber), urn.text]
            ).bytes)
    }

    /// By which a process beside the schools' tells a recipient once of a person and an occurrence. Five fields, so that
    /// no key of the schools, which has three, is ever the same.
    package func noticeKey(
        _ process: ProcessName, personID: String, occurrenceNumber: String, recipient: String
    ) -> NotificationKey {
        NotificationKey(
            bytes: secret.keyedDigest(
                ofFields: [
                    "notice", process.text, personID, OccurrenceNumber.folded(occurrenceNumber), recipient,
                ]
            ).bytes)
    }
}
