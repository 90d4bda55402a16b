import WarrantModel

/// Tells what sets a claim apart from what many claims share.
///
/// "Knee pain is common among runners" shares knee, pain and runners with half of the catalogue; a claim about an
/// imbalance is only meant when something like an imbalance is spoken of. Our design.
struct ClaimAnchors: Sendable {
    /// Claims may share a concept with this part of the catalogue before it stops telling them apart.
    static let commonShare = 0.2

    /// By claim.
    private let anchors: [[Int32]]

    init(_ catalog: Catalog, finder: FeatureFinder, matcher: LexicalMatcher) {
        var uses: [String: Int] = [:]
        for claim in catalog.claims {
            for concept in Set(claim.concepts) { uses[concept.rawValue, default: 0] += 1 }
        }
        let most = max(2, Int(Double(catalog.claims.count) * Self.commonShare))
        let senses = finder.features.indices.filter { index in
            let feature = finder.features[index]
            // How often something happens is a matter of degree, which any claim can have.
            guard case .sense(let role) = feature.kind, feature.name != "frequent" else { return false }
            return Self.tellsApart(role)
        }.map(Int32.init)
        var numbers: [String: Int32] = [:]
        for (index, feature) in finder.features.enumerated() {
            if case .concept = feature.kind { numbers[feature.name] = Int32(index) }
        }
        anchors = catalog.claims.enumerated().map { place, claim in
            // A concept that many claims speak of tells none of them apart, whether they list it or not.
            let concepts = claim.concepts.filter { (uses[$0.rawValue] ?? 0) <= most }.compactMap { numbers[$0.rawValue] }
                .filter { matcher.claims(speakingOf: $0) <= most }
            let own = senses.filter { matcher.contribution(of: $0, to: place) > 0.5 }
            // What acts is what a claim is about; what it acts on anybody may speak of. "Insomnia is common" is no claim on necks.
            let agents = concepts.filter { Self.isAgent(finder.features[Int($0)].kind) }
            return ((agents.isEmpty ? concepts : agents) + own).sorted()
        }
    }

    /// Whether a concept is what brings something about: a treatment, an exposure, a mechanism, a professional.
    private static func isAgent(_ kind: Feature.Kind) -> Bool {
        switch kind {
        case .concept(.intervention), .concept(.exposure), .concept(.mechanism), .concept(.professional): true
        default: false
        }
    }

    /// What is done, how a part is, and what brings it about tell claims apart; parts, people, troubles and changes
    /// for the better are common to many.
    private static func tellsApart(_ role: SenseRole) -> Bool {
        switch role {
        case .care, .state, .act: true
        case .part, .person, .bad, .harm, .link, .good: false
        }
    }

    /// The features that set a claim apart, sorted.
    func features(of claim: Int) -> [Int32] { anchors[claim] }
}
