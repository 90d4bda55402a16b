import Foundation
import Testing
import WarrantText

@testable import WarrantVetting

@Suite struct RuleTests {
    /// A rule with one of its examples.
    struct Example: Sendable, CustomTestStringConvertible {
        let rule: RuleDescription
        let example: RuleExample

        var testDescription: String {
            switch example {
            case .finds(let text): "\(rule.code) finds: \(text)"
            case .passes(let text): "\(rule.code) passes: \(text)"
            }
        }
    }

    static let examples = Vetter.rules.flatMap { rule in rule.examples.map { Example(rule: rule, example: $0) } }

    /// One vetter per profile and profession, with every rule on.
    static let vetters = Dictionary(
        uniqueKeysWithValues: Profile.allCases.flatMap { profile in
            [nil, Profession.chiropractic].map { profession in
                let configuration = VettingConfiguration(
                    profile: profile, profession: profession, select: Vetter.rules.map(\.code))
                let task = Task { Vetter(try await VettingFixture.evaluation.value, configuration: configuration) }
                return (VetterKey(profile: profile, profession: profession), task)
            }
        })

    struct VetterKey: Hashable {
        let profile: Profile
        let profession: Profession?
    }

    @Test(arguments: examples)
    func `a rule does what its examples say`(example: Example) async throws {
        let profile = Profile.allCases.first { example.rule.severities[$0] != nil } ?? .editorial
        let vetter = try await #require(Self.vetters[VetterKey(profile: profile, profession: example.rule.profession)]).value
        switch example.example {
        case .passes(let text):
            let report = try await VettingFixture.vet(text, as: Self.format(text), with: vetter)
            let found = report.findings.filter { $0.rule == example.rule.code }
            #expect(found.isEmpty)
        case .finds(let marked):
            let parts = marked.components(separatedBy: "↓")
            try #require(parts.count == 2)
            let report = try await VettingFixture.vet(parts.joined(), as: Self.format(marked), with: vetter)
            let places = report.findings.filter { $0.rule == example.rule.code }.map(\.range.lowerBound)
            #expect(places.contains(parts[0].utf8.count), "found at \(places)")
        }
    }

    /// A text of several lines is Markdown.
    private static func format(_ text: String) -> ProseFormat { text.contains("\n") ? .markdown : .plainText }

    @Test func `a rule that reports other severities than its profile's says so`() async throws {
        var graded: Set<String> = []
        let texts = Self.examples.map { example in
            switch example.example {
            case .finds(let text): text.replacing("↓", with: "")
            case .passes(let text): text
            }
        }
        let units = try VettingFixture.units("cases.jsonl").prefix(200).map(\.text)
        for (key, task) in Self.vetters {
            let vetter = try await task.value
            for text in texts + units {
                for finding in try await VettingFixture.vet(text, as: Self.format(text), with: vetter).findings {
                    let rule = try #require(Vetter.rules.first { $0.code == finding.rule })
                    guard finding.severity != rule.severity(in: key.profile) else { continue }
                    graded.insert(rule.code)
                    #expect(rule.grading != nil, "\(rule.code) is \(finding.severity) in \(key.profile): \(text)")
                }
            }
        }
        #expect(graded.isSuperset(of: ["SUB-01", "SUB-03", "SUB-04", "LNG-01", "MED-03"]))
    }

    @Test func `causal wording above the evidence is told in an editor's words`() async throws {
        let task = try #require(Self.vetters[VetterKey(profile: .us, profession: nil)])
        func reasons(_ text: String) async throws -> [String] {
            try await VettingFixture.vet(text, with: try await task.value).findings.filter { $0.rule == "LNG-01" }.map(\.reason)
        }
        #expect(
            try await reasons("Tight hips cause knee pain.") == [
                "\u{2018}cause\u{2019} says that one thing brings the other about; the evidence on file allows no statement of cause or link"
            ])
        #expect(
            try await reasons("Tight hips may cause knee pain.") == [
                "\u{2018}may\u{2019} says that one thing may bring the other about; the evidence on file allows no statement of cause or link"
            ])
    }

    @Test func `each causal level has words of its own`() {
        #expect(Set((0...6).map { CausalWording($0).says }).count == 7)
        #expect(Set((0...6).map { CausalWording($0).allowed }).count == 7)
    }

    @Test func `every rule file is in the list`() throws {
        let folder = VettingFixture.root.appendingPathComponent("Sources/WarrantVetting/Rules")
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let files = try #require(found)
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" && $0.deletingLastPathComponent() != folder }
            .map { $0.deletingPathExtension().lastPathComponent }
        let inFolders = files.filter { name in
            !["Authority", "Rule", "RuleDescription", "RuleExample", "AllRules"].contains(name)
        }.sorted()
        #expect(inFolders == AllRules.list.map { "\($0)" })
    }

    @Test func `codes and slugs are unique`() {
        #expect(Set(Vetter.rules.map(\.code)).count == Vetter.rules.count)
        #expect(Set(Vetter.rules.map(\.slug)).count == Vetter.rules.count)
    }

    @Test func `a rule whose sources were only recalled is off until it is selected`() throws {
        let rule = try #require(Vetter.rules.first { $0.code == "EST-03" })
        #expect(rule.isUnconfirmed)
        #expect(!VettingConfiguration(profile: .us).runs(rule))
        #expect(VettingConfiguration(profile: .us, select: ["EST-03"]).runs(rule))
    }

    @Test func `ignore wins over select, and both take families`() throws {
        let rule = try #require(Vetter.rules.first { $0.code == "LNG-06" })
        #expect(VettingConfiguration(select: ["LNG"]).runs(rule))
        #expect(!VettingConfiguration(select: ["LNG"], ignore: ["hype-word"]).runs(rule))
        #expect(!VettingConfiguration(select: ["SUB"]).runs(rule))
    }
}
