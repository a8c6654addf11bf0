import Encompass
import Foundation
import Pipeline
import Testing

@Suite("Input that is refused")
struct RefusalTests {
    /// One way to spoil a night, and the ending that somebody meets at seven in the morning.
    struct Refusal: Sendable {
        let name: String
        let status: Int32
        /// Parts of the message, in order, each in a line of its own.
        let messages: [String]
        let spoil: @Sendable (NightFolder) throws -> Void
    }

    private static let police = NightFolder.policeName

    static let refusals: [Refusal] = [
        Refusal(
            name: "a heading is missing", status: 65,
            messages: [
                "\(police):1:1: heading-missing: no column is headed \"Surname\" (wanted for child_surname). The nearest is \"Surnames\"."
            ],
            spoil: { try $0.replaceBytes("Surname,", "Surnames,", in: police) }),
        Refusal(
            name: "headings are missing and doubled", status: 65,
            messages: [
                "\(police):1:1: heading-missing: no column is headed \"Occurrence Number\" (wanted for occurrence_number). The nearest is \"Occurence Number\".",
                "\(police):1:9: heading-repeated: 2 columns are headed \"DOB\" (child_dob).",
            ],
            spoil: {
                try $0.replaceBytes("Occurrence Number", "Occurence Number", in: police)
                try $0.replaceBytes("Forename(s),DOB", "DOB,DOB", in: police)
            }),
        Refusal(
            name: "a heading of the register is missing", status: 65,
            messages: ["register.csv:1:1: heading-missing: no column is headed \"UPN\" (wanted for pupil_id)."],
            spoil: { try $0.replace("UPN,", with: "Number,", in: "register.csv") }),
        Refusal(
            name: "a heading of the schools file is missing", status: 65,
            messages: ["edubasealldata20261119.csv: heading-missing."],
            spoil: { try $0.replaceBytes("TelephoneNum", "TelephoneNumber", in: "edubasealldata20261119.csv") }),
        Refusal(
            name: "the configuration has an unknown key, a wrong type and a wrong word", status: 78,
            messages: [
                "encompass.yaml:9:3: police.delimeter: There is no such key. Did you mean delimiter?",
                "encompass.yaml:34:13: register.encoding: The word is none of those allowed. Did you mean utf-8?",
                "encompass.yaml:76:14: decision.notify_at: This is not a number.",
            ],
            spoil: {
                try $0.replace("  delimiter: \",\"", with: "  delimeter: \",\"", in: "encompass.yaml")
                try $0.replace("encoding: utf-8", with: "encoding: utf-7", in: "encompass.yaml")
                try $0.replace("notify_at: 0.995", with: "notify_at: high", in: "encompass.yaml")
            }),
        Refusal(
            name: "the configuration is missing", status: 78,
            messages: ["encompass.yaml is missing. Write a configuration, or name one with --config FILE."],
            spoil: { try $0.remove("encompass.yaml") }),
        Refusal(
            name: "the police file is missing", status: 66,
            messages: ["\(police): there is no such file. Nothing was published. Ask the sender for the file"],
            spoil: { try $0.remove(police) }),
        Refusal(
            name: "no police file fits the pattern", status: 66, messages: ["No police file fits ", "police-x*.csv"],
            spoil: { try $0.replace("./\(police)", with: "./police-x*.csv", in: "encompass.yaml") }),
        Refusal(
            name: "the police file is empty", status: 65,
            messages: [
                "\(police):1:1: empty: the file is empty. Ask the sender for it again.", "Nothing was published.",
            ],
            spoil: { try $0.write(Data(), to: police) }),
        Refusal(
            name: "the police file has headings and no row", status: 65,
            messages: ["The police file \(police) holds no row. Nothing was published."],
            spoil: { try $0.write(PoliceRows($0.bytes(police)).heading, to: police) }),
        Refusal(
            name: "the police file is cut short", status: 65,
            messages: ["\(police):", "truncated: the file ends in the middle of a line."],
            spoil: { try $0.write($0.bytes(police).dropLast(20), to: police) }),
        Refusal(
            name: "a folder stands in place of the police file", status: 65,
            messages: ["\(police): this is not a file. Nothing was published. Put the file itself in the folder"],
            spoil: {
                try $0.remove(police)
                try $0.write("", to: "\(police)/inside")
            }),
        Refusal(
            name: "the police file is a link", status: 65,
            messages: ["\(police): this is not a file. Nothing was published. Put the file itself in the folder"],
            spoil: {
                try $0.write($0.bytes(police), to: "elsewhere.csv")
                try $0.remove(police)
                try FileManager.default.createSymbolicLink(
                    atPath: $0.url.appending(path: police).path, withDestinationPath: "elsewhere.csv")
            }),
        Refusal(
            name: "the police file holds zero bytes", status: 65,
            messages: ["\(police):", "unreadable: ", "zero byte", "Nothing was published."],
            spoil: { try $0.write($0.bytes(police) + Data([0, 0, 0x0A]), to: police) }),
        Refusal(
            name: "the register is missing", status: 66,
            messages: ["register.csv: there is no such file. Nothing was published. Ask the sender for the file"],
            spoil: { try $0.remove("register.csv") }),
        Refusal(
            name: "the register has headings and no pupil", status: 65,
            messages: ["The register register.csv holds no pupil. Nothing was published."],
            spoil: { try $0.write(Data($0.bytes("register.csv").prefix { $0 != 0x0A } + [0x0A]), to: "register.csv") }),
        Refusal(
            name: "a file stands where the output folder should be", status: 73,
            messages: ["/out-file/out: a part of this path is a file, not a folder."],
            spoil: {
                try $0.write("", to: "out-file")
                try $0.replace("output: ./out", with: "output: ./out-file/out", in: "encompass.yaml")
            }),
        Refusal(
            name: "the output folder is open to others", status: 77,
            messages: ["/out: others can write into this folder"],
            spoil: {
                try $0.write("", to: "out/mark")
                try FileManager.default.setAttributes(
                    [.posixPermissions: 0o777], ofItemAtPath: $0.url.appending(path: "out").path)
            }),
    ]

