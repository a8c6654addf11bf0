import Casework
import Foundation
import Pipeline
import Tabular
import Testing

@testable import Encompass

@Suite("Text from strangers is only ever text")
struct HostileTextTests {
    private static let texts = HostileStrings.all

    @Test("no text in any field becomes markup or hides on any page, and each is to be read there, marks and all")
    func pages() throws {
        let files = try PageWriter().pages(
            HostilePlan.plan(Self.texts), InventedPlan.context(InventedPlan.settings(.full)),
            summary: InventedPlan.facts(putRight: Self.texts))
        for file in files {
            #expect(file.path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !file.path.contains(".."))
        }
        for file in files where file.path.hasSuffix(".html") {
            let page = String(decoding: file.bytes, as: UTF8.self)
            #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""), "\(file.path)")
            guard !file.path.hasPrefix("sheets/") else { continue }  // the same pages as in call-sheets.html
            let oracle = PageOracle(page)
            #expect(oracle.findings == [], "\(file.path), seed \(HostileStrings.seed)")
            #expect(oracle.forbidden == nil, "\(file.path): U+\(String(oracle.forbidden?.value ?? 0, radix: 16))")
            for (index, text) in Self.texts.enumerated() {
                guard let wanted = Self.reference(text, on: file.path) else { continue }
                #expect(oracle.texts.contains(wanted), "\(file.path), text \(index), seed \(HostileStrings.seed)")
            }
        }
    }

    /// The police reference as each document shows it, in bytes, single-spaced; nothing where it is all blanks, or the
    /// document has none.
    private static func reference(_ text: String, on path: String) -> [UInt8]? {
        let shown: String? =
            switch path {
            case "call-sheets.html": VisibleText.shown(text)
            case "referrals.html": VisibleText.shortened(text, to: 40)
            case "review.html": VisibleText.shortened(text, to: 40)
            default: nil
            }
        return shown.map { PageOracle.singleSpaced(Array($0.utf8)) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    @Test("a joiner between Latin letters is shown, and one that Persian needs stays")
    func joiners() {
        #expect(VisibleText.shown("Jo\u{200D}hn\u{200C}") == "Jo[U+200D]hn[U+200C]")
        #expect(VisibleText.shown("می\u{200C}نا") == "می\u{200C}نا")
        #expect(VisibleText.shown("co\u{AD}op") == "co[U+00AD]op")
    }

    @Test("no cell of a file for people begins like a formula, and the cells are as many and as long as written")
    func tables() throws {
        let plan = HostilePlan.plan(Self.texts)
        let rejected = RejectsFile.of(HostilePlan.rejections(Self.texts))
        let page = InventedPlan.context()
        for file in [
            rejected, PeopleFiles.callList(plan, page), PeopleFiles.reviews(plan), PeopleFiles.referrals(plan),
            MatchLog(plan.decisions, rejected: [], modelVersion: "m", notifyAt: 0.9, reviewAt: 0.1).csv,
        ] {
            let rows = StrictTable.read(file.bytes)
            let width = try #require(rows.first).count
            #expect(rows.count > Self.texts.count / 2, "\(file.path)")
            for row in rows {
                #expect(row.count == width, "\(file.path)")
                for cell in row { #expect(!Self.beginsLikeFormula(cell), "\(file.path), seed \(HostileStrings.seed)") }
            }
        }
        let raws = StrictTable.read(rejected.bytes).dropFirst().map { $0[6] }
        for (raw, text) in zip(raws, Self.texts) {
            #expect([Array(text.utf8), Array("'\(text)".utf8)].contains(Array(raw.utf8)))
        }
        #expect(raws.count == Self.texts.count)
    }

    /// By the words of OWASP and of the threat model, in code of its own.
    private static func beginsLikeFormula(_ cell: String) -> Bool {
        // A telephone number for a dialler, E.164: a plus and figures are a number to a spreadsheet, and no formula.
        if cell.wholeMatch(of: #/\+[0-9]{8,15}/#) != nil { return false }
        if let first = cell.unicodeScalars.first, "\t\r\n\0".unicodeScalars.contains(first) { return true }
        let ignored: Set<Unicode.GeneralCategory> = [.spaceSeparator, .control, .format, .lineSeparator]
        let first = cell.unicodeScalars.first { !ignored.contains($0.properties.generalCategory) }
        return first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    }

    @Test("every text comes back from the JSON lines as it was, and no byte of them acts or hides")
    func jsonLines() throws {
        let plan = HostilePlan.plan(Self.texts)
        let log = MatchLog(
            plan.decisions, rejected: HostilePlan.rejections(Self.texts), modelVersion: "m", notifyAt: 0.9,
            reviewAt: 0.1)
        let text = String(decoding: log.jsonLines.bytes, as: UTF8.self)
        #expect(!text.unicodeScalars.contains { PageOracle.isForbidden($0) })
        let lines = log.jsonLines.bytes.split(separator: 0x0A)
        #expect(lines.count == 2 * Self.texts.count)
        for (line, original) in zip(lines.filter { $0.firstRange(of: Array("\"refer\"".utf8)) != nil }, Self.texts) {
            let entry = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
            let number = try #require(entry["occurrence_number"] as? String)
            #expect(Array(number.utf8) == Array(original.utf8))
        }
    }

    @Test("nothing sent to a terminal acts or hides, and nothing is left out")
    func terminal() {
        for text in Self.texts {
            let shown = TerminalText.shown(text)
            #expect(!shown.unicodeScalars.contains { PageOracle.isForbidden($0) || $0 == "\n" })
            #expect(shown.utf8.count >= text.utf8.count)
        }
        #expect(TerminalText.shown("a\u{1B}[2Jb\u{9B}c\n") == "a\\u{1B}[2Jb\\u{9B}c\\u{A}")
        #expect(TerminalText.shownLines("a\nb\r") == "a\nb\\u{D}")
    }

    @Test("a name in signs that only look like letters is for a person")
    func confusableNames() {
        for name in ["Аlfie", "Ѕmith", "𝐒𝐦𝐢𝐭𝐡", "Ｓｍｉｔｈ", "Ⓢⓜⓘⓣⓗ", "Ꭺlice", "Ոina", "ꓢmith"] {
            #expect(PoliceName.read(forenames: "Ada", surname: name).notes.contains(.nameMixedScript), "\(name)")
        }
        for name in ["Żebrowska", "O’Neill", "Смирнова", "محمد", "小明", "ሰላም", "Արամ", "Nguyễn", "Li小明"] {
            #expect(!PoliceName.read(forenames: "Ada", surname: name).notes.contains(.nameMixedScript), "\(name)")
        }
    }
}

/// A CSV reader of a few lines, byte by byte, with nothing of ours in it.
enum StrictTable {
    static func read(_ bytes: [UInt8]) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            index += 1
            if isQuoted {
                guard byte == 0x22 else {
                    cell.append(byte)
                    continue
                }
                if next == 0x22 {
                    cell.append(byte)
                    index += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case 0x22: isQuoted = true
            case 0x2C, 0x0A:
                row.append(String(decoding: cell, as: UTF8.self))
                cell = []
                if byte == 0x0A {
                    rows.append(row)
                    row = []
                }
            case 0x0D where next == 0x0A: continue
            default: cell.append(byte)
            }
        }
        return rows
    }
}
