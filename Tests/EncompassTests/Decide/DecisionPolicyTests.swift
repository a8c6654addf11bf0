import Casework
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("Decision policy")
struct DecisionPolicyTests {
    static let configuration = """
        paths: { state: state, output: out }
        police:
          files: in/police.csv
          columns: { occurrence_number: N, occurred_at: At, child_forenames: F, child_surname: S }
        register:
          files: in/register.csv
          columns: { pupil_id: UPN, legal_surname: Surname, legal_forename: Forename, dob: DOB, urn: URN }
        schools: { gias: { file: in/gias.csv } }
        scope:
          ages: 4-18
          police_area_postcodes: [ BX ]
          unrelated_relationships: [ Friend ]
          conflict_relationships: [ Child of staff ]
        decision: { costs: { wrong_call: 100, missed: 20 }, notify_at: 0.995, review_at: 0.05, margin_bits: 8 }
        """

    static func policy(
        live: [String: CalendarDate]? = nil, _ change: (inout Configuration.Decision) -> Void = { _ in }
    ) throws -> DecisionPolicy {
        let settings = try Configuration.load(text: configuration, file: "encompass.yaml", folder: "/invented")
        var decision = settings.decision
        change(&decision)
        return DecisionPolicy(
            decision: decision, scope: settings.scope, rollout: Rollout(liveSince: live), runDay: InventedCase.today)
    }

    /// What decides, by rule: each case is well but for what the rule is about.
    static let cases:
        [(rule: Rule, disposition: Disposition, list: ReferralList?, make: @Sendable () -> InventedCase)] = [
            (.under18Suspect, .refer, .under18Suspect, { InventedCase { $0.role = .suspect } }),
            (.conflictOfInterest, .refer, .conflictOfInterest, { InventedCase { $0.relationship = "child of STAFF" } }),
            (.unborn, .refer, .unborn, { InventedCase { $0.notes = [.unborn] } }),
            (
                .sameChildSameOccurrence, .suppress, nil,
                { InventedCase { $0.repeats = ChildReference(text: "aaaaaaaaaaaa-2-1") } }
            ),
            (.unrelatedChild, .review, nil, { InventedCase { $0.relationship = "Friend" } }),
            (.roleUnlisted, .review, nil, { InventedCase { $0.notes = [.roleUnlisted] } }),
            (.outOfAge, .refer, .outOfAge, { InventedCase { $0.candidates[0].born = day("2023-07-03") } }),
            (
                .outsideForceArea, .refer, .outsideForceArea,
                {
                    InventedCase {
                        $0.candidates = []; $0.home = Postcode(text: Array("QZ11AA".utf8))
                    }
                }
            ),
            (.noPlausibleCandidate, .refer, .notOnRegister, { InventedCase { $0.candidates[0].share = 0.049 } }),
            (
                .manyCandidates, .review, nil,
                {
                    InventedCase {
                        $0.candidates = (0..<40).map { number in
                            InventedCandidate {
                                $0.id = "A\(number)"; $0.share = 0.02
                            }
                        }
                    }
                }
            ),
            (.doubtful, .review, nil, { InventedCase { $0.candidates[0].share = 0.994 } }),
            (
                .closeRunnerUp, .review, nil,
                {
                    InventedCase {
                        $0.candidates.append(InventedCandidate { $0.share = 0.000_1 }); $0.marginBits = 7.9
                    }
                }
            ),
            (
                .namesake, .review, nil,
                {
                    InventedCase {
                        $0.candidates.append(InventedCandidate { $0.share = 0.000_1 }); $0.marginBits = 12
                    }
                }
            ),
            (
                .claimedByAnotherChild, .review, nil,
                {
                    InventedCase {
                        $0.candidates[0].share = 0.6; $0.candidates[0].levels[.household] = "taken"
                    }
                }
            ),
            (.nameDamaged, .review, nil, { InventedCase { $0.notes = [.nameDamaged] } }),
            (.nameMixedScript, .review, nil, { InventedCase { $0.notes = [.nameMixedScript] } }),
            (.nameDamaged, .review, nil, { InventedCase { $0.candidates[0].family = "Ham?ton" } }),
            (.nameMixedScript, .review, nil, { InventedCase { $0.candidates[0].given = "\u{FF2E}ed" } }),
            (.incidentInFuture, .review, nil, { InventedCase { $0.notes = [.incidentInFuture] } }),
            (.nameIncomplete, .review, nil, { InventedCase { $0.given = .missing } }),
            (.nameDiffers, .review, nil, { InventedCase { $0.candidates[0].levels[.givenNames] = "different" } }),
            (.nameByCustom, .review, nil, { InventedCase { $0.candidates[0].levels[.familyName] = "missing" } }),
            (.birthDateNotKnown, .review, nil, { InventedCase { $0.candidates[0].levels[.birthDate] = "missing" } }),
            (.birthDateDiffers, .review, nil, { InventedCase { $0.candidates[0].levels[.birthDate] = "same-year" } }),
            (
                .birthDateSlipUnsupported, .review, nil,
                {
                    InventedCase {
                        $0.candidates[0].levels[.birthDate] = "one-digit"
                        $0.candidates[0].levels[.postcode] = "different"
                    }
                }
            ),
            (
                .birthDateSlipUnsupported, .review, nil,
                {
                    InventedCase {
                        $0.candidates[0].levels[.birthDate] = "one-digit"
                        $0.candidates[0].levels[.postcode] = "one-edit"
                    }
                }
            ),
            (
                .registerContradictsItself, .review, nil,
                { InventedCase { $0.candidates[0].standing = .contradicted([urn(900_001)]) } }
            ),
            (
                .twoSchools, .review, nil,
                { InventedCase { $0.candidates[0].standing = .twoSchools([urn(900_001), urn(900_002)]) } }
            ),
            (.schoolUnknown, .review, nil, { InventedCase { $0.candidates[0].standing = .schoolUnknown } }),
            (.noSchoolDay, .review, nil, { InventedCase { $0.candidates[0].standing = .noSchoolDay([urn(900_001)]) } }),
            (.homeEducated, .refer, .homeEducation, { InventedCase { $0.candidates[0].standing = .homeEducated } }),
            (
                .missingEducation, .refer, .missingEducation,
                { InventedCase { $0.candidates[0].standing = .missingEducation } }
            ),
            (
                .leftOrStarting, .refer, .leftOrStarting,
                { InventedCase { $0.candidates[0].standing = .leftOrStarting([urn(900_001)]) } }
            ),
            (
                .schoolClosed, .refer, .schoolClosed,
                { InventedCase { $0.candidates[0].standing = .schoolClosed([urn(900_001)]) } }
            ),
            (
                .crossBorder, .refer, .crossBorder,
                { InventedCase { $0.candidates[0].standing = .crossBorder([urn(900_001)]) } }
            ),
            (
                .heldUntil, .notify, nil,
                {
                    InventedCase {
                        $0.candidates[0].standing = .onRoll([
                            InventedCandidate.recipient(900_001, on: InventedCase.today.adding(days: 3))
                        ])
                    }
                }
            ),
            (.matched, .notify, nil, { InventedCase() }),
        ]

