import Testing
import WarrantText

@testable import WarrantVetting

@Suite struct BaselineTests {
    private func vet(_ text: String, path: String = "page.md") async throws -> VettedDocument {
        let vetter = DocumentVetter(try await VettingFixture.vetter.value, today: "2026-01-01")
        return vetter.vet(Prose.read(SourceText(name: path, text: text), as: .markdown), format: .markdown, path: path)
    }

    private static let claim = "Correcting the atlas cures knee pain."

    @Test(arguments: [
        "A new first line.\n\n\(claim)", "## Heading\n\nText.\n\n\(claim)\n", "Correcting **the atlas**\ncures knee pain.",
        "\(claim)  And more.", "CORRECTING THE ATLAS CURES KNEE PAIN",
    ])
    func `a known finding stays known when the page around it changes`(text: String) async throws {
        let baseline = Baseline(of: [try await vet(Self.claim)])
        var documents = [try await vet(text)]
        baseline.apply(to: &documents)
        #expect(documents[0].findings.contains { $0.state == .known })
        #expect(documents[0].newFindings.isEmpty)
    }

    @Test func `a second equal sentence is new`() async throws {
        let baseline = Baseline(of: [try await vet(Self.claim)])
        var documents = [try await vet("\(Self.claim)\n\n\(Self.claim)")]
        baseline.apply(to: &documents)
        #expect(Set(documents[0].newFindings.map(\.start.line)) == [3])
    }

    @Test func `another page and another wording are new`() async throws {
        let baseline = Baseline(of: [try await vet(Self.claim)])
        var documents = [try await vet(Self.claim, path: "other.md"), try await vet("Correcting the atlas always cures knee pain.")]
        baseline.apply(to: &documents)
        #expect(documents.allSatisfy { $0.findings.allSatisfy(\.isNew) })
    }

    @Test func `a baseline reads back as it was written, one finding a line`() async throws {
        let baseline = Baseline(of: [try await vet("\(Self.claim) \"Quoted\" \u{1F3C3}")])
        let again = try Baseline(SourceText(name: "baseline", text: baseline.text))
        #expect(again == baseline)
        #expect(baseline.text.split(separator: "\n").count == baseline.keys.count + 5)
        #expect(Baseline().text == "{\n  \"schema\": \"warrant.baseline/1\",\n  \"findings\": []\n}\n")
    }

    @Test func `a file that is no baseline is refused with its place`() {
        #expect(throws: JSONReader.SyntaxError.self) { try Baseline(SourceText(name: "b", text: "{\"schema\": \"x\"}")) }
        #expect(throws: JSONReader.SyntaxError.self) {
            try Baseline(SourceText(name: "b", text: "{\"schema\": \"warrant.baseline/1\", \"findings\": [{\"path\": 1}]}"))
        }
    }

    @Test func `stale entries are those of pages vetted or gone`() async throws {
        let first = try await vet(Self.claim)
        let other = try await vet(Self.claim, path: "other.md")
        let baseline = Baseline(of: [first, other])
        let clean = try await vet("All is well.")
        #expect(Set(baseline.staleKeys(after: [clean]) { _ in true }.map(\.path)) == ["page.md"])
        #expect(Set(baseline.staleKeys(after: [first]) { _ in false }.map(\.path)) == ["other.md"])
        #expect(baseline.staleKeys(after: [first]) { _ in true }.isEmpty)
    }

    @Test(arguments: zip(["", "a", "foobar"], [
        "6c62272e07bb014262b821756295c58d", "d228cb696f1a8caf78912b704e4a8964", "343e1662793c64bf6f0d3597ba446f18",
    ]))
    func `the hash is FNV-1a of 128 bits, by its published vectors`(text: String, expected: String) {
        var hash = FNV1a()
        hash.add(text.utf8)
        #expect(hash.hexadecimal == expected)
    }

    @Test func `sentences fold to one form`() {
        #expect(SentenceNormalizer.normal("  “Cures”  Runner’s\nKNEE — É!? ") == "\"cures\" runner's knee - é")
    }

    /// Plain text is folded on a path of its own, and must come out as it does beside a letter with an accent.
    @Test func `every plain character folds as it does in other text`() {
        for first in UInt8(0)..<0x80 {
            for text in ["A\(Unicode.Scalar(first))B", "Cures\(Unicode.Scalar(first))", "\(Unicode.Scalar(first))Cures it.\r\n"] {
                let plain = SentenceNormalizer.normal("x \(text)")
                #expect(SentenceNormalizer.normal("é \(text)").dropFirst() == plain.dropFirst(), "\(first)")
            }
        }
    }

    @Test func `lines merge and are found`() {
        let lines = LineSet([5...6, 1...2, 6...9])
        #expect(lines.ranges == [1...2, 5...9])
        #expect(lines.touches(3...5))
        #expect(!lines.touches(3...4))
    }
}
