/// Checks a whole trail in one pass, hashes and meaning, and names the first thing that is wrong.
///
/// It holds one line at a time. Lines come in pieces of any length; the leaf hashes come one by one, as asked for.
/// After the first finding it looks on only for records of pruning, which may excuse a line that is gone.
public struct TrailVerifier {
    var report = TrailReport()
    var frontier = MerkleFrontier()
    var meaning = TrailMeaning()
    var witnesses: ArraySlice<PaperCheckpoint>
    private var checkpoints: ArraySlice<(size: Int, note: Checkpoint?)>
    private var trusted: [NoteKey]
    private var pending: [UInt8] = []
    private var gaps: [(range: Range<Int>, run: String, goodUpTo: Int)] = []
    private var excused: [Range<Int>] = []

    /// - Parameters:
    ///   - checkpoints: the bytes of each checkpoint by the size that its file's name states.
    ///   - keys: the keys that are trusted from the start; a rotation signed by one of them adds the next.
    ///   - witnesses: what paper sheets and auditors' own copies state.
    public init(checkpoints: [Int: [UInt8]], keys: [NoteKey], witnesses: [PaperCheckpoint] = []) {
        self.checkpoints =
            checkpoints.sorted { $0.key < $1.key }.map { size, bytes in
                (size, Checkpoint(bytes: bytes).flatMap { $0.size == size ? $0 : nil })
            }[...]
        trusted = keys
        self.witnesses = witnesses.sorted { $0.size < $1.size }[...]
    }

    /// Takes the next piece of the log; `nextLeaf` gives the next leaf hash in order, and nothing after the last.
    public mutating func take<Failure: Error>(
        _ piece: UnsafeRawBufferPointer, nextLeaf: () throws(Failure) -> Digest?
    ) throws(Failure) {
        var rest = piece[...]
        while let end = rest.firstIndex(of: 0x0A) {
            if pending.isEmpty {
                try take(line: UnsafeRawBufferPointer(rebasing: rest[..<end]), nextLeaf)
            } else {
                pending += rest[..<end]
                let line = pending
                pending = []
                let outcome = line.withUnsafeBytes { bytes in
                    Result { () throws(Failure) in try take(line: bytes, nextLeaf) }
                }
                try outcome.get()
            }
            rest = rest[(end + 1)...]
        }
        // More than a line's worth without a line feed is no record; what follows is not kept.
        if pending.count <= TrailRecord.byteCountMax { pending += rest }
    }

    /// Says what was found.
    ///
    /// - Parameter head: the size and root that the state database holds, where there is one.
    public mutating func finish<Failure: Error>(
        head: PaperCheckpoint? = nil, nextLeaf: () throws(Failure) -> Digest?
    ) throws(Failure) -> TrailReport {
        if !pending.isEmpty { find(.recordUnreadable, record: frontier.size) }
        if report.finding == nil, try nextLeaf() != nil { find(.recordMissing, record: frontier.size) }
        if let run = meaning.openRun { find(.runUnpaired, record: nil, run: run) }
        if let next = checkpoints.first { find(.tailMissing, record: frontier.size, noticedAt: next.size) }
        if report.lastGoodCheckpoint < frontier.size { find(.checkpointMissing, record: nil) }
        if let next = witnesses.first { find(.tailMissing, record: frontier.size, noticedAt: next.size) }
        if let head, head.size != frontier.size || head.root != frontier.root {
            find(
                .stateDiffers, record: head.size < frontier.size ? head.size : nil,
                noticedAt: max(head.size, frontier.size))
        }
        excuseGaps()
        report.records = frontier.size
        report.root = frontier.root
        return report
    }

    // MARK: One record

