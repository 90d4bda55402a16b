/// A word or phrase that tells how a sentence says what it says.
enum Cue: UInt8, Sendable, CaseIterable {
    /// Looks like another cue but is none; it takes precedence by length ("at all", "not only").
    case neutral
    /// Lowers commitment: "may", "suggests", "some evidence".
    case hedge
    /// Limits: "can", "often", "helps", "linked to".
    case moderate
    /// Leaves no exception: "always", "guaranteed", "cure".
    case absolute
    /// Points to evidence: "proven", "studies show".
    case booster
    /// Denies what follows: "not", "never", "without".
    case negation
    /// Denies that it has been shown: "no evidence", "a myth", "has not been shown".
    case unproven
    /// Somebody says so: "claim", "believe", "according to".
    case reporting
    /// Somebody who says so: "patients", "some clinics".
    case speaker
    /// Research as the speaker: "trials", "studies".
    case research
    /// Opens a subordinate clause: "which", "if", "because".
    case subordinate
    /// Opens a clause that takes over: "but", "however".
    case adversative
    /// Addresses the reader: "you", "your".
    case reader
    /// The page's own people and goods: "we", "our".
    case house
    /// The first person of a story: "I", "my".
    case witness
    /// Asks for information: "what", "why", "how".
    case interrogative
    /// Begins an instruction: "stand", "hold", "book".
    case instruction
    /// Contact, price, place, time of business.
    case business
    /// What a practice does, without saying what it achieves: "offer", "measure".
    case service
    /// Says what a word means, or where something is: "is called", "means".
    case definition
    /// Describes what a complaint feels like: "feels like", "dull ache".
    case description
    /// How a study was done, without its result.
    case design
    /// Training, years, memberships.
    case credential
    /// Talks to the reader about the page or about feelings: "we know how", "in this article".
    case rapport
    /// Another subject than health.
    case elsewhere
    /// A fault or danger in time: "before it is too late".
    case fear
    /// Praise without content: "amazing", "revolutionary".
    case hype
    /// Size or number that a reader would check: "twice", "percent".
    case quantity
    /// A pronoun that points back at the sentence before: "they", "this".
    case anaphor
    /// How a body is built and works: "supplies", "runs through".
    case anatomy
    /// How many have something, and who: "one in", "most common".
    case frequency
    /// Harm that care may do, or that it does none: "side effects", "safe".
    case safety
}

extension Cue {
    /// The cue of a name as the tables write it.
    init?(name: Substring) {
        guard let cue = Cue.allCases.first(where: { "\($0)" == name }) else { return nil }
        self = cue
    }

    /// The cue's place in a bit set.
    var bit: UInt64 { UInt64(rawValue) }
}
