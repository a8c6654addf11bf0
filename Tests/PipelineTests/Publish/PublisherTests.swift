import AuditTrail
import Glibc
import Linkage
import Pipeline
import State
import Testing

@Suite("Publisher")
struct PublisherTests {
    let folder = ScratchFolder()
    var night: ExampleNight { ExampleNight(folder: folder) }

    init() throws {
        let night = ExampleNight(folder: folder)
        try folder.write(Array(night.policeText.utf8), to: "police.csv")
    }

    @Test("a night is published whole, and current points at it")
    func whole() throws {
        let run = try night.run()
        #expect(run.runID == "2026-11-20-1" && run.folder == night.output + "/2026-11-20/1")
        #expect(
            try folder.tree("output").keys.sorted() == [
                "output/2026-11-20/1/SHA256SUMS", "output/2026-11-20/1/manifest.json",
                "output/2026-11-20/1/match-log.csv", "output/2026-11-20/1/sheets/1-100001.html",
                "output/2026-11-20/1/sheets/2-100002.html", "output/current",
            ])
        #expect(try FileStore.live.linkTarget(FilePlace(night.output + "/current")) == "2026-11-20/1")
    }

    @Test("folders are for their owner alone, and so are files")
    func permissions() throws {
        _ = try night.run()
        let paths = ["", "/2026-11-20", "/2026-11-20/1", "/2026-11-20/1/sheets", "/2026-11-20/1/match-log.csv"]
        let modes = try paths.map { try FileStore.live.factsOfName(FilePlace(night.output + $0))?.permissions }
        #expect(modes == [0o700, 0o700, 0o700, 0o700, 0o600])
    }

    @Test("the same inputs again are recognised and change nothing")
    func again() throws {
        let first = try night.run()
        let before = try folder.tree("output")
        #expect(try night.run() == first)
        #expect(try folder.tree("output") == before)
    }

    @Test("other inputs on the same day make the second generation, which leaves the first alone")
    func secondGeneration() throws {
        try night.run()
        let first = try folder.tree("output/2026-11-20/1")
        try folder.write(Array((night.policeText + "3,INV-3,C\n").utf8), to: "police.csv")
        #expect(try night.run().runID == "2026-11-20-2")
        #expect(try folder.tree("output/2026-11-20/1") == first)
        #expect(try FileStore.live.linkTarget(FilePlace(night.output + "/current")) == "2026-11-20/2")
    }

    @Test("a run that was recorded and not published is finished before another is begun")
    func finishedFirst() throws {
        var files = FileStore.live
        files.renameToFresh = { _, to throws(FileError) in
            throw FileError(operation: .rename, number: ENOSPC, path: to.path)
        }
        #expect(throws: FileError.self) { try night.run(files) }
        try folder.write(Array((night.policeText + "3,INV-3,C\n").utf8), to: "police.csv")
        #expect(try night.run().runID == "2026-11-20-2")
        #expect(try folder.tree("output/2026-11-20/1").count == 5)
        #expect(try folder.tree("output/2026-11-20/2").count == 5)
    }

    @Test("a published folder that is gone is put back with the same bytes")
    func putBack() throws {
        try night.run()
        let before = try folder.tree("output")
        try FileStore.live.removeTree(FilePlace(night.output))
        try night.run()
        #expect(try folder.tree("output") == before)
    }

    @Test("an earlier day published later does not take the place of the newest")
    func earlierDay() throws {
        try night.run()
        var earlier = night
        earlier.day = night.day.adding(days: -1)
        try earlier.run()
        #expect(try FileStore.live.linkTarget(FilePlace(night.output + "/current")) == "2026-11-20/1")
    }

    @Test("a check that disagrees with the files on the disk publishes nothing, and the next run tries again")
    func check() throws {
        struct SumsDisagree: Error {}
        #expect(throws: SumsDisagree.self) {
            try night.run { readBack in
                #expect(try readBack.lineCount(of: "match-log.csv") == 3)
                #expect(try readBack.bytes(of: "sheets/2-100002.html") == Array("<p>two</p>".utf8))
                throw SumsDisagree()
            }
        }
        #expect(try folder.tree("output").keys.allSatisfy { $0.hasPrefix("output/.staging-") })
        #expect(try night.run().runID == "2026-11-20-1")
        #expect(try folder.tree("output").keys.allSatisfy { !$0.contains(".staging-") })
    }

    @Test("a byte that changed between writing and reading back publishes nothing")
    func differsOnDisk() throws {
        var files = FileStore.live
        files.write = { file, bytes throws(FileError) in
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
            defer { copy.deallocate() }
            copy.copyMemory(from: bytes)
            if file.path.hasSuffix("match-log.csv") { copy[0] ^= 1 }
            try FileStore.live.write(file, UnsafeRawBufferPointer(copy))
        }
        let error = #expect(throws: PublishError.self) { try night.run(files) }
        #expect(error?.code == .differsOnDisk)
        #expect(try FileStore.live.factsOfName(FilePlace(night.output + "/current")) == nil)
    }

    @Test("a published file that was altered is noticed by the next run")
    func altered() throws {
        try night.run()
        try folder.write([1], to: "output/2026-11-20/1/match-log.csv")
        let error = #expect(throws: PublishError.self) { try night.run() }
        #expect(error?.code == .folderChanged)
    }

    @Test("a folder that this state does not know is not overwritten")
    func taken() throws {
        try FileStore.live.prepareFolder(night.output + "/2026-11-20/1")
        try folder.write([1], to: "output/2026-11-20/1/old.csv")
        let error = #expect(throws: PublishError.self) { try night.run() }
        #expect(error?.code == .folderTaken && error?.exitStatus == 73)
        #expect(try folder.read("output/2026-11-20/1/old.csv") == [1])
    }

    @Test("what a symbolic link in the place of the day points at stays untouched")
    func linkedDay() throws {
        try FileStore.live.prepareFolder(night.output)
        try FileStore.live.prepareFolder(folder.path + "/elsewhere")
        try FileStore.live.makeLink(folder.path + "/elsewhere", FilePlace(night.output + "/2026-11-20"))
        #expect(throws: FileError.self) { try night.run() }
        #expect(try folder.tree("elsewhere").isEmpty)
    }

    @Test("while one run holds the lock, another gives up at once with 75")
    func locked() throws {
        let state = try StateFolder.prepare(folder.path + "/state", files: .live)
        let lock = try RunLock.take(state, files: .live)
        let error = #expect(throws: LockError.self) { try night.run() }
        #expect(error?.exitStatus == 75)
        try lock.release()
        try night.run()
    }

    @Test(
        "a path that could lead out of the folder, or stands twice, is our own fault (70)",
        arguments: [
            ["../a"], ["/a"], ["a/b/c"], [".hidden"], ["a b"], [""], ["a/"], ["a", "a"], ["a", "a/b"], ["é"],
        ])
    func unfitPaths(paths: [String]) throws {
        let manifest = Manifest(
            runID: "x", asOf: Moment(secondsSinceEpoch: 0), program: "p", configuration: .of([]), modelVersion: "1",
            model: .of([]), inputs: [])
        let error = #expect(throws: PublishError.self) {
            try manifest.sealing(paths.map { PublishedFile(path: $0, text: "") })
        }
        #expect(error?.code == .unfitPath && error?.exitStatus == 70)
    }
}
