import Casework
import Foundation
import InventedNight
import Testing

/// #39, and files in another encoding: the file itself is the fault.
@Suite("Police files that are not whole, not new or not in the usual letters")
struct WholeFileTests {
    private static func cases() -> [NastyCase] {
        Wording.allCases.map { wording in
            let names = CaseNames.of(wording)
            return NastyCase(
                number: "39-\(wording.rawValue)", title: "a child of a plain row",
                pupils: [CasePupil(given: names.given, family: names.family, born: "2015-02-13", sex: names.sex)],
                slips: [
                    CaseSlip(
                        given: names.given, family: names.family, born: "13/02/2015", sex: names.sex,
                        ends: .notify(.primary))
                ])
        }
    }

    private let layout = CaseLayout(cases: WholeFileTests.cases())

    /// A whole file, cut or emptied.
    enum Damage: CaseIterable {
        case cutInARow, cutInAQuotedCell, headingOnly, empty, otherEncoding

        func bytes(of whole: String) -> [UInt8] {
            switch self {
            case .cutInARow: Array(whole.utf8.dropLast(20))
            case .cutInAQuotedCell: Array((whole + "C39-9,BX-1119-7000,\"19/11/2026").utf8)
            case .headingOnly: Array(whole.utf8.prefix { $0 != UInt8(ascii: "\n") }) + [UInt8(ascii: "\n")]
            case .empty: []
            case .otherEncoding: utf16(whole)
            }
        }
    }

    @Test("a police file that is cut, empty or in another encoding publishes nothing", arguments: Damage.allCases)
    func refused(damage: Damage) throws {
        let folder = try CaseFolder(register: layout.register())
        try folder.put(police: damage.bytes(of: layout.police()))
        let ending = try folder.run()
        #expect(ending.status == 65)
        #expect(ending.errors.contains("police-2026-11-20.csv"))
        #expect(!folder.isAnythingPublished)
    }

    @Test("a missing police file publishes nothing, and the status says so")
    func missing() throws {
        let folder = try CaseFolder(register: layout.register())
        #expect(try folder.run().status == 66)
        #expect(!folder.isAnythingPublished)
    }

    @Test("a bad file leaves the last good night where it was")
    func lastGoodNight() throws {
        let folder = try CaseFolder(register: layout.register())
        try folder.put(police: layout.police(occurredAt: "18/11/2026 21:30").utf8)
        let thursday = try #require(LocalDateTime(isoText: "2026-11-19T02:15"))
        let before = try CaseNight(layout, in: folder, at: thursday, on: "2026-11-19").night
        try folder.put(police: Damage.cutInARow.bytes(of: layout.police()))
        #expect(try folder.run().status == 65)
        #expect(try folder.published(on: "2026-11-19").text("SHA256SUMS") == before.text("SHA256SUMS"))
        #expect(folder.publishedDays == ["2026-11-19"])
    }

    @Test("yesterday's file again is refused, and nobody is told a second time")
    func yesterdaysFile() throws {
        let folder = try CaseFolder(register: layout.register())
        try folder.put(police: layout.police(occurredAt: "18/11/2026 21:30").utf8)
        let thursday = try #require(LocalDateTime(isoText: "2026-11-19T02:15"))
        try CaseNight(layout, in: folder, at: thursday, on: "2026-11-19").check(layout.cases)
        let friday = try folder.run()
        #expect(friday.status == 65)
        #expect(friday.errors.contains("yesterday's file"))
        #expect(folder.publishedDays == ["2026-11-19"])
    }

    @Test("a line below the last row, such as an end of report, is rejected and named")
    func footer() throws {
        let folder = try CaseFolder(register: layout.register())
        try folder.put(police: (layout.police() + "End of report,5 rows\r\n").utf8)
        let night = try CaseNight(layout, in: folder, on: "2026-11-20")
        night.check(layout.cases)
        #expect(night.status == 3)
        #expect(night.night.table("rejects.csv").map { $0["code"] } == ["ragged-row"])
    }

    @Test("a file in UTF-16 is read as one in UTF-8")
    func wideLetters() throws {
        let folder = try CaseFolder(
            register: layout.register(),
            settings: ["  encoding: utf-8\n  delimiter": "  encoding: utf-16\n  delimiter"])
        try folder.put(police: utf16(layout.police()))
        let night = try CaseNight(layout, in: folder, on: "2026-11-20")
        night.check(layout.cases)
        #expect(night.status == 0)
    }
}

/// Little-endian, with its mark.
private func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
}
