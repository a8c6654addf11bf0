import AuditTrail
package import Pipeline
import State

/// The daily list of the hub's meeting: from the police files since the last meeting to one set of pages.
///
/// Each stage takes a value and returns the next; nothing is written here. What it returns is recorded and published by
/// ``SisterRecorder``. Nothing is decided here either: what became of each child and adult is read, as a plain value, from
/// what the processes of the night have recorded.
package struct HubRun: Sendable {
    private let context: NightContext
    private let ingestor: HubIngestor
    private let gatherer: PoliceGatherer
    private let writer: MeetingWriter
    private let recorder: SisterRecorder

    package init(_ context: NightContext) throws {
        let configuration = context.configuration
        self.context = context
        ingestor = HubIngestor(context)
        gatherer = PoliceGatherer(configuration.police, people: configuration.people, asOf: context.asOf)
        writer = try MeetingWriter(context)
        recorder = SisterRecorder.hub(context)
    }

    /// Computes the list. Where neither the files nor what was decided has changed, the earlier run is the answer.
    package func compute(_ night: SharedNight) throws -> Companion.Answer {
        let days = try ingestor.workingDays()
        let window = MeetingWindow(asOf: context.asOf, days: days.calendar, settings: context.configuration.hub)
        let feeds = try ingestor.read(night, days, since: window)  // 1
        let incidents = try ReportedIncidents(feeds, by: gatherer)  // 2
        let decided = try DecidedPeople(of: incidents.people, night)  // 3
        let list = MeetingList(incidents, decided, window: window, settings: context.configuration.hub)  // 4
        guard list.totals.agree else { throw HubError(.totalsDisagree) }
        let basis = MeetingBasis(window, decided, incidents)
        if let earlier = try recorder.earlierRun(of: feeds.inputs, model: basis.digest) { return .known(earlier) }
        return .work(try writer.write(list, inputs: feeds.inputs, basis: basis))  // 5; 6: the recorder
    }
}
