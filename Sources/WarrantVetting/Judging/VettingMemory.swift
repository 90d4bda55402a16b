/// What a vetter remembers from document to document: the stems of words it has met.
///
/// Keep one per thread of work, and only for one vetter.
public struct VettingMemory: Sendable {
    var scratch = SentenceAnalyzer.Scratch()

    public init() {}
}
