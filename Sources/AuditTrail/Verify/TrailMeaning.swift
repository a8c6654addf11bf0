/// What hashes cannot see: that runs open and close in pairs, that days never go back, that totals are those of the
/// rows, and that each run states the checkpoint before it.
struct TrailMeaning {
    /// The run that is open.
    private(set) var openRun: String?
    /// The run opened last.
    private(set) var newestRun = ""
    private var openRunBytes: [UInt8] = []
    private var newestDay = ""
    private var counts: [Int] = [0, 0, 0, 0, 0]
    private var sheets = 0

    private static let dispositions: [StaticString] = ["notify", "review", "refer", "suppress", "reject"]

    /// What is wrong with the record; nothing where it fits.
    mutating func take(_ glance: RecordGlance, line: UnsafeRawBufferPointer, rootBefore: Digest?) -> TrailFinding.Code?
    {
        guard let kind = glance.kind else { return .recordUnreadable }
        if kind == .row {
            guard isOfOpenRun(glance) else { return .runUnpaired }
            guard let place = TrailMeaning.place(of: glance.disposition) else { return .recordUnreadable }
            counts[place] += 1
            return nil
        }
        guard let members = TrailValue(bytes: Array(line))?.members else { return .recordUnreadable }
        switch kind {
        case .runOpened: return open(glance, members, rootBefore)
        case .runClosed:
            guard isOfOpenRun(glance) else { return .runUnpaired }
            openRun = nil
            return agrees(members) ? nil : .totalsDiffer
        case .runRefused:
            guard isOfOpenRun(glance) else { return .runUnpaired }
            openRun = nil
            return nil
        case .sheet:
            sheets += 1
            return isOfOpenRun(glance) ? nil : .runUnpaired
        default:
            return kind.isInsideRun ? (isOfOpenRun(glance) ? nil : .runUnpaired) : (openRun == nil ? nil : .runUnpaired)
        }
    }

    private mutating func open(
        _ glance: RecordGlance, _ members: [String: TrailValue], _ rootBefore: Digest?
    ) -> TrailFinding.Code? {
        guard openRun == nil else { return .runUnpaired }
        let day = String(decoding: glance.day, as: UTF8.self)
        guard day >= newestDay else { return .dayBackwards }
        guard members["previous_size"]?.number == glance.index,
            members["previous_root"]?.text == rootBefore?.hexText
        else { return .previousDiffers }
        newestDay = day
        newestRun = String(decoding: glance.run, as: UTF8.self)
        openRun = newestRun
        openRunBytes = Array(glance.run)
        counts = [0, 0, 0, 0, 0]
        sheets = 0
        return nil
    }

    private func isOfOpenRun(_ glance: RecordGlance) -> Bool {
        openRun != nil && glance.run.elementsEqual(openRunBytes) && glance.day.elementsEqual(newestDay.utf8)
    }

    private func agrees(_ members: [String: TrailValue]) -> Bool {
        for (place, name) in TrailMeaning.dispositions.enumerated()
        where members["\(name)"]?.number != counts[place] { return false }
        return members["rows"]?.number == counts.reduce(0, +) && members["sheets"]?.number == sheets
    }

    private static func place(of disposition: UnsafeRawBufferPointer) -> Int? {
        dispositions.firstIndex { name in
            disposition.count == name.utf8CodeUnitCount
                && name.withUTF8Buffer { disposition.elementsEqual($0) }
        }
    }
}
