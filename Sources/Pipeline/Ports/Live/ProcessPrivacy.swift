import CLinux
import Glibc

/// What the process does before anything else, so that no personal data leaves it by accident.
package enum ProcessPrivacy {
    /// New files belong to their owner alone (umask 077), no core file is ever written, nobody else can look into
    /// the memory, and a file over a size limit is an error, not a signal.
    ///
    /// Crash backtraces print memory too; they are switched off in the environment the program is started with.
    package static func establish() throws(FileError) {
        _ = clinux_set_umask(0o077)
        guard clinux_forbid_core_files() == 0, clinux_forbid_dumps() == 0, clinux_ignore_file_size_signal() == 0
        else { throw FileError(operation: .lock, number: errno, path: "process limits") }
    }
}
