import AuditTrail
import Casework
import Linkage
import Pipeline
import State

/// Gathers what the run summary says: counts only, and nobody's name.
struct SummaryFactsBuilder {
    private let context: NightContext

    init(_ context: NightContext) { self.context = context }

    func facts(_ plan: CallPlan, _ intake: Intake, _ inputs: [Tables.Input]) throws -> SummaryFacts {
        let decision = context.configuration.decision
        var facts = SummaryFacts(
            asOf: context.asOfMoment, totals: plan.totals,
            scores: ScoreHistogram(plan.decisions, reviewAt: decision.reviewAt, notifyAt: decision.notifyAt),
            quality: quality(plan, intake), inputs: try inputs.map(fact), modelVersion: context.model.version,
            programVersion: Program.number, pastNights: try pastNights(), putRight: try putRight(plan, intake, inputs),
            firstBell: plan.sheets.compactMap(\.firstBell).min())
        facts.standing = plan.standingText
        facts.waitingElsewhere = plan.earlier.waiting
        facts.isAddition = plan.earlier.isAddition
        return facts
    }

    private func fact(_ input: Tables.Input) throws -> InputFact {
        let titles = [
            "police": "Police file", "register": "School extract", "gias": "Schools file", "links": "Links file",
            "contacts": "Contact list", "closures": "Closures", "clusters": "Clusters",
            "bank-holidays": "Bank holidays",
        ]
        return InputFact(
            title: titles[input.role] ?? input.role, digest: input.file.digest.hexText,
            writtenAt: try writtenAt(input), rows: input.rows)
    }

    /// When the file was written, where the configuration says how to tell: by its time, or by the day in its name.
    private func writtenAt(_ input: Tables.Input) throws -> LocalDateTime? {
        guard let dated = context.configuration.datesByRole[input.role] else { return nil }
        switch dated {
        case .modified: return try LondonClock().wallTime(at: input.file.modified)
        case .name:
            return try FileAge().day(of: input.file, dated).map { LocalDateTime(date: $0, minuteOfDay: 0) }
        }
    }

    /// Inputs near their limit are told of among the doubts already.
    private func tellsAge(_ input: Tables.Input) throws -> Bool {
        let age = try FileAge()
        let configuration = context.configuration
        let day = context.asOf.date
        return input.role == "police"
            ? age.daysOldNearLimit(input.file, configuration.police.feed, on: day) != nil
            : age.daysOldNearLimit(input.file, configuration.register.feed, on: day) != nil
    }

    /// Inputs that are a day old or more and have a limit: how old they are, and when the run will stop.
    private func ages(_ inputs: [Tables.Input]) throws -> [String] {
        let limits = [
            "police": context.configuration.police.feed.staleAfterDays,
            "register": context.configuration.register.feed.staleAfterDays,
        ].compactMapValues { $0 }
        return try inputs.compactMap { input in
            guard let limit = limits[input.role], let written = try writtenAt(input) else { return nil }
            let days = context.asOf.date.dayNumber - written.date.dayNumber
            guard days > 0, try !tellsAge(input) else { return nil }
            let name = input.role == "police" ? "A police file" : "The school extract"
            let most = limit == 1 ? "1 day" : "\(limit) days"
            return "\(name) is \(days == 1 ? "1 day" : "\(days) days") old. After \(most) the run will stop."
        }
    }

    private func quality(_ plan: CallPlan, _ intake: Intake) -> [QualityCount] {
        func noted(_ note: NormalisationNote) -> Int { intake.children.count { $0.notes.contains(note) } }
        let register = intake.register.quality
        let counts = [
            QualityCount(code: "dob-missing", words: "children without a birth date", count: noted(.dobMissing)),
            QualityCount(code: "dob-unreadable", words: "birth dates nobody can read", count: noted(.dobUnreadable)),
            QualityCount(code: "dob-placeholder", words: "placeholder birth dates", count: noted(.dobPlaceholder)),
            QualityCount(code: "dob-of-adult", words: "adults’ birth dates on children", count: noted(.dobOfAdult)),
            QualityCount(code: "name-damaged", words: "damaged names", count: noted(.nameDamaged)),
            QualityCount(
                code: "role-unlisted", words: "people with an unlisted role", count: intake.police.unlistedRoles),
            QualityCount(
                code: "undecodable", words: "characters that are not in the declared encoding",
                count: intake.police.undecodableBytes + register.undecodableBytes),
            QualityCount(
                code: "register-without-id", words: "register rows without an identifier", count: register.rowsWithoutID
            ),
            QualityCount(
                code: "register-quarantined", words: "register lines that could not be read",
                count: register.quarantined),
            QualityCount(
                code: "upn-check-letter", words: "pupil numbers with a wrong check letter",
                count: register.wrongCheckLetters),
            QualityCount(
                code: "register-without-dob", words: "pupils without a birth date", count: register.withoutBirthDate),
            QualityCount(
                code: "register-unknown-school", words: "register rows with an unknown school",
                count: register.unknownSchools),
            QualityCount(
                code: "reference-issues", words: "rows of schools and contacts with a fault", count: intake.issues.count
            ),
            QualityCount(
                code: "schools-without-lead", words: "schools to call without a lead on file",
                count: plan.sheets.count { $0.contacts.isEmpty }),
        ]
        return counts.filter { $0.count > 0 }
    }

