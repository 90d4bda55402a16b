/// The weights of the detector; written by `DetectorFitTests`.
enum DetectorWeights {
    /// In the order of `HealthSignals.Name`.
    static let values: [Float] = [
        -5.091,  // bias
        0.644,  // relation
        0.865,  // trouble
        0.609,  // part
        0.524,  // care
        0.496,  // improvement
        0.891,  // state
        0.053,  // relationToTrouble
        0.559,  // relationToPart
        0.108,  // relationToCare
        -0.188,  // coverage
        2.117,  // likeness
        3.162,  // profile
        -1.808,  // unknownShare
        -1.545,  // elsewhere
        -0.648,  // elsewhereOnly
        -1.063,  // instruction
        -0.739,  // interrogative
        0.066,  // question
        -0.570,  // business
        -2.389,  // service
        -1.119,  // houseService
        -0.979,  // definition
        -1.850,  // description
        -0.978,  // design
        0.138,  // credential
        -1.193,  // rapport
        1.875,  // unproven
        1.764,  // wording
        -0.171,  // witness
        1.590,  // story
        -0.201,  // house
        -0.281,  // anaphor
        0.193,  // length
        -0.496,  // noHealth
        -0.272,  // isShort
        -1.110,  // heading
        0.780,  // negation
        -0.058,  // concepts
        0.310,  // reader
        0.419,  // careImprovement
        0.490,  // statePart
        -0.284,  // instructionNoGain
        -1.158,  // definitionNoRelation
        -0.160,  // descriptionOnly
        -0.604,  // researchNoResult
        0.924,  // likenessRelation
        0.558,  // contextRelation
        0.986,  // contextWording
        1.438,  // leadIn
        -1.215,  // elsewhereMany
        -0.059,  // elsewhereNoPart
        -1.918,  // openQuestion
        0.185,  // closedQuestion
        -0.788,  // feltSymptom
        2.020,  // pageHealth
        1.151,  // pageUnproven
        0.277,  // pageRelation
        0.174,  // backUnproven
        0.741,  // backWording
        -0.180,  // headingNoRelation
        0.385,  // harmCaution
        -0.088,  // diaryEntry
        0.954,  // topic
        0.249,  // noTopic
        1.360,  // pageTopic
        -0.538,  // noTopicHere
        -0.300,  // topicRelation
        0.171,  // plainTopic
        -0.742,  // noTopicRelation
        1.641,  // superlative
        0.377,  // headingClaim
    ]

