import Testing

@testable import WarrantText

@Suite struct WordTableTests {
    @Test func `every scalar is read, alone, inside a word and at its end`() {
        for value in (UInt32(1)...0x2FFFF) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let alone = WordTable(String(scalar))
            #expect(alone.words.allSatisfy { !$0.range.isEmpty }, "U+\(String(value, radix: 16))")
            let text = "ab\(scalar)cd ef\(scalar)"
            let table = WordTable(text)
            #expect(table.words.count >= 2, "U+\(String(value, radix: 16))")
            #expect((table.words.last?.range.upperBound ?? 0) <= text.utf8.count)
        }
    }

    @Test(arguments: ["runner's", "runner\u{2019}s", "runner\u{2BC}s", "RUNNER'S"])
    func `apostrophes inside a word are one and the same`(word: String) {
        let table = WordTable(word)
        #expect(table.words.count == 1)
        #expect(table.foldedText(0) == "runner's")
    }

    @Test(arguments: ["Runners\u{2BC} knees", "\u{2BC}runners\u{2BC} knees", "runners' knees", "runners\u{2019} knees"])
    func `an apostrophe at the edge of a word is none of it`(text: String) {
        let table = WordTable(text)
        #expect(table.words.indices.map(table.foldedText) == ["runners", "knees"])
    }

    @Test func `words above ASCII fold apart from the text, and others in it`() {
        let table = WordTable("Über die ÉPREUVE 3.5 1,000 naïve don't")
        #expect(table.words.indices.map(table.foldedText) == ["über", "die", "épreuve", "3.5", "1,000", "naïve", "don't"])
        #expect(table.words.map(\.isNumber) == [false, false, false, true, true, false, false])
    }

    @Test(arguments: [
        (["x ray", "leg length"], "An X-ray of the leg", 1..<3), (["leg", "leg length"], "leg length", 0..<1),
        (["for good"], "For good.", 0..<2),
    ])
    func `a list finds the first of its phrases`(phrases: [String], text: String, words: Range<Int>) {
        let list = phrases.reduce(into: PhraseList()) { $0.append($1) }
        let table = WordTable(text)
        #expect(list.first(in: table.words.indices, of: table) == words)
        #expect(list.mayStand(among: WordBits(table.words[...])))
    }

    @Test func `a list finds nothing where none of its phrases stands`() {
        let list: PhraseList = ["clinically proven", "studies show"]
        let table = WordTable("Studies of clinically useful care")
        #expect(list.first(in: table.words.indices, of: table) == nil)
    }
}
