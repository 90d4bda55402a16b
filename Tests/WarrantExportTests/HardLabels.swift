/// Labels that break careless writers.
enum HardLabels {
    static let list = [
        "plain", "", " space at both ends ", "a & b < c > d", "\"quoted\" 'single' `back`", "=1+1", "+1", "-1", "@SUM(A1)",
        "  =cmd|' /C calc'!A0", "'=already", "＝wide", "tab\there", "line\nbreak", "carriage\rreturn", "both\r\nends\n",
        "en–dash em—dash", "😀 👩‍👩‍👧‍👦 🇩🇪", "العربية من اليمين", "שלום 123", "e\u{301} é", "[not reported]", "not reported",
        "a,b;c|d", "back\\slash", "{brace} $x$ #1 100% a_b ^2 ~tilde", "</script><b>x</b>", "https://example.org/a_b",
        "www.example.org", "*bold* _it_ **x**", "| pipe |", "0", "NULL", "NA", "TRUE", "1e5", "2002-11-05", "_x0041_",
        "\\\\server\\path", "#NAME?", "{{=7*7}}", "[link](javascript:alert(1))", ":smile: @someone", "----", "> quote", "1. one",
    ]

    /// Random labels of characters that mean something to some format; the seed makes them repeatable.
    static func random(_ count: Int, seed: UInt64) -> [String] {
        var generator = SplitMix(state: seed)
        let alphabet = Array("ab 0=+-@'\"<>&|\\/{}[]()#$%^~_*`:;,.!?\t\n\réß–😀שع\u{301}")
        return (0..<count).map { _ in
            String((0..<Int.random(in: 0...24, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
        }
    }
}

/// A small random generator, the same on every machine.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
