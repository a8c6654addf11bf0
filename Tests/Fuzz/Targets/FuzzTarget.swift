import Glibc

/// A reader of strangers' bytes that libFuzzer may try to break.
///
/// The environment variable `FUZZ_TARGET` chooses one by its raw value. A target answers nothing: it ends well, or a
/// precondition, a trap or the address sanitizer ends the process and libFuzzer keeps the input.
enum FuzzTarget: String, CaseIterable {
    case csv
    case dates
    case names
    case fields
    case freeText = "free-text"
    case configuration
    case model
    case calendar
    case trail
    case outcomes

    /// The target the environment names; without a known name the process ends with 64 and the list.
    static let chosen: FuzzTarget = {
        let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
        if let target = FuzzTarget(rawValue: name) { return target }
        print("Set FUZZ_TARGET to one of: \(allCases.map(\.rawValue).joined(separator: " "))")
        exit(64)
    }()

    func tryOne(_ bytes: [UInt8]) {
        switch self {
        case .csv: CSVTarget.tryOne(bytes)
        case .dates: DateTarget.tryOne(bytes)
        case .names: NameTarget.tryOne(bytes)
        case .fields: FieldTarget.tryOne(bytes)
        case .freeText: FreeTextTarget.tryOne(bytes)
        case .configuration: FileTarget.tryConfiguration(bytes)
        case .model: FileTarget.tryModel(bytes)
        case .calendar: FileTarget.tryCalendar(bytes)
        case .trail: TrailTarget.tryOne(bytes)
        case .outcomes: OutcomeTarget.tryOne(bytes)
        }
    }
}

/// libFuzzer's way in.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    FuzzTarget.chosen.tryOne(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
