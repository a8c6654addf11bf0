package import Linkage
package import Pipeline

/// Everything `check-config` says of a configuration that could be read: what it names, compared with the disk.
package struct ConfigurationCheck: Sendable {
    /// What must be corrected: exit status 78.
    package private(set) var faults: [ConfigurationFault] = []
    /// What a person should know.
    package private(set) var warnings: [ConfigurationWarning]

    /// - Parameter asOf: by which the age of files is judged.
    package init(_ configuration: Configuration, files: FileStore, disk: DiskFacts, day: CalendarDate) {
        warnings = configuration.warnings
        let place = { (key: String) in ConfigurationCheck.place(of: key, in: configuration) }
        for remark in ConfiguredFiles(configuration, files: files, day: day).remarks() {
            let (line, column) = place(remark.key)
            if [.disagrees, .contradicts].contains(remark.kind) {
                faults.append(
                    ConfigurationFault(
                        file: configuration.file, line: line, column: column, path: remark.key, code: .fileDisagrees,
                        message: remark.message, suggestion: remark.remedy))
            } else {
                warnings.append(
                    ConfigurationWarning(
                        file: configuration.file, line: line, column: column, path: remark.key,
                        message: "\(remark.message) \(remark.remedy)"))
            }
        }
        for (key, program) in [
            ("hooks.before", configuration.hooks.before), ("hooks.after", configuration.hooks.after),
            ("hooks.on_failure", configuration.hooks.onFailure),
        ] {
            guard let path = program.first, !disk.mayRun(path) else { continue }
            let (line, column) = place(key)
            faults.append(
                ConfigurationFault(
                    file: configuration.file, line: line, column: column, path: key, code: .fileDisagrees,
                    message: "There is no program \(path) that may be run.", suggestion: "ls -l \(path)"))
        }
        if case .failure(let error) = Result(catching: {
            try SheetWriter.writers(configuration.paths.templates, files)
        }) {
            let (line, column) = place("paths.templates")
            faults.append(
                ConfigurationFault(
                    file: configuration.file, line: line, column: column, path: "paths.templates",
                    code: .fileDisagrees, message: Fault(error).messages.joined(separator: " "),
                    suggestion: "docs/configuration.md, paths.templates"))
        }
        faults.sort { ($0.line, $0.column, $0.path) < ($1.line, $1.column, $1.path) }
        warnings.sort { ($0.line, $0.column, $0.path) < ($1.line, $1.column, $1.path) }
    }

    /// Where a key stands, else the section around it.
    private static func place(of key: String, in configuration: Configuration) -> (line: Int, column: Int) {
        var key = key
        while !key.isEmpty {
            if let place = configuration.places[key] { return (place.line, place.column) }
            guard let dot = key.lastIndex(of: ".") else { break }
            key = String(key[..<dot])
        }
        return (1, 1)
    }
}
