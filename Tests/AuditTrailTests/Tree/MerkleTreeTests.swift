import AuditTrail
import Foundation
import Testing

@Suite("The hash tree")
struct MerkleTreeTests {
    static let leaves = (0..<20).map { MerkleTree.leafHash(of: Array("record \($0)".utf8)) }

    /// Computed by another program: Python's `hashlib`, by the definition of RFC 6962 read top down.
    static let roots = [
        0: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        1: "3b367d6db7bc51726d918b18e9a79e0fce53f867fbe38671f609e6bb59d46035",
        2: "5c34a11205877ecf2c4f28e25495d08301b33dbfb862419f7946fa6fdf8124ef",
        3: "11139f0ae3789cb227ab8c3e57d66e8925e3adb96c24d57311832150d6ac905b",
        7: "6650979f6c878aad85f380ec89c9e2a7af10d2a64aa96a8918aa7f507b20f98e",
        8: "036ed096a7d3f31b5e8368cd4965acaf828b50cbf464089db58dbbbffa6dec1f",
        20: "b09c477ab6187359cb5aaa3735e921277eec8834b977196612949772eb292fe6",
    ]

    @Test("roots are those another program computed", arguments: roots.keys.sorted())
    func rootsOfSizes(size: Int) {
        #expect(MerkleTree.root(of: Self.leaves.prefix(size)).hexText == Self.roots[size])
    }

    @Test("a tree taken up from its remembered hashes grows as one that was never put down")
    func frontier() throws {
        for cut in 0...20 {
            var first = MerkleFrontier()
            for leaf in Self.leaves.prefix(cut) { first.append(leaf) }
            var second = try #require(MerkleFrontier(size: cut, bytes: first.bytes))
            for leaf in Self.leaves.dropFirst(cut) { second.append(leaf) }
            #expect(second.root.hexText == Self.roots[20])
        }
        #expect(MerkleFrontier(size: 3, bytes: [UInt8](repeating: 0, count: 32)) == nil)
    }

    @Test("every leaf of every small tree is proved, and to no other root, place or size")
    func inclusion() throws {
        for size in 1...20 {
            let leaves = Array(Self.leaves.prefix(size))
            let root = MerkleTree.root(of: leaves)
            for index in 0..<size {
                let proof = try #require(MerkleTree.inclusionProof(of: index, in: leaves))
                func verifies(_ leaf: Digest, _ index: Int, _ size: Int, _ proof: [Digest]) -> Bool {
                    MerkleTree.verifiesInclusion(of: leaf, at: index, size: size, root: root, proof: proof)
                }
                #expect(verifies(leaves[index], index, size, proof))
                #expect(!verifies(root, index, size, proof) || size == 1)
                #expect(!verifies(leaves[index], index, size, proof + [root]))
                #expect(!verifies(leaves[index], index, size, Array(proof.dropLast())) || proof.isEmpty)
                for other in 0..<size where other != index {
                    #expect(!verifies(leaves[index], other, size, proof))
                }
            }
        }
    }

    @Test("every tree is proved to begin every larger one, and no other")
    func consistency() throws {
        for size in 1...20 {
            let leaves = Array(Self.leaves.prefix(size))
            let root = MerkleTree.root(of: leaves)
            for old in 0...size {
                let oldRoot = MerkleTree.root(of: leaves.prefix(old))
                let proof = try #require(MerkleTree.consistencyProof(from: old, in: leaves))
                func verifies(_ oldRoot: Digest, _ root: Digest, _ proof: [Digest]) -> Bool {
                    MerkleTree.verifiesConsistency(
                        from: old, root: oldRoot, to: size, newRoot: root, proof: proof)
                }
                #expect(verifies(oldRoot, root, proof))
                guard old < size else { continue }
                #expect(!verifies(root, root, proof))
                #expect(!verifies(oldRoot, oldRoot, proof) || old == 0)
                #expect(!verifies(oldRoot, root, proof + [root]))
                #expect(old == 0 || !verifies(oldRoot, root, Array(proof.dropLast())))
            }
        }
    }
}

/// The vectors of `transparency-dev/merkle`, where the environment names their folder in `MERKLE_VECTORS`.
@Suite("Published vectors of the hash tree")
struct PublishedVectorTests {
    private struct Inclusion: Decodable {
        let leafIdx: UInt64, treeSize: UInt64, root: Data?, leafHash: Data?, proof: [Data]?, desc: String, wantErr: Bool
    }
    private struct Consistency: Decodable {
        let size1: UInt64, size2: UInt64, root1: Data?, root2: Data?, proof: [Data]?, desc: String, wantErr: Bool
    }

    static let folder = ProcessInfo.processInfo.environment["MERKLE_VECTORS"].map { URL(filePath: $0) }

    private func files(_ kind: String) throws -> [URL] {
        guard let folder = Self.folder else { return [] }
        let root = folder.appending(path: kind)
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".json") }.sorted()
            .map { root.appending(path: $0) }
    }

    /// Nothing where a hash has not 32 bytes: such a vector must be refused, and is refused before any arithmetic.
    private func digests(_ all: [Data]) -> [Digest]? {
        let digests = all.compactMap { Digest(bytes: $0) }
        return digests.count == all.count ? digests : nil
    }

    @Test("every inclusion vector is accepted or refused as published", .enabled(if: folder != nil))
    func inclusion() throws {
        let files = try files("inclusion")
        #expect(files.count >= 98)
        for file in files {
            let vector = try JSONDecoder().decode(Inclusion.self, from: Data(contentsOf: file))
            let isGood =
                digests([vector.root ?? Data(), vector.leafHash ?? Data()] + (vector.proof ?? [])).map { all in
                    MerkleTree.verifiesInclusion(
                        of: all[1], at: Int(clamping: vector.leafIdx), size: Int(clamping: vector.treeSize),
                        root: all[0], proof: Array(all[2...]))
                } ?? false
            #expect(isGood == !vector.wantErr, "\(file.lastPathComponent), \(vector.desc)")
        }
    }

    /// Three vectors differ by convention: that library refuses to begin with no leaves, and C2SP lets every tree
    /// begin so, with an empty proof. Ours is C2SP's reading, and it also asks for the root of nothing.
    @Test("every consistency vector is accepted or refused as published", .enabled(if: folder != nil))
    func consistency() throws {
        let files = try files("consistency")
        #expect(files.count >= 98)
        var byConvention = 0
        for file in files {
            let vector = try JSONDecoder().decode(Consistency.self, from: Data(contentsOf: file))
            let isGood =
                digests([vector.root1 ?? Data(), vector.root2 ?? Data()] + (vector.proof ?? [])).map { all in
                    MerkleTree.verifiesConsistency(
                        from: Int(clamping: vector.size1), root: all[0], to: Int(clamping: vector.size2),
                        newRoot: all[1], proof: Array(all[2...]))
                } ?? false
            let hasRoots = [vector.root1, vector.root2].allSatisfy { $0?.count == Digest.byteCount }
            if !hasRoots {
                #expect(!isGood, "a root of another length is no root here; that library lets two equal texts pass")
            } else if vector.size1 == 0, isGood == vector.wantErr {
                byConvention += 1
            } else {
                #expect(isGood == !vector.wantErr, "\(file.path), \(vector.desc)")
            }
        }
        #expect(byConvention <= 3)
    }
}
