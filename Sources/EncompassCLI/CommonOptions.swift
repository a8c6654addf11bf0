import ArgumentParser
import Casework
import Encompass
import Pipeline

/// Options every verb has.
struct CommonOptions: ParsableArguments {
    @Option(help: "The configuration file.", completion: .file(extensions: ["yaml", "yml"]))
    var config = "/etc/encompass/encompass.yaml"

    @Flag(help: "One JSON envelope on standard output; text for people goes to standard error.")
    var json = false
}

/// London wall time as an argument: `2026-11-20T02:15`.
struct WallTime: ExpressibleByArgument {
    let value: LocalDateTime

    init?(argument: String) {
        guard let value = LocalDateTime(isoText: argument) else { return nil }
        self.value = value
    }
}

/// The folder `path` lies in, made absolute, and the path itself.
enum AbsolutePath {
    static func of(_ path: String, in workingFolder: String) -> String {
        if path.hasPrefix("/") { return path }
        let plain = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        return workingFolder + "/" + plain
    }
}

/// A time on a London clock as an argument: `06:45`.
struct ClockArgument: ExpressibleByArgument {
    let time: ClockTime

    init?(argument: String) {
        guard let time = ClockTime(text: argument) else { return nil }
        self.time = time
    }
}

extension Acceptances.Matter: ExpressibleByArgument {}
