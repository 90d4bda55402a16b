import Foundation
import Testing
import WarrantModel
import WarrantText

@testable import WarrantVetting

/// The detector's weights come from the annotated sentences and pages beside these tests, and from ordinary prose.
///
/// Held back are one half of our own sentences and of those from other health copy, what the ninth hand wrote, every second page
/// of the two sets reworded from the web, and some ordinary prose. When signals or tables change,
/// `RECORD_WEIGHTS=1` writes the weights anew; what is taken over from the sentence before depends on them, so that it takes two or
/// three runs until they stand still.
@Suite struct DetectorFitTests {
    @Test func `the detector's weights are those that fit the annotated sentences`() async throws {
        // A false alarm on a page that has nothing to do with health is the worst one, so that ordinary prose counts three times.
        let ordinary = try await Self.ordinary("ordinary")
        let rows = try await Self.sentences() + Self.pages("pages") + Self.pages("later-pages") + Self.pages("dev-pages") + ordinary + ordinary
            + ordinary
        let vocabulary = try await VettingFixture.vetter.value.analyzer.vocabulary.names
        // The constant is hardly held back; a word or a sense, of which there are many, more than a signal.
        let penalties = [0.01] + Array(repeating: 1, count: Self.signalCount - 1) + Array(repeating: 4, count: vocabulary.count)
        let fitted = RidgeLogit(rows, penalties: penalties).weights
        let (signals, words) = (fitted.prefix(Self.signalCount), zip(vocabulary, fitted.dropFirst(Self.signalCount)))
        if ProcessInfo.processInfo.environment["RECORD_WEIGHTS"] != nil { try Self.record(Array(signals), Array(words)) }
        for (name, (fitted, used)) in zip(HealthSignals.Name.allCases, zip(signals, DetectorWeights.values)) {
            #expect(abs(fitted - Double(used)) < 0.05, "\(name): \(fitted) fits, \(used) is used")
        }
        for (name, fitted) in words {
            let used = DetectorWeights.vocabulary[name] ?? 0
            #expect(abs(fitted - Double(used)) < 0.05, "\(name): \(fitted) fits, \(used) is used")
        }
        #expect(Set(DetectorWeights.vocabulary.keys).isSubset(of: vocabulary))
    }

    /// A set of bits of that size tells which of them a sentence has.
    @Test func `there are no more small words than their set has room for`() {
        #expect(DetectorVocabulary.smallWords.count <= 256)
    }

    /// Pages on anything but health: hardly a sentence of theirs may be taken for a health claim.
    @Test(arguments: [("ordinary", 0.025), ("ordinary-held", 0.015)])
    func `ordinary prose makes no health claims`(file: String, share: Double) async throws {
        var (sentences, claims) = (0, 0)
        for page in try Self.ordinaryPages(file) {
            let report = try await VettingFixture.vet(page)
            sentences += report.sentences.count
            claims += report.sentences.count(where: \.isHealthClaim)
        }
        #expect(Double(claims) <= share * Double(sentences), "\(claims) of \(sentences)")
    }

    /// Copy on teeth, skin, sleep and much else that the catalogue does not cover.
    @Test(arguments: ["tuned", "held"]) func `claims on other matters of health are found`(half: String) async throws {
        var (right, wrong, missed) = (0.0, 0.0, 0.0)
        for unit in try VettingFixture.units("general-cases.jsonl") where unit.half == half {
            let isFound = try await VettingFixture.vet(unit.text).sentences.contains(where: \.isHealthClaim)
            switch (unit.isHealthClaim, isFound) {
            case (true, true): right += 1
            case (false, true): wrong += 1
            case (true, false): missed += 1
            case (false, false): break
            }
        }
        #expect(2 * right / (2 * right + wrong + missed) >= 0.84, "\(right) right, \(wrong) wrong, \(missed) missed")
    }

    // MARK: The sentences

    static let heldBack: Set<String> = ["held", "ninth", "tenth-held", "eleventh-held"]
    private static let signalCount = HealthSignals.Name.allCases.count

