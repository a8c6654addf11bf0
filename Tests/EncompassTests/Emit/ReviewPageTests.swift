import Casework
import Foundation
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("Review sheets and run summary")
struct ReviewPageTests {
    @Test(
        "shares add up to a hundred, by largest remainder",
        arguments: [
            [0.681, 0.131, 0.101, 0.01, 0.008, 0.069], [1.0 / 3, 1.0 / 3, 1.0 / 3], [0.004, 0.996], [1.0],
        ] as [[Double]])
    func shares(shares: [Double]) {
        #expect(Shares.percent(shares).reduce(0, +) == 100)
    }

    @Test("the percentages of a page and of none are those shares")
    func pageShares() throws {
        let text = try #require(try PageWriterTests.files()["review.html"])
        for words in [">68%<", ">13%<", ">10%<", "None (7%)", "None (100%)"] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(!text.contains("checked"))
    }

    @Test(
        "likelihood ratios have two figures, and a division where they speak against",
        arguments: [
            (0.0, "×1"), (1, "×2"), (1.8, "×3.5"), (8.2, "×290"), (-0.6, "÷1.5"), (13.6, "×12,000"),
            (21, "×2.1 million"),
            (3.31, "×9.9"), (3.32, "×10"), (-6.4, "÷84"),
        ])
    func times(bits: Double, words: String) {
        #expect(Times.words(bits: bits) == words)
    }

    @Test("letters outside the common sequence are marked")
    func letters() {
        func marked(_ left: String, _ right: String) -> String {
            LetterDifference.letters(left, right).map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
        }
        #expect(marked("Emily", "Emilia") == "Emil[ia]")
        #expect(marked("Emily", "EMMA") == "EM[MA]")
        #expect(marked("", "Ada") == "[Ada]")
        #expect(marked("Kowalczyk-Reid", "Reid") == "Reid")
    }

    @Test("dates are marked figure by figure, and whole words where day and month differ")
    func dates() {
        func marked(_ left: String, _ right: String) -> String {
            LetterDifference.words(left, right).map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
        }
        #expect(marked("3 July 2016", "8 July 2016") == "[8] July 2016")
        #expect(marked("3 July 2016", "3 July 2017") == "3 July 201[7]")
        #expect(marked("3 July 2016", "7 March 2016") == "[7] [March] 2016")
    }

    @Test("one child is one page, however long the names are")
    func onePage() throws {
        let long = String(repeating: "Wilhelmina ", count: 20)
        let candidate = InventedPlan.candidate(long, long, (2016, 7, 3), 0.2, home: long, [])
        let review = InventedPlan.review(1, InventedPlan.record(long, long), Array(repeating: candidate, count: 7))
        let plan = CallPlan(
            sheets: [], reviews: [review], referrals: [], suppressed: [], decisions: [], totals: Totals())
        let text = try #require(try PageWriterTests.files(plan)["review.html"])
        #expect(PageWriterTests.count("<section class=\"page", in: text) == 1)
        #expect(text.contains("(219 letters)") || text.contains("(220 letters)"))
    }

    @Test("a summary of few past nights says what a comparison needs")
    func history() throws {
        let few = try #require(try PageWriterTests.files()["run-summary.html"])
        #expect(few.contains("A comparison needs eight past nights of a Friday. There are three so far."))
        let many = try #require(try PageWriterTests.files(facts: InventedPlan.facts(nights: 8))["run-summary.html"])
        #expect(many.contains("Diamond: outside it."))
    }

    @Test("the summary names nobody, spells out both sums and says when they do not agree")
    func sums() throws {
        let text = try #require(try PageWriterTests.files()["run-summary.html"])
        for name in ["Zofia", "Okonkwo", "Thornbeck", "Emily"] { #expect(!text.contains(name)) }
        #expect(text.contains("59 rows = 53 + 4 + 2; 55 children = 34 + 9 + 9 + 3: both sums agree."))
        var facts = InventedPlan.facts()
        facts.totals.suppress += 1
        #expect(try PageWriterTests.files(facts: facts)["run-summary.html"]?.contains("the sums do not agree.") == true)
    }

    @Test("much to put right goes on to further pages")
    func manySentences() throws {
        let facts = InventedPlan.facts(putRight: (0..<90).map { "Row \($0) has no birth date. Ask the police." })
        let text = try #require(try PageWriterTests.files(facts: facts)["run-summary.html"])
        PageWriterTests.expectNumbered(text, "run-summary.html")
        #expect(text.contains("Row 89 "))
    }

    @Test("each named list begins on its own page and says whom to ring")
    func referrals() throws {
        let text = try #require(try PageWriterTests.files()["referrals.html"])
        #expect(PageWriterTests.count("<section class=\"page", in: text) == 3)
        #expect(text.contains("The elective home education officer."))
        #expect(text.contains("12/2/14"))
        #expect(text.contains("No first name was recorded."))
        #expect(text.contains("Millrace Infant School"))
    }

    @Test("a histogram counts each compared child once, in the zone of its share")
    func histogram() {
        let decisions = [0.0, 0.01, 0.2, 0.9, 0.995, 1].map { share in
            let candidate = InventedPlan.candidate("Ada", "Example", (2016, 1, 1), share, home: "", [])
            return InventedPlan.review(1, InventedPlan.record("Ada", "Example"), [candidate]).decision
        }
        let counts = ScoreHistogram(decisions, reviewAt: 0.05, notifyAt: 0.995).counts
        #expect(counts[..<3].reduce(0, +) == 2)
        #expect(counts[3..<7].reduce(0, +) == 2)
        #expect(counts[7...].reduce(0, +) == 2)
    }
}
