import Casework
import Linkage
import Pipeline

/// Any text as a date in any declared form.
enum DateTarget {
    /// The first line is the form, the rest the cell.
    static func tryOne(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let form = parts.first ?? ""
        let cell = parts.count > 1 ? parts[1] : text
        let today = CalendarDate(dayNumber: 20_777)  // 2026-11-20
        for formats in [[form], FuzzForms.usual] {
            _ = BirthDateReader(formats: formats, asOf: today)?.read(cell)
            _ = DateTimeReader(formats: formats)?.read(cell)
            _ = DateTimeReader(formats: formats)?.read(date: form, time: cell)
            _ = CalendarDateReader(formats: formats)?.read(cell)
        }
        _ = AgeReader(asOf: today).read(cell)
    }
}

/// The forms that profiles and the sample declare.
private enum FuzzForms {
    static let usual = [
        "dd/MM/yyyy", "d/M/yy", "yyyy-MM-dd", "dd-MM-yyyy", "dd/MM/yyyy HH:mm", "d MMM yyyy", "dd MMMM yyyy h:mm a",
        "excel-serial",
    ]
}

/// Any text as a name: reading it twice gives the same, and no part of a name is empty.
enum NameTarget {
    /// Two lines: forenames and surname.
    static func tryOne(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let folded = NameFolding.read(text)
        precondition(folded.name == NameFolding.comparable(text), "a name is folded one way")
        precondition(folded.name.tokens.allSatisfy { !$0.isEmpty }, "no part of a name is empty")
        let name = PoliceName.read(forenames: parts.first ?? "", surname: parts.count > 1 ? parts[1] : "")
        precondition(name.given.tokens.allSatisfy { !$0.isEmpty }, "no part of a given name is empty")
    }
}

/// Any text as what the other cells of a row hold.
enum FieldTarget {
    static func tryOne(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        _ = AddressFolding.comparable(text)
        _ = PostcodeReader.read(text)
        if let phone = PhoneNumber(text) { _ = phone.e164 + phone.display }
        _ = UPN.check(text)
        _ = SchoolReference(text)
        _ = OccurrenceNumber.read(text)
        _ = SexReader().read(text)
    }
}

/// Any text as a list of children in one cell.
enum FreeTextTarget {
    static func tryOne(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let children = FreeTextChildren.split(text)
        // Every child needs at least a letter of its own: a cell cannot hold more children than characters.
        precondition(children.count <= text.utf8.count, "no child comes from nowhere")
        precondition(FreeTextChildren.split(text) == children, "a list is read one way")
    }
}
