/// What a template may show: a tree of texts, flags, lists and groups.
///
/// There is no case for ready-made markup. Every text is escaped on its way into the page, so that nothing a
/// stranger typed into a cell can become a tag.
package enum PageValue: Sendable, Hashable {
    case text(String)
    case flag(Bool)
    case list([PageValue])
    case group([String: PageValue])

    package static func number(_ number: Int) -> PageValue { .text(String(number)) }
}

extension PageValue: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
    ExpressibleByBooleanLiteral
{
    package init(stringLiteral value: String) { self = .text(value) }
    package init(booleanLiteral value: Bool) { self = .flag(value) }
    package init(arrayLiteral elements: PageValue...) { self = .list(elements) }
    package init(dictionaryLiteral elements: (String, PageValue)...) {
        self = .group(Dictionary(elements) { _, last in last })
    }
}
