import Yams

/// Reads one strict document: no anchors, aliases, tags, merge keys, doubled keys or second document.
///
/// Yams stops at the first doubled key. To report all of them, a doubled key's first letter is masked by a
/// private-use character, which moves nothing, and the text is read again.
struct YAMLReader {
    private let source: SourceText
    /// Masked keys: the place, and the name that was doubled.
    private var masked: [ConfigurationPlace: String] = [:]
    /// Anchors met so far. An alias gives the anchored node again, and so betrays itself.
    private var anchored: Set<ConfigurationPlace> = []
    private var latest = ConfigurationPlace.start
    private var faults: FaultList

    private init(text: String, faults: FaultList) {
        source = SourceText(text)
        self.faults = faults
    }

    /// The document, or nothing where the text is not YAML or empty.
    static func read(_ text: String, faults: inout FaultList) -> YAMLTree? {
        var reader = YAMLReader(text: text, faults: faults)
        let node = reader.compose()
        let tree = node.map { reader.tree($0, path: "") }
        faults = reader.faults
        return tree
    }

    // MARK: Composing

    private mutating func compose() -> Node? {
        var text = source
        for _ in 0..<1000 {
            do {
                return try Yams.compose(yaml: text.string, .default, .default, .utf8)
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                let place = ConfigurationPlace(line: context.mark.line, column: context.mark.column)
                guard let name = names.first, masked[place] == nil, text.mask(at: place, number: masked.count) else {
                    faults.add(.duplicateKey, at: place, path: "", "A key stands twice.", "Keep one of them.")
                    return nil
                }
                masked[place] = name
            } catch {
                report(error)
                return nil
            }
        }
        faults.add(
            .duplicateKey, at: .start, path: "", "Very many keys stand twice.", "Check that this is the right file.")
        return nil
    }

    private mutating func report(_ error: any Error) {
        switch error {
        case YamlError.composer(_, let problem, let mark, _) where problem.contains("another document"):
            faults.add(
                .secondDocument, at: place(mark), path: "", "A second document begins here.",
                "Keep one document; remove the line ---.")
        case YamlError.composer(_, let problem, let mark, _) where problem.contains("alias"):
            faults.add(.alias, at: place(mark), path: "", "An alias stands here.", "Write the value itself.")
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            faults.add(.syntax, at: place(mark), path: "", "This is not YAML: \(problem).", YAMLReader.remedy(problem))
        case YamlError.reader(_, let offset, _, _):
            faults.add(
                .syntax, at: offset.map(source.place(ofCharacter:)) ?? .start, path: "",
                "A character stands here that YAML does not allow.", "Remove it.")
        default:
            faults.add(.syntax, at: .start, path: "", "This cannot be read as YAML.")
        }
    }

    /// Plain advice for the messages of the parser that operators meet most.
    private static func remedy(_ problem: String) -> String {
        if problem.contains("cannot start any token") { return "Use spaces, not tabs; put quotation marks round text." }
        if problem.contains("mapping values are not allowed") || problem.contains("expected ':'") {
            return "Put quotation marks round text that holds a colon, and check the spaces at the line's start."
        }
        if problem.contains("block mapping") || problem.contains("block entry") {
            return "Check the spaces at the line's start."
        }
        if problem.contains("flow") || problem.contains("',' or") { return "Check that every bracket is closed." }
        return "Check quotation marks, brackets and the spaces at the line's start."
    }

    // MARK: Walking

    private mutating func tree(_ node: Node, path: String) -> YAMLTree {
        let here = node.mark.map(place) ?? .start
        if source.scalar(at: here) == "&" {
            refuseAnchor(at: here, path: path)
            return YAMLTree(content: .refused, place: here)
        }
        latest = max(latest, here)
        if source.scalar(at: here) == "!" {
            faults.add(.tag, at: here, path: path, "A tag stands here.", "Remove the word that begins with !.")
            return YAMLTree(content: .refused, place: here)
        }
        switch node {
        case .scalar(let scalar):
            let isNothing = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
            return YAMLTree(content: isNothing ? .nothing : .text(scalar.string), place: here)
        case .sequence(let sequence):
            let items = sequence.map { tree($0, path: path) }
            return YAMLTree(content: .list(items), place: here)
        case .mapping(let mapping):
            return YAMLTree(content: .keys(entries(mapping, path: path)), place: here)
        case .alias:
            faults.add(.alias, at: here, path: path, "An alias stands here.", "Write the value itself.")
            return YAMLTree(content: .refused, place: here)
        }
    }

    /// The library forgets anchors with its parser, so the text itself is looked at.
    private mutating func refuseAnchor(at here: ConfigurationPlace, path: String) {
        if anchored.insert(here).inserted {
            latest = max(latest, here)
            faults.add(.anchor, at: here, path: path, "An anchor stands here.", "Remove the word that begins with &.")
        } else {
            let found = source.place(of: "*" + source.anchorName(at: here), after: latest)
            latest = max(latest, found)
            faults.add(.alias, at: found, path: path, "An alias stands here.", "Write the value itself.")
        }
    }

    private mutating func entries(_ mapping: Node.Mapping, path: String) -> [YAMLTree.Entry] {
        var entries: [YAMLTree.Entry] = []
        var firstLines: [String: Int] = [:]
        for (key, value) in mapping {
            let here = key.mark.map(place) ?? .start
            guard let scalar = key.scalar, source.scalar(at: here) != "&", source.scalar(at: here) != "!" else {
                refuseKey(key, path: path)
                continue
            }
            let name = masked[here] ?? scalar.string
            let inner = path.isEmpty ? name : "\(path).\(name)"
            if scalar.string == "<<" {
                faults.add(.mergeKey, at: here, path: path, "A merge key stands here.", "Write the keys themselves.")
                _ = tree(value, path: path)
                continue
            }
            latest = max(latest, here)
            let content = tree(value, path: inner)
            if let line = firstLines[name] {
                faults.add(
                    .duplicateKey, at: here, path: inner, "The key stands here again, after line \(line).",
                    "Keep one of them.")
            } else {
                firstLines[name] = here.line
                entries.append(YAMLTree.Entry(name: name, place: here, value: content))
            }
        }
        return entries
    }

    private mutating func refuseKey(_ key: Node, path: String) {
        let found = faults.faults.count
        let content = tree(key, path: path)
        if faults.faults.count == found {
            faults.add(.wrongType, at: content.place, path: path, "A key must be a word.", "Write name: value.")
        }
    }

    private func place(_ mark: Mark) -> ConfigurationPlace { ConfigurationPlace(line: mark.line, column: mark.column) }
}
