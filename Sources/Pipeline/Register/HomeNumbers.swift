import Casework
import Linkage
import Tabular

/// Numbers for address and postcode together: two rows with the same number share a home.
///
/// A register has nearly as many addresses as households, but few streets. An address that begins with its number is
/// taken apart there, and what follows the number is folded once for every street and not once for every house.
enum HomeNumbers {
    /// The number of the home of each row; 0 where no address is recorded.
    ///
    /// - Parameters:
    ///   - column: the column of the table that holds the address.
    ///   - rows: the rows of the table that are kept.
    ///   - postcodes: the number of the postcode of each row kept.
    static func column(
        _ column: Int, of table: InternedTable, _ rows: TableRows, postcodes: [UInt32]
    ) -> [UInt32] {
        var folder = AddressFolder()
        let addressOfText = (0..<UInt32(table.vocabularyCount(column: column))).map { id in
            table.withValue(column: column, id: id) { folder.number(of: $0) }
        }
        let addresses = (0..<rows.count).map { addressOfText[Int(table.valueID(column: column, row: rows[$0]))] }
        return numbers(addresses, postcodes, addressCount: folder.count)
    }

    /// Gives equal numbers to rows with equal address and postcode: rows are laid out by address (counting sort), and
    /// those of one address told apart by postcode.
    private static func numbers(_ addresses: [UInt32], _ postcodes: [UInt32], addressCount: Int) -> [UInt32] {
        var ends = [UInt32](repeating: 0, count: addressCount + 1)
        for address in addresses where address != 0 { ends[Int(address)] += 1 }
        for address in ends.indices.dropFirst() { ends[address] += ends[address - 1] }
        var order = [UInt32](repeating: 0, count: Int(ends[addressCount]))
        for row in addresses.indices.reversed() where addresses[row] != 0 {
            ends[Int(addresses[row])] -= 1
            order[Int(ends[Int(addresses[row])])] = UInt32(row)
        }
        // Placing has turned each end into the start of its address.
        var numbers = addresses
        var last: UInt32 = 0
        for address in 1..<(addressCount + 1) {
            let start = Int(ends[address])
            let end = address < addressCount ? Int(ends[address + 1]) : order.count
            var previous: UInt32?
            for row in order[start..<end].sorted(by: { postcodes[Int($0)] < postcodes[Int($1)] }) {
                if postcodes[Int(row)] != previous { last += 1 }
                previous = postcodes[Int(row)]
                numbers[Int(row)] = last
            }
        }
        return numbers
    }
}

/// Numbers folded addresses from 1; equal numbers are equal bytes of ``AddressFolding/comparable(_:)``.
struct AddressFolder {
    private static let nothing = UInt32.max

    /// What follows the house number in a written address, and for each the number of what follows it when folded.
    private var writtenStreets = Vocabulary()
    private var foldedOfWritten: [UInt32] = [AddressFolder.nothing]
    /// What follows the house number in a folded address, or all of one that does not begin with a number.
    private var foldedStreets = Vocabulary()
    private var addresses = PairNumbering()

    /// How many numbers were given, which run from 1.
    var count: Int { addresses.count }

    /// The number of a written address; 0 where it says nothing.
    mutating func number(of written: Span<UInt8>) -> UInt32 {
        if written.isEmpty { return 0 }
        let (house, length) = AddressFolder.houseNumber(written)
        guard length > 0, let street = street(after: length, in: written) else { return numberOfWhole(written) }
        return addresses.number(house, street) + 1
    }

    /// The folded street of an address that begins with its house number.
    ///
    /// Folding looks at which words are numbers and never at which number: where `1` and a street fold to `1` and
    /// something, any other number does the same. Nothing where the number does not stay in front (`2/12`), or
    /// where letters other than ASCII might act on what stands beside them.
    private mutating func street(after length: Int, in written: Span<UInt8>) -> UInt32? {
        let rest = written.extracting(length...)
        guard let id = rest.withUnsafeBufferPointer({ writtenStreets.id(of: $0) }) else { return nil }
        if Int(id) == foldedOfWritten.count { foldedOfWritten.append(foldStreet(rest)) }
        let folded = foldedOfWritten[Int(id)]
        return folded == AddressFolder.nothing ? nil : folded
    }

    private mutating func foldStreet(_ rest: Span<UInt8>) -> UInt32 {
        guard rest.indices.allSatisfy({ rest[$0] < 0x80 }) else { return AddressFolder.nothing }
        let sample = [UInt8(ascii: "1")] + rest.indices.map { rest[$0] }
        let folded = AddressFolding.comparable(String(decoding: sample, as: UTF8.self))
        let (house, length) = AddressFolder.houseNumber(folded.span)
        guard house == 1, length == 1 else { return AddressFolder.nothing }
        return intern(folded[1...]) ?? AddressFolder.nothing
    }

    /// The number of an address folded whole.
    private mutating func numberOfWhole(_ written: Span<UInt8>) -> UInt32 {
        let text = String(decoding: written.indices.map { written[$0] }, as: UTF8.self)
        let folded = AddressFolding.comparable(text)
        guard !folded.isEmpty else { return 0 }
        let (house, length) = AddressFolder.houseNumber(folded.span)
        guard let street = intern(folded[length...]) else { return 0 }
        return addresses.number(house, street) + 1
    }

    private mutating func intern(_ street: ArraySlice<UInt8>) -> UInt32? {
        street.withUnsafeBufferPointer { foldedStreets.id(of: $0) }
    }

    /// The number a text begins with: one to nine figures, the first not 0; 0 and no length where there is none.
    private static func houseNumber(_ text: Span<UInt8>) -> (house: UInt32, length: Int) {
        var house: UInt32 = 0
        var length = 0
        while length < text.count, (0x30...0x39).contains(text[length]) {
            guard length < 9, house > 0 || text[length] != 0x30 else { return (0, 0) }
            house = house * 10 + UInt32(text[length] - 0x30)
            length += 1
        }
        return (house, length)
    }
}
