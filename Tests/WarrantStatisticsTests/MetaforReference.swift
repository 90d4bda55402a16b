import Testing
import WarrantStatistics
import WarrantText

/// One reference file: input and the numbers R metafor 3.8-1 gives for it.
struct MetaforReference: CustomTestStringConvertible {
    let name: String
    let json: LocatedValue

    init(_ path: String) throws {
        name = path
        json = try Fixture.json(path + ".json")
    }

    var testDescription: String { name }
    var measureName: String { json["measure"]?.string ?? "" }

    var rows: [[Double]] {
        guard let measure = AllMeasures.named(measureName), let input = json["input"] else { return [] }
        let columns = measure.columns.map { input[$0.name]?.numbers ?? [] }
        return (columns.first ?? []).indices.map { row in columns.map { $0[row] } }
    }

    var tables: [TwoByTwo] { measureName.isEmpty ? [] : rows.filter { $0.count == 4 }.map { TwoByTwo(row: $0) } }

    /// The effect of every study; nil where it has none.
    func studyEffects() throws -> [StudyEffect?] {
        let measure = try #require(AllMeasures.named(measureName))
        return measure.effects(ofRows: rows).map { try? $0.get() }
    }

    /// The effects this library computes from the input.
    func effects() throws -> Effects {
        let all = try studyEffects().compactMap { $0 }
        return try Effects(estimates: all.map(\.estimate), variances: all.map(\.variance))
    }
}

/// Compares numbers and collects the differences, so that one test shows all of them.
struct Comparison {
    private(set) var problems: [String] = []
    private(set) var count = 0

    /// Both are NaN or null, or differ by at most `relative` of the expected value, or by `absolute`.
    mutating func check(
        _ what: String, _ actual: Double?, _ expected: LocatedValue?, relative: Double, absolute: Double = 1e-13
    ) {
        guard let expected else { return }
        count += 1
        guard let wanted = expected.number else {
            if let actual { problems.append("\(what): \(actual), expected none") }
            return
        }
        guard let actual else {
            problems.append("\(what): none, expected \(wanted)")
            return
        }
        let difference = abs(actual - wanted)
        // A τ² that scoring has halved towards zero ends at 1e-11 or so in R and at 0 here.
        let absolute = ["tau2", "i2", "tau2_del"].contains { what.contains($0) } ? max(absolute, what.contains("i2") ? 1e-5 : 1e-9) : absolute
        if !(difference <= relative * abs(wanted) || difference <= absolute) {
            problems.append("\(what): \(actual), expected \(wanted), relative \(difference / abs(wanted))")
        }
    }
}
