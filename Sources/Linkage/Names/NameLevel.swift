/// How far a recorded name agrees with a name on the register, best first.
public enum NameLevel: UInt8, CaseIterable, Comparable, Sendable {
    /// The same letters or the same tokens: order, hyphens and spaces do not count.
    case same = 0
    /// One is part of the other: half of a double name, a middle name, a name left out.
    case part
    /// Another spelling or form of the same name, by table or by the rule of gendered endings.
    case equivalent
    /// A slip of the pen: one edit, two in a long name, or very close letters.
    case near
    /// It sounds alike, and the letters are close.
    case soundsAlike
    /// One is an initial of the other.
    case initial
    case different
    /// One of the two names is not recorded, or is borne by custom rather than by family: no evidence.
    case missing

    public static func < (left: NameLevel, right: NameLevel) -> Bool { left.rawValue < right.rawValue }

    /// The level's code in the match log and the model file.
    public var code: String {
        switch self {
        case .same: "same"
        case .part: "part"
        case .equivalent: "equivalent"
        case .near: "near"
        case .soundsAlike: "sounds-alike"
        case .initial: "initial"
        case .different: "different"
        case .missing: "missing"
        }
    }

    var agreement: Finding.Agreement {
        switch self {
        case .same: .same
        case .part, .equivalent, .near, .soundsAlike, .initial: .close
        case .different: .different
        case .missing: .unknown
        }
    }
}
