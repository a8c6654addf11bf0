import Foundation
import Pipeline
import Testing

@testable import Encompass

@Suite("Sheets that take a notification back")
struct WithdrawalPageTests {
    private func pages(large: Bool, sheet index: Int) throws -> [String] {
        var settings = InventedPlan.settings()
        settings.isLargePrint = large
        var plan = InventedPlan.plan
        plan.withdrawalSheets = [try PagePacks.withdrawals[index]]
        let files = try PageWriter().pages(plan, InventedPlan.context(settings), summary: InventedPlan.facts())
        let page = try #require(files.first { $0.path == "withdrawals.html" })
        for file in files where file.path.hasSuffix(".html") {
            #expect(String(decoding: file.bytes, as: UTF8.self).contains("<main>"), "\(file.path)")
        }
        return String(decoding: page.bytes, as: UTF8.self).components(separatedBy: "<section class=\"page").dropFirst()
            .map { String($0) }
    }

    @Test("in large print the check comes first, and then each child has a page of its own")
    func largePrint() throws {
        let children = try PagePacks.withdrawals[1].children
        let names = Set(children.map { "\($0.givenName) \($0.familyName)" })
        let pages = try pages(large: true, sheet: 1)
        // The school's name is so long that the check has a page of its own.
        #expect(pages.count == 2 + names.count && names.count > 1)
        #expect(pages[0].contains("Has this school been rung") && !pages[0].contains("Check who you are speaking to"))
        #expect(pages[1].contains("Check who you are speaking to") && !pages[1].contains("class=\"child\""))
        for (place, page) in pages.dropFirst(2).enumerated() {
            #expect(page.hasPrefix(" large\"") && page.components(separatedBy: "class=\"child\"").count == 2)
            #expect(page.contains("Child \(place + 1) of \(names.count)."))
            #expect(page.contains("Rung at") == (place + 1 == names.count))
            #expect(page.contains("Do not close the call yet.") == (place + 1 < names.count))
        }
        // The words are said of one child at a time, by name.
        let first = try #require(children.first)
        #expect(pages[2].contains("we told you of <bdi>\(first.givenName) \(first.familyName)</bdi>."))
        #expect(pages[2].contains("born 14 March 2017") && !pages.joined().contains("Tuesday 14 March 2017"))
    }

    @Test("call and check stand on one page where the school's name has one line")
    func shortSheet() throws {
        let pages = try pages(large: true, sheet: 0)
        #expect(pages.count == 2 && pages[0].contains("Has this school been rung"))
        #expect(pages[0].contains("Check who you are speaking to") && pages[1].contains("Child 1 of 1."))
    }

    @Test("all incidents of a child stand on its page in large print, and go on where they are many")
    func manyIncidents() throws {
        // The first sheet's only child, twelve times.
        var sheet = try PagePacks.withdrawals[0]
        sheet = WithdrawalSheet(
            number: 1, school: sheet.school, contacts: sheet.contacts, phone: sheet.phone, opensAt: nil,
            callDay: sheet.callDay, runIDs: sheet.runIDs,
            children: Array(repeating: sheet.children[0], count: 12), cause: .lookedAgain)
        var settings = InventedPlan.settings()
        settings.isLargePrint = true
        let pages = WithdrawalPages(
            phrases: try Phrases(builtIn: PageTemplates.phrases), context: InventedPlan.context(settings)
        )
        .bodies(of: sheet)
        #expect(pages.count == 4, "the check, and five, five and two incidents of one child")
        #expect(pages[1].values["onward"] == "More of this child on the next page. Do not close the call yet.")
        #expect(pages[3].values["place"] == "Child 1 of 1." && pages[3].values["isLast"] == true)
    }

    @Test("several children are several pupils in what is read aloud")
    func several() throws {
        #expect(try pages(large: false, sheet: 0).contains { $0.contains("told you of a pupil. ") })
        let many = try pages(large: false, sheet: 1)
        #expect(many.contains { $0.contains("told you of some pupils. ") && $0.contains("those notices do not hold") })
    }
}
