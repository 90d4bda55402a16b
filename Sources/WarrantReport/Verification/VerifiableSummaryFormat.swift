public import WarrantText

/// A form of a summary that can be read back and checked against a catalogue.
public protocol VerifiableSummaryFormat: SummaryFormat {
    /// Returns what a file in this form says; nil when it is not in this form.
    func reading(of source: SourceText) -> SummaryReading?
}
