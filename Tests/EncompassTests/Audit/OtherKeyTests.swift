import Encompass
import Foundation
import Testing

@Suite("A good key that is another one")
struct OtherKeyTests {
    private func night(after spoil: (NightFolder) throws -> Void) throws -> (status: Int32, isUnchanged: Bool) {
        let folder = try NightFolder()
        try folder.run()
        let before = try folder.published()
        try spoil(folder)
        let ending = try folder.job(asOf: "2026-11-23T02:15")
        return (ending.exitStatus, try folder.published() == before)
    }

    @Test("another master stops the night: with it, everybody would be told again")
    func master() throws {
        let ending = try night {
            try $0.remove("keys/pseudonym.key")
            try $0.write(Data(repeating: 7, count: 32), to: "keys/pseudonym.key")
        }
        #expect(ending.status == 74 && ending.isUnchanged)
    }

    @Test("another signing key stops the night: the next checkpoint would be a stranger's")
    func signing() throws {
        let other = try NightFolder()
        try other.remove("keys")
        try other.run()
        let key = try other.bytes("keys/audit.key")
        let ending = try night {
            try $0.remove("keys/audit.key")
            try $0.write(key, to: "keys/audit.key")
        }
        #expect(ending.status == 74 && ending.isUnchanged)
    }
}
