/// What a vetter remembers from document to document: the words it has met, and what they are to it.
///
/// Keep one per thread of work, and only for one vetter.
public struct VettingMemory: Sendable {
    var scratch = SentenceAnalyzer.Scratch()

    public init() {}
}
