import Pipeline

/// Any bytes as one of the small files that are read whole: each is read, or refused with faults.
enum FileTarget {
    static func tryConfiguration(_ bytes: [UInt8]) {
        do {
            _ = try Configuration.load(bytes: bytes, file: "encompass.yaml", folder: "/nowhere")
        } catch {
            precondition(!error.faults.isEmpty, "a refusal names a fault")
            for fault in error.faults { precondition(fault.line >= 1 && fault.column >= 1, "a fault has a place") }
        }
    }

    static func tryModel(_ bytes: [UInt8]) {
        do {
            _ = try ModelReader.read(bytes, file: "model.yaml")
        } catch {
            precondition(!error.faults.isEmpty, "a refusal names a fault")
        }
    }

    static func tryCalendar(_ bytes: [UInt8]) {
        _ = Result { try BankHolidays(json: bytes, file: "bank-holidays.json", division: "england-and-wales") }
    }
}
