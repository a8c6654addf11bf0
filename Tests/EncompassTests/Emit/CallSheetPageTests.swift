import Casework
import Foundation
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("Call sheets")
struct CallSheetPageTests {
    /// The text of a sheet's own file, without tags, spaces run together.
    func sheet(
        _ children: [SheetChild], _ settings: PageSettings = InventedPlan.settings(), contacts: [Contact]? = nil
    ) throws -> (html: String, text: String) {
        let sheet = InventedPlan.sheet(
            1, InventedPlan.school(18, "Thornbeck Primary School"), children, contacts: contacts)
        let plan = CallPlan(
            sheets: [sheet], reviews: [], referrals: [], suppressed: [], decisions: [], totals: Totals())
        let html = try #require(try PageWriterTests.files(plan, settings)["sheets/001-900118.html"])
        var text = ""
        var isTag = false
        for character in html[(html.range(of: "<body>")?.upperBound ?? html.startIndex)...] {
            if character == "<" {
                isTag = true
            } else if character == ">" {
                isTag = false
            } else if !isTag {
                text.append(character)
            }
        }
        return (html, text)
    }

    @Test("who is speaking is checked first, then the roll, and only then anything is told")
    func order() throws {
        let text = try sheet([InventedPlan.child("Zofia", "Okonkwo", [InventedPlan.incident("BX-7")])]).text
        let steps = [
            "01632 960 018", "Check who you are speaking to", "Say no child’s name. Outcome 5.",
            "“Is Zofia Okonkwo, born 14 March 2017, on your roll today?”", "say no more about this child. Outcome 6",
            "“Police went to a domestic abuse incident at a home linked to Zofia on Thursday 19 November at 20 to 10 "
                + "at night. Zofia was there.”", "BX-7", "Please record this now", "Told safeguarding lead",
        ]
        let places = steps.map { text.range(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    }

    @Test("each level says its own and no more", arguments: [PageSettings.Disclosure.nameOnly, .brief, .full])
    func disclosure(level: PageSettings.Disclosure) throws {
        let incident = InventedPlan.incident("BX-7", seen: true, words: "Neighbour rang; no injuries.")
        let text = try sheet([InventedPlan.child("Zofia", "Okonkwo", [incident])], InventedPlan.settings(level)).text
        #expect(text.contains("Zofia was there.") == (level != .nameOnly))
        #expect(text.contains("at night") == (level != .nameOnly))
        #expect(text.contains("An officer saw Zofia.") == (level == .full))
        #expect(text.contains("Neighbour rang") == (level == .full))
        #expect(text.contains("domestic abuse incident"))
    }

    @Test("a brother or sister of the same incident gets a short sentence, and a rule for when it was not read out")
    func sameIncident() throws {
        let shared = InventedPlan.incident("BX-7")
        let text = try sheet([
            InventedPlan.child("Zofia", "Okonkwo", [shared]), InventedPlan.child("Tymon", "Okonkwo", [shared]),
        ]).text
        #expect(text.contains("“It is the same incident. Tymon was there.”"))
        #expect(text.contains("Only if you read out the words for Zofia. If not, read those words for Tymon."))
    }

    @Test("two incidents of one child are named with both references")
    func twoIncidents() throws {
        let child = InventedPlan.child(
            "Zofia", "Okonkwo",
            [InventedPlan.incident("BX-7"), InventedPlan.incident("BX-8", InventedPlan.moment(20, 0, 10))],
            earlier: 1)
        let text = try sheet([child]).text
        #expect(text.contains("Police reference BX-7"))
        #expect(text.contains("Police reference BX-8"))
        #expect(text.contains("Police also went to another domestic abuse incident"))
        #expect(text.contains("With these, there have been three notifications since September."))
    }

    @Test("the repeat count is said where configured")
    func repeatCount() throws {
        let child = InventedPlan.child("Zofia", "Okonkwo", [InventedPlan.incident("BX-7")], earlier: 2)
        #expect(try sheet([child]).text.contains("This is the third notification since September."))
        var settings = InventedPlan.settings()
        settings.showRepeatCount = false
        #expect(try !sheet([child], settings).text.contains("since September"))
    }

    @Test("without contacts the head teacher is asked for, and the sheet says that the lead is not on file")
    func noLead() throws {
        let text = try sheet([InventedPlan.child("Zofia", "Okonkwo", [InventedPlan.incident("BX-7")])], contacts: [])
            .text
        #expect(text.contains("Mrs Shaw, head teacher"))
        #expect(text.contains("The safeguarding lead is not on file."))
    }

    @Test("a school without a number on file says so, and no number is made up")
    func noNumber() throws {
        let child = InventedPlan.child("Zofia", "Okonkwo", [InventedPlan.incident("BX-7")])
        var sheet = InventedPlan.sheet(1, InventedPlan.school(18, "Thornbeck Primary School"), [child], contacts: [])
        sheet.phone = ""
        let plan = CallPlan(
            sheets: [sheet], reviews: [], referrals: [], suppressed: [], decisions: [], totals: Totals())
        let files = try PageWriterTests.files(plan)
        #expect(files["sheets/001-900118.html"]?.contains("The number is not on file. Ask the team leader.") == true)
        #expect(files["call-sheets.html"]?.contains(">not on file<") == true)
    }

    @Test("a machine hears what is configured: a bare notice, or nothing")
    func voicemail() throws {
        let child = InventedPlan.child("Zofia", "Okonkwo", [InventedPlan.incident("BX-7")])
        #expect(
            try sheet([child]).text.contains(
                "say only “There is a notification for your safeguarding lead. Please ring 01632\u{A0}960\u{A0}200.”"))
        var settings = InventedPlan.settings()
        settings.leaveMessage = .never
        #expect(try sheet([child], settings).text.contains("leave no message"))
    }

    @Test("two children fit with the table; more go on, two first and at most four a page, the table never alone")
    func pagination() throws {
        for count in 1...24 {
            let children = (0..<count).map {
                InventedPlan.child("Ada", "Example", [InventedPlan.incident("BX-\($0)")])
            }
            let html = try sheet(children).html
            PageWriterTests.expectNumbered(html, "\(count) children")
            let pages = html.components(separatedBy: "<section class=\"page").dropFirst()
            let cards = pages.map { PageWriterTests.count("class=\"child\"", in: $0) }
            #expect(cards.reduce(0, +) == count)
            #expect(cards.first == min(count, 2))
            #expect(cards.dropFirst().allSatisfy { (1...4).contains($0) })
            let tables = pages.map { $0.contains("class=\"tbl\"") }
            #expect(tables == Array(repeating: false, count: pages.count - 1) + [true])
        }
    }

    @Test("long words of an officer are cut between words, and none is lost")
    func longText() throws {
        let words = (0..<900).map { "word\($0)" }.joined(separator: " ")
        let child = InventedPlan.child("Zofia", "Okonkwo", [InventedPlan.incident("BX-7", words: words)])
        let (html, text) = try sheet([child], InventedPlan.settings(.full))
        for index in stride(from: 0, to: 900, by: 37) { #expect(text.contains("word\(index)")) }
        PageWriterTests.expectNumbered(html, "long text")
        #expect(PageWriterTests.count("<section class=\"page", in: html) > 2)
    }

    @Test("hostile names are shown as text and change nothing")
    func hostileNames() throws {
        let names = [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "=HYPERLINK(\"x\")", "{{title}}", "{{{x}}}",
            "\u{0600}<img>", "<\u{0301}b>", "a\u{202E}b", "\u{0}\u{7}", String(repeating: "W", count: 200), "&lt;b&gt;",
            "'",
        ]
        let incident = InventedPlan.incident("<b>9</b>")
        let html = try sheet(names.map { InventedPlan.child($0, $0, [incident], also: [$0]) }).html
        for word in ["<script", "<img", "\u{0600}<", "<\u{0301}", "\u{202E}", "\u{0}", "<b>9</b>"] {
            #expect(!html.unicodeScalars.contains(subsequence: word.unicodeScalars), "\(word.unicodeScalars.count)")
        }
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(html.contains("{{title}}"))
        #expect(html.contains("a[U+202E]b"))
        PageWriterTests.expectNumbered(html, "hostile names")
    }
}

extension Sequence where Element: Equatable {
    /// Whether the elements occur one after the other, compared one by one and not by whole characters.
    func contains(subsequence: some Sequence<Element>) -> Bool {
        let (all, wanted) = (Array(self), Array(subsequence))
        guard !wanted.isEmpty, all.count >= wanted.count else { return wanted.isEmpty }
        return (0...(all.count - wanted.count)).contains { all[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}
