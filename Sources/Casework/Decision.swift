package import Linkage

/// Where a child ends. Every child has exactly one; a rejected row has none, because it holds no child.
package enum Disposition: String, CaseIterable, Sendable {
    case notify, review, refer, suppress
}

/// The named lists a child can be referred to.
package enum ReferralList: String, CaseIterable, Sendable {
    case notOnRegister = "not-on-register"
    case homeEducation = "home-education"
    case missingEducation = "missing-education"
    case crossBorder = "cross-border"
    case outsideForceArea = "outside-force-area"
    case outOfAge = "out-of-age"
    case unborn
    case leftOrStarting = "left-or-starting"
    case schoolClosed = "school-closed"
    case under18Suspect = "under-18-suspect"
    case conflictOfInterest = "conflict-of-interest"
    case notYetLive = "not-yet-live"
}

/// A pupil who might be the child, with the evidence for and against.
package struct Candidate: PersonalData, Sendable {
    package var pupil: Pupil
    /// Share of the whole distribution, 0 to 1.
    package var posterior: Double
    /// Sum of the findings, in bits.
    package var matchWeight: Double
    /// In the order of `Finding.Attribute`; the bits add up to `matchWeight`.
    package var findings: [Finding]

    package init(pupil: Pupil, posterior: Double, matchWeight: Double, findings: [Finding]) {
        self.pupil = pupil
        self.posterior = posterior
        self.matchWeight = matchWeight
        self.findings = findings
    }
}

/// One distribution per child: the candidates, none of them, a brother or sister of one. The shares sum to 1.
package struct Shortlist: PersonalData, Sendable {
    /// The likeliest candidates, best first, as many as `limits.candidates_kept`.
    package var candidates: [Candidate]
    /// The share of all other pupils together.
    package var others: Double
    /// The share of *not on the register*.
    package var none: Double
    /// The share of *a brother or sister of a pupil, not on the register*.
    package var sibling: Double
    /// The prior share of each single pupil before any comparison, 0 to 1.
    package var prior: Double
    /// How many pupils every child was compared with.
    package var comparedCount: Int
    /// Match weight of the best candidate less that of the best other pupil, bits; nothing without a second.
    package var marginBits: Double?

    package init(
        candidates: [Candidate], others: Double, none: Double, sibling: Double, prior: Double, comparedCount: Int,
        marginBits: Double?
    ) {
        self.candidates = candidates
        self.others = others
        self.none = none
        self.sibling = sibling
        self.prior = prior
        self.comparedCount = comparedCount
        self.marginBits = marginBits
    }

    package static let empty = Shortlist(
        candidates: [], others: 0, none: 1, sibling: 0, prior: 0, comparedCount: 0, marginBits: nil)
}

/// A school that is to be told, and on which day.
package struct Recipient: Sendable {
    package var school: School
    /// The next school day of that school, on or after the day of the run.
    package var callDay: CalendarDate
    package var registration: Registration

    package init(school: School, callDay: CalendarDate, registration: Registration) {
        self.school = school
        self.callDay = callDay
        self.registration = registration
    }
}

/// What becomes of one child, by which rule, and why.
package struct Decision: PersonalData, Sendable {
    package var child: Child
    package var disposition: Disposition
    /// The rule that decided, in kebab-case; each is listed in `docs/matching.md`.
    package var rule: String
    /// Set when the disposition is `refer`, and only then.
    package var list: ReferralList?
    package var shortlist: Shortlist
    /// The schools concerned; told today or held where the disposition is `notify`.
    package var recipients: [Recipient]
    /// Reason codes, and references to earlier children or runs, in the order found.
    package var reasons: [String]
    /// Sentences for the person who decides: probable twins, a brother or sister in the same incident.
    package var hints: [String]
    /// How often this pupil was notified before, in this school year.
    package var earlierNotifications: Int
    /// A call that the configuration puts first.
    package var isCallFirst: Bool
    /// Schools that this child would be told at, had they not been told before.
    package var alreadyTold: [URN]

    /// The pupil the decision speaks of: the best candidate, for a referral only where likelier than not.
    ///
    /// A child who is referred without a match, such as one not born yet, still has candidates, and a list that
    /// went out with their numbers and schools would speak of strangers.
    package var pupil: Pupil? {
        guard let best = shortlist.candidates.first else { return nil }
        return disposition != .refer || best.posterior >= 0.5 ? best.pupil : nil
    }

    package init(
        child: Child, disposition: Disposition, rule: String, list: ReferralList? = nil, shortlist: Shortlist = .empty,
        recipients: [Recipient] = [], reasons: [String] = [], hints: [String] = [], earlierNotifications: Int = 0,
        isCallFirst: Bool = false, alreadyTold: [URN] = []
    ) {
        self.alreadyTold = alreadyTold
        self.child = child
        self.disposition = disposition
        self.rule = rule
        self.list = list
        self.shortlist = shortlist
        self.recipients = recipients
        self.reasons = reasons
        self.hints = hints
        self.earlierNotifications = earlierNotifications
        self.isCallFirst = isCallFirst
    }
}
