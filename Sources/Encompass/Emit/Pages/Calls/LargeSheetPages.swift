import Casework
import Pipeline

/// One school's sheet in large print: whom to ring on the first page, one child on each of the next, the table last.
///
/// It is a layout of its own and no enlargement: 18 points throughout, the birth date under the name, the answers
/// below one another. What is said is the same, from the same phrases.
struct LargeSheetPages: Sendable {
    let cards: SheetCards
    let words: SheetWords
    let context: PageContext

    init(phrases: Phrases, context: PageContext) {
        cards = SheetCards(script: SheetScript(phrases: phrases, settings: context.settings), type: .large)
        words = SheetWords(phrases: phrases, context: context)
        self.context = context
    }

    /// Millimetres between the top and the bottom rule.
    private let room = 247.5
    /// Millimetres for one child's card, under the head of the page and above the line that says what follows.
    private let cardRoom = 196.0

    func bodies(of sheet: CallSheet, total: Int) -> [PageBody] {
        let pages = sheet.children.indices.flatMap { childPages($0, of: sheet) }
        let first = "Go on only when both boxes are ticked. Do not close the call yet."
        var bodies =
            firstHeight(sheet) <= room
            ? [body(sheet, total, ["isFirst", "isCheck"], onward: first)]
            : [
                body(sheet, total, ["isFirst"], onward: "Go on to the next page before you name a child."),
                body(sheet, total, ["isCheck"], onward: first),
            ]
        var told: Set<Int> = []
        for (index, pieces) in pages.enumerated() {
            let child = pieces.first?.childIndex ?? 0
            let isMore = index + 1 < pages.count && pages[index + 1].first?.childIndex == child
            let left = sheet.children.count - 1 - child
            var body = body(sheet, total, ["isChild"], onward: onward(left, isMore: isMore))
            body.values["cards"] = .list(cards.pageValues(pieces, on: sheet, seen: told))
            body.values["place"] = .text("Child \(child + 1) of \(sheet.children.count)")
            told.insert(child)
            bodies.append(body)
        }
        bodies.append(body(sheet, total, ["isLast"], onward: ""))
        return bodies
    }

    private func onward(_ left: Int, isMore: Bool) -> String {
        if isMore { return "More about this child on the next page." }
        return left == 0 ? "Close the call on the next page." : words.onward(left)
    }

    private func body(_ sheet: CallSheet, _ total: Int, _ parts: Set<String>, onward: String) -> PageBody {
        var values = words.heading(sheet, total: total)
        values["isCall"] = true
        for key in ["isFirst", "isCheck", "isChild", "isLast"] { values[key] = .flag(parts.contains(key)) }
        values["onward"] = .text(onward)
        return PageBody(frame: PageFrame(sheet, context), values: values)
    }

    /// Number to dial, whom to ask for, what to say to a machine, and step 1.
    private func firstHeight(_ sheet: CallSheet) -> Double {
        func height(_ text: String, _ points: Double, _ width: Double, bold: Bool = false) -> Double {
            TextMeasure.height(
                TextMeasure.lines(text, points: points, width: width, bold: bold), points: points, leading: 1.25)
        }
        let asks = words.askRows(sheet).reduce(0.0) { $0 + height("\($1.who)\($1.note)", 18, 150, bold: true) + 1.2 }
        return height(words.school(sheet), 27, 182, bold: true) + 12 + 35 + asks + 2.5
            + (sheet.contacts.isEmpty ? 17 : 0) + height(words.away, 18, 176) + 5
            + 13 + 9 + height("“\(words.greeting.text)”", 18, 175) + 2 + 18 + 10 + 14
    }

    /// A child's pieces, cut where a page is full.
    private func childPages(_ index: Int, of sheet: CallSheet) -> [[SheetCardPiece]] {
        let room = cardRoom - cards.headingHeight(sheet.children[index], isContinued: true)
        var pages: [[SheetCardPiece]] = []
        var used = room
        for piece in cards.pieces(of: sheet) where piece.childIndex == index {
            if used + piece.height > room {
                pages.append([])
                used = 0
            }
            pages[pages.count - 1].append(piece)
            used += piece.height
        }
        return pages
    }
}
