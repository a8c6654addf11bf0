import AuditTrail
import Foundation
import Testing

/// Ten classes of tampering, many seeds each. `TAMPERING_SEEDS=1000` runs the whole; the suite runs a part.
///
/// Two attackers: one who can write every file, and one who also has the signing key and signs everything anew. The
/// first is found without any witness. The second is found by one sheet of paper.
@Suite("Tampering with the trail")
struct TamperingTests {
    enum Class: String, CaseIterable, Sendable {
        case edit, insert, delete, reorder, cutTail, rewriteEverything, olderCopy, swapNights, alterCheckpoint
        case replaceDatabase
    }

    static let seeds = ProcessInfo.processInfo.environment["TAMPERING_SEEDS"].flatMap { UInt64($0) } ?? 12

    @Test("whoever has not the key is found, and located to the record", arguments: Class.allCases)
    func withoutKey(kind: Class) throws {
        let original = try ExampleTrail(nights: 12) { 3 + $0 * 5 % 9 }
        #expect(original.verify(head: original.paper).isGood)
        for seed in 1...Self.seeds {
            var chance = SeededChance(seed: seed &* 77 &+ UInt64(Class.allCases.firstIndex(of: kind) ?? 0))
            let (trail, first, head) = try spoiled(original, kind, &chance)
            let finding = trail.verify([], head: head).finding
            #expect(finding != nil, "\(kind), seed \(seed) was not found")
            guard let finding, let first else { continue }
            if kind == .rewriteEverything {
                #expect(finding.goodUpTo <= first && first < finding.noticedAt, "seed \(seed): \(finding.text)")
            } else {
                #expect(finding.record == first, "\(kind), seed \(seed): \(finding.text), not \(first)")
            }
        }
    }

    @Test("whoever has the key and signs all anew is found by one sheet of paper", arguments: Class.allCases)
    func withKey(kind: Class) throws {
        let original = try ExampleTrail(nights: 12) { 3 + $0 * 5 % 9 }
        let papers = original.sizes.compactMap { size in
            original.checkpoints[size].flatMap { Checkpoint(bytes: $0) }
                .map { PaperCheckpoint(size: $0.size, root: $0.root) }
        }
        for seed in 1...Self.seeds {
            var chance = SeededChance(seed: seed &* 91 &+ UInt64(Class.allCases.firstIndex(of: kind) ?? 0))
            let night = Int.random(in: 0..<11, using: &chance)
            let forged = try forged(kind, fromNight: night, &chance)
            #expect(forged.verify().isGood, "the forger's own trail must look good by itself")
            let finding = try #require(
                forged.verify([original.paper]).finding, "\(kind), seed \(seed), night \(night) was not found")
            #expect([.witnessDiffers, .tailMissing].contains(finding.code))
            // With the sheets of all nights, the night itself is known.
            let located = try #require(forged.verify(papers).finding)
            let bounds = (night == 0 ? 0 : original.sizes[night - 1])..<original.sizes[night] + 1
            #expect(bounds.contains(located.noticedAt), "\(kind), night \(night): \(located.text)")
        }
    }

    @Test("a well-formed run for an earlier day is found by its day, although all hashes agree")
    func backdated() throws {
        for seed in 1...Self.seeds {
            var chance = SeededChance(seed: seed)
            var trail = try ExampleTrail(nights: 12) { _ in 3 }
            let good = trail.frontier.size
            try trail.append(ExampleTrail.night(Int.random(in: 0..<11, using: &chance), rows: 4, after: trail.frontier))
            let finding = try #require(trail.verify(head: trail.paper).finding)
            #expect(finding.code == .dayBackwards)
            #expect(finding.record == good)
        }
    }

    // MARK: Spoiling

    /// A spoiled trail, the first bad record where it can be known, and what the database says.
    private func spoiled(
        _ original: ExampleTrail, _ kind: Class, _ chance: inout SeededChance
    ) throws -> (trail: ExampleTrail, first: Int?, head: PaperCheckpoint) {
        var trail = original
        var lines = trail.lines
        let place = Int.random(in: 0..<lines.count, using: &chance)
        switch kind {
        case .edit:
            let byte = Int.random(in: 0..<lines[place].count, using: &chance)
            lines[place][byte] = lines[place][byte] == 0x37 ? 0x38 : 0x37
            trail.lines = lines
            return (trail, place, original.paper)
        case .insert:
            lines.insert(lines[Int.random(in: 0..<lines.count, using: &chance)], at: place)
            trail.lines = lines
            // A copy of the record that stands there looks right, and the real one after it is out of place.
            return (trail, lines[place] == lines[place + 1] ? place + 1 : place, original.paper)
        case .delete:
            lines.remove(at: place)
            trail.lines = lines
            return (trail, place, original.paper)
        case .reorder:
            var other = Int.random(in: 0..<lines.count, using: &chance)
            if other == place { other = (place + 1) % lines.count }
            lines.swapAt(place, other)
            trail.lines = lines
            return (trail, min(place, other), original.paper)
        case .cutTail:
            trail.lines = Array(lines[..<place])
            trail.leaves = Array(trail.leaves.prefix(place * 32))
            trail.checkpoints = trail.checkpoints.filter { $0.key <= place }
            return (trail, nil, original.paper)
        case .rewriteEverything:
            lines[place] = Array(
                String(decoding: lines[place], as: UTF8.self).replacing("\"n\":\"", with: "\"n\":\"0").utf8)
            trail.lines = lines
            trail.hashAnew()
            return (trail, place, original.paper)
        case .olderCopy:
            let nights = Int.random(in: 1..<12, using: &chance)
            let older = try ExampleTrail(nights: nights) { 3 + $0 * 5 % 9 }
            return (older, nil, original.paper)
        case .swapNights:
            let night = Int.random(in: 0..<11, using: &chance)
            let from = night == 0 ? 0 : trail.sizes[night - 1]
            let middle = trail.sizes[night]
            let end = trail.sizes[night + 1]
            trail.lines = Array(lines[..<from] + lines[middle..<end] + lines[from..<middle] + lines[end...])
            return (trail, from, original.paper)
        case .alterCheckpoint:
            let size = trail.sizes[Int.random(in: 0..<12, using: &chance)]
            var bytes = trail.checkpoints[size] ?? []
            bytes[Int.random(in: 0..<bytes.count, using: &chance)] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
            trail.checkpoints[size] = bytes
            return (trail, nil, original.paper)
        case .replaceDatabase:
            var other = original.frontier
            if Bool.random(using: &chance) {
                other = try ExampleTrail(nights: Int.random(in: 1..<12, using: &chance)) { 3 + $0 * 5 % 9 }.frontier
            } else {
                other.append(.of([UInt8.random(in: 0..<255, using: &chance)]))
            }
            return (trail, nil, PaperCheckpoint(size: other.size, root: other.root))
        }
    }

    /// What somebody with the key can make: a trail that agrees with itself, and differs from the night given.
    private func forged(_ kind: Class, fromNight first: Int, _ chance: inout SeededChance) throws -> ExampleTrail {
        var trail = try ExampleTrail(nights: 0) { _ in 0 }
        let rows = { (night: Int) in 3 + night * 5 % 9 }
        let last = kind == .cutTail || kind == .olderCopy ? first : 12
        for night in 0..<last {
            var count = rows(night)
            if night == first {
                switch kind {
                case .insert: count += 1
                case .delete: count -= 1
                case .swapNights: count = rows(night + 1) == count ? count + 2 : rows(night + 1)
                default: break
                }
            }
            var records = ExampleTrail.night(night, rows: count, after: trail.frontier)
            if night == first {
                switch kind {
                case .edit, .rewriteEverything, .alterCheckpoint, .replaceDatabase:
                    records[1].members["row"] = .number(Int.random(in: 1000..<9000, using: &chance))
                case .reorder: records.swapAt(1, 2)
                default: break
                }
            }
            try trail.append(records)
        }
        return trail
    }
}

