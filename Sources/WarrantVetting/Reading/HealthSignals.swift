import WarrantModel
import WarrantText

/// What the detector weighs: each between 0 and 1, in the order of `Name`.
struct HealthSignals {
    enum Name: Int, CaseIterable {
        case bias, relation, trouble, part, care, improvement, state, relationToTrouble, relationToPart, relationToCare
        case coverage, likeness, profile, unknownShare, elsewhere, elsewhereOnly, instruction, interrogative, question
        case business, service, houseService, definition, description, design, credential, rapport, unproven, wording
        case witness, story, house, anaphor, length, noHealth, isShort, heading, negation, concepts, reader
        case careImprovement, statePart, instructionNoGain, definitionNoRelation, descriptionOnly, researchNoResult
        case likenessRelation, contextRelation, contextWording, leadIn, elsewhereMany, elsewhereNoPart, openQuestion, closedQuestion, feltSymptom
        case pageHealth, pageUnproven, pageRelation, backUnproven, backWording, headingNoRelation, harmCaution, diaryEntry
        case topic, noTopic, pageTopic, noTopicHere, topicRelation, plainTopic, noTopicRelation, superlative, headingClaim, safety
        case anatomy, anatomyOnly, frequency, frequencyOnly
    }

    /// With room at the end, so that eight can be taken at a time.
    private(set) var values = [Float](repeating: 0, count: (Name.allCases.count + 7) / 8 * 8)

    /// What the words and senses of the sentence weigh, each with a weight of its own.
    private(set) var vocabulary: Float = 0

    subscript(name: Name) -> Float {
        get { values[name.rawValue] }
        set { values[name.rawValue] = newValue }
    }

    /// Nothing that speaks for a health claim.
    init() {}

