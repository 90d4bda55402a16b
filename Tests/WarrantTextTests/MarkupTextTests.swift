import Testing

@testable import WarrantText

@Suite struct MarkupTextTests {
    @Test(arguments: [
        (MarkupText.Breaks.kept, "a\tb\nc&#13;d"), (.spaced, "a b c d"), (.referenced, "a&#9;b&#10;c&#13;d"),
    ])
    func `line breaks become what the place needs`(breaks: MarkupText.Breaks, expected: String) {
        #expect(MarkupText.escaped("a\tb\nc\rd", breaks: breaks) == expected)
    }

    @Test func `signs of markup are escaped, and what XML forbids is replaced`() {
        #expect(MarkupText.escaped("<a b=\"c\">'&'</a>", breaks: .kept) == "&lt;a b=&quot;c&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;")
        #expect(MarkupText.escaped("x\u{1}y\u{7F}z\u{FFFE}", breaks: .kept) == "x\u{FFFD}y\u{FFFD}z\u{FFFD}")
        #expect(MarkupText.escaped("naïve \u{1F3C3}", breaks: .kept) == "naïve \u{1F3C3}")
    }
}