@Suite("Every flipped bit of a trail")
struct FlippedBitTests {
    /// `EVERY_BIT=1` flips all of them; the suite flips one bit of every byte.
    static let bits = ProcessInfo.processInfo.environment["EVERY_BIT"] == "1" ? 8 : 1
    static let stride = ProcessInfo.processInfo.environment["EVERY_BIT"] == "1" ? 1 : 7

    /// A record is checked by itself, so each flip needs the lines from its own on to the end of its night alone.
    @Test("is found, and located to its record")
    func log() throws {
        let trail = try ExampleTrail(nights: 40) { _ in 23 }
        #expect(trail.frontier.size == 1000)
        let lines = trail.lines
        for (index, line) in lines.enumerated() {
            let hash = trail.leaves[index * 32..<index * 32 + 32]
            for place in Swift.stride(from: index % Self.stride, to: line.count, by: Self.stride) {
                for bit in 0..<Self.bits {
                    var flipped = line
                    flipped[place] ^= 1 << UInt8((place + bit) % 8)
                    let isFound = !MerkleTree.leafHash(of: flipped).bytes.elementsEqual(hash)
                    #expect(isFound, "record \(index), byte \(place)")
                }
            }
        }
        // The whole verifier, on a sample of the same flips and on every line feed.
        var chance = SeededChance(seed: 1)
        for round in 0..<60 {
            var spoiled = trail
            let place = Int.random(in: 0..<trail.log.count, using: &chance)
            spoiled.log[place] ^= 1 << UInt8(round % 8)
            let expected = trail.log[..<place].count { $0 == 0x0A }
            #expect(spoiled.verify(head: trail.paper).finding?.record == expected, "byte \(place)")
        }
    }

    @Test("of the leaf hashes is found, and located to its record")
    func leaves() throws {
        let trail = try ExampleTrail(nights: 4) { _ in 6 }
        for place in trail.leaves.indices {
            var spoiled = trail
            spoiled.leaves[place] ^= 1 << UInt8(place % 8)
            #expect(spoiled.verify(head: trail.paper).finding?.record == place / 32)
        }
    }
}
