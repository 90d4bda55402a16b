/// The weights of the detector; written by `DetectorFitTests`.
enum DetectorWeights {
    /// In the order of `HealthSignals.Name`.
    static let values: [Float] = [
        -5.119,  // bias
        0.647,  // relation
        0.865,  // trouble
        0.597,  // part
        0.561,  // care
        0.509,  // improvement
        0.863,  // state
        0.056,  // relationToTrouble
        0.560,  // relationToPart
        0.087,  // relationToCare
        -0.203,  // coverage
        2.155,  // likeness
        3.157,  // profile
        -1.851,  // unknownShare
        -1.525,  // elsewhere
        -0.658,  // elsewhereOnly
        -1.061,  // instruction
        -0.731,  // interrogative
        0.073,  // question
        -0.546,  // business
        -2.423,  // service
        -1.121,  // houseService
        -0.959,  // definition
        -1.843,  // description
        -0.972,  // design
        0.147,  // credential
        -1.180,  // rapport
        1.902,  // unproven
        1.795,  // wording
        -0.159,  // witness
        1.592,  // story
        -0.188,  // house
        -0.283,  // anaphor
        0.194,  // length
        -0.504,  // noHealth
        -0.280,  // isShort
        -1.116,  // heading
        0.775,  // negation
        -0.087,  // concepts
        0.297,  // reader
        0.393,  // careImprovement
        0.482,  // statePart
        -0.298,  // instructionNoGain
        -1.159,  // definitionNoRelation
        -0.155,  // descriptionOnly
        -0.605,  // researchNoResult
        0.967,  // likenessRelation
        0.556,  // contextRelation
        0.990,  // contextWording
        1.446,  // leadIn
        -1.212,  // elsewhereMany
        -0.053,  // elsewhereNoPart
        -1.917,  // openQuestion
        0.194,  // closedQuestion
        -0.788,  // feltSymptom
        2.042,  // pageHealth
        1.170,  // pageUnproven
        0.233,  // pageRelation
        0.176,  // backUnproven
        0.739,  // backWording
        -0.169,  // headingNoRelation
        0.205,  // harmCaution
        -0.098,  // diaryEntry
        0.967,  // topic
        0.259,  // noTopic
        1.347,  // pageTopic
        -0.539,  // noTopicHere
        -0.292,  // topicRelation
        0.145,  // plainTopic
        -0.728,  // noTopicRelation
        1.613,  // superlative
        0.375,  // headingClaim
        0.938,  // safety
    ]

