public import WarrantModel
import WarrantText

/// ClaimReview in JSON-LD (schema.org), as fact-check aggregators read it.
///
/// The rating is a number only where the evidence says something about the claim's truth: supported 5, partly
/// supported 4, contested 3, contradicted 1. Insufficient, unsupported and not testable have words and no number,
/// because "not shown" is not "false" (our design). Claims not assessed have no verdict and are left out.
public struct ClaimReviewFormat: InterchangeFormat {
    public let name = "claimreview"
    public let fileExtension = "jsonld"
    public let summary = """
        schema.org ClaimReview, one per claim that has a verdict. Verdicts are words with the GRADE certainty; only \
        supported (5), partly supported (4), contested (3) and contradicted (1) have a number as well.
        """

    /// The numbers, best 5 and worst 1, for the verdicts that have one.
    static let ratings: [Verdict: Int] = [.supported: 5, .partlySupported: 4, .contested: 3, .contradicted: 1]

    public init() {}

    public func encode(_ evaluation: Evaluation, options: InterchangeOptions) -> [UInt8] {
        let reviews = evaluation.catalog.claims.compactMap { claim -> JSONValue? in
            guard let assessment = evaluation.assessment(claim.id), assessment.verdict != .notAssessed else {
                return nil
            }
            return review(of: claim, assessment, in: evaluation.catalog, options)
        }
        return JSONValue.members([("@context", "https://schema.org"), ("@graph", .array(reviews))]).fileBytes
    }

    private func review(
        of claim: Claim, _ assessment: ClaimAssessment, in catalog: Catalog, _ options: InterchangeOptions
    ) -> JSONValue {
        let address = options.address("claims", claim.id.rawValue)
        return .members([
            ("@type", "ClaimReview"),
            ("@id", .string(address + "#review")),
            ("url", .string(address)),
            ("claimReviewed", .string(claim.statement)),
            ("datePublished", (claim.review.on ?? options.date).map(JSONValue.string)),
            ("author", .members([("@type", "Organization"), ("name", .string(options.publisher))])),
            ("reviewBody", .string(assessment.ceiling.statement)),
            ("reviewRating", rating(assessment)),
            ("itemReviewed", item(claim, assessment, in: catalog)),
            ("creativeWorkStatus", claim.review.status == .signedOff ? "Published" : "Draft"),
        ])
    }

    private func rating(_ assessment: ClaimAssessment) -> JSONValue {
        let certainty = assessment.certainty.map { " (\($0.rawValue) certainty)" } ?? ""
        let word = assessment.verdict.name
        let number = Self.ratings[assessment.verdict]
        return .members([
            ("@type", "Rating"),
            ("alternateName", .string(word.prefix(1).uppercased() + word.dropFirst() + certainty)),
            ("ratingValue", number.map(JSONValue.integer)),
            ("bestRating", number == nil ? nil : 5),
            ("worstRating", number == nil ? nil : 1),
            ("ratingExplanation", .string(assessment.reason)),
        ])
    }

    /// The claim with the documents that assert it. How each words it stands beside the verdict, which is on the claim
    /// as catalogued and not on their words.
    private func item(_ claim: Claim, _ assessment: ClaimAssessment, in catalog: Catalog) -> JSONValue {
        let appearances = Set(claim.assertedIn.map(\.document)).sorted().map { id -> JSONValue in
            let document = catalog.document(id)
            let strongest = claim.assertedIn.filter { $0.document == id }.max { $0.strength < $1.strength }
            let wording = strongest.flatMap { assertion in
                assessment.fit(of: assertion).map { "worded \(assertion.strength.rawValue), \($0.name)" }
            }
            return .members([
                ("@type", "CreativeWork"), ("name", .string(document?.title ?? id.rawValue)),
                ("identifier", .string(id.rawValue)),
                ("description", wording.map(JSONValue.string)), ("inLanguage", (document?.language).map(JSONValue.string)),
                (
                    "publisher",
                    (document?.publisherKind).map {
                        .members([("@type", "Organization"), ("description", .string($0))])
                    }
                ),
            ])
        }
        return .members([
            ("@type", "Claim"), ("name", .string(claim.plain)),
            ("appearance", appearances.isEmpty ? nil : .array(appearances)),
        ])
    }
}
