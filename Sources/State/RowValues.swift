import Foundation
import GRDB
import Linkage

/// Reads a row's cells and throws where one is not what the schema promises.
///
/// The library's own subscripts end the program on a damaged cell.
struct RowValues {
    let row: Row

    func text(_ column: String) throws -> String {
        guard let text = String.fromDatabaseValue(row[column]) else { throw StateError(.damaged) }
        return text
    }

    func number(_ column: String) throws -> Int {
        guard let number = Int.fromDatabaseValue(row[column]) else { throw StateError(.damaged) }
        return number
    }

    /// The number, or nothing where the cell is NULL.
    func optionalNumber(_ column: String) throws -> Int? {
        let value: DatabaseValue = row[column]
        return value.isNull ? nil : try number(column)
    }

    /// The text, or nothing where the cell is NULL.
    func optionalText(_ column: String) throws -> String? {
        let value: DatabaseValue = row[column]
        return value.isNull ? nil : try text(column)
    }

    func bytes(_ column: String) throws -> [UInt8] {
        guard let bytes = Data.fromDatabaseValue(row[column]) else { throw StateError(.damaged) }
        return Array(bytes)
    }

    /// The bytes, or nothing where the cell is NULL.
    func optionalBytes(_ column: String) throws -> [UInt8]? {
        let value: DatabaseValue = row[column]
        return value.isNull ? nil : try bytes(column)
    }

    func day(_ column: String) throws -> CalendarDate {
        guard let day = CalendarDate(isoText: try text(column)) else { throw StateError(.damaged) }
        return day
    }

    /// A word out of a fixed set.
    func word<Word: RawRepresentable>(_ column: String, as type: Word.Type) throws -> Word
    where Word.RawValue == String {
        guard let word = Word(rawValue: try text(column)) else { throw StateError(.damaged) }
        return word
    }
}
