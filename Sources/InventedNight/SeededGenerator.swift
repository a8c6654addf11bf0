/// Random numbers that are the same on every machine for the same seed.
///
/// SplitMix64 (Steele, Lea and Flood 2014): one addition and three mixes a number, and any two seeds give streams
/// that have nothing to do with each other, so that each family can have a stream of its own.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// A stream for one numbered thing (a family, an incident) under one purpose.
    init(seed: UInt64, purpose: Purpose, number: Int) {
        state = SeededGenerator.mix(seed &+ purpose.rawValue &* 0xD6E8_FEB8_6659_FD93)
        state = SeededGenerator.mix(state ^ UInt64(bitPattern: Int64(number)))
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return SeededGenerator.mix(state)
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number from 0 up to, not including, `bound`.
    mutating func below(_ bound: Int) -> Int {
        precondition(bound > 0, "there is no number below zero to draw")
        return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A whole number of a closed range.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// True in `share` of all draws, 0 to 1.
    mutating func chance(_ share: Double) -> Bool { Double(next() >> 11) * 0x1p-53 < share }

    /// One of the values, each as likely as the others.
    mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}

extension SeededGenerator {
    /// What a stream is for: the same number under two purposes gives two streams.
    enum Purpose: UInt64 {
        case family = 1
        case unregisteredFamily, incident, slip, quietIncident, school, adult, order, query, patient, adultSlip
    }
}
