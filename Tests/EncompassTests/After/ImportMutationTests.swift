import AuditTrail
import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Testing

@Suite("Outcome files, damaged in every way")
struct ImportMutationTests {
    /// 10,000 with `MUTATIONS=10000`; fewer in the usual run of all tests.
    static let count = ProcessInfo.processInfo.environment["MUTATIONS"].flatMap { Int($0) } ?? 400

    @Test("a damaged file is refused or taken exactly, never half", arguments: [SheetDesk.file, SheetDesk.deskFile])
    func mutations(file: [UInt8]) throws {
        var random = SmallRandom(seed: 20_261_120)
        let desk = try SheetDesk()
        var taken = 0
        for round in 0..<Self.count {
            let bytes = Self.mutated(file, &random)
            let before = try desk.tries()
            let result = Result {
                try OutcomeImport(desk.store, asOf: SheetDesk.now, moment: SheetDesk.moment)
                    .take(ImportedFile(name: "outcomes.csv", bytes: bytes))
            }
            let after = try desk.tries()
            switch result {
            case .failure:
                #expect(after == before, "seed 20261120, round \(round): refused, and something was taken")
            case .success(let outcome):
                taken += 1
                let expected = Self.rows(bytes)
                #expect(outcome.lines == expected.count, "round \(round)")
                #expect(after == Set(expected), "round \(round): taken, and not what the file says")
                try desk.reset()
            }
        }
        // Some damage leaves a sound file: a changed letter of a name. Both ends must be met.
        #expect(taken > Self.count / 100 && taken < Self.count)
    }

    @Test("review decisions: a damaged file is read as what it says, or refused")
    func reviews() throws {
        var random = SmallRandom(seed: 7)
        let file = Array(
            """
            run_id,child_ref,decision,decided_by,second_by,decided_at,reason\r
            2026-11-20-1,0123456789ab-2-1,P-100,A. Leader,,2026-11-20T07:12,"Mother, on the phone"\r
            2026-11-20-1,0123456789ab-3-1,none,A. Leader,B. Second,2026-11-20T07:14,No pupil fits\r
            2026-11-20-1,0123456789ab-4-1,ask-police,A. Leader,,2026-11-20T07:15,Birth date missing\r

            """.utf8)
        var read = 0
        for round in 0..<Self.count {
            let bytes = Self.mutated(file, &random)
            let lines = Result { try ReviewLine.read(ImportedFile(name: "decisions.csv", bytes: bytes)) }
            guard case .success(let lines) = lines else { continue }
            read += 1
            let expected = Self.table(bytes).map { row in ReviewLine.columns.map { row[$0] ?? "" } }
            let found = lines.map {
                [
                    $0.runID, $0.child.text, $0.decision.text, $0.decidedBy, $0.secondBy, $0.decidedAt.time.isoText,
                    $0.reason,
                ]
            }
            #expect(found.count == expected.count, "seed 7, round \(round)")
            for (left, right) in zip(found, expected) {
                // `NONE` is none, and a blank between day and hour is a T.
                let plain = right.enumerated().map { place, cell in
                    place == 2 && ["none", "ask-police"].contains(cell.lowercased())
                        ? cell.lowercased() : place == 5 ? String(cell.prefix(16)).replacing(" ", with: "T") : cell
                }
                #expect(left == plain, "seed 7, round \(round)")
            }
        }
        #expect(read > Self.count / 100 && read < Self.count)
    }

    // MARK: Damage

    static func mutated(_ file: [UInt8], _ random: inout SmallRandom) -> [UInt8] {
        var bytes = file
        for _ in 0...random.number(below: 3) where !bytes.isEmpty {
            let place = random.number(below: bytes.count)
            switch random.number(below: 8) {
            case 0: bytes[place] = UInt8(random.number(below: 256))
            case 1: bytes[place] ^= 1 << UInt8(random.number(below: 8))
            case 2: bytes.remove(at: place)
            case 3: bytes.insert(UInt8(random.number(below: 256)), at: place)
            case 4: bytes.removeSubrange(place...)
            case 5: bytes.insert(bytes[place], at: place)
            case 6:
                // A line is doubled, lost or moved.
                var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
                let line = random.number(below: lines.count)
                let taken = lines[line]
                if random.number(below: 2) == 0 { lines.remove(at: line) }
                lines.insert(taken, at: random.number(below: lines.count + 1))
                bytes = Array(lines.joined(separator: [10]))
            default:
                let other = random.number(below: bytes.count)
                bytes.swapAt(place, other)
            }
        }
        return bytes
    }

