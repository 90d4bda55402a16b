/// The weights of the detector; written by `DetectorFitTests`.
enum DetectorWeights {
    /// In the order of `HealthSignals.Name`.
    static let values: [Float] = [
        -4.415,  // bias
        0.322,  // relation
        0.225,  // trouble
        -0.043,  // part
        0.614,  // care
        0.376,  // improvement
        0.903,  // state
        0.039,  // relationToTrouble
        0.438,  // relationToPart
        -0.030,  // relationToCare
        -0.311,  // coverage
        1.492,  // likeness
        3.525,  // profile
        -1.714,  // unknownShare
        -1.269,  // elsewhere
        -0.971,  // elsewhereOnly
        -0.838,  // instruction
        -0.076,  // interrogative
        -0.396,  // question
        -0.942,  // business
        -2.125,  // service
        -0.090,  // houseService
        -1.737,  // definition
        -2.366,  // description
        -1.524,  // design
        0.200,  // credential
        -1.152,  // rapport
        1.867,  // unproven
        1.389,  // wording
        -0.254,  // witness
        1.343,  // story
        -0.210,  // house
        -0.089,  // anaphor
        -0.158,  // length
        -0.322,  // noHealth
        -0.506,  // isShort
        -0.898,  // heading
        0.305,  // negation
        0.132,  // concepts
        0.290,  // reader
        0.260,  // careImprovement
        0.311,  // statePart
        -0.265,  // instructionNoGain
        -0.575,  // definitionNoRelation
        0.235,  // descriptionOnly
        0.031,  // researchNoResult
        1.696,  // likenessRelation
        0.032,  // contextRelation
        0.651,  // contextWording
        1.345,  // leadIn
        -1.048,  // elsewhereMany
        -0.206,  // elsewhereNoPart
        -1.923,  // openQuestion
        0.107,  // closedQuestion
        -1.240,  // feltSymptom
        1.539,  // pageHealth
        1.476,  // pageUnproven
        -0.129,  // pageRelation
        0.501,  // backUnproven
        -0.185,  // backWording
        -0.264,  // headingNoRelation
        1.008,  // harmCaution
        0.471,  // diaryEntry
        1.017,  // topic
        0.824,  // noTopic
        1.701,  // pageTopic
        -0.901,  // noTopicHere
        -0.147,  // topicRelation
        0.068,  // plainTopic
        -0.745,  // noTopicRelation
        1.650,  // superlative
        -0.230,  // headingClaim
        1.295,  // safety
        -1.157,  // anatomy
        -0.736,  // anatomyOnly
        0.593,  // frequency
        0.013,  // frequencyOnly
    ]

