package import AuditTrail
import Linkage
package import Pipeline

/// A model in words, for auditors: as text, as JSON, and as the values of a page.
package struct ShowReport: Sendable {
    let weights: TypicalWeights
    let digest: Digest
    /// Which register the weights were counted on, in words.
    let registerWords: String

    package init(_ weights: TypicalWeights, digest: Digest, registerWords: String) {
        self.weights = weights
        self.digest = digest
        self.registerWords = registerWords
    }

    /// Where the typical weights come from.
    var source: String {
        "Typical weights: the middle of \(Factor.grouped(weights.childCount)) children on \(registerWords) "
            + "of \(Factor.grouped(weights.pupilCount)) pupils; in brackets what nine of ten exceed and stay below."
    }

    package var lines: [String] {
        var lines = ["Model \(weights.model.version), SHA-256 \(digest.hexText)", ""]
        lines += ModelWords.explanation + [source]
        for group in weights.groups {
            lines += ["", ModelWords.title(group.comparison)]
            for level in group.levels {
                let words = ModelWords.level(level.code, group.comparison)
                lines.append(
                    "  " + ShowReport.padded(words, 28) + ShowReport.share(level.m, 10)
                        + (level.u.map { ShowReport.share($0, 14) } ?? "")
                        + (level.bits.map { "  \(ShowReport.bits($0.middle))  (\(ShowReport.range($0)))" } ?? ""))
            }
        }
        lines += ["", "Believed before any comparison"]
        for belief in ModelWords.beliefs(weights.model) {
            lines.append("  " + ShowReport.padded(belief.words, 52) + ShowReport.share(belief.number, 8))
        }
        lines.append(
            "  The household adds at most \(FixedDecimal.text(weights.model.householdBitsMax, places: 0)) bits.")
        return lines
    }

    package var json: JSONValue {
        .object([
            "version": .text(weights.model.version), "sha256": .text(digest.hexText),
            "children": .integer(weights.childCount), "pupils": .integer(weights.pupilCount),
            "not_on_register": .decimal(weights.model.notOnRegister, places: 6),
            "sibling_not_on_register": .decimal(weights.model.siblingNotOnRegister, places: 6),
            "twin_among_siblings": .decimal(weights.model.twinAmongSiblings, places: 6),
            "same_household": .decimal(weights.model.sameHousehold, places: 6),
            "household_bits_max": .decimal(weights.model.householdBitsMax, places: 6),
            "comparisons": .list(
                weights.groups.map { group in
                    .object([
                        "key": .text(group.comparison.key), "title": .text(ModelWords.title(group.comparison)),
                        "children": .integer(group.childCount),
                        "levels": .list(group.levels.map { ShowReport.json($0, group.comparison) }),
                    ])
                }),
        ])
    }

    private static func json(_ level: TypicalWeights.Level, _ comparison: ModelComparison) -> JSONValue {
        .object([
            "level": .text(level.code), "words": .text(ModelWords.level(level.code, comparison)),
            "m": .decimal(level.m, places: 6), "u": level.u.map { .decimal($0, places: 9) } ?? .null,
            "bits": level.bits.map { .decimal($0.middle, places: 3) } ?? .null,
            "bits_low": level.bits.map { .decimal($0.low, places: 3) } ?? .null,
            "bits_high": level.bits.map { .decimal($0.high, places: 3) } ?? .null,
        ])
    }

    /// A share as a percentage, right in its room: `86.0 %`, `0.0021 %`.
    static func share(_ share: Double, _ room: Int) -> String {
        let percent = share * 100
        let places = percent >= 1 ? 1 : percent >= 0.01 ? 3 : 5
        let text = FixedDecimal.text(percent, places: places) + " %"
        return String(repeating: " ", count: max(0, room - text.count)) + text
    }

    /// A weight with its sign: `+12.3`, `−3.0`.
    static func bits(_ bits: Double) -> String {
        let text = FixedDecimal.text(abs(bits), places: 1)
        return text == "0.0" ? "0.0" : (bits < 0 ? "−" : "+") + text
    }

    static func range(_ bits: (low: Double, middle: Double, high: Double)) -> String {
        "\(ShowReport.bits(bits.low)) to \(ShowReport.bits(bits.high))"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
