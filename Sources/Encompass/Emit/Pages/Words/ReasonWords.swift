import Casework
import Linkage
import Pipeline

/// Reason codes as sentences.
enum ReasonWords {
    /// Why a child stands on this page: the rule that put it there, then the facts it was recorded with.
    ///
    /// That day and month *could* be exchanged is true of every third date, and is said only where the rule turns on it.
    static func why(_ decision: Decision, phrases: Phrases) -> String {
        let ambiguity = NormalisationNote.dobDayMonthAmbiguous.rawValue
        // Beside a date that is the same, or differs otherwise, the sentence would lead astray.
        let fitsExchanged = decision.shortlist.candidates.prefix(5).contains { Evidence($0).birth == .exchanged }
        let turnsOnDate =
            fitsExchanged
            && [Rule.birthDateSlipUnsupported, .birthDateDiffers].contains { $0.rawValue == decision.rule }
        let facts = decision.reasons.filter { ($0 != ambiguity || turnsOnDate) && $0 != decision.rule }
        return ([decision.rule] + facts).map { words($0, phrases: phrases) }.joined(separator: " ")
    }

    /// The phrase of the code; a reference to a child or a run as it is; any other code spelled out.
    static func words(_ code: String, phrases: Phrases) -> String {
        if phrases.has("reason-\(code)") { return phrases.text("reason-\(code)") }
        guard code.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }), let first = code.first
        else { return VisibleText.shown(code) }
        return first.uppercased() + code.dropFirst().map { $0 == "-" ? " " : String($0) }.joined() + "."
    }
}
