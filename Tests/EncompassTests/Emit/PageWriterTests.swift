import Casework
import Foundation
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("Pages of the morning")
struct PageWriterTests {
    static func files(
        _ plan: CallPlan = InventedPlan.plan, _ settings: PageSettings = InventedPlan.settings(),
        facts: SummaryFacts = InventedPlan.facts()
    ) throws -> [String: String] {
        let files = try PageWriter().pages(plan, InventedPlan.context(settings), summary: facts)
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    static func count(_ needle: String, in text: String) -> Int { text.components(separatedBy: needle).count - 1 }

    /// Asserts that every page of a document states its own number and the number of pages emitted.
    static func expectNumbered(_ text: String, _ path: String) {
        let pages = count("<section class=\"page", in: text)
        for page in 1...max(1, pages) {
            #expect(count("Page \(page) of \(pages)<", in: text) == 2, "\(path), page \(page)")
        }
    }

    @Test("one file a kind and one a school, named by number and validated URN only")
    func paths() throws {
        #expect(
            try Self.files().keys.sorted() == [
                "call-sheets.html", "referrals.html", "review.html", "run-summary.html", "sheets/001-900118.html",
                "sheets/002-900169.html", "sheets/003-900170.html", "summary.json",
            ])
    }

    @Test("every document states as many pages as it has")
    func pageCounts() throws {
        for (path, text) in try Self.files() where path.hasSuffix(".html") { Self.expectNumbered(text, path) }
    }

    @Test("the same plan gives the same bytes")
    func determinism() throws {
        #expect(try Self.files() == Self.files())
    }

    @Test(
        "documents are as they were",
        arguments: ["call-sheets.html", "review.html", "referrals.html", "run-summary.html", "summary.json"])
    func snapshots(path: String) throws {
        try SnapshotFile.expect(try #require(Self.files()[path]), named: path)
    }

    @Test("pages load nothing, run nothing and are marked at top and bottom")
    func selfContained() throws {
        for (path, text) in try Self.files() where path.hasSuffix(".html") {
            #expect(text.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""), "\(path)")
            for word in ["<script", "src=", "@import", "url(http", "href="] {
                #expect(!text.contains(word), "\(path) \(word)")
            }
            let marking = path == "run-summary.html" ? "<b>OFFICIAL</b>" : "<b>OFFICIAL-SENSITIVE</b>"
            let pages = Self.count("<section class=\"page", in: text)
            #expect(Self.count(marking, in: text) == 2 * pages, "\(path)")
        }
    }

    @Test("a morning without calls still has a list, and says so")
    func quietMorning() throws {
        let plan = CallPlan(sheets: [], reviews: [], referrals: [], suppressed: [], decisions: [], totals: Totals())
        let files = try Self.files(plan)
        #expect(files["call-sheets.html"]?.contains("There is no school to call this morning.") == true)
        #expect(files["review.html"]?.contains("Nothing waits for a decision") == true)
        #expect(files["referrals.html"]?.contains("No child is on a named list") == true)
        for (path, text) in files where path.hasSuffix(".html") { Self.expectNumbered(text, path) }
    }

    @Test("twenty-six schools fill a list page, and the twenty-seventh opens another")
    func listPages() throws {
        for (schools, pages) in [(26, 1), (27, 2), (53, 3)] {
            let sheets = (1...schools).map { number in
                InventedPlan.sheet(
                    number, InventedPlan.school(number, "Invented Primary School"),
                    [InventedPlan.child("Ada", "Example", [InventedPlan.incident("BX-1")])], first: number < 5)
            }
            let plan = CallPlan(
                sheets: sheets, reviews: [], referrals: [], suppressed: [], decisions: [], totals: Totals())
            let text = try #require(try Self.files(plan)["call-sheets.html"])
            #expect(Self.count("aria-label=\"Morning call list", in: text) == pages)
            Self.expectNumbered(text, "call-sheets.html")
        }
    }

    @Test("a council's own template and phrases take the place of the built-in ones")
    func overrides() throws {
        let writer = try PageWriter(
            templates: ["page-top": "<header>OURS</header>" + (PageShell.templates["page-top"] ?? "")],
            ownPhrases: "same-incident: As for the other child.\n")
        let files = try writer.pages(InventedPlan.plan, InventedPlan.context(), summary: InventedPlan.facts())
        let text = String(decoding: files[0].bytes, as: UTF8.self)
        #expect(text.contains("<header>OURS</header>"))
        #expect(text.contains("As for the other child."))
        #expect(!text.contains("It is the same incident."))
    }

    @Test(
        "a template that lets a value through unescaped is refused",
        arguments: ["{{{x}}}", "{{& x}}", "{{ &x}}", "{{=<% %>=}}", "{{% CONTENT_TYPE: TEXT}}"])
    func unsafeTemplates(template: String) {
        #expect(throws: PageError(code: .unsafeTag, template: "page-top")) {
            try PageWriter(templates: ["page-top": template])
        }
    }

