import Casework
import Linkage
import Pipeline

/// Decides the children of plain files by the default policy, as if every pupil were on roll at one school.
///
/// Plain files know neither schools nor days, so all rules that need them are silent; the rules about names, dates,
/// rivals and thresholds speak as at night.
struct PlainDecisions {
    private let sample: ModelSample
    private let register: PlainRegister
    private let policy: DecisionPolicy
    private let candidatesKept: Int
    private let recipient: Recipient
    private let day: CalendarDate

    init(_ sample: ModelSample, _ register: PlainRegister, asOf: CalendarDate) throws {
        var configuration = try Configuration.load(
            text: PlainDecisions.configuration, file: "plain", folder: "/nowhere")
        // Plain files hold people of any age.
        configuration.scope.ages = 0...250
        guard let urn = URN(number: 900_000) else { preconditionFailure("six digits") }
        self.sample = sample
        self.register = register
        day = asOf
        policy = DecisionPolicy(decision: configuration.decision, scope: configuration.scope, runDay: asOf)
        candidatesKept = configuration.limits.candidatesKept
        recipient = Recipient(
            school: School(urn: urn, name: "a school"), callDay: asOf,
            registration: Registration(row: 1, urn: urn, writtenSchool: urn.text, status: .single))
    }

    /// No more than must be there: everything else has its default.
    private static let configuration = """
        paths: { state: state, output: out }
        police:
          files: police.csv
          columns: { occurrence_number: a, occurred_at: b, child_forenames: c, child_surname: d }
        register:
          files: register.csv
          columns: { pupil_id: a, legal_surname: b, legal_forename: c, dob: d, urn: e }
        schools: { gias: { file: gias.csv } }
        """

    func decide(by model: LinkageModel) -> [DecidedChild] {
        let distributions = together(sample.distributions(by: model), model)
        return zip(sample.members, distributions).map { member, distribution in
            let shortlist = shortlist(distribution)
            let placement = Placement(
                matched: MatchedChild(child: child(member), shortlist: shortlist),
                standings: shortlist.candidates.map { _ in .onRoll([recipient]) }, targetDay: day)
            let verdict = policy.verdict(on: placement)
            return DecidedChild(
                id: member.id, disposition: verdict.disposition, rule: verdict.rule.rawValue,
                pupilID: shortlist.candidates.first?.pupil.id ?? "",
                posterior: shortlist.candidates.first?.posterior ?? 0)
        }
    }

    /// Children of one incident, decided together.
    private func together(_ alone: [Distribution], _ model: LinkageModel) -> [Distribution] {
        var distributions = alone
        let incidents = Dictionary(grouping: sample.members.indices.filter { !sample.members[$0].incident.isEmpty }) {
            sample.members[$0].incident
        }
        for places in incidents.values where places.count > 1 {
            let adjusted = Households.decideTogether(
                places.map { alone[$0] }, register: sample.register, model: model)
            for (place, distribution) in zip(places, adjusted) { distributions[place] = distribution }
        }
        return distributions
    }

    private func child(_ member: ModelSample.Member) -> Child {
        let reference = SourcePlace(file: "plain", fileDigest: "", fileIndex: 0, row: 1, rowID: member.id, slot: 1)
        let time = LocalDateTime(date: day, minuteOfDay: 0)
        return Child(
            source: reference, incident: Incident(occurrenceNumber: member.incident, occurredAt: time),
            written: WrittenPerson(), record: member.record,
            notes: member.record.givenNames.isDamaged || member.record.familyName.isDamaged ? [.nameDamaged] : [])
    }

    private func shortlist(_ distribution: Distribution) -> Shortlist {
        let candidates = distribution.candidates.prefix(candidatesKept).map { candidate in
            Candidate(
                pupil: pupil(candidate.row), posterior: distribution.share(of: candidate),
                matchWeight: candidate.weight + candidate.householdBits,
                findings: distribution.findings(for: candidate, in: sample.register))
        }
        let rest = distribution.candidates.dropFirst(candidatesKept).reduce(0) { $0 + distribution.share(of: $1) }
        return Shortlist(
            candidates: candidates, others: distribution.othersShare + rest, none: distribution.noneShare,
            sibling: distribution.siblingShare, prior: distribution.prior,
            comparedCount: sample.register.pupilCount, marginBits: distribution.marginBits)
    }

    private func pupil(_ row: Int) -> Pupil {
        let written = register.written[row]
        return Pupil(
            id: register.ids[row], legalForename: written[0], legalSurname: written[1],
            birthDate: sample.register.dates[Int(sample.register.rows[row].birth)],
            sex: Sex(rawValue: sample.register.rows[row].sex), postcode: written[4])
    }
}