    /// Weighs a sentence; what was weighed before is forgotten.
    ///
    /// - Parameter vocabulary: What its words and senses weigh.
    mutating func read(_ view: SentenceView, traits: [FeatureTraits], vocabulary: Float, context: ContextSignals) {
        for index in values.indices { values[index] = 0 }
        self.vocabulary = vocabulary
        let roles = view.roles
        let cues = view.cues
        let relation = roles.count(.harm) + roles.count(.good) + roles.count(.link) + roles.count(.act)
        let trouble = roles.count(.bad)
        let part = roles.count(.part)
        let care = roles.count(.care)
        let good = roles.count(.good)
        let count = view.words.count
        var concepts = 0
        var isHarm = false
        for match in view.features where match.weight > 0.3 {
            let trait = traits[Int(match.feature)]
            if trait.isConcept, match.weight > 0.5 { concepts += 1 }
            if trait.isHarm { isHarm = true }
        }
        let hasHealth = trouble > 0 || part > 0 || concepts > 0
        self[.bias] = 1
        self[.relation] = Self.share(relation, 3)
        self[.trouble] = Self.share(trouble, 3)
        self[.part] = Self.share(part, 3)
        self[.care] = Self.share(care, 4)
        self[.improvement] = Self.share(good, 2)
        self[.state] = Self.share(roles.count(.state), 3)
        self[.relationToTrouble] = Self.flag(relation > 0 && trouble > 0)
        self[.relationToPart] = Self.flag(relation > 0 && part > 0)
        self[.relationToCare] = Self.flag(relation > 0 && care > 0 && hasHealth)
        self[.careImprovement] = Self.flag(good > 0 && care > 0)
        self[.statePart] = Self.flag(part > 0 && roles.count(.state) > 0)
        self[.unknownShare] = view.unknownShare
        let elsewhere = cues.count(.elsewhere)
        self[.elsewhere] = Self.share(elsewhere, 2)
        self[.elsewhereOnly] = Self.flag(elsewhere > 0 && trouble == 0 && part == 0)
        let first = view.words.lowerBound
        let instruction = view.instruction != nil
        self[.instruction] = Self.flag(instruction)
        self[.instructionNoGain] = Self.flag(instruction && good == 0 && trouble == 0)
        self[.interrogative] = Self.flag(cues.has(.interrogative, startingAt: first))
        self[.question] = Self.flag(view.endsInQuestionMark)
        self[.business] = Self.share(cues.count(.business), 2)
        let service = cues.count(.service)
        self[.service] = Self.share(service, 2)
        self[.houseService] = Self.flag(service > 0 && cues.has(.house) && trouble == 0 && good == 0)
        self[.definition] = Self.share(cues.count(.definition), 2)
        self[.definitionNoRelation] = Self.flag(cues.has(.definition) && relation == 0)
        self[.description] = Self.share(cues.count(.description), 2)
        self[.descriptionOnly] = Self.flag(cues.has(.description) && roles.count(.harm) + good + roles.count(.link) == 0)
        self[.design] = Self.share(cues.count(.design), 2)
        self[.researchNoResult] = Self.flag(cues.has(.design) && roles.count(.harm) + good + roles.count(.link) == 0)
        self[.credential] = Self.share(cues.count(.credential), 2)
        self[.rapport] = Self.share(cues.count(.rapport), 2)
        self[.unproven] = Self.flag(cues.has(.unproven))
        self[.wording] = Self.flag(cues.has(.hedge) || cues.has(.moderate) || cues.has(.absolute))
        self[.witness] = Self.flag(cues.has(.witness))
        self[.house] = Self.flag(cues.has(.house))
        self[.anaphor] = Self.flag(cues.has(.anaphor, startingAt: first))
        self[.length] = Self.share(count, 20)
        self[.noHealth] = Self.flag(!hasHealth)
        self[.isShort] = Self.flag(count < 5)
        self[.heading] = Self.flag(view.isHeading)
        self[.negation] = Self.flag(cues.has(.negation))
        self[.concepts] = Self.share(concepts, 4)
        self[.reader] = Self.flag(cues.has(.reader))
        self[.contextRelation] = context.pointsBack && relation > 0 ? context.health : 0
        let commits = cues.has(.negation) || cues.has(.unproven) || cues.has(.hedge) || cues.has(.absolute) || cues.has(.moderate)
        self[.contextWording] = context.pointsBack && commits ? context.claim : 0
        self[.leadIn] = Self.flag(context.leadInRelates && (hasHealth || relation > 0))
        self[.headingNoRelation] = Self.flag((view.isHeading || count < 6) && roles.count(.harm) + good + roles.count(.link) == 0)
        self[.anatomy] = Self.share(cues.count(.anatomy), 2)
        self[.anatomyOnly] = Self.flag(cues.has(.anatomy) && trouble + care + good + roles.count(.state) == 0)
        self[.frequency] = Self.share(cues.count(.frequency), 2)
        self[.frequencyOnly] = Self.flag(cues.has(.frequency) && care + good + roles.count(.harm) + roles.count(.state) == 0)
        self[.safety] = Self.flag(cues.has(.safety))
        self[.headingClaim] = Self.flag(view.isHeading && trouble > 0 && roles.count(.harm) + good + roles.count(.link) > 0)
        self[.harmCaution] = Self.flag(isHarm)
        self[.diaryEntry] = Self.flag(cues.has(.witness) && good + trouble + roles.count(.harm) + roles.count(.link) == 0)
        let topical = roles.topical
        self[.topic] = Self.share(topical, 4)
        self[.noTopic] = Self.flag(topical == 0)
        self[.pageTopic] = context.pageTopic
        self[.noTopicHere] = topical == 0 ? 1 - context.pageTopic : 0
        self[.plainTopic] = Self.share(roles.plainTopical, 3)
        self[.superlative] = Self.flag(trouble + part + care > 0 && cues.matches(.absolute).contains { view.isSuperlative($0.words) })
        self[.noTopicRelation] = Self.flag(topical == 0 && relation > 0)
        self[.topicRelation] = Self.flag(topical > 0 && relation > 0)
        self[.pageHealth] = context.page
        self[.pageUnproven] = cues.has(.unproven) ? context.page : 0
        self[.pageRelation] = relation > 0 ? context.page : 0
        self[.backUnproven] = Self.flag(context.pointsBack && context.health > 0 && cues.has(.unproven))
        self[.backWording] = context.pointsBack && commits ? context.health : 0
        let asks = cues.has(.interrogative, startingAt: first)
        self[.openQuestion] = Self.flag(view.endsInQuestionMark && asks)
        self[.closedQuestion] = Self.flag(view.endsInQuestionMark && !asks && concepts + part + care > 0 && roles.count(.harm) + good + roles.count(.link) > 0
                && trouble + concepts > 1)
        self[.feltSymptom] = Self.flag(cues.has(.description) && trouble > 0 && roles.count(.harm) + roles.count(.link) == 0)
        self[.elsewhereMany] = Self.flag(elsewhere > 1)
        self[.elsewhereNoPart] = Self.flag(elsewhere > 0 && part == 0 && concepts == 0)
    }

    /// Adds what the likeliest claim and the voice say.
    mutating func add(best: MatchCandidate?, isStory: Bool) {
        self[.story] = Self.flag(isStory)
        guard let best else { return }
        self[.coverage] = best.coverage
        self[.likeness] = best.likeness
        self[.profile] = best.profile
        self[.likenessRelation] = self[.relation] > 0 ? best.likeness : 0
    }

    /// What the sentence takes over from what stands before it.
    struct ContextSignals {
        /// Whether a pronoun points back.
        var pointsBack = false
        /// How much the sentence before speaks of health: 0, ½ or 1.
        var health: Float = 0
        /// How likely the sentence before is a health claim.
        var claim: Float = 0
        /// How much of the page so far are health claims, 0 to 1; nothing is known at its first sentence.
        var page: Float = 0
        /// How much of the page so far has words of health, 0 to 1.
        var pageTopic: Float = 0
        /// Whether a list item's lead-in says what its items do ("linked to:").
        var leadInRelates = false
    }

    private static func flag(_ value: Bool) -> Float { value ? 1 : 0 }

    private static func share(_ count: Int, _ full: Int) -> Float { Float(min(count, full)) / Float(full) }
}