    /// The rows by heading: blanks around a cell, the case of a heading, empty lines and a repeated heading do not count.
    static func table(_ bytes: [UInt8]) -> [[String: String]] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = Array((bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]).drop { $0 == 10 || $0 == 13 })
        return CommaTable.read(Data(text)).map { row in
            Dictionary(
                row.map { name, cell in
                    (
                        name.trimmingCharacters(in: .whitespaces).lowercased(),
                        cell.trimmingCharacters(in: .whitespaces)
                    )
                }, uniquingKeysWith: { first, _ in first })
        }.filter { row in !row.values.allSatisfy(\.isEmpty) && !row.allSatisfy { $0.key == $0.value.lowercased() } }
    }

    /// Without the apostrophe that a desk puts before a formula's first character.
    static func undefused(_ cell: String) -> String {
        cell.firstMatch(of: /^'[=+\-@＝＋－＠]/) == nil ? cell : String(cell.dropFirst())
    }

    /// What a file says, by a reader that shares no code with the program's.
    private static func rows(_ bytes: [UInt8]) -> [String] {
        table(bytes).map { row in
            func cell(_ name: String) -> String { undefused(row[name] ?? "") }
            let at = String(cell("at").prefix(16)).replacing(" ", with: "T")
            return [
                cell("run_id"), cell("sheet_id"), cell("child_ref"), cell("try"), at, cell("spoke_to"), cell("code"),
                cell("initials"),
            ].joined(separator: "|")
        }
    }
}

/// A state with two sheets and three children, and the file that tells of them.
private final class SheetDesk {
    static let day = CalendarDate(dayNumber: 20_777)  // Friday 20 November 2026
    static let now = LocalDateTime(date: day, minuteOfDay: 1200)
    static let moment = Moment(secondsSinceEpoch: day.dayNumber * 86_400 + 72_000)
    static let file = Array(
        """
        run_id,sheet_id,child_ref,try,at,spoke_to,code,initials\r
        2026-11-20-1,S001,0123456789ab-2-1,1,2026-11-20T07:31,,3,AB\r
        2026-11-20-1,S001,0123456789ab-2-1,2,2026-11-20T07:52,"Lead, in person",1,AB\r
        2026-11-20-1,S001,0123456789ab-3-1,1,2026-11-20T07:52,Deputy,2,AB\r
        2026-11-20-1,S002,0123456789ab-4-1,1,2026-11-20T08:05,Office,6,CD\r

        """.utf8)

    /// The same as the call desk saves it: with a mark, every cell quoted, formulas defused.
    static let deskFile = Array(
        ("\u{FEFF}"
            + String(decoding: file, as: UTF8.self).replacing("\"Lead, in person\"", with: "'+44 lead").split(
                separator: "\r\n", omittingEmptySubsequences: true
            ).map { line in
                line.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }.joined(separator: ",")
                    + "\r\n"
            }.joined()).utf8)

    private let folder: ScratchPlace
    private(set) var store: StateStore
    private let clean: Data

    init() throws {
        folder = try ScratchPlace()
        store = try StateStore.open(folder: folder.url.path)
        try store.commit(try SheetDesk.night())
        try store.close()
        clean = try Data(contentsOf: folder.url.appending(path: StateStore.fileName))
        store = try StateStore.open(folder: folder.url.path)
    }

    func reset() throws {
        try store.close()
        try clean.write(to: folder.url.appending(path: StateStore.fileName))
        store = try StateStore.open(folder: folder.url.path)
    }

    func tries() throws -> Set<String> {
        let tries = try store.sheetLines().flatMap(\.tries)
        let lines = tries.map { item in
            [
                item.runID, item.sheetID, item.child.text, String(item.number), item.at.time.isoText, item.spokeTo,
                String(item.code.rawValue), item.initials,
            ].joined(separator: "|")
        }
        #expect(Set(lines).count == lines.count)
        return Set(lines)
    }

    private static func night() throws -> RunRecord {
        let urns = [URN(number: 900_001), URN(number: 900_002)].compactMap { $0 }
        let children = (2...4).map { ChildReference(text: "0123456789ab-\($0)-1") }
        let schools = [urns[0], urns[0], urns[1]]
        var record = RunRecord(
            runID: "2026-11-20-1", day: day, generation: 1, asOf: "2026-11-20T02:15:00Z", inputsKey: "key",
            totals: "{}", program: "encompass test",
            notifications: zip(children, schools).enumerated().map { index, pair in
                NotificationRecord(
                    key: NotificationKey(bytes: [UInt8](repeating: UInt8(index + 1), count: 32)), child: pair.0,
                    pupilID: "P-\(index)", occurrenceNumber: "INV-\(index)", urn: pair.1, callDay: day, state: .told,
                    payload: [])
            })
        record.traces.cases = children.enumerated().map { index, child in
            CaseRecord(
                child: child, disposition: "notify", rule: "matched", list: "",
                personKey: [UInt8](repeating: UInt8(index + 1), count: 32),
                incidentKey: [UInt8](repeating: UInt8(index + 1), count: 32),
                occurred: WallMinute(LocalDateTime(date: day, minuteOfDay: 10)), reported: nil, risk: "standard",
                source: "police.csv", posteriorPPM: 999_000, notes: "", origin: "not-listed", isCallFirst: false,
                isSampled: false)
        }
        record.traces.sheets = [
            SheetRecord(id: "S001", urn: urns[0], callDay: day, children: Array(children[0...1])),
            SheetRecord(id: "S002", urn: urns[1], callDay: day, children: [children[2]]),
        ]
        return record
    }
}

/// A folder of its own, removed with the value.
final class ScratchPlace {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "encompass-after-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    deinit { _ = Result { try FileManager.default.removeItem(at: url) } }
}

/// Numbers that are the same for the same seed: SplitMix64 (Steele and others 2014).
struct SmallRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return Int(mixed % UInt64(max(1, limit)))
    }
}
