import Foundation

/// A logistic model with a ridge penalty, fitted by Newton's method.
struct RidgeLogit {
    /// What is weighed of a unit, the constant first, and whether the answer is yes.
    struct Row {
        let values: [Double]
        let isPositive: Bool
    }

    let weights: [Double]

    /// - Parameter penalty: On the square of each weight; a hundredth of it on the constant.
    init(_ rows: [Row], penalty: Double) {
        let count = rows[0].values.count
        let penalties = (0..<count).map { $0 == 0 ? penalty / 100 : penalty }
        var weights = [Double](repeating: 0, count: count)
        for _ in 0..<25 {
            var gradient = zip(weights, penalties).map(*)
            var hessian = (0..<count).map { row in (0..<count).map { $0 == row ? penalties[row] : 0 } }
            for row in rows {
                // Most signals are 0.
                let present = row.values.indices.filter { row.values[$0] != 0 }
                let sum = present.reduce(0) { $0 + weights[$1] * row.values[$1] }
                let likelihood = 1 / (1 + exp(-sum))
                let error = likelihood - (row.isPositive ? 1 : 0)
                let curvature = likelihood * (1 - likelihood)
                for one in present {
                    gradient[one] += error * row.values[one]
                    let factor = curvature * row.values[one]
                    for other in present { hessian[one][other] += factor * row.values[other] }
                }
            }
            let step = Self.solve(hessian, gradient)
            weights = zip(weights, step).map(-)
            if step.allSatisfy({ abs($0) < 1e-6 }) { break }
        }
        self.weights = weights
    }

    /// Solves a positive definite system by elimination.
    private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
        var (matrix, right) = (matrix, right)
        for pivot in right.indices {
            for row in right.indices where row > pivot && matrix[row][pivot] != 0 {
                let factor = matrix[row][pivot] / matrix[pivot][pivot]
                for column in pivot..<right.count { matrix[row][column] -= factor * matrix[pivot][column] }
                right[row] -= factor * right[pivot]
            }
        }
        for row in right.indices.reversed() {
            for column in row + 1..<right.count { right[row] -= matrix[row][column] * right[column] }
            right[row] /= matrix[row][row]
        }
        return right
    }
}
