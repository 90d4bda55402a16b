/// Decides whether a sentence puts forward something about health that evidence could bear on.
///
/// A logistic model over `HealthSignals`. Its weights are fitted with a ridge penalty to annotated sentences, by a test; see
/// `Docs/vetting.md` for the figures on those that were held back.
struct HealthClaimDetector: Sendable {
    /// Returns how likely a sentence is a health claim, 0 to 1.
    ///
    /// - Parameter leavesOff: Whether it leaves what it says to the list below, so that it is half a claim at most.
    static func score(_ signals: HealthSignals, leavesOff: Bool = false) -> Double {
        Logistic.of(Double(sum(signals))) * (leavesOff ? threshold : 1)
    }

    /// Whether a sentence is so far from being a claim that it is not matched: a good match adds about 3 to the sum. A perfect one adds up to 6,
    /// which loses a claim now and then and saves half of the time.
    static func isHopeless(_ signals: HealthSignals) -> Bool {
        sum(signals) < -4
    }

    private static func sum(_ signals: HealthSignals) -> Float {
        let weights = weights.span
        let values = signals.values.span
        var sums = SIMD8<Float>()
        for block in weights.indices {
            let offset = block * MemoryLayout<SIMD8<Float>>.size
            sums += weights[block] * values.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
        }
        return sums.sum() + signals.vocabulary
    }

    /// The weights, eight by eight, with zeros at the end.
    private static let weights: [SIMD8<Float>] = stride(from: 0, to: DetectorWeights.values.count, by: 8).map { first in
        var block = SIMD8<Float>()
        for (place, weight) in DetectorWeights.values[first...].prefix(8).enumerated() { block[place] = weight }
        return block
    }

    /// From which score a sentence counts as a health claim.
    static let threshold = 0.5
}

/// The logistic function without a math library.
enum Logistic {
    /// Returns 1 / (1 + e⁻ˣ), to about seven digits.
    static func of(_ x: Double) -> Double {
        let bounded = min(max(x, -30), 30)
        return 1 / (1 + exponential(-bounded))
    }

    /// 1, ½, ⅓ … 1/10.
    private static let reciprocals: [Double] = (1...10).map { 1 / Double($0) }

    /// e to the x by halving and the series of e: e^x = (e^(x/64))^64.
    private static func exponential(_ x: Double) -> Double {
        let small = x / 64
        var term = 1.0
        var sum = 1.0
        for reciprocal in reciprocals {
            term *= small * reciprocal
            sum += term
        }
        var result = sum
        for _ in 0..<6 { result *= result }
        return result
    }
}
