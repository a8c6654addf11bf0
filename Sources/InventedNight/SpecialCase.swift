/// The cases planted on purpose, so that every disposition and every named list occurs and the nastiest inputs of
/// `DOMAIN` section 8 are met every night. The raw value is the `kind` in the truth file.
package enum SpecialCase: String, CaseIterable, Sendable {
    /// Ella and Ellie, same birth date; the officer wrote `Ell`: review.
    case twinsOneAmbiguous = "twins-ambiguous"
    /// Both twins named in full: notify, or review where the margin is too small.
    case twinsBothNamed = "twins-both-named"
    /// One child in two incidents of the night: notify twice, one call.
    case twoIncidents = "two-incidents"
    /// One child in one incident under two person numbers: notify, then suppress.
    case duplicatePerson = "duplicate-person"
    /// Dual registration (M and S): both schools are told.
    case dualRegistered = "dual-registered"
    /// Educated at home: list home-education.
    case homeEducated = "home-educated"
    /// Missing education: list missing-education.
    case missingEducation = "missing-education"
    /// On roll at a school of the neighbouring council: list cross-border.
    case neighbouringSchool = "neighbouring-school"
    /// On roll at a school in Wales: list cross-border.
    case welshSchool = "welsh-school"
    /// Lives outside the force area and is on no register here: list outside-force-area.
    case outsideForceArea = "outside-force-area"
    /// Three years old, in a nursery class, with a sister of six who is notified: list out-of-age.
    case ageThree = "age-3"
    /// Nineteen years old and recorded as a child: list out-of-age.
    case ageNineteen = "age-19"
    /// Not born yet: list unborn.
    case unborn
    /// Left last Friday and starts elsewhere next month: list left-or-starting.
    case leftAndStarting = "left-and-starting"
    /// On roll at a closed school with one successor: the successor is told.
    case closedOneSuccessor = "closed-one-successor"
    /// On roll at a closed school with two successors: list school-closed.
    case closedTwoSuccessors = "closed-two-successors"
    /// Sixteen years old and the suspect (person shape only): list under-18-suspect.
    case suspectAgedSixteen = "suspect-aged-16"
    /// Seventeen years old and the victim: notify.
    case victimAgedSeventeen = "victim-aged-17"
    /// The school is closed to pupils today: notify, held until its next school day.
    case heldForTrainingDay = "held-for-inset"
    /// Day and month of the birth date exchanged.
    case dayMonthExchanged = "dob-exchanged"
    /// 01/01 of the right year: review.
    case placeholderDate = "dob-placeholder"
    /// The mother's birth date: review.
    case mothersDate = "dob-mother"
    /// No birth date, a rare name: review.
    case missingDate = "dob-missing"
    /// Given and family name in each other's box.
    case swappedBoxes = "swapped"
    /// The everyday name, which the register has as preferred forename: notify.
    case preferredForename = "preferred-forename"
    /// A short form that the register does not have.
    case nickname = "given-nickname"
    /// Half of a double surname.
    case halfOfDoubleName = "family-half"
    /// A partner's surname instead of the child's.
    case partnersSurname = "family-partner"
    /// `O?Brien`, a letter lost on the way: review.
    case damagedName = "name-damaged"
    /// A preferred forename in Gurmukhi on the register: notify.
    case gurmukhiName = "script-gurmukhi"
    /// A preferred forename in Arabic on the register: notify.
    case arabicName = "script-arabic"
    /// One name only, MOHAMMED, with the right birth date: review.
    case singleName = "single-name"
    /// A forename that a spreadsheet would run as a formula, of a child not on the register: refer or review.
    case formulaName = "name-formula"
    /// The relationship `Child of staff at school`: list conflict-of-interest.
    case childOfStaff = "conflict-of-interest"
    /// A friend staying the night, relationship `Friend`: review.
    case friendStayingOver = "friend"
    /// Two pupils with one name and one birth date, and no postcode written: review.
    case namesakes
    /// On no register, like nobody who is: list not-on-register.
    case notOnRegister = "not-on-register"
    /// A brother who is not on the register, beside his sister who is: she is notified, he is not.
    case brotherNotOnRegister = "unregistered-sibling"
    /// Three children at two schools: two calls.
    case siblingsTwoSchools = "siblings-two-schools"
    /// The school has no phone in the schools file.
    case schoolWithoutPhone = "school-without-phone"
    /// The school's published phone cell holds a person's name.
    case nameForPhone = "name-for-phone"
    /// The school has neither lead nor deputy on the contact list.
    case schoolWithoutLead = "school-without-lead"
}
