package import Casework

/// Which cluster each school belongs to, from a file with the headings `urn` and `cluster`.
package enum ClusterTable {
    package static func read(_ table: TextTable) throws(ReferenceFileError) -> [URN: String] {
        let headings = HeadingIndex(table)
        let urnColumn = try headings.required("urn")
        let clusterColumn = try headings.required("cluster")
        var clusters: [URN: String] = [:]
        for row in table.rows where headings.fits(row) {
            guard let urn = URN(text: trimmed(row.cells[urnColumn])) else { continue }
            clusters[urn] = trimmed(row.cells[clusterColumn])
        }
        return clusters
    }
}
