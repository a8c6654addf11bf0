package import Pipeline

/// The templates and phrases that are part of the program.
package enum PageTemplates {
    /// The schools' own; those every process has are the ``PageShell``'s.
    private static let own: [String: String] = [
        "say": text(PackageResources.say_mustache),
        "call-sheets": text(PackageResources.call_sheets_mustache),
        "call-list": text(PackageResources.call_list_mustache),
        "call-sheet": text(PackageResources.call_sheet_mustache),
        "large-list": text(PackageResources.large_list_mustache),
        "large-sheet": text(PackageResources.large_sheet_mustache),
        "large-style": text(PackageResources.large_style_mustache),
        "large-sheets": text(PackageResources.large_sheets_mustache),
        "sheet-style": text(PackageResources.sheet_style_mustache),
        "review": text(PackageResources.review_mustache),
        "review-sheet": text(PackageResources.review_sheet_mustache),
        "review-row": text(PackageResources.review_row_mustache),
        "review-blind": text(PackageResources.review_blind_mustache),
        "review-style": text(PackageResources.review_style_mustache),
        "referrals": text(PackageResources.referrals_mustache),
        "run-summary": text(PackageResources.run_summary_mustache),
        "withdrawals": text(PackageResources.withdrawals_mustache),
        "desk-head": text(PackageResources.desk_head_mustache),
        "desk-style": text(PackageResources.desk_style_mustache),
        "review-desk": text(PackageResources.review_desk_mustache),
        "call-desk": text(PackageResources.call_desk_mustache),
    ]

    /// By name; an overriding file has the same name with the ending `.mustache`.
    package static let builtIn = PageShell.templates.merging(own) { _, own in own }

    /// The built-in phrases files, those of the desks last.
    package static let phrases = text(PackageResources.phrases_txt) + "\n" + text(PackageResources.desk_phrases_txt)

    /// The built-in templates, with a council's own in their place.
    package static func renderer(overriding: [String: String] = [:]) throws(PageError) -> PageRenderer {
        try PageShell.renderer(adding: own, overriding: overriding)
    }

    private static func text(_ bytes: [UInt8]) -> String { PageShell.text(bytes) }
}
