package import Casework
import Linkage
package import Pipeline
import Tabular

/// The auditors' log: one line a child and one a rejected row, in the order files as configured, row, slot.
///
/// `match-log.csv` names nobody; `match-log.jsonl` has the same columns and, restricted, what was written and compared.
package struct MatchLog: Sendable {
    package static let columns = [
        "child_ref", "source_file", "source_row", "source_row_id", "child_slot", "occurrence_number", "disposition",
        "rule", "list", "pupil_id", "school_urns", "posterior", "match_weight", "runner_up_pupil_id",
        "runner_up_posterior", "none_posterior", "reasons", "model_version",
    ]

    /// One line: a child's decision, or what cannot be read.
    package enum Entry: Sendable {
        case decision(Decision)
        case rejection(Rejection)

        package var source: SourcePlace {
            switch self {
            case .decision(let decision): decision.child.source
            case .rejection(let rejection): rejection.source
            }
        }
    }

    package let entries: [Entry]
    private let modelVersion: String
    private let thresholds: JSONValue

    package init(
        _ decisions: [Decision], rejected: [Rejection], modelVersion: String, notifyAt: Double, reviewAt: Double
    ) {
        entries = (decisions.map(Entry.decision) + rejected.map(Entry.rejection)).enumerated().sorted {
            let left = $0.element.source
            let right = $1.element.source
            return (left.fileIndex, left.row, left.slot, $0.offset) < (
                right.fileIndex, right.row, right.slot, $1.offset
            )
        }.map(\.element)
        self.modelVersion = modelVersion
        thresholds = .object([
            "notify_at": .decimal(notifyAt, places: 6), "review_at": .decimal(reviewAt, places: 6),
        ])
    }

    /// `match-log.csv`.
    package var csv: PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append(MatchLog.columns)
        for entry in entries { writer.append(cells(entry)) }
        return PublishedFile(path: "match-log.csv", bytes: writer.bytes)
    }

    /// `match-log.jsonl`.
    package var jsonLines: PublishedFile {
        let lines = entries.map { entry in
            var members = Dictionary(
                uniqueKeysWithValues: zip(MatchLog.columns, cells(entry).map { JSONValue.text($0) }))
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

    package var lineCount: Int { entries.count }

    private func cells(_ entry: Entry) -> [String] {
        let source = entry.source
        let place = [source.reference.text, source.file, String(source.row), source.rowID, String(source.slot)]
        switch entry {
        case .rejection(let rejection):
            return place + [
                rejection.occurrenceNumber, "reject", "row-unreadable", "", "", "", "", "", "", "", "",
                rejection.code.rawValue, modelVersion,
            ]
        case .decision(let decision):
            let shortlist = decision.shortlist
            let isCompared = shortlist.comparedCount > 0
            let runnerUp = isCompared ? shortlist.candidates.dropFirst().first : nil
            return place + [
                decision.child.incident.occurrenceNumber, decision.disposition.rawValue, decision.rule,
                decision.list?.rawValue ?? "", decision.pupil?.id ?? "",
                decision.recipients.map(\.school.urn.text).joined(separator: ";"),
                isCompared ? FixedDecimal.text(shortlist.candidates.first?.posterior ?? 0, places: 6) : "",
                shortlist.candidates.first.map { FixedDecimal.text($0.matchWeight, places: 3) } ?? "",
                runnerUp?.pupil.id ?? "", runnerUp.map { FixedDecimal.text($0.posterior, places: 6) } ?? "",
                isCompared ? FixedDecimal.text(shortlist.none, places: 6) : "",
                decision.reasons.joined(separator: ";"), modelVersion,
            ]
        }
    }

    /// What was written, what was compared, and every finding.
    private func evidence(_ decision: Decision) -> [String: JSONValue] {
        let shortlist = decision.shortlist
        let written = decision.child.written
        return [
            "written": .object([
                "given_names": .text(written.givenNames), "family_name": .text(written.familyName),
                "birth_date": .text(written.birthDate), "sex": .text(written.sex),
                "postcode": .text(written.postcode), "address": .text(written.address),
            ]),
            "compared": compared(decision.child.record), "prior": .decimal(shortlist.prior, places: 12),
            "compared_pupils": .integer(shortlist.comparedCount), "none": .decimal(shortlist.none, places: 6),
            "sibling": .decimal(shortlist.sibling, places: 6), "others": .decimal(shortlist.others, places: 6),
            "margin_bits": shortlist.marginBits.map { .decimal($0, places: 3) } ?? .null, "thresholds": thresholds,
            "candidates": .list(shortlist.candidates.map(candidate)),
        ]
    }

    private func compared(_ record: PersonRecord) -> JSONValue {
        func name(_ name: ComparableName) -> JSONValue {
            .list(name.tokens.map { .text(String(decoding: $0, as: UTF8.self)) })
        }
        return .object([
            "given_names": name(record.givenNames), "family_name": name(record.familyName),
            "other_given_names": .list(record.otherGivenNames.map(name)),
            "other_family_names": .list(record.otherFamilyNames.map(name)),
            "birth_date": .text(birth(record.birthDate)),
            "sex": record.sex.map { .text($0 == .female ? "F" : "M") } ?? .null,
            "postcode": record.postcode.map { .text(String(decoding: $0.text, as: UTF8.self)) } ?? .null,
        ])
    }

    private func birth(_ date: BirthDate) -> String {
        switch date {
        case .missing: ""
        case .day(let day): day.isoText
        case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
        case .year(let year): String(year)
        case .between(let from, let to): "\(from.isoText)/\(to.isoText)"
        case .onNoCalendar(let year, let month, let day):
            "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        }
    }

    private func candidate(_ candidate: Candidate) -> JSONValue {
        .object([
            "pupil_id": .text(candidate.pupil.id), "posterior": .decimal(candidate.posterior, places: 6),
            "match_weight": .decimal(candidate.matchWeight, places: 3),
            "household_bits": .decimal(
                candidate.findings.first { $0.attribute == .household }?.bits ?? 0, places: 3),
            "findings": .list(
                candidate.findings.map { finding in
                    .object([
                        "attribute": .text(finding.attribute.rawValue), "level": .text(finding.level),
                        "m": finding.m.map { .decimal($0, places: 9) } ?? .null,
                        "u": finding.u.map { .decimal($0, places: 9) } ?? .null,
                        "bits": .decimal(finding.bits, places: 3), "words": .text(finding.words),
                    ])
                }),
        ])
    }
}
