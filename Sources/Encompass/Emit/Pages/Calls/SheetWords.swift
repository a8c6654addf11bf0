import Casework
import Pipeline

/// What a sheet says besides the children: whom to ask for, what to say first and last, and the area's rules.
struct SheetWords: Sendable {
    let phrases: Phrases
    let context: PageContext

    init(phrases: Phrases, context: PageContext) {
        self.phrases = phrases
        self.context = context
    }

    /// The values that the first page and the last one show, in both layouts.
    func heading(_ sheet: CallSheet, total: Int) -> [String: PageValue] {
        [
            "call": .number(sheet.number), "calls": .number(total), "school": .text(school(sheet)),
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
            "away": .text(away),
            "after": .text(after),
            "greeting": greeting.pageValue,
            "closing": closing.pageValue,
        ]
    }

    func school(_ sheet: CallSheet) -> String { VisibleText.shortened(sheet.school.name, to: 120) }

    var closing: Sentence {
        let ringBack = PhoneText.unbroken(context.settings.ringBack)
        return ringBack.isEmpty
            ? phrases.sentence("close-without-number") : phrases.sentence("close", ["phone": .words(ringBack)])
    }

    var greeting: Sentence {
        phrases.sentence("greeting", ["team": .words(context.team), "council": .words(context.council)])
    }

    /// Who rings again where nobody could be told, and when.
    var after: String { phrases.text("after", ["deadline": context.settings.deadline.text]) }

    /// The rules for a machine and for a call that nobody on the list can take.
    var away: String {
        let ringBack = PhoneText.unbroken(context.settings.ringBack)
        let message =
            ringBack.isEmpty
            ? phrases.text("message-without-number", ["team": context.team])
            : phrases.text("message", ["phone": ringBack])
        return switch context.settings.leaveMessage {
        case .never: phrases.text("away-never", ["message": message])
        case .noticeOnly: phrases.text("away-notice", ["message": message])
        }
    }

    func onward(_ children: Int) -> String {
        children == 0
            ? "Go on to the next page before you close the call."
            : "\(SpokenNumber.counted(children, "more child", "more children")) on the next page. "
                + "Do not close the call yet."
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
            return [AskRow(word: "Ask for", who: SheetWords.headTeacher(sheet.school), note: ", head teacher")]
        }
        let isLeadAway = sheet.contacts.allSatisfy { $0.role == .fallback }
        let away = AskRow(word: "", who: "", note: "The safeguarding lead is not on today’s list.")
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
                note += ", on \(PhoneText.unbroken(contact.phone))"
            }
            return AskRow(word: index == 0 ? "Ask for" : "or", who: SheetWords.name(contact), note: note)
        } + (isLeadAway ? [away] : [])
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

extension PageFrame {
    /// The frame of every page of one sheet, in both layouts.
    init(_ sheet: CallSheet, _ context: PageContext) {
        self.init(
            marking: .officialSensitive, topLeft: SpokenDate.long(sheet.callDay), runID: context.runID,
            sheet: "Sheet \(sheet.id)", keep: PageFrame.keepSheet)
    }
}
