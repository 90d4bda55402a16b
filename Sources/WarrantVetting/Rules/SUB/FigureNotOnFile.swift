import WarrantModel
import WarrantText

/// Finds a percentage or a multiple that is no figure on file for the claim it stands with.
///
/// Why: a figure says that somebody measured it; one that no study on file gives has to be sourced or go.
struct FigureNotOnFile: Rule {
    static let description = RuleDescription(
        code: "SUB-10", slug: "figure-not-on-file", title: "Figure that no study on file gives",
        finds: """
            Finds a percentage, a share or a multiple, in a sentence matched to a claim, that equals no estimate, interval \
            limit or printed number of that claim's evidence within rounding; names the nearest and where it was read.
            """,
        why: "a figure says that somebody measured it; one that no study on file gives has to be sourced or go.",
        gaps: """
            Only effects count: doses, prices and sizes of studies pass, and so do 0 and 100 percent. Any number on file for \
            the claim lets an equal one pass, whatever it counts, and so does a figure of the same kind on file for another claim \
            that the sentence may carry. A study that is not on file may give the figure.
            """,
        authorities: [.design],
        severities: [.editorial: .warning, .us: .error, .uk: .error, .eu: .error, .au: .error],
        examples: [
            .finds("Hip and thigh strengthening eases pain in ↓97% of runners with knee pain."),
            .passes("Hip and thigh strengthening can ease knee pain in six weeks."),
            .passes("Raise your step rate by 10% and the load on your knees may fall."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.voice != .testimonial, !sentence.claims.isEmpty else { return [] }
        let figures = sentence.figures
        guard !figures.isEmpty else { return [] }
        let shelf = sentence.page.figures
        guard let own = shelf.figures(ofClaim: sentence.claims[0].record.place) else { return [] }
        return figures.compactMap { figure in
            if own.hold(figure) { return nil }
            // A figure on file for another claim that the sentence may carry says that the match is off, not the figure.
            if sentence.analysis.candidates.contains(where: { shelf.figures(ofClaim: $0.claim)?.holdKind(figure) ?? false }) { return nil }
            let nearest = own.nearest(to: figure)
            let reason = "\(sentence.quoted(figure.words)) is no figure on file for this claim; \(Self.text(nearest, figure.kind))"
            return RuleFinding(figure.words, reason, claim: sentence.claims[0], study: nearest?.study)
        }
    }

    /// The nearest figure, with at most two decimals, and where it was read.
    static func text(_ nearest: StoredFigures.Figure?, _ kind: CopyFigure.Kind) -> String {
        guard let nearest else { return "none of its kind is" }
        let value = DecimalText.trimmed(nearest.value, 2)
        let figure = kind == .multiple ? "\(value) times" : "\(value)%"
        return "the nearest is \(figure) (\(nearest.study), read at \(nearest.readAt))"
    }
}
