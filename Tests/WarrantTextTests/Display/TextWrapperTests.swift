import Testing

@testable import WarrantText

@Suite struct TextWrapperTests {
    @Test func `words wrap at the width, with hanging lines`() {
        let wrapper = TextWrapper(width: 12, first: "• ", rest: "  ")
        #expect(wrapper.lines("one two three four") == ["• one two", "  three four"])
    }

    @Test func `a word longer than a line is broken`() {
        #expect(TextWrapper(width: 5).lines("abcdefgh ij") == ["abcde", "fgh", "ij"])
    }

    @Test func `control characters cannot steer the terminal`() {
        #expect(TextWrapper(width: 20).lines("a\u{1B}[31mb") == ["a\u{FFFD}[31mb"])
    }

    @Test func `empty text is one empty line`() {
        #expect(TextWrapper(width: 5).lines("  ") == [""])
    }

    @Test(arguments: [("abc", 3), ("⊕○", 2), ("日本", 4), ("e\u{301}", 1), ("👍", 2), ("−1.5 %", 6)])
    func `display width counts columns`(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }
}
