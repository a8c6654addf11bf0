import Casework
import Foundation

/// The counts of a run as the state keeps them, so that a known night can be told again.
struct RunTotals: Codable {
    private var counts: [String: Int]
    private var lists: [String: Int]
    var warnings: [String]
    /// Rows of the register, by which the next night sees that it shrank; nothing in runs of older programs.
    var registerRows: Int?

    init(totals: Totals, warnings: [String], registerRows: Int? = nil) {
        self.registerRows = registerRows
        counts = [
            "rows_read": totals.rowsRead, "rows_without_child": totals.rowsWithoutChild,
            "rows_with_children": totals.rowsWithChildren, "rows_rejected": totals.rowsRejected,
            "cells_rejected": totals.cellsRejected, "children": totals.children, "notify": totals.notify,
            "review": totals.review, "refer": totals.refer, "suppress": totals.suppress, "held": totals.held,
            "carried_in": totals.carriedIn, "schools_to_call": totals.schoolsToCall,
            "children_on_sheets": totals.childrenOnSheets,
        ]
        lists = Dictionary(uniqueKeysWithValues: totals.referredByList.map { ($0.key.rawValue, $0.value) })
        self.warnings = warnings
    }

    var totals: Totals {
        func count(_ key: String) -> Int { counts[key] ?? 0 }
        return Totals(
            rowsRead: count("rows_read"), rowsWithoutChild: count("rows_without_child"),
            rowsWithChildren: count("rows_with_children"), rowsRejected: count("rows_rejected"),
            cellsRejected: count("cells_rejected"), children: count("children"), notify: count("notify"),
            review: count("review"), refer: count("refer"), suppress: count("suppress"),
            referredByList: Dictionary(
                uniqueKeysWithValues: lists.compactMap { key, value in ReferralList(rawValue: key).map { ($0, value) } }
            ),
            held: count("held"), carriedIn: count("carried_in"), schoolsToCall: count("schools_to_call"),
            childrenOnSheets: count("children_on_sheets"))
    }

    init(json: [UInt8]) throws { self = try JSONDecoder().decode(RunTotals.self, from: Data(json)) }

    func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return Array(try encoder.encode(self))
    }
}