    @Test("an own template that leaves out what the page is made for is refused", arguments: ["", "<p>hello</p>"])
    func emptyTemplates(template: String) throws {
        for name in ["call-sheets", "call-sheet", "page-top", "page-bottom", "review-sheet", "referrals"] {
            let error = #expect(throws: PageError.self) { try PageWriter(templates: [name: template]) }
            #expect(error?.code == .tagLeftOut)
            #expect(error?.template.hasPrefix("\(name), {{") == true)
        }
    }

    @Test("templates that take in each other without end are refused, and do not end the program")
    func endlessTemplates() throws {
        let sheet = try #require(PageTemplates.builtIn["call-sheet"])
        let say = try #require(PageTemplates.builtIn["say"])
        #expect(throws: PageError(code: .endless, template: "call-sheet")) {
            try PageWriter(templates: ["call-sheet": sheet + "{{>call-sheet}}"])
        }
        let error = #expect(throws: PageError.self) {
            try PageWriter(templates: ["call-sheet": sheet + "{{> say }}", "say": say + "{{>call-sheet}}"])
        }
        #expect(error?.code == .endless)
    }

    @Test("faults of own templates and phrases are found when they are loaded, with their line")
    func faults() {
        #expect(throws: PageError(code: .unknownTemplate, template: "other")) {
            try PageWriter(templates: ["other": ""])
        }
        #expect(throws: PageError(code: .unreadableTemplate, template: "say")) {
            try PageWriter(templates: ["say": "{{#a}}"])
        }
        #expect(throws: PageError(code: .unknownTemplate, template: "no-such")) {
            try PageWriter(templates: ["say": (PageTemplates.builtIn["say"] ?? "") + "{{> no-such}}"])
        }
        #expect(throws: PageError(code: .unknownPhrase, template: "phrases (own)", line: 2)) {
            try PageWriter(ownPhrases: "# ours\nsame-incidnet: x\n")
        }
        #expect(throws: PageError(code: .unknownBlank, template: "phrases (own)", line: 1)) {
            try PageWriter(ownPhrases: "close: Ring {number}.")
        }
        #expect(throws: PageError(code: .unreadablePhrase, template: "phrases (own)", line: 1)) {
            try PageWriter(ownPhrases: "close: Ring {phone.")
        }
    }

    @Test("every list has its four phrases, and every note of the normaliser its reason")
    func phrasesAreComplete() throws {
        let phrases = try Phrases(builtIn: PageTemplates.phrases)
        for list in ReferralList.allCases {
            for part in ["title", "means", "ring", "next"] { #expect(phrases.has("refer-\(list.rawValue)-\(part)")) }
        }
        for note in NormalisationNote.allCases { #expect(phrases.has("reason-\(note.rawValue)"), "\(note.rawValue)") }
    }
}
