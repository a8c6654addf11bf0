import Casework
import Linkage
import Pipeline

/// The run in counts, for everybody: nobody's name.
enum PracticesSummary {
    static func json(
        _ plan: NoticePlan, _ intake: PracticesIntake, _ context: NoticeContext, _ model: ComparisonModel
    ) -> PublishedFile {
        let quality = intake.patients.quality
        let lists = Dictionary(
            uniqueKeysWithValues: PracticesList.allCases.map { list in
                (list.rawValue, JSONValue.integer(plan.decisions.count { $0.list == list }))
            })
        let document = JSONValue.object([
            "process": .text(ProcessName.practices.text), "run_id": .text(context.runID),
            "day": .text(context.day.isoText), "council": .text(context.council),
            "model_version": .text(model.model.version), "disclosure": .text(context.disclosure.rawValue),
            "counts": .object(plan.totals.counts.mapValues { .integer($0) }), "sums_agree": .flag(plan.totals.agree),
            "referred": .object(lists),
            "patients": .object([
                "rows": .integer(quality.rows), "patients": .integer(quality.patients),
                "rows_without_number": .integer(quality.rowsWithoutNumber),
                "invalid_numbers": .integer(quality.invalidNumbers),
                "without_birth_date": .integer(quality.withoutBirthDate),
                "unreadable_practices": .integer(quality.unreadablePractices),
                "quarantined": .integer(quality.quarantined),
            ]),
        ])
        return PublishedFile(path: "summary.json", text: document.line + "\n")
    }

    /// Why a person has to look before the notices go out.
    static func warnings(_ plan: NoticePlan, _ intake: PracticesIntake) -> [String] {
        var warnings: [String] = []
        let rejected = plan.rejected.count
        if rejected > 0 {
            warnings.append("\(rejected) police \(rejected == 1 ? "row" : "rows") could not be read: see rejects.csv.")
        }
        let unreadable = intake.counts.unreadable
        if unreadable > 0 {
            warnings.append("\(unreadable) people have neither a name nor a date nor an age: ask the police.")
        }
        let lost = intake.patients.quality.undecodableBytes
        if lost > 0 {
            warnings.append("The register of patients is not in the declared encoding: \(lost) characters were lost.")
        }
        return warnings
    }

    static func body(_ plan: NoticePlan, _ intake: PracticesIntake, _ context: NoticeContext) -> PageBody {
        let totals = plan.totals
        let feed = totals.feed
        let quality = intake.patients.quality
        return PageBody(
            frame: PageFrame(
                marking: .official, topLeft: SpokenDate.long(context.day), runID: context.runID, sheet: "Run summary"),
            values: [
                "heading": "Notices to practices: the run in counts",
                "sums": .list([
                    sums(
                        "Police rows",
                        [
                            ("rows read", feed.rowsRead), ("= nobody whose practice is told", feed.rowsWithout),
                            ("+ with such people", feed.rowsWith), ("+ rejected", feed.rowsRejected),
                        ]),
                    sums(
                        "Everybody in them",
                        [
                            ("people recorded", feed.people), ("= whose practices are to be told", totals.people),
                            ("+ in incidents of another grade", feed.otherRisk),
                            ("+ with another part in it", feed.otherRole),
                            ("+ whom nobody can read", feed.unreadable),
                        ]),
                    sums(
                        "People whose practices are to be told",
                        [
                            ("people", totals.people), ("= on a notice", totals.notify),
                            ("+ waiting for a person's decision", totals.review),
                            ("+ on a named list", totals.refer),
                            ("+ told before, or recorded twice", totals.suppress),
                        ]),
                    sums(
                        "Notices", [("practices", totals.notices), ("people on their notices", totals.peopleOnNotices)]),
                    sums(
                        "The register of patients",
                        [
                            ("rows", quality.rows), ("patients", quality.patients),
                            ("rows without a number, left out", quality.rowsWithoutNumber),
                            ("numbers that fail the check digit", quality.invalidNumbers),
                            ("without a date of birth", quality.withoutBirthDate),
                        ]),
                ]), "warnings": .list(warnings(plan, intake).map { .text($0) }),
            ])
    }

    private static func sums(_ title: String, _ lines: [(String, Int)]) -> PageValue {
        [
            "title": .text(title),
            "lines": .list(lines.map { ["words": .text($0.0), "count": .text(SpokenNumber.grouped($0.1))] }),
        ]
    }
}
