/// What a word of the sense tables does in a sentence about health.
enum SenseRole: String, Sendable, CaseIterable {
    /// A part of the body.
    case part
    /// Somebody who treats or is treated.
    case person
    /// Something that goes wrong: a symptom, an injury, a disease, an unwelcome event.
    case bad
    /// How a part is: weak, tight, tilted, small.
    case state
    /// Bringing something about.
    case harm
    /// Pointing to a source, or to something that goes along.
    case link
    /// A change for the better.
    case good
    /// What one thing does to another.
    case act
    /// What people do, use or undergo.
    case care
}
