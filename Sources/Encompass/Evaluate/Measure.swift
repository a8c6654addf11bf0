/// What an evaluation measures, in the order it prints.
package enum Measure: String, CaseIterable, Sendable {
    /// Children whose call names another pupil, or any where the child is not on the register, in 1,000 children.
    case wrongCallsPerThousand = "wrong-school calls per 1,000"
    /// Right calls among the children on the register.
    case automaticRecall = "automatic recall"
    /// Right calls among all calls.
    case automaticPrecision = "automatic precision"
    /// Children on the register who are called for, or whom a person is shown.
    case foundWithReview = "found with review"
    /// Children who go to a person.
    case reviewShare = "review share"
    /// Children on the register who are not found, in 1,000 children.
    case missedPerThousand = "missed per 1,000"
    /// Children on the register whose likeliest candidate is the true pupil.
    case topOneAccuracy = "top-1 accuracy"
    /// The area under the precision–recall curve of the likeliest candidates.
    case areaUnderCurve = "area under the curve"
    /// The recall at the lowest odds at which ``PrecisionRecallCurve/precisionWanted`` still holds.
    case recallAtPrecision = "recall at precision .999"
    /// The mean square of posterior less truth over the likeliest candidates (Brier 1950).
    case brierScore = "Brier score"
    /// Mean distance of posterior and share that is right, over ten bins of equal width.
    case calibrationError = "calibration error"
    /// Mean share of *not on the register*, less the share of children who are not.
    case noneBias = "bias of not-on-register"

    /// The measure's name in files.
    package var code: String {
        rawValue.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "_")
    }

    /// Decimals worth printing.
    package var places: Int {
        switch self {
        case .wrongCallsPerThousand, .missedPerThousand: 2
        case .brierScore, .calibrationError, .noneBias: 4
        default: 4
        }
    }
}

/// The measures of a set of children; nothing where a share has no whole.
package struct Measures: Sendable, Equatable {
    private var values: [Double?]

    init(_ values: [Double?]) {
        precondition(values.count == Measure.allCases.count, "one value for each measure")
        self.values = values
    }

    package subscript(measure: Measure) -> Double? { values[Measures.place(of: measure)] }

    private static func place(of measure: Measure) -> Int { Measure.allCases.firstIndex(of: measure) ?? 0 }
}