    private static let arguments = ["run", "--config", "encompass.yaml", "--as-of", NightFolder.sampleTime]

    @Test(
        "it ends with its status and a message that names place and remedy, and publishes nothing",
        arguments: refusals.indices)
    func refused(index: Int) throws {
        let refusal = Self.refusals[index]
        let folder = try NightFolder()
        try refusal.spoil(folder)
        let before = try folder.published()
        let ending = try BuiltProgram.run(Self.arguments, in: folder)
        #expect(ending.status == refusal.status, "\(refusal.name): \(ending.errors)")
        #expect(ending.output.isEmpty)
        #expect(ending.complaints.allSatisfy { $0.hasPrefix("encompass: ") })
        var rest = Substring(ending.errors)
        for message in refusal.messages {
            let found = rest.range(of: message)
            #expect(found != nil, "\(refusal.name): no \"\(message)\" in \(ending.errors)")
            if let found { rest = rest[found.upperBound...] }
        }
        #expect(try folder.published() == before)
    }

    @Test("yesterday's published folder stays as it was")
    func oldFolder() throws {
        let folder = try NightFolder()
        try folder.run()
        let before = try folder.published()
        for spoilt in [Data(), try folder.bytes(Self.police).dropLast(20)] {
            try folder.write(spoilt, to: Self.police)
            #expect(try BuiltProgram.run(Self.arguments, in: folder).status == 65)
            #expect(try folder.published() == before)
        }
    }

    @Test("while another run holds the lock, a second ends with 75 and changes nothing")
    func locked() throws {
        let folder = try NightFolder()
        let session = try folder.open()
        let ending = try BuiltProgram.run(Self.arguments, in: folder)
        try session.close()
        #expect(ending.status == 75)
        #expect(ending.errors.contains("Another run is at work on this state."))
        #expect(try folder.published().isEmpty)
        #expect(try BuiltProgram.run(Self.arguments, in: folder).status == 3)
    }

    @Test(
        "a register row without an identifier or a birth date is left out, counted on the summary, and no one is lost")
    func registerRows() throws {
        let folder = try NightFolder()
        let plain = try NightFolder()
        var register = try folder.text("register.csv")
        register += ",Nobody,Nora,,,,,2015-05-05,F,900001,6,C,2020-09-01,,1 Mill Lane,BX1 1AA,,\n"
        register += "A000000000001,Short,Row\n"
        try folder.write(register, to: "register.csv")
        let outcome = try folder.run()
        #expect(outcome.totals == (try plain.run().totals))
        let found = try quality(folder)
        let usual = try quality(plain)
        #expect(found["register-without-id"] == (usual["register-without-id"] ?? 0) + 1, "\(found)")
        #expect(found["register-quarantined"] == (usual["register-quarantined"] ?? 0) + 1, "\(found)")
    }

    private func quality(_ folder: NightFolder) throws -> [String: Int] {
        struct Summary: Decodable { let quality: [String: Int] }
        return try JSONDecoder().decode(Summary.self, from: folder.bytes("out/2026-11-20/1/summary.json")).quality
    }

    @Test("a night without anything left out ends with 0, one with rejected rows with 3")
    func exitStatuses() throws {
        let folder = try NightFolder()
        #expect(try BuiltProgram.run(Self.arguments, in: folder).status == 3)
        var police = PoliceRows(try folder.bytes(Self.police))
        let truth = CommaTable.read(try folder.bytes("truth-person.csv"))
        let broken = truth.filter { $0["disposition"] == "reject" }.compactMap { Int($0["source_row"] ?? "") }
        for row in broken.sorted(by: >) { police.rows.remove(at: row - 2) }
        try folder.write(police.file, to: Self.police)
        let ending = try BuiltProgram.run(Self.arguments, in: folder)
        #expect(ending.status == 0 && ending.errors.isEmpty && ending.output.isEmpty)
        #expect(try BuiltProgram.run(Self.arguments, in: folder).status == 0)
        #expect(try BuiltProgram.run(["run", "--nonsense"], in: folder).status == 64)
    }
}
