import AuditTrail
package import Casework
package import Linkage
import Pipeline

/// The numbers of the matching against patients, with what names them in manifest and trail.
struct ComparisonModel: Sendable {
    let model: LinkageModel
    let digest: Digest

    init(_ source: Configuration.Decision.Model, files: FileStore) throws {
        switch source {
        case .builtIn:
            let bytes = PackageResources.practices_model_yaml
            model = try ModelReader.read(bytes, file: "practices-model.yaml")
            digest = Digest.of(bytes)
        case .file(let path):
            let bytes = try files.readWhole(FilePlace(path), bytesMax: 1 << 20)
            model = try ModelReader.read(bytes, file: FileStore.name(of: path))
            digest = Digest.of(bytes)
        }
    }
}

/// A patient who may be the person, with the evidence for and against.
package struct PatientCandidate: PersonalData, Sendable {
    package var patient: Patient
    /// Share of the whole distribution, 0 to 1.
    package var posterior: Double
    /// Sum of the findings, and of the number's weight, in bits.
    package var matchWeight: Double
    package var findings: [Finding]
    /// What the number told to the police says of this patient; nothing where none was told.
    package var number: NumberFinding?
}

/// Somebody of the police feed with every patient they may be.
package struct MatchedPerson: PersonalData, Sendable {
    package var person: PersonAtIncident
    /// The officer's words on the incident.
    package var circumstances: String
    /// The likeliest, best first, as many as `limits.candidates_kept`.
    package var candidates: [PatientCandidate]
    /// The share of all other patients together.
    package var others: Double
    /// The share of *not on the register*.
    package var none: Double
    /// How many patients everybody was compared with.
    package var comparedCount: Int
    /// Match weight of the best candidate less that of the best other patient, bits; nothing without a second.
    package var marginBits: Double?
    /// The same person earlier in the feed, in the same occurrence; decided there.
    package var repeats: ChildReference?
    /// What the NHS number that the police wrote says.
    package var numberTold: NumberTold = .nothing
}

/// Stage 3: compares every person with every patient of the register, by the search that compares children with pupils.
struct PatientMatcher: Sendable {
    private let search: PeopleSearch
    private let candidatesKept: Int

    init(model: LinkageModel, tables: NameTables, candidatesKept: Int) {
        search = PeopleSearch(model: model, tables: tables)
        self.candidatesKept = candidatesKept
    }

    func match(_ people: [PersonToTell], against register: PatientRegister) -> [MatchedPerson] {
        let wanted = people.map(\.person).map { person in
            WantedPerson(
                record: person.record, occurrenceNumber: person.incident.occurrenceNumber,
                isIncidentPostcode: person.notes.contains(.postcodeOfIncident))
        }
        let found = search.find(wanted, in: register.columns)
        let numbers = NumbersTold(people, repeats: found.map(\.repeats), in: register)
        return zip(people.indices, found).map { index, found in
            numbers.weigh(
                matched(
                    people[index], found.distribution, register,
                    repeats: found.repeats.map { people[$0].person.reference }), at: index)
        }
    }

    private func matched(
        _ told: PersonToTell, _ distribution: Distribution, _ register: PatientRegister,
        repeats: ChildReference?
    ) -> MatchedPerson {
        let kept = distribution.candidates.prefix(candidatesKept)
        let rest = distribution.candidates.dropFirst(candidatesKept).reduce(0) { $0 + distribution.share(of: $1) }
        return MatchedPerson(
            person: told.person, circumstances: told.circumstances,
            candidates: kept.map { candidate in
                PatientCandidate(
                    patient: register.patient(at: candidate.row), posterior: distribution.share(of: candidate),
                    matchWeight: candidate.weight + candidate.householdBits,
                    findings: distribution.findings(for: candidate, in: register.columns))
            }, others: distribution.othersShare + rest, none: distribution.noneShare + distribution.siblingShare,
            comparedCount: register.quality.patients, marginBits: distribution.marginBits, repeats: repeats)
    }
}

extension MatchedPerson {
    /// The person with somebody's choice first; nothing where the register has no such patient.
    ///
    /// - Parameter number: empty for *none of them*.
    func choosing(_ number: String, in register: PatientRegister) -> MatchedPerson? {
        var chosen = self
        chosen.repeats = nil
        guard !number.isEmpty else {
            chosen.candidates = []
            return chosen
        }
        if let place = candidates.firstIndex(where: { $0.patient.id == number }) {
            chosen.candidates.insert(chosen.candidates.remove(at: place), at: 0)
            return chosen
        }
        guard let patient = register.patient(id: number) else { return nil }
        let candidate = PatientCandidate(patient: patient, posterior: 0, matchWeight: 0, findings: [])
        chosen.candidates.insert(candidate, at: 0)
        return chosen
    }
}
