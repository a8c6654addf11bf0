import Casework
import Linkage
import Pipeline
import Testing

@Suite("Numbers and references")
struct ReferenceTests {
    @Test(
        "the check letter of a pupil number is verified",
        arguments: ["H801200001001", "U383100120001", "X201361412345", " h801200001001 "])
    func permanentNumber(written: String) {
        #expect(UPN.check(written) == .permanent)
        #expect(UPN(written)?.isTemporary == false)
    }

    @Test("a letter in the last place makes a temporary number")
    func temporaryNumber() { #expect(UPN("U80120000100A")?.isTemporary == true) }

    @Test("a wrong letter is told from a wrong form")
    func wrongNumber() {
        #expect(UPN.check("A801200001001") == .wrongLetter)
        #expect(UPN.check("H801200001002") == .wrongLetter)
        #expect(UPN.check("I801200001001") == .malformed)
        #expect(UPN.check("H80120000100") == .malformed)
        #expect(UPN.check("H80120O001001") == .malformed)
        #expect(UPN.check("") == .empty)
    }

    @Test("a school is named by URN or by authority and number")
    func school() throws {
        #expect(SchoolReference("107821") == .urn(try #require(URN(number: 107_821))))
        for written in ["380/2001", "3802001", "380 2001", "380-2001", " 3802001 ", "3802001.0"] {
            #expect(SchoolReference(written) == .laestab(authority: "380", establishment: "2001"))
        }
        for written in ["", "12345", "38/02001", "Larch Primary", "380/200", "38020011"] {
            #expect(SchoolReference(written) == nil)
        }
    }

    @Test(
        "a reference stays as written",
        arguments: ["13250012345", "00123", "42/12345/25", "24*123456", "NICL-20250312-0141", "24E12345", "12/345/25"])
    func occurrence(written: String) { #expect(OccurrenceNumber.read(" \(written)\u{A0}") == .number(written)) }

    @Test(
        "a reference a spreadsheet has spoilt is rejected",
        arguments: [
            "1.325E+10", "1.325e10", "13E+09", "12-Mar-25", "Mar-25", "12/03/2025", "2025-03-12 00:00:00",
            "13250012345.00", "#######", "#VALUE!",
        ])
    func spoiltOccurrence(written: String) { #expect(OccurrenceNumber.read(written) == .rejected(.occurrenceDamaged)) }

    @Test("an empty reference is missing")
    func noOccurrence() { #expect(OccurrenceNumber.read("  ") == .rejected(.occurrenceMissing)) }

    @Test("sex is read by its lists")
    func sex() {
        let reader = SexReader()
        for written in ["F", "f", "Female", "GIRL", " 2 ", "F."] { #expect(reader.read(written) == .female) }
        for written in ["M", "male", "Boy", "1"] { #expect(reader.read(written) == .male) }
        for written in ["", "U", "X", "9", "MF"] { #expect(reader.read(written) == nil) }
        #expect(SexReader(female: ["Ž"], male: ["M"]).read("ž") == .female)
    }
}

@Suite("Postcodes")
struct PostcodeReaderTests {
    @Test(
        "common slips are mended where one postcode alone is meant",
        arguments: [
            ("LS6 1AA", "LS61AA"), ("ls61aa", "LS61AA"), ("LS6  1AA", "LS61AA"), ("LS6 IAA", "LS61AA"),
            ("L S 6 1 A A", "LS61AA"),
            ("M1 1AE", "M11AE"), ("EC1A 1BB", "EC1A1BB"), ("W1A 0AX", "W1A0AX"), ("W1A OAX", "W1A0AX"),

            ("0X1 1AA", "OX11AA"), ("S01 1AA", "SO11AA"), ("1P1 2AB", "IP12AB"), ("GIR 0AA", "GIR0AA"),
            ("LS6-1AA.", "LS61AA"),
            ("12 Larch Close, LS6 1AA", "LS61AA"), ("BS0 1AA", "BS01AA"),
        ])
    func mended(written: String, expected: String) {
        let reading = PostcodeReader.read(written)
        #expect(reading.postcode.map { String(decoding: $0.text, as: UTF8.self) } == expected)
        #expect(reading.notes.isEmpty)
    }

    @Test("what is no postcode is noted", arguments: ["LS6", "LS6 1CA", "LS6 1A", "75001", "Leeds"])
    func unreadable(written: String) {
        #expect(PostcodeReader.read(written).postcode == nil)
        #expect(PostcodeReader.read(written).notes == [.postcodeUnreadable])
    }

    @Test("a postcode not recorded is not noted", arguments: ["", "UNKNOWN", "NFA", "?", "ZZ99 3VZ"])
    func missing(written: String) {
        #expect(PostcodeReader.read(written).postcode == nil)
        #expect(PostcodeReader.read(written).notes.isEmpty)
    }
}

@Suite("Telephone numbers")
struct PhoneNumberTests {
    @Test(
        "a number is shown in Ofcom's groups",
        arguments: [
            ("01632 960104", "01632 960 104", "+441632960104"), ("(01632) 960 104", "01632 960 104", "+441632960104"),
            ("+44 (0)1632 960104", "01632 960 104", "+441632960104"),
            ("0044 1632 960104", "01632 960 104", "+441632960104"),
            ("1632960104", "01632 960 104", "+441632960104"), ("0113 4960104", "0113 496 0104", "+441134960104"),
            ("0161-496-0104", "0161 496 0104", "+441614960104"), ("02079460104", "020 7946 0104", "+442079460104"),
            ("07700900123", "07700 900 123", "+447700900123"), ("Tel: 0113 496 0104", "0113 496 0104", "+441134960104"),
            ("0808 157 0104", "0808 157 0104", "+448081570104"), ("441632960104", "01632 960 104", "+441632960104"),
        ])
    func groups(written: String, display: String, e164: String) throws {
        let number = try #require(PhoneNumber(written))
        #expect(number.display == display)
        #expect(number.e164 == e164)
    }

    @Test("an extension is kept apart")
    func internalExtension() throws {
        let number = try #require(PhoneNumber("0113 496 0104 ext. 12"))
        #expect(number.digits == "01134960104")
        #expect(number.internalExtension == "12")
    }

    @Test(
        "a text that is no number is nothing",
        arguments: [
            "", "Mrs J Example", "0113 496", "0113 496 01045", "+33 1 23 45 67 89", "09011234567", "Max",
            "0113 496 0104 / 0105",
        ])
    func nothing(written: String) { #expect(PhoneNumber(written) == nil) }
}

@Suite("Addresses")
struct AddressFoldingTests {
    @Test(
        "one home has one form",
        arguments: [
            ("12 Larch Close", "12 larch cl"), ("12 LARCH CL., Headingley, Leeds", "12 larch cl"),
            ("12, Larch Close", "12 larch cl"),
            ("No. 12 Larch Close Leeds LS6 1AA", "12 larch cl"), ("Flat 2, 12 Larch Close", "flat 2 12 larch cl"),
            ("12 Larch Close, Flat 2", "flat 2 12 larch cl"), ("Apt 2 12 Larch Close", "flat 2 12 larch cl"),
            ("2/12 Larch Close", "flat 2 12 larch cl"), ("12a St Mary's Road", "12a st marys rd"),
            ("12 A Saint Marys Rd", "12a st marys rd"),
            ("Rose Cottage, 012 High Street", "12 high st"), ("Rose Cottage\nMill Lane", "rose cottage"),
            ("12 The Mount", "12 the mt"),
            ("Ground Floor Flat, 5 Elm Grove", "flat ground floor 5 elm gr"),
            ("7 Park Road North, Leeds", "7 park rd n"),
            ("", ""), ("NFA", ""), ("No fixed abode", ""), ("unknown", ""),
        ])
    func oneForm(written: String, expected: String) {
        #expect(String(decoding: AddressFolding.comparable(written), as: UTF8.self) == expected)
    }

    @Test(
        "an occurrence number typed in another way is the same incident, and another number is not",
        arguments: [
            "bx-1119-0412", "BX\u{2011}1119\u{2011}0412", "BX–1119–0412", " BX-1119-0412", "BX-\u{200B}1119-0412",
            "BX-1119-0412\u{A0}", "ＢＸ-１１１９-０４１２",
        ])
    func occurrenceTypedOtherwise(written: String) {
        #expect(OccurrenceNumber.folded(written) == "BX-1119-0412")
        #expect(OccurrenceNumber.folded("BX-1119-0412") != OccurrenceNumber.folded("BX-1119-0413"))
        #expect(OccurrenceNumber.folded("BX-1119-0412") != OccurrenceNumber.folded("BX-111-90412"))
        #expect(OccurrenceNumber.folded("00412") != OccurrenceNumber.folded("412"))
    }
}
