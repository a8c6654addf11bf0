import Testing

@testable import Linkage

@Suite("Explanation")
struct ExplanationTests {
    let register = ExampleRegister.columns

    /// Children of many kinds: told rightly, misspelt, swapped, with a brother.
    private var distributions: [Distribution] {
        let slips: [PersonRecord] = [
            .child("Amelai", "Hartly", born: "2012-03-01", sex: .male, at: "BX1 1AD", school: 4),
            .child("Kowalski", "Zofia", at: "BX2 2AB"), .child("Gurpreet", "Gill"), .child("Ellie", "Jones", school: 3),
            .child("Yusuf Hussain", "", born: "2013-05-01"),
        ]
        let children = stride(from: 0, to: 400, by: 37).map { ExampleRegister.child(at: $0) } + slips
        let alone = children.map { ExampleRegister.search.distribution(of: $0) }
        let together = Households.decideTogether(
            [0, 1, 8].map { ExampleRegister.search.distribution(of: ExampleRegister.child(at: $0)) },
            register: register, model: .example)
        return alone + together
    }

    @Test("the bits of the findings add up to the match weight, the household included")
    func bitsAddUp() {
        var checked = 0
        for distribution in distributions {
            for candidate in distribution.candidates {
                let findings = distribution.findings(for: candidate, in: register)
                let sum = findings.reduce(0) { $0 + $1.bits }
                #expect(abs(sum - candidate.weight - candidate.householdBits) < 0.001)
                checked += 1
            }
        }
        #expect(checked > 25)
    }

    @Test("the factor in the words is the factor of the sum, to three figures")
    func wordsEqualBits() throws {
        var checked = 0
        for distribution in distributions {
            for candidate in distribution.candidates.prefix(20) {
                for finding in distribution.findings(for: candidate, in: register) {
                    guard let text = finding.words.split(separator: " ").last, let sign = text.first,
                        sign == "×" || sign == "÷"
                    else {
                        #expect(finding.bits == 0)
                        continue
                    }
                    let digits = String(text.dropFirst().filter { $0 != "," })
                    let factor = try #require(Double(digits))
                    let bits = log2Exact(factor) * (sign == "×" ? 1 : -1)
                    #expect(abs(bits - finding.bits) < 0.008, "\(finding.attribute)")
                    checked += 1
                }
            }
        }
        #expect(checked > 120)
    }

    @Test("a finding with a level of its own has the m and u its bits are made of")
    func sharesMakeBits() {
        for distribution in distributions {
            for candidate in distribution.candidates.prefix(20) {
                for finding in distribution.findings(for: candidate, in: register) {
                    guard let m = finding.m, let u = finding.u else { continue }
                    #expect(abs(log2Exact(m / u) - finding.bits) < 1e-9)
                    #expect((0...1).contains(m) && (0...1).contains(u))
                }
            }
        }
    }

    @Test("how many pupils bear a name is said in words")
    func counts() throws {
        let found = ExampleRegister.search.distribution(of: ExampleRegister.child(at: 0))
        let best = try #require(found.candidates.first)
        let family = try #require(found.findings(for: best, in: register).first { $0.attribute == .familyName })
        let bearers = ExampleRegister.rows.count { $0.family == ExampleRegister.rows[0].family }
        #expect(family.words.contains("borne by \(bearers) of 400 pupils"))
    }

    @Test(
        "a factor is written as a person reads it",
        arguments: [
            (0.0, "×1"), (1.0, "×2"), (-1.0, "÷2"), (8.234, "×301"), (13.18, "×9,280"), (-2.5, "÷5.66"),
            (20.0, "×1,050,000"), (3.3219, "×10"), (6.6438, "×100"), (9.9657, "×1,000"), (60.0, "×10^15 or more"),
        ])
    func factors(bits: Double, text: String) { #expect(Factor.text(bits: bits) == text) }
}
