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
    private let postcode: Postcode

    init(_ postcode: Postcode) { self.postcode = postcode }

    func level(_ other: Postcode?) -> PostcodeLevel {
        guard let other else { return .missing }
        if other.text == postcode.text { return .same }
        if PostcodeComparison.areOneEditApart(postcode.text, other.text) { return .oneEdit }
        if other.sector == postcode.sector { return .sameSector }
        return other.outward == postcode.outward ? .sameOutward : .different
    }

    /// Whether one insertion, deletion, replacement or exchange of neighbours makes one text the other.
    ///
    /// What stands between the common beginning and the common end tells; a register has thousands of postcodes, so
    /// no table of distances is filled for each.
    static func areOneEditApart(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let shorter = min(left.count, right.count)
        guard abs(left.count - right.count) <= 1 else { return false }
        var from = 0
        while from < shorter, left[from] == right[from] { from += 1 }
        var end = 0
        while end < shorter - from, left[left.count - 1 - end] == right[right.count - 1 - end] { end += 1 }
        switch (left.count - from - end, right.count - from - end) {
        case (0, 1), (1, 0), (1, 1): return true
        case (2, 2): return left[from] == right[from + 1] && left[from + 1] == right[from]
        default: return false
        }
    }
}
