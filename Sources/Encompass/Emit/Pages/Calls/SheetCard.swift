import Casework
import Pipeline

/// A piece of a child's card that is never torn apart: the question with the first incident, a further incident,
/// or more of the officer's words.
struct SheetCardPiece: Sendable {
    let childIndex: Int
    /// The question and the boxes, on the child's first piece.
    let question: Sentence?
    /// Nothing where the question stands alone.
    let telling: PageValue?
    /// Millimetres, without the card's heading.
    let height: Double
}

/// Cuts a sheet's children into pieces, and puts pieces back together as cards on a page.
struct SheetCards: Sendable {
    let script: SheetScript
    let type: SheetType

    init(script: SheetScript, type: SheetType = .standard) {
        self.script = script
        self.type = type
    }

    func pieces(of sheet: CallSheet) -> [SheetCardPiece] {
        sheet.children.indices.flatMap { index in
            var question: Sentence? = script.rollQuestion(sheet.children[index])
            let apart = type.isQuestionApart ? question.map { [alone($0, index)] } ?? [] : []
            if type.isQuestionApart { question = nil }
            return apart
                + script.tellings(of: index, on: sheet).flatMap { telling in
                    telling.pieces.indices.map { place in
                        defer { question = nil }
                        return piece(
                            index, question: question, note: place == 0 ? telling.note : Sentence(parts: []),
                            say: telling.pieces[place],
                            reference: place == telling.pieces.count - 1 ? telling.occurrenceNumber : "")
                    }
                }
        }
    }

    /// The question as a piece of its own: in large type a long name leaves no room for more on its page.
    private func alone(_ question: Sentence, _ index: Int) -> SheetCardPiece {
        SheetCardPiece(
            childIndex: index, question: question, telling: nil,
            height: sayHeight(question.text) + type.questionRowHeight)
    }

    private func piece(
        _ index: Int, question: Sentence?, note: Sentence, say: Sentence, reference: String
    ) -> SheetCardPiece {
        var height = sayHeight(say.text)
        if let question { height += sayHeight(question.text) + type.questionRowHeight }
        if !note.isEmpty {
            height +=
                TextMeasure.height(
                    TextMeasure.lines(note.text, points: type.smallPoints, width: type.sayWidth + 3),
                    points: type.smallPoints, leading: 1.28) + 0.7
        }
        if !reference.isEmpty {
            let lines = TextMeasure.lines(
                reference, points: type.smallPoints, width: type.referenceWidth, bold: true)
            height += type.rowHeight + TextMeasure.height(lines - 1, points: type.smallPoints, leading: 1.28)
        }
        return SheetCardPiece(
            childIndex: index, question: question,
            telling: [
                "note": note.pageValue, "hasNote": .flag(!note.isEmpty), "sentence": say.pageValue,
                "reference": .text(reference),
            ],
            height: height)
    }

    private func sayHeight(_ text: String) -> Double {
        let lines = TextMeasure.lines("“\(text)”", points: type.sayPoints, width: type.sayWidth)
        return TextMeasure.height(lines, points: type.sayPoints, leading: type.sayLeading) + 1.4
    }

    /// Millimetres of a card's heading and frames.
    func headingHeight(_ child: SheetChild, isContinued: Bool) -> Double {
        let born = bornText(child)
        let bornWidth =
            type.isBornBelow ? 0 : Double(born.count + SchoolYear.words(child.ncYear).count + 7) * 2.4
        let width = max(60, type.nameWidth - bornWidth)
        let name = SheetScript.fullName(child)
        let points = isLong(name) ? type.longNamePoints : type.namePoints
        let nameLines = TextMeasure.lines(name, points: points, width: width, bold: true)
        var height = TextMeasure.height(nameLines, points: points, leading: 1.1) + 3.9
        if type.isBornBelow { height += TextMeasure.height(1, points: type.sayPoints, leading: 1.28) }
        for line in smallLines(child, isContinued: isContinued) {
            let lines = TextMeasure.lines(line, points: type.alsoPoints, width: width)
            height += TextMeasure.height(lines, points: type.alsoPoints, leading: 1.28)
        }
        return height
    }

    /// The cards of one page.
    func pageValues(_ pieces: [SheetCardPiece], on sheet: CallSheet, seen: Set<Int>) -> [PageValue] {
        var order: [Int] = []
        for piece in pieces where order.last != piece.childIndex { order.append(piece.childIndex) }
        return order.map { index in
            let child = sheet.children[index]
            let own = pieces.filter { $0.childIndex == index }
            let question = own.compactMap(\.question).first
            return [
                "childName": .list(
                    SheetScript.nameParts(child).enumerated().map { ["part": .text($1), "isNext": .flag($0 > 0)] }),
                "isLongName": .flag(isLong(SheetScript.fullName(child))),
                "also": .list(
                    alsoWritten(child).enumerated().map { ["form": .text($1), "isNext": .flag($0 > 0)] }),
                "hasAlso": .flag(!child.alsoWritten.isEmpty),
                "held": .text(heldText(child)),
                "continued": .flag(seen.contains(index)),
                "born": .text(bornText(child)),
                "year": .text(SchoolYear.words(child.ncYear)),
                "asksRoll": .flag(question != nil),
                "sentence": question?.pageValue ?? .list([]),
                "tellings": .list(own.compactMap(\.telling)),
            ]
        }
    }

    private func smallLines(_ child: SheetChild, isContinued: Bool) -> [String] {
        var lines: [String] = []
        if isContinued { lines.append("continued") }
        if !child.alsoWritten.isEmpty {
            lines.append("also written " + alsoWritten(child).joined(separator: "   ·   "))
        }
        if child.wait != nil { lines.append(heldText(child)) }
        return lines
    }

    /// Names of more than 60 letters are set smaller, so that the card keeps room for what is said.
    private func isLong(_ name: String) -> Bool { name.count > 60 }

    private func alsoWritten(_ child: SheetChild) -> [String] {
        child.alsoWritten.prefix(6).map { VisibleText.shortened($0, to: 100) }
    }

    private func bornText(_ child: SheetChild) -> String {
        child.birthDate.map(SpokenDate.withoutWeekday) ?? "not recorded"
    }

    private func heldText(_ child: SheetChild) -> String {
        child.wait?.words ?? ""
    }
}
