extension InventedNight {
    /// The master key of every invented night: 32 bytes that anyone may read here.
    ///
    /// A key made at random would give the same night other pseudonyms at every start.
    private static let worthlessKey = "This key protects nothing at all"

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
    }
}
