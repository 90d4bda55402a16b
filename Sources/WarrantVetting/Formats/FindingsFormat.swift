/// A form in which findings are written.
public protocol FindingsFormat: Sendable {
    /// The name for `--format`.
    static var name: String { get }
    /// Who reads it, in a few words.
    static var summary: String { get }

    /// Returns a run in this form, ending in a line feed. The same run always gives the same bytes.
    ///
    /// - Parameter style: Width and color, for forms that are read on a terminal.
    func render(_ run: VettingRun, style: FindingsStyle) -> String
}

extension FindingsFormat {
    /// Returns a run in this form, 80 columns wide and without color.
    public func render(_ run: VettingRun) -> String { render(run, style: FindingsStyle()) }
}

/// How findings look on a terminal.
public struct FindingsStyle: Sendable, Hashable {
    /// Whether to use ANSI colors.
    public var usesColor: Bool
    /// The columns of a line, at least 40.
    public var width: Int

    public init(usesColor: Bool = false, width: Int = 80) {
        self.usesColor = usesColor
        self.width = max(40, width)
    }
}
