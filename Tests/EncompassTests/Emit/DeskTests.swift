import AuditTrail
import Casework
import Foundation
import Linkage
import Pipeline
import Tabular
import Testing

@testable import Encompass

@Suite("Review desk and call desk")
struct DeskTests {
    static let paths = ["review-desk.html", "call-desk.html"]

    static func files(
        _ plan: CallPlan = InventedPlan.plan, _ settings: PageSettings = InventedPlan.settings(),
        ownPhrases: String = ""
    ) throws -> [String: String] {
        let files = try Desks(ownPhrases: ownPhrases).files(plan, InventedPlan.context(settings))
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    static func between(_ start: String, _ end: String, in text: String) throws -> String {
        let from = try #require(text.range(of: start))
        let to = try #require(text[from.upperBound...].range(of: end))
        return String(text[from.upperBound..<to.lowerBound])
    }

    static func facts(_ page: String?) throws -> [String: Any] {
        let text = try #require(page)
        let json = try between("<script type=\"application/json\" id=\"desk-facts\">", "</script>", in: text)
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
        return try #require(object as? [String: Any])
    }

    @Test("the content policy allows exactly the script that stands in the page, by its SHA-256", arguments: paths)
    func policy(path: String) throws {
        let files = try Self.files()
        let text = try #require(files[path])
        let script = try Self.between("<script>", "</script>", in: text)
        let digest = Data(Digest.of(utf8: script).bytes).base64EncodedString()
        let policy = try Self.between("Content-Security-Policy\" content=\"", "\">", in: text)
            .replacingOccurrences(of: "&#39;", with: "'")
        #expect(
            policy == "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(digest)'; "
                + "base-uri 'none'; form-action 'none'")
        #expect(text.components(separatedBy: "<script").count == 3, "facts and script, and nothing else")
        #expect(!script.contains("<!--") && !script.contains("<script"), "would change how the page is read")
    }

