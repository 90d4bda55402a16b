import Foundation

/// A logistic model with a ridge penalty, fitted by Newton's method.
struct RidgeLogit {
    /// What is weighed of a unit, and whether the answer is yes.
    struct Row {
        /// By place: what is there; most places have nothing.
        let values: [(place: Int, value: Double)]
        let isPositive: Bool

        init(_ values: some Sequence<Double>, isPositive: Bool) {
            self.values = values.enumerated().filter { $0.element != 0 }.map { ($0.offset, $0.element) }
            self.isPositive = isPositive
        }
    }

    let weights: [Double]

    /// - Parameter penalties: By place, on the square of the weight.
    init(_ rows: [Row], penalties: [Double]) {
        let count = penalties.count
        var weights = [Double](repeating: 0, count: count)
        for _ in 0..<25 {
            var gradient = zip(weights, penalties).map(*)
            var hessian = [Double](repeating: 0, count: count * count)
            for place in 0..<count { hessian[place * count + place] = penalties[place] }
            hessian.withUnsafeMutableBufferPointer { hessian in
                for row in rows {
                    let sum = row.values.reduce(0) { $0 + weights[$1.place] * $1.value }
                    let likelihood = 1 / (1 + exp(-sum))
                    let error = likelihood - (row.isPositive ? 1 : 0)
                    let curvature = likelihood * (1 - likelihood)
                    for (place, value) in row.values {
                        gradient[place] += error * value
                        for (other, otherValue) in row.values { hessian[place * count + other] += curvature * value * otherValue }
                    }
                }
            }
            let step = Self.solve(&hessian, gradient)
            weights = zip(weights, step).map(-)
            if step.allSatisfy({ abs($0) < 1e-6 }) { break }
        }
        self.weights = weights
    }

    /// Solves a positive definite system by elimination; its matrix is used up.
    private static func solve(_ matrix: inout [Double], _ right: [Double]) -> [Double] {
        var right = right
        let count = right.count
        matrix.withUnsafeMutableBufferPointer { matrix in
            for pivot in 0..<count {
                var row = pivot + 1
                while row < count {
                    let factor = matrix[row * count + pivot] / matrix[pivot * count + pivot]
                    if factor != 0 {
                        var column = pivot
                        while column < count {
                            matrix[row * count + column] -= factor * matrix[pivot * count + column]
                            column += 1
                        }
                        right[row] -= factor * right[pivot]
                    }
                    row += 1
                }
            }
            for row in (0..<count).reversed() {
                for column in row + 1..<count { right[row] -= matrix[row * count + column] * right[column] }
                right[row] /= matrix[row * count + row]
            }
        }
        return right
    }
}
