import Foundation
import Pipeline
import Testing

@Suite("The practices' pages as they are read")
struct PracticesPagesTests {
    @Test("shares of a doubtful case add up to 100 per cent, and none is printed as certain that is not")
    func shares() throws {
        let folder = try PracticesFolder()
        try folder.runAlone()
        let page = try folder.text("out/practices/2026-11-20/1/review.html")
        let cases = page.components(separatedBy: "<section class=\"page\"").dropFirst()
        #expect(!cases.isEmpty)
        #expect(!page.contains(/<th[^>]*><\/th>/), "a column without a heading says nothing to a screen reader")
        for text in cases {
            let shares = text.matches(of: /<td class="num">(over |under |)([0-9]+)\u{A0}%<\/td>/)
            let percent = shares.compactMap { share in
                Int(share.output.2).map { share.output.1 == "over " ? 100 : share.output.1 == "under " ? 0 : $0 }
            }
            #expect(percent.count > 1 && percent.reduce(0, +) == 100)
            #expect(!text.contains(">0\u{A0}%<") && !text.contains(">0 %<") && !text.contains(">100\u{A0}%<"))
        }
    }

    @Test("the number to ring back stays in one piece at the end of a line")
    func ringBack() throws {
        let folder = try PracticesFolder()
        try folder.runAlone()
        let page = try folder.text("out/practices/2026-11-20/1/notices.html")
        #expect(page.contains("on 01632\u{A0}960\u{A0}200 today") && !page.contains("on 01632 960 200"))
    }
}
