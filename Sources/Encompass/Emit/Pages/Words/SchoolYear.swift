import Pipeline

/// National Curriculum years in words.
package enum SchoolYear {
    /// `Year 5`, `Reception`, `Nursery`; empty where not recorded, and as written where it is no known year.
    package static func words(_ code: String) -> String {
        switch code.uppercased() {
        case "": ""
        case "R", "0": "Reception"
        case "N1", "N2", "N": "Nursery"
        case let year where Int(year).map({ (1...14).contains($0) }) ?? false: "Year \(year)"
        default: VisibleText.shown(code)
        }
    }
}