    private mutating func take<Failure: Error>(
        line: UnsafeRawBufferPointer, _ nextLeaf: () throws(Failure) -> Digest?
    ) throws(Failure) {
        guard report.finding == nil else { return noteExcuse(line) }
        guard line.count <= TrailRecord.byteCountMax, let glance = RecordGlance(line),
            glance.version == TrailRecord.version, glance.index >= frontier.size
        else { return find(.recordUnreadable, record: frontier.size) }
        let leaf = TreeNode.leaf(line)
        guard try pass(to: glance.index, nextLeaf) else { return }
        guard let kept = try nextLeaf() else { return find(.leafMissing, record: frontier.size) }
        guard TreeNode(kept) == leaf else { return find(.recordAltered, record: frontier.size) }
        let rootBefore = glance.kind == .runOpened ? frontier.root : nil
        if let code = meaning.take(glance, line: line, rootBefore: rootBefore) {
            return find(code, record: frontier.size, run: String(decoding: glance.run, as: UTF8.self))
        }
        if glance.kind == .keyRotated { trust(line) }
        if glance.kind == .pruned { noteExcuse(line) }
        if glance.kind == .runOpened { report.runs += 1 }
        append(leaf)
        let isEnd = glance.kind == .runClosed || glance.kind == .runRefused
        if isEnd, report.finding == nil, report.lastGoodCheckpoint != frontier.size {
            find(.checkpointMissing, record: nil)
        }
    }

    /// Passes over records of which only the hashes are left.
    private mutating func pass<Failure: Error>(
        to index: Int, _ nextLeaf: () throws(Failure) -> Digest?
    ) throws(Failure) -> Bool {
        guard index > frontier.size else { return true }
        gaps.append((frontier.size..<index, meaning.newestRun, report.lastGoodCheckpoint))
        guard meaning.openRun == nil else {
            find(.recordMissing, record: frontier.size)
            return false
        }
        while frontier.size < index {
            guard let leaf = try nextLeaf() else {
                find(.leafMissing, record: frontier.size)
                return false
            }
            append(TreeNode(leaf))
            guard report.finding == nil else { return false }
        }
        return true
    }

    private mutating func append(_ leaf: TreeNode) {
        frontier.append(leaf)
        if let next = checkpoints.first, next.size <= frontier.size { compare(next) }
        while report.finding == nil, let next = witnesses.first, next.size <= frontier.size {
            witnesses.removeFirst()
            guard next.size < frontier.size || next.root == frontier.root else {
                return find(.witnessDiffers, record: nil)
            }
            report.witnesses.append(next.size)
        }
    }

    private mutating func compare(_ next: (size: Int, note: Checkpoint?)) {
        checkpoints.removeFirst()
        guard let note = next.note, trusted.contains(where: note.isSigned) else {
            return find(.checkpointAltered, record: nil)
        }
        guard next.size == frontier.size, note.root == frontier.root else { return find(.nightAltered, record: nil) }
        report.checkpoints += 1
        report.lastGoodCheckpoint = next.size
    }

    private mutating func trust(_ line: UnsafeRawBufferPointer) {
        guard let members = TrailValue(bytes: Array(line))?.members, let rotation = KeyRotation(members: members) else {
            return find(.recordUnreadable, record: frontier.size)
        }
        if rotation.isSigned, trusted.contains(rotation.old) {
            trusted.append(rotation.new)
        } else {
            report.unsignedRotations.append(frontier.size)
        }
    }

    // MARK: Findings

    /// Keeps the first finding; later ones follow from it.
    mutating func find(_ code: TrailFinding.Code, record: Int?, run: String? = nil, noticedAt: Int? = nil) {
        guard report.finding == nil else { return }
        report.finding = TrailFinding(
            code: code, record: record, run: run ?? meaning.newestRun, goodUpTo: report.lastGoodCheckpoint,
            noticedAt: noticedAt ?? frontier.size)
    }

    private mutating func noteExcuse(_ line: UnsafeRawBufferPointer) {
        guard let glance = RecordGlance(line), glance.kind == .pruned,
            let members = TrailValue(bytes: Array(line))?.members, let from = members["from"]?.number,
            let to = members["to"]?.number, from <= to, to <= glance.index
        else { return }
        excused.append(from..<to)
    }

    /// A gap that no record of pruning covers comes before every other finding at a higher place.
    private mutating func excuseGaps() {
        for gap in gaps {
            let isExcused = excused.contains {
                $0.lowerBound <= gap.range.lowerBound && gap.range.upperBound <= $0.upperBound
            }
            if isExcused {
                report.pruned += gap.range.count
            } else if (report.finding?.record ?? report.finding?.noticedAt ?? Int.max) >= gap.range.lowerBound {
                report.finding = TrailFinding(
                    code: .recordMissing, record: gap.range.lowerBound, run: gap.run, goodUpTo: gap.goodUpTo,
                    noticedAt: gap.range.upperBound)
                return
            }
        }
    }
}
