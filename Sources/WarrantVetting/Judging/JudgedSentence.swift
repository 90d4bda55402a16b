import WarrantModel
import WarrantText

/// A sentence with its reading and the claims it was judged against: what rules look at.
struct JudgedSentence {
    let analysis: SentenceAnalysis
    /// The claims the vetter stands by, likeliest first.
    let claims: [JudgedClaim]
    let features: [Feature]
    let profile: Profile
    let profession: Profession?
    let isHealthClaim: Bool
    /// When no claim was accepted: the likeliest, if it may well be meant.
    let nearMiss: JudgedClaim?
    /// Whether it claims the opposite of a claim that something fails.
    let contradictsClaim: Bool
    let page: PageContext
    /// Its place in `Prose.sentences`.
    let index: Int

    init(
        analysis: SentenceAnalysis, claims: [JudgedClaim], features: [Feature], profile: Profile, profession: Profession?,
        isHealthClaim: Bool, nearMiss: JudgedClaim?, contradictsClaim: Bool, page: PageContext, index: Int
    ) {
        self.analysis = analysis
        self.claims = claims
        self.features = features
        self.profile = profile
        self.profession = profession
        self.isHealthClaim = isHealthClaim
        self.nearMiss = nearMiss
        self.contradictsClaim = contradictsClaim
        self.page = page
        self.index = index
        isPutForward = putsForward
    }

    var view: SentenceView { analysis.view }
    var strength: AssertionStrength { analysis.strength.strength }
    var polarity: Polarity { analysis.polarity.polarity }
    var voice: Voice { analysis.polarity.voice }
    /// All words of the sentence.
    var words: Range<Int> { view.words }

    /// Whether the page puts the proposition forward: asserted, told as a success, or asked in a way that answers itself.
    ///
    /// Worked out once, because most rules ask.
    private(set) var isPutForward = false

    private var putsForward: Bool {
        guard isHealthClaim,
            polarity == .asserts || voice == .testimonial || isLeadingQuestion || analysis.strength.hasOwnClause
        else { return false }
        return !isBareEntry && !isFrequency
    }

    /// How common something is, and with whom: "one of the most common complaints of runners". "The most common cause is weak hips" is more.
    private var isFrequency: Bool {
        let roles = view.roles
        guard view.cues.has(.frequency) || words(ofAny: Self.frequencies) != nil else { return false }
        if roles.count(.good) + roles.count(.harm) + roles.count(.act) + roles.count(.care) > 0 || namesState { return false }
        return roles.count(.link) == 0 || view.roles.has(.bad, at: words.lowerBound)
    }

    /// Whether it says how a part is, and not only how often something happens.
    private var namesState: Bool {
        view.features.contains { match in
            let feature = features[Int(match.feature)]
            guard case .sense(.state) = feature.kind, match.weight > 0.3 else { return false }
            return !Self.frequencies.contains(feature)
        }
    }

    private static let frequencies: NameSet = ["frequent"]

    /// A title or an entry that names something and says nothing of it: "Neutral shoes for light runners".
    private var isBareEntry: Bool {
        guard view.lacksFullStop, block.leadIn == nil, analysis.causal.level == 0 else { return false }
        let roles = view.roles
        return roles.count(.good) + roles.count(.harm) + roles.count(.link) + roles.count(.act) + roles.count(.state) == 0
    }

    /// A question that suggests its answer to the reader: about their own health, or with "could … be".
    var isLeadingQuestion: Bool {
        guard polarity == .question, claims.contains(where: \.traits.isSpinal) else { return false }
        if view.cues.has(.interrogative, startingAt: words.lowerBound) { return false }
        // "Can that really make you ill?" doubts it.
        if words.contains(where: { view.table.word($0, is: "really") }) { return false }
        return view.cues.has(.reader) || opensWith("did", "could", "want", "what", "tired", "suffering")
            && view.cues.has(.house)
    }

    func opensWith(_ candidates: StaticString...) -> Bool {
        view.table.word(words.lowerBound, isAnyOf: candidates)
    }

    /// The words of the first feature with one of some names, a sense's or a concept's.
    func words(ofAny names: NameSet) -> Range<Int>? {
        view.features.first { $0.weight > 0.3 && names.contains(features[Int($0.feature)]) }?.words
    }

    /// The words of the first phrase of a list that stands in the sentence.
    func phrase(_ phrases: PhraseList) -> Range<Int>? {
        phrases.mayStand(among: view.wordBits) ? phrases.first(in: words, of: view.table) : nil
    }

    /// The same in other words of the page.
    func phrase(_ phrases: PhraseList, in words: Range<Int>) -> Range<Int>? {
        phrases.first(in: words, of: view.table)
    }

    /// The words that set the strength, or the whole sentence.
    var strengthWords: Range<Int> { analysis.strength.words.first ?? words }

    /// Whether a disease is named, not only a symptom.
    var namesDisease: Bool { words(ofAny: Self.diseases) != nil }

    private static let diseases: NameSet = [
        "disease", "infection", "allergy", "hormone", "fibro", "serious-disease", "migraine", "fibromyalgia", "ear-infection",
        "hormonal-imbalance", "sickness", "insomnia",
    ]
}
