/// What WeasyPrint is told beside the page, so that it cuts the same paper as a browser.
///
/// Up to version 70 it stretches the rows of grids inside a flexible column, and a page then takes two sheets of
/// paper. Here the column is a plain block of the paper's height, and the foot is put at its end. The page itself, which
/// the audit trail knows, is not changed.
enum WeasyPrintStyle {
    static let fileName = "paper.css"

    /// - Parameter isLandscape: whether the page lies on its side, as review sheets do.
    static func text(isLandscape: Bool) -> String {
        // Half a millimetre less than A4, 297 by 210 mm: rounding must not begin another sheet.
        """
        .page{display:block!important;position:relative!important;min-height:0!important;\
        height:\(isLandscape ? "209.5mm" : "296.5mm")!important}
        .bot{position:absolute!important;bottom:6mm!important;left:13mm!important;right:13mm!important}
        .step>.k{width:7mm!important;height:7mm!important;align-self:start!important;justify-self:start!important}

        """
    }

    /// For the page of these bytes.
    static func text(for html: [UInt8]) -> String {
        text(isLandscape: String(decoding: html, as: UTF8.self).contains("size:A4 landscape"))
    }
}
