import ArgumentParser
import Encompass
import Pipeline

/// What `init` asks at a terminal. An answer that cannot be right is asked again at once, so that none is lost.
struct Questions {
    /// Whether somebody sits at the terminal.
    let isAsking: Bool

    /// What was given, else an answer that is not empty.
    func answer(_ given: String?, _ flag: String, _ question: String) throws -> String {
        if let given { return given }
        guard isAsking else { throw ValidationError("\(flag) is missing, and nobody sits at a terminal to ask.") }
        while true {
            let line = try ask("\(question)?", flag)
            if !line.isEmpty { return line }
        }
    }

    /// A file's absolute path; nothing where it is not needed and there is none.
    ///
    /// - Parameter complaint: why a path will not do, for one that was typed; one given as an option is looked at later.
    ///   Who answers with the same path again insists.
    func path(
        _ given: String?, _ flag: String, _ question: String, isNeeded: Bool, in folder: String,
        _ complaint: (String) -> String?
    ) throws -> (path: String, isInsisted: Bool)? {
        if let given { return (AbsolutePath.of(given, in: folder), false) }
        guard isAsking else {
            guard !isNeeded else { throw ValidationError("\(flag) is missing, and nobody sits at a terminal to ask.") }
            return nil
        }
        var refused: String?
        while true {
            let line = try ask("\(question)?" + (isNeeded ? "" : " (nothing: there is none yet)"), flag)
            if line.isEmpty {
                guard isNeeded else { return nil }
                continue
            }
            let path = AbsolutePath.of(line, in: folder)
            guard let reason = complaint(path) else { return (path, false) }
            if path == refused { return (path, true) }
            refused = path
            Terminal.complain("  \(reason)")
        }
    }

    /// A folder's absolute path, the usual one where nothing is answered.
    func folder(_ given: String?, _ question: String, _ usual: String, in folder: String) throws -> String {
        if let given { return AbsolutePath.of(given, in: folder) }
        guard isAsking else { return usual }
        let line = try ask("\(question)? (nothing: \(usual))", "the folders")
        return line.isEmpty ? usual : AbsolutePath.of(line, in: folder)
    }

    /// One of some headings.
    func choice(_ question: String, among headings: [String]) throws -> String {
        while true {
            let line = try ask("\(question)? One of: \(headings.joined(separator: ", "))", "the columns")
            if headings.contains(line) { return line }
            Terminal.complain("  There is no column of that heading.")
        }
    }

    private func ask(_ question: String, _ flag: String) throws -> String {
        Terminal.complain(question)
        guard let line = readLine() else { throw ValidationError("\(flag): the questions ended early") }
        return line
    }
}
