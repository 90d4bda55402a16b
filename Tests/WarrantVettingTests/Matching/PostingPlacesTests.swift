import Testing

@testable import WarrantVetting

@Suite struct PostingPlacesTests {
    /// Features with few claims, with many, with none, and with claims far apart.
    private static let features: [[Int32]] = [[0, 1, 63], [64], [], [5, 127, 128, 700, 9_999], Array(0..<300)]

    @Test func `a claim's posting is found where it stands, and nowhere else`() {
        var starts: [Int32] = [0]
        for feature in Self.features { starts.append(starts[starts.count - 1] + Int32(feature.count)) }
        let places = PostingPlaces(claims: Self.features.flatMap(\.self), starts: starts)
        for (feature, claims) in Self.features.enumerated() {
            for claim in 0..<10_050 {
                let expected = claims.firstIndex(of: Int32(claim)).map { Int(starts[feature]) + $0 }
                #expect(places.posting(of: Int32(feature), in: claim) == expected)
            }
        }
    }
}
