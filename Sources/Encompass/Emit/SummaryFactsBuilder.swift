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
        return SummaryFacts(
            totals: plan.totals,
            scores: ScoreHistogram(plan.decisions, reviewAt: decision.reviewAt, notifyAt: decision.notifyAt),
            quality: quality(plan, intake), inputs: inputs.map(fact), modelVersion: context.model.version,
            programVersion: Program.number, pastNights: try pastNights(), putRight: putRight(plan, intake),
            firstBell: plan.sheets.compactMap(\.firstBell).min())
    }

    private func fact(_ input: Tables.Input) -> InputFact {
        let titles = [
            "police": "Police file", "register": "School extract", "gias": "Schools file", "links": "Links file",
            "contacts": "Contact list", "closures": "Closures", "clusters": "Clusters",
            "bank-holidays": "Bank holidays",
        ]
        return InputFact(
            title: titles[input.role] ?? input.role, digest: input.file.digest.hexText, rows: input.rows)
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
            .filter { $0.day.weekday == weekday }.prefix(12).reversed().map { run in
                let totals = try RunTotals(json: Array(run.totals.utf8)).totals
                return NightCounts(
                    rows: totals.rowsRead, children: totals.children, notify: totals.notify, review: totals.review,
                    rejected: totals.rowsRejected + totals.cellsRejected)
            }
    }

    private func putRight(_ plan: CallPlan, _ intake: Intake) -> [String] {
        var sentences = plan.withdrawals.warnings + intake.doubts
        func add(_ count: Int, _ one: String, _ several: String) {
            if count == 1 {
                sentences.append(one)
            } else if count > 1 {
                sentences.append("\(Factor.grouped(count)) \(several)")
            }
        }
        let rejected = intake.police.rejected.count
        add(
            rejected, "One police row could not be read. Send it back with rejects.csv.",
            "police rows could not be read. Send them back with rejects.csv.")
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
