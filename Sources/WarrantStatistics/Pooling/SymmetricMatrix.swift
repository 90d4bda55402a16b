#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A small square matrix, as large as the number of coefficients.
struct SymmetricMatrix: Equatable {
    let size: Int
    var storage: [Double]

    init(size: Int) {
        self.size = size
        storage = [Double](repeating: 0, count: size * size)
    }

    subscript(row: Int, column: Int) -> Double {
        get { storage[row * size + column] }
        set { storage[row * size + column] = newValue }
    }

    var trace: Double { (0..<size).reduce(0) { $0 + storage[$1 * size + $1] } }

    /// Copies the lower triangle to the upper one.
    mutating func mirror() {
        for row in 0..<size { for column in 0..<row { self[column, row] = self[row, column] } }
    }

    func times(_ vector: [Double]) -> [Double] {
        (0..<size).map { row in (0..<size).reduce(0) { $0 + self[row, $1] * vector[$1] } }
    }

    /// Returns the matrix product, which need not be symmetric.
    func times(_ other: SymmetricMatrix) -> SymmetricMatrix {
        var result = SymmetricMatrix(size: size)
        for i in 0..<size {
            for j in 0..<size {
                var sum = 0.0
                for m in 0..<size { sum += self[i, m] * other[m, j] }
                result[i, j] = sum
            }
        }
        return result
    }

    /// Returns the inverse and `ln |A|` by Cholesky's factor; nil unless clearly positive definite.
    func inverted() -> (inverse: SymmetricMatrix, logDeterminant: Double)? {
        var factor = SymmetricMatrix(size: size)
        var logDeterminant = 0.0
        for j in 0..<size {
            var pivot = self[j, j]
            for m in 0..<j { pivot -= factor[j, m] * factor[j, m] }
            guard pivot > 1e-12 * self[j, j], pivot.isFinite else { return nil }
            factor[j, j] = pivot.squareRoot()
            logDeterminant += log(pivot)
            for i in (j + 1)..<max(size, j + 1) {
                var sum = self[i, j]
                for m in 0..<j { sum -= factor[i, m] * factor[j, m] }
                factor[i, j] = sum / factor[j, j]
            }
        }
        var inverse = SymmetricMatrix(size: size)
        for column in 0..<size {
            var x = [Double](repeating: 0, count: size)
            for i in 0..<size {
                var sum = i == column ? 1.0 : 0
                for m in 0..<i { sum -= factor[i, m] * x[m] }
                x[i] = sum / factor[i, i]
            }
            for i in stride(from: size - 1, through: 0, by: -1) {
                var sum = x[i]
                for m in (i + 1)..<max(size, i + 1) { sum -= factor[m, i] * x[m] }
                x[i] = sum / factor[i, i]
            }
            for i in 0..<size { inverse[i, column] = x[i] }
        }
        return (inverse, logDeterminant)
    }

    static func logarithm(_ x: Double) -> Double { log(x) }
}