    private static func sentences() async throws -> [RidgeLogit.Row] {
        let units = try ["cases.jsonl", "dev-cases.jsonl", "later-cases.jsonl", "general-cases.jsonl"].flatMap(VettingFixture.units)
            .filter { !heldBack.contains($0.half ?? "") }
        var rows: [RidgeLogit.Row] = []
        for unit in units {
            let longest = try await read(unit.text).max { $0.text.utf8.count < $1.text.utf8.count }
            if let row = longest?.row(unit.isHealthClaim) { rows.append(row) }
        }
        return rows
    }

    private static func pages(_ name: String) async throws -> [RidgeLogit.Row] {
        let units = try VettingFixture.units("\(name).jsonl").filter { !heldBack.contains($0.half ?? "") }
        var rows: [RidgeLogit.Row] = []
        for page in Set(units.compactMap(\.page)).sorted() {
            let file = VettingFixture.fixtures.appendingPathComponent("\(name)/\(page).md")
            let sentences = try await read(String(contentsOf: file, encoding: .utf8), as: .markdown)
            for unit in units where unit.page == page {
                rows += sentences.filter { $0.text == unit.text }.compactMap { $0.row(unit.isHealthClaim) }
            }
        }
        return rows
    }

    private static func ordinary(_ file: String) async throws -> [RidgeLogit.Row] {
        var rows: [RidgeLogit.Row] = []
        for page in try ordinaryPages(file) { rows += try await read(page).compactMap { $0.row(false) } }
        return rows
    }

    /// The pages of a file: a line for each sentence, below a line that tells the kind of page.
    private static func ordinaryPages(_ file: String) throws -> [String] {
        try String(contentsOf: VettingFixture.fixtures.appendingPathComponent("\(file).txt"), encoding: .utf8)
            .split(separator: "# ").map { $0.drop { $0 != "\n" }.trimmingPrefix("\n") }.map(String.init)
    }

    private struct WeighedSentence {
        let text: String
        /// What the detector weighed; nil when it did not come to that.
        let signals: HealthSignals?
        /// For each entry of the vocabulary, 1 where the sentence has it.
        let vocabulary: [Double]

        func row(_ isPositive: Bool) -> RidgeLogit.Row? {
            signals.map { RidgeLogit.Row($0.values.prefix(signalCount).map(Double.init) + vocabulary, isPositive: isPositive) }
        }
    }

    private static func read(_ text: String, as format: ProseFormat = .plainText) async throws -> [WeighedSentence] {
        let prose = Prose.read(SourceText(name: "copy", text: text), as: format)
        var scratch = SentenceAnalyzer.Scratch()
        scratch.isThorough = true
        var sentences: [WeighedSentence] = []
        let analyzer = try await VettingFixture.vetter.value.analyzer
        analyzer.analyze(prose, &scratch) { index, analysis, signals in
            var vocabulary = [Double](repeating: 0, count: analyzer.vocabulary.names.count)
            analyzer.vocabulary.forEachEntry(of: analysis.view, analysis.ownFeatures) { vocabulary[$0] = 1 }
            sentences.append(
                WeighedSentence(text: prose.text(of: prose.sentences[index]), signals: signals, vocabulary: vocabulary))
        }
        return sentences
    }

    private static func record(_ signals: [Double], _ vocabulary: [(String, Double)]) throws {
        let values = zip(HealthSignals.Name.allCases, signals).map { name, weight in
            "        \(DecimalText.rounded(weight, 3)),  // \(name)\n"
        }
        let words = vocabulary.filter { abs($0.1) >= 0.01 }.map { name, weight in
            "        \"\(name)\": \(DecimalText.rounded(weight, 2)),\n"
        }
        let files = [
            "DetectorWeights": """
                /// The weights of the detector; written by `DetectorFitTests`.
                enum DetectorWeights {
                    /// In the order of `HealthSignals.Name`.
                    static let values: [Float] = [
                \(values.joined())    ]
                }

                """,
            "DetectorWeights+Vocabulary": """
                extension DetectorWeights {
                    /// By the names of `DetectorVocabulary`; 0 for the others.
                    static let vocabulary: [String: Float] = [
                \(words.joined())    ]
                }

                """,
        ]
        for (name, text) in files {
            let file = VettingFixture.root.appendingPathComponent("Sources/WarrantVetting/Reading/\(name).swift")
            try Data(text.utf8).write(to: file, options: .atomic)
        }
    }
}
