package import Casework
package import Linkage

/// The morning's work: whom to call, whom to ask, whom to hand on, and the sums that prove nobody is lost.
package struct CallPlan: Sendable {
    /// In call order; one school, one sheet.
    package var sheets: [CallSheet]
    /// Children a person must decide, in the order of the feed.
    package var reviews: [ReviewSheet]
    package var referrals: [Decision]
    package var suppressed: [Decision]
    /// Every decision, in the order files as configured, row, slot. The match log is written from this.
    package var decisions: [Decision]
    package var totals: Totals
    /// What of earlier generations is taken back; empty in most nights.
    package var withdrawals = Withdrawals.none
    /// One school a sheet, for what is on an earlier sheet of today.
    package var withdrawalSheets: [WithdrawalSheet] = []
    /// The sheets of the same day's earlier runs; none in most nights.
    package var earlier = EarlierSheets.none

    package init(
        sheets: [CallSheet], reviews: [ReviewSheet], referrals: [Decision], suppressed: [Decision],
        decisions: [Decision], totals: Totals
    ) {
        self.sheets = sheets
        self.reviews = reviews
        self.referrals = referrals
        self.suppressed = suppressed
        self.decisions = decisions
        self.totals = totals
    }
}

/// One school, one call.
package struct CallSheet: PersonalData, Sendable {
    /// In call order, from 1, or on from the day's earlier sheets.
    package var number: Int
    /// `S001`.
    package var id: String { "S" + String(repeating: "0", count: max(0, 3 - String(number).count)) + String(number) }
    package var school: School
    /// The leads and deputies to ask for today, in order. Empty: the lead is not on file.
    package var contacts: [Contact]
    /// The one number to dial, digits only: the first contact's, else the school's own.
    package var phone: String
    /// When the phone is answered, where known.
    package var opensAt: ClockTime?
    /// When the first lesson begins, where known.
    package var firstBell: ClockTime?
    package var isCallFirst: Bool
    /// Brothers and sisters together, then by name.
    package var children: [SheetChild]
    /// The day of the call.
    package var callDay: CalendarDate

    package init(
        number: Int, school: School, contacts: [Contact], phone: String, opensAt: ClockTime?, firstBell: ClockTime?,
        isCallFirst: Bool, children: [SheetChild], callDay: CalendarDate
    ) {
        self.number = number
        self.school = school
        self.contacts = contacts
        self.phone = phone
        self.opensAt = opensAt
        self.firstBell = firstBell
        self.isCallFirst = isCallFirst
        self.children = children
        self.callDay = callDay
    }
}

/// A child on a call sheet: named as the school holds the name.
package struct SheetChild: PersonalData, Sendable {
    package var references: [ChildReference]
    package var pupilID: String
    package var givenName: String
    package var familyName: String
    /// Other written forms: the legal name where another is used, the police's where it differs.
    package var alsoWritten: [String]
    package var birthDate: CalendarDate?
    package var ncYear: String
    /// One or more; a child in two occurrences is one child with two.
    package var incidents: [SheetIncident]
    /// Notifications of this child before tonight, in this school year.
    package var earlierNotifications: Int
    /// Set when the child was decided on an earlier night, and why nobody was told then.
    package var wait: CallWait?

    package init(
        references: [ChildReference], pupilID: String, givenName: String, familyName: String, alsoWritten: [String],
        birthDate: CalendarDate?, ncYear: String, incidents: [SheetIncident], earlierNotifications: Int,
        wait: CallWait? = nil
    ) {
        self.references = references
        self.pupilID = pupilID
        self.givenName = givenName
        self.familyName = familyName
        self.alsoWritten = alsoWritten
        self.birthDate = birthDate
        self.ncYear = ncYear
        self.incidents = incidents
        self.earlierNotifications = earlierNotifications
        self.wait = wait
    }
}

/// What may be said of one incident, up to the configured disclosure level.
package struct SheetIncident: PersonalData, Hashable, Sendable {
    package var occurrenceNumber: String
    package var occurredAt: LocalDateTime
    package var presence: Presence
    package var wasSeen: Bool?
    /// The officer's words; printed only at disclosure level `full`.
    package var circumstances: String

    package init(
        occurrenceNumber: String, occurredAt: LocalDateTime, presence: Presence, wasSeen: Bool?, circumstances: String
    ) {
        self.occurrenceNumber = occurrenceNumber
        self.occurredAt = occurredAt
        self.presence = presence
        self.wasSeen = wasSeen
        self.circumstances = circumstances
    }
}

/// One doubtful child for the team leader.
package struct ReviewSheet: PersonalData, Sendable {
    /// From 1, in order; printed as `R001`.
    package var number: Int
    package var decision: Decision
    /// For each candidate shown, the schools where the pupil is registered now, by name.
    package var schoolNames: [[String]]

    package init(number: Int, decision: Decision, schoolNames: [[String]]) {
        self.number = number
        self.decision = decision
        self.schoolNames = schoolNames
    }
}

