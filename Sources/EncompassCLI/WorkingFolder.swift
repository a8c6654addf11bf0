import Glibc
import Pipeline

/// The folder the program was started in.
enum WorkingFolder {
    static func path() throws -> String {
        guard let buffer = getcwd(nil, 0) else { throw FileError(operation: .open, number: errno, path: ".") }
        defer { free(buffer) }
        return String(cString: buffer)
    }
}
