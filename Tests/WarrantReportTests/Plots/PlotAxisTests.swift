import Testing
import WarrantStatistics

@testable import WarrantReport

@Suite struct PlotAxisTests {
    private func labels(_ low: Double, _ high: Double, isLogarithmic: Bool) -> [String] {
        PlotAxis(
            points: [low, high], intervals: [], isLogarithmic: isLogarithmic, left: 0, right: 200
        ).ticks.map(\.label)
    }

    @Test func `ratios are marked at round multiples`() {
        #expect(labels(0.1, 10, isLogarithmic: true) == ["0.1", "0.2", "0.5", "1", "2", "5", "10"])
        #expect(labels(0.01, 100, isLogarithmic: true) == ["0.01", "0.03", "0.1", "0.3", "1", "3", "10", "30", "100"])
        #expect(labels(0.0001, 10_000, isLogarithmic: true) == ["0.0001", "0.01", "1", "100", "10000"])
    }

    @Test func `close ratios are marked in equal steps`() {
        #expect(labels(0.8, 1.25, isLogarithmic: true) == ["0.8", "0.9", "1.0", "1.1", "1.2"])
    }

    @Test func `differences are marked in equal steps with true minus signs`() {
        #expect(labels(-1, 1, isLogarithmic: false) == ["−1.0", "−0.5", "0.0", "0.5", "1.0"])
        #expect(labels(0, 3000, isLogarithmic: false) == ["0", "500", "1000", "1500", "2000", "2500", "3000"])
    }

    @Test(arguments: [(1e-9, 2e-9), (1e-12, 1e12), (1, 1), (0.99, 1.01), (-3e20, 1e20), (1e20, 1.00001e20), (-1e300, 1e300)], [true, false])
    func `marks lie on the axis, in order and apart`(_ ends: (low: Double, high: Double), _ isLogarithmic: Bool) {
        let axis = PlotAxis(
            points: [ends.low, ends.high], intervals: [], isLogarithmic: isLogarithmic, left: 0, right: 200)
        let places = axis.ticks.map { axis.x($0.value) }
        #expect(places.allSatisfy { $0 >= -0.01 && $0 <= 200.01 })
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
        #expect(Set(axis.ticks.map(\.label)).count == places.count)
    }

    @Test(arguments: [1e20, 1e300, .infinity, .nan])
    func `coordinates of any size are written`(value: Double) {
        #expect(Double(SVGText.number(value)) == 1e6)
        #expect(Double(SVGText.number(-value)) == (value.isNaN ? 1e6 : -1e6))
    }

    @Test func `one endless interval does not press the points together`() {
        let axis = PlotAxis(
            points: [0.8, 1, 1.2], intervals: [Interval(low: 0.7, high: 1.1), Interval(low: 1e-9, high: 1e9)],
            isLogarithmic: true, left: 0, right: 200)
        #expect(axis.x(1.2) - axis.x(0.8) > 40)
        #expect(axis.x(1e9) > 200)
        #expect(axis.x(1e-9) < 0)
    }
}

@Suite struct PlotNumberTests {
    @Test(arguments: zip([0.004, 0.49, -0.5, 12_345.0, 0], ["0.004", "0.49", "−0.50", "1.2×10⁴", "0.00"]))
    func `effects never read as zero when they are not`(_ value: Double, _ text: String) {
        #expect(PlotNumber.effect(value, 2) == text)
    }

    /// Widths of the Helvetica metrics in thousandths: S 667, t 278, u 556, d 556, y 500.
    @Test func `text is as wide as the sum of its letters`() {
        #expect(abs(PlotFont.width("Study", size: 1000) - 2557) < 1e-9)
        #expect(abs(PlotFont.width("Study", size: 8, isBold: true) - 8 * 2.778) < 1e-9)
    }

    @Test func `a word wider than the line is broken`() {
        let lines = PlotFont.lines("Donaudampfschifffahrtsgesellschaft 1999", width: 60, size: 8)
        #expect(lines.count > 2)
        #expect(lines.allSatisfy { PlotFont.width($0, size: 8) <= 60 })
        #expect(lines.joined().replacing(" ", with: "") == "Donaudampfschifffahrtsgesellschaft1999")
    }
}
