import ArgumentParser
import AuditTrail
import Encompass
import Pipeline

/// `encompass audit prove`: one record, provable to anyone, and no other child's.
struct AuditProveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove", abstract: "Writes the proof of one record: a child_ref, or a sheet as S004 or RUN/S004.",
        discussion: """
            EXAMPLES
              encompass audit prove b23f34d336ac-67-1 > child.tlog-proof
              encompass audit prove 2026-11-20-1/S004 > sheet.tlog-proof
            """)

    @OptionGroup var options: AuditOptions
    @Argument(help: "A child_ref of the match log, or a sheet, with or without its run.") var reference: String

    func run() throws {
        let proof = try options.desk().proof(of: reference)
        let text = String(decoding: proof.bytes, as: UTF8.self)
        guard options.common.json else { return Terminal.hand(text) }
        options.say("prove", exit: 0, .object(["index": .integer(proof.index), "proof": .text(text)]), or: [])
    }
}

/// `encompass audit check-proof`: a proof file, without the trail.
struct AuditCheckProofCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-proof", abstract: "Checks a proof file against the public key, without the trail.",
        discussion: """
            EXAMPLES
              encompass audit check-proof child.tlog-proof
              encompass audit check-proof child.tlog-proof --key "brackenshire-council/encompass/audit+9148ee8d+Adq…"
            """)

    @OptionGroup var options: AuditOptions
    @Argument(help: "The proof file.") var file: String

    func run() throws {
        let ports = Ports.live
        let path = AbsolutePath.of(file, in: try WorkingFolder.path())
        let keys =
            options.key.isEmpty
            ? try options.configuration(ports).map { try KeyFolder(path: $0.paths.keys, ports: ports).verifiers() }
                ?? [] : options.key.map(\.value)
        let check = try ProofCheck(
            ports.files.readWhole(FilePlace(path), bytesMax: 1 << 20), keys: keys, place: path)
        options.say(
            "check-proof", exit: check.exitStatus,
            .object(["index": .integer(check.proof.index), "size": .integer(check.proof.checkpoint.size)]),
            or: check.lines)
        if check.exitStatus != 0 { throw ExitCode(check.exitStatus) }
    }
}
