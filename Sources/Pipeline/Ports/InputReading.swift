import AuditTrail

extension TakenInput {
    /// A closure that reads the copy piece by piece into the caller's buffer and answers 0 at the end.
    ///
    /// The end is believed only where the bytes read are as many as were copied and have the same digest:
    /// otherwise the last call throws `copyDamaged`, so that half a file is never taken for a whole one.
    package func reader(
        _ files: FileStore
    ) throws -> (_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let reading = InputReading(self, file: try files.open(FilePlace(copyPath), .reading), files: files)
        return { try reading.read(into: $0) }
    }
}

/// The state of one reading of a copy; the file is closed when the reading is let go.
private final class InputReading {
    private let input: TakenInput
    private let file: OpenFile
    private let files: FileStore
    private var stream = DigestStream()
    private var bytes = 0
    private var isFinished = false

    init(_ input: TakenInput, file: OpenFile, files: FileStore) {
        self.input = input
        self.file = file
        self.files = files
    }

    deinit { _ = Result { try files.close(file) } }  // opened for reading: closing can lose nothing

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        guard !isFinished, !buffer.isEmpty else { return 0 }
        let count = try files.read(file, buffer)
        guard count == 0 else {
            stream.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            bytes += count
            return count
        }
        guard bytes == input.bytes, stream.finish() == input.digest else {
            throw InputError(.copyDamaged, path: input.copyPath)
        }
        isFinished = true
        return 0
    }
}
