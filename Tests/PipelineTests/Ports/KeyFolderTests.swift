import AuditTrail
import Glibc
import Pipeline
import Testing

@Suite("Key folder")
struct KeyFolderTests {
    let folder = ScratchFolder()
    var keys: KeyFolder { KeyFolder(path: folder.path + "/keys", ports: .live) }

    @Test("a key is made once, for its owner to read alone, and is the same ever after")
    func made() throws {
        let first = try keys.pseudonymKey(mayMake: true)
        let second = try keys.pseudonymKey(mayMake: true)
        #expect(first.wasMade && !second.wasMade)
        #expect(first.key.keyedDigest(of: [1]) == second.key.keyedDigest(of: [1]))
        #expect(try FileStore.live.factsOfName(FilePlace(folder.path + "/keys/pseudonym.key"))?.permissions == 0o400)
        #expect(try folder.read("keys/pseudonym.key").count == 32)
    }

    @Test("where there is a state already, a missing key is a fault (74)")
    func missing() {
        let error = #expect(throws: KeyError.self) { try keys.pseudonymKey(mayMake: false) }
        #expect(error?.code == .missing && error?.exitStatus == 74)
    }

    @Test("a key that others can read is refused, unless it is marked worthless")
    func open() throws {
        _ = try keys.pseudonymKey(mayMake: true)
        #expect(chmod(folder.path + "/keys/pseudonym.key", 0o444) == 0)
        let error = #expect(throws: KeyError.self) { try keys.pseudonymKey(mayMake: false) }
        #expect(error?.exitStatus == 77)
        try folder.write(Array("A sample's key. It protects nothing.\n".utf8), to: "keys/WORTHLESS")
        #expect(try keys.isWorthless())
        #expect(try !keys.pseudonymKey(mayMake: false).wasMade)
    }

    @Test("a key of the wrong length is damaged")
    func damaged() throws {
        try FileStore.live.prepareFolder(folder.path + "/keys")
        try folder.write([1, 2, 3], to: "keys/pseudonym.key")
        #expect(throws: KeyError.self) { try keys.pseudonymKey(mayMake: true) }
    }
}
