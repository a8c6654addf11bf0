package import Casework
import Tabular

/// `rejects.csv`: what nobody can read, for the police to correct.
package enum RejectsFile {
    package static func of(_ rejected: [Rejection]) -> PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append(["source_file", "source_row", "line", "column", "code", "remedy", "raw"])
        for rejection in rejected {
            writer.append([
                rejection.source.file, String(rejection.source.row), String(rejection.line), rejection.column,
                rejection.code.rawValue, rejection.code.remedy, rejection.raw,
            ])
        }
        return PublishedFile(path: "rejects.csv", bytes: writer.bytes)
    }
}
