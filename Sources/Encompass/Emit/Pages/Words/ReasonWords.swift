import Pipeline

/// Reason codes as sentences.
enum ReasonWords {
    /// The phrase of the code; a reference to a child or a run as it is; any other code spelled out.
    static func words(_ code: String, phrases: Phrases) -> String {
        if phrases.has("reason-\(code)") { return phrases.text("reason-\(code)") }
        guard code.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }), let first = code.first
        else { return VisibleText.shown(code) }
        return first.uppercased() + code.dropFirst().map { $0 == "-" ? " " : String($0) }.joined() + "."
    }
}
