import ArgumentParser
import Encompass
import Pipeline

/// The one JSON envelope of every verb: `{command, version, run_id, exit, result, problems[]}`.
///
/// What is not there is `null`, and never an empty text: `run_id` of a verb without a run, `result` of one that failed.
enum Envelope {
    /// - Parameters:
    ///   - command: the verb with its own: `audit prove`.
    ///   - runID: empty where the verb is about no run.
    ///   - code: the reason in kebab-case, which every problem then has.
    ///   - more: members that only this verb has.
    static func line(
        command: String, runID: String = "", exit: Int32 = 0, result: JSONValue = .null, problems: [String] = [],
        code: String = "", more: [String: JSONValue] = [:]
    ) -> String {
        var members: [String: JSONValue] = [
            "command": .text(command), "version": .text(Program.version), "exit": .integer(Int(exit)),
            "run_id": runID.isEmpty ? .null : .text(runID), "result": result,
            "problems": .list(
                problems.map { problem in
                    var members: [String: JSONValue] = ["message": .text(problem)]
                    if !code.isEmpty { members["code"] = .text(code) }
                    return .object(members)
                }),
        ]
        members.merge(more) { first, _ in first }
        return JSONValue.object(members).line
    }

    // MARK: Ending a verb

    /// Says the result in either form, and ends with the status where it is not 0.
    static func end(
        _ common: CommonOptions, _ command: String, runID: String = "", exit: Int32 = 0, result: JSONValue,
        problems: [String] = [], lines: [String]
    ) throws {
        if common.json {
            Terminal.say(line(command: command, runID: runID, exit: exit, result: result, problems: problems))
        } else {
            for line in lines { Terminal.say(line) }
        }
        for problem in problems { Terminal.complain("encompass: \(problem)") }
        if exit != 0 { throw ExitCode(exit) }
    }

    /// Says that a verb failed, where the arguments ask for an envelope. A verb that says its own end throws its
    /// status alone, and does not come here.
    static func fail(_ arguments: [String], exit: Int32, code: String, _ messages: [String]) {
        guard arguments.prefix(while: { $0 != "--" }).contains("--json") else { return }
        Terminal.say(line(command: verb(of: arguments), exit: exit, problems: messages, code: code))
    }

    /// The verb that the arguments name: as many of their first words as are verbs.
    static func verb(of arguments: [String]) -> String {
        var command: any ParsableCommand.Type = EncompassCommand.self
        var words: [String] = []
        for argument in arguments {
            guard
                let verb = command.configuration.subcommands.first(where: { $0.configuration.commandName == argument })
            else { break }
            command = verb
            words.append(argument)
        }
        return words.joined(separator: " ")
    }
}
