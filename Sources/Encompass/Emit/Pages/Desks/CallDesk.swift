import Casework
import Linkage
import Pipeline

/// What the call desk knows: the calls of the call sheets, in the same order and in the same words.
struct CallDesk: Sendable {
    let phrases: Phrases
    let context: PageContext

    /// The columns that `outcomes import` takes.
    static let columns = ["run_id", "sheet_id", "child_ref", "try", "at", "spoke_to", "code", "initials"]

    func facts(_ sheets: [CallSheet]) -> [String: JSONValue] {
        let words = SheetWords(phrases: phrases, context: context)
        let script = SheetScript(phrases: phrases, settings: context.settings)
        return [
            "columns": .list(CallDesk.columns.map { .text($0) }),
            "greeting": words.greeting.deskValue,
            "closing": words.closing.deskValue,
            "calls": .list(sheets.map { call($0, words, script) }),
        ]
    }

    private func call(_ sheet: CallSheet, _ words: SheetWords, _ script: SheetScript) -> JSONValue {
        let hasOtherPhones = sheet.contacts.contains { !$0.phone.isEmpty && $0.phone != sheet.phone }
        let note = sheet.phone.isEmpty ? "phone-missing" : hasOtherPhones ? "phones-only" : "phone-only"
        // One row more where the lead is not on today's list.
        let roles = (sheet.contacts.isEmpty ? [] : sheet.contacts.map { role($0.role) }) + ["any"]
        return .object([
            "sheet": .text(sheet.id), "number": .integer(sheet.number), "first": .flag(sheet.isCallFirst),
            "school": .text(VisibleText.shortened(sheet.school.name, to: 120)),
            "meta": .text(meta(sheet)),
            "phone": .text(PhoneText.grouped(sheet.phone)), "phoneNote": .text(phrases.text("desk-\(note)")),
            "opens": .text(sheet.opensAt?.text ?? ""),
            "asks": .list(
                zip(words.askRows(sheet), roles).map { row, role in
                    .object([
                        "word": .text(row.word), "who": .text(VisibleText.shown(row.who)),
                        "note": .text(VisibleText.shown(row.note)), "role": .text(role),
                    ])
                }),
            "noLead": .flag(sheet.contacts.isEmpty),
            "away": .text(words.away),
            "children": .list(sheet.children.indices.map { child($0, on: sheet, script) }),
        ])
    }

    /// Which outcome a contact makes: 1 for a lead, 2 for a deputy, either for anyone else.
    private func role(_ role: Contact.Role) -> String {
        switch role {
        case .lead: "lead"
        case .deputy: "deputy"
        case .fallback: "any"
        }
    }

    private func meta(_ sheet: CallSheet) -> String {
        var parts = [SpokenNumber.counted(sheet.children.count, "child", "children")]
        if let bell = sheet.firstBell { parts.append("School starts \(bell.text)") }
        if !sheet.school.cluster.isEmpty { parts.append("\(VisibleText.shown(sheet.school.cluster)) cluster") }
        return (parts + ["URN \(sheet.school.urn.text)"]).joined(separator: " · ")
    }

    private func child(_ index: Int, on sheet: CallSheet, _ script: SheetScript) -> JSONValue {
        let child = sheet.children[index]
        let year = SchoolYear.words(child.ncYear)
        let born =
            child.birthDate.map { phrases.text("desk-born", ["born": SpokenDate.withoutWeekday($0)]) }
            ?? phrases.text("desk-born-unknown")
        return .object([
            "id": .text("\(sheet.id)-\(index + 1)"),
            "refs": .list(child.references.map { .text($0.text) }),
            "name": .text(SheetScript.fullName(child)),
            "born": .text(year.isEmpty ? born : "\(born), \(year)"),
            "also": .list(child.alsoWritten.prefix(6).map { .text(VisibleText.shortened($0, to: 100)) }),
            "held": .text(child.wait?.words ?? ""),
            "question": script.rollQuestion(child).deskValue,
            "tellings": .list(
                script.tellings(of: index, on: sheet).map { telling in
                    .object([
                        "note": telling.note.deskValue, "say": .list(telling.pieces.map(\.deskValue)),
                        "reference": .text(telling.occurrenceNumber),
                    ])
                }),
        ])
    }
}
