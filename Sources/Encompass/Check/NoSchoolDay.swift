import Casework
import Linkage
import Pipeline

/// Whether a night without a police file is no fault, because no school is open that day.
///
/// A file that is there is always read, on a Saturday too: its children are held for their school's next day.
enum NoSchoolDay {
    static func isToday(after error: any Error, _ context: NightContext) throws -> Bool {
        guard policeFileIsMissing(error, context.configuration.police.feed.files) else { return false }
        let ingestor = Ingestor(
            context.configuration, files: context.files, inputsFolder: context.stateFolder.inputs,
            day: context.asOf.date, patience: context.patience)
        return try !ingestor.calendar().anySchoolDay(on: context.targetDay)
    }

    private static func policeFileIsMissing(_ error: any Error, _ files: [String]) -> Bool {
        switch error {
        case let error as NightError: error.code == .noPoliceFile
        case let error as InputError: error.code == .missing && files.contains(error.path)
        case let error as Refusal: error.code == .waitedInVain && error.place.hasPrefix("no-police-file")
        default: false
        }
    }
}

extension Ingestor {
    /// The days on which schools are open, from copies of the closures and bank holidays alone.
    func calendar() throws -> SchoolCalendar {
        let limit = configuration.limits.contacts
        let closures = try configuration.calendar.closures.map { feed in
            let taken = try paths(feed.files, or: .inputMissing).map { try copier.take($0, bytesMax: limit.bytes) }
            return try Closures(reference(taken, feed, limit, TakenInputs()))
        }
        guard closures?.issues.isEmpty ?? true else { throw NightError(.closuresUnreadable) }
        let holidays = try configuration.calendar.bankHolidays.map { settings in
            let copy = try copier.take(settings.file, bytesMax: limit.bytes)
            return try BankHolidays(
                json: files.readWhole(FilePlace(copy.copyPath), bytesMax: limit.bytes), file: copy.name,
                division: settings.division)
        }
        return SchoolCalendar(bankHolidays: holidays ?? BankHolidays(), closures: closures ?? Closures())
    }
}
