package import Casework
package import Linkage
package import Pipeline

/// Where a pupil stands with the schools on the day of the call.
package enum Standing: Sendable {
    /// On roll at these schools, each with its own next school day.
    case onRoll([Recipient])
    case homeEducated
    case missingEducation
    /// Every registration has ended or not yet begun.
    case leftOrStarting([URN])
    /// The school has closed, and no single school follows it.
    case schoolClosed([URN])
    /// On roll in another country or another authority's area.
    case crossBorder([URN])
    /// Two full registrations at different schools on one day: one of them is wrong.
    case twoSchools([URN])
    /// The register's reference fits no school of the schools file.
    case schoolUnknown
    /// No school day is known in the next 120 days.
    case noSchoolDay([URN])

    /// The schools it speaks of, for the match log.
    package var urns: [URN] {
        switch self {
        case .onRoll(let recipients): recipients.map(\.school.urn)
        case .leftOrStarting(let urns), .schoolClosed(let urns), .crossBorder(let urns), .twoSchools(let urns),
            .noSchoolDay(let urns):
            urns
        case .homeEducated, .missingEducation, .schoolUnknown: []
        }
    }
}

/// A matched child with where its candidates go to school.
package struct Placement: PersonalData, Sendable {
    package var matched: MatchedChild
    /// In the order of the shortlist's candidates.
    package var standings: [Standing]
    /// The day the run aims at: today, or tomorrow after the deadline.
    package var targetDay: CalendarDate

    package init(matched: MatchedChild, standings: [Standing], targetDay: CalendarDate) {
        self.matched = matched
        self.standings = standings
        self.targetDay = targetDay
    }
}

/// The schools as the night knows them.
package struct SchoolsIntake: Sendable {
    package var directory: SchoolDirectory
    package var successors: Successors
    package var contacts: ContactList
    package var calendar: SchoolCalendar

    package init(
        directory: SchoolDirectory, successors: Successors = Successors(), contacts: ContactList = ContactList(),
        calendar: SchoolCalendar = SchoolCalendar()
    ) {
        self.directory = directory
        self.successors = successors
        self.contacts = contacts
        self.calendar = calendar
    }
}

/// Stage 4: who is on roll where on the next school day of that school.
package struct Resolver: Sendable {
    private let scope: Configuration.Scope
    private let targetDay: CalendarDate

    package init(scope: Configuration.Scope, targetDay: CalendarDate) {
        self.scope = scope
        self.targetDay = targetDay
    }

    package func resolve(_ matched: [MatchedChild], in schools: SchoolsIntake) -> [Placement] {
        matched.map { child in
            Placement(
                matched: child, standings: child.shortlist.candidates.map { standing(of: $0.pupil, in: schools) },
                targetDay: targetDay)
        }
    }

    /// Where one pupil stands.
    package func standing(of pupil: Pupil, in schools: SchoolsIntake) -> Standing {
        if pupil.isHomeEducated { return .homeEducated }
        if pupil.isMissingEducation { return .missingEducation }
        var current: [Recipient] = []
        var notNow: [URN] = []
        var closed: [URN] = []
        var without: [URN] = []
        for registration in pupil.registrations {
            guard let written = registration.urn else { continue }
            guard let urn = openSchool(written, schools), let school = schools.directory[urn] else {
                if mayBeCurrent(registration) { closed.append(written) } else { notNow.append(written) }
                continue
            }
            guard let day = schools.calendar.nextSchoolDay(of: urn, onOrAfter: targetDay) else {
                without.append(urn)
                continue
            }
            guard registration.isCurrent(on: day) else {
                notNow.append(urn)
                continue
            }
            if !current.contains(where: { $0.school.urn == urn }) {
                current.append(Recipient(school: school, callDay: day, registration: registration))
            }
        }
        return standing(current, notNow: notNow, closed: closed, without: without, schools)
    }

    private func standing(
        _ current: [Recipient], notNow: [URN], closed: [URN], without: [URN], _ schools: SchoolsIntake
    ) -> Standing {
        let recipients = told(current)
        if !recipients.isEmpty {
            let full = recipients.filter { $0.registration.status == .single }
            if full.count > 1 { return .twoSchools(full.map(\.school.urn)) }
            let abroad = recipients.filter { isCrossBorder($0.school, schools.directory) }
            return abroad.isEmpty ? .onRoll(recipients) : .crossBorder(abroad.map(\.school.urn))
        }
        if !closed.isEmpty { return .schoolClosed(closed) }
        if !without.isEmpty { return .noSchoolDay(without) }
        return notNow.isEmpty ? .schoolUnknown : .leftOrStarting(notNow)
    }

    /// A pupil's own schools first: single and dual registrations; where there is none, colleges and other
    /// providers; a guest's school only where nothing else is known.
    private func told(_ current: [Recipient]) -> [Recipient] {
        let order: [Set<Registration.Status>] = [
            [.single, .mainDual, .subsidiaryDual], [.furtherEducation, .otherProvider], [.guest],
        ]
        for group in order {
            let found = current.filter { group.contains($0.registration.status) }
            if !found.isEmpty { return found.sorted { Resolver.order($0) < Resolver.order($1) } }
        }
        return []
    }

    /// The main school before the second one, then by number.
    private static func order(_ recipient: Recipient) -> (Int, URN) {
        (recipient.registration.status == .subsidiaryDual ? 1 : 0, recipient.school.urn)
    }

    /// The school itself where it is open, else the one school that follows it.
    private func openSchool(_ urn: URN, _ schools: SchoolsIntake) -> URN? {
        if schools.directory.isOpen(urn, on: targetDay) { return urn }
        if case .one(let successor) = schools.successors.place(of: urn, on: targetDay, in: schools.directory) {
            return successor
        }
        return nil
    }

    private func mayBeCurrent(_ registration: Registration) -> Bool { registration.isCurrent(on: targetDay) }

    private func isCrossBorder(_ school: School, _ directory: SchoolDirectory) -> Bool {
        if let jurisdiction = directory.jurisdiction(of: school.urn), jurisdiction != .england { return true }
        return !scope.localAuthorities.isEmpty && !scope.localAuthorities.contains(school.laCode)
    }
}