/// The two sums of the conservation rule, and the counts beside them.
package struct Totals: Hashable, Sendable {
    package var rowsRead: Int
    package var rowsWithoutChild: Int
    package var rowsWithChildren: Int
    package var rowsRejected: Int
    /// Rejected cells of rows whose other children went on; each has a line in the match log.
    package var cellsRejected: Int
    package var children: Int
    package var notify: Int
    package var review: Int
    package var refer: Int
    package var suppress: Int
    package var referredByList: [ReferralList: Int]
    /// Children decided today whose school is next open later.
    package var held: Int
    /// Children decided earlier and called today.
    package var carriedIn: Int
    package var schoolsToCall: Int
    package var childrenOnSheets: Int

    package init(
        rowsRead: Int = 0, rowsWithoutChild: Int = 0, rowsWithChildren: Int = 0, rowsRejected: Int = 0,
        cellsRejected: Int = 0, children: Int = 0, notify: Int = 0, review: Int = 0, refer: Int = 0, suppress: Int = 0,
        referredByList: [ReferralList: Int] = [:], held: Int = 0, carriedIn: Int = 0, schoolsToCall: Int = 0,
        childrenOnSheets: Int = 0
    ) {
        self.rowsRead = rowsRead
        self.rowsWithoutChild = rowsWithoutChild
        self.rowsWithChildren = rowsWithChildren
        self.rowsRejected = rowsRejected
        self.cellsRejected = cellsRejected
        self.children = children
        self.notify = notify
        self.review = review
        self.refer = refer
        self.suppress = suppress
        self.referredByList = referredByList
        self.held = held
        self.carriedIn = carriedIn
        self.schoolsToCall = schoolsToCall
        self.childrenOnSheets = childrenOnSheets
    }

    /// Rows read = rows without a child + rows with children + rejected rows; children = the four dispositions.
    package var agree: Bool {
        rowsRead == rowsWithoutChild + rowsWithChildren + rowsRejected && children == notify + review + refer + suppress
    }
}

/// What every page says of the run it belongs to.
package struct PageContext: Sendable {
    /// `2026-11-20-1`.
    package var runID: String
    package var council: String
    package var team: String
    package var callDay: CalendarDate
    package var asOf: LocalDateTime
    package var settings: PageSettings

    package init(
        runID: String, council: String, team: String, callDay: CalendarDate, asOf: LocalDateTime, settings: PageSettings
    ) {
        self.runID = runID
        self.council = council
        self.team = team
        self.callDay = callDay
        self.asOf = asOf
        self.settings = settings
    }
}

/// The local rules that pages print.
package struct PageSettings: Sendable {
    package enum Disclosure: String, Sendable { case nameOnly = "name-only", brief, full }
    package enum MessageRule: String, Sendable { case never, noticeOnly = "notice-only" }
    /// Decisions that two people make: on children called first, and for pupils the matching gave less than
    /// `review_at`.
    package enum TwoReaders: String, Sendable { case callFirst = "call-first", forced }
    /// Which doubtful children get a copy of their sheet for a second reader, who decides without the shares.
    package enum SecondReader: String, Sendable { case never, callFirst = "call-first", always }

    package var disclosure: Disclosure
    package var leaveMessage: MessageRule
    package var deadline: ClockTime
    /// When decisions are due, so that new sheets can still be called.
    package var decideBy: ClockTime
    /// The number a school can ring back, digits only; empty where none is configured.
    package var ringBack: String
    package var showRepeatCount: Bool
    /// Call sheets in 18 points, one child a page.
    package var isLargePrint: Bool
    package var secondReader: SecondReader
    package var notifyAt: Double
    package var reviewAt: Double
    package var agesFrom: Int
    package var agesTo: Int
    /// When the desks close on the day of the calls; nothing where they close at the day's end.
    package var desksUntil: ClockTime?
    /// Which decisions count only when two people agree; the review desk says so.
    package var twoReaders: Set<TwoReaders>

    package init(
        disclosure: Disclosure = .brief, leaveMessage: MessageRule = .noticeOnly,
        deadline: ClockTime = ClockTime(minuteOfDay: 480), decideBy: ClockTime = ClockTime(minuteOfDay: 450),
        ringBack: String = "", showRepeatCount: Bool = true, isLargePrint: Bool = false,
        secondReader: SecondReader = .callFirst, notifyAt: Double = 0.995, reviewAt: Double = 0.05, agesFrom: Int = 4,
        agesTo: Int = 18, desksUntil: ClockTime? = nil, twoReaders: Set<TwoReaders> = []
    ) {
        self.disclosure = disclosure
        self.leaveMessage = leaveMessage
        self.deadline = deadline
        self.decideBy = decideBy
        self.ringBack = ringBack
        self.showRepeatCount = showRepeatCount
        self.isLargePrint = isLargePrint
        self.secondReader = secondReader
        self.notifyAt = notifyAt
        self.reviewAt = reviewAt
        self.agesFrom = agesFrom
        self.agesTo = agesTo
        self.desksUntil = desksUntil
        self.twoReaders = twoReaders
    }
}
