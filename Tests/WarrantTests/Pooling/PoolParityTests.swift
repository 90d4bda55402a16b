import Foundation
import Testing
import Warrant
import WarrantText

/// `warrant pool --all --format json` against every number of the metafor files, through input and output.
@Suite struct PoolParityTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "WarrantStatisticsTests/Fixtures/metafor")

    static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".json") }.sorted()

    @Test func `the reference files are there`() {
        #expect(Self.files.count == 21)
    }

    @Test(arguments: files) func `the whole report agrees`(file: String) throws {
        let path = Self.folder.appending(path: file).path
        let outcome = PoolJob(file: path, format: "json", includesAll: true).run()
        #expect(outcome.status == 0, "\(outcome.messages)")
        let actual = try JSONReader.read(SourceText(name: "report", text: outcome.report))
        let expected = try JSONReader.read(SourceText(name: file, bytes: Array(Data(contentsOf: URL(filePath: path)))))
        var comparison = TreeComparison()
        comparison.compare(actual, expected, at: "")
        #expect(comparison.problems == [])
        #expect(comparison.numberCount > 400)
    }
}

/// Compares two JSON trees; keys that the expected tree does not have are ignored.
private struct TreeComparison {
    private(set) var problems: [String] = []
    private(set) var numberCount = 0

    mutating func compare(_ actual: LocatedValue?, _ expected: LocatedValue, at path: String) {
        guard let actual else {
            problems.append("\(path) is missing")
            return
        }
        switch (actual.kind, expected.kind) {
        case (_, .mapping(let entries)):
            for entry in entries where entry.key != "peer" {
                compare(actual[entry.key], entry.value, at: path + "/" + entry.key)
            }
        case (.sequence(let left), .sequence(let right)):
            if left.count != right.count { problems.append("\(path) has \(left.count) elements, expected \(right.count)") }
            for (index, pair) in zip(left, right).enumerated() { compare(pair.0, pair.1, at: "\(path)[\(index)]") }
        case (.number(let left, _), .number(let right, _)):
            numberCount += 1
            // Likelihood maxima: the files end at a step of 1e-12; everything else is rounding.
            let limit = max((path == "/egger_rma/p" ? 1e-6 : 1e-8) * abs(right), path.contains("/p") || path.hasSuffix("q_p") ? 0 : 1e-11)
            if abs(left - right) > limit { problems.append("\(path): \(left), expected \(right)") }
        case (.string(let left), .string(let right)):
            if left != right { problems.append("\(path): '\(left)', expected '\(right)'") }
        case (.null, .null): break
        default: problems.append("\(path): \(actual.found), expected \(expected.found)")
        }
    }
}
