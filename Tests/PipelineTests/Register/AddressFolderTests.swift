import Testing

@testable import Pipeline

@Suite("Numbers of addresses")
struct AddressFolderTests {
    private func number(_ text: String, _ folder: inout AddressFolder) -> UInt32 {
        let bytes = Array(text.utf8)
        return folder.number(of: bytes.span)
    }

    @Test("one home has one number, however it is written, and a neighbour has another")
    func homes() {
        var folder = AddressFolder()
        let home = number("12 Larch Close", &folder)
        #expect(home != 0)
        for text in ["12 LARCH CL., Headingley", "12, Larch Close", "No. 12 Larch Close", "012 Larch Clo"] {
            #expect(number(text, &folder) == home, "another way to write it")
        }
        for text in [
            "14 Larch Close", "12a Larch Close", "12 Larch Road", "Flat 2, 12 Larch Close", "2/12 Larch Close",
        ] {
            #expect(number(text, &folder) != home, "another home")
        }
        #expect(number("2/12 Larch Close", &folder) == number("Flat 2, 12 Larch Close", &folder))
    }

    @Test(
        "an address that says nothing has number 0", arguments: ["", "NFA", "No fixed abode", "unknown", "12", "7, 9"])
    func nothing(written: String) {
        var folder = AddressFolder()
        #expect(number(written, &folder) == 0)
    }

    @Test("numbers are equal exactly where the folded addresses are")
    func agreesWithFolding() {
        let seed: UInt64 = 20_261_120
        var dice = seed
        func roll(_ count: Int) -> Int {
            dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((dice >> 33) % UInt64(count))
        }
        let pieces = [
            "1", "2", "12", "012", "0", "00", "1234567890", "7a", "a", "B", "Flat", "flat 2", "Apt", "No", "no.",
            "Larch",
            "Close", "Cl", "Rd", "Road", "St", "Mary's", "Saint", "North", "Ground Floor", "Cottage", "é", "Ł", "1st",
            "unknown", "NFA", "fixed", "?", "٣", "x",
        ]
        let joints = [" ", " ", " ", ", ", "/", "-", "", "\n", ";", "  ", ".", "'"]
        var folder = AddressFolder()
        var numberOf: [[UInt8]: UInt32] = [[]: 0]
        var foldedOf: [UInt32: [UInt8]] = [0: []]
        for _ in 0..<4000 {
            var text = ""
            for _ in 0...roll(6) { text += pieces[roll(pieces.count)] + joints[roll(joints.count)] }
            let folded = AddressFolding.comparable(text)
            let found = number(text, &folder)
            #expect(numberOf[folded] ?? found == found, "seed \(seed): equal when folded, not in number")
            #expect(foldedOf[found] ?? folded == folded, "seed \(seed): equal in number, not when folded")
            numberOf[folded] = found
            foldedOf[found] = folded
        }
        #expect(numberOf.count > 500)
    }
}
