import Foundation
import WarrantText

@testable import WarrantVetting

/// The annotated sentences and pages that matching is fitted to, or that are held back from it.
enum AnnotatedSentences {
    /// Reads each one with its context.
    static func forEach(
        isHeldBack: Bool, _ visit: (VettingFixture.Unit, SentenceAnalysis, inout SentenceAnalyzer.Scratch) -> Void
    ) async throws {
        let held = DetectorFitTests.heldBack
        let analyzer = try await VettingFixture.vetter.value.analyzer
        var scratch = SentenceAnalyzer.Scratch()
        scratch.isThorough = true
        func read(_ text: String, _ format: ProseFormat, _ units: [VettingFixture.Unit]) {
            let prose = Prose.read(SourceText(name: "copy", text: text), as: format)
            for (sentence, analysis) in zip(prose.sentences, analyzer.analyze(prose, &scratch)) {
                guard let unit = units.first(where: { $0.page == nil || $0.text == prose.text(of: sentence) }) else { continue }
                visit(unit, analysis, &scratch)
            }
        }
        for file in ["dev-cases", "cases", "later-cases"] {
            for unit in try VettingFixture.units("\(file).jsonl") where held.contains(unit.half ?? "") == isHeldBack {
                read(unit.text, .plainText, [unit])
            }
        }
        for folder in ["dev-pages", "pages", "later-pages"] {
            let units = try VettingFixture.units("\(folder).jsonl").filter { held.contains($0.half ?? "") == isHeldBack }
            for page in Set(units.compactMap(\.page)).sorted() {
                let file = VettingFixture.fixtures.appendingPathComponent("\(folder)/\(page).md")
                read(try String(contentsOf: file, encoding: .utf8), .markdown, units.filter { $0.page == page })
            }
        }
    }
}
