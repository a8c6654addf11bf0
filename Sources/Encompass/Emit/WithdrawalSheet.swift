package import Casework
package import Linkage
import Pipeline
import State

/// One school that is to hear that something said, or about to be said, does not hold.
package struct WithdrawalSheet: PersonalData, Sendable {
    /// From 1, in the order of the URNs.
    package let number: Int
    package let school: School
    package let contacts: [Contact]
    /// Digits only: the first contact's, else the school's own.
    package let phone: String
    package let opensAt: ClockTime?
    package let callDay: CalendarDate
    /// Earlier runs whose sheets named the children.
    package let runIDs: [String]
    /// By name.
    package let children: [HeldChild]
    package let cause: Cause

    /// Why a notification does not hold.
    package enum Cause: Sendable {
        case policeCorrected
        /// A person took a decision back.
        case decisionTakenBack
        /// A person found the match wrong.
        case lookedAgain
    }

    /// `W001`, apart from the `S001` of the calls.
    package var id: String { "W" + String(repeating: "0", count: max(0, 3 - String(number).count)) + String(number) }
}

/// A call that is taken back.
struct WithdrawnCall: PersonalData, Sendable {
    let urn: URN
    /// The run on whose sheets it is.
    let runID: String
    let child: HeldChild
}

extension WithdrawalSheet {
    /// One sheet a school, in the order of the URNs.
    static func all(
        _ calls: [WithdrawnCall], _ schools: SchoolsIntake, on day: CalendarDate, cause: Cause
    ) -> [WithdrawalSheet] {
        let bySchool = Dictionary(grouping: calls, by: \.urn).sorted { $0.key < $1.key }
        return bySchool.enumerated().map { index, entry in
            let (urn, told) = entry
            let school =
                schools.directory[urn] ?? School(urn: urn, name: "School \(urn.text), not in the schools file")
            let contacts = schools.contacts.contacts(for: urn, on: day.weekday)
            return WithdrawalSheet(
                number: index + 1, school: school, contacts: contacts,
                phone: contacts.map(\.phone).first { !$0.isEmpty } ?? school.phone, opensAt: contacts.first?.from,
                callDay: day, runIDs: Set(told.map(\.runID)).sorted(),
                children: told.map(\.child).sorted {
                    ($0.familyName, $0.givenName, $0.reference) < ($1.familyName, $1.givenName, $1.reference)
                }, cause: cause)
        }
    }
}

extension CallPlan {
    /// Adds the withdrawals: sheets for what was told, and a reason at the child by which each change is known.
    package func withdrawing(
        _ withdrawals: Withdrawals, _ schools: SchoolsIntake, on day: CalendarDate,
        cause: WithdrawalSheet.Cause = .policeCorrected
    ) -> CallPlan {
        var plan = self
        plan.withdrawals = withdrawals
        plan.withdrawalSheets = WithdrawalSheet.all(
            withdrawals.told.map { WithdrawnCall(urn: $0.urn, runID: $0.standing.runID, child: $0.child) }, schools,
            on: day, cause: cause)
        let changes = Dictionary(grouping: withdrawals.all, by: \.changedBy)
        for index in plan.decisions.indices {
            for withdrawal in changes[plan.decisions[index].child.reference] ?? [] {
                plan.decisions[index].reasons.append("withdraws:\(withdrawal.standing.runID):\(withdrawal.urn.text)")
            }
        }
        return plan
    }
}