    /// By the names of `DetectorVocabulary`; 0 for the others.
    static let vocabulary: [String: Float] = [
        "a": -0.27,
        "about": 0.11,
        "after": -0.03,
        "again": -0.02,
        "all": 0.16,
        "also": 0.08,
        "always": 0.06,
        "am": -0.01,
        "an": 0.08,
        "and": -0.18,
        "another": -0.14,
        "any": 0.08,
        "are": -0.08,
        "as": -0.37,
        "at": -0.58,
        "be": -0.27,
        "been": 0.29,
        "before": 0.24,
        "between": -0.05,
        "both": -0.15,
        "but": -0.42,
        "by": 0.11,
        "can": -0.08,
        "can't": -0.02,
        "cannot": -0.13,
        "could": 0.14,
        "did": 0.11,
        "do": 0.15,
        "does": 0.41,
        "doesn't": 0.02,
        "doing": 0.30,
        "don't": 0.19,
        "done": -0.03,
        "down": 0.21,
        "during": 0.08,
        "even": 0.17,
        "ever": 0.06,
        "every": -0.10,
        "few": -0.13,
        "for": -0.32,
        "from": 0.05,
        "get": -0.02,
        "gets": 0.28,
        "getting": -0.08,
        "go": -0.10,
        "goes": -0.18,
        "going": -0.05,
        "got": 0.18,
        "had": -0.14,
        "has": 0.24,
        "have": -0.17,
        "having": 0.02,
        "he": 0.03,
        "her": 0.26,
        "here": -0.13,
        "him": 0.01,
        "his": 0.01,
        "how": -0.31,
        "i": -0.06,
        "i'm": -0.06,
        "i've": -0.16,
        "if": -0.84,
        "in": -0.03,
        "into": -0.15,
        "is": -0.04,
        "isn't": 0.22,
        "it": 0.53,
        "it's": 0.39,
        "its": 0.06,
        "just": 0.11,
        "let": -0.62,
        "lets": 0.04,
        "like": -0.05,
        "made": -0.28,
        "make": 0.06,
        "makes": 0.12,
        "many": -0.29,
        "may": 0.59,
        "me": 0.22,
        "might": 0.45,
        "mine": 0.10,
        "more": 0.92,
        "most": 0.53,
        "much": 0.25,
        "must": -0.09,
        "my": 0.15,
        "never": -0.05,
        "no": 0.15,
        "nor": 0.01,
        "not": 0.05,
        "of": -0.15,
        "off": 0.30,
        "often": -0.01,
        "on": -0.58,
        "once": 0.25,
        "one": 0.48,
        "only": -0.31,
        "or": -0.71,
        "other": -0.14,
        "our": 0.14,
        "out": 0.48,
        "over": 0.07,
        "own": -0.07,
        "put": 0.10,
        "really": 0.15,
        "said": 0.01,
        "same": -0.17,
        "say": 0.17,
        "says": 0.19,
        "she": -0.25,
        "should": -0.21,
        "so": -0.04,
        "some": 0.74,
        "still": 0.44,
        "such": -0.06,
        "take": -0.15,
        "takes": 0.12,
        "than": 0.36,
        "that": 0.92,
        "that's": 0.14,
        "the": -0.04,
        "their": 0.31,
        "them": 0.21,
        "then": -0.22,
        "there": 0.40,
        "these": -0.07,
        "they": 0.42,
        "thing": 0.18,
        "things": 0.12,
        "this": -0.11,
        "those": 0.20,
        "through": 0.35,
        "to": -0.18,
        "too": 0.31,
        "took": 0.01,
        "two": -0.13,
        "under": -0.02,
        "unless": 0.19,
        "until": -0.03,
        "up": 0.21,
        "us": 0.18,
        "usually": -0.02,
        "very": 0.02,
        "was": -0.29,
        "we": -0.12,
        "we've": 0.09,
        "were": 0.02,
        "what": -0.35,
        "when": -0.26,
        "where": 0.06,
        "which": -0.62,
        "while": -0.48,
        "who": -0.13,
        "whom": -0.05,
        "why": -0.09,
        "will": 0.93,
        "with": 0.04,
        "without": -0.06,
        "won't": 0.16,
        "yet": -0.12,
        "you're": 0.09,
        "your": -0.17,
        "yours": 0.21,
        "sense:knee": 0.27,
        "sense:kneecap": 0.04,
        "sense:joint": -0.02,
        "sense:leg": -0.17,
        "sense:thigh": 0.19,
        "sense:inner": -0.14,
        "sense:outer": -0.19,
        "sense:hip": 0.09,
        "sense:glute": 0.01,
        "sense:core": 0.16,
        "sense:pelvis": 0.06,
        "sense:spine": 0.12,
        "sense:skeleton": -0.22,
        "sense:head": -0.21,
        "sense:foot": -0.02,
        "sense:calf": 0.06,
        "sense:cord": 0.10,
        "sense:nerve": 0.47,
        "sense:muscle": 0.44,
        "sense:body": 0.34,
        "sense:band": -0.21,
        "sense:ear": -0.11,
        "sense:shoulder": -0.01,
        "sense:organ": 0.16,
        "sense:physio": -0.67,
        "sense:chiropractor": -0.39,
        "sense:coach": -0.01,
        "sense:patient": -0.41,
        "sense:runner": -0.27,
        "sense:child": 0.09,
        "sense:pain": 0.34,
        "sense:injury": 1.29,
        "sense:disease": 0.39,
        "sense:infection": 0.47,
        "sense:headache": 0.31,
        "sense:allergy": 0.21,
        "sense:hormone": 0.16,
        "sense:insomnia": 0.08,
        "sense:fibro": 0.07,
        "sense:tired": 0.04,
        "sense:harm": 0.05,
        "sense:birth": 0.33,
        "sense:crash": -0.07,
        "sense:fall": -0.17,
        "sense:stress": 0.36,
        "sense:misaligned": -0.31,
        "sense:imbalance": 0.42,
        "sense:shift": 0.27,
        "sense:tilt": -0.03,
        "sense:weak": 0.24,
        "sense:dominant": -0.08,
        "sense:tight": -0.02,
        "sense:small": -0.16,
        "sense:big": 0.22,
        "sense:worse": -0.10,
        "sense:old": 0.03,
        "sense:later": 0.06,
        "sense:unrelated": 0.01,
        "sense:early": -0.52,
        "sense:collapse": 0.03,
        "sense:buildup": -0.12,
        "sense:cause": 0.13,
        "sense:source": 0.52,
        "sense:linked": -0.10,
        "sense:frequent": -0.46,
        "sense:relief": 0.42,
        "sense:heal": 0.42,
        "sense:improve": 0.26,
        "sense:prevent": 0.57,
        "sense:painfree": 0.28,
        "sense:healthy": 0.22,
        "sense:sleep": 0.19,
        "sense:energy": -0.03,
        "sense:immune": -0.12,
        "sense:steady": 0.07,
        "sense:find": 0.15,
        "sense:fail": 0.05,
        "sense:brief": -0.35,
        "sense:slow": -0.35,
        "sense:waste": 0.20,
        "sense:ignore": 0.30,
        "sense:load": 0.15,
        "sense:press": 0.02,
        "sense:pull": 0.18,
        "sense:track": -0.30,
        "sense:even": -0.01,
        "sense:activate": -0.13,
        "sense:unblock": -0.06,
        "sense:peak": 0.01,
        "sense:adjust": -0.06,
        "sense:exact": 0.20,
        "sense:evaluate": -0.54,
        "sense:video": -0.45,
        "sense:posture": -0.66,
        "sense:fault": 0.17,
        "sense:strengthen": -0.18,
        "sense:omit": 0.39,
        "sense:rehab": 0.29,
        "sense:stretch": 0.03,
        "sense:dynamic": -0.07,
        "sense:loosen": -0.27,
        "sense:alone": 0.06,
        "sense:rest": -0.21,
        "sense:restday": 0.03,
        "sense:cross": -0.21,
        "sense:mix": -0.21,
        "sense:hydrate": 0.19,
        "sense:ice": 0.17,
        "sense:roll": 0.05,
        "sense:manual": 0.22,
        "sense:needle": 0.23,
        "sense:tailored": -0.04,
        "sense:plan": -0.48,
        "sense:orthotic": -0.03,
        "sense:pills": -0.05,
        "sense:yoga": 0.02,
        "sense:shoe": -0.33,
        "sense:unsuitable": 0.20,
        "sense:cadence": -0.36,
        "sense:toofast": 0.16,
        "sense:gradual": -0.12,
        "sense:mileage": 0.24,
        "sense:everyone": 0.10,
        "sense:severalcauses": -0.29,
        "sense:essential": 0.04,
        "sense:key": 0.09,
        "sense:design": -0.10,
        "sense:alarm": 0.25,
        "sense:reports": 0.38,
        "sense:supplement": 0.45,
        "sense:device": 0.35,
        "sense:exposure": 0.17,
        "sense:sleeppos": 0.03,
        "sense:best": -0.16,
        "sense:relearn": -0.07,
    ]
}