    @Test("each rule decides its own case", arguments: 0..<cases.count)
    func table(number: Int) throws {
        let expected = Self.cases[number]
        let verdict = try Self.policy().verdict(on: expected.make().placement)
        #expect(verdict.rule == expected.rule)
        #expect(verdict.disposition == expected.disposition)
        #expect(verdict.list == expected.list)
        #expect((verdict.disposition == .notify) == !verdict.recipients.isEmpty)
    }

    @Test("every rule has a case: those above, three that need another setting or the past, and a person's two")
    func everyRule() {
        let apart: Set<Rule> = [.notYetLive, .alreadyTold, .matchedByName, .decidedByPerson, .noneByPerson]
        #expect(Set(Self.cases.map(\.rule)).union(apart) == Set(Rule.allCases))
    }

    @Test("a school that does not take part yet is not told, and one that does is")
    func rollout() throws {
        let policy = try Self.policy(live: ["Eastvale": InventedCase.today])
        let outside = InventedCase { $0.candidates[0].standing = .onRoll([InventedCandidate.recipient(900_001)]) }
        #expect(policy.verdict(on: outside.placement).rule == .notYetLive)
        let both = InventedCase {
            $0.candidates[0].standing = .onRoll([
                InventedCandidate.recipient(900_001, cluster: "Eastvale"), InventedCandidate.recipient(900_002),
            ])
        }
        let verdict = policy.verdict(on: both.placement)
        #expect(verdict.rule == .matched)
        #expect(verdict.recipients.map(\.school.urn) == [urn(900_001)])
        #expect(verdict.reasons == ["not-live:900002"])
    }

