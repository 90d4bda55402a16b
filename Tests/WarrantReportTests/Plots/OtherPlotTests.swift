import Testing
import WarrantModel

@testable import WarrantReport

@Suite struct OtherPlotTests {
    private static func funnel(studies: Int, isLogarithmic: Bool, hasNull: Bool) -> FunnelFigure {
        FunnelFigure(
            title: "Funnel", axisTitle: "A measure with a long name in many words, on a scale that has to be explained at length",
            isLogarithmic: isLogarithmic, hasNull: hasNull,
            points: (0..<studies).map {
                .init(label: "Study \($0)", estimate: Double($0 * 7 % 11) / 5 - 1, standardError: 0.05 + Double($0 * 3 % 10) / 12)
            }, pooled: -0.1)
    }

    private static let bias = RiskOfBiasFigure(
        title: "Risk of bias", domains: ["randomisation", "deviations", "missing data", "measurement", "selective reporting"],
        rows: [
            .init(label: "Ng 2001", judgments: [.low, .some, .high, .low, .none]),
            .init(label: "The International Multicentre Patellofemoral Outcomes Consortium 2012", judgments: [.low, .low, .high, .some, .low]),
        ], notes: ["RoB 2, as published"])

    private static let certainty = CertaintyAssessment(
        start: .high, startRule: .classic,
        moves: zip(CertaintyDomain.allCases, [1, 0, 2, 1, 0]).map {
            DomainMove(domain: $0, rating: $1 == 0 ? .notSerious : $1 == 1 ? .serious : .verySerious, levels: $1, reason: "because")
        }, upgradeApplied: 0, certainty: .veryLow)

    private static var plots: [any Plot] {
        var plots: [any Plot] = [GradeProfileBar(certainty, title: "Certainty")]
        if let bias { plots.append(RiskOfBiasPlot(bias)) }
        for studies in [1, 3, 60] {
            for (isLogarithmic, hasNull) in [(true, true), (false, true), (false, false)] {
                plots.append(FunnelPlot(funnel(studies: studies, isLogarithmic: isLogarithmic, hasNull: hasNull)))
            }
        }
        return plots
    }

    @Test func `no text lies on other text or outside`() throws {
        for plot in Self.plots {
            let picture = try PlotPicture(plot.file())
            // The legend of a funnel lies outside of its regions; texts are compared with each other.
            #expect(picture.collisions.filter { !$0.hasSuffix("polygon") } == [], "\(plot.title)")
            #expect(picture.elements.prefix(3) == ["svg", "title", "desc"])
            #expect(plot.file() == plot.file())
        }
    }

    @Test func `regions of significance stay inside the frame`() throws {
        let picture = try PlotPicture(FunnelPlot(Self.funnel(studies: 60, isLogarithmic: true, hasNull: true)).file())
        #expect(picture.marks.count == 3)
        #expect(picture.marks.allSatisfy { $0.left >= 41.9 && $0.right <= 342.1 && $0.top >= 7.9 && $0.bottom <= 218.1 })
    }

    @Test func `the bar names every domain, what it took off, and both ends`() throws {
        let bar = GradeProfileBar(Self.certainty, title: "Certainty")
        let texts = try PlotPicture(bar.file()).texts.map(\.name)
        #expect(texts == [
            "starts at", "high", "risk of bias", "−1", "inconsistency", "0", "indirectness", "−2", "imprecision", "−1",
            "publication bias", "0", "ends at", "very low",
        ])
        #expect(bar.description.hasPrefix("Starts at high; risk of bias serious, 1 level off;"))
    }

    @Test func `the traffic light reads without color, and is not drawn where nothing was judged`() throws {
        let texts = try PlotPicture(RiskOfBiasPlot(#require(Self.bias)).file()).texts.map(\.name)
        #expect(texts.filter { $0 == "+" }.count == 6)
        #expect(texts.filter { $0 == "−" }.count == 3)
        #expect(texts.filter { $0 == "?" }.count == 3)
        #expect(RiskOfBiasFigure(title: "t", domains: ["a"], rows: [.init(label: "s", judgments: [.none])]) == nil)
    }
}
