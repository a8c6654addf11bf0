import Linkage
import Pipeline
import Testing

@Suite("Writing a model file")
struct ModelWriterTests {
    @Test("a written model is read back to the same numbers, to six decimals")
    func roundTrip() throws {
        var model = try ModelReader.read(ModelReader.builtInBytes, file: "built-in.yaml")
        model.givenNames = [0.8600004, 0.0299996, 0.0000001, 0.0649999, 0.015, 0.005, 0.025]
        model.swapped = 0.0123456
        let text = ModelWriter.text(model, comment: ["A comment.", "", "Its end."])
        let read = try ModelReader.read(Array(text.utf8), file: "written.yaml")
        #expect(read.version == model.version)
        for comparison in ModelComparison.allCases {
            for (before, after) in zip(model.shares(of: comparison), read.shares(of: comparison)) {
                #expect(abs(before - after) <= 0.000_002, "\(comparison.key)")
            }
            #expect(abs(read.shares(of: comparison).reduce(0, +) - 1) < 1e-9, "\(comparison.key)")
        }
        #expect(read.notOnRegister == model.notOnRegister)
        #expect(read.householdBitsMax == model.householdBitsMax)
        #expect(text.hasPrefix("# A comment.\n#\n# Its end.\nversion: school-2\n"))
    }

    @Test("the built-in model is written without loss")
    func builtIn() throws {
        let model = try ModelReader.read(ModelReader.builtInBytes, file: "built-in.yaml")
        let read = try ModelReader.read(Array(ModelWriter.text(model, comment: []).utf8), file: "written.yaml")
        #expect(read == model)
    }

    @Test(
        "a new version counts on from the one before",
        arguments: [
            ("school-1", "school-2"), ("school-9", "school-10"), ("leeds", "leeds-2"), ("a2b", "a2b-2"), ("7", "8"),
        ])
    func version(before: String, after: String) {
        #expect(ModelWriter.version(after: before) == after)
    }
}