    @Test("the half of a dual registration that is not called, and a pupil's further numbers, stand among the reasons")
    func reasonsOfTheRegister() throws {
        let half = InventedCase {
            $0.candidates[0].standing = .onRoll(
                [InventedCandidate.recipient(900_001)], notCalled: [NotCalled(.crossBorder, urn(900_008))])
            $0.candidates[0].otherIDs = ["B2"]
        }
        let verdict = try Self.policy().verdict(on: half.placement)
        #expect(verdict.rule == .matched && verdict.recipients.map(\.school.urn) == [urn(900_001)])
        #expect(verdict.reasons == ["several-pupil-numbers", "cross-border:900008"])
        let damaged = InventedCase { $0.candidates[0].family = "Ham?ton" }
        #expect(try Self.policy().verdict(on: damaged.placement).reasons == ["register-name-damaged"])
    }

    @Test("without a birth date a child passes only where that is allowed, and the home and both names agree")
    func withoutBirthDate() throws {
        let supported = try Self.policy { $0.withoutBirthDate = .supported }
        func nameless(_ change: (inout InventedCandidate) -> Void) -> Placement {
            InventedCase {
                $0.born = .missing
                $0.candidates[0].levels[.birthDate] = "missing"
                change(&$0.candidates[0])
            }.placement
        }
        #expect(supported.verdict(on: nameless { _ in }).rule == .matchedByName)
        #expect(supported.verdict(on: nameless { $0.levels[.birthDate] = "fits-window" }).rule == .matchedByName)
        #expect(try Self.policy().verdict(on: nameless { _ in }).rule == .birthDateNotKnown)
        #expect(supported.verdict(on: nameless { $0.levels[.postcode] = "different" }).rule == .birthDateNotKnown)
        #expect(supported.verdict(on: nameless { $0.levels[.givenNames] = "near" }).rule == .matchedByName)
        #expect(supported.verdict(on: nameless { $0.levels[.familyName] = "sounds-alike" }).rule == .matchedByName)
        #expect(supported.verdict(on: nameless { $0.levels[.givenNames] = "initial" }).rule == .nameIncomplete)
        #expect(supported.verdict(on: nameless { $0.share = 0.99 }).rule == .birthDateNotKnown)
        #expect(supported.verdict(on: nameless { $0.born = nil }).rule == .birthDateNotKnown)
        #expect(supported.verdict(on: nameless { $0.levels[.birthDate] = "near-window" }).rule == .birthDateNotKnown)
    }

    @Test(
        "without a birth date nobody else on the register may bear the names as closely",
        arguments: [
            ("same", "same", "same", Rule.birthDateNotKnown), ("same", "equivalent", "part", .matchedByName),
            ("same", "near", "same", .matchedByName), ("same", "different", "same", .matchedByName),
            ("near", "near", "same", .birthDateNotKnown), ("near", "sounds-alike", "same", .matchedByName),
        ])
    func uniquePair(own: String, given: String, family: String, rule: Rule) throws {
        let placed = InventedCase {
            $0.born = .missing
            $0.candidates[0].levels[.birthDate] = "missing"
            $0.candidates[0].levels[.givenNames] = own
            $0.candidates.append(
                InventedCandidate {
                    $0.share = 0.000_1
                    $0.levels = [
                        .givenNames: given, .familyName: family, .birthDate: "missing", .postcode: "different",
                    ]
                })
            $0.marginBits = 12
        }
        #expect(try Self.policy { $0.withoutBirthDate = .supported }.verdict(on: placed.placement).rule == rule)
    }

    @Test(
        "where an age is recorded, a namesake of another age leaves the pair of names unique",
        arguments: [
            ("different", Rule.matchedByName), ("near-window", .birthDateNotKnown), ("missing", .birthDateNotKnown),
        ])
    func uniqueAmongThatAge(rival: String, rule: Rule) throws {
        let placed = InventedCase {
            $0.born = .year(2014)
            $0.candidates[0].levels[.birthDate] = "fits-window"
            $0.candidates.append(
                InventedCandidate {
                    $0.share = 0.000_1
                    $0.levels = [
                        .givenNames: "same", .familyName: "same", .birthDate: rival, .postcode: "different",
                    ]
                })
            $0.marginBits = 12
        }
        #expect(try Self.policy { $0.withoutBirthDate = .supported }.verdict(on: placed.placement).rule == rule)
    }

