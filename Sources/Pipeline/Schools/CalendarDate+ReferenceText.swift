import Linkage

extension CalendarDate {
    /// Reads a date as reference files publish it: `yyyy-MM-dd`, `dd-MM-yyyy` or `dd/MM/yyyy`, in full.
    ///
    /// The three cannot be mistaken for one another, so none has to be declared.
    init?(referenceText: some StringProtocol) {
        if let date = CalendarDate(isoText: referenceText) {
            self = date
            return
        }
        let text = String(referenceText)
        for separator in ["-", "/"] as [Character] {
            let parts = text.split(separator: separator, omittingEmptySubsequences: false)
            guard parts.count == 3,
                let date = CalendarDate(isoText: "\(parts[2])-\(parts[1])-\(parts[0])"),
                parts[2].utf8.count == 4
            else { continue }
            self = date
            return
        }
        return nil
    }
}
