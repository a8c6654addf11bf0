import Casework
import Glibc
import InventedNight
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("Evaluation of a configured night")
struct NightEvaluatorTests {
    @Test("a night is judged child by child against its truth, and leaves no file behind but the copies")
    func night() throws {
        let folder = try Folder()
        let recipe = NightRecipe(seed: 11, pupils: 1000)
        var written: [String: [UInt8]] = [:]
        try InventedNight(recipe).write { written[$0, default: []] += $1 }
        for (name, bytes) in written { try folder.write(bytes, to: name) }
        try FileStore.live.makeFolder(FilePlace(folder.path + "/copies"))
        let settings = try Configuration.load(
            text: InventedNight.configuration(shape: recipe.shape), file: "encompass.yaml", folder: folder.path)
        let model = try ModelReader.read(ModelReader.builtInBytes, file: "linkage-model.yaml")
        let truth = PlainSheet(name: "truth-person.csv", bytes: written["truth-person.csv"] ?? [])
        let result = try NightEvaluator(
            settings, model: model, tables: .builtIn, asOf: recipe.asOf, files: .live
        ).judge(truth: truth, withoutBirthDate: [.review], inputsFolder: folder.path + "/copies")

        let children = try #require(result.policies.first).children
        let truthRows = try truth.rows(required: ["pupil_id"])
        #expect(result.withoutTruth == 0)
        #expect(children.count + result.notRead == truthRows.count)
        #expect(children.count { $0.isOnRegister } + 3 >= truthRows.count { !$0.cells[0].isEmpty })
        #expect(children.allSatisfy { $0.isOnRegister || !$0.isFound })
        #expect(children.count { $0.call == .right } > children.count / 3)
        let names = try FileStore.live.withOpen(FilePlace(folder.path), .folder) { try FileStore.live.names($0) }
        #expect(Set(names) == Set(written.keys).union(["copies"]))
    }

    /// A folder of its own for one test, removed with it.
    private final class Folder: Sendable {
        let path: String

        init() throws {
            var template = Array("/tmp/encompass-test-XXXXXX".utf8CString)
            guard mkdtemp(&template) != nil else {
                throw FileError(operation: .makeFolder, number: errno, path: P_tmpdir)
            }
            path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }

        deinit { _ = Result { try FileStore.live.removeTree(FilePlace(path)) } }

        func write(_ bytes: [UInt8], to name: String) throws {
            try FileStore.live.writeNew(FilePlace("\(path)/\(name)"), bytes)
        }
    }
}
