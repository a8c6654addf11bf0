/// The templates every page of every process begins and ends with: the head of the document, the look of the paper, and
/// the marking, the run and the audit checkpoint above and below each page.
package enum PageShell {
    /// By name. A process adds its own pages to them; a council can put its own in their place.
    package static let templates: [String: String] = [
        "head": text(PackageResources.head_mustache),
        "style": text(PackageResources.style_mustache),
        "page-top": text(PackageResources.page_top_mustache),
        "page-bottom": text(PackageResources.page_bottom_mustache),
    ]

    /// The templates of a process with these, and a council's own in their place.
    package static func renderer(
        adding own: [String: String], overriding: [String: String] = [:]
    ) throws(PageError) -> PageRenderer {
        try PageRenderer(
            builtIn: templates.merging(own) { _, own in own }, overriding: overriding.mapValues(withoutLastBreak))
    }

    /// A template out of its bytes.
    package static func text(_ bytes: [UInt8]) -> String { withoutLastBreak(String(decoding: bytes, as: UTF8.self)) }

    /// Editors end a file with a line break, which would be a space in the middle of a sentence.
    private static func withoutLastBreak(_ text: String) -> String {
        text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
