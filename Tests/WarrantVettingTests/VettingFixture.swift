import Foundation
import WarrantCatalog
import WarrantGrading
import WarrantModel
import WarrantText

@testable import WarrantVetting

/// The package's own catalogue, evaluated, and the annotated sentences and pages beside these tests.
enum VettingFixture {
    static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let evaluation = Task {
        let reader = CatalogReader(folder: CatalogFolder(path: root.path))
        return Evaluator().evaluate(try await reader.read().catalog())
    }

    static let vetter = Task { Vetter(try await evaluation.value) }

    /// An annotated sentence; one of general health copy says only whether it is a health claim.
    struct Unit: Decodable, Sendable {
        let id: String
        let text: String
        let isHealthClaim: Bool
        let claimIDs: [String]
        let strength: String?
        let polarity: String?
        let shouldFlag: Bool
        /// `tuned` or `held` for single sentences.
        let half: String?
        let page: String?

        enum CodingKeys: String, CodingKey {
            case id, text, strength, polarity, half, page
            case isHealthClaim = "is_health_claim"
            case claimIDs = "claim_ids"
            case shouldFlag = "should_flag"
        }

        init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            id = try values.decode(String.self, forKey: .id)
            text = try values.decode(String.self, forKey: .text)
            isHealthClaim = try values.decode(Int.self, forKey: .isHealthClaim) == 1
            claimIDs = try values.decodeIfPresent([String].self, forKey: .claimIDs) ?? []
            strength = try values.decodeIfPresent(String.self, forKey: .strength)
            polarity = try values.decodeIfPresent(String.self, forKey: .polarity)
            shouldFlag = try values.decodeIfPresent(Int.self, forKey: .shouldFlag) == 1
            half = try values.decodeIfPresent(String.self, forKey: .half)
            page = try values.decodeIfPresent(String.self, forKey: .page)
        }
    }

    static func units(_ file: String) throws -> [Unit] {
        try String(contentsOf: fixtures.appendingPathComponent(file), encoding: .utf8).split(separator: "\n")
            .map { try JSONDecoder().decode(Unit.self, from: Data($0.utf8)) }
    }

    static func vet(_ text: String, as format: ProseFormat = .plainText, with vetter: Vetter? = nil) async throws -> VettingReport {
        let used: Vetter
        if let vetter { used = vetter } else { used = try await VettingFixture.vetter.value }
        return used.vet(Prose.read(SourceText(name: "copy", text: text), as: format))
    }
}
