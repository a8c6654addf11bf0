import AuditTrail
import Foundation
import Pipeline

/// Counts a run's files again, as they will be opened, and compares every sum with every other.
///
/// It is made of the files in memory before anything is recorded, of the staged folder before it is put in place, and of
/// a folder that a restart finishes.
struct PracticesAccount {
    let paths: [String]
    let bytes: (_ path: String) throws -> [UInt8]

    private struct Summary: Decodable {
        let counts: [String: Int]
    }

    /// Throws `filesDisagree` with the first sum that is not the same everywhere.
    func check() throws {
        let counts = try JSONDecoder().decode(Summary.self, from: Data(bytes("summary.json"))).counts
        func count(_ name: String) -> Int { counts[name] ?? -1 }
        try compare(
            "rows", count("rows_read"), count("rows_without") + count("rows_with") + count("rows_rejected"))
        try compare(
            "people in the feed", count("people_in_feed"),
            count("people") + count("people_other_risk") + count("people_other_role")
                + count("people_unreadable"))
        try compare(
            "people", count("people"), count("notify") + count("review") + count("refer") + count("suppress"))
        let log = try table("match-log.csv")
        let outcomes = Dictionary(grouping: log) { $0["disposition"] ?? "" }.mapValues(\.count)
        for disposition in ["notify", "review", "refer", "suppress", "reject"] {
            try compare("\(disposition) lines of match-log.csv", outcomes[disposition] ?? 0, count(disposition))
        }
        try compare("lines of match-log.csv", log.count, count("people") + count("reject"))
        try compare(
            "lines of match-log.jsonl", try bytes("match-log.jsonl").count { $0 == UInt8(ascii: "\n") }, log.count)
        try compare("lines of referrals.csv", try table("referrals.csv").count, count("refer"))
        try compare("lines of rejects.csv", try table("rejects.csv").count, count("reject"))
        try compareNotices(count("notices"), people: count("people_on_notices"), notify: count("notify"))
        try compareSums()
    }

    /// One page and one table a notice, as many people in the tables as are to be told, and nobody on two notices by
    /// mistake: a line of a table is a line of the log.
    private func compareNotices(_ notices: Int, people: Int, notify: Int) throws {
        let list = try table("notice-list.csv")
        try compare("notices", list.count, notices)
        let wanted = list.flatMap { [$0["page"] ?? "", $0["table"] ?? ""] }
        let found = paths.filter { $0.hasPrefix("notices/") }
        guard Set(wanted) == Set(found), wanted.count == found.count else {
            throw PracticesError(.filesDisagree, place: "\(found.count) files of notices, \(wanted.count) are needed")
        }
        var lines = 0
        for notice in list {
            let rows = try table(notice["table"] ?? "")
            try compare("people on \(notice["notice_id"] ?? "")", rows.count, Int(notice["people"] ?? "") ?? -1)
            guard rows.allSatisfy({ $0["practice_code"] == notice["practice_code"] }) else {
                throw PracticesError(.filesDisagree, place: "\(notice["notice_id"] ?? "") is of two practices")
            }
            lines += rows.count
        }
        try compare("people on notices", lines, people)
        try compare("people to be told", people, notify)
    }

    /// Every file but the sums themselves has its line in them, and the digest it says.
    private func compareSums() throws {
        guard paths.contains(Manifest.sumsName) else { return }
        let text = String(decoding: try bytes(Manifest.sumsName), as: UTF8.self)
        let lines = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
        try compare("lines of SHA256SUMS", lines.count, paths.count { $0 != Manifest.sumsName })
        for line in lines {
            guard line.count == 2, let path = line.last?.trimmingPrefix(" "),
                try Digest.of(bytes(String(path))).hexText == line[0]
            else { throw PracticesError(.filesDisagree, place: "SHA256SUMS, \(line.last ?? "")") }
        }
    }

    private func compare(_ what: String, _ found: Int, _ wanted: Int) throws {
        guard found == wanted else {
            throw PracticesError(.filesDisagree, place: "\(what): \(found), and \(wanted) are needed")
        }
    }

    private func table(_ path: String) throws -> [[String: String]] { try PublishedTable.rows(bytes(path)) }
}
