import Foundation
import Testing
import WarrantModel
import WarrantText

@testable import WarrantVetting

/// The weights of the frames come from the annotated sentences and pages beside these tests: of two candidates the right one should
/// rank higher. Held back is what `DetectorFitTests` holds back. `RECORD_WEIGHTS=1` writes them anew.
@Suite struct FrameRankerFitTests {
    @Test func `the weights of the frames are those that fit the annotated sentences`() async throws {
        let penalties = Array(repeating: 0.05, count: Self.parts) + Array(repeating: 3, count: Self.frames * Self.signals)
        let fitted = RidgeLogit(try await Self.pairs(isHeldBack: false), penalties: penalties).weights.map { ($0 * 1000).rounded() / 1000 }
        if ProcessInfo.processInfo.environment["RECORD_WEIGHTS"] != nil { try Self.record(fitted) }
        for place in 0..<Self.parts { #expect(abs(fitted[place] - Double(FrameWeights.parts[place])) < 0.05, "part \(place)") }
        for (frame, name) in Self.names.enumerated() {
            let used = Self.used(frame)
            for signal in 0..<Self.signals {
                let fitted = fitted[Self.parts + frame * Self.signals + signal]
                #expect(abs(fitted - Double(used[signal])) < 0.05, "\(name), signal \(signal): \(fitted) fits, \(used[signal]) is used")
            }
        }
    }

    /// On what was held back, the frames put more right claims first than the match alone.
    @Test func `frames put more right claims first`() async throws {
        let analyzer = try await VettingFixture.vetter.value.analyzer
        var (byMatch, byFrame) = (0.0, 0.0)
        try await AnnotatedSentences.forEach(isHeldBack: true) { unit, analysis, scratch in
            var candidates = analyzer.matcher.candidates(for: analysis.matchFeatures, limit: 8, &scratch.match)
            func reciprocalRank() -> Double {
                candidates.firstIndex { unit.claimIDs.contains(analyzer.catalog.claims[$0.claim].id.rawValue) }.map { 1 / Double($0 + 1) } ?? 0
            }
            byMatch += reciprocalRank()
            analyzer.frames.rank(&candidates, for: analysis.view)
            byFrame += reciprocalRank()
        }
        #expect(byFrame > byMatch)
    }

    // MARK: The pairs

    private static let parts = 5
    private static let signals = 12
    private static let frames = ClaimKind.allCases.count + ClaimDirection.allCases.count
    private static let names = ClaimKind.allCases.map(\.rawValue) + ClaimDirection.allCases.map(\.rawValue)

    private static func used(_ frame: Int) -> SIMD16<Float> {
        let kinds = ClaimKind.allCases
        return (frame < kinds.count ? FrameWeights.kinds[kinds[frame]] : FrameWeights.directions[ClaimDirection.allCases[frame - kinds.count]])
            ?? .zero
    }

    /// For each right candidate and each wrong one, by how much the first has more of everything.
    private static func pairs(isHeldBack: Bool) async throws -> [RidgeLogit.Row] {
        let analyzer = try await VettingFixture.vetter.value.analyzer
        var rows: [RidgeLogit.Row] = []
        try await AnnotatedSentences.forEach(isHeldBack: isHeldBack) { unit, analysis, scratch in
            let candidates = analyzer.matcher.candidates(for: analysis.matchFeatures, limit: 8, &scratch.match)
            let signals = FrameRanker.signals(of: analysis.view)
            let values = candidates.map { candidate in
                let claim = analyzer.catalog.claims[candidate.claim]
                let match = FrameRanker.parts(candidate, most: candidates[0].rank)
                var values = (0..<parts).map { Double(match[$0]) } + Array(repeating: 0, count: frames * Self.signals)
                for frame in [
                    ClaimKind.allCases.firstIndex(of: claim.kind)!,
                    ClaimKind.allCases.count + ClaimDirection.allCases.firstIndex(of: claim.direction)!,
                ] {
                    for signal in 0..<Self.signals { values[parts + frame * Self.signals + signal] = Double(signals[signal]) }
                }
                return (values, unit.claimIDs.contains(claim.id.rawValue))
            }
            for (right, isRight) in values where isRight {
                for (wrong, isRight) in values where !isRight { rows.append(.init(zip(right, wrong).map(-), isPositive: true)) }
            }
        }
        return rows
    }

    private static func record(_ weights: [Double]) throws {
        func list(_ weights: some Sequence<Double>, _ count: Int) -> String {
            let texts = weights.map { DecimalText.rounded($0, 3) }
            return (texts + Array(repeating: "0", count: count - texts.count)).joined(separator: ", ")
        }
        func table(_ frames: Range<Int>) -> String {
            frames.map { frame in
                "        .\(names[frame]): [\n            \(list(weights[(parts + frame * signals)..<(parts + (frame + 1) * signals)], 16)),\n        ],\n"
            }.joined()
        }
        let kinds = ClaimKind.allCases.count
        let text = """
            import WarrantModel

            /// The weights of the ranker of frames; written by `FrameRankerFitTests`.
            enum FrameWeights {
                /// In the order of `FrameRanker.parts`.
                static let parts: SIMD8<Float> = [\(list(weights.prefix(parts), 8))]

                /// In the order of `FrameRanker.signals`.
                static let kinds: [ClaimKind: SIMD16<Float>] = [
            \(table(0..<kinds))    ]

                static let directions: [ClaimDirection: SIMD16<Float>] = [
            \(table(kinds..<frames))    ]
            }

            """
        let file = VettingFixture.root.appendingPathComponent("Sources/WarrantVetting/Matching/FrameWeights.swift")
        try Data(text.utf8).write(to: file, options: .atomic)
    }
}
