/// The distinct postcodes of a register, by number; 0 stands for none.
///
/// Where all fit a word, as British ones do, only the words are held: a country has more than a million, and as text they
/// would take more memory than the names.
public struct RegisterPostcodes: RandomAccessCollection, Sendable {
    private let packed: [PackedPostcode]
    /// Held where one does not fit; else empty.
    private let written: [Postcode?]

    public init(_ postcodes: [Postcode?]) {
        let packed = postcodes.map { PackedPostcode($0) }
        self.packed = packed
        written = packed.allSatisfy(\.isPacked) ? [] : postcodes
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { packed.count }

    public subscript(number: Int) -> Postcode? { written.isEmpty ? packed[number].postcode : written[number] }

    /// The level of one postcode against one of the register.
    @inline(__always)
    func level(_ postcode: Postcode, _ packedPostcode: PackedPostcode, _ number: Int) -> PostcodeLevel {
        guard packedPostcode.isPacked, written.isEmpty else {
            return PostcodeComparison(postcode).level(self[number])
        }
        return packedPostcode.level(packed[number])
    }

    /// The level of one postcode against each of the register.
    func levels(_ postcode: Postcode, _ packedPostcode: PackedPostcode) -> [PostcodeLevel] {
        guard packedPostcode.isPacked, written.isEmpty else {
            let comparison = PostcodeComparison(postcode)
            return map { comparison.level($0) }
        }
        return packed.map { packedPostcode.level($0) }
    }
}

extension PackedPostcode {
    /// The postcode again; nothing for none, or for one that did not fit.
    var postcode: Postcode? {
        let text = bytes
        return text.isEmpty ? nil : Postcode(text: text)
    }
}
