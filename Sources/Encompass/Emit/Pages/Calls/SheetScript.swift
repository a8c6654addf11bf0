import Casework
package import Pipeline

/// What is said of one child on one call: the sentences, in order, at the configured level of disclosure.
package struct SheetScript: Sendable {
    package let phrases: Phrases
    package let settings: PageSettings

    package init(phrases: Phrases, settings: PageSettings) {
        self.phrases = phrases
        self.settings = settings
    }

    /// One incident as it is read out, cut into pieces that each fit on a page.
    package struct Telling: Sendable {
        /// An instruction to the caller, not read aloud; empty where none is needed.
        package var note: Sentence
        package var pieces: [Sentence]
        package var occurrenceNumber: String
    }

    /// The question that comes before everything else.
    package func rollQuestion(_ child: SheetChild) -> Sentence {
        let name = Sentence.Part.name(SheetScript.fullName(child))
        return isolating(question(child, name), name, in: child)
    }

    /// The sentence with each part of a name by itself, where one is written from right to left: the other would
    /// change places with it.
    private func isolating(_ sentence: Sentence, _ name: Sentence.Part, in child: SheetChild) -> Sentence {
        let parts = SheetScript.nameParts(child)
        guard parts.count > 1 else { return sentence }
        return Sentence(
            parts: sentence.parts.flatMap { part in
                part != name
                    ? [part]
                    : parts.enumerated().flatMap { index, part -> [Sentence.Part] in
                        (index > 0 ? [.words(" ")] : []) + [.name(part)]
                    }
            })
    }

    private func question(_ child: SheetChild, _ name: Sentence.Part) -> Sentence {
        if let born = child.birthDate {
            return phrases.sentence(
                "roll-question", ["full": name, "born": .words(SpokenDate.withoutWeekday(born))])
        }
        let year = SchoolYear.words(child.ncYear)
        return year.isEmpty
            ? phrases.sentence("roll-question-name", ["full": name])
            : phrases.sentence("roll-question-year", ["full": name, "year": .words(year)])
    }

    /// The incidents of the child at `index`, in order.
    package func tellings(of index: Int, on sheet: CallSheet) -> [Telling] {
        let child = sheet.children[index]
        return child.incidents.indices.map { place in
            let incident = child.incidents[place]
            let sharer = sheet.children[..<index].first {
                $0.incidents.contains { $0.occurrenceNumber == incident.occurrenceNumber }
            }
            var sentences = [opening(child, incident, isFirst: place == 0, isShared: sharer != nil, sheet: sheet)]
            sentences += detail(child, incident)
            if place == child.incidents.count - 1 { sentences.append(repeatCount(child)) }
            let note = sharer.map {
                phrases.sentence(
                    "same-incident-note",
                    ["other": .name(SheetScript.calledName($0)), "given": .name(SheetScript.calledName(child))])
            }
            return Telling(
                note: note ?? Sentence(parts: []),
                pieces: [Sentence(sentences)] + officersWords(incident),
                occurrenceNumber: VisibleText.shown(incident.occurrenceNumber))
        }
    }

    private func opening(
        _ child: SheetChild, _ incident: SheetIncident, isFirst: Bool, isShared: Bool, sheet: CallSheet
    ) -> Sentence {
        if isShared { return phrases.sentence("same-incident") }
        let given = Sentence.Part.name(SheetScript.calledName(child))
        let name = isFirst ? "incident" : "further-incident"
        if settings.disclosure == .nameOnly { return phrases.sentence("\(name)-name-only", ["given": given]) }
        let when = SpokenDate.spoken(incident.occurredAt, from: sheet.callDay)
        return phrases.sentence(name, ["given": given, "when": .words(when)])
    }

    private func detail(_ child: SheetChild, _ incident: SheetIncident) -> [Sentence] {
        guard settings.disclosure != .nameOnly else { return [] }
        let filling = ["given": Sentence.Part.name(SheetScript.calledName(child))]
        let presence =
            switch incident.presence {
            case .present: "present"
            case .absent: "absent"
            case .notRecorded: "presence-not-recorded"
            }
        var sentences = [phrases.sentence(presence, filling)]
        if settings.disclosure == .full, let seen = incident.wasSeen {
            sentences.append(phrases.sentence(seen ? "seen" : "not-seen", filling))
        }
        return sentences
    }

    /// The officer's text, at level `full` only, in pieces of at most 700 letters: about nine lines.
    private func officersWords(_ incident: SheetIncident) -> [Sentence] {
        guard settings.disclosure == .full, !incident.circumstances.isEmpty else { return [] }
        let shown = VisibleText.shown(incident.circumstances)
        return SheetScript.pieces(of: shown, lengthMax: 700).enumerated().map { index, piece in
            index == 0
                ? phrases.sentence("officer", ["circumstances": .name(piece)])
                : Sentence(parts: [.name(piece)])
        }
    }

    private func repeatCount(_ child: SheetChild) -> Sentence {
        guard settings.showRepeatCount, child.earlierNotifications > 0 else { return Sentence(parts: []) }
        let count = child.earlierNotifications + child.incidents.count
        return child.incidents.count == 1
            ? phrases.sentence("repeat-one", ["ordinal": .words(SpokenNumber.ordinal(count))])
            : phrases.sentence("repeat-many", ["count": .words(SpokenNumber.cardinal(count))])
    }

    /// The text in pieces of at most `lengthMax` characters, cut between words where there is a space to cut at.
    static func pieces(of text: String, lengthMax: Int) -> [String] {
        var pieces: [String] = []
        var rest = Substring(text)
        while rest.count > lengthMax {
            let head = rest.prefix(lengthMax)
            let end = head.lastIndex(of: " ").map { head.index(after: $0) } ?? head.endIndex
            pieces.append(String(rest[..<end]))
            rest = rest[end...]
        }
        return pieces + (rest.isEmpty ? [] : [String(rest)])
    }

    /// Given and family name, as the school holds them; beyond 200 letters cut, with their count.
    package static func fullName(_ child: SheetChild) -> String {
        let name = [child.givenName, child.familyName].filter { !$0.isEmpty }.joined(separator: " ")
        return VisibleText.shortened(name, to: 200)
    }

    /// The name in one piece, or given and family name apart where one is written from right to left.
    static func nameParts(_ child: SheetChild) -> [String] {
        let parts = [child.givenName, child.familyName].filter { !$0.isEmpty }
        guard parts.count > 1, parts.contains(where: isRightToLeft) else { return [fullName(child)] }
        return parts.map { VisibleText.shortened($0, to: 100) }
    }

    /// Hebrew, Arabic, Syriac, Thaana, N’Ko and their presentation forms.
    private static func isRightToLeft(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
            default: false
            }
        }
    }

    /// The first name alone, or the family name where there is no other.
    static func calledName(_ child: SheetChild) -> String {
        let first = child.givenName.split(separator: " ").first.map(String.init) ?? ""
        return VisibleText.shortened(first.isEmpty ? child.familyName : first, to: 60)
    }
}
