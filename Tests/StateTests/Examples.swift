import Casework
import Glibc
import Linkage
import State

/// A folder of its own for one test, removed with it.
final class ScratchFolder {
    let path: String

    init() {
        var template = Array((P_tmpdir + "/encompass-state-test-XXXXXX").utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? ""
        precondition(!path.isEmpty, "no temporary folder could be made")
    }

    deinit {
        for name in ["encompass.sqlite", "encompass.sqlite-journal", "elsewhere"] { unlink(path + "/" + name) }
        rmdir(path)
    }

    func write(_ text: String, to name: String) {
        guard let file = fopen(path + "/" + name, "w") else { return }
        fputs(text, file)
        fclose(file)
    }

    func overwrite(_ name: String, at offset: Int, count: Int) {
        guard let file = fopen(path + "/" + name, "r+") else { return }
        fseek(file, offset, SEEK_SET)
        for _ in 0..<count { fputc(0xA5, file) }
        fclose(file)
    }
}

extension CalendarDate {
    /// Friday 20 November 2026.
    static let night = CalendarDate(dayNumber: 20_777)
}

extension NotificationKey {
    static func example(_ number: UInt8) -> NotificationKey {
        NotificationKey(bytes: [UInt8](repeating: number, count: 32))
    }
}

extension NotificationRecord {
    static func example(
        _ number: UInt8, pupil: String = "P1", occurrence: String = "INV-1", urn: Int = 100_001,
        callDay: CalendarDate = .night, state: NotificationState = .told
    ) -> NotificationRecord {
        guard let urn = URN(number: urn) else { preconditionFailure("the example has six digits") }
        return NotificationRecord(
            key: .example(number), child: ChildReference(text: "0123456789ab-2-1"), pupilID: pupil,
            occurrenceNumber: occurrence, urn: urn, callDay: callDay, state: state, payload: [0, 255, 7])
    }
}

extension RunRecord {
    static func example(day: CalendarDate = .night, inputsKey: String = "key-1") -> RunRecord {
        RunRecord(
            runID: day.isoText + "-1", day: day, generation: 1, asOf: day.isoText + "T02:15:00Z",
            inputsKey: inputsKey, totals: "{}", program: "encompass 0.1.0",
            inputs: [
                InputRecord(
                    role: "police", name: "police.csv", digest: String(repeating: "a", count: 64), bytes: 10)
            ],
            decisions: [
                DecisionRecord(
                    child: ChildReference(text: "0123456789ab-2-1"), disposition: "notify", rule: "certain",
                    pupilID: "P1", occurrenceNumber: "INV-1", posteriorPPM: 999_000, payload: [1]),
                DecisionRecord(
                    child: ChildReference(text: "0123456789ab-3-1"), disposition: "refer", rule: "unborn",
                    list: "unborn"),
            ],
            notifications: [.example(1)],
            outputs: [
                OutputRecord(path: "a.csv", bytes: [1, 2, 3], digest: String(repeating: "b", count: 64)),
                OutputRecord(path: "sheets/1.html", bytes: [], digest: String(repeating: "c", count: 64)),
            ])
    }
}
