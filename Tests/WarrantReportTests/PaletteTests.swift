import Foundation
import Testing
import WarrantModel

@testable import WarrantReport

@Suite struct PaletteTests {
    /// Relative luminance and contrast as WCAG 2.2 defines them.
    private func luminance(_ hex: String) -> Double {
        let value = Int(hex.dropFirst(), radix: 16) ?? 0
        let channels = [value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF].map { channel -> Double in
            let share = Double(channel) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }

    private func contrast(_ first: String, _ second: String) -> Double {
        let (a, b) = (luminance(first), luminance(second))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    @Test func `black on white has the greatest contrast there is`() {
        #expect(abs(contrast("#000000", "#ffffff") - 21) < 1e-9)
    }

    @Test(arguments: Verdict.allCases)
    func `a verdict can be read on its own ground and on the page, light and dark`(_ verdict: Verdict) {
        let style = VerdictStyle.of(verdict)
        #expect(contrast(style.light.ink, style.light.ground) >= 4.5)
        #expect(contrast(style.light.ink, Palette.light.ground) >= 4.5)
        #expect(contrast(style.dark.ink, style.dark.ground) >= 4.5)
        #expect(contrast(style.dark.ink, Palette.dark.ground) >= 4.5)
    }

    @Test(arguments: [Palette.light, .dark])
    func `text, muted text and links can be read on page and panel`(_ palette: Palette) {
        for ink in [palette.ink, palette.muted, palette.link] {
            #expect(contrast(ink, palette.ground) >= 4.5)
            #expect(contrast(ink, palette.panel) >= 4.5)
        }
    }

    @Test func `every verdict has its own class and its own symbol`() {
        #expect(Set(Verdict.allCases.map { VerdictStyle.of($0).name }).count == Verdict.allCases.count)
        #expect(Set(Verdict.allCases.map(\.symbol)).count == Verdict.allCases.count)
    }
}
