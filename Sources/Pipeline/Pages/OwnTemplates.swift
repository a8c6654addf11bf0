/// A council's own templates, from a configured folder.
package enum OwnTemplates {
    /// Every `NAME.mustache` of the folder by its name; none where no folder is given.
    ///
    /// - Throws: `PageError` where one is not UTF-8, and `FileError`.
    package static func read(_ folder: String?, _ files: FileStore) throws -> [String: String] {
        guard let folder else { return [:] }
        var templates: [String: String] = [:]
        for path in try files.paths(fitting: folder + "/*.mustache") {
            let name = String(FileStore.name(of: path).dropLast(".mustache".count))
            let bytes = try files.readWhole(FilePlace(path), bytesMax: 1 << 20)
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw PageError(code: .unreadableTemplate, template: name)
            }
            templates[name] = text
        }
        return templates
    }
}
