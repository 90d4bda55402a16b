/// The weights of the detector; written by `DetectorFitTests`.
enum DetectorWeights {
    /// In the order of `HealthSignals.Name`.
    static let values: [Float] = [
        -5.234,  // bias
        0.442,  // relation
        0.853,  // trouble
        0.853,  // part
        0.659,  // care
        0.664,  // improvement
        0.813,  // state
        0.103,  // relationToTrouble
        0.519,  // relationToPart
        -0.005,  // relationToCare
        -0.602,  // coverage
        1.853,  // likeness
        3.542,  // profile
        -1.785,  // unknownShare
        -1.701,  // elsewhere
        -0.749,  // elsewhereOnly
        -1.106,  // instruction
        -0.583,  // interrogative
        0.364,  // question
        -0.847,  // business
        -2.431,  // service
        -0.382,  // houseService
        -1.360,  // definition
        -1.901,  // description
        -0.951,  // design
        0.182,  // credential
        -1.486,  // rapport
        1.805,  // unproven
        1.638,  // wording
        -0.303,  // witness
        1.506,  // story
        -0.351,  // house
        -0.341,  // anaphor
        -0.075,  // length
        -0.644,  // noHealth
        -0.299,  // isShort
        -1.458,  // heading
        0.679,  // negation
        -0.408,  // concepts
        0.427,  // reader
        0.346,  // careImprovement
        0.527,  // statePart
        -0.489,  // instructionNoGain
        -1.161,  // definitionNoRelation
        -0.240,  // descriptionOnly
        -0.712,  // researchNoResult
        1.133,  // likenessRelation
        0.797,  // contextRelation
        1.067,  // contextWording
        1.325,  // leadIn
        -1.141,  // elsewhereMany
        -0.209,  // elsewhereNoPart
        -2.113,  // openQuestion
        0.271,  // closedQuestion
        -1.112,  // feltSymptom
        2.038,  // pageHealth
        1.381,  // pageUnproven
        0.504,  // pageRelation
        0.150,  // backUnproven
        0.630,  // backWording
        -0.092,  // headingNoRelation
        0.501,  // harmCaution
        0.508,  // diaryEntry
        0.999,  // topic
        0.425,  // noTopic
        2.098,  // pageTopic
        -0.436,  // noTopicHere
        -0.266,  // topicRelation
        0.181,  // plainTopic
        -0.750,  // noTopicRelation
        1.650,  // superlative
        0.496,  // headingClaim
        0.872,  // safety
    ]

