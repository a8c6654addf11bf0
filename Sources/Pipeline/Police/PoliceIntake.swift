package import Casework

/// The police feed read: children, rejected rows, and the counts that account for every row.
package struct PoliceIntake: Sendable {
    /// In the order files as configured, row, slot.
    package var children: [Child] = []
    package var rejected: [Rejection] = []
    package var rowsRead = 0
    package var rowsWithoutChild = 0
    package var rowsWithChildren = 0
    package var rowsRejected = 0
    /// Unreadable cells of rows whose other children went on.
    package var cellsRejected = 0
    /// Rows whose role is on no list, and which were not taken for a child.
    package var unlistedRoles = 0
    package var undecodableBytes = 0
    /// Opaque keys of the rows, by which a repeated file is known.
    package var rowKeys: [[UInt8]] = []

    package init() {}
}
