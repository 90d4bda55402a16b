import WarrantStatistics

/// Times pooling and prints one line per case: name, fits per second, seconds per fit.
@main
struct PoolBenchmark {
    static func main() throws {
        let trials = try bcg()
        for test in [TestKind.z, .knha] {
            let model = RandomEffects(method: .reml, test: test)
            report("bcg-reml-\(test.rawValue)", time { try? model.pool(trials) })
        }
        let dersimonian = RandomEffects(method: .dersimonianLaird)
        report("bcg-dl-z", time { try? dersimonian.pool(trials) })
        report("bcg-all-analyses", time { try? FullAnalysis(trials) })
        for count in [1_000, 10_000, 100_000, 1_000_000] {
            let effects = try random(count)
            let model = RandomEffects(method: .reml)
            report("reml-\(count)", time { try? model.pool(effects) })
        }
    }

    /// Returns the best of several runs, in seconds per call; the best is least disturbed by other programs.
    static func time<Result>(_ work: () -> Result) -> Double {
        let clock = ContinuousClock()
        var best = Double.infinity
        var repeats = 1
        for _ in 0..<7 {
            var elapsed = 0.0
            while true {
                let duration = clock.measure {
                    for _ in 0..<repeats { withExtendedLifetime(work()) {} }
                }
                elapsed = Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
                if elapsed > 0.05 || repeats >= 10_000_000 { break }
                repeats *= 2
            }
            best = min(best, elapsed / Double(repeats))
        }
        return best
    }

    static func report(_ name: String, _ seconds: Double) {
        print("\(name) \(Int(1 / seconds)) \(seconds)")
    }

    /// The 13 trials of BCG vaccination (Colditz et al. 1994), as log risk ratios.
    static func bcg() throws -> Effects {
        let tables = [
            (4.0, 119.0, 11.0, 128.0), (6, 300, 29, 274), (3, 228, 11, 209), (62, 13536, 248, 12619), (33, 5036, 47, 5761),
            (180, 1361, 372, 1079), (8, 2537, 10, 619), (505, 87886, 499, 87892), (29, 7470, 45, 7232),
            (17, 1699, 65, 1600), (186, 50448, 141, 27197), (5, 2493, 3, 2338), (27, 16886, 29, 17825),
        ].map { TwoByTwo(a: $0.0, b: $0.1, c: $0.2, d: $0.3) }
        let all = try RiskRatio().effects(of: tables).map { try $0.get() }
        return try Effects(estimates: all.map(\.estimate), variances: all.map(\.variance))
    }

    /// Effects with a mean of 0.2 and a τ of 0.3, from a fixed seed.
    static func random(_ count: Int) throws -> Effects {
        var state: UInt64 = 1
        func uniform() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (Double(state >> 11) + 0.5) * 0x1p-53
        }
        var (y, v): ([Double], [Double]) = ([], [])
        for _ in 0..<count {
            let variance = 0.01 + 0.2 * uniform()
            let z = NormalDistribution().quantile(lowerTail: uniform())
            y.append(0.2 + z * (0.09 + variance).squareRoot())
            v.append(variance)
        }
        return try Effects(estimates: y, variances: v)
    }
}
