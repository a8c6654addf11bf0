/// Text as it may be sent to a terminal, a log or a mail: nothing in it acts, and everything in it is seen.
///
/// A path, a heading or a key of a configuration is a stranger's text. An escape sequence in it could clear the
/// operator's screen or write a line the program never said (CWE-150).
package enum TerminalText {
    /// One line: controls, marks of direction and invisible characters become `\u{1B}`, line ends included.
    package static func shown(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.value < 0x20 || scalar.value == 0x7F || HiddenCharacter.isHidden(scalar.value) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result.append(contentsOf: "\\u{\(digits)}".unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Several lines, each shown alone; what parts them stays.
    package static func shownLines(_ text: String) -> String {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { shown(String(String.UnicodeScalarView($0))) }.joined(separator: "\n")
    }
}
