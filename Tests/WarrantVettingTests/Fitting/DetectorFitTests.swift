import Foundation
import Testing
import WarrantModel
import WarrantText

@testable import WarrantVetting

/// The detector's weights come from the annotated sentences and pages beside these tests, and from ordinary prose.
///
/// Held back are one half of our own sentences, what the fifth and the sixth hand wrote, and some ordinary prose. When signals or tables
/// change, `RECORD_WEIGHTS=1` writes the weights anew; what is taken over from the sentence before depends on them, so that it takes
/// two or three runs until they stand still.
@Suite struct DetectorFitTests {
    @Test func `the detector's weights are those that fit the annotated sentences`() async throws {
        let rows = try await Self.sentences() + Self.pages("pages") + Self.pages("later-pages") + Self.pages("dev-pages") + Self.ordinary("ordinary")
        let fitted = RidgeLogit(rows, penalty: 1).weights
        if ProcessInfo.processInfo.environment["RECORD_WEIGHTS"] != nil { try Self.record(fitted) }
        for (name, (fitted, used)) in zip(HealthSignals.Name.allCases, zip(fitted, DetectorWeights.values)) {
            #expect(abs(fitted - Double(used)) < 0.05, "\(name): \(fitted) fits, \(used) is used")
        }
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

    // MARK: The sentences

    private static let heldBack: Set<String> = ["fifth", "sixth"]

    private static func sentences() async throws -> [RidgeLogit.Row] {
        let units = try VettingFixture.units("cases.jsonl").filter { $0.half == "tuned" }
            + VettingFixture.units("dev-cases.jsonl") + VettingFixture.units("later-cases.jsonl").filter { !heldBack.contains($0.half ?? "") }
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

        func row(_ isPositive: Bool) -> RidgeLogit.Row? {
            signals.map { RidgeLogit.Row(values: $0.values.prefix(HealthSignals.Name.allCases.count).map(Double.init), isPositive: isPositive) }
        }
    }

    private static func read(_ text: String, as format: ProseFormat = .plainText) async throws -> [WeighedSentence] {
        let prose = Prose.read(SourceText(name: "copy", text: text), as: format)
        var scratch = SentenceAnalyzer.Scratch()
        scratch.isThorough = true
        var sentences: [WeighedSentence] = []
        try await VettingFixture.vetter.value.analyzer.analyze(prose, &scratch) { index, _, signals in
            sentences.append(WeighedSentence(text: prose.text(of: prose.sentences[index]), signals: signals))
        }
        return sentences
    }

    private static func record(_ weights: [Double]) throws {
        let lines = zip(HealthSignals.Name.allCases, weights).map { name, weight in
            "        \(DecimalText.rounded(weight, 3)),  // \(name)\n"
        }
        let text = """
            /// The weights of the detector, in the order of `HealthSignals.Name`; written by `DetectorFitTests`.
            enum DetectorWeights {
                static let values: [Float] = [
            \(lines.joined())    ]
            }

            """
        let file = VettingFixture.root.appendingPathComponent("Sources/WarrantVetting/Reading/DetectorWeights.swift")
        try Data(text.utf8).write(to: file, options: .atomic)
    }
}
