import Casework

/// All children of an incident in one cell, as an officer types them: `Jayden 7, Lexi-Mae (4) & baby`.
enum ChildList {
    static func item(_ slip: Slip, style: Int) -> String {
        guard let age = slip.heardAge else { return "unborn baby" }
        let name = spoken(slip.forenames.isEmpty ? slip.surname : slip.forenames)
        if age == 0 { return "baby" }
        switch style % 3 {
        case 0: return "\(name) \(age)"
        case 1: return "\(name) (\(age))"
        default: return "\(name) aged \(age)"
        }
    }

    static func text(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " & " + last
    }

    /// A formula cannot stand in a list with commas: the officer writes the short name in it.
    private static func spoken(_ name: String) -> String {
        name.hasPrefix("=") ? "Lee" : String(name.filter { $0.isLetter || "-' ’?".contains($0) })
    }

    /// The truth of a slip of which only a name and an age are left: never enough to call a school.
    static func truth(of slip: Slip) -> SlipTruth {
        var truth = slip.truth
        if slip.breakage != nil || truth.list == ReferralList.unborn.rawValue { return truth }
        truth.dispositions =
            truth.pupilID.isEmpty || truth.list == ReferralList.outOfAge.rawValue
            ? ["refer", "review"] : ["review", "refer"]
        if truth.list == ReferralList.outsideForceArea.rawValue || truth.list.isEmpty {
            truth.list = ReferralList.notOnRegister.rawValue
        }
        return truth
    }
}
