/// One value of the document with its place, free of everything the strict form refuses.
struct YAMLTree: Sendable {
    struct Entry: Sendable {
        let name: String
        let place: ConfigurationPlace
        let value: YAMLTree
    }

    enum Content: Sendable {
        /// A scalar, letter for letter. Nothing is a number, a date or a yes until its key says so.
        case text(String)
        /// A key with nothing behind it, or `null`, or `~`.
        case nothing
        case list([YAMLTree])
        /// In the order written, each name once.
        case keys([Entry])
        /// An anchor, an alias or a tag: reported already.
        case refused
    }

    let content: Content
    let place: ConfigurationPlace
}
