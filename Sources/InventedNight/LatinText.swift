/// Writing names with the letters that a police keyboard has.
enum LatinText {
    private static let plain: [Unicode.Scalar: String] = {
        let rows = """
            a:àáâãäåāăą ae:æ c:çćĉċč d:ďđð e:èéêëēĕėęě g:ĝğġģ h:ĥħ i:ìíîïĩīĭįı j:ĵ k:ķ l:ĺļľŀł n:ñńņňŉ o:òóôõöøōŏőơộồố
            oe:œ r:ŕŗř s:śŝşšș ss:ß t:ţťŧțþ u:ùúûüũūŭůűųư w:ŵ y:ýÿŷ z:źżž A:ÀÁÂÃÄÅĀĂĄ AE:Æ C:ÇĆĈĊČ D:ĎĐÐ E:ÈÉÊËĒĔĖĘĚ
            G:ĜĞĠĢ H:ĤĦ I:ÌÍÎÏĨĪĬĮİ J:Ĵ K:Ķ L:ĹĻĽĿŁ N:ÑŃŅŇ O:ÒÓÔÕÖØŌŎŐƠ OE:Œ R:ŔŖŘ S:ŚŜŞŠȘ T:ŢŤŦȚÞ U:ÙÚÛÜŨŪŬŮŰŲƯ W:Ŵ
            Y:ÝŸŶ Z:ŹŻŽ a:ầ e:ễ
            """
        var table: [Unicode.Scalar: String] = [:]
        for row in rows.split(whereSeparator: \.isWhitespace) {
            let parts = row.split(separator: ":")
            guard parts.count == 2 else { continue }
            for scalar in parts[1].unicodeScalars { table[scalar] = String(parts[0]) }
        }
        return table
    }()

    /// The text without marks on its letters: `Łukasz` becomes `Lukasz`. Other scripts stay.
    static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var folded = ""
        for scalar in text.unicodeScalars {
            if let letters = plain[scalar] {
                folded += letters
            } else {
                folded.unicodeScalars.append(scalar)
            }
        }
        return folded
    }

    /// The text with marks only where Windows-1252 has the letter: `José` stays, `Łukasz` becomes `Lukasz`.
    static func foldedToWindows1252(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var folded = ""
        for scalar in text.unicodeScalars {
            if windows1252(scalar) != nil {
                folded.unicodeScalars.append(scalar)
            } else {
                folded += plain[scalar] ?? "?"
            }
        }
        return folded
    }

    /// The byte of a letter in Windows-1252; nothing where it has none.
    static func windows1252(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0..<0x80, 0xA0...0xFF: UInt8(scalar.value)
        case 0x20AC: 0x80
        case 0x0160: 0x8A
        case 0x0161: 0x9A
        case 0x017D: 0x8E
        case 0x017E: 0x9E
        case 0x0152: 0x8C
        case 0x0153: 0x9C
        case 0x0178: 0x9F
        case 0x2018: 0x91
        case 0x2019: 0x92
        case 0x201C: 0x93
        case 0x201D: 0x94
        case 0x2013: 0x96
        case 0x2014: 0x97
        default: nil
        }
    }
}
