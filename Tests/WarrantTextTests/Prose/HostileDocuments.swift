/// Random documents made of the pieces that readers stumble over; the same seed gives the same document.
struct HostileDocuments {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    /// SplitMix64.
    private mutating func next(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)) >> 33) % limit
    }

    static let words = [
        "Knee pain", "hurts.", "Dr. Smith", "e.g.", "3.5", "vs.", "“Quoted”", "don’t", "J. R. Doe", "etc.", "…", "?!", "a.m.",
        "👩‍⚕️", "e\u{301}clair", "שלום", "مرحبا", "日本語。", "\u{202E}rtl\u{202C}", "Straße", "İstanbul", "ﬁn", "\u{FEFF}", "\u{AD}soft", "\u{A0}",
    ]
    static let markdown = [
        "*", "**", "_", "__", "`", "``", "~~", "[", "](", ")", "![", "]", "[^1]", "[^1]: ", "<", ">", "> ", "- ", "1. ", "10) ", "    ", "\t",
        "# ", "## ", "---", "===", "```", "~~~", "|", "|---|---|", "\\", "\\*", "&amp;", "&#8217;", "&nbsp;", "&bogus;", "<!--", "-->",
        "<b>", "</b>", "<div hidden>", "</div>", "<span style='display:none'>", "</span>", "<br>", "<sup>1</sup>", "<q>", "</q>", "<script>",
        "</script>", "\"title\"", "(http://x.y \"T\")", "[ref]: /url \"t\"", "{{", "}}", "{#id}", "{/* c */}", "- [ ] ", "> [!NOTE]", "  ", "+++",
        "<code>", "</code>", "<img alt=\"A &amp; b\">", "<li>", "<ul>", "</ul>", "<pre>", "</pre>", "https://a.b", "<http://a.b>",
    ]
    static let html = [
        "<p>", "</p>", "<div>", "</div>", "<ul>", "</ul>", "<li>", "<ol>", "</li>", "<h1>", "</h1>", "<h2>", "</h3>", "<td>", "<tr>", "<table>",
        "</table>", "<b>", "</b>", "<a href='x' title=\"A tip\">", "</a>", "<img alt='Alt &quot;x&quot;' src=x>", "<br/>", "<hr>", "<!-- note -->", "<!--",
        "-->", "<!DOCTYPE html>", "<![CDATA[", "]]>", "<script>", "</script>", "<style>", "</style>", "<textarea>", "</textarea>", "<title>",
        "</title>", "<meta name=description content='Best &amp; only'>", "<template>", "</template>", "<code>", "</code>", "<pre>", "</pre>",
        "<svg>", "</svg>", "<q>", "</q>", "<sup>", "</sup>", "<span hidden>", "</span>", "<blockquote>", "</blockquote>", "<dl><dt>", "<dd>", "</dl>",
        "&amp;", "&copy", "&#x1F600;", "&#0;", "&#xD800;", "&", "<", ">", "\"", "'", "=", "<p ", "<div style=\"display : none\">", "<?php", "?>",
        "<section aria-label=\"Main part\">", "</section>", "<option>", "<button>", "</button>",
    ]

    /// Returns a document of words, markup, line ends and, at times, bytes that are no text.
    mutating func document(markup: [String]) -> [UInt8] {
        let lineEnds: [[UInt8]] = [[0x0A], [0x0A, 0x0A], [0x0D, 0x0A], [0x0D, 0x0A, 0x0D, 0x0A], [0x0D]]
        let isDirty = next(4) == 0
        var bytes: [UInt8] = next(6) == 0 ? [0xEF, 0xBB, 0xBF] : []
        if next(5) == 0 { bytes += Array("---\ntitle: \"A \\u2019 b\"\ndescription: it's\n---\n".utf8) }
        for _ in 0..<(5 + next(120)) {
            switch next(10) {
            case 0...3: bytes += Array(Self.words[next(Self.words.count)].utf8)
            case 4...6: bytes += Array(markup[next(markup.count)].utf8)
            case 7: bytes += lineEnds[next(lineEnds.count)]
            case 8: bytes.append(0x20)
            default: if isDirty { bytes.append(UInt8(next(256))) }
            }
            if next(3) == 0 { bytes.append(0x20) }
        }
        return bytes
    }

    /// Returns random bytes.
    mutating func noise() -> [UInt8] {
        (0..<next(400)).map { _ in UInt8(next(256)) }
    }
}