    @Test("a desk loads nothing, keeps nothing and makes no markup of text", arguments: paths)
    func selfContained(path: String) throws {
        let files = try Self.files()
        let text = try #require(files[path])
        // The name of SVG's vocabulary looks like an address and is none.
        let code = text.replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "")
        for word in [
            "src=", "@import", "url(", "href=\"", "http:", "https:", "localStorage", "sessionStorage", "indexedDB",
            "cookie", "pushState", "replaceState", "caches", "fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon",
            "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(", "<form",
        ] {
            #expect(!code.contains(word), "\(word)")
        }
        #expect(text.contains("autocomplete: 'off'") && text.contains("spellcheck: 'false'"))
        #expect(PageWriterTests.count("<b>OFFICIAL-SENSITIVE</b>", in: text) == 2)
        #expect(text.contains("Run 2026-11-20-1"))
    }

    @Test("the same plan gives the same bytes")
    func determinism() throws {
        #expect(try Self.files() == Self.files())
    }

    @Test("desks are as they were", arguments: paths)
    func snapshots(path: String) throws {
        let files = try Self.files()
        try SnapshotFile.expect(try #require(files[path]), named: path)
    }

    @Test("no text of a cell can end the block of facts or open a tag, and every letter comes back")
    func inert() throws {
        let hostile = [
            "</script><script>alert(1)</script>", "<!--", "<![CDATA[", "a\u{2028}b\u{2029}c", "\u{0}\u{1F}\u{7F}",
            "\"\\'",
            "&lt;", "\u{600}<b>", "</ScRiPt >", "مُحَمَّد", "小明",
        ]
        for text in hostile {
            let inert = DeskPage.inert(.object(["name": .text(text)]))
            for mark in ["<", ">", "&", "\u{2028}", "\u{2029}"] {
                #expect(!inert.unicodeScalars.contains { String($0) == mark })
            }
            let back = try JSONSerialization.jsonObject(with: Data(inert.utf8)) as? [String: String]
            #expect(back?["name"].map { Array($0.utf8) } == Array(text.utf8))
        }
    }

    @Test("500 hostile names stand in the facts and nowhere else in the page")
    func hostileNames() throws {
        let tricks = [
            "<img src=x onerror=alert(1)>", "</script><svg onload=alert(1)>", "{{who}}", "=1+1", "\u{202E}evil",
        ]
        let children = (0..<500).map {
            InventedPlan.child("\(tricks[$0 % 5]) \($0)", "Example", [InventedPlan.incident("BX-1")])
        }
        let reviews = (0..<500).map {
            InventedPlan.review(
                $0 + 1, InventedPlan.record("\(tricks[$0 % 5]) \($0)", "Example"), InventedPlan.candidates)
        }
        let plan = CallPlan(
            sheets: [InventedPlan.sheet(1, InventedPlan.school(1, "</title><b>School"), children)], reviews: reviews,
            referrals: [], suppressed: [], decisions: [], totals: Totals())
        for (path, text) in try Self.files(plan) {
            #expect(!text.contains("<img") && !text.contains("<svg") && !text.contains("</title><b>"), "\(path)")
            #expect(text.components(separatedBy: "<script").count == 3, "\(path)")
            let facts = try Self.facts(text)
            let list = try #require((facts["children"] ?? facts["calls"]) as? [[String: Any]])
            let named = path == "review-desk.html" ? list : list.first?["children"] as? [[String: Any]] ?? []
            #expect(named.count == 500)
            #expect((named[0]["name"] as? String)?.hasPrefix("<img src=x") == true)
            #expect((named[4]["name"] as? String)?.hasPrefix("[U+202E]evil") == true)
        }
    }

    @Test("the columns are those the imports take")
    func columns() throws {
        let files = try Self.files()
        let review = try Self.facts(files["review-desk.html"])
        let calls = try Self.facts(files["call-desk.html"])
        #expect(
            review["columns"] as? [String] == [
                "run_id", "child_ref", "decision", "decided_by", "second_by", "decided_at", "reason",
                "first_decision", "second_decision", "seconds",
            ])
        #expect(
            calls["columns"] as? [String] == [
                "run_id", "sheet_id", "child_ref", "try", "at", "spoke_to", "code", "initials",
            ])
    }

    @Test("the desks close at the end of the day of the calls, or at the configured time")
    func closing() throws {
        var settings = InventedPlan.settings()
        for (until, words) in [(nil, "2026-11-21T00:00"), (ClockTime(minuteOfDay: 750), "2026-11-20T12:30")] {
            settings.desksUntil = until
            for (_, text) in try Self.files(InventedPlan.plan, settings) {
                #expect(try Self.facts(text)["until"] as? String == words)
            }
        }
    }

    @Test("the review desk says what the review sheet says: names, marks, shares and hints")
    func sameAsSheet() throws {
        let pages = try PageWriterTests.files()
        let page = try #require(pages["review.html"])
        let facts = try Self.facts(try Self.files()["review-desk.html"])
        let children = try #require(facts["children"] as? [[String: Any]])
        #expect(children.count == InventedPlan.reviews.count)
        for child in children {
            let none = try #require(child["none"] as? String)
            #expect(page.contains("None (\(none)%)"))
            let candidates = try #require(child["candidates"] as? [[String: Any]])
            var shares = [none]
            for candidate in candidates.prefix(5) {
                let share = try #require(candidate["percent"] as? String)
                #expect(page.contains(">\(share)<"))
                shares.append(String(share.dropLast()))
                for cell in try #require(candidate["cells"] as? [[String: Any]]) {
                    for run in try #require(cell["runs"] as? [[Any]]) where run[1] as? Bool == true {
                        #expect(page.contains("<u>\(run[0])</u>"))
                    }
                }
            }
            // "over 99" and "under 1" are no numbers; where all are, they share 100.
            let numbers = shares.compactMap { Int($0) }
            #expect(numbers.count < shares.count || numbers.reduce(0, +) == 100)
            #expect(numbers.reduce(0, +) <= 100)
            for hint in try #require(child["hints"] as? [String]) { #expect(page.contains(hint)) }
        }
    }

    @Test("candidates beyond the sheet's five can be searched, with the schools of their own")
    func beyondFive() throws {
        var review = InventedPlan.review(1, InventedPlan.record("Ada", "Example"), InventedPlan.candidates)
        review.decision.shortlist.candidates += (0..<3).map {
            InventedPlan.candidate("Zoe\($0)", "Example", (2016, 1, 1), 0.001, home: "1 Mill Yard", [])
        }
        review.schoolNames += [["Sixth School"], ["Seventh School"], ["Eighth School"]]
        let plan = CallPlan(
            sheets: [], reviews: [review], referrals: [], suppressed: [], decisions: [], totals: Totals())
        let facts = try Self.facts(try Self.files(plan)["review-desk.html"])
        let child = try #require((facts["children"] as? [[String: Any]])?.first)
        let candidates = try #require(child["candidates"] as? [[String: Any]])
        #expect(candidates.count == 8)
        #expect(candidates[7]["percent"] as? String == "under 1%")
        let cells = try #require(candidates[7]["cells"] as? [[String: Any]])
        let runs = try #require(cells.last?["runs"] as? [[Any]])
        #expect(runs.first?.first as? String == "Eighth School")
    }

    @Test("the call desk says what the call sheet says, word for word")
    func sameAsCallSheet() throws {
        let pages = try PageWriterTests.files()
        let facts = try Self.facts(try Self.files()["call-desk.html"])
        let words = try #require(facts["words"] as? [String: String])
        let printed = try #require(pages["call-sheets.html"])
            .replacingOccurrences(of: "<[^>]+>", with: "", options: .regularExpression)
            .replacingOccurrences(of: "&#39;", with: "'")
        for name in [
            "step-1", "step-1-office", "step-2", "step-3", "step-4", "private", "yes", "no-roll", "code-1", "code-2",
            "code-3", "code-4", "code-5", "code-6", "code-7", "also", "reference", "read-out", "phone-only", "no-lead",
        ] {
            let phrase = try #require(words[name])
            #expect(printed.contains(phrase), "\(name)")
        }
        for call in try #require(facts["calls"] as? [[String: Any]]) {
            let away = try #require(call["away"] as? String)
            #expect(printed.contains(away))
            for child in try #require(call["children"] as? [[String: Any]]) {
                let question = try #require(child["question"] as? [Any]).map {
                    ($0 as? [String])?.first ?? $0 as? String ?? ""
                }
                #expect(printed.contains(question.joined()))
                for telling in try #require(child["tellings"] as? [[String: Any]]) {
                    for say in try #require(telling["say"] as? [[Any]]) {
                        #expect(printed.contains(say.map { ($0 as? [String])?.first ?? $0 as? String ?? "" }.joined()))
                    }
                }
            }
        }
    }

    @Test("two readers are asked for only where configured, for children whose school is called first")
    func twoReaders() throws {
        var review = InventedPlan.review(1, InventedPlan.record("Ada", "Example"), InventedPlan.candidates)
        review.decision.isCallFirst = true
        let plan = CallPlan(
            sheets: [], reviews: [review], referrals: [], suppressed: [], decisions: [], totals: Totals())
        var settings = InventedPlan.settings()
        for (readers, isTwo) in [([], false), ([.callFirst], true)] as [(Set<PageSettings.TwoReaders>, Bool)] {
            settings.twoReaders = readers
            let facts = try Self.facts(try Self.files(plan, settings)["review-desk.html"])
            #expect((facts["children"] as? [[String: Any]])?.first?["two"] as? Bool == isTwo)
            #expect(facts["forcedNeedsTwo"] as? Bool == false)
        }
    }

    @Test(
        "the desk asks for the two people that review.two_people asks for",
        arguments: [
            ("", [.forced]), ("review: { two_people: [] }", []), ("review: { two_people: [call-first] }", [.callFirst]),
            ("review: { two_people: [call-first, forced, sample] }", [.callFirst, .forced]),
        ] as [(String, Set<PageSettings.TwoReaders>)])
    func configuredReaders(line: String, readers: Set<PageSettings.TwoReaders>) throws {
        let configuration = try Configuration.load(
            text: """
                paths: { state: state, output: out }
                police:
                  files: police.csv
                  columns:
                    { occurrence_number: Number, occurred_at: At, child_forenames: Given, child_surname: Family }
                register:
                  files: register.csv
                  columns: { pupil_id: UPN, legal_surname: Family, legal_forename: Given, dob: Born, urn: URN }
                schools: { gias: { file: schools.csv } }
                \(line)
                """, file: "encompass.yaml", folder: "/etc/encompass")
        #expect(PageSettings(configuration).twoReaders == readers)
    }

    @Test("a morning without work has desks that say so")
    func quiet() throws {
        let plan = CallPlan(sheets: [], reviews: [], referrals: [], suppressed: [], decisions: [], totals: Totals())
        let files = try Self.files(plan)
        for (_, text) in files {
            let facts = try Self.facts(text)
            #expect(((facts["children"] ?? facts["calls"]) as? [Any])?.isEmpty == true)
        }
    }

    @Test("every word the scripts ask for is a phrase, and every phrase is asked for")
    func phrases() throws {
        let files = try Self.files()
        let facts = try Self.facts(files["call-desk.html"])
        let words = try #require(facts["words"] as? [String: String])
        let scripts = try files.values.map { try Self.between("<script>", "</script>", in: $0) }.joined()
        for match in scripts.matches(of: /words\['([a-z0-9-]+)'\]/) {
            #expect(words[String(match.output.1)] != nil, "\(match.output.1)")
        }
        let composed = [
            "why-pupil", "why-none", "why-ask-police", "role-lead", "role-deputy", "minute", "minutes", "line", "lines",
            "phone-missing", "phone-only", "phones-only", "held", "born", "born-unknown", "first-one", "last-one",
            "machine", "office",
        ]
        for name in words.keys where !scripts.contains("words['\(name)']") && !name.hasPrefix("code-") {
            #expect(composed.contains(name), "\(name) is never shown")
        }
        #expect(words["time-left"] == "{left} left until {at}", "blanks are left for the desk to fill")
    }

    @Test("a council's own phrase is in the desk")
    func ownPhrases() throws {
        let files = try Self.files(ownPhrases: "desk-begin: Off we go\n")
        let words = try Self.facts(files["call-desk.html"])["words"] as? [String: String]
        #expect(words?["begin"] == "Off we go")
    }

    @Test("a council's own template without a place for the script is refused")
    func ownTemplate() throws {
        let error = #expect(throws: PageError.self) { try Desks(templates: ["call-desk": "<p>{{title}}</p>"]) }
        #expect(error?.code == .tagLeftOut)
    }
}
