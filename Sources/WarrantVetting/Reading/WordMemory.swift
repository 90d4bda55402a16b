import WarrantText

/// What is remembered of words between sentences and documents; it changes no result.
struct WordMemory: Sendable {
    var numbers = WordNumbers()
    var cues = PhraseMemory()
    var features = PhraseMemory()
}
