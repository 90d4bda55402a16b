/// A linear model with an intercept and moderators.
///
/// Moderators are centered and scaled inside, so that years or counts do not cost digits.
struct DesignModel: WeightedModel {
    let observed: [Double]
    let variances: [Double]
    /// k rows of p numbers: 1, then the standardized moderators.
    let rows: [Double]
    let coefficientCount: Int
    /// The center and the scale of each moderator.
    let centers: [Double]
    let scales: [Double]

    /// - Throws: `PoolingRefusal` (`NUM-MODERATORS`) for constant or redundant moderators, or k ≤ p.
    init(_ effects: Effects, moderators: [[Double]]) throws(PoolingRefusal) {
        observed = effects.estimates
        variances = effects.variances
        let k = effects.count
        let p = moderators.count + 1
        guard k > p else {
            throw PoolingRefusal(.moderators, value: "\(k) studies for \(p) coefficients")
        }
        var centers: [Double] = []
        var scales: [Double] = []
        for column in moderators {
            guard column.count == k else { throw PoolingRefusal(.unequalLengths, value: "\(column.count) moderator values") }
            guard column.allSatisfy({ $0.isFinite }) else { throw PoolingRefusal(.notFinite) }
            let center = column.reduce(0, +) / Double(k)
            let scale = (column.reduce(0) { $0 + ($1 - center) * ($1 - center) } / Double(k)).squareRoot()
            guard scale > 1e-13 * abs(center), scale > 0, scale.isFinite else {
                throw PoolingRefusal(.moderators, value: "a moderator is constant")
            }
            centers.append(center)
            scales.append(scale)
        }
        var rows: [Double] = []
        rows.reserveCapacity(k * p)
        for i in 0..<k {
            rows.append(1)
            for j in 0..<(p - 1) { rows.append((moderators[j][i] - centers[j]) / scales[j]) }
        }
        self.rows = rows
        self.centers = centers
        self.scales = scales
        coefficientCount = p
        guard inverse(at: 0) != nil else { throw PoolingRefusal(.moderators, value: "a moderator is redundant") }
    }

    var studyCount: Int { observed.count }

    /// Returns `Xᵀ diag(g) X` for a weight function of the study's index.
    func gram(_ weight: (Int) -> Double) -> SymmetricMatrix {
        let p = coefficientCount
        var matrix = SymmetricMatrix(size: p)
        for i in 0..<studyCount {
            let g = weight(i)
            for a in 0..<p {
                let left = g * rows[i * p + a]
                for b in 0...a { matrix.storage[a * p + b] += left * rows[i * p + b] }
            }
        }
        matrix.mirror()
        return matrix
    }

    private func weight(_ i: Int, _ tauSquared: Double) -> Double { 1 / (variances[i] + tauSquared) }

    /// Returns `(XᵀWX)⁻¹`, nil when the columns are redundant.
    func inverse(at tauSquared: Double) -> SymmetricMatrix? {
        gram { weight($0, tauSquared) }.inverted()?.inverse
    }

    /// Returns the coefficients of the standardized columns.
    func coefficients(at tauSquared: Double, _ inverse: SymmetricMatrix) -> [Double] {
        let p = coefficientCount
        var right = [Double](repeating: 0, count: p)
        for i in 0..<studyCount {
            let wy = weight(i, tauSquared) * observed[i]
            for a in 0..<p { right[a] += wy * rows[i * p + a] }
        }
        return inverse.times(right)
    }

    func fitted(_ i: Int, _ coefficients: [Double]) -> Double {
        var sum = 0.0
        for a in 0..<coefficientCount { sum += rows[i * coefficientCount + a] * coefficients[a] }
        return sum
    }

    func moments(at tauSquared: Double) -> WeightedMoments {
        guard let a = inverse(at: tauSquared) else { return WeightedMoments(traceW: .nan) }
        let b = coefficients(at: tauSquared, a)
        var m = WeightedMoments()
        for i in 0..<studyCount {
            let w = weight(i, tauSquared)
            let residual = observed[i] - fitted(i, b)
            m.traceW += w
            m.traceWW += w * w
            m.yPy += w * residual * residual
            m.yPPy += w * w * residual * residual
        }
        let second = gram { let w = weight($0, tauSquared); return w * w }
        let third = gram { let w = weight($0, tauSquared); return w * w * w }
        let product = a.times(second)
        m.traceP = m.traceW - product.trace
        m.tracePP = m.traceWW - 2 * a.times(third).trace + product.times(product).trace
        return m
    }

    func varianceTraces(at tauSquared: Double) -> (pvp: Double, pvpv: Double) {
        guard let a = inverse(at: tauSquared) else { return (.nan, .nan) }
        var (sum, sumV) = (0.0, 0.0)
        for i in 0..<studyCount {
            let w = weight(i, tauSquared)
            sum += w * w * variances[i]
            sumV += w * w * variances[i] * variances[i]
        }
        let second = a.times(gram { let w = weight($0, tauSquared); return w * w })
        let secondV = a.times(gram { let w = weight($0, tauSquared); return w * w * variances[$0] })
        let thirdV = a.times(gram { let w = weight($0, tauSquared); return w * w * w * variances[$0] })
        let thirdVV = a.times(gram { let w = weight($0, tauSquared); return w * w * w * variances[$0] * variances[$0] })
        return (
            sum - 2 * thirdV.trace + second.times(secondV).trace,
            sumV - 2 * thirdVV.trace + secondV.times(secondV).trace
        )
    }

    func unweighted() -> UnweightedMoments {
        guard let a = gram({ _ in 1 }).inverted()?.inverse else { return UnweightedMoments(residual: .nan) }
        let p = coefficientCount
        var right = [Double](repeating: 0, count: p)
        for i in 0..<studyCount { for c in 0..<p { right[c] += observed[i] * rows[i * p + c] } }
        let b = a.times(right)
        var u = UnweightedMoments()
        var (sumV, sumVV) = (0.0, 0.0)
        for i in 0..<studyCount {
            let residual = observed[i] - fitted(i, b)
            u.residual += residual * residual
            sumV += variances[i]
            sumVV += variances[i] * variances[i]
        }
        let first = a.times(gram { variances[$0] })
        u.tracePV = sumV - first.trace
        u.tracePVPV = sumVV - 2 * a.times(gram { variances[$0] * variances[$0] }).trace + first.times(first).trace
        return u
    }

    func deviance(at tauSquared: Double, restricted: Bool) -> Double {
        guard let (a, logDeterminant) = gram({ weight($0, tauSquared) }).inverted() else { return .nan }
        let b = coefficients(at: tauSquared, a)
        var sum = restricted ? logDeterminant : 0
        for i in 0..<studyCount {
            let residual = observed[i] - fitted(i, b)
            sum += residual * residual / (variances[i] + tauSquared) + SymmetricMatrix.logarithm(variances[i] + tauSquared)
        }
        return 0.5 * sum
    }
}
