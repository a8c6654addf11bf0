/// What one child's search found, as far as a re-estimation of the model needs it: levels and ratios, and no names.
public struct ObservedChild: Sendable {
    /// One level that a candidate reached.
    public struct Reached: Hashable, Sendable {
        public let comparison: ModelComparison
        /// The number of the level in ``ModelComparison/levels``, from 0.
        public let level: Int

        public init(_ comparison: ModelComparison, level: Int) {
            self.comparison = comparison
            self.level = level
        }
    }

    /// A pupil who may be the child.
    public struct Option: Sendable {
        /// The likelihood ratio by the model of the search.
        public let ratio: Double
        public let reached: [Reached]

        public init(ratio: Double, reached: [Reached]) {
            self.ratio = ratio
            self.reached = reached
        }
    }

    public let options: [Option]
    /// The likelihood ratios of all other rows, summed.
    public let othersRatio: Double
    /// The likelihood ratio of *a brother or sister of a pupil*, averaged over the register.
    public let siblingRatio: Double
    public let pupilCount: Int

    public init(options: [Option], othersRatio: Double, siblingRatio: Double, pupilCount: Int) {
        self.options = options
        self.othersRatio = othersRatio
        self.siblingRatio = siblingRatio
        self.pupilCount = pupilCount
    }

    /// Options with a smaller share of the distribution than this are counted among the others.
    private static let shareMin = 0.000_01

    /// Reads the levels off a distribution.
    ///
    /// - Parameter model: the model of the search that made the distribution.
    public init(
        _ distribution: Distribution, of child: PersonRecord, isIncidentPostcode: Bool, in register: RegisterColumns,
        model: LinkageModel
    ) {
        var options: [Option] = []
        var others = distribution.othersMass / distribution.prior
        for candidate in distribution.candidates {
            let ratio = exp2Exact(candidate.weight)
            guard distribution.share(of: candidate) >= ObservedChild.shareMin else {
                others += ratio
                continue
            }
            let reached = distribution.findings(for: candidate, in: register).flatMap {
                ObservedChild.reached($0, child, isIncidentPostcode: isIncidentPostcode)
            }
            options.append(Option(ratio: ratio, reached: reached))
        }
        self.init(
            options: options, othersRatio: others,
            siblingRatio: distribution.siblingMass / model.siblingNotOnRegister,
            pupilCount: max(1, register.pupilCount))
    }

    /// The level of the model that a finding speaks of; none where nothing was compared.
    private static func reached(_ finding: Finding, _ child: PersonRecord, isIncidentPostcode: Bool) -> [Reached] {
        let comparison: ModelComparison
        switch finding.attribute {
        case .givenNames: comparison = .givenNames
        case .familyName: comparison = .familyName
        case .namePair: comparison = .boxes
        case .birthDate where child.birthDate.isOnNoCalendar: return []  // how often that happens, no m says
        case .birthDate: comparison = child.birthDate.trueDate == nil ? .birthWindow : .birthDate
        case .sex: comparison = .sex
        case .postcode: comparison = isIncidentPostcode ? .incidentPostcode : .homePostcode
        case .school: comparison = .school
        case .household: return []
        }
        guard let level = comparison.levels.firstIndex(of: finding.level) else { return [] }
        return [Reached(comparison, level: level)]
    }
}
