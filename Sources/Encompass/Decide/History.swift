package import Casework
package import Linkage

/// What earlier nights have said, as far as tonight's decisions need it.
package struct History: Sendable {
    /// The run that told this school of this pupil and occurrence, where one did.
    package var toldBefore: @Sendable (_ pupilID: String, _ occurrenceNumber: String, _ urn: URN) throws -> String?
    /// How often each of these pupils was notified since a day.
    package var notificationCounts: @Sendable (_ pupilIDs: [String], _ since: CalendarDate) throws -> [String: Int]

    package init(
        toldBefore: @escaping @Sendable (String, String, URN) throws -> String?,
        notificationCounts: @escaping @Sendable ([String], CalendarDate) throws -> [String: Int]
    ) {
        self.toldBefore = toldBefore
        self.notificationCounts = notificationCounts
    }

    /// No night before this one.
    package static let none = History(toldBefore: { _, _, _ in nil }, notificationCounts: { _, _ in [:] })
}
