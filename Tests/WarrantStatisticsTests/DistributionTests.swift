import Foundation
import Testing
import WarrantStatistics

/// Distributions against a grid that R computed (`Fixtures/distributions/make-grid.R`).
@Suite struct DistributionTests {
    @Test func `tails and densities agree with R to 1e-12`() throws {
        var problems: [String] = []
        var count = 0
        for line in try Fixture.text("distributions/tails.csv").split(separator: "\n") {
            let fields = line.split(separator: ",").map(String.init)
            let n = fields.dropFirst().compactMap(Double.init)
            guard let distribution = Self.distribution(fields[0], n[0], n[1]) else { continue }
            let tails = distribution.logTails(at: n[2])
            for (name, actual, expected) in [
                ("lower", tails.lower, n[3]), ("upper", tails.upper, n[4]),
                ("density", distribution.logDensity(at: n[2]), n[5]),
            ] {
                count += 1
                if actual == expected { continue }
                // The error of exp(value) is the absolute error of the logarithm; of a tiny logarithm its own.
                let error = abs(actual - expected) / max(abs(expected), min(1, name == "density" ? 1 : abs(expected)))
                if !(error < 1e-12) { problems.append("\(line): \(name) \(actual), error \(error)") }
            }
        }
        #expect(problems == [])
        #expect(count > 2500)
    }

    @Test func `quantiles agree with R to 1e-12`() throws {
        var problems: [String] = []
        for line in try Fixture.text("distributions/quantiles.csv").split(separator: "\n") {
            let fields = line.split(separator: ",").map(String.init)
            let n = fields.dropFirst().compactMap(Double.init)
            guard let distribution = Self.distribution(fields[0], n[0], n[1]) else { continue }
            let actual = distribution.quantile(upperTail: n[2])
            // R's own qf is good to 7 digits only near zero (checked in 40-digit arithmetic); the next test
            // holds those quantiles to their tail areas.
            let tolerance = fields[0] == "f" && n[3] < 0.1 ? 1e-7 : 1e-12
            if !(abs(actual - n[3]) <= tolerance * abs(n[3]) + 1e-16) {
                problems.append("\(line): \(actual), relative \(abs(actual / n[3] - 1))")
            }
        }
        #expect(problems == [])
    }

    @Test(arguments: [0.5, 1, 3, 12, 158, 9999.0]) func `a quantile has its tail area`(df: Double) {
        for p in [1e-250, 1e-30, 1e-6, 0.01, 0.3, 0.7, 0.99] {
            for distribution in [
                StudentT(degreesOfFreedom: df), ChiSquared(degreesOfFreedom: df), FisherF(numerator: df, denominator: 7),
            ] as [any ContinuousDistribution] {
                let x = distribution.quantile(upperTail: p)
                guard x > 1e-290, x < 1e290 else { continue }
                #expect(abs(distribution.upperTail(x) / p - 1) < 1e-11, "\(distribution) \(p)")
                let y = distribution.quantile(lowerTail: p)
                guard abs(y) > 1e-290, abs(y) < 1e290 else { continue }
                #expect(abs(distribution.lowerTail(y) / p - 1) < 1e-11, "\(distribution) \(p)")
            }
        }
    }

    @Test func `ends and nonsense are handled`() {
        let t = StudentT(degreesOfFreedom: 4)
        #expect(t.quantile(upperTail: 0) == .infinity)
        #expect(t.quantile(upperTail: 1) == -.infinity)
        #expect(t.quantile(upperTail: 2).isNaN)
        #expect(t.upperTail(.nan).isNaN)
        #expect(t.upperTail(.infinity) == 0)
        #expect(ChiSquared(degreesOfFreedom: 3).upperTail(-1) == 1)
        #expect(ChiSquared(degreesOfFreedom: 3).upperTail(.infinity) == 0)
        #expect(NormalDistribution().quantile(upperTail: 0.5) == 0)
        #expect(NormalDistribution().logUpperTail(1e10) < -1e19)
    }

    @Test func `the Hedges factor is exact`() {
        // grading-methods 4.1 table, from lgamma differences in R
        for (m, value) in [(2.0, 0.564190), (4, 0.797885), (8, 0.902703), (18, 0.957646), (38, 0.980110)] {
            #expect(abs(GammaFunction.hedgesCorrection(degreesOfFreedom: m) - value) < 5e-7)
        }
        #expect(abs(GammaFunction.hedgesCorrection(degreesOfFreedom: 1e6) - (1 - 0.75e-6)) < 1e-12)
    }

    private static func distribution(_ name: String, _ a: Double, _ b: Double) -> (any ContinuousDistribution)? {
        switch name {
        case "normal": NormalDistribution()
        case "t": StudentT(degreesOfFreedom: a)
        case "chisq": ChiSquared(degreesOfFreedom: a)
        case "f": FisherF(numerator: a, denominator: b)
        case "gamma": GammaDistribution(shape: a)
        case "beta": BetaDistribution(a, b)
        default: nil
        }
    }
}
