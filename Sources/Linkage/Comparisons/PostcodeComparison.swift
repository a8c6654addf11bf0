/// How far two postcodes agree, best first.
public enum PostcodeLevel: UInt8, CaseIterable, Comparable, Sendable {
    case same = 0
    /// One letter or figure differs, is left out or is exchanged with its neighbour.
    case oneEdit
    /// The same sector: all but the last two letters.
    case sameSector
    /// The same outward code: the part before the space.
    case sameOutward
    case different
    case missing

    public static func < (left: PostcodeLevel, right: PostcodeLevel) -> Bool { left.rawValue < right.rawValue }

    /// The level's code in the match log and the model file.
    public var code: String {
        switch self {
        case .same: "same"
        case .oneEdit: "one-edit"
        case .sameSector: "same-sector"
        case .sameOutward: "same-outward"
        case .different: "different"
        case .missing: "missing"
        }
    }

    var agreement: Finding.Agreement {
        switch self {
        case .same: .same
        case .oneEdit, .sameSector, .sameOutward: .close
        case .different: .different
        case .missing: .unknown
        }
    }
}

/// Compares postcodes by edit, then by the parts that name larger and larger areas.
struct PostcodeComparison {
    private let token: NameToken
    private let postcode: Postcode

    init(_ postcode: Postcode) {
        self.postcode = postcode
        token = NameToken(postcode.text.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 })
    }

    func level(_ other: Postcode?) -> PostcodeLevel {
        guard let other else { return .missing }
        if other.text == postcode.text { return .same }
        if abs(other.text.count - postcode.text.count) <= 1 {
            let lowered = other.text.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
            let distance = lowered.withUnsafeBufferPointer { StringSimilarity.alignmentDistance(token, $0) }
            if distance == 1 { return .oneEdit }
        }
        if other.sector == postcode.sector { return .sameSector }
        return other.outward == postcode.outward ? .sameOutward : .different
    }
}
