import AuditTrail
import Casework
import Foundation
import Linkage
import Pipeline

@testable import Encompass

/// Plans that strain the pages: every script, hostile names, many children, every list, both layouts.
///
/// `Scripts/pages/run` has them written to a folder and looks at them in a browser and on paper.
enum PagePacks {
    static let all = [
        "scripts", "hostile", "crowd", "full", "name-only", "large", "large-hostile", "lists", "quiet", "read-twice",
        "withdrawals", "large-withdrawals",
    ]

    static func files(_ name: String) throws -> [PublishedFile] {
        var settings = InventedPlan.settings()
        var plan = InventedPlan.plan
        var facts = InventedPlan.facts()
        switch name {
        case "scripts": plan.sheets = inCallOrder([scripts])
        case "hostile": plan = hostile(500)
        case "crowd":
            plan.sheets = inCallOrder((1...12).map { crowd($0) })
            facts = InventedPlan.facts(
                nights: 9, putRight: (0..<60).map { "Row \($0) has no birth date. Ask the police." })
        case "full":
            settings.disclosure = .full
            plan.sheets = inCallOrder([wordy, crowd(3)])
        case "name-only":
            settings.disclosure = .nameOnly
            settings.leaveMessage = .never
            settings.ringBack = ""
        case "large":
            settings.disclosure = .full
            settings.isLargePrint = true
            plan.sheets = inCallOrder(InventedPlan.sheets + [scripts, wordy, crowd(3)])
        case "large-hostile":
            settings.isLargePrint = true
            plan = hostile(60)
        case "lists": plan.referrals = lists
        case "withdrawals": plan.withdrawalSheets = try withdrawals
        case "large-withdrawals":
            settings.isLargePrint = true
            plan.withdrawalSheets = try withdrawals
        case "quiet":
            plan = CallPlan(sheets: [], reviews: [], referrals: [], suppressed: [], decisions: [], totals: Totals())
            facts = InventedPlan.facts(nights: 0, putRight: [])
            facts.totals = Totals()
        default:
            settings.secondReader = .always
            plan.reviews = reviews
        }
        return try PageWriter().pages(plan, InventedPlan.context(settings), summary: facts).map { file in
            // As published: a footer with the trail's checkpoint is wider than its blanks. No trail is longer than this.
            PublishedFile(
                path: file.path,
                bytes: PageWitness.stating(
                    PaperCheckpoint(size: 88_888_888, root: Digest.of(utf8: name)), key: "a1b2c3d4",
                    in: file.bytes))
        }
    }

    static func inCallOrder(_ sheets: [CallSheet]) -> [CallSheet] {
        sheets.enumerated().map { index, sheet in
            var sheet = sheet
            sheet.number = index + 1
            sheet.school = InventedPlan.school(index, sheet.school.name)
            return sheet
        }
    }

    /// A child of the given name, and an incident of its own.
    static func child(_ index: Int, _ given: String, _ family: String, also: [String] = [], words: String = "")
        -> SheetChild
    {
        InventedPlan.child(
            given, family, [InventedPlan.incident("BX-1119-\(1000 + index)", seen: true, words: words)],
            earlier: index % 4, also: also)
    }

