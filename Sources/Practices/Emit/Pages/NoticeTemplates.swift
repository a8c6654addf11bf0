import Pipeline

/// The templates that are part of the process; those every page has are the ``PageShell``'s.
enum NoticeTemplates {
    private static let own: [String: String] = [
        "notices": PageShell.text(PackageResources.notices_mustache),
        "notice-review": PageShell.text(PackageResources.notice_review_mustache),
        "notice-lists": PageShell.text(PackageResources.notice_lists_mustache),
        "notice-summary": PageShell.text(PackageResources.notice_summary_mustache),
        "notice-style": PageShell.text(PackageResources.notice_style_mustache),
    ]

    /// - Parameter folder: the council's own templates; those for practices lie in its folder `practices`.
    static func renderer(_ folder: String?, _ files: FileStore) throws -> PageRenderer {
        var templates: [String: String] = [:]
        if let folder {
            for path in try files.paths(fitting: folder + "/practices/*.mustache") {
                let name = FileStore.name(of: path).dropLast(".mustache".count)
                templates[String(name)] = String(
                    decoding: try files.readWhole(FilePlace(path), bytesMax: 1 << 20), as: UTF8.self)
            }
        }
        return try PageShell.renderer(adding: own, overriding: templates)
    }
}
