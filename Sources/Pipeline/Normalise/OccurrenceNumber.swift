package import Casework
import Foundation

/// The force's reference of an incident, as read from its cell.
///
/// References are opaque and keep their zeros. What a spreadsheet has spoilt cannot be mended: it is rejected, and the
/// police are asked.
package enum OccurrenceNumber: Hashable, Sendable {
    case number(String)
    case rejected(RejectionCode)

    package static func read(_ written: String) -> OccurrenceNumber {
        let text = WrittenText.singleSpaced(written)
        if text.isEmpty { return .rejected(.occurrenceMissing) }
        let isDamaged = isScientific(text) || isDecimal(text) || isDate(text) || text.hasPrefix("#")
        return isDamaged ? .rejected(.occurrenceDamaged) : .number(text)
    }

    /// The number as far as it tells two incidents apart: without case, width, spaces, invisible characters, and with
    /// every dash a hyphen. `bx‑1119–0412` and `BX-1119-0412 ` are one incident: who was told of one is not told again.
    ///
    /// Unicode 16, normalisation form KC and the general categories; a plain upper-case number stays as it is.
    package static func folded(_ number: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in number.precomposedStringWithCompatibilityMapping.uppercased().unicodeScalars {
            switch scalar.properties.generalCategory {
            case .dashPunctuation: folded.append("-")
            case .mathSymbol where scalar == "\u{2212}": folded.append("-")
            case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: continue
            default: folded.append(scalar)
            }
        }
        return String(folded)
    }

    /// `1.325E+10`: figures, the letter, a sign, figures. Without the sign or a point, `24E1234` is a reference.
    private static func isScientific(_ text: String) -> Bool {
        let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
        guard parts.count == 2, let sign = parts[1].first else { return false }
        let exponent = sign == "+" || sign == "-" ? parts[1].dropFirst() : parts[1]
        guard isDigits(exponent) else { return false }
        let isSigned = sign == "+" || sign == "-"
        return (isSigned && isDigits(parts[0])) || isNumberWithPoint(parts[0])
    }

    /// `13250012345.00`: only noughts after the point, which no reference has.
    private static func isDecimal(_ text: String) -> Bool {
        guard isNumberWithPoint(text[...]), let point = text.firstIndex(of: ".") else { return false }
        return text[text.index(after: point)...].allSatisfy { $0 == "0" }
    }

    /// `12-Mar-25`, `Mar-25`, `12/03/2025`, `2025-03-12 00:00`: what a spreadsheet makes of `12/3/25`.
    private static func isDate(_ text: String) -> Bool {
        dateForms.contains { $0.fields(in: text) != nil }
    }

    private static let dateForms: [DatePattern] = [
        "d-MMM-yy", "d-MMM-yyyy", "MMM-yy", "MMM-yyyy", "d-MMM", "dd/MM/yyyy", "d/M/yy", "yyyy-MM-dd", "dd-MM-yyyy",
    ].compactMap { DatePattern($0) }

    private static func isNumberWithPoint(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && isDigits(parts[0]) && isDigits(parts[1])
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