    /// By the names of `DetectorVocabulary`; 0 for the others.
    static let vocabulary: [String: Float] = [
        "a": -0.32,
        "about": -0.35,
        "after": 0.07,
        "again": 0.15,
        "all": -0.27,
        "already": 0.15,
        "also": -0.09,
        "always": 0.21,
        "an": 0.06,
        "and": -0.52,
        "another": 0.06,
        "any": 0.33,
        "are": -0.17,
        "aren't": 0.12,
        "as": 0.05,
        "at": -0.62,
        "be": -0.05,
        "because": -0.14,
        "been": 0.40,
        "before": 0.13,
        "being": 0.06,
        "between": -0.15,
        "both": -0.24,
        "but": -0.30,
        "by": 0.39,
        "can": 0.12,
        "can't": -0.15,
        "cannot": -0.07,
        "could": 0.24,
        "did": 0.16,
        "do": 0.23,
        "does": 0.73,
        "doesn't": 0.30,
        "doing": 0.32,
        "don't": 0.17,
        "done": 0.24,
        "down": 0.24,
        "during": 0.14,
        "each": 0.22,
        "even": 0.05,
        "ever": 0.12,
        "every": 0.04,
        "few": 0.13,
        "for": -0.25,
        "from": -0.03,
        "get": -0.21,
        "gets": 0.40,
        "getting": 0.08,
        "go": -0.05,
        "goes": -0.37,
        "going": -0.13,
        "got": 0.22,
        "had": -0.23,
        "has": 0.13,
        "have": -0.02,
        "having": -0.18,
        "he": 0.13,
        "her": 0.20,
        "here": -0.43,
        "him": 0.02,
        "how": -0.27,
        "i": -0.16,
        "i'm": -0.07,
        "i've": -0.16,
        "if": -0.50,
        "in": 0.08,
        "into": -0.43,
        "is": 0.04,
        "isn't": 0.35,
        "it": 0.33,
        "it's": 0.17,
        "its": 0.20,
        "just": 0.18,
        "let": -0.73,
        "lets": 0.11,
        "like": -0.08,
        "made": -0.63,
        "make": 0.14,
        "makes": -0.17,
        "many": -0.49,
        "may": 0.23,
        "me": 0.26,
        "might": 0.51,
        "mine": 0.11,
        "more": 0.70,
        "most": 0.50,
        "much": 0.39,
        "must": -0.21,
        "my": 0.19,
        "never": 0.08,
        "no": -0.45,
        "nor": -0.02,
        "not": 0.23,
        "of": -0.19,
        "off": 0.54,
        "often": 0.06,
        "on": -0.20,
        "once": 0.43,
        "one": 0.21,
        "only": -0.18,
        "onto": -0.02,
        "or": -0.96,
        "other": -0.06,
        "our": 0.11,
        "ours": 0.02,
        "out": 0.38,
        "over": -0.12,
        "own": 0.03,
        "put": -0.27,
        "puts": 0.10,
        "really": 0.16,
        "said": 0.04,
        "same": -0.19,
        "say": 0.05,
        "says": 0.41,
        "she": -0.38,
        "should": -0.34,
        "so": -0.19,
        "some": 0.86,
        "still": 0.40,
        "take": -0.19,
        "than": 0.34,
        "that": 0.62,
        "that's": 0.37,
        "the": -0.20,
        "their": 0.02,
        "them": -0.01,
        "then": -0.26,
        "there": 0.24,
        "there's": 0.01,
        "these": -0.18,
        "they": 0.19,
        "they're": -0.02,
        "thing": 0.18,
        "things": 0.11,
        "this": -0.22,
        "those": 0.06,
        "through": 0.31,
        "to": -0.06,
        "too": 0.34,
        "took": 0.17,
        "two": -0.28,
        "under": 0.20,
        "unless": 0.27,
        "until": -0.32,
        "up": -0.11,
        "us": 0.19,
        "very": 0.39,
        "was": -0.19,
        "way": 0.41,
        "ways": 0.02,
        "we": -0.16,
        "we've": -0.03,
        "were": -0.09,
        "what": -0.74,
        "when": -0.31,
        "where": -0.10,
        "which": -0.44,
        "while": -0.17,
        "who": -0.37,
        "whom": -0.23,
        "whose": -0.17,
        "why": -0.17,
        "will": 0.90,
        "with": -0.46,
        "without": 0.12,
        "won't": 0.28,
        "would": 0.13,
        "yet": -0.15,
        "you": -0.34,
        "you're": 0.01,
        "you've": 0.02,
        "your": -0.20,
        "yours": 0.14,
        "sense:knee": 0.52,
        "sense:kneecap": 0.06,
        "sense:joint": -0.15,
        "sense:leg": -0.44,
        "sense:thigh": 0.29,
        "sense:inner": -0.14,
        "sense:outer": -0.01,
        "sense:hip": 0.25,
        "sense:glute": -0.10,
        "sense:core": 0.10,
        "sense:pelvis": 0.13,
        "sense:spine": 0.14,
        "sense:skeleton": 0.06,
        "sense:head": -0.22,
        "sense:foot": -0.08,
        "sense:calf": -0.06,
        "sense:cord": -0.07,
        "sense:nerve": 0.29,
        "sense:muscle": 0.30,
        "sense:body": 0.20,
        "sense:band": -0.16,
        "sense:ear": -0.59,
        "sense:shoulder": 0.02,
        "sense:organ": 0.20,
        "sense:physio": -0.55,
        "sense:chiropractor": -0.29,
        "sense:coach": -0.44,
        "sense:patient": -0.53,
        "sense:runner": -0.64,
        "sense:child": 0.13,
        "sense:pain": 0.55,
        "sense:injury": 1.47,
        "sense:disease": 0.24,
        "sense:infection": 0.20,
        "sense:headache": 0.33,
        "sense:allergy": 0.28,
        "sense:hormone": 0.22,
        "sense:insomnia": -0.05,
        "sense:fibro": 0.14,
        "sense:tired": 0.20,
        "sense:harm": 0.25,
        "sense:birth": 0.68,
        "sense:crash": -0.03,
        "sense:fall": 0.14,
        "sense:stress": -0.08,
        "sense:misaligned": -0.22,
        "sense:imbalance": 0.49,
        "sense:shift": 0.23,
        "sense:tilt": 0.30,
        "sense:weak": 0.37,
        "sense:dominant": -0.25,
        "sense:tight": -0.34,
        "sense:small": -0.09,
        "sense:big": -0.12,
        "sense:worse": -0.02,
        "sense:old": -0.09,
        "sense:later": 0.34,
        "sense:unrelated": -0.03,
        "sense:early": -0.61,
        "sense:collapse": 0.15,
        "sense:buildup": -0.13,
        "sense:cause": 0.29,
        "sense:source": 0.34,
        "sense:linked": -0.39,
        "sense:frequent": -0.57,
        "sense:relief": 0.44,
        "sense:heal": 0.32,
        "sense:improve": 0.62,
        "sense:prevent": 0.25,
        "sense:painfree": 0.31,
        "sense:healthy": 0.27,
        "sense:allround": -0.66,
        "sense:sleep": 0.37,
        "sense:energy": 0.08,
        "sense:immune": 0.08,
        "sense:steady": 0.27,
        "sense:find": -0.02,
        "sense:fail": 0.20,
        "sense:brief": -0.28,
        "sense:slow": -0.15,
        "sense:waste": 0.33,
        "sense:ignore": -0.03,
        "sense:load": 0.17,
        "sense:press": -0.17,
        "sense:pull": -0.07,
        "sense:track": -0.28,
        "sense:even": -0.02,
        "sense:activate": -0.42,
        "sense:unblock": -0.08,
        "sense:peak": -0.14,
        "sense:adjust": 0.18,
        "sense:exact": -0.05,
        "sense:evaluate": -0.34,
        "sense:video": -0.58,
        "sense:form": -0.28,
        "sense:posture": -0.55,
        "sense:fault": 0.49,
        "sense:strengthen": -0.21,
        "sense:omit": 0.33,
        "sense:rehab": 0.30,
        "sense:stretch": 0.07,
        "sense:dynamic": -0.15,
        "sense:loosen": -0.23,
        "sense:alone": 0.13,
        "sense:rest": -0.39,
        "sense:restday": 0.09,
        "sense:cross": -0.19,
        "sense:mix": -0.48,
        "sense:hydrate": 0.27,
        "sense:food": 0.08,
        "sense:ice": 0.20,
        "sense:roll": -0.02,
        "sense:manual": 0.21,
        "sense:needle": 0.19,
        "sense:tailored": 0.03,
        "sense:plan": -0.52,
        "sense:orthotic": 0.26,
        "sense:pills": 0.08,
        "sense:yoga": -0.09,
        "sense:shoe": -0.19,
        "sense:cadence": -0.43,
        "sense:toofast": 0.11,
        "sense:gradual": -0.15,
        "sense:mileage": 0.05,
        "sense:everyone": 0.19,
        "sense:severalcauses": -0.19,
        "sense:essential": 0.09,
        "sense:key": 0.19,
        "sense:design": 0.16,
        "sense:alarm": 0.20,
        "sense:reports": 0.13,
        "sense:supplement": 0.78,
        "sense:device": 0.14,
        "sense:exposure": 0.20,
        "sense:sleeppos": -0.04,
        "sense:best": -0.10,
        "sense:relearn": -0.13,
        "sense:tooth": 0.32,
        "sense:eye": 0.06,
        "sense:hide": 0.20,
        "sense:gut": -0.04,
        "sense:indigestion": 0.15,
        "sense:chronic": 0.40,
        "sense:wound": 0.29,
        "sense:remedy": 0.03,
        "sense:slim": 0.01,
        "sense:youth": 0.06,
    ]
}
