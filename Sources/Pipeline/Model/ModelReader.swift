package import Linkage
import Yams

/// Reads a model file strictly: every number must be there, once, and make sense.
package enum ModelReader {
    /// What is wrong with a model file, with the line where that is known.
    package struct Fault: Hashable, Sendable {
        package let line: Int
        package let message: String
    }

    package struct ModelError: Error, Hashable, Sendable {
        package let file: String
        package let faults: [Fault]

        package var text: String {
            faults.map { "\(file):\($0.line): \($0.message)" }.joined(separator: "\n")
        }
    }

    /// The model that comes with the program.
    package static var builtInBytes: [UInt8] { PackageResources.linkage_model_yaml }

    /// Reads the file's bytes.
    package static func read(_ bytes: [UInt8], file: String) throws(ModelError) -> LinkageModel {
        let root: Node.Mapping
        do {
            guard let mapping = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self))?.mapping else {
                throw ModelError(file: file, faults: [Fault(line: 1, message: "the file is no mapping of keys")])
            }
            root = mapping
        } catch let error as ModelError {
            throw error
        } catch {
            throw ModelError(file: file, faults: [Fault(line: 1, message: "the file is not YAML")])
        }
        var reading = Reading(root)
        let model = reading.model()
        var faults = reading.faults
        if faults.isEmpty {
            faults = model.faults.map { fault in
                let key = String(fault.prefix { $0 != ":" })
                return Fault(line: root[key]?.mark?.line ?? 1, message: fault)
            }
        }
        guard faults.isEmpty else { throw ModelError(file: file, faults: faults) }
        return model
    }

    private struct Reading {
        private let root: Node.Mapping
        var faults: [Fault] = []

        init(_ root: Node.Mapping) {
            self.root = root
            let known = Set(Reading.keys)
            for (key, _) in root where !known.contains(key.string ?? "") {
                let nearest = NearestName.of(key.string ?? "", among: Reading.keys).map { " Did you mean \($0)?" } ?? ""
                faults.append(Fault(line: key.mark?.line ?? 1, message: "unknown key \(key.string ?? "").\(nearest)"))
            }
        }

        static let keys = [
            "version", "given_names", "family_name", "birth_date", "birth_window", "sex_same", "home_postcode",
            "incident_postcode", "school_same", "swapped", "pooled", "namesake", "not_on_register",
            "sibling_not_on_register",
            "twin_among_siblings", "same_household", "household_bits_max",
        ]
        private static let nameLevels = NameLevel.allCases.filter { $0 != .missing }.map(\.code)
        private static let postcodeLevels = PostcodeLevel.allCases.filter { $0 != .missing }.map(\.code)
        private static let birthLevels = BirthDateLevel.allCases
            .filter { ![.missing, .fitsWindow, .nearWindow].contains($0) }.map(\.code)
        private static let windowLevels = [BirthDateLevel.fitsWindow, .nearWindow, .different].map(\.code)

        mutating func model() -> LinkageModel {
            LinkageModel(
                version: text("version"), givenNames: numbers("given_names", Reading.nameLevels),
                familyName: numbers("family_name", Reading.nameLevels),
                birthDate: numbers("birth_date", Reading.birthLevels),
                birthWindow: numbers("birth_window", Reading.windowLevels), sexSame: number("sex_same"),
                homePostcode: numbers("home_postcode", Reading.postcodeLevels),
                incidentPostcode: numbers("incident_postcode", Reading.postcodeLevels),
                schoolSame: number("school_same"), swapped: number("swapped"), pooled: number("pooled"),
                namesake: number("namesake"),
                notOnRegister: number("not_on_register"), siblingNotOnRegister: number("sibling_not_on_register"),
                twinAmongSiblings: number("twin_among_siblings"), sameHousehold: number("same_household"),
                householdBitsMax: number("household_bits_max"))
        }

        private mutating func text(_ key: String) -> String {
            guard let text = root[key]?.string, !text.isEmpty else {
                faults.append(Fault(line: 1, message: "\(key) is missing"))
                return ""
            }
            return text
        }

        private mutating func number(_ key: String) -> Double {
            guard let node = root[key] else {
                faults.append(Fault(line: 1, message: "\(key) is missing"))
                return 0
            }
            return number(node, key)
        }

        private mutating func number(_ node: Node, _ key: String) -> Double {
            guard let text = node.string, let number = Double(text), number.isFinite else {
                faults.append(Fault(line: node.mark?.line ?? 1, message: "\(key): a number is needed"))
                return 0
            }
            return number
        }

        private mutating func numbers(_ key: String, _ levels: [String]) -> [Double] {
            guard let mapping = root[key]?.mapping else {
                faults.append(Fault(line: 1, message: "\(key) is missing, or is no list of levels"))
                return []
            }
            for (level, _) in mapping where !levels.contains(level.string ?? "") {
                faults.append(
                    Fault(line: level.mark?.line ?? 1, message: "\(key): \(level.string ?? "") is no level of it"))
            }
            return levels.map { level in
                guard let node = mapping[level] else {
                    let line = root[key]?.mark?.line ?? 1
                    faults.append(Fault(line: line, message: "\(key): the level \(level) is missing"))
                    return 0
                }
                return number(node, "\(key).\(level)")
            }
        }
    }
}
