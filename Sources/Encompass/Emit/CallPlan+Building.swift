package import Casework
package import Linkage
package import Pipeline

/// Children of earlier nights whose school is open today.
package struct CarriedChild: PersonalData, Sendable {
    package var urn: URN
    package var wait: CallWait
    package var child: HeldChild

    package init(urn: URN, wait: CallWait, child: HeldChild) {
        self.urn = urn
        self.wait = wait
        self.child = child
    }
}

extension CallPlan {
    /// Gathers decisions into calls: one school, one sheet, in call order.
    ///
    /// - Parameters:
    ///   - runDay: the day of the calls; children of schools that open later are held.
    ///   - carried: children held by earlier runs and due now.
    package init(
        _ decisions: [Decision], intake: PoliceIntake, schools: SchoolsIntake, runDay: CalendarDate,
        carried: [CarriedChild], firstBell: ClockTime?
    ) throws {
        var bySchool: [URN: [(child: HeldChild, wait: CallWait?)]] = [:]
        var held = 0
        for decision in decisions where decision.disposition == .notify {
            let due = decision.recipients.filter { $0.callDay <= runDay }
            if due.isEmpty { held += 1 }
            for recipient in due {
                bySchool[recipient.school.urn, default: []].append((HeldChild(decision, recipient), nil))
            }
        }
        for entry in carried {
            bySchool[entry.urn, default: []].append((entry.child, entry.wait))
        }
        let unordered = bySchool.sorted { $0.key < $1.key }.map { urn, children in
            CallPlan.sheet(urn, children, schools, runDay, firstBell)
        }
        let sheets = CallPlan.inCallOrder(unordered)
        let reviews = CallPlan.reviewSheets(decisions, schools)
        let totals = Totals(
            rowsRead: intake.rowsRead, rowsWithoutChild: intake.rowsWithoutChild,
            rowsWithChildren: intake.rowsWithChildren, rowsRejected: intake.rowsRejected,
            cellsRejected: intake.cellsRejected, children: intake.children.count,
            notify: decisions.count { $0.disposition == .notify },
            review: decisions.count { $0.disposition == .review },
            refer: decisions.count { $0.disposition == .refer },
            suppress: decisions.count { $0.disposition == .suppress },
            referredByList: Dictionary(decisions.compactMap { $0.list.map { ($0, 1) } }, uniquingKeysWith: +),
            held: held, carriedIn: Set(carried.map(\.child.reference)).count, schoolsToCall: sheets.count,
            childrenOnSheets: sheets.reduce(0) { $0 + $1.children.count })
        self.init(
            sheets: sheets, reviews: reviews, referrals: decisions.filter { $0.disposition == .refer },
            suppressed: decisions.filter { $0.disposition == .suppress }, decisions: decisions, totals: totals)
    }

    private static func sheet(
        _ urn: URN, _ children: [(child: HeldChild, wait: CallWait?)], _ schools: SchoolsIntake,
        _ runDay: CalendarDate, _ firstBell: ClockTime?
    ) -> CallSheet {
        // A school that has left the directory since the child was held still has its sheet, without a number to dial.
        let school = schools.directory[urn] ?? School(urn: urn, name: "School \(urn.text), not in the schools file")
        let contacts = schools.contacts.contacts(for: urn, on: runDay.weekday)
        let phone = contacts.map(\.phone).first { !$0.isEmpty } ?? school.phone
        return CallSheet(
            number: 0, school: school, contacts: contacts, phone: phone,
            opensAt: contacts.first?.from, firstBell: schools.contacts.firstBell(urn) ?? firstBell,
            isCallFirst: children.contains { $0.child.isCallFirst }, children: merged(children), callDay: runDay)
    }

    /// One entry a pupil, with all incidents; brothers and sisters together, then by name.
    private static func merged(_ children: [(child: HeldChild, wait: CallWait?)]) -> [SheetChild] {
        var order: [String] = []
        var byPupil: [String: SheetChild] = [:]
        var household: [String: String] = [:]
        for (child, wait) in children {
            guard let incident = child.incident else { continue }
            let reference = ChildReference(text: child.reference)
            if byPupil[child.pupilID] != nil {
                byPupil[child.pupilID]?.references.append(reference)
                byPupil[child.pupilID]?.incidents.append(incident)
                continue
            }
            order.append(child.pupilID)
            household[child.pupilID] = child.household
            byPupil[child.pupilID] = SheetChild(
                references: [reference], pupilID: child.pupilID, givenName: child.givenName,
                familyName: child.familyName, alsoWritten: child.alsoWritten,
                birthDate: child.birthDate.flatMap { CalendarDate(isoText: $0) }, ncYear: child.ncYear,
                incidents: [incident], earlierNotifications: child.earlierNotifications, wait: wait)
        }
        // A household stands where its first name would stand.
        let names = Dictionary(grouping: order) { household[$0] ?? "" }.mapValues { pupils in
            pupils.compactMap { byPupil[$0].map { "\($0.familyName) \($0.givenName)".lowercased() } }.min() ?? ""
        }
        return order.compactMap { byPupil[$0] }.map { child in
            var child = child
            child.incidents.sort { ($0.occurredAt, $0.occurrenceNumber) < ($1.occurredAt, $1.occurrenceNumber) }
            return child
        }.sorted { left, right in
            let leftKey = (
                names[household[left.pupilID] ?? ""] ?? "", household[left.pupilID] ?? "",
                left.birthDate?.dayNumber ?? 0, left.pupilID
            )
            let rightKey = (
                names[household[right.pupilID] ?? ""] ?? "", household[right.pupilID] ?? "",
                right.birthDate?.dayNumber ?? 0, right.pupilID
            )
            return leftKey < rightKey
        }
    }

    /// Call first, then when the phone is answered, then first bell, then name.
    private static func inCallOrder(_ sheets: [CallSheet]) -> [CallSheet] {
        let lastMinute = 24 * 60
        let ordered = sheets.sorted { left, right in
            func key(_ sheet: CallSheet) -> (Int, Int, Int, String, Int) {
                (
                    sheet.isCallFirst ? 0 : 1, sheet.opensAt?.minuteOfDay ?? lastMinute,
                    sheet.firstBell?.minuteOfDay ?? lastMinute, sheet.school.name, sheet.school.urn.number
                )
            }
            return key(left) < key(right)
        }
        return ordered.enumerated().map { index, sheet in
            var sheet = sheet
            sheet.number = index + 1
            return sheet
        }
    }

    private static func reviewSheets(_ decisions: [Decision], _ schools: SchoolsIntake) -> [ReviewSheet] {
        decisions.filter { $0.disposition == .review }.enumerated().map { index, decision in
            let names = decision.shortlist.candidates.map { candidate in
                var seen: [String] = []
                for urn in candidate.pupil.registrations.compactMap(\.urn) {
                    let name = schools.directory[urn]?.name ?? urn.text
                    if !seen.contains(name) { seen.append(name) }
                }
                return seen
            }
            return ReviewSheet(number: index + 1, decision: decision, schoolNames: Array(names))
        }
    }
}
