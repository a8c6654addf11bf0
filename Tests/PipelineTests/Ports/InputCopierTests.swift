import AuditTrail
import Glibc
import Pipeline
import Testing

@Suite("Input copies")
struct InputCopierTests {
    let folder = ScratchFolder()
    let state: StateFolder

    init() throws { state = try StateFolder.prepare(folder.path + "/state", files: .live) }

    func copier(_ files: FileStore = .live) -> InputCopier { InputCopier(folder: state.inputs, files: files) }

    func readAll(_ input: TakenInput, pieceBytes: Int) throws -> [UInt8] {
        let read = try input.reader(.live)
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: pieceBytes)
        while true {
            let count = try piece.withUnsafeMutableBytes { try read($0) }
            if count == 0 { return bytes }
            bytes += piece[..<count]
        }
    }

    @Test("a file is copied under its digest and read from the copy", arguments: [0, 1, 2_500_000])
    func copies(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        try folder.write(bytes, to: "police.csv")
        let input = try copier().take(folder.path + "/police.csv")
        #expect(input.name == "police.csv" && input.bytes == count && input.digest == Digest.of(bytes))
        try folder.write([9], to: "police.csv")
        #expect(try readAll(input, pieceBytes: 1000) == bytes)
        #expect(try Array(folder.tree("state/inputs").keys) == ["state/inputs/" + input.digest.hexText])
    }

    @Test("the time of change is the sender's")
    func modified() throws {
        try folder.write([1], to: "a")
        try folder.setModified("a", seconds: 1_795_140_000)
        #expect(try copier().take(folder.path + "/a").modified.isoText == "2026-11-20T02:00:00Z")
    }

    @Test("links, folders and pipes are refused, a missing file is missing")
    func refused() throws {
        try folder.write([1], to: "a")
        #expect(symlink("a", folder.path + "/link") == 0)
        #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
        for name in ["link", "pipe", "state"] {
            #expect(throws: InputError(.notARegularFile, path: folder.path + "/" + name)) {
                try copier().take(folder.path + "/" + name)
            }
        }
        #expect(throws: InputError(.missing, path: folder.path + "/b")) { try copier().take(folder.path + "/b") }
    }

    @Test("a file of the limit's size is taken, one byte more is not")
    func limit() throws {
        try folder.write([1, 2, 3], to: "a")
        _ = try copier().take(folder.path + "/a", bytesMax: 3)
        #expect(throws: InputError(.tooLarge, path: folder.path + "/a")) {
            try copier().take(folder.path + "/a", bytesMax: 2)
        }
    }

    @Test("a file that grows or ends early while it is read is not ready", arguments: [true, false])
    func changes(grows: Bool) throws {
        try folder.write([UInt8](repeating: 1, count: 100), to: "a")
        let path = folder.path + "/a"
        var files = FileStore.live
        files.sync = { file throws(FileError) in
            truncate(path, grows ? 101 : 99)
            try FileStore.live.sync(file)
        }
        #expect(throws: InputError(.changedWhileReading, path: path)) { try copier(files).take(path) }
        #expect(try folder.tree("state/inputs").isEmpty)
    }

    @Test("a read error is never taken for the end of the file")
    func readError() throws {
        try folder.write([UInt8](repeating: 1, count: 2_500_000), to: "a")
        var files = FileStore.live
        files.read = { file, buffer throws(FileError) in
            let count = try FileStore.live.read(file, buffer)
            guard count == InputReadingSize.piece else {
                throw FileError(operation: .read, number: EIO, path: file.path)
            }
            return count
        }
        #expect(throws: FileError.self) { try copier(files).take(folder.path + "/a") }
        #expect(try folder.tree("state/inputs").keys.allSatisfy { $0.hasSuffix(".unfinished-copy") })
    }

    @Test("a copy that was shortened or changed on the disk is not believed")
    func damagedCopy() throws {
        try folder.write([1, 2, 3, 4], to: "a")
        let input = try copier().take(folder.path + "/a")
        #expect(truncate(input.copyPath, 3) == 0)
        #expect(throws: InputError(.copyDamaged, path: input.copyPath)) { try readAll(input, pieceBytes: 2) }
        #expect(truncate(input.copyPath, 4) == 0)
        #expect(throws: InputError(.copyDamaged, path: input.copyPath)) { try readAll(input, pieceBytes: 2) }
        #expect(try readAll(copier().take(folder.path + "/a"), pieceBytes: 2) == [1, 2, 3, 4])
    }
}

private enum InputReadingSize { static let piece = 1 << 20 }
