import CLinux

/// How the process gives memory back.
package enum ProcessMemory {
    /// Large pieces go back to the system as soon as they are let go.
    ///
    /// Left to itself the C library keeps freed pieces of up to 32 MB for later, and the columns of a growing register
    /// leave many behind that nothing fits: a tenth of the memory of a national register. Pieces below 1 MiB, such as
    /// the tables of one child against a city, are kept and used again; 64 MiB of them at most. Where the C library
    /// has no such setting nothing is lost but memory.
    package static func establish() { _ = clinux_return_memory(1 << 20, 64 << 20) }
}
