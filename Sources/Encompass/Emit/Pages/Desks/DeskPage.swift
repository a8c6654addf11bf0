import AuditTrail
import Casework
import Foundation
import Linkage
import Pipeline

/// One desk: a page that works by itself from a file share, without a network and without keeping anything.
///
/// The page's content policy forbids everything except styles written in the page and the one script whose SHA-256
/// it names. The script is part of the program; no template, phrase or cell can add to it, because a changed script
/// has another digest and the browser does not run it. What the desk knows stands beside it as inert JSON.
struct DeskPage: Sendable {
    /// `review` or `call`: the desk's template is `review-desk` or `call-desk`.
    enum Kind: String, Sendable { case review, call }

    let kind: Kind
    let context: PageContext
    let facts: JSONValue

    /// Where a desk's template wants facts and script; it must stand there once.
    static let place = "<!-- facts and script -->"

    /// The published file.
    ///
    /// - Throws: `PageError` where a council's own template has no place for the script, or more than one.
    func file(_ renderer: PageRenderer) throws(PageError) -> PublishedFile {
        let name = "\(kind.rawValue)-desk"
        let page = try renderer.render(
            name,
            [
                "title": .text(title), "policy": .text(DeskPage.policy(for: script)),
                "frame": unnumbered(frame.pageValue(page: 1, of: 1, states: PageWitness.blanks)),
            ])
        let halves = page.components(separatedBy: DeskPage.place)
        guard halves.count == 2 else { throw PageError(code: .unreadableTemplate, template: name) }
        let text =
            halves[0] + "<script type=\"application/json\" id=\"desk-facts\">" + DeskPage.inert(facts) + "</script>\n"
            + "<script>" + script + "</script>" + halves[1] + "\n"
        return PublishedFile(path: "\(name).html", text: text)
    }

    /// The frame without a page number: a desk is no paper.
    private func unnumbered(_ frame: PageValue) -> PageValue {
        guard case .group(var values) = frame else { return frame }
        values["pageText"] = ""
        return .group(values)
    }

    private var title: String {
        "\(kind == .review ? "Review desk" : "Call desk"), \(SpokenDate.long(context.callDay))"
    }

    private var frame: PageFrame {
        PageFrame(
            marking: .officialSensitive, topLeft: title, runID: context.runID,
            sheet: kind == .review ? "Review desk" : "Call desk", keep: DeskPage.keep)
    }

    /// What to do with a file that names children.
    private static let keep =
        "Leave this file on the team share. Do not copy or e-mail it. It closes by itself at the end of its time."

    private var script: String {
        let own = kind == .review ? PackageResources.review_desk_js : PackageResources.call_desk_js
        return String(decoding: PackageResources.desk_js + own, as: UTF8.self)
    }

    /// The content policy that allows this script and no other, and no address of any kind.
    ///
    /// `base-uri`, `form-action` and `frame-src` are named because `default-src` does not stand in for the first two.
    static func policy(for script: String) -> String {
        let digest = Data(Digest.of(utf8: script).bytes).base64EncodedString()
        return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(digest)'; "
            + "base-uri 'none'; form-action 'none'"
    }

    /// The document as text that an HTML reader cannot take for markup and a script reader not for a line's end.
    ///
    /// The five characters occur only inside JSON's strings, where `\u` and four digits mean the same.
    static func inert(_ value: JSONValue) -> String {
        var text = ""
        for scalar in value.line.unicodeScalars {
            switch scalar {
            case "<": text += "\\u003c"
            case ">": text += "\\u003e"
            case "&": text += "\\u0026"
            case "\u{2028}": text += "\\u2028"
            case "\u{2029}": text += "\\u2029"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}

extension Sentence {
    /// A list of words, of names as lists of one, and of nothing for a line to write on.
    var deskValue: JSONValue {
        .list(
            parts.map { part in
                switch part {
                case .words(let words): .text(VisibleText.shown(words))
                case .name(let name): .list([.text(VisibleText.shown(name))])
                case .gap: .null
                }
            })
    }
}
