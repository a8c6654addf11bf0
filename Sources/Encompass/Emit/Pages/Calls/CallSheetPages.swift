import Casework
import Pipeline

/// One school's sheet, cut into pages that each hold what they state.
package struct CallSheetPages: Sendable {
    let cards: SheetCards
    let context: PageContext

    package init(phrases: Phrases, context: PageContext) {
        cards = SheetCards(script: SheetScript(phrases: phrases, settings: context.settings))
        self.context = context
    }

    /// Millimetres between the top and the bottom rule of a page, less a reserve for rounding.
    private let room = 256.0
    /// Step 3 and step 4, with the table and the seven codes.
    private var closingHeight: Double {
        let lines = TextMeasure.lines(closing().text, points: 13, width: 168)
        return 48 + TextMeasure.height(lines, points: 13, leading: 1.22)
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
            var values = heading(sheet, total: total)
            values["isCall"] = true
            values["isFirst"] = .flag(index == 0)
            values["isContinued"] = .flag(index > 0)
            values["cards"] = .list(cards.pageValues(pages[index], on: sheet, seen: seen))
            values["isLast"] = .flag(isLast)
            values["onward"] = .text(isLast ? "" : onward(left))
            return PageBody(frame: frame(sheet), values: values)
        }
    }

    private func frame(_ sheet: CallSheet) -> PageFrame {
        PageFrame(
            marking: .officialSensitive, topLeft: SpokenDate.long(sheet.callDay), runID: context.runID,
            sheet: "Sheet \(sheet.id)", keep: PageFrame.keepSheet)
    }

    private func onward(_ children: Int) -> String {
        children == 0
            ? "Go on to the next page before you close the call."
            : "\(SpokenNumber.counted(children, "more child", "more children")) on the next page. "
                + "Do not close the call yet."
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
        let asks = askRows(sheet).reduce(0.0) { sum, row in
            let lines = TextMeasure.lines("\(row.who)\(row.note)", points: 13.5, width: 79)
            return sum + TextMeasure.height(lines, points: 13.5, leading: 1.15) + 1
        }
        let away = TextMeasure.lines(awayText(), points: 11, width: 178.5)
        let greeting = TextMeasure.lines(greeting().text, points: 13, width: 168)
        let headingHeight = max(19.9, schoolHeight(sheet, points: 25) + 6)
        return 3 + headingHeight + max(21.4, asks) + 3.8 + TextMeasure.height(away, points: 11, leading: 1.2) + 3.6
            + TextMeasure.height(greeting, points: 13, leading: 1.22) + 27.2 + 6.8
    }

    private func schoolHeight(_ sheet: CallSheet, points: Double) -> Double {
        let name = VisibleText.shortened(sheet.school.name, to: 120)
        return TextMeasure.height(
            TextMeasure.lines(name, points: points, width: 128, bold: true), points: points, leading: 1.08)
    }

    // MARK: What the pages say

    private func heading(_ sheet: CallSheet, total: Int) -> [String: PageValue] {
        [
            "call": .number(sheet.number), "calls": .number(total),
            "school": .text(VisibleText.shortened(sheet.school.name, to: 120)),
            "childCount": .text(SpokenNumber.counted(sheet.children.count, "child", "children")),
            "bell": .text(sheet.firstBell?.text ?? ""),
            "cluster": .text(VisibleText.shown(sheet.school.cluster)),
            "urn": .text(sheet.school.urn.text),
            "callFirst": .flag(sheet.isCallFirst),
            "phone": .text(sheet.phone.isEmpty ? "No number" : PhoneText.grouped(sheet.phone)),
            "hasPhone": .flag(!sheet.phone.isEmpty),
            "hasOtherPhones": .flag(sheet.contacts.contains { !$0.phone.isEmpty && $0.phone != sheet.phone }),
            "opens": .text(sheet.opensAt?.text ?? ""),
            "asks": .list(askRows(sheet).map { $0.pageValue }),
            "noLead": .flag(sheet.contacts.isEmpty),
            "away": .text(awayText()),
            "greeting": greeting().pageValue,
            "closing": closing().pageValue,
        ]
    }

    func closing() -> Sentence {
        let ringBack = PhoneText.grouped(context.settings.ringBack)
        return ringBack.isEmpty
            ? cards.script.phrases.sentence("close-without-number")
            : cards.script.phrases.sentence("close", ["phone": .words(ringBack)])
    }

    func greeting() -> Sentence {
        cards.script.phrases.sentence(
            "greeting", ["team": .words(context.team), "council": .words(context.council)])
    }

    /// The rules for a machine and for a call that nobody on the list can take.
    func awayText() -> String {
        let phrases = cards.script.phrases
        let ringBack = PhoneText.grouped(context.settings.ringBack)
        let message =
            ringBack.isEmpty
            ? phrases.text("message-without-number", ["team": context.team])
            : phrases.text("message", ["phone": ringBack])
        switch context.settings.leaveMessage {
        case .never:
            return "Answering machine: leave no message, outcome 3. Nobody on the list is free: say only “\(message)” "
                + "No child’s name. Outcome 4."
        case .noticeOnly:
            return "Answering machine, or nobody on the list is free: say only “\(message)” No child’s name. Outcome 4."
        }
    }

    struct AskRow {
        var word: String
        var who: String
        var note: String

        var pageValue: PageValue {
            ["word": .text(word), "who": .text(VisibleText.shown(who)), "note": .text(VisibleText.shown(note))]
        }
    }

    func askRows(_ sheet: CallSheet) -> [AskRow] {
        guard !sheet.contacts.isEmpty else {
            return [AskRow(word: "Ask for", who: CallSheetPages.headTeacher(sheet.school), note: ", head teacher")]
        }
        return sheet.contacts.indices.map { index in
            let contact = sheet.contacts[index]
            var note: String
            switch contact.role {
            case .lead: note = ", safeguarding lead"
            case .deputy: note = ", deputy"
            case .fallback: note = ", if no one else answers"
            }
            if index > 0, let from = contact.from, from != sheet.opensAt { note += ", from \(from.text)" }
            if !contact.phone.isEmpty, contact.phone != sheet.phone {
                note += ", on \(PhoneText.grouped(contact.phone))"
            }
            return AskRow(word: index == 0 ? "Ask for" : "or", who: CallSheetPages.name(contact), note: note)
        }
    }

    /// `Mrs J. Adeyemi`.
    static func name(_ contact: Contact) -> String {
        [contact.title, contact.name].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// `Mrs Shaw`, as the national register gives the title and the name; where it gives none, the office it is.
    static func headTeacher(_ school: School) -> String {
        let name = [school.headTitle, school.headLastName].filter { !$0.isEmpty }.joined(separator: " ")
        return school.headLastName.isEmpty ? "the person in charge" : name
    }
}
