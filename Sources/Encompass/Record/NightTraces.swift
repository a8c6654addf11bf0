import Casework
import Linkage
import Pipeline
import State

/// What a run leaves for statistics and outcomes: facts without names, sheets, and schools.
struct NightTraces {
    private let context: NightContext

    init(_ context: NightContext) { self.context = context }

    func of(_ night: NightFiles) throws -> RunTraces {
        var traces = RunTraces()
        traces.cases = night.plan.decisions.map(caseRecord)
        traces.sheets = night.plan.sheets.map { sheet in
            SheetRecord(
                id: sheet.id, urn: sheet.school.urn, callDay: sheet.callDay,
                children: sheet.children.flatMap(\.references))
        }
        traces.schools = schools(night)
        traces.addedTo = night.addition?.base
        traces.readings = night.addition?.readings ?? []
        traces.undone = night.addition?.undone ?? []
        return traces
    }

    private func caseRecord(_ decision: Decision) -> CaseRecord {
        let child = decision.child
        let keyring = context.keyring
        let pupil = decision.disposition == .refer && decision.list == .notOnRegister ? nil : decision.pupil
        return CaseRecord(
            child: child.reference, disposition: decision.disposition.rawValue, rule: decision.rule,
            list: decision.list?.rawValue ?? "", personKey: pupil.map { keyring.personKey($0.id) } ?? [],
            incidentKey: keyring.incidentKey(child.incident.occurrenceNumber),
            occurred: WallMinute(child.incident.occurredAt), reported: child.incident.reportedAt.map { WallMinute($0) },
            risk: NightTraces.word(child.incident.risk), source: NightTraces.feedName(child.source.file),
            posteriorPPM: decision.shortlist.candidates.first.map { Int(($0.posterior * 1_000_000).rounded()) },
            notes: child.notes.map(\.rawValue).joined(separator: ";"), origin: OriginGroup.of(child.record),
            isCallFirst: decision.isCallFirst,
            isSampled: [.notify, .review].contains(decision.disposition)
                && keyring.isSampled(
                    child.reference.text, percent: context.configuration.review.samplePercent)
        )
    }

    /// The schools of tonight's notifications; held ones among them.
    private func schools(_ night: NightFiles) -> [SchoolRecord] {
        let told = night.plan.decisions.filter { $0.disposition == .notify }.flatMap { $0.recipients.map(\.school) }
        let unique = Dictionary((told + night.plan.sheets.map(\.school)).map { ($0.urn, $0) }) { first, _ in first }
        return unique.values.sorted { $0.urn < $1.urn }.map { school in
            SchoolRecord(
                urn: school.urn, name: school.name, phase: school.phase, cluster: school.cluster,
                firstBell: night.intake.schools.contacts.firstBell(school.urn)
                    ?? context.configuration.calls.firstBell)
        }
    }

    private static func word(_ risk: Risk) -> String {
        switch risk {
        case .standard: "standard"
        case .medium: "medium"
        case .high: "high"
        case .other: "other"
        case .notRecorded: "not-recorded"
        }
    }

    /// The name of a file with every digit as `0`: the files of one feed differ by their dates alone.
    private static func feedName(_ name: String) -> String {
        String(name.map { $0.isASCII && $0.isNumber ? "0" : $0 })
    }
}

/// From which part of the world the name tables know a name: counted by run, for reports on fairness.
enum OriginGroup {
    static let notListed = "not-listed"

    static func of(_ record: PersonRecord) -> String { of(given: record.givenNames, family: record.familyName) }

    static func of(given: ComparableName, family: ComparableName) -> String {
        if !given.script.isEmpty || !family.script.isEmpty { return "other-script" }
        if family.tokens.contains(where: NameTables.builtIn.isWeakFamilyName) {
            return NameOrigins.Part.southAsian.rawValue
        }
        return NameOrigins.builtIn.part(given: given, family: family)?.rawValue ?? notListed
    }
}
