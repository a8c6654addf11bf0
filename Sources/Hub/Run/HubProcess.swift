package import Casework
package import Pipeline

extension ProcessName {
    /// The daily list of the hub's meeting.
    package static let hub = ProcessName("hub")
}

extension SisterRecorder {
    /// Records and publishes the list; its files are counted again before they are put in place.
    static func hub(_ context: NightContext) -> SisterRecorder {
        SisterRecorder(.hub, context) { _, bytes in try HubAccount.check(bytes) }
    }
}

extension Companion {
    /// The hub's list, last in the schools' night or alone.
    package static let hub = Companion(
        .hub, recorder: { SisterRecorder.hub($0) }, compute: { try HubRun($0.context).compute($0) })
}
