import AuditTrail
import Testing

@Suite("Signed checkpoints")
struct NoteTests {
    static let seed = Array("This key protects nothing at all".utf8)
    static let secret =
        "PRIVATE+KEY+brackenshire-council/encompass/audit+9148ee8d+AVRoaXMga2V5IHByb3RlY3RzIG5vdGhpbmcgYXQgYWxs"
    static let known = "brackenshire-council/encompass/audit+9148ee8d+AdqGjCXdSf9c9XKTpeToZFHjG5ptRT6qCegjNHhOREd1"

    /// Public key, id and signature were computed with OpenSSL and Python.
    @Test("keys and signatures are those of OpenSSL")
    func independent() throws {
        let signer = try #require(NoteSigner(name: "brackenshire-council/encompass/audit", seed: Self.seed))
        #expect(signer.secretText == Self.secret)
        #expect(signer.key.text == Self.known)
        let root = try #require(Digest(bytes: (0..<32).map { UInt8($0) }))
        let note = try #require(Checkpoint(origin: signer.key.name, size: 7, root: root, signedBy: [signer]))
        let text = String(decoding: note.bytes, as: UTF8.self)
        #expect(
            text == """
                brackenshire-council/encompass/audit
                7
                AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=

                — brackenshire-council/encompass/audit \
                kUjujSJMnMwBV3MIRozoPns23m7cuLL+eJtUfrvYH8Y6rNc5fqgS9Mm5P7Aka71nzUh4+ljDWTTvWRru2nyLoZ+Jaw0=

                """)
    }

    @Test("a key is read back from its text, and not from a text with another id")
    func texts() throws {
        #expect(NoteSigner(text: Self.secret + "\n")?.key.text == Self.known)
        #expect(NoteKey(text: Self.known)?.identityText == "9148ee8d")
        #expect(NoteKey(text: Self.known.replacing("9148ee8d", with: "9148ee8c")) == nil)
        #expect(NoteSigner(text: Self.secret.replacing("9148ee8d", with: "9148ee8c")) == nil)
        #expect(NoteSigner(name: "two words", seed: Self.seed) == nil)
        #expect(NoteSigner(name: "audit", seed: Array(Self.seed.dropLast())) == nil)
    }

    @Test("the secret shows itself to nobody")
    func withheld() throws {
        let signer = try #require(NoteSigner(text: Self.secret))
        #expect("\(signer)" == "NoteSigner")
        #expect(String(reflecting: signer) == "NoteSigner")
        #expect(Mirror(reflecting: signer).children.isEmpty)
    }

    @Test("every flipped bit of a checkpoint makes it unreadable, or unsigned")
    func flips() throws {
        let signer = try #require(NoteSigner(text: Self.secret))
        let note = try #require(
            Checkpoint(origin: signer.key.name, size: 4711, root: .of([1]), signedBy: [signer]))
        #expect(Checkpoint(bytes: note.bytes)?.isSigned(by: signer.key) == true)
        for place in note.bytes.indices {
            for bit in 0..<8 {
                var bytes = note.bytes
                bytes[place] ^= 1 << UInt8(bit)
                #expect(Checkpoint(bytes: bytes)?.isSigned(by: signer.key) != true, "byte \(place), bit \(bit)")
            }
        }
    }

    @Test("signatures of unknown keys are kept and do no harm")
    func cosigned() throws {
        let signer = try #require(NoteSigner(text: Self.secret))
        let auditor = try #require(NoteSigner(name: "auditor.example", seed: [UInt8](repeating: 3, count: 32)))
        let note = try #require(
            Checkpoint(origin: signer.key.name, size: 1, root: .of([1]), signedBy: [signer, auditor]))
        let read = try #require(Checkpoint(bytes: note.bytes))
        #expect(read.signatures.count == 2)
        #expect(read.isSigned(by: signer.key))
        #expect(!read.isSigned(by: auditor.key), "an auditor's signature is not the log's own")
    }
}

@Suite("The checkpoint on paper")
struct PaperCheckpointTests {
    static let root = Digest(bytes: (0..<32).map { UInt8($0) })

    @Test("the check is the one another program computed, and is read with or without")
    func known() throws {
        let paper = PaperCheckpoint(size: 48_213, root: try #require(Self.root))
        #expect(paper.check == "6JH5")
        #expect(paper.groups.first == "0001")
        #expect(paper.groups.count == 16)
        let spoken = paper.groups.joined(separator: " ").lowercased()
        #expect(try PaperCheckpoint(typed: "48,213:\(spoken):6jh5") == paper)
        #expect(try PaperCheckpoint(typed: "48213: \(spoken)") == paper)
    }

    @Test("every single wrong digit and every two digits exchanged are caught")
    func slips() throws {
        let paper = PaperCheckpoint(size: 48_213, root: .of(utf8: "any root"))
        let typed = Array("48213:\(paper.root.hexText):\(paper.check)")
        for place in typed.indices where typed[place] != ":" {
            for digit in "0123456789abcdef" where String(digit) != typed[place].lowercased() {
                var slip = typed
                slip[place] = digit
                #expect(throws: PaperCheckpoint.Slip.self) { try PaperCheckpoint(typed: String(slip)) }
            }
            for other in typed.indices where other > place && typed[other] != ":" && typed[other] != typed[place] {
                // Between root and check an exchange can put a letter where a digit of the root stands: also refused.
                var slip = typed
                slip.swapAt(place, other)
                #expect(throws: PaperCheckpoint.Slip.self) { try PaperCheckpoint(typed: String(slip)) }
            }
        }
    }

    @Test(
        "what has not the form is refused",
        arguments: ["", "12", "12:34", ":", "-1:\(String(repeating: "0", count: 64))"])
    func form(text: String) {
        #expect(throws: PaperCheckpoint.Slip.form) { try PaperCheckpoint(typed: text) }
    }
}
