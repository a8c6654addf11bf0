import Casework
import Pipeline

/// Where every row went, as ribbons whose widths are counts: rows on the left, children on the right.
struct FlowChart: Sendable {
    let totals: Totals

    private let middleHeight = 116.0
    private let gap = 11.0

    var pageValue: PageValue {
        [
            "rows": .number(totals.rowsRead),
            "rowsWord": .text(totals.rowsRead == 1 ? "row" : "rows"),
            "leftBar": bar(x: 66, top: leftTop, height: leftHeight, fill: "black"),
            "leftMiddle": .text(Decimals.short(leftTop + leftHeight / 2)),
            "leftBelow": .text(Decimals.short(leftTop + leftHeight / 2 + 19)),
            "middleTitle": .text(SpokenNumber.counted(totals.children, "child", "children")),
            "middleRows": .text("in \(SpokenNumber.counted(totals.rowsWithChildren, "row", "rows"))"),
            "bars": .list(middle.bars + right.bars), "ribbons": .list(middle.ribbons + right.ribbons),
            "labels": .list(middle.labels + right.labels),
            "height": .text(Decimals.short(height)),
            "words": .text(words),
        ]
    }

    /// Units of the drawing, of which 720 make the 184 mm of the page.
    private var height: Double { max(middle.bottom, right.bottom, leftTop + leftHeight) + 8 }
    var millimetres: Double { height * 184 / 720 }

    private var words: String {
        "\(totals.rowsRead) rows read: \(totals.rowsWithChildren) with children, \(totals.rowsWithoutChild) without, "
            + "\(totals.rowsRejected) rejected. \(totals.children) children: \(totals.notify) to notify, "
            + "\(totals.review) to review, \(totals.refer) on named lists, \(totals.suppress) already told."
    }

    private var leftTop: Double { 34 }
    private var leftHeight: Double { unit * Double(max(1, totals.rowsRead)) }
    /// Units of the drawing that one row is high.
    private var unit: Double { middleHeight / Double(max(1, totals.rowsRead)) }

    private struct Half {
        var bars: [PageValue] = []
        var ribbons: [PageValue] = []
        var labels: [PageValue] = []
        var bottom = 0.0
    }

    private struct Flow {
        var count: Int
        var words: String
        var fill: String
        var isLarge = false
        var second = ""
    }

    /// From the rows to: rows with children, rows without, rejected rows.
    private var middle: Half {
        let flows = [
            Flow(count: totals.rowsWithChildren, words: "", fill: "black"),
            Flow(count: totals.rowsWithoutChild, words: "without a child", fill: "white"),
            Flow(count: totals.rowsRejected, words: "for police to correct", fill: "striped"),
        ]
        return half(flows, fromX: 81, from: leftTop, fromUnit: unit, toX: 300, to: 30, below: right.bottom + 6)
    }

    /// From the children to the four dispositions.
    private var right: Half {
        let height = unit * Double(totals.rowsWithChildren)
        let childUnit = height / Double(max(1, totals.children))
        let schools = SpokenNumber.counted(totals.schoolsToCall, "school", "schools")
        let flows = [
            Flow(
                count: totals.notify, words: "to notify", fill: "black", isLarge: true,
                second: "\(schools) to call today"),
            Flow(count: totals.review, words: "to review", fill: "striped", isLarge: true),
            Flow(count: totals.refer, words: "on named lists", fill: "white", isLarge: true),
            Flow(count: totals.suppress, words: "already told", fill: "white", isLarge: true),
        ]
        return half(flows, fromX: 315, from: 30, fromUnit: childUnit, toX: 500, to: 16, below: 0)
    }

    private func half(
        _ flows: [Flow], fromX: Double, from: Double, fromUnit: Double, toX: Double, to: Double, below: Double
    ) -> Half {
        var half = Half()
        var (start, top) = (from, to)
        for (index, flow) in flows.enumerated() {
            if index == 1 { top = max(top, below) }
            let height = Double(flow.count) * fromUnit
            if flow.count > 0 {
                half.ribbons.append(ribbon(fromX, start, toX, top, height))
                half.bars.append(bar(x: toX, top: top, height: max(1, height), fill: flow.fill))
            }
            if !flow.words.isEmpty { half.labels.append(label(flow, x: toX + 23, middle: top + height / 2)) }
            start += height
            half.bottom = max(half.bottom, top + max(height, 14))
            top += max(height, flow.isLarge ? (flow.second.isEmpty ? 16 : 34) : 10) + gap - (flow.isLarge ? 0 : 2)
        }
        return half
    }

    private func bar(x: Double, top: Double, height: Double, fill: String) -> PageValue {
        [
            "x": .text(Decimals.short(x)), "y": .text(Decimals.short(top)), "height": .text(Decimals.short(height)),
            "fill": .text(fill == "black" ? "#000" : fill == "white" ? "#fff" : "url(#stripes)"),
        ]
    }

    private func ribbon(_ fromX: Double, _ from: Double, _ toX: Double, _ to: Double, _ height: Double) -> PageValue {
        let middle = Decimals.short((fromX + toX) / 2)
        let (x1, x2) = (Decimals.short(fromX), Decimals.short(toX))
        let (y1, y2) = (Decimals.short(from), Decimals.short(to))
        let (y3, y4) = (Decimals.short(to + height), Decimals.short(from + height))
        return [
            "path": .text(
                "M\(x1) \(y1)C\(middle) \(y1) \(middle) \(y2) \(x2) \(y2)V\(y3)"
                    + "C\(middle) \(y3) \(middle) \(y4) \(x1) \(y4)Z")
        ]
    }

    private func label(_ flow: Flow, x: Double, middle: Double) -> PageValue {
        let second = flow.second.isEmpty || flow.count == 0 ? "" : flow.second
        return [
            "x": .text(Decimals.short(x)), "y": .text(Decimals.short(middle + (second.isEmpty ? 6 : -2))),
            "secondY": .text(Decimals.short(middle + 19)), "count": .number(flow.count), "words": .text(flow.words),
            "second": .text(second), "size": .text(flow.isLarge ? "19" : "15.5"),
        ]
    }
}
