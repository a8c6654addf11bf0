/// Whose law a school lives under; the duty to tell schools differs, and outside England a person decides.
package enum Jurisdiction: String, CaseIterable, Sendable {
    case england, wales, scotland
    case northernIreland = "northern-ireland"
    /// Overseas schools, the Channel Islands and the Isle of Man.
    case elsewhere

    /// Reads it out of the register's own words, the plainest first.
    ///
    /// - Parameters:
    ///   - typeGroup: The establishment type group by name.
    ///   - type: The establishment type by name; empty where the file has none.
    ///   - laCode: The local authority's three digits. 660 to 681 are the Welsh authorities.
    ///   - statisticsCode: The authority's code from the Office for National Statistics, whose first letter is
    ///     the country; empty where the file has none.
    init(typeGroup: String, type: String, laCode: String, statisticsCode: String) {
        let group = typeGroup.lowercased()
        let type = type.lowercased()
        if group.hasPrefix("welsh") || type.hasPrefix("welsh") {
            self = .wales
        } else if ["offshore schools", "british schools overseas", "service children's education"].contains(type) {
            self = .elsewhere
        } else if let country = Jurisdiction(statisticsCode: statisticsCode) {
            self = country
        } else if let code = Int(laCode), (660...681).contains(code) {
            self = .wales
        } else {
            self = .england
        }
    }

    /// A letter and eight digits, such as E09000001; the letters L and M stand for the islands.
    private init?(statisticsCode: String) {
        let bytes = Array(statisticsCode.utf8)
        guard bytes.count == 9, bytes.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        switch bytes[0] {
        case UInt8(ascii: "E"): self = .england
        case UInt8(ascii: "W"): self = .wales
        case UInt8(ascii: "S"): self = .scotland
        case UInt8(ascii: "N"): self = .northernIreland
        case UInt8(ascii: "L"), UInt8(ascii: "M"): self = .elsewhere
        default: return nil
        }
    }
}
