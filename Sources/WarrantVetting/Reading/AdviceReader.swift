import WarrantText

/// Reads whether a sentence tells the reader what to do.
struct AdviceReader {
    let view: SentenceView

    func read() -> (advice: Advice, words: [Range<Int>]) {
        let first = view.words.lowerBound
        if let instruction = view.instruction, !view.cues.has(.interrogative, startingAt: first) { return (.toReader, [instruction]) }
        for word in view.words {
            guard view.table.word(word, is: "should") || view.table.word(word, is: "must") || view.table.word(word, is: "ought") else {
                continue
            }
            let passive = word + 1 < view.words.upperBound && view.table.word(word + 1, is: "be")
            let reader = word > first && view.cues.has(.reader, startingAt: word - 1)
            return (reader ? .toReader : passive ? .implicit : .explicit, [word..<word + 1])
        }
        return (.none, [])
    }
}
