import Casework
import Encompass
import Foundation
import InventedNight
import Linkage
import Pipeline
import Practices

/// An invented night with a register of patients and a list of practices beside it; removed with the value.
///
/// Every pupil of the sample register is a patient, and so are a few adults who stand in high-risk incidents that are
/// added to the sample's police file. NHS numbers lie in the range kept for tests.
final class PracticesFolder: Sendable {
    static let sampleTime = "2026-11-20T02:15"
    static let policeName = "police-2026-11-20.csv"

    let url: URL

    private static let sample: [String: Data] = {
        var files: [String: Data] = [:]
        let written = Result {
            try InventedNight(NightRecipe()).writeFolder(shapes: [.person]) {
                files[$0, default: Data()].append(contentsOf: $1)
            }
        }
        if case .failure(let error) = written { preconditionFailure("nothing above throws, but \(error)") }
        return files
    }()

    /// - Parameter police: rows added to the sample's police file, without line ends.
    init(police: [String] = PracticesFolder.highRiskRows, patients: [String] = []) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "encompass-practices-\(UUID().uuidString)")
        for (path, bytes) in PracticesFolder.sample { try write(bytes, to: path) }
        try write(
            try bytes(PracticesFolder.policeName) + Data(police.map { $0 + "\r\n" }.joined().utf8),
            to: PracticesFolder.policeName)
        try write(try patientRegister() + patients.map { $0 + "\n" }.joined(), to: "patients.csv")
        try write(PracticesFolder.practices, to: "epraccur.csv")
        try write(try text("encompass.yaml") + PracticesFolder.section, to: "encompass.yaml")
    }

    /// A folder of somebody else's files, with `encompass.yaml` among them.
    init(files: [String: Data]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "encompass-practices-\(UUID().uuidString)")
        for (path, bytes) in files { try write(bytes, to: path) }
    }

    deinit { _ = Result { try FileManager.default.removeItem(at: url) } }

    static let section = """

        practices:
          ods: { file: ./epraccur.csv }
          patients:
            files: [ ./patients.csv ]
            columns:
              nhs_number: NHS Number
              surname: Surname
              forename: Forename
              former_surname: Former
              dob: { heading: Born, formats: [ yyyy-MM-dd ] }
              sex: Sex
              postcode: Postcode
              address: Address
              practice_code: Practice

        """

    // MARK: Files

    /// Adults and children of four high-risk incidents, in the columns of the sample's police file.
    static let highRiskRows = [
        row("BX-1119-0901", "VICTIM", "Ashgrove", "Marianne", "02/03/1984", "F", "7 Lantern Close", "BX3 4LB"),
        row("BX-1119-0901", "SUSPECT", "Ashgrove", "Derek", "14/08/1981", "M", "7 Lantern Close", "BX3 4LB"),
        row("BX-1119-0902", "VICTIM", "Blackthorn", "Priya", "30/11/1990", "F", "12 Willow Walk", "BX1 9WW"),
        row("BX-1119-0903", "VICTIM", "Copperfield", "Jonah", "05/05/1975", "M", "3 Tan Yard", "BX6 2TY"),
        row("BX-1119-0904", "VICTIM", "Dunmore", "Aoife", "17/09/1993", "F", "88 Mill Race", "BX2 7NR"),
        row("BX-1119-0904", "VICTIM", "Nobodysuch", "Ulrika", "01/02/1966", "F", "88 Mill Race", "BX2 7NR"),
    ]

    static func row(
        _ occurrence: String, _ role: String, _ surname: String, _ forename: String, _ born: String, _ sex: String,
        _ address: String, _ postcode: String, risk: String = "High", at: String = "19/11/2026 21:40"
    ) -> String {
        "L09\(occurrence.suffix(4)),\(occurrence),\(at),\(risk),\(role),N9\(occurrence.suffix(4)),\(surname),\(forename)"
            + ",\(born),,\(sex),\(address),\(postcode),\(postcode),,,,"
    }

    /// Adults of the register: number, names, date of birth, home and practice.
    static let adults = [
        "Ashgrove,Marianne,Pettifer,1984-03-02,F,BX3 4LB,7 Lantern Close,Y90001",
        "Ashgrove,Derek,,1981-08-14,M,BX3 4LB,7 Lantern Close,Y90001",
        "Blackthorn,Priya,,1990-11-30,F,BX1 9WW,12 Willow Walk,Y90002",
        "Copperfield,Jonah,,1975-05-05,M,BX6 2TY,3 Tan Yard,Y90003",
        "Dunmore,Aoife,,1993-09-17,F,BX2 7NR,88 Mill Race,Y90001",
    ]

    /// Open, open, closed, and a walk-in centre: 27 columns, no heading, as the NHS publishes them.
    static let practices = [
        practice("Y90001", "THE LANTERN SURGERY", "A", "4", phone: "01632 960301"),
        practice("Y90002", "WILLOW WALK MEDICAL CENTRE", "A", "4", phone: "01632 960302"),
        practice("Y90003", "TAN YARD PRACTICE", "C", "4", closed: "20251231"),
        practice("Y90004", "BRACKENSHIRE WALK-IN CENTRE", "A", "1"),
    ].map { $0 + "\r\n" }.joined()

    static func practice(
        _ code: String, _ name: String, _ status: String, _ setting: String, phone: String = "", closed: String = ""
    ) -> String {
        var cells = [String](repeating: "", count: 27)
        cells[0] = code
        cells[1] = name
        cells[4] = "1 HIGH STREET"
        cells[7] = "BRACKENSHIRE"
        cells[9] = "BX1 1AA"
        cells[10] = "19740401"
        cells[11] = closed
        cells[12] = status
        cells[17] = phone
        cells[25] = setting
        return cells.map { "\"\($0)\"" }.joined(separator: ",")
    }

    /// The numbers of the range kept for tests, in their order.
    static func nhsNumber(_ place: Int) -> String {
        var given = -1
        var serial = 999_000_000
        while true {
            let digits = String(serial).compactMap(\.wholeNumberValue)
            if let check = NHSNumber.checkDigit(of: digits) {
                given += 1
                if given == place { return String(serial) + String(check) }
            }
            serial += 1
        }
    }

    private static let numbers: [String] = {
        var numbers: [String] = []
        for serial in 999_000_000..<999_004_000 {
            let digits = String(serial).compactMap(\.wholeNumberValue)
            if let check = NHSNumber.checkDigit(of: digits) { numbers.append(String(serial) + String(check)) }
        }
        return numbers
    }()

    /// The adults, then every pupil once; pupils are at the first two practices.
    private func patientRegister() throws -> String {
        var lines = ["NHS Number,Surname,Forename,Former,Born,Sex,Postcode,Address,Practice"]
        for adult in PracticesFolder.adults { lines.append("\(PracticesFolder.numbers[lines.count - 1]),\(adult)") }
        var known: Set<String> = []
        for pupil in Cells.read(try bytes("register.csv")) where known.insert(pupil["UPN"] ?? "").inserted {
            let cells =
                ["Legal Surname", "Legal Forename"].map { pupil[$0] ?? "" } + [""]
                + ["DOB", "Sex", "Postcode", "Address"].map { pupil[$0] ?? "" }
            lines.append(
                ([PracticesFolder.numbers[lines.count - 1]] + cells + [lines.count % 2 == 0 ? "Y90001" : "Y90002"])
                    .map { "\"\($0)\"" }.joined(separator: ","))
        }
        return lines.map { $0 + "\n" }.joined()
    }

    func write(_ bytes: Data, to path: String) throws {
        let target = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        try bytes.write(to: target)
    }

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }
    func bytes(_ path: String) throws -> Data { try Data(contentsOf: url.appending(path: path)) }
    func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
    func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appending(path: path)) }

    func replace(_ old: String, with new: String, in path: String) throws {
        let text = try text(path)
        precondition(text.contains(old), "\(path) has no such part")
        try write(text.replacingOccurrences(of: old, with: new), to: path)
    }

    /// Every file published below a folder of the output folder, by path.
    func published(below folder: String) throws -> [String: Data] {
        let root = url.appending(path: "out/\(folder)")
        guard FileManager.default.fileExists(atPath: root.path) else { return [:] }
        var contents: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            let file = root.appending(path: path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            contents[path] = try Data(contentsOf: file)
        }
        return contents
    }

    func table(_ path: String) throws -> [[String: String]] { Cells.read(try bytes("out/practices/" + path)) }

    // MARK: Running

    func open(asOf: String = PracticesFolder.sampleTime) throws -> NightSession {
        guard let time = LocalDateTime(isoText: asOf) else { preconditionFailure("\(asOf) is no wall time") }
        let (configuration, digest) = try NightSession.configuration(
            at: url.appending(path: "encompass.yaml").path, files: Ports.live.files)
        return try NightSession.open(configuration, digest: digest, asOf: time, ports: .live)
    }

    /// Runs practices alone, as `encompass practices run` does.
    @discardableResult
    func runAlone(asOf: String = PracticesFolder.sampleTime) throws -> SisterOutcome {
        let session = try open(asOf: asOf)
        let context = session.context
        let outcome = Result {
            guard let trail = context.trail else { preconditionFailure("a session keeps a trail") }
            let recorder = Companion.practices.recorder(context)
            try recorder.recover()
            return try recorder.runAlone(
                .practices, SharedNight(context: context, police: PracticesFeed.read(context)), trail)
        }
        try session.close()
        return try outcome.get()
    }

    /// Runs the night as `encompass run --process` does.
    @discardableResult
    func runNight(_ companions: [Companion], asOf: String = PracticesFolder.sampleTime) throws -> NightReport {
        guard let time = LocalDateTime(isoText: asOf) else { preconditionFailure("\(asOf) is no wall time") }
        let (configuration, digest) = try NightSession.configuration(
            at: url.appending(path: "encompass.yaml").path, files: Ports.live.files)
        return try NightJob(
            configuration, digest: digest, order: NightJob.Order(asOf: time), ports: .live, stages: .live(),
            companions: companions
        ).run()
    }

    /// What `encompass audit verify` says, as its exit status.
    func auditStatus() throws -> Int32 {
        let (configuration, _) = try NightSession.configuration(
            at: url.appending(path: "encompass.yaml").path, files: Ports.live.files)
        let desk = try AuditDesk(configuration, trail: nil, keys: [], ports: .live)
        return try AuditVerification.of(desk, checkpoints: [], papers: []).exitStatus
    }
}

/// Reads CSV with a comma into rows by heading, by the program's own reader of published tables.
enum Cells {
    static func read(_ bytes: Data) -> [[String: String]] {
        (try? PublishedTable.rows(Array(bytes))) ?? []
    }
}
