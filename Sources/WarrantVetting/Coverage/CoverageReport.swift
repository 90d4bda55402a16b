public import WarrantModel

/// Which claims of the catalogue a site makes, where, how strongly, and against which verdict: an editor's inventory.
public struct CoverageReport: Sendable, Hashable {
    /// A claim with every place that makes it.
    public struct Row: Sendable, Hashable {
        public var claim: Claim.ID
        public var label: ClaimLabel
        /// By page and line.
        public var places: [Place]
    }

    /// A sentence that makes a claim.
    public struct Place: Sendable, Hashable {
        public var path: String
        public var line: Int
        public var column: Int
        public var text: String
        public var strength: AssertionStrength
        public var polarity: Polarity
        public var voice: Voice
        /// How likely the sentence carries the claim, 0 to 1.
        public var score: Double
        /// The gravest finding on the sentence for this claim; nil when there is none.
        public var severity: Severity?
        /// Whether the page puts it forward, instead of denying, reporting or asking it.
        public var isAsserted: Bool { polarity == .asserts || voice == .testimonial }
    }

    /// The claims made, by id.
    public var rows: [Row]
    /// How many claims the catalogue has.
    public var catalogSize: Int
    public var pages: Int

    /// Gathers the claims of pages that hold them, see `VettedDocument.claims`.
    ///
    /// - Parameter labels: Every claim of the catalogue.
    public init(_ documents: [VettedDocument], labels: [Claim.ID: ClaimLabel]) {
        var places: [Claim.ID: [Place]] = [:]
        for document in documents {
            for (index, claims) in (document.claims ?? []).enumerated() {
                let sentence = document.sentences[index]
                for match in claims {
                    let findings = document.findings(on: index).filter { $0.claim == match.claim && $0.isNew }
                    places[match.claim, default: []].append(
                        Place(
                            path: document.path, line: sentence.line, column: sentence.column, text: sentence.text,
                            strength: sentence.strength, polarity: sentence.polarity, voice: sentence.voice, score: match.score,
                            severity: findings.map(\.severity).max()))
                }
            }
        }
        rows = places.keys.sorted().compactMap { id in
            labels[id].map { Row(claim: id, label: $0, places: places[id] ?? []) }
        }
        catalogSize = labels.count
        pages = documents.count
    }
}