    /// Polish, Irish, Vietnamese, Gurmukhi, Arabic, Chinese, Ethiopic, and a few more.
    static var scripts: CallSheet {
        let names = [
            ("Zażółć", "Żebrowska-Śliwińska", "Zazolc"), ("Caoimhín", "Ó Súilleabháin", "Kevin"),
            ("Nguyễn Thị", "Ngọc Ánh", "Anh"), ("ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "ਢਿੱਲੋਂ", "Gurpreet"), ("محمد", "العلي", "Mohammed"),
            ("小明", "王", "Xiaoming"), ("ሰላም", "አበበ", "Selam"), ("שרה", "כהן", "Sarah"), ("Дмитро", "Шевченко", "Dmytro"),
            ("অনিকা", "রহমান", "Anika"), ("பிரியா", "குமார்", "Priya"), ("Ελένη", "Παπαδοπούλου", "Eleni"),
            ("Արամ", "Պետրոսյան", "Aram"), ("ნინო", "ბერიძე", "Nino"),
            ("สมชาย", "ใจดี", "Somchai"), ("કિરણ", "પટેલ", "Kiran"),
        ]
        return InventedPlan.sheet(
            1, InventedPlan.school(1, "Coláiste na Tríonóide"),
            names.enumerated().map { child($0, $1.0, $1.1, also: [$1.2]) })
    }

    static func crowd(_ count: Int) -> CallSheet {
        let shared = InventedPlan.incident("BX-1119-0412")
        return InventedPlan.sheet(
            1, InventedPlan.school(2, count % 2 == 0 ? "Mill Lane Primary School" : longSchool),
            (0..<count).map { index in
                index % 3 == 1
                    ? InventedPlan.child("Bartholomew Alexander", "Example-Featherstonehaugh", [shared], earlier: 4)
                    : InventedPlan.child("Ada", "Example", [shared, InventedPlan.incident("BX-\(index)")], earlier: 1)
            },
            contacts: count % 4 == 0
                ? nil
                : (0..<(count % 5 + 1)).map {
                    InventedPlan.contact(
                        $0 == 0 ? .lead : .deputy, $0, "Mrs", "Alexandrina Featherstonehaugh", InventedPlan.phone($0))
                })
    }

    static let longSchool = "Oakenshaw Church of England Voluntary Controlled Junior and Infant School and Nursery"

    static var wordy: CallSheet {
        let words = (0..<420).map { "word\($0)" }.joined(separator: " ")
        return InventedPlan.sheet(
            1, InventedPlan.school(3, "Fern Hill High School"),
            [child(1, "Zofia", "Example", words: words), child(2, "Tymon", "Example", words: "Neighbour rang.")])
    }

    /// Names that try to be markup, formulas, controls, marks of direction, or longer than any name.
    static func hostile(_ count: Int) -> CallPlan {
        let shapes: [(Int) -> String] = [
            { "<script>window.ran=\($0)</script>" }, { "\"><img src=x onerror=window.ran=\($0)>" },
            { "'; window.ran=\($0); '" }, { "=HYPERLINK(\"http://example.invalid/\($0)\",\"x\")" },
            { "{{title}} \($0)" },
            { "{{{x}}} \($0)" }, { "</style><style>*{display:none}</style>\($0)" }, { "&lt;b&gt;&#x3C;\($0)" },
            { "a\u{202E}b\u{2066}\($0)" }, { "\u{0}\u{7}\u{1B}[31m\($0)" }, { _ in String(repeating: "W", count: 200) },
            { "<svg onload=window.ran=\($0)>" }, { "javascript:window.ran=\($0)" }, { "\u{0600}<b>\($0)" },
            { "Z\(String(repeating: "\u{0301}", count: 30))a\($0)" }, { "+44\($0)\t\r\n@SUM(1)" },
            { "<!-- \($0) --><iframe src=x>" }, { _ in String(repeating: "Wilhelmina ", count: 18) },
        ]
        let children = (0..<count).map { index in
            let name = shapes[index % shapes.count](index)
            return child(index, name, index % 2 == 0 ? "Example" : name, also: index % 3 == 0 ? [name] : [])
        }
        let sheets = stride(from: 0, to: count, by: 10).map { start in
            InventedPlan.sheet(
                1, InventedPlan.school(4, shapes[start / 10 % shapes.count](start)),
                Array(children[start..<min(count, start + 10)]))
        }
        let reviews = (0..<min(24, count)).map { index in
            let name = shapes[index % shapes.count](index)
            return InventedPlan.review(
                index + 1, InventedPlan.record(name, name, born: name, row: index),
                (0..<(index % 6)).map { _ in
                    InventedPlan.candidate(name, name, (2016, 7, 3), 0.1, home: name, [])
                })
        }
        let referrals = (0..<min(60, count)).map { index in
            let name = shapes[index % shapes.count](index)
            return Decision(
                child: InventedPlan.record(name, name, born: name), disposition: .refer, rule: "unborn",
                list: ReferralList.allCases[index % 3], reasons: ["given-name-missing"])
        }
        return CallPlan(
            sheets: inCallOrder(sheets), reviews: reviews, referrals: referrals, suppressed: [], decisions: [],
            totals: InventedPlan.totals)
    }

    /// Sheets that take back one child, a page full and more than a page, some with names that are no names.
    static var withdrawals: [WithdrawalSheet] {
        get throws {
            let strained = [wordy, scripts] + hostile(40).sheets.prefix(2)
            return try [1, 8, 9, 20].enumerated().map { index, count in
                let sheet = strained[index]
                let children = (0..<count).map { sheet.children[$0 % sheet.children.count] }
                return WithdrawalSheet(
                    number: index + 1, school: index == 1 ? InventedPlan.school(5, longSchool) : sheet.school,
                    contacts: index == 0 ? [] : sheet.contacts, phone: index == 0 ? "" : sheet.phone, opensAt: nil,
                    callDay: InventedPlan.callDay,
                    runIDs: index == 2 ? ["2026-11-20-1", "2026-11-20-2"] : ["2026-11-20-1"],
                    children: try children.map(toldBefore), cause: .policeCorrected)
            }
        }
    }

    /// A child as the state keeps it once its school was told.
    private static func toldBefore(_ child: SheetChild) throws -> HeldChild {
        let stored: [String: Any] = [
            "reference": "aaaaaaaaaaaa-2-1", "pupilID": "A123456789012", "givenName": child.givenName,
            "familyName": child.familyName, "alsoWritten": child.alsoWritten, "birthDate": "2017-03-14", "ncYear": "5",
            "household": "", "occurrenceNumber": child.incidents.first?.occurrenceNumber ?? "",
            "occurredAt": "2026-11-19T21:40", "presence": "present", "circumstances": "", "earlierNotifications": 0,
            "isCallFirst": false,
        ]
        return try HeldChild(json: Array(JSONSerialization.data(withJSONObject: stored)))
    }

    /// Every named list, one child on some and thirty on others.
    static var lists: [Decision] {
        ReferralList.allCases.enumerated().flatMap { place, list in
            (0..<(place % 3 == 0 ? 30 : 1)).map { index in
                Decision(
                    child: InventedPlan.record("Ada Bartholomew \(index)", "Example-Featherstonehaugh"),
                    disposition: .refer, rule: list.rawValue, list: list, reasons: ["dob-missing", "age-only"])
            }
        }
    }

    static var reviews: [ReviewSheet] {
        (1...6).map { count in
            var review = InventedPlan.review(
                count, InventedPlan.record("Emily", "Kowalczyk-Reid"),
                Array(InventedPlan.candidates.prefix(count == 6 ? 0 : count)))
            review.decision.child.notes = [.nameMixedScript, .dobDayMonthAmbiguous]
            review.decision.isCallFirst = count % 2 == 0
            return review
        }
    }
}
