package import AuditTrail
package import Casework
package import State

/// Makes the keys by which a child is told once per occurrence and school, whatever is sent again.
///
/// The keys come from the master key itself, never from a school year's: an export sent again after 31 August
/// must not make a second call.
package struct NotificationKeyring: Sendable {
    private let secret: SecretKey

    package init(master: SecretKey) { secret = master.derived(for: "notification") }

    package func key(pupilID: String, occurrenceNumber: String, urn: URN) -> NotificationKey {
        NotificationKey(bytes: secret.keyedDigest(ofFields: [pupilID, occurrenceNumber, urn.text]).bytes)
    }
}
