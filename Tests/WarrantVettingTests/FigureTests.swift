import Testing
import WarrantModel
import WarrantText

@testable import WarrantVetting

@Suite struct FigureTests {
    /// The figures of a sentence, as its words, kind and value.
    private static func figures(_ text: String) async throws -> [String] {
        let analyzer = try await VettingFixture.vetter.value.analyzer
        var scratch = SentenceAnalyzer.Scratch()
        let view = analyzer.analyze(Prose.read(SourceText(name: "copy", text: text), as: .plainText), &scratch)[0].view
        return FigureReader(view: view).figures().map { figure in
            let words = figure.words.map(view.table.foldedText).joined(separator: " ")
            let value = figure.low == figure.high ? "\(figure.low)" : "\(figure.low)…\(figure.high)"
            return "\(words): \(figure.kind) \(value)\(figure.isRisk ? " risk" : "")\(figure.isComparative ? " comparative" : "")"
        }
    }

    @Test(arguments: [
        ("It cuts your risk of injury by 50%.", ["50 %: change 50.0 risk"]),
        ("Pain fell by about 40 percent.", ["40 percent: change 40.0"]),
        ("They had 30% less pain.", ["30 %: change 30.0 comparative"]),
        ("There was a 12.5% drop in injuries.", ["12.5 %: change 12.5 risk"]),
        ("It eases pain in 80% of runners.", ["80 %: share 80.0"]),
        ("Nine out of ten runners recover.", ["nine out of ten: share 90.0"]),
        ("You are three times more likely to get hurt.", ["three times: multiple 3.0 risk comparative"]),
        ("Poor sleep doubles the risk of injury.", ["doubles: multiple 2.0 risk comparative"]),
        ("Strong hips cut injuries in half.", ["in half: change 50.0 risk"]),
        ("It lowers knee load by 5 to 10 percent.", ["5 to 10 percent: change 5.0…10.0"]),
    ])
    func `a figure of effect is read`(text: String, figures: [String]) async throws {
        #expect(try await Self.figures(text) == figures)
    }

    @Test(arguments: [
        "Raise your step rate by 10%.", "Do it three times a week.", "A first visit costs 60 dollars.", "The trial enrolled 218 adults.",
        "Add ten percent a week.", "It is 100% safe.", "Set a metronome to five percent above your usual step rate.",
        "We have treated runners since 1998.",
    ])
    func `a dose, a price, a size or a year is none`(text: String) async throws {
        #expect(try await Self.figures(text).isEmpty)
    }

    @Test func `a ratio on file counts as the change and the multiple it amounts to, either way round`() async throws {
        let catalog = try await VettingFixture.evaluation.value.catalog
        let claim = try #require(catalog.claims.first { claim in
            claim.outcomes.contains { outcome in
                outcome.body.evidence.contains { catalog.result($0.reference)?.result.effect?.measure == .rr }
            }
        })
        let reference = try #require(
            claim.outcomes.flatMap(\.body.evidence).map(\.reference).first { catalog.result($0)?.result.effect?.measure == .rr })
        let ratio = try #require(catalog.result(reference)?.result.effect?.estimate)
        let stored = StoredFigures(claim, [(reference.study, try #require(catalog.result(reference)?.result))])
        func figure(_ kind: CopyFigure.Kind, _ value: Double) -> CopyFigure {
            CopyFigure(words: 0..<1, kind: kind, low: value, high: value, tolerance: 0.005)
        }
        #expect(stored.hold(figure(.change, 100 * abs(1 - ratio))))
        #expect(stored.hold(figure(.multiple, ratio)))
        #expect(stored.hold(figure(.multiple, 1 / ratio)))
        #expect(!stored.hold(figure(.change, 93.717)))
    }

    @Test func `a figure that no study gives is reported with the nearest and where it was read`() async throws {
        let report = try await VettingFixture.vet("Hip and thigh strengthening eases pain in 97% of runners with knee pain.")
        let finding = try #require(report.findings.first { $0.rule == "SUB-10" })
        #expect(finding.severity == .warning)
        #expect(finding.reason.contains("the nearest is"))
        #expect(finding.reason.contains("read at http"))
        #expect(finding.citations.count == 1)
    }

    @Test(arguments: zip([9.3e16, 1e300, 42.504, 42.5, 3], ["9.3e+16", "1e+300", "42.5", "42.5", "3"]))
    func `the nearest figure is told whatever its size`(value: Double, text: String) {
        let figure = StoredFigures.Figure(kind: .change, value: value, study: "smith2020", readAt: "table 2")
        #expect(FigureNotOnFile.text(figure, .change) == "the nearest is \(text)% (smith2020, read at table 2)")
        #expect(FigureNotOnFile.text(figure, .multiple) == "the nearest is \(text) times (smith2020, read at table 2)")
    }
}
