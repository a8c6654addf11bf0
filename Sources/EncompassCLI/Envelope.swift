import ArgumentParser
import Encompass
import Pipeline

/// The one JSON envelope of verbs that have no run.
enum Envelope {
    static func line(command: String, exit: Int32 = 0, result: JSONValue, problems: [String] = []) -> String {
        JSONValue.object([
            "command": .text(command), "version": .text(Program.version), "exit": .integer(Int(exit)),
            "run_id": .null, "problems": .list(problems.map { .object(["message": .text($0)]) }), "result": result,
        ]).line
    }

    // MARK: Ending a verb

    /// Says the result in either form, and ends with the status where it is not 0.
    static func end(
        _ common: CommonOptions, _ command: String, runID: String = "", exit: Int32 = 0, result: JSONValue,
        problems: [String] = [], lines: [String]
    ) throws {
        if common.json {
            Terminal.say(
                JSONValue.object([
                    "command": .text(command), "version": .text(Program.version), "run_id": .text(runID),
                    "exit": .integer(Int(exit)), "result": result,
                    "problems": .list(problems.map { .object(["message": .text($0)]) }),
                ]).line)
        } else {
            for line in lines { Terminal.say(line) }
        }
        for problem in problems { Terminal.complain("encompass: \(problem)") }
        if exit != 0 { throw ExitCode(exit) }
    }
}
