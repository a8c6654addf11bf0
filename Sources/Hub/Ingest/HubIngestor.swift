import AuditTrail
import Casework
import Linkage
package import Pipeline
import State

/// The working days of the hub, and the file they are from.
struct WorkingDays: Sendable {
    var calendar: WorkingCalendar
    var file: TakenInput?
}

/// Everything that tells of incidents since the meeting before the last, by when it came.
struct HubFeeds: Sendable {
    /// Files that a run had read by the day of the last meeting: what is in them was on an earlier list.
    var earlier: [FeedFile]
    /// Files of the days since, and tonight's.
    var recent: [FeedFile]
    /// Files of those days whose copies are no longer kept; by name.
    var missing: [String]
    /// With their roles, in the order manifest and state list them.
    var inputs: [RunOpening.Input]
}

/// Stage 1: tonight's police files as they were read, and those of the days before out of the copies the state keeps.
///
/// The police send a file a night. After a weekend the meeting speaks of three nights, so two of the files are not among
/// tonight's any more.
struct HubIngestor: Sendable {
    /// Days before the window in which a file may have told of an incident already: a week of nights.
    static let earlierDays = 7

    private let context: NightContext

    init(_ context: NightContext) { self.context = context }

    /// The bank holidays are read afresh: the list may be made without the schools.
    func workingDays() throws -> WorkingDays {
        guard let settings = context.configuration.calendar.bankHolidays else {
            return WorkingDays(calendar: WorkingCalendar(BankHolidays()), file: nil)
        }
        let limit = context.configuration.limits.contacts.bytes
        let file = try InputCopier(folder: context.stateFolder.inputs, files: context.files)
            .take(settings.file, bytesMax: limit)
        let holidays = try BankHolidays(
            json: context.files.readWhole(FilePlace(file.copyPath), bytesMax: limit), file: file.name,
            division: settings.division)
        return WorkingDays(calendar: WorkingCalendar(holidays), file: file)
    }

    func read(_ night: SharedNight, _ days: WorkingDays, since window: MeetingWindow) throws -> HubFeeds {
        let first = window.start.date.adding(days: -HubIngestor.earlierDays)
        let tonight = Set(night.police.map(\.input.digest.hexText))
        var feeds = HubFeeds(earlier: [], recent: [], missing: [], inputs: [])
        for kept in try context.state.policeFiles(since: first) where !tonight.contains(kept.input.digest) {
            guard let file = try read(kept.input) else {
                feeds.missing.append(kept.input.name)
                continue
            }
            if kept.day <= window.lastMeeting { feeds.earlier.append(file) } else { feeds.recent.append(file) }
        }
        // A pattern finds the files of weeks beside tonight's, as long as nobody clears the folder.
        for file in night.police {
            let day = try context.state.firstReading(ofPoliceFile: file.input.digest.hexText)
            if let day, day <= window.lastMeeting { feeds.earlier.append(file) } else { feeds.recent.append(file) }
        }
        feeds.inputs =
            night.police.map { ("police", $0.input, $0.rowsRead) }
            + (feeds.earlier + feeds.recent).filter { !tonight.contains($0.input.digest.hexText) }
            .map { ("police-kept", $0.input, $0.rowsRead) }
            + (days.file.map { [("bank-holidays", $0, nil)] } ?? [])
        return feeds
    }

    /// A file out of its copy; nothing where retention has removed it.
    private func read(_ input: InputRecord) throws -> FeedFile? {
        let path = context.stateFolder.inputs + "/" + input.digest
        guard let digest = Digest(hexText: input.digest),
            let facts = try context.files.factsOfName(FilePlace(path))
        else { return nil }
        let taken = TakenInput(
            name: input.name, digest: digest, bytes: input.bytes, modified: facts.modified, copyPath: path)
        let configuration = context.configuration
        let reader = FeedReader(files: context.files, limits: configuration.limits)
        let (feed, limit) = (configuration.police.feed, configuration.limits.police)
        return try reader.read(taken, feed, limit, trailer: reader.trailer(taken, feed, limit))
    }
}

/// The police files for a list that is made alone.
package enum HubFeed {
    /// Takes and reads every police file that fits: reading one again does no harm, because nobody is told.
    package static func read(_ context: NightContext) throws -> [FeedFile] {
        let configuration = context.configuration
        let (feed, limit) = (configuration.police.feed, configuration.limits.police)
        let taker = FeedTaker(
            files: context.files, limits: configuration.limits, inputsFolder: context.stateFolder.inputs,
            patience: context.patience, day: context.asOf.date)
        let faults = FeedTaker.Faults(
            missing: { HubError(.noPoliceFile, place: $0) }, stale: { HubError(.inputStale, place: $0) })
        var trailers: [Digest: FeedTrailer] = [:]
        let taken = try taker.take(feed, limit, faults, trailers: &trailers)
        let reader = FeedReader(files: context.files, limits: configuration.limits)
        return try taken.map { try reader.read($0, feed, limit, trailer: trailers[$0.digest]) }
    }
}
