import Glibc
import Pipeline

/// A folder for this process alone; whoever makes it removes it.
enum TemporaryFolder {
    static func make() throws -> String {
        var template = Array("/tmp/encompass-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FileError(operation: .makeFolder, number: errno, path: "/tmp") }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
