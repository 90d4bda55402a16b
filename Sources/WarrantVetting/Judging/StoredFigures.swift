import WarrantModel
import WarrantText

/// The figures on file for a claim: the estimates of every result weighed for it with their intervals, and the numbers
/// that its texts and theirs print.
///
/// Built only for a sentence that gives a figure. A ratio counts as the change and the multiple it amounts to, either way
/// round; a share as itself and as what is left of the whole.
struct StoredFigures {
    struct Figure {
        let kind: CopyFigure.Kind
        /// In percent; in times for a multiple.
        let value: Double
        let study: CitationKey
        /// The page where it was read.
        let readAt: String
    }

    private(set) var figures: [Figure] = []
    /// Every number on file, whatever it counts.
    private var numbers: [Double] = []

    /// Complexity: O(length of the texts).
    init(_ claim: Claim, _ results: [(study: CitationKey, result: StudyResult)]) {
        for text in [claim.statement, claim.plain, claim.scope ?? "", claim.harms ?? ""] + claim.phrasings { read(text, nil) }
        for (study, result) in results { read(result, study) }
    }

    /// Whether a figure of copy is on file within rounding, as whatever it counts.
    func hold(_ figure: CopyFigure) -> Bool {
        numbers.contains(where: figure.equals) || holdKind(figure)
    }

    /// Whether a figure of copy is on file within rounding as a figure of its kind.
    func holdKind(_ figure: CopyFigure) -> Bool {
        figures.contains { $0.kind == figure.kind && figure.equals($0.value) }
    }

    /// Returns the figure of the same kind that comes nearest, the first of equals.
    func nearest(to figure: CopyFigure) -> Figure? {
        figures.filter { $0.kind == figure.kind }.min { figure.distance(to: $0.value) < figure.distance(to: $1.value) }
    }

    private mutating func read(_ result: StudyResult, _ study: CitationKey) {
        for text in [result.outcome, result.intervention, result.summary, result.effect?.scale ?? ""] {
            read(text, (study, result.readAt))
        }
        guard let effect = result.effect else { return }
        if let events = effect.events, let total = effect.total, total > 0 {
            add(.share, 100 * Double(events) / Double(total), study, result.readAt)
        }
        for value in [effect.estimate, effect.ciLow, effect.ciHigh].compactMap(\.self) {
            numbers.append(abs(value))
            switch effect.measure {
            case .prevalence, .sensitivity, .specificity:
                add(.share, value, study, result.readAt)
                numbers.append(100 - value)
            case .percentChange:
                add(.change, abs(value), study, result.readAt)
            case .or, .rr, .hr:
                guard value > 0 else { continue }
                add(.change, 100 * abs(1 - value), study, result.readAt)
                add(.multiple, value, study, result.readAt)
                numbers += [100 * abs(1 - 1 / value), 1 / value]
            case .rd:
                numbers.append(100 * abs(value))
            default: continue
            }
        }
    }

    private mutating func add(_ kind: CopyFigure.Kind, _ value: Double, _ study: CitationKey, _ readAt: String) {
        figures.append(Figure(kind: kind, value: value, study: study, readAt: readAt))
    }

    /// The numbers a text prints; percentages of a result's text are figures of either kind.
    private mutating func read(_ text: String, _ source: (study: CitationKey, readAt: String)?) {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return }
        let table = WordTable(text)
        for word in table.words.indices where table.words[word].isNumber {
            guard let value = Double(table.foldedText(word).replacing(",", with: "")), !Self.isLevel(word, table) else { continue }
            numbers.append(value)
            guard let source, word + 1 < table.words.count else { continue }
            guard table.word(word + 1, is: "%") || table.word(word + 1, is: "percent") else { continue }
            add(.share, value, source.study, source.readAt)
            add(.change, value, source.study, source.readAt)
        }
    }

    /// "95% CI", "I² 40%": about a study, not what it found.
    private static func isLevel(_ word: Int, _ table: WordTable) -> Bool {
        if word + 2 < table.words.count,
            table.word(word + 2, isAnyOf: ["ci", "confidence", "credible", "prediction", "interval", "pi"])
        {
            return true
        }
        return word > 0 && table.word(word - 1, isAnyOf: ["i2", "i²", "heterogeneity"])
    }
}
