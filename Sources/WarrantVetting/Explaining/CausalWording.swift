/// A causal level, 0 to 6, in words (the scale of Sumner and others, 2014, as `CausalLevelReader` reads it).
struct CausalWording {
    let level: Int

    init(_ level: Int) {
        self.level = level
    }

    /// What a sentence of this level says.
    var says: String {
        switch level {
        case ...0: "nothing on whether one thing bears on the other"
        case 1: "that one thing has nothing to do with the other"
        case 2: "that the two go together"
        case 3: "that one thing plays a part in the other"
        case 4: "that one thing may bring the other about"
        case 5: "that one thing can bring the other about"
        default: "that one thing brings the other about"
        }
    }

    /// What evidence that carries no more than this level allows.
    var allowed: String {
        switch level {
        case ...0: "no statement of cause or link"
        case 1: "only that no link was found"
        case 2: "no more than \u{2018}is linked to\u{2019}"
        case 3: "no more than \u{2018}plays a part in\u{2019}"
        case 4: "no more than \u{2018}may\u{2019}"
        case 5: "no more than \u{2018}can\u{2019}"
        default: "plain wording"
        }
    }
}
