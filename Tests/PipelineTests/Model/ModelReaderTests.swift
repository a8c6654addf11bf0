import Linkage
import Testing

@testable import Pipeline

@Suite("Model file")
struct ModelReaderTests {
    static let builtIn = String(decoding: ModelReader.builtInBytes, as: UTF8.self)

    /// The faults of a text, with the lines they stand in; empty where it is read.
    private func faults(_ text: String) -> [ModelReader.Fault] {
        do throws(ModelReader.ModelError) {
            _ = try ModelReader.read(Array(text.utf8), file: "model.yaml")
            return []
        } catch {
            return error.faults
        }
    }

    /// The line of the built-in file that begins with a text, from 1.
    private func line(_ beginning: String) throws -> Int {
        let lines = Self.builtIn.split(separator: "\n", omittingEmptySubsequences: false)
        return try #require(lines.firstIndex { $0.hasPrefix(beginning) }) + 1
    }

    /// The built-in file with one piece of text put for another; the test fails where it is not there.
    private func changed(_ old: String, _ new: String) throws -> String {
        #expect(Self.builtIn.contains(old))
        return Self.builtIn.replacing(old, with: new, maxReplacements: 1)
    }

    @Test("the model that comes with the program is sound")
    func builtInModel() throws {
        let model = try ModelReader.read(ModelReader.builtInBytes, file: "linkage-model.yaml")
        #expect(model.version == "school-2")
        #expect(model.faults.isEmpty)
        #expect(model.givenNames.first == 0.86)
        #expect(model.birthDate.count == 8)
        #expect(model.birthWindow == [0.93, 0.04, 0.03])
    }

    @Test(
        "a key that is missing is named",
        arguments: [
            "version", "sex_same", "school_same", "swapped", "pooled", "not_on_register", "sibling_not_on_register",
            "twin_among_siblings", "same_household", "household_bits_max",
        ])
    func missingKey(key: String) {
        let lines = Self.builtIn.split(separator: "\n", omittingEmptySubsequences: false)
        let text = lines.filter { !$0.hasPrefix(key + ":") }.joined(separator: "\n")
        #expect(faults(text).map(\.message) == ["\(key) is missing"])
    }

    @Test("a level that is missing is named with the line of its list")
    func missingLevel() throws {
        let found = faults(try changed("  one-edit: 0.05\n", ""))
        #expect(found.map(\.message) == ["home_postcode: the level one-edit is missing"])
        #expect(found.map(\.line) == [try line("home_postcode:") + 1])
    }

    @Test("a negative number is refused with the line of its list")
    func negative() throws {
        let found = faults(try changed("  same: 0.935", "  same: -0.935"))
        #expect(found.map(\.message) == ["birth_date: each number lies between 0 and 1"])
        #expect(found.first.map(\.line) ?? 0 >= (try line("birth_date:")))
    }

    @Test("numbers that contradict each other are refused: levels that do not sum to one, priors that leave nothing")
    func contradictory() throws {
        let sum = faults(try changed("  same: 0.86 ", "  same: 0.96 "))
        #expect(sum.count == 1)
        #expect(sum.first?.message.hasPrefix("given_names: the numbers sum to 1.") == true)
        #expect(sum.first?.message.hasSuffix("not to 1") == true)
        let priors = faults(try changed("not_on_register: 0.15", "not_on_register: 0.95"))
        #expect(
            priors.map(\.message) == ["not_on_register and sibling_not_on_register leave nothing for the register"])
    }

    @Test(
        "what is no number is refused in its own line",
        arguments: ["many", "nan", "inf", "1e999", "\"\"", "[ 0.99 ]", "~", "0,99", "0x1p-1000000"])
    func noNumber(written: String) throws {
        let found = faults(try changed("sex_same: 0.99", "sex_same: \(written)"))
        #expect(found.count == 1)
        #expect(found.first?.line == (try line("sex_same:")))
        #expect(found.first?.message.hasPrefix("sex_same") == true)
    }

    @Test("an unknown key is refused with the nearest known one")
    func unknownKey() throws {
        let found = faults(try changed("household_bits_max: 10", "household_bits_max: 10\nswaped: 0.02"))
        #expect(found.map(\.message) == ["unknown key swaped. Did you mean swapped?"])
        #expect(found.map(\.line) == [try line("household_bits_max:") + 1])
    }

    @Test("a level the list does not know is refused in its own line")
    func unknownLevel() throws {
        let found = faults(try changed("  one-edit: 0.05", "  one-edits: 0.05"))
        #expect(
            Set(found.map(\.message)) == [
                "home_postcode: one-edits is no level of it", "home_postcode: the level one-edit is missing",
            ])
        #expect(found.contains { $0.line == (try? line("  one-edit:")) })
    }

    @Test("a key that stands twice is refused, for one of the two numbers would be a lie")
    func doubledKey() throws {
        let found = faults(try changed("swapped: 0.01 ", "swapped: 0.02\nswapped: 0.01 "))
        #expect(!found.isEmpty)
    }

    @Test(
        "a file that is empty, no mapping, no YAML or no text is refused",
        arguments: ["", "- 1\n", "a: [", "just words"])
    func noModel(text: String) { #expect(!faults(text).isEmpty) }

    @Test("all faults are reported together, with the file in front")
    func together() throws {
        let text = try changed("sex_same: 0.99", "sex_same: x").replacing("pooled: 0.005", with: "pooled: y")
        do throws(ModelReader.ModelError) {
            _ = try ModelReader.read(Array(text.utf8), file: "model.yaml")
            Issue.record("the file was read")
        } catch {
            #expect(error.text.split(separator: "\n").count == 2)
            #expect(error.text.split(separator: "\n").allSatisfy { $0.hasPrefix("model.yaml:") })
        }
    }
}
