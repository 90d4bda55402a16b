import Foundation
import Testing
import Warrant

/// Trap 4 of the grading methods: with ROBINS-I confounding is paid for once, not never and not twice.
@Suite struct StartRuleTests {
    @Test(arguments: [
        ("high", "not-serious", "it starts high under ROBINS-I, but nothing is taken off for confounding"),
        ("low", "very-serious", "it starts low and loses two levels for risk of bias under ROBINS-I: confounding is paid twice"),
        ("high", "very-serious", nil), ("low", "not-serious", nil),
    ] as [(String, String, String?)])
    func `trap 4: a penalty forgotten or paid twice is found`(start: String, rating: String, message: String?) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try StarterCatalog.write(to: folder.path(percentEncoded: false))
        let file = folder.appending(path: "Claims/exercise/EX-01-exercise-prevents-knee-pain-in-recruits.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
            .replacingOccurrences(of: "start: high", with: "start: \(start)")
            .replacingOccurrences(of: "startRule: classic", with: "startRule: robinsI")
            .replacingOccurrences(of: "riskOfBias:      {rating: not-serious", with: "riskOfBias:      {rating: \(rating)")
        try text.write(to: file, atomically: true, encoding: .utf8)
        let workspace = try Workspace.open(folder.path(percentEncoded: false))
        let found = try await workspace.check(documentFolder: nil, today: "2026-01-01").filter { $0.code == "L012" }
        #expect(found.map(\.message) == [message].compactMap(\.self))
    }
}
