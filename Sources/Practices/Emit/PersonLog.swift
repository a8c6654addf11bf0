import AuditTrail
import Casework
import Linkage
import Pipeline
import State
import Tabular

/// The auditors' log: one line a person and one a rejected row, in the order files as configured, row, slot.
///
/// `match-log.csv` names nobody but by NHS number; `match-log.jsonl` has the same columns and, restricted, what was
/// written and compared.
struct PersonLog: Sendable {
    static let columns = [
        "person_ref", "source_file", "source_row", "source_row_id", "person_slot", "occurrence_number", "part",
        "disposition", "rule", "list", "nhs_number", "practice_code", "posterior", "match_weight",
        "runner_up_nhs_number", "runner_up_posterior", "none_posterior", "reasons", "model_version",
    ]

    /// One line: a person's decision, or what cannot be read.
    enum Entry: Sendable {
        case decision(PersonDecision)
        case rejection(Rejection)

        var source: SourcePlace {
            switch self {
            case .decision(let decision): decision.matched.person.source
            case .rejection(let rejection): rejection.source
            }
        }

        /// As the state keeps it.
        var record: SisterDecision {
            switch self {
            case .rejection(let rejection):
                SisterDecision(
                    person: rejection.source.reference, disposition: "reject", rule: "row-unreadable",
                    occurrenceNumber: rejection.occurrenceNumber)
            case .decision(let decision):
                SisterDecision(
                    person: decision.matched.person.reference, disposition: decision.disposition.rawValue,
                    rule: decision.rule.rawValue, list: decision.list?.rawValue ?? "",
                    personID: decision.patient?.id ?? "",
                    occurrenceNumber: decision.matched.person.incident.occurrenceNumber,
                    posteriorPPM: decision.matched.candidates.first.map { Int(($0.posterior * 1_000_000).rounded()) })
            }
        }

        /// What the audit trail has of the line besides.
        var trail: [String: TrailValue] {
            var members: [String: TrailValue] = [
                "row": .number(source.row), "slot": .number(source.slot), "file": .text(source.fileDigest),
            ]
            switch self {
            case .rejection(let rejection): members["reason"] = .text(rejection.code.rawValue)
            case .decision(let decision):
                members["s"] = .list(decision.recipient.map { [.text($0.code.text)] } ?? [])
            }
            return members
        }
    }

    let entries: [Entry]
    private let modelVersion: String
    private let thresholds: JSONValue

    init(_ plan: NoticePlan, modelVersion: String, decision: Configuration.Decision) {
        entries = (plan.decisions.map(Entry.decision) + plan.rejected.map(Entry.rejection)).enumerated().sorted {
            let left = $0.element.source
            let right = $1.element.source
            return (left.fileIndex, left.row, left.slot, $0.offset) < (
                right.fileIndex, right.row, right.slot, $1.offset
            )
        }.map(\.element)
        self.modelVersion = modelVersion
        thresholds = .object([
            "notify_at": .decimal(decision.notifyAt, places: 6), "review_at": .decimal(decision.reviewAt, places: 6),
        ])
    }

    /// `match-log.csv`
    var csv: PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append(PersonLog.columns)
        for entry in entries { writer.append(cells(entry)) }
        return PublishedFile(path: "match-log.csv", bytes: writer.bytes)
    }

    /// `match-log.jsonl`
    var jsonLines: PublishedFile {
        let lines = entries.map { entry in
            var members = Dictionary(
                uniqueKeysWithValues: zip(PersonLog.columns, cells(entry).map { JSONValue.text($0) }))
            switch entry {
            case .decision(let decision): members.merge(evidence(decision)) { $1 }
            case .rejection(let rejection):
                members["line"] = .integer(rejection.line)
                members["remedy"] = .text(rejection.code.remedy)
            }
            return JSONValue.object(members).line + "\n"
        }
        return PublishedFile(path: "match-log.jsonl", text: lines.joined())
    }

    private func cells(_ entry: Entry) -> [String] {
        let source = entry.source
        let place = [source.reference.text, source.file, String(source.row), source.rowID, String(source.slot)]
        switch entry {
        case .rejection(let rejection):
            return place + [
                rejection.occurrenceNumber, "", "reject", "row-unreadable", "", "", "", "", "", "", "", "",
                rejection.code.rawValue, modelVersion,
            ]
        case .decision(let decision):
            let matched = decision.matched
            let isCompared = matched.comparedCount > 0
            let runnerUp = matched.candidates.dropFirst().first
            return place + [
                matched.person.incident.occurrenceNumber, matched.person.part.rawValue,
                decision.disposition.rawValue, decision.rule.rawValue, decision.list?.rawValue ?? "",
                decision.patient?.id ?? "", decision.recipient?.code.text ?? "",
                isCompared ? FixedDecimal.text(matched.candidates.first?.posterior ?? 0, places: 6) : "",
                matched.candidates.first.map { FixedDecimal.text($0.matchWeight, places: 3) } ?? "",
                runnerUp?.patient.id ?? "", runnerUp.map { FixedDecimal.text($0.posterior, places: 6) } ?? "",
                isCompared ? FixedDecimal.text(matched.none, places: 6) : "",
                decision.reasons.joined(separator: ";"), modelVersion,
            ]
        }
    }

    private func evidence(_ decision: PersonDecision) -> [String: JSONValue] {
        let matched = decision.matched
        let written = matched.person.written
        var cells: [String: JSONValue] = [
            "given_names": .text(written.givenNames), "family_name": .text(written.familyName),
            "birth_date": .text(written.birthDate), "sex": .text(written.sex),
            "postcode": .text(written.postcode), "address": .text(written.address),
        ]
        if !written.nhsNumber.isEmpty { cells["nhs_number"] = .text(written.nhsNumber) }
        return [
            "written": .object(cells),
            "compared_patients": .integer(matched.comparedCount), "none": .decimal(matched.none, places: 6),
            "others": .decimal(matched.others, places: 6),
            "margin_bits": matched.marginBits.map { .decimal($0, places: 3) } ?? .null, "thresholds": thresholds,
            "candidates": .list(matched.candidates.map(candidate)),
        ]
    }

    private func candidate(_ candidate: PatientCandidate) -> JSONValue {
        .object([
            "nhs_number": .text(candidate.patient.id), "posterior": .decimal(candidate.posterior, places: 6),
            "match_weight": .decimal(candidate.matchWeight, places: 3),
            "findings": .list(
                candidate.findings.map { finding in
                    PersonLog.finding(
                        finding.attribute.rawValue, finding.level, finding.m, finding.u, bits: finding.bits)
                }
                    + (candidate.number.map {
                        [PersonLog.finding("NHS number", $0.level.rawValue, $0.m, $0.u, bits: $0.bits)]
                    } ?? [])),
        ])
    }

    private static func finding(
        _ attribute: String, _ level: String, _ m: Double?, _ u: Double?, bits: Double
    ) -> JSONValue {
        .object([
            "attribute": .text(attribute), "level": .text(level), "m": m.map { .decimal($0, places: 9) } ?? .null,
            "u": u.map { .decimal($0, places: 9) } ?? .null, "bits": .decimal(bits, places: 3),
        ])
    }
}
