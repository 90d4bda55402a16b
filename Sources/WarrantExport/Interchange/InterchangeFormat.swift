public import WarrantModel

/// A way to hand claims and evidence to other systems.
///
/// A new format is one new file in `Interchange/` and one line in `AllInterchangeFormats.swift`.
public protocol InterchangeFormat: Sendable {
    /// The name it is asked for by, such as `claimreview`.
    var name: String { get }
    /// The end of a file's name, without the dot.
    var fileExtension: String { get }
    /// What it is and what it leaves out, in one or two sentences.
    var summary: String { get }
    func encode(_ evaluation: Evaluation, options: InterchangeOptions) throws(ExportError) -> [UInt8]
}
