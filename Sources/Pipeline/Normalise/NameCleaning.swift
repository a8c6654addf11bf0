/// Takes out of a name what no one writes: control and direction characters, and bytes read in the wrong encoding.
///
/// A place where a letter was lost becomes `?`; an apostrophe of any shape vanishes, which joins its neighbours.
struct NameCleaning {
    private(set) var isDamaged = false

    mutating func clean(_ written: String) -> String {
        let scalars = Array(written.unicodeScalars)
        var cleaned = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            let length = misreadLength(scalars[index...])
            if length > 0 {
                isDamaged = true
                if length == 2 { cleaned.append("?") }
                index += length
                continue
            }
            if let kept = keep(scalars[index], after: cleaned.last) { cleaned.append(kept) }
            index += 1
        }
        return String(cleaned)
    }

    /// The text without what nobody sees, every visible sign kept: before a cell is cut at its words, where a control
    /// character would pass for a space.
    mutating func seen(_ written: String) -> String {
        if written.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return written }
        var seen = String.UnicodeScalarView()
        for scalar in written.unicodeScalars {
            // The soft hyphen may be half of a letter that was read in the wrong encoding.
            let isKept = NameScalar.isApostrophe(scalar) || scalar.value == 0xAD
            if let kept = isKept ? scalar : keep(scalar, after: seen.last) { seen.append(kept) }
        }
        return String(seen)
    }

    /// What stands for one scalar; nothing where it is removed.
    private mutating func keep(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return " "
        case 0x00...0x1F, 0x7F: return remove()
        case 0x80...0x9F, 0xFFFD: return "?"  // a letter of Windows-1252 read as Latin-1, or one already lost
        case 0xAD, 0xE0020...0xE007F: return nil  // a soft hyphen; the tags of a flag emoji
        case 0x200C, 0x200D:  // joiners: right in Persian and Indian scripts, a fault after a Latin letter
            if let previous, NameScalar(previous).script == .latin { return remove() }
            return nil
        case _ where NameScalar.isApostrophe(scalar): return nil
        default: break
        }
        switch scalar.properties.generalCategory {
        case .format, .control: return remove()
        case .privateUse, .unassigned, .surrogate: return "?"
        default: return scalar
        }
    }

    private mutating func remove() -> Unicode.Scalar? {
        isDamaged = true
        return nil
    }

    /// How many scalars from here are UTF-8 read as Windows-1252: 2 for a lost letter, 3 for an apostrophe, else 0.
    ///
    /// `Ã©` was `é`, `Å‚` was `ł`, `â€™` was `’`. Only pairs that no name holds are taken.
    private func misreadLength(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
        guard let first = scalars.first, let second = scalars.dropFirst().first else { return 0 }
        if first == "â", second == "€" {
            let third = scalars.dropFirst(2).first
            return third == "™" || third == "\u{2DC}" ? 3 : 0
        }
        guard "ÃÂÄÅÈ".unicodeScalars.contains(first) else { return 0 }
        switch second.value {
        case 0xA0: return first == "Ã" ? 2 : 0
        case 0xA1...0xBF: return 2
        default: return "€‚„…†‡ˆ‰‹‘’“”•–—˜™›".unicodeScalars.contains(second) ? 2 : 0
        }
    }
}
