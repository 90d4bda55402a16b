/// Escapes text for LaTeX.
///
/// The result compiles with pdfLaTeX, XeLaTeX and LuaLaTeX. Characters that pdfLaTeX's stock fonts lack are wrapped in
/// `\warrantchar{code}{character}`, which the two newer engines set as the character and pdfLaTeX as its code point.
enum LaTeXText {
    /// What the preamble needs for the escapes.
    static let preamble = #"""
        \newcommand{\warrantchar}[2]{\ifdefined\XeTeXrevision #2\else\ifdefined\directlua #2\else
          {\footnotesize[U+#1]}\fi\fi}
        """#

    static func escaped(_ text: String) -> String {
        var result = ""
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if let command = signs[scalar] {
                result += command
            } else if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" {
                continue
            } else if scalar.value < 0x20 || scalar.value == 0x7F {
                result += "\\warrantchar{\(hex(scalar))}{?}"
            } else if scalar.isASCII || isInStockFonts(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\warrantchar{\(hex(scalar))}{\(scalar)}"
            }
        }
        return result
    }

    /// Returns an address for `\url` inside a table.
    static func address(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "\\%"
            case "#": result += "\\#"
            case "\\", "{", "}", "^", "~", "`", "\"", "<", ">", "|": result += "\\%" + hexByte(UInt8(scalar.value))
            default:
                if scalar.isASCII {
                    result.unicodeScalars.append(scalar)
                } else {
                    for byte in String(scalar).utf8 { result += "\\%" + hexByte(byte) }
                }
            }
        }
        return result
    }

    private static func hexByte(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }

    private static func hex(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Latin letters that the T1 encoding holds or composes.
    private static func isInStockFonts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA1...0xAC, 0xAE...0xFF: true
        case 0x100...0x113, 0x116...0x123, 0x128...0x12B, 0x12E...0x131, 0x134...0x137, 0x139...0x13E, 0x141...0x148,
            0x14A...0x14D, 0x150...0x165, 0x168...0x17E:
            true
        default: false
        }
    }

    private static let signs: [Unicode.Scalar: String] = [
        "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#", "%": "\\%",
        "_": "\\_", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}", "<": "\\textless{}",
        ">": "\\textgreater{}", "|": "\\textbar{}", "\"": "\\textquotedbl{}", "'": "\\textquotesingle{}",
        "`": "\\textasciigrave{}", "-": "{-}", "\n": "\\newline{}", "\r": "\\newline{}", "\t": "\\hspace*{2em}",
        "\u{A0}": "~", "\u{AD}": "\\-", "\u{2009}": "\\,", "\u{202F}": "\\,",
        "\u{2010}": "{-}", "\u{2011}": "{-}", "–": "\\textendash{}", "—": "\\textemdash{}", "−": "$-$",
        "‘": "\\textquoteleft{}", "’": "\\textquoteright{}", "“": "\\textquotedblleft{}",
        "”": "\\textquotedblright{}", "„": "\\quotedblbase{}", "…": "\\ldots{}", "•": "\\textbullet{}",
        "€": "\\texteuro{}", "™": "\\texttrademark{}", "≤": "$\\leq$", "≥": "$\\geq$", "≠": "$\\neq$",
        "≈": "$\\approx$", "∞": "$\\infty$", "→": "$\\rightarrow$", "←": "$\\leftarrow$", "↔": "$\\leftrightarrow$",
        "⇄": "$\\rightleftharpoons$", "⊕": "$\\oplus$", "○": "$\\circ$", "●": "$\\bullet$", "◐": "$\\odot$",
        "✕": "$\\times$", "∅": "$\\emptyset$", "√": "$\\surd$", "′": "$'$", "ﬁ": "fi", "ﬂ": "fl",
        "α": "$\\alpha$", "β": "$\\beta$", "γ": "$\\gamma$", "δ": "$\\delta$", "Δ": "$\\Delta$", "ε": "$\\epsilon$",
        "κ": "$\\kappa$", "λ": "$\\lambda$", "μ": "$\\mu$", "π": "$\\pi$", "ρ": "$\\rho$", "σ": "$\\sigma$",
        "τ": "$\\tau$", "χ": "$\\chi$", "ω": "$\\omega$", "θ": "$\\theta$", "η": "$\\eta$", "φ": "$\\phi$",
    ]
}
