import WarrantText

/// What a rule may ask about the page that a sentence stands on, and the figures on file.
final class PageContext {
    let prose: Prose
    let figures: FigureShelf
    /// The figures of the sentence read last: several rules ask one after the other.
    private var copyFigures: (sentence: Int, figures: [CopyFigure]) = (-1, [])

    init(_ prose: Prose, _ figures: FigureShelf) {
        self.prose = prose
        self.figures = figures
    }

    /// Returns the figures of effect in a sentence.
    fileprivate func copyFigures(of sentence: JudgedSentence) -> [CopyFigure] {
        if copyFigures.sentence != sentence.index {
            copyFigures = (sentence.index, FigureReader(view: sentence.view).figures())
        }
        return copyFigures.figures
    }
}

extension JudgedSentence {
    /// The figures of effect that it gives.
    var figures: [CopyFigure] { page.copyFigures(of: self) }

    var block: ProseBlock { page.prose.blocks[page.prose.sentences[index].block] }

    /// Returns the words of the sentences at most `distance` before or after this one, in order.
    func nearby(_ distance: Int, inBlock isInBlock: Bool = false) -> [Range<Int>] {
        let sentences = view.table.sentences
        let bounds = isInBlock ? block.sentences : sentences.indices
        let range = (index - distance..<index + distance + 1).clamped(to: bounds)
        return range.filter { $0 != index }.map { sentences[$0] }
    }

    /// Returns the words of what introduces the sentence's list, and of the heading it stands under.
    var introductions: [Range<Int>] {
        let blocks = [block.leadIn, block.heading].compactMap(\.self)
        return blocks.flatMap { page.prose.blocks[$0].sentences.map { view.table.sentences[$0] } }
    }

    /// Whether a phrase of a list stands anywhere on the page. Complexity: O(words of the page).
    func pageHas(_ phrases: PhraseList) -> Bool {
        view.table.sentences.contains { phrase(phrases, in: $0) != nil }
    }

    /// Words as the page has them, in lower case, for a reason.
    func quoted(_ words: Range<Int>) -> String {
        "\u{2018}" + words.map(view.table.foldedText).joined(separator: " ").replacing(" %", with: "%") + "\u{2019}"
    }
}
