public import WarrantText

/// What came out of a file of references.
public struct ReferenceReading: Sendable {
    public var references: [ImportedReference] = []
    /// Problems; with an error among them nothing may be written.
    public var diagnostics: [Diagnostic] = []
    public var losses: [ImportLoss] = []

    public init() {}

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
