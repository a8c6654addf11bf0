import Casework
import Linkage

extension InventedNight {
    /// The master key of every invented night: 32 bytes that anyone may read here.
    ///
    /// A key made at random would give the same night other pseudonyms at every start.
    private static let worthlessKey = "This key protects nothing at all"

    /// The signing key of every invented night's audit trail, made of the same 32 bytes.
    private static let worthlessSigner =
        "PRIVATE+KEY+brackenshire-council/encompass/audit+9148ee8d+AVRoaXMga2V5IHByb3RlY3RzIG5vdGhpbmcgYXQgYWxs\n"
    /// What its signatures are checked with.
    private static let worthlessVerifier =
        "brackenshire-council/encompass/audit+9148ee8d+AdqGjCXdSf9c9XKTpeToZFHjG5ptRT6qCegjNHhOREd1\n"

    /// Writes the whole folder of a night: its inputs in the given shapes, a configuration for each, and its keys.
    ///
    /// The file `keys/WORTHLESS` says of the key beside it that it is published and protects nothing.
    package func writeFolder(shapes: [NightRecipe.Shape] = NightRecipe.Shape.allCases, _ emit: Emit) throws {
        try write(shapes: shapes, emit)
        for shape in shapes {
            try emit(
                InventedNight.configurationName(shape),
                Array(InventedNight.configuration(shape: shape, asOf: recipe.asOf).utf8)[...])
        }
        try emit("keys/WORTHLESS", Array("Keys of invented data. They protect nothing.\n".utf8)[...])
        try emit("keys/pseudonym.key", Array(InventedNight.worthlessKey.utf8)[...])
        // One for the school year of the night; other years' are made when they begin.
        let day = recipe.asOf.date
        try emit(
            "keys/pseudonym-\(day.month >= 9 ? day.year : day.year - 1).key",
            Array(InventedNight.worthlessKey.utf8)[...])
        try emit("keys/audit.key", Array(InventedNight.worthlessSigner.utf8)[...])
        try emit("keys/audit.vkeys", Array(InventedNight.worthlessVerifier.utf8)[...])
    }
}