    @Test(
        "figures that no calendar holds are no date, however near, whatever the policy",
        arguments: ["one-digit", "day-month-exchanged", "same-month-and-year", "different"])
    func birthDateOnNoCalendar(level: String) throws {
        let placed = InventedCase {
            $0.born = .onNoCalendar(year: 2014, month: 2, day: 31)
            $0.notes = [.dobUnreadable]
            $0.candidates[0].levels[.birthDate] = level
        }.placement
        for policy in [
            try Self.policy { $0.birthDateSlips = [.exchanged, .oneDigit] },
            try Self.policy { $0.withoutBirthDate = .supported },
        ] {
            #expect(policy.verdict(on: placed).rule == .birthDateNotKnown)
        }
    }

    @Test("another child's claim that the posterior has settled asks nobody")
    func settledClaim() throws {
        let settled = InventedCase { $0.candidates[0].levels[.household] = "taken" }
        #expect(try Self.policy().verdict(on: settled.placement).rule == .matched)
    }

    @Test(
        "a family name that differs passes where more than the home speaks for the pupil: household, or school as told")
    func changedFamilyName() throws {
        func changed(_ change: (inout InventedCandidate) -> Void) -> Placement {
            InventedCase {
                $0.candidates[0].levels[.familyName] = "different"
                change(&$0.candidates[0])
            }.placement
        }
        let policy = try Self.policy()
        #expect(policy.verdict(on: changed { _ in }).rule == .nameDiffers)
        #expect(policy.verdict(on: changed { $0.levels[.household] = "shared" }).rule == .matched)
        #expect(policy.verdict(on: changed { $0.levels[.school] = "same" }).rule == .matched)
        #expect(policy.verdict(on: changed { $0.levels[.school] = "different" }).rule == .nameDiffers)
        let moved = changed { ($0.levels[.school], $0.levels[.postcode]) = ("same", "different") }
        #expect(policy.verdict(on: moved).rule == .nameDiffers)
        let otherDay = changed { ($0.levels[.school], $0.levels[.birthDate]) = ("same", "one-digit") }
        #expect(policy.verdict(on: otherDay).rule == .nameDiffers)
        let otherGiven = changed { ($0.levels[.school], $0.levels[.givenNames]) = ("same", "near") }
        #expect(policy.verdict(on: otherGiven).rule == .nameDiffers)
        for (given, rule) in [("near", Rule.matched), ("sounds-alike", .matched), ("different", .nameDiffers)] {
            let shared = changed { ($0.levels[.household], $0.levels[.givenNames]) = ("shared", given) }
            #expect(policy.verdict(on: shared).rule == rule)
        }
    }

    @Test("a family name that differs passes at the pupil's very address, and not at the postcode alone")
    func changedFamilyNameAtHome() throws {
        func changed(_ change: (inout InventedCase) -> Void) -> Placement {
            InventedCase {
                $0.candidates[0].levels[.familyName] = "different"
                $0.address = "12 Larch Close"
                $0.candidates[0].address = "12 LARCH CL, Brackenshire"
                change(&$0)
            }.placement
        }
        let policy = try Self.policy()
        #expect(policy.verdict(on: changed { _ in }).rule == .matched)
        #expect(policy.verdict(on: changed { $0.candidates[0].address = "14 Larch Close" }).rule == .nameDiffers)
        #expect(policy.verdict(on: changed { $0.candidates[0].address = "" }).rule == .nameDiffers)
        #expect(policy.verdict(on: changed { $0.address = "" }).rule == .nameDiffers)
        let street = changed { ($0.address, $0.candidates[0].address) = ("Larch Close", "Larch Close") }
        #expect(policy.verdict(on: street).rule == .nameDiffers)
        #expect(policy.verdict(on: changed { $0.notes = [.postcodeOfIncident] }).rule == .nameDiffers)
        let levels: [(Finding.Attribute, String)] = [
            (.postcode, "one-edit"), (.birthDate, "one-digit"), (.givenNames, "near"),
        ]
        for (attribute, level) in levels {
            #expect(policy.verdict(on: changed { $0.candidates[0].levels[attribute] = level }).rule == .nameDiffers)
        }
        #expect(policy.verdict(on: changed { $0.candidates[0].share = 0.99 }).rule == .doubtful)
    }

