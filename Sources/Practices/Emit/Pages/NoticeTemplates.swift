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
        let templates = try OwnTemplates.read(folder.map { $0 + "/practices" }, files)
        return try PageShell.renderer(adding: own, overriding: templates)
    }
}
