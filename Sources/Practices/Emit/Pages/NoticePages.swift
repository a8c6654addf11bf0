import Casework
import Linkage
import Pipeline

/// Turns a plan into pages: one notice a practice, review sheets, named lists and the run summary.
struct NoticePages: Sendable {
    let renderer: PageRenderer

    /// Notices all together and one file a practice, then the pages for the team.
    func files(
        _ plan: NoticePlan, _ intake: PracticesIntake, _ context: NoticeContext
    ) throws -> [PublishedFile] {
        let day = SpokenDate.long(context.day)
        let notices = plan.notices.map { NoticeBodies(context: context).bodies($0) }
        let all = notices.isEmpty ? [NoticeBodies(context: context).quiet] : Array(notices.joined())
        var files = [try file("notices.html", "notices", "Notices to practices, \(day)", all)]
        for (notice, bodies) in zip(plan.notices, notices) {
            files.append(try file(notice.page, "notices", "Notice \(notice.number), \(day)", bodies))
        }
        let team = TeamBodies(context: context)
        files.append(
            try file("review.html", "notice-review", "Practices: review sheets, \(day)", team.reviews(plan.reviews)))
        files.append(
            try file("referrals.html", "notice-lists", "Practices: named lists, \(day)", team.lists(plan)))
        files.append(
            try file(
                "run-summary.html", "notice-summary", "Practices: run \(context.runID)",
                [PracticesSummary.body(plan, intake, context)]))
        return files
    }

    private func file(
        _ path: String, _ template: String, _ title: String, _ bodies: [PageBody]
    ) throws(PageError) -> PublishedFile {
        let page: PageValue = [
            "title": .text(title), "pages": PageBody.numbered(bodies, states: PageWitness.blanks),
        ]
        return PublishedFile(path: path, text: try renderer.render(template, page) + "\n")
    }
}

/// The pages of one practice's notice.
struct NoticeBodies: Sendable {
    let context: NoticeContext

    private static let keep = "For the safeguarding lead alone. Send by secure e-mail or hand over; never by post."
    /// Millimetres for rows under the heading, the address and the box of rules, on the first page and on others alike;
    /// measured in Chromium at 128, with room for a second line of the heading, the address and the foot.
    private static let room = 114.0

    var quiet: PageBody {
        PageBody(
            frame: frame("Notices"),
            values: [
                "isQuiet": true, "isNotice": false, "heading": "No notice",
                "sentence": .text(
                    context.isAddition
                        ? "Nothing that was decided makes a notice."
                        : "No incident of tonight's police file makes a notice without a person's decision."),
            ])
    }

    func bodies(_ notice: Notice) -> [PageBody] {
        var pages: [[PageValue]] = []
        var used = NoticeBodies.room
        for decision in notice.people {
            let (row, height) = row(decision)
            if used + height > NoticeBodies.room {
                pages.append([])
                used = 0
            }
            pages[pages.count - 1].append(row)
            used += height
        }
        let practice = notice.practice
        return pages.indices.map { index in
            PageBody(
                frame: frame(notice.id),
                values: [
                    "isQuiet": false, "isNotice": true, "heading": "Domestic abuse: notice to a practice",
                    "continued": .flag(index > 0), "practice": .text(VisibleText.shown(practice.name)),
                    "code": .text(practice.code.text),
                    "address": .text(
                        VisibleText.shortened(
                            (practice.addressLines + [practice.postcode]).filter { !$0.isEmpty }
                                .joined(separator: ", "), to: 200)),
                    "phone": .text(PhoneText.grouped(practice.phone)), "sentence": .text(sentence(notice)),
                    "rows": .list(pages[index]), "ask": .text(ask),
                ])
        }
    }

    private func frame(_ sheet: String) -> PageFrame {
        PageFrame(
            marking: .officialSensitive, topLeft: SpokenDate.long(context.day), runID: context.runID, sheet: sheet,
            keep: NoticeBodies.keep)
    }

    private func sentence(_ notice: Notice) -> String {
        let people = Set(notice.people.compactMap { $0.patient?.id }).count
        let incidents = Set(notice.people.map { $0.matched.person.incident.occurrenceNumber }).count
        return "The police told \(VisibleText.shown(context.council)) of "
            + "\(incidents == 1 ? "a domestic abuse incident that concerns" : "domestic abuse incidents that concern") "
            + "\(SpokenNumber.counted(people, "patient", "patients")) of your practice."
    }

    private var ask: String {
        let number = context.ringBack.isEmpty ? "" : " on \(PhoneText.unbroken(context.ringBack))"
        return "Somebody who is not your patient, or questions: tell \(VisibleText.shown(context.team))\(number) today."
    }

    private func row(_ decision: PersonDecision) -> (value: PageValue, height: Double) {
        let patient = decision.patient
        let said = SharedFacts(decision, context.disclosure)
        let name = VisibleText.shortened(
            [patient?.forename ?? "", patient?.surname ?? ""].filter { !$0.isEmpty }.joined(separator: " "), to: 120)
        var facts: [String] = []
        if context.disclosure == .nameOnly {
            facts = ["There was an incident. Ask the team for more."]
        } else {
            let incident = decision.matched.person.incident
            facts.append("\(SpokenDate.withoutWeekday(incident.occurredAt.date)), graded \(said.risk) risk")
            facts.append("Part: \(said.part)")
            if decision.earlierNotices > 0 {
                facts.append(
                    "Told of \(SpokenNumber.counted(decision.earlierNotices, "earlier incident", "earlier incidents"))"
                        + " in twelve months")
            }
        }
        let circumstances = VisibleText.shortened(said.circumstances, to: 400)
        let reference = VisibleText.shortened(said.reference, to: 40)
        let width = 62.0
        var lines = facts.reduce(0) { $0 + TextMeasure.lines($1, points: 11, width: width) }
        if !reference.isEmpty {
            lines += TextMeasure.lines("Police reference \(reference)", points: 11, width: width, bold: true)
        }
        if !circumstances.isEmpty { lines += TextMeasure.lines(circumstances, points: 11, width: width) }
        let height = max(
            TextMeasure.height(lines, points: 11, leading: 1.25),
            TextMeasure.height(
                TextMeasure.lines(name, points: 13, width: 49, bold: true), points: 13, leading: 1.25))
        return (
            [
                "number": .text(patient?.nhsNumber?.spaced ?? ""), "name": .text(name),
                "born": .text(patient?.birthDate.map { SpokenDate.withoutWeekday($0) } ?? "not on the register"),
                "facts": .list(facts.map { .text($0) }), "reference": .text(reference),
                "circumstances": .text(circumstances),
            ], height + 3
        )
    }
}
