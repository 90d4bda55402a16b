import Testing
import WarrantStatistics

@testable import WarrantReport

@Suite struct ForestPlotTests {
    private static let names = [
        "Ng 2001", "van der Westhuizen-Königsmüller & Αλεξάνδρου 1999",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft 2012",
        "The International Multicentre Patellofemoral Outcomes Consortium (IMPOC-2), second report 2020",
    ]

    /// Studies with long and short names, wide and narrow intervals, in one to three groups.
    private static func figure(studies: Int, groups: Int, isLogarithmic: Bool = true) -> ForestFigure {
        let rows = (0..<studies).map { index -> ForestFigure.Row in
            let center = Double(index * 7 % 11) / 8 - 0.6
            let half = 0.1 + Double(index * 5 % 7) * (index % 9 == 4 ? 2 : 0.12)
            func place(_ value: Double) -> Double { isLogarithmic ? exp2(value) : value * 1000 }
            return .init(
                label: names[index % names.count], cells: ["\(index * 31)/12345", "7/\(index + 100)"], estimate: place(center),
                interval: Interval(low: place(center - half), high: place(center + half)),
                weightPercent: 100 / Double(studies), trailing: ["\(index).1%"])
        }
        let size = (studies + groups - 1) / groups
        let total = ForestFigure.Total(
            label: "Subtotal", cells: ["123/45678", "9/9999"], estimate: 0.9, interval: Interval(low: 0.6, high: 1.3),
            trailing: ["33.3%"], detail: "Heterogeneity: τ² = 0.39, I² = 90%, Q = 110.21 (df = 6), p < 0.001")
        let blocks = stride(from: 0, to: studies, by: size).map { start in
            ForestFigure.Block(
                heading: groups == 1 ? nil : "Randomised, double-blind, with an allocation concealed by a telephone service",
                rows: Array(rows[start..<min(start + size, studies)]), total: groups == 1 ? nil : total)
        }
        var figure = ForestFigure(
            title: "Long & short <names>", effectHeading: "RR [95% CI]", axisTitle: "Risk ratio (log scale)",
            isLogarithmic: isLogarithmic, null: isLogarithmic ? 1 : 0, blocks: blocks)
        figure.columns = [.init("Vaccinated", "events/total"), .init("Control", "events/total")]
        figure.trailingColumns = [.init("Weight")]
        figure.favours = .init(left: "the experimental intervention of the first group", right: "the usual care of the second group")
        figure.totals = [
            .init(
                label: "All studies (random effects, REML)", cells: ["1065/191064", "1510/166283"], estimate: 0.9,
                interval: Interval(low: 0.7, high: 1.2), prediction: Interval(low: 0.3, high: 2.7), trailing: ["100%"])
        ]
        figure.notes = ["Heterogeneity: τ² = 0.31, I² = 92%, Q = 152.23 (df = 12), p < 0.001. Test of no effect: z = −3.97, p < 0.001."]
        return figure
    }

    private static func exp2(_ value: Double) -> Double {
        // 2^value by its series; whole powers are not needed here.
        let x = value * 0.6931471805599453
        return (1...40).reduce((sum: 1.0, term: 1.0)) { state, n in
            let term = state.term * x / Double(n)
            return (state.sum + term, term)
        }.sum
    }

    @Test(arguments: [(3, 1), (3, 2), (60, 1), (60, 3), (1, 1)], [true, false])
    func `no text lies on other text, on a mark or outside`(_ size: (studies: Int, groups: Int), _ isLogarithmic: Bool) throws {
        let figure = Self.figure(studies: size.studies, groups: size.groups, isLogarithmic: isLogarithmic)
        let picture = try PlotPicture(ForestPlot(figure).file())
        #expect(picture.texts.count > size.studies * 6)
        #expect(picture.collisions == [])
    }

    @Test func `text that lies on other text is found`() throws {
        let svg = ForestPlot(Self.figure(studies: 3, groups: 1)).file()
        let moved = svg.replacing("</svg>", with: "<text x=\"6\" y=\"36\" font-size=\"8\">Other words</text></svg>")
        #expect(try PlotPicture(moved).collisions != [])
    }

    @Test func `a figure has a title, a description and ids that are unique`() throws {
        let picture = try PlotPicture(ForestPlot(Self.figure(studies: 3, groups: 1)).file())
        #expect(picture.elements.prefix(3) == ["svg", "title", "desc"])
        #expect(picture.ids == ["plot-title", "plot-text"])
    }

    @Test func `the description names every study with its numbers`() {
        let text = ForestPlot(Self.figure(studies: 3, groups: 1)).description
        #expect(text.contains("Ng 2001 0.66 ["))
        #expect(text.contains("All studies (random effects, REML): 0.90 [0.70, 1.20], 95% prediction interval [0.30, 2.70]."))
    }

    private func narrow(_ interval: Interval) -> ForestFigure {
        let rows = [
            ForestFigure.Row(label: "a", estimate: 0.9, interval: Interval(low: 0.8, high: 1.01)),
            ForestFigure.Row(label: "b", estimate: 1.1, interval: Interval(low: 1, high: 1.21)),
            ForestFigure.Row(label: "c", estimate: 1, interval: interval),
        ]
        return ForestFigure(
            title: "t", effectHeading: "RR [95% CI]", axisTitle: "Risk ratio", isLogarithmic: true, null: 1, blocks: [.init(rows: rows)])
    }

    @Test(arguments: zip([Interval(low: 0.85, high: 1.2), Interval(low: 0.85, high: 90), Interval(low: 0.001, high: 90)], [0, 1, 2]))
    func `an interval that leaves the axis ends in an arrow`(_ interval: Interval, _ arrows: Int) throws {
        #expect(try PlotPicture(ForestPlot(narrow(interval)).file()).marks.count == arrows)
    }

    @Test func `a study without an effect says so`() throws {
        var figure = narrow(Interval(low: 0.85, high: 1.2))
        figure.blocks[0].rows.append(.init(label: "d", estimate: nil, interval: nil))
        let picture = try PlotPicture(ForestPlot(figure).file())
        #expect(picture.texts.contains { $0.name == "not estimable" })
        #expect(picture.collisions == [])
    }

    @Test func `areas of squares are weights`() {
        var figure = narrow(Interval(low: 0.85, high: 1.2))
        for (index, weight) in [40.0, 10, 50].enumerated() { figure.blocks[0].rows[index].weightPercent = weight }
        let layout = ForestLayout(figure)
        #expect(abs(layout.side(40) / layout.side(10) - 2) < 1e-12)
    }

    @Test func `the same figure gives the same bytes, and classes only where a style sheet is`() {
        let plot = ForestPlot(Self.figure(studies: 60, groups: 3))
        #expect(plot.file() == ForestPlot(Self.figure(studies: 60, groups: 3)).file())
        #expect(!plot.svg(.standalone, id: "x").contains("class="))
        #expect(!plot.svg(.embedded, id: "x").contains("font-size"))
    }
}
