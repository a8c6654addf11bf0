import Casework
import Linkage
import Pipeline

/// What each field adds for the first three candidates, as bars from the start to the sum.
struct Waterfall: Sendable {
    let candidates: [Candidate]
    let prior: Double
    /// The name of the stripes in this drawing: a document has many drawings, and a name may stand once.
    let stripes: String

    /// Units of the drawing: a row, the left edge of the first panel, a panel, the bars' part of it.
    private let rowStep = 22.0
    private let left = 98.0
    private let panel = 210.0
    private let barsWidth = 136.0

    private static let titles: [(Finding.Attribute, String)] = [
        (.givenNames, "First name"), (.familyName, "Family name"), (.namePair, "Both names"), (.birthDate, "Born"),
        (.sex, "Girl or boy"), (.postcode, "Home"), (.household, "Household"), (.school, "School"),
    ]

    /// The five usual fields always; the others where one of the candidates has something to say.
    private var rows: [(Finding.Attribute, String)] {
        let usual: Set<Finding.Attribute> = [.givenNames, .familyName, .birthDate, .sex, .postcode]
        return Waterfall.titles.filter { attribute, _ in
            usual.contains(attribute)
                || candidates.contains { bits($0, attribute).map { $0 != 0 } ?? false }
        }
    }

    private var start: Double {
        prior > 0 && prior < 1 ? Decimals.log2(prior / (1 - prior)) : 0
    }

    private func bits(_ candidate: Candidate, _ attribute: Finding.Attribute) -> Double? {
        let found = candidate.findings.filter { $0.attribute == attribute && $0.level != "missing" }
        return found.isEmpty ? nil : found.reduce(0) { $0 + $1.bits }
    }

    var height: Double { 58 + rowStep * Double(rows.count) }

    /// Millimetres on the page, 186 wide for 708 units.
    var millimetres: Double { height * 186 / 708 }

    var pageValue: PageValue {
        let scale = scale()
        return [
            "height": .text(Decimals.short(height)), "stripes": .text(stripes),
            "rows": .list(
                rows.indices.map { index in
                    [
                        "title": .text(rows[index].1), "textY": .text(Decimals.short(67 + rowStep * Double(index))),
                        "lineY": .text(Decimals.short(50 + rowStep * Double(index))),
                    ]
                }),
            "panels": .list(candidates.indices.map { panelValue($0, scale) }),
            "bottom": .text(Decimals.short(52 + rowStep * Double(rows.count))),
        ]
    }

    private struct Scale {
        let low: Double
        let unit: Double
        func x(_ bits: Double, from edge: Double) -> Double { edge + (bits - low) * unit }
    }

    private func scale() -> Scale {
        var (low, high) = (min(start, 0), max(start, 0))
        for candidate in candidates {
            var sum = start
            for (attribute, _) in rows {
                sum += bits(candidate, attribute) ?? 0
                (low, high) = (min(low, sum), max(high, sum))
            }
        }
        return Scale(low: low, unit: barsWidth / max(1, high - low))
    }

    private func panelValue(_ index: Int, _ scale: Scale) -> PageValue {
        let edge = left + panel * Double(index)
        var sum = start
        var bars: [PageValue] = []
        for (row, (attribute, _)) in rows.enumerated() {
            let top = 54 + rowStep * Double(row)
            let bits = bits(candidates[index], attribute)
            let next = sum + (bits ?? 0)
            let (from, to) = (scale.x(min(sum, next), from: edge), scale.x(max(sum, next), from: edge))
            bars.append([
                "x": .text(Decimals.short(from)), "y": .text(Decimals.short(top)),
                "width": .text(Decimals.short(max(0.6, to - from))),
                "joinX": .text(Decimals.short(scale.x(sum, from: edge))),
                "joinFrom": .text(Decimals.short(row == 0 ? 37 : top - rowStep + 14)),
                "fill": .text(next < sum ? "url(#\(stripes))" : "#000"), "hasBits": .flag(bits != nil),
                "words": .text(bits.map { Times.words(bits: $0) } ?? "–"),
                "strong": .flag(abs(bits ?? 0) >= 5), "textX": .text(Decimals.short(edge + 190)),
                "textY": .text(Decimals.short(top + 12.5)),
            ])
            sum = next
        }
        return [
            "letter": .text(ReviewPages.letters[index]), "letterX": .text(Decimals.short(edge - 6)),
            "evenX": .text(Decimals.short(scale.x(0, from: edge))),
            "startX": .text(Decimals.short(scale.x(start, from: edge))), "bars": .list(bars),
        ]
    }
}