    @Test(
        "a family name by its first letter passes where given name, date of birth and home are the same, and only there"
    )
    func familyNameByInitial() throws {
        func lettered(_ change: (inout InventedCandidate) -> Void) -> Placement {
            InventedCase {
                $0.candidates[0].levels[.familyName] = "initial"
                change(&$0.candidates[0])
            }.placement
        }
        let policy = try Self.policy { $0.birthDateSlips = [.exchanged, .oneDigit] }
        #expect(policy.verdict(on: lettered { _ in }).rule == .matched)
        let household = lettered { ($0.levels[.postcode], $0.levels[.household]) = ("different", "shared") }
        #expect(policy.verdict(on: household).rule == .matched)
        let levels: [(Finding.Attribute, String)] = [
            (.givenNames, "near"), (.givenNames, "initial"), (.birthDate, "one-digit"), (.birthDate, "missing"),
            (.postcode, "one-edit"), (.postcode, "missing"),
        ]
        for (attribute, level) in levels {
            #expect(policy.verdict(on: lettered { $0.levels[attribute] = level }).rule == .nameIncomplete)
        }
    }

    @Test("a slip in the date passes where the policy names it and the home agrees")
    func supportedSlip() throws {
        let slip = InventedCase {
            $0.candidates[0].levels[.birthDate] = "day-month-exchanged"
        }
        #expect(try Self.policy { $0.birthDateSlips = [.exchanged] }.verdict(on: slip.placement).rule == .matched)
        #expect(
            try Self.policy { $0.birthDateSlips = [.oneDigit] }.verdict(on: slip.placement).rule
                == .birthDateSlipUnsupported)
    }

    @Test("a shared household supports a slip as a postcode does")
    func householdSupports() throws {
        let slip = InventedCase {
            $0.candidates[0].levels[.birthDate] = "one-digit"
            $0.candidates[0].levels[.postcode] = "different"
            $0.candidates[0].levels[.household] = "shared"
        }
        #expect(try Self.policy { $0.birthDateSlips = [.oneDigit] }.verdict(on: slip.placement).rule == .matched)
    }

    @Test(
        "exactly at a threshold passes, a hair below does not",
        arguments: [(0.995, 8.0, Rule.matched), (0.994_999, 8.0, .doubtful), (0.999, 7.999_9, .closeRunnerUp)])
    func thresholds(share: Double, margin: Double, rule: Rule) throws {
        let placed = InventedCase {
            $0.candidates[0].share = share
            $0.candidates.append(
                InventedCandidate {
                    $0.share = 0.000_1; $0.levels[.givenNames] = "different"
                })
            $0.marginBits = margin
        }
        #expect(try Self.policy().verdict(on: placed.placement).rule == rule)
    }

    @Test("the whole age range is in duty, and a pupil of the right age saves a child with a slip in the date")
    func ages() throws {
        for (born, isIn) in [("2022-11-20", true), ("2022-11-21", false), ("2007-11-21", true), ("2007-11-20", false)] {
            let placed = InventedCase {
                $0.candidates[0].born = day(born); $0.born = .day(day(born))
            }
            #expect((try Self.policy().verdict(on: placed.placement).rule != .outOfAge) == isIn, "\(born)")
        }
        let slip = InventedCase {
            $0.born = .day(day("2026-07-03"))
            $0.candidates[0].share = 0.9
            $0.candidates[0].levels[.birthDate] = "one-digit"
        }
        #expect(try Self.policy().verdict(on: slip.placement).disposition == .review)
    }

    @Test("an area of letters ends where the letters end")
    func areas() throws {
        let inside = InventedCase { $0.candidates = [] }
        #expect(try Self.policy().verdict(on: inside.placement).rule == .noPlausibleCandidate)
        let longer = InventedCase {
            $0.candidates = []; $0.home = Postcode(text: Array("BXA11AA".utf8))
        }
        #expect(try Self.policy().verdict(on: longer.placement).rule == .outsideForceArea)
        let lent = InventedCase {
            $0.candidates = []
            $0.home = Postcode(text: Array("QZ11AA".utf8))
            $0.notes = [.postcodeOfIncident]
        }
        #expect(try Self.policy().verdict(on: lent.placement).rule == .noPlausibleCandidate)
    }

    @Test("the notes of the child stand first among the reasons")
    func reasons() throws {
        let noted = InventedCase { $0.notes = [.aliasRead, .nameDamaged] }
        #expect(try Self.policy().verdict(on: noted.placement).reasons == ["alias-read", "name-damaged"])
    }
}
