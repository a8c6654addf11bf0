/// The type a sheet is set in: points, and the millimetres that `sheet-style` and `large-style` give the words.
///
/// The program cuts the pages, so it must know what the style sheets say. A browser test prints both layouts and finds
/// every page that runs over.
struct SheetType: Sendable {
    /// What is read aloud.
    var sayPoints: Double
    var sayLeading: Double
    /// 210 mm less margins, the step number, the frames and the bar beside the words.
    var sayWidth: Double
    /// Instructions and references.
    var smallPoints: Double
    var alsoPoints: Double
    var namePoints: Double
    /// For names of more than 60 letters.
    var longNamePoints: Double
    /// What a name and the birth date beside it share.
    var nameWidth: Double
    /// Whether the birth date stands under the name, and not beside it.
    var isBornBelow: Bool
    /// Whether the question may stand on another page than what follows it.
    var isQuestionApart: Bool
    var referenceWidth: Double
    /// A row of boxes.
    var rowHeight: Double
    /// The row with both answers to the question, which takes two lines in large type.
    var questionRowHeight: Double

    /// 13 points aloud: two children and the outcome table on one page.
    static let standard = SheetType(
        sayPoints: 13, sayLeading: 1.22, sayWidth: 161.5, smallPoints: 12, alsoPoints: 11.5, namePoints: 19,
        longNamePoints: 13, nameWidth: 164, isBornBelow: false, isQuestionApart: false, referenceWidth: 95,
        rowHeight: 6.4,
        questionRowHeight: 6.4)

    /// 18 points, which is what UKAAF asks for in large print: one child a page.
    static let large = SheetType(
        sayPoints: 18, sayLeading: 1.25, sayWidth: 164, smallPoints: 18, alsoPoints: 18, namePoints: 26,
        longNamePoints: 18, nameWidth: 172, isBornBelow: true, isQuestionApart: true, referenceWidth: 100,
        rowHeight: 9.6,
        questionRowHeight: 25)
}
