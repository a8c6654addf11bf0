package import Casework
import Linkage

/// An invented night: everything `encompass` reads, made from a seed, with the truth beside it.
///
/// The generator knows nothing of matching. It makes people first, then what officers wrote of them, and writes down
/// what it did; the truth is a record of that, not an opinion. All people, schools, councils and numbers are invented:
/// postcodes lie in areas that belong to no place, phone numbers in the ranges kept free for drama.
///
/// `truth-<shape>.csv` has one row a child and one a broken row: `source_file, source_row, child_slot, kind, pupil_id,
/// school_urns, disposition, list, reason`. Rows count from 1 at the headings, a cell of several lines is in one row.
/// `kind` is a `SpecialCase`, or what was done to the slip, joined by `;`; `disposition` is every acceptable ending,
/// best first, joined by `|`; `list` is the one to expect where the ending is `refer`; `school_urns` are the schools to
/// be told on their next school day, also where a person has to say so first.
///
/// Files are handed on in chunks as they are made, one file after the other where they are large, so that a register
/// of nine million pupils needs no more memory than a small one.
package struct InventedNight: Sendable {
    /// Takes the next bytes of the file at a relative path. A file's chunks come in order; two files may take turns.
    package typealias Emit = (_ path: String, _ chunk: ArraySlice<UInt8>) throws -> Void

    package let recipe: NightRecipe
    let population: Population

    package init(_ recipe: NightRecipe) {
        self.recipe = recipe
        population = Population(recipe)
    }

    /// Writes every input of a night in the recipe's shape, and the truth.
    package func write(_ emit: Emit) throws { try write(shapes: [recipe.shape], emit) }

    /// Writes every input of one night with the police feed in several shapes: the same incidents in each.
    package func write(shapes: [NightRecipe.Shape], _ emit: Emit) throws {
        try writePolice(shapes: shapes, emit)
        try writeRegister(emit)
        try writeSchools(emit)
    }

    /// Writes the police feed with its truth file in each shape.
    package func writePolice(shapes: [NightRecipe.Shape], _ emit: Emit) throws {
        let incidents = IncidentMaker(population).night()
        for shape in shapes {
            var file = PoliceFile(recipe: recipe, shape: shape)
            try file.write(incidents, emit)
        }
    }

    /// Writes `register.csv`.
    package func writeRegister(_ emit: Emit) throws {
        var file = RegisterFile(population)
        try file.write(emit)
    }

    /// Writes the schools file with its links, the contacts, the clusters and the calendars.
    package func writeSchools(_ emit: Emit) throws {
        try SchoolFiles(recipe: recipe, directory: population.directory).write(emit)
        try ContactFile(recipe: recipe, directory: population.directory).write(emit)
        try CalendarFiles(recipe: recipe, directory: population.directory).write(emit)
        try writeClusters(emit)
    }

    /// Writes `register-plain.csv`, `queries.csv` and `truth-plain.csv` for the evaluation of the matching.
    package func writePlain(queries: Int, _ emit: Emit) throws {
        try PlainExport(population: population).write(queries: queries, emit)
    }

    /// `police-2026-11-20.csv`, with the shape's name where it is not the sample's own.
    package static func policeFileName(_ shape: NightRecipe.Shape, asOf: LocalDateTime) -> String {
        let name =
            switch shape {
            case .person: "police"
            case .child: "police-child"
            case .incidentNumbered: "police-incident"
            case .incidentFreeText: "police-incident-list"
            }
        return "\(name)-\(asOf.date.isoText).csv"
    }

    /// `edubasealldata20261119.csv`: the extract of the day before.
    package static func giasFileName(asOf: LocalDateTime) -> String {
        "edubasealldata" + asOf.date.adding(days: -1).isoText.filter { $0 != "-" } + ".csv"
    }

    private func writeClusters(_ emit: Emit) throws {
        var sheet = SheetBuffer(path: "clusters.csv", lineEnd: "\n")
        sheet.row(["urn", "cluster"])
        let clusters = ["Inner West", "Eastvale", "Riverside", "Northmoor"]
        for school in population.directory.schools where school.part != .neighbour && school.part != .welsh {
            sheet.row([String(school.urn), clusters[school.index % clusters.count]])
        }
        try sheet.flush(atEnd: true, emit)
    }
}