    /// By the names of `DetectorVocabulary`; 0 for the others.
    static let vocabulary: [String: Float] = [
        "a": -0.25,
        "about": 0.10,
        "after": -0.04,
        "again": -0.02,
        "all": 0.16,
        "also": 0.08,
        "always": 0.06,
        "am": -0.01,
        "an": 0.07,
        "and": -0.19,
        "another": -0.14,
        "any": 0.09,
        "are": -0.07,
        "as": -0.38,
        "at": -0.58,
        "be": -0.25,
        "been": 0.33,
        "before": 0.23,
        "between": -0.06,
        "both": -0.15,
        "but": -0.41,
        "by": 0.10,
        "can": -0.07,
        "can't": -0.02,
        "cannot": -0.13,
        "could": 0.14,
        "did": 0.11,
        "do": 0.17,
        "does": 0.40,
        "doesn't": 0.03,
        "doing": 0.30,
        "don't": 0.19,
        "done": -0.03,
        "down": 0.21,
        "during": 0.08,
        "even": 0.17,
        "ever": 0.05,
        "every": -0.10,
        "few": -0.13,
        "for": -0.35,
        "from": 0.04,
        "get": -0.02,
        "gets": 0.28,
        "getting": -0.08,
        "go": -0.11,
        "goes": -0.18,
        "going": -0.04,
        "got": 0.18,
        "had": -0.14,
        "has": 0.23,
        "have": -0.15,
        "having": 0.02,
        "he": 0.03,
        "her": 0.25,
        "here": -0.14,
        "him": 0.01,
        "his": 0.01,
        "how": -0.25,
        "i": -0.06,
        "i'm": -0.06,
        "i've": -0.16,
        "if": -0.84,
        "in": -0.04,
        "into": -0.15,
        "is": -0.06,
        "isn't": 0.22,
        "it": 0.53,
        "it's": 0.39,
        "its": 0.06,
        "just": 0.11,
        "let": -0.61,
        "lets": 0.04,
        "like": -0.06,
        "made": -0.28,
        "make": 0.06,
        "makes": 0.12,
        "many": -0.29,
        "may": 0.59,
        "me": 0.21,
        "might": 0.45,
        "mine": 0.09,
        "more": 0.92,
        "most": 0.52,
        "much": 0.25,
        "must": -0.10,
        "my": 0.15,
        "never": -0.05,
        "no": 0.15,
        "nor": 0.02,
        "not": 0.03,
        "of": -0.14,
        "off": 0.30,
        "often": -0.01,
        "on": -0.57,
        "once": 0.25,
        "one": 0.48,
        "only": -0.31,
        "or": -0.71,
        "other": -0.15,
        "our": 0.14,
        "out": 0.48,
        "over": 0.08,
        "own": -0.06,
        "put": 0.10,
        "really": 0.15,
        "said": 0.01,
        "same": -0.17,
        "say": 0.17,
        "says": 0.19,
        "she": -0.25,
        "should": -0.21,
        "so": -0.05,
        "some": 0.74,
        "still": 0.44,
        "such": -0.06,
        "take": -0.15,
        "takes": 0.12,
        "than": 0.36,
        "that": 0.92,
        "that's": 0.14,
        "the": -0.05,
        "their": 0.34,
        "them": 0.21,
        "then": -0.21,
        "there": 0.40,
        "these": -0.07,
        "they": 0.43,
        "thing": 0.19,
        "things": 0.13,
        "this": -0.11,
        "those": 0.20,
        "through": 0.35,
        "to": -0.18,
        "too": 0.31,
        "took": 0.01,
        "two": -0.13,
        "unless": 0.19,
        "until": -0.03,
        "up": 0.21,
        "us": 0.18,
        "usually": 0.02,
        "very": 0.02,
        "was": -0.29,
        "way": -0.01,
        "we": -0.12,
        "we've": 0.09,
        "were": 0.02,
        "what": -0.35,
        "when": -0.26,
        "where": 0.06,
        "which": -0.63,
        "while": -0.47,
        "who": -0.13,
        "whom": -0.05,
        "why": -0.08,
        "will": 0.94,
        "with": 0.04,
        "without": -0.06,
        "won't": 0.16,
        "yet": -0.12,
        "you": -0.02,
        "you're": 0.09,
        "your": -0.20,
        "yours": 0.21,
        "sense:knee": 0.27,
        "sense:kneecap": 0.04,
        "sense:joint": -0.02,
        "sense:leg": -0.15,
        "sense:thigh": 0.19,
        "sense:inner": -0.15,
        "sense:outer": -0.19,
        "sense:hip": 0.09,
        "sense:glute": 0.01,
        "sense:core": 0.15,
        "sense:pelvis": 0.06,
        "sense:spine": 0.13,
        "sense:skeleton": -0.23,
        "sense:head": -0.21,
        "sense:calf": 0.06,
        "sense:cord": 0.10,
        "sense:nerve": 0.46,
        "sense:muscle": 0.43,
        "sense:body": 0.34,
        "sense:band": -0.22,
        "sense:ear": -0.11,
        "sense:shoulder": -0.01,
        "sense:organ": 0.18,
        "sense:physio": -0.67,
        "sense:chiropractor": -0.40,
        "sense:coach": -0.02,
        "sense:patient": -0.40,
        "sense:runner": -0.27,
        "sense:child": 0.09,
        "sense:pain": 0.33,
        "sense:injury": 1.29,
        "sense:disease": 0.39,
        "sense:infection": 0.47,
        "sense:headache": 0.31,
        "sense:allergy": 0.21,
        "sense:hormone": 0.15,
        "sense:insomnia": 0.08,
        "sense:fibro": 0.07,
        "sense:tired": 0.04,
        "sense:harm": 0.10,
        "sense:birth": 0.33,
        "sense:crash": -0.07,
        "sense:fall": -0.17,
        "sense:stress": 0.36,
        "sense:misaligned": -0.27,
        "sense:imbalance": 0.44,
        "sense:shift": 0.26,
        "sense:tilt": -0.04,
        "sense:weak": 0.24,
        "sense:dominant": -0.08,
        "sense:tight": -0.04,
        "sense:small": -0.17,
        "sense:big": 0.23,
        "sense:worse": -0.11,
        "sense:old": 0.03,
        "sense:later": 0.05,
        "sense:unrelated": 0.01,
        "sense:early": -0.54,
        "sense:collapse": 0.03,
        "sense:buildup": -0.12,
        "sense:cause": 0.13,
        "sense:source": 0.51,
        "sense:linked": -0.09,
        "sense:frequent": -0.46,
        "sense:relief": 0.41,
        "sense:heal": 0.41,
        "sense:improve": 0.27,
        "sense:prevent": 0.56,
        "sense:painfree": 0.29,
        "sense:healthy": 0.26,
        "sense:sleep": 0.18,
        "sense:energy": -0.03,
        "sense:immune": -0.12,
        "sense:steady": 0.11,
        "sense:find": 0.15,
        "sense:fail": 0.10,
        "sense:brief": -0.34,
        "sense:slow": -0.36,
        "sense:waste": 0.19,
        "sense:ignore": 0.30,
        "sense:load": 0.14,
        "sense:press": 0.02,
        "sense:pull": 0.17,
        "sense:track": -0.31,
        "sense:even": -0.01,
        "sense:activate": -0.13,
        "sense:unblock": -0.06,
        "sense:peak": 0.02,
        "sense:adjust": -0.07,
        "sense:exact": 0.21,
        "sense:evaluate": -0.51,
        "sense:video": -0.46,
        "sense:posture": -0.66,
        "sense:fault": 0.17,
        "sense:strengthen": -0.18,
        "sense:omit": 0.38,
        "sense:rehab": 0.28,
        "sense:stretch": 0.03,
        "sense:dynamic": -0.08,
        "sense:loosen": -0.26,
        "sense:alone": 0.06,
        "sense:rest": -0.22,
        "sense:restday": 0.03,
        "sense:cross": -0.21,
        "sense:mix": -0.21,
        "sense:hydrate": 0.20,
        "sense:ice": 0.17,
        "sense:roll": 0.04,
        "sense:manual": 0.22,
        "sense:needle": 0.24,
        "sense:tailored": -0.05,
        "sense:plan": -0.50,
        "sense:orthotic": -0.04,
        "sense:pills": -0.03,
        "sense:yoga": 0.02,
        "sense:shoe": -0.32,
        "sense:unsuitable": 0.19,
        "sense:cadence": -0.35,
        "sense:toofast": 0.16,
        "sense:gradual": -0.13,
        "sense:mileage": 0.24,
        "sense:everyone": 0.11,
        "sense:severalcauses": -0.30,
        "sense:essential": 0.07,
        "sense:key": 0.09,
        "sense:design": -0.17,
        "sense:alarm": 0.26,
        "sense:reports": 0.38,
        "sense:supplement": 0.45,
        "sense:device": 0.35,
        "sense:exposure": 0.17,
        "sense:sleeppos": 0.02,
        "sense:best": -0.24,
        "sense:relearn": -0.07,
    ]
}