    /// The last nights of the same weekday.
    private func pastNights() throws -> [NightCounts] {
        let weekday = context.asOf.date.weekday
        return try context.state.publishedRuns(before: context.asOf.date, limit: 90)
            .filter { $0.day.weekday == weekday && $0.addedTo == nil }.prefix(12).reversed().map { run in
                let totals = try RunTotals(json: Array(run.totals.utf8)).totals
                return NightCounts(
                    rows: totals.rowsRead, children: totals.children, notify: totals.notify, review: totals.review,
                    rejected: totals.rowsRejected + totals.cellsRejected)
            }
    }

    private func putRight(_ plan: CallPlan, _ intake: Intake, _ inputs: [Tables.Input]) throws -> [String] {
        var sentences = plan.withdrawals.warnings + intake.doubts
        func add(_ count: Int, _ one: String, _ several: String) {
            if count == 1 {
                sentences.append(one)
            } else if count > 1 {
                sentences.append("\(Factor.grouped(count)) \(several)")
            }
        }
        add(
            intake.police.rowsRejected, "One police row could not be read. Send it back with rejects.csv.",
            "police rows could not be read. Send them back with rejects.csv.")
        add(
            intake.police.cellsRejected,
            "One child in a row with others could not be read. Send the row back with rejects.csv.",
            "children in rows with others could not be read. Send the rows back with rejects.csv.")
        let undated = intake.children.filter { $0.notes.contains(.dobMissing) || $0.notes.contains(.dobUnreadable) }
        if !undated.isEmpty {
            let rows = undated.prefix(6).map { String($0.source.row) }.joined(separator: ", ")
            let more = undated.count > 6 ? " and \(undated.count - 6) more" : ""
            sentences.append(
                "No usable birth date in police \(undated.count == 1 ? "row" : "rows") \(rows)\(more). Ask the police.")
        }
        let swapped = plan.reviews.count { review in
            review.decision.shortlist.candidates.first.map { Evidence($0).birth == .exchanged } ?? false
        }
        add(
            swapped, "One birth date may have day and month exchanged. It is in review.",
            "birth dates may have day and month exchanged. They are in review.")
        add(
            plan.sheets.count { $0.contacts.isEmpty },
            "One school to call has no safeguarding lead on file. Ask for a name on the call.",
            "schools to call have no safeguarding lead on file. Ask for names on the calls.")
        add(
            plan.sheets.count { $0.phone.isEmpty }, "One school to call has no phone number on file.",
            "schools to call have no phone number on file.")
        sentences += try ages(inputs)
        let register = intake.register.quality
        add(
            register.rowsWithoutID + register.quarantined,
            "One register row could not be used. Tell the admissions team.",
            "register rows could not be used. Tell the admissions team.")
        add(
            register.wrongCheckLetters, "One pupil number has a wrong check letter.",
            "pupil numbers have a wrong check letter.")
        add(
            intake.issues.count, "One row of the schools or contacts file has a fault.",
            "rows of the schools and contacts files have a fault.")
        return sentences
    }
}

extension Configuration {
    /// How the age of each input is told, by its role; a role without it is absent.
    var datesByRole: [String: FileDate] {
        [
            "police": police.feed.dated, "register": register.feed.dated, "gias": schools.gias.dated,
            "links": schools.links?.dated, "contacts": schools.contacts?.dated, "closures": calendar.closures?.dated,
            "clusters": rollout?.clusters.dated,
        ].compactMapValues { $0 }
    }
}