    /// By the names of `DetectorVocabulary`; 0 for the others.
    static let vocabulary: [String: Float] = [
        "a": -0.38,
        "about": 0.12,
        "again": -0.01,
        "all": -0.03,
        "already": -0.01,
        "also": 0.22,
        "always": 0.08,
        "an": 0.04,
        "and": -0.35,
        "another": -0.14,
        "any": 0.37,
        "are": -0.01,
        "as": -0.34,
        "at": -0.67,
        "be": -0.19,
        "because": -0.06,
        "been": 0.25,
        "before": 0.21,
        "between": -0.11,
        "both": -0.10,
        "but": -0.58,
        "by": 0.32,
        "can": -0.11,
        "can't": 0.03,
        "cannot": -0.23,
        "could": 0.22,
        "did": 0.12,
        "do": 0.29,
        "does": 0.41,
        "doesn't": 0.25,
        "doing": 0.28,
        "don't": 0.22,
        "done": 0.09,
        "down": 0.25,
        "during": 0.08,
        "each": -0.05,
        "even": 0.18,
        "ever": 0.07,
        "every": -0.16,
        "few": -0.24,
        "for": -0.42,
        "from": 0.05,
        "get": -0.05,
        "gets": 0.30,
        "getting": 0.02,
        "go": -0.12,
        "goes": -0.14,
        "going": -0.09,
        "got": 0.21,
        "had": -0.23,
        "has": 0.29,
        "have": -0.02,
        "having": -0.19,
        "he": 0.06,
        "her": 0.11,
        "here": -0.16,
        "his": -0.03,
        "how": -0.17,
        "i": -0.11,
        "i'm": -0.08,
        "i've": -0.16,
        "if": -0.97,
        "in": -0.04,
        "into": -0.22,
        "is": -0.05,
        "isn't": 0.24,
        "it": 0.59,
        "it's": 0.31,
        "its": 0.12,
        "just": 0.08,
        "let": -0.81,
        "lets": 0.10,
        "like": -0.17,
        "made": -0.37,
        "make": 0.18,
        "makes": 0.11,
        "many": -0.38,
        "may": 0.52,
        "me": 0.35,
        "might": 0.47,
        "mine": 0.07,
        "more": 1.01,
        "most": 0.56,
        "much": 0.32,
        "must": -0.11,
        "my": 0.18,
        "never": -0.02,
        "no": 0.07,
        "nor": 0.01,
        "of": -0.21,
        "off": 0.59,
        "on": -0.50,
        "once": 0.18,
        "one": 0.30,
        "only": -0.24,
        "or": -0.80,
        "other": -0.15,
        "our": 0.33,
        "out": 0.54,
        "over": 0.03,
        "own": -0.09,
        "put": 0.11,
        "puts": 0.20,
        "really": 0.21,
        "said": 0.06,
        "same": -0.29,
        "say": 0.21,
        "says": 0.32,
        "she": -0.22,
        "should": -0.19,
        "so": -0.15,
        "some": 0.84,
        "still": 0.41,
        "such": -0.05,
        "take": -0.07,
        "takes": 0.12,
        "than": 0.44,
        "that": 0.90,
        "that's": 0.14,
        "the": -0.20,
        "their": 0.14,
        "them": 0.23,
        "then": -0.20,
        "there": 0.29,
        "these": -0.06,
        "they": 0.34,
        "they're": -0.02,
        "thing": 0.32,
        "things": 0.08,
        "this": -0.13,
        "those": 0.18,
        "through": 0.42,
        "to": -0.24,
        "too": 0.29,
        "took": 0.23,
        "two": -0.10,
        "under": 0.05,
        "unless": 0.21,
        "until": 0.09,
        "up": 0.24,
        "us": 0.09,
        "very": -0.04,
        "was": -0.35,
        "way": -0.02,
        "we": -0.20,
        "we've": -0.03,
        "were": -0.08,
        "what": -0.26,
        "when": -0.17,
        "where": 0.10,
        "which": -0.64,
        "while": -0.26,
        "who": -0.17,
        "whom": -0.06,
        "whose": 0.01,
        "why": -0.15,
        "will": 1.03,
        "with": -0.09,
        "without": -0.01,
        "won't": 0.17,
        "would": 0.10,
        "yet": -0.12,
        "you": -0.09,
        "you've": 0.01,
        "your": -0.24,
        "yours": 0.21,
        "sense:knee": 0.31,
        "sense:kneecap": 0.03,
        "sense:joint": -0.06,
        "sense:leg": -0.23,
        "sense:thigh": 0.24,
        "sense:inner": -0.14,
        "sense:outer": -0.26,
        "sense:hip": 0.18,
        "sense:glute": 0.03,
        "sense:core": 0.05,
        "sense:pelvis": 0.11,
        "sense:spine": 0.06,
        "sense:skeleton": -0.23,
        "sense:head": -0.31,
        "sense:foot": -0.10,
        "sense:calf": -0.03,
        "sense:cord": 0.08,
        "sense:nerve": 0.40,
        "sense:muscle": 0.50,
        "sense:body": 0.39,
        "sense:band": -0.22,
        "sense:ear": -0.13,
        "sense:shoulder": -0.07,
        "sense:organ": 0.16,
        "sense:physio": -0.68,
        "sense:chiropractor": -0.38,
        "sense:coach": -0.15,
        "sense:patient": -0.48,
        "sense:runner": -0.15,
        "sense:child": 0.16,
        "sense:pain": 0.26,
        "sense:injury": 1.43,
        "sense:disease": 0.40,
        "sense:infection": 0.45,
        "sense:headache": 0.18,
        "sense:allergy": 0.20,
        "sense:hormone": 0.02,
        "sense:insomnia": -0.10,
        "sense:fibro": 0.10,
        "sense:tired": 0.19,
        "sense:harm": 0.13,
        "sense:birth": 0.52,
        "sense:crash": -0.06,
        "sense:fall": -0.34,
        "sense:stress": 0.33,
        "sense:misaligned": -0.20,
        "sense:imbalance": 0.30,
        "sense:shift": 0.15,
        "sense:tilt": 0.04,
        "sense:weak": 0.19,
        "sense:dominant": -0.15,
        "sense:tight": -0.05,
        "sense:small": -0.12,
        "sense:big": 0.15,
        "sense:worse": -0.07,
        "sense:old": 0.06,
        "sense:later": 0.16,
        "sense:unrelated": 0.02,
        "sense:early": -0.56,
        "sense:collapse": 0.04,
        "sense:buildup": -0.06,
        "sense:cause": 0.27,
        "sense:source": 0.44,
        "sense:linked": -0.28,
        "sense:frequent": -0.58,
        "sense:relief": 0.52,
        "sense:heal": 0.20,
        "sense:improve": 0.30,
        "sense:prevent": 0.60,
        "sense:painfree": 0.38,
        "sense:healthy": 0.21,
        "sense:sleep": 0.15,
        "sense:energy": -0.15,
        "sense:immune": -0.14,
        "sense:steady": 0.10,
        "sense:find": 0.16,
        "sense:fail": 0.05,
        "sense:brief": -0.34,
        "sense:slow": -0.27,
        "sense:waste": 0.24,
        "sense:ignore": 0.32,
        "sense:load": -0.02,
        "sense:press": 0.06,
        "sense:pull": 0.16,
        "sense:track": -0.36,
        "sense:even": -0.02,
        "sense:activate": -0.31,
        "sense:unblock": -0.12,
        "sense:peak": 0.01,
        "sense:adjust": 0.03,
        "sense:exact": 0.06,
        "sense:evaluate": -0.46,
        "sense:video": -0.57,
        "sense:form": -0.13,
        "sense:posture": -0.51,
        "sense:fault": 0.12,
        "sense:strengthen": -0.22,
        "sense:omit": 0.40,
        "sense:rehab": 0.18,
        "sense:stretch": 0.04,
        "sense:dynamic": -0.12,
        "sense:loosen": -0.29,
        "sense:alone": 0.07,
        "sense:rest": -0.29,
        "sense:restday": 0.03,
        "sense:cross": -0.25,
        "sense:mix": -0.19,
        "sense:hydrate": 0.20,
        "sense:food": 0.04,
        "sense:ice": 0.35,
        "sense:roll": 0.01,
        "sense:manual": 0.18,
        "sense:needle": 0.22,
        "sense:tailored": -0.14,
        "sense:plan": -0.46,
        "sense:orthotic": -0.09,
        "sense:pills": 0.16,
        "sense:yoga": -0.03,
        "sense:shoe": -0.32,
        "sense:unsuitable": 0.20,
        "sense:cadence": -0.46,
        "sense:gradual": -0.11,
        "sense:mileage": 0.18,
        "sense:everyone": -0.08,
        "sense:severalcauses": -0.14,
        "sense:key": -0.04,
        "sense:design": -0.05,
        "sense:alarm": 0.35,
        "sense:reports": 0.32,
        "sense:supplement": 0.73,
        "sense:device": 0.17,
        "sense:exposure": 0.22,
        "sense:sleeppos": -0.02,
        "sense:best": -0.16,
        "sense:relearn": -0.05,
        "sense:tooth": 0.26,
        "sense:eye": 0.30,
        "sense:hide": 0.18,
        "sense:gut": -0.06,
        "sense:blemish": -0.10,
        "sense:indigestion": 0.17,
        "sense:chronic": 0.26,
        "sense:wound": 0.02,
        "sense:remedy": 0.25,
        "sense:youth": 0.01,
    ]
}
