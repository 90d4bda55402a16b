import Testing
import WarrantTestSupport

@testable import WarrantText

@Suite struct PhraseAutomatonTests {
    private static func matches(_ phrases: [String], in text: String, comparing comparison: PhraseAutomaton.Comparison = .words) -> [String] {
        let automaton = PhraseAutomaton(phrases, comparing: comparison)
        let table = WordTable(text)
        var (words, memory) = (WordNumbers(), PhraseMemory())
        let numbers = words.numbers(of: table)
        return automaton.matches(in: table, numbers: numbers, by: words, memory: &memory).map { match in
            "\(match.phrase)@\(match.words.lowerBound)..<\(match.words.upperBound)"
        }
    }

    @Test(arguments: [
        (["knee", "knee pain", "pain"], "Knee pain", ["0@0..<1", "1@0..<2", "2@1..<2"]),
        (["knee pain"], "Knee, pain", []),
        (["knee pain"], "knee \u{201C}pain\u{201D}", ["0@0..<2"]),
        (["x ray", "x-ray"], "An X-ray", ["0@1..<3", "1@1..<3"]),
        (["", "knee"], "knee", ["1@0..<1"]),
        (["a b c", "a b d"], "a b d a b c", ["1@0..<3", "0@3..<6"]),
    ])
    func `every match is found, by first word, length and phrase`(phrases: [String], text: String, found: [String]) {
        #expect(Self.matches(phrases, in: text) == found)
    }

    @Test func `inflections of a word count as the word where stems are compared`() {
        #expect(Self.matches(["strengthening"], in: "It strengthens.", comparing: .stems) == ["0@1..<2"])
        #expect(Self.matches(["strengthening"], in: "It strengthens.").isEmpty)
    }

    /// The slow way: every phrase at every word.
    @Test func `it finds what comparing phrase by phrase finds`() {
        var random = SplitMix(state: 7)
        let words = ["a", "b", "c", "d"]
        for _ in 0..<200 {
            func text(_ length: Int) -> String {
                (0..<length).map { _ in words[Int(random.next() % UInt64(words.count))] }.joined(separator: " ")
            }
            let phrases = (0..<6).map { _ in text(1 + Int(random.next() % 3)) }
            let copy = text(12).split(separator: " ").map(String.init)
            var expected: Set<String> = []
            for start in copy.indices {
                for (number, phrase) in phrases.enumerated() {
                    let parts = phrase.split(separator: " ").map(String.init)
                    guard start + parts.count <= copy.count, Array(copy[start..<start + parts.count]) == parts else { continue }
                    expected.insert("\(number)@\(start)..<\(start + parts.count)")
                }
            }
            #expect(Set(Self.matches(phrases, in: copy.joined(separator: " "))) == expected)
        }
    }

    @Test func `a memory of words that started afresh is learned anew`() {
        let automaton = PhraseAutomaton(["knee pain"])
        var (words, memory) = (WordNumbers(), PhraseMemory())
        func count(_ text: String) -> Int {
            let table = WordTable(text)
            let numbers = words.numbers(of: table)
            return automaton.matches(in: table, numbers: numbers, by: words, memory: &memory).count
        }
        #expect(count("knee pain") == 1)
        #expect(count((0...WordNumbers.capacity).map { "w\($0)" }.joined(separator: " ")) == 0)
        #expect(count("pain knee pain") == 1)
    }
}
