import WarrantModel

/// The colors of a verdict. Color only repeats what the word and the symbol say.
struct VerdictStyle: Sendable, Hashable {
    /// The name of its class in style sheets.
    let name: String
    /// Ink and ground on a light page.
    let light: (ink: String, ground: String)
    /// Ink and ground on a dark page.
    let dark: (ink: String, ground: String)
    /// The ANSI attributes on a terminal.
    let ansi: String

    static func == (left: Self, right: Self) -> Bool { left.name == right.name }
    func hash(into hasher: inout Hasher) { hasher.combine(name) }

    static func of(_ verdict: Verdict) -> VerdictStyle {
        switch verdict {
        case .supported: .init(name: "supported", light: ("#0d5428", "#e1f3e6"), dark: ("#8fe0a8", "#12301d"), ansi: "32;1")
        case .partlySupported: .init(name: "partly", light: ("#3b5600", "#edf4d8"), dark: ("#c5dd86", "#28310f"), ansi: "32")
        case .contested: .init(name: "contested", light: ("#56298a", "#f0e7fa"), dark: ("#d3b4ff", "#2b1d40"), ansi: "35")
        case .insufficient: .init(name: "insufficient", light: ("#594700", "#faf1cd"), dark: ("#f0d873", "#352c08"), ansi: "33")
        case .unsupported: .init(name: "unsupported", light: ("#863700", "#fdebdc"), dark: ("#ffb68a", "#3b2110"), ansi: "31")
        case .contradicted: .init(name: "contradicted", light: ("#960f20", "#fde5e7"), dark: ("#ff9ea8", "#40151b"), ansi: "31;1")
        case .notTestable: .init(name: "untestable", light: ("#3f4a56", "#eceff3"), dark: ("#c3ccd6", "#262c33"), ansi: "36")
        case .notAssessed: .init(name: "unassessed", light: ("#4a5560", "#ffffff"), dark: ("#c3ccd6", "#14171b"), ansi: "2")
        }
    }
}

/// The colors of a page.
struct Palette: Sendable {
    let ground: String
    let panel: String
    let ink: String
    let muted: String
    let line: String
    let link: String

    static let light = Palette(
        ground: "#ffffff", panel: "#f5f6f8", ink: "#1b1f24", muted: "#525a64", line: "#cfd4da", link: "#0a4f96")
    static let dark = Palette(
        ground: "#14171b", panel: "#1d2228", ink: "#e8eaed", muted: "#a9b1ba", line: "#3a424b", link: "#8ec5ff")
}
