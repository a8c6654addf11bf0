import Glibc
import Pipeline
import Testing

@Suite("File store")
struct FileStoreTests {
    let folder = ScratchFolder()
    let files = FileStore.live

    func place(_ name: String) -> FilePlace { FilePlace(folder.path + "/" + name) }

    @Test("what is written is read, and a file is made only where there is none")
    func writeAndRead() throws {
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
        try files.writeNew(place("a"), bytes)
        #expect(try files.readWhole(place("a"), bytesMax: 3_000_000) == bytes)
        #expect(try files.factsOfName(place("a"))?.permissions == 0o600)
        let error = #expect(throws: FileError.self) { try files.writeNew(place("a"), [1]) }
        #expect(error?.number == EEXIST && error?.exitStatus == 73)
    }

    @Test("a file over its limit is refused, at the limit it is read")
    func limit() throws {
        try files.writeNew(place("a"), [1, 2, 3])
        #expect(try files.readWhole(place("a"), bytesMax: 3) == [1, 2, 3])
        #expect(throws: FileError(operation: .read, number: EFBIG, path: place("a").path)) {
            try files.readWhole(place("a"), bytesMax: 2)
        }
    }

    @Test("a symbolic link is never followed, and a folder is not read as a file")
    func links() throws {
        try files.writeNew(place("a"), [1])
        try files.makeLink("a", place("link"))
        #expect(try files.linkTarget(place("link")) == "a")
        #expect(try files.factsOfName(place("link"))?.kind == .link)
        let error = #expect(throws: FileError.self) { try files.readWhole(place("link"), bytesMax: 10) }
        #expect(error?.number == ELOOP)
        #expect(throws: FileError.self) { try files.readWhole(FilePlace(folder.path), bytesMax: 10) }
    }

    @Test("a missing file is no input (66)")
    func missing() {
        let error = #expect(throws: FileError.self) { try files.readWhole(place("absent"), bytesMax: 10) }
        #expect(error?.exitStatus == 66)
    }

    @Test("a pipe neither makes us wait nor is read")
    func pipe() {
        #expect(mkfifo(place("pipe").path, 0o600) == 0)
        #expect(throws: FileError.self) { try files.readWhole(place("pipe"), bytesMax: 10) }
    }

    @Test("reading at an offset leaves the position alone, and 0 is the end")
    func readAt() throws {
        try files.writeNew(place("a"), [1, 2, 3, 4])
        let file = try files.open(place("a"), .reading)
        var buffer = [UInt8](repeating: 0, count: 8)
        let counts = try buffer.withUnsafeMutableBytes { bytes in
            [try files.readAt(file, bytes, 4), try files.readAt(file, bytes, 2)]
        }
        #expect(counts == [0, 2] && buffer[0..<2] == [3, 4])
        let count = try buffer.withUnsafeMutableBytes { try files.read(file, $0) }
        #expect(count == 4 && buffer[0..<4] == [1, 2, 3, 4])
        try files.close(file)
    }

    @Test("a name that is taken stays, and two names change places in one step")
    func renaming() throws {
        try files.writeNew(place("a"), [1])
        try files.writeNew(place("b"), [2])
        #expect(throws: FileError.self) { try files.renameToFresh(place("a"), place("b")) }
        try files.exchange(place("a"), place("b"))
        #expect(try folder.read("a") == [2])
        try files.renameToFresh(place("a"), place("c"))
        try files.rename(place("b"), place("c"))
        #expect(try folder.read("c") == [1])
    }

    @Test("names come in the order of their bytes")
    func names() throws {
        for name in ["b", "B", "a", "é", "10", "9", ".hidden"] { try files.writeNew(place(name), []) }
        let names = try files.withOpen(FilePlace(folder.path), .folder) { folder in
            [try files.names(folder), try files.names(folder)]
        }
        #expect(names[0] == [".hidden", "10", "9", "B", "a", "b", "é"] && names[1] == names[0])
    }

    @Test("a pattern gives the files that fit it, in order, and a plain path itself")
    func patterns() throws {
        for name in ["police-2.csv", "police-1.csv", ".police-0.csv", "police.txt"] {
            try files.writeNew(place(name), [])
        }
        try files.makeFolder(place("day"))
        try files.writeNew(place("day/police-3.csv"), [])
        let root = folder.path
        #expect(
            try files.paths(fitting: root + "/police-*.csv") == [root + "/police-1.csv", root + "/police-2.csv"])
        #expect(try files.paths(fitting: root + "/*/police-?.csv") == [root + "/day/police-3.csv"])
        #expect(try files.paths(fitting: root + "/x*") == [])
        #expect(try files.paths(fitting: root + "/absent") == [root + "/absent"])
        #expect(throws: FileError.self) { try files.paths(fitting: root + "/absent/*.csv") }
    }

    @Test("a folder is made with those above it, and one that others can write into is refused")
    func folders() throws {
        try files.prepareFolder(place("x/y/z").path)
        #expect(try files.factsOfName(place("x/y/z"))?.permissions == 0o700)
        #expect(chmod(place("x").path, 0o770) == 0)
        let error = #expect(throws: FileError.self) { try files.prepareFolder(place("x").path) }
        #expect(error?.exitStatus == 77)
    }

    @Test("removing a tree removes links and not what they point at")
    func removing() throws {
        try files.prepareFolder(place("x/y").path)
        try files.writeNew(place("kept"), [1])
        try files.makeLink(place("kept").path, place("x/y/link"))
        try files.removeTree(place("x"))
        try files.removeTree(place("x"))
        #expect(try files.factsOfName(place("x")) == nil)
        #expect(try folder.read("kept") == [1])
    }

    @Test("a full disk is an error, not the end of the process")
    func fullDisk() throws {
        let full = OpenFile(descriptor: Glibc.open("/dev/full", O_WRONLY | O_CLOEXEC), path: "/dev/full")
        let error = #expect(throws: FileError.self) {
            try [UInt8](repeating: 1, count: 100).withUnsafeBytes { try files.write(full, $0) }
        }
        #expect(error?.number == ENOSPC && error?.exitStatus == 74)
        try files.close(full)
    }
}
