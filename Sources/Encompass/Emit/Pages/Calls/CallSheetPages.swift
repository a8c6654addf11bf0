import Casework
package import Pipeline

/// One school's sheet, cut into pages that each hold what they state.
package struct CallSheetPages: Sendable {
    let cards: SheetCards
    let words: SheetWords
    let context: PageContext

    package init(phrases: Phrases, context: PageContext) {
        cards = SheetCards(script: SheetScript(phrases: phrases, settings: context.settings))
        words = SheetWords(phrases: phrases, context: context)
        self.context = context
    }

    /// Millimetres between the top and the bottom rule of a page, less a reserve for rounding.
    private let room = 256.0
    /// Step 3 and step 4, with the table and the seven codes.
    private var closingHeight: Double {
        let lines = TextMeasure.lines(words.closing.text, points: 13, width: 168)
        let after = TextMeasure.lines(words.after, points: 11, width: 104)
        return 48 + TextMeasure.height(lines, points: 13, leading: 1.22)
            + TextMeasure.height(after - 1, points: 14, leading: 1.2)
    }
    /// The line that says that more children follow.
    private let onwardHeight = 14.0
    /// Two children come first, and at most four on each page after that.
    private let childrenMax = (first: 2, later: 4)

    package func bodies(of sheet: CallSheet, total: Int) -> [PageBody] {
        let pages = pages(of: sheet)
        var seen: Set<Int> = []
        return pages.indices.map { index in
            let isLast = index == pages.count - 1
            let left = Set(pages[(index + 1)...].joined().map(\.childIndex))
                .subtracting(pages[index].map(\.childIndex)).subtracting(seen).count
            defer { seen.formUnion(pages[index].map(\.childIndex)) }
            var values = words.heading(sheet, total: total)
            values["isLongSchool"] = .flag(isLongSchool(sheet))
            values["isCall"] = true
            values["isFirst"] = .flag(index == 0)
            values["isContinued"] = .flag(index > 0)
            values["cards"] = .list(cards.pageValues(pages[index], on: sheet, seen: seen))
            values["isLast"] = .flag(isLast)
            values["onward"] = .text(isLast ? "" : words.onward(left))
            return PageBody(frame: PageFrame(sheet, context), values: values)
        }
    }

    // MARK: Cutting into pages

    private func pages(of sheet: CallSheet) -> [[SheetCardPiece]] {
        let pieces = cards.pieces(of: sheet)
        let firstRoom = room - firstHeight(sheet)
        let laterRoom = room - 12.9 - max(19.9, schoolHeight(sheet, points: 18) + 6)
        if height(pieces[...], on: sheet, before: []) + closingHeight <= firstRoom { return [pieces] }
        var pages: [[SheetCardPiece]] = []
        var start = 0
        if let first = pieces.first, height([first], on: sheet, before: []) > firstRoom - onwardHeight {
            pages.append([])
        }
        while start < pieces.count {
            let isFirst = pages.isEmpty
            let available = (isFirst ? firstRoom : laterRoom) - onwardHeight
            var end = start + 1
            while end < pieces.count {
                let children = Set(pieces[start...end].map(\.childIndex)).count
                if children > (isFirst ? childrenMax.first : childrenMax.later) { break }
                if height(pieces[start...end], on: sheet, before: pieces[..<start]) > available { break }
                end += 1
            }
            pages.append(Array(pieces[start..<end]))
            start = end
        }
        return withRoomToClose(pages, on: sheet, laterRoom: laterRoom)
    }

    /// Sees to it that the last page has room for the outcome table, and that a child stands above it.
    private func withRoomToClose(
        _ pages: [[SheetCardPiece]], on sheet: CallSheet, laterRoom: Double
    ) -> [[SheetCardPiece]] {
        guard let last = pages.last, let final = last.last else { return [[]] }
        let before = pages.dropLast().joined()
        if pages.count > 1, height(last[...], on: sheet, before: Array(before)[...]) + closingHeight <= laterRoom {
            return pages
        }
        guard last.count > 1 else { return pages.count == 1 ? [[], last] : pages }
        return Array(pages.dropLast()) + [Array(last.dropLast()), [final]]
    }

    private func height(
        _ pieces: ArraySlice<SheetCardPiece>, on sheet: CallSheet, before: ArraySlice<SheetCardPiece>
    ) -> Double {
        var total = 0.0
        var last: Int?
        for piece in pieces {
            if piece.childIndex != last {
                let isContinued = before.contains { $0.childIndex == piece.childIndex }
                total += cards.headingHeight(sheet.children[piece.childIndex], isContinued: isContinued) + 1.5
            }
            total += piece.height
            last = piece.childIndex
        }
        return total
    }

    /// Heading, number to dial, what to say to a machine, and step 1.
    private func firstHeight(_ sheet: CallSheet) -> Double {
        let asks = words.askRows(sheet).reduce(0.0) { sum, row in
            let lines = TextMeasure.lines("\(row.who)\(row.note)", points: 13.5, width: 79)
            return sum + TextMeasure.height(lines, points: 13.5, leading: 1.15) + 1
        }
        let away = TextMeasure.lines(words.away, points: 11, width: 178.5)
        let greeting = TextMeasure.lines(words.greeting.text, points: 13, width: 168)
        let headingHeight = max(19.9, schoolHeight(sheet, points: isLongSchool(sheet) ? 20 : 25) + 6)
        return 3 + headingHeight + max(21.4, asks) + 3.8 + TextMeasure.height(away, points: 11, leading: 1.2) + 3.6
            + TextMeasure.height(greeting, points: 13, leading: 1.22) + 27.2 + 6.8
    }

    private func schoolHeight(_ sheet: CallSheet, points: Double) -> Double {
        let name = words.school(sheet)
        return TextMeasure.height(
            TextMeasure.lines(name, points: points, width: 128, bold: true), points: points, leading: 1.08)
    }

    /// Whether the name takes two lines in the usual heading; then it is set smaller.
    private func isLongSchool(_ sheet: CallSheet) -> Bool {
        TextMeasure.lines(words.school(sheet), points: 25, width: 128, bold: true) > 1
    }
}
