import Pipeline

/// Columns that `init` found nowhere, with the options by which they are named.
///
/// No line of the configuration is told, because none was written.
struct ColumnsMissing: StatedFault {
    let exitStatus: Int32 = 78
    let reason = "columns-missing"
    let message: String

    init(_ columns: [FirstConfiguration.MissingColumn]) {
        var sentences: [String] = []
        var paths: [String] = []
        for column in columns where !paths.contains(column.path) { paths.append(column.path) }
        for path in paths {
            let own = columns.filter { $0.path == path }
            let names = own.map { "\($0.key) (\($0.meaning))" }.joined(separator: ", ")
            let options = own.map { "--column \($0.key)=HEADING" }.joined(separator: " ")
            sentences.append(
                "\(FileStore.name(of: path)): no column was found for \(names). Add \(options); the headings: encompass"
                    + " sniff \(path)")
        }
        message = "Nothing was written. " + sentences.joined(separator: ". ")
    }
}
