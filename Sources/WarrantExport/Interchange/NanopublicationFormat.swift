public import WarrantModel
import WarrantText

/// Nanopublications in TriG: one per result weighed, with head, assertion, provenance and publication info.
///
/// They are unsigned and carry no trusty address: whoever publishes them signs them.
public struct NanopublicationFormat: InterchangeFormat {
    public let name = "nanopub"
    public let fileExtension = "trig"
    public let summary = """
        One nanopublication per result weighed, in TriG: what it says about which claim (CiTO), its effect, the page it \
        was read on and the work it derives from (PROV). Unsigned, so without trusty addresses.
        """

    /// What CiTO calls a bearing; results without a side are discussed.
    static let relations: [Bearing: String] = [
        .supports: "supports", .opposes: "disputes", .mixed: "qualifies", .noClearEffect: "discusses",
        .background: "citesForInformation",
    ]

    public init() {}

    public func encode(_ evaluation: Evaluation, options: InterchangeOptions) throws(ExportError) -> [UInt8] {
        guard Address.isAddress(options.baseAddress) else { throw ExportError(.badAddress, options.baseAddress) }
        var writer = ByteWriter()
        writer.line("@prefix np: <http://www.nanopub.org/nschema#> .")
        writer.line("@prefix prov: <http://www.w3.org/ns/prov#> .")
        writer.line("@prefix dct: <http://purl.org/dc/terms/> .")
        writer.line("@prefix cito: <http://purl.org/spar/cito/> .")
        writer.line("@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .")
        writer.line("@prefix w: <\(options.address("vocabulary"))#> .\n")
        for record in EvidenceRowsTable().records(of: evaluation) { write(record, options, to: &writer) }
        return writer.bytes
    }

    private func write(_ record: EvidenceRowsTable.Record, _ options: InterchangeOptions, to writer: inout ByteWriter) {
        let address = options.address(
            "nanopublications", record.claim.id.rawValue, record.outcome.id.rawValue, record.body,
            record.weighed.study.rawValue, record.weighed.result.rawValue)
        let claim = "<\(options.address("claims", record.claim.id.rawValue))>"
        let result = "<\(options.address("studies", record.weighed.study.rawValue, record.weighed.result.rawValue))>"
        let publication = "<\(address)>"
        writer.line("<\(address)#head> {")
        writer.line("  \(publication) a np:Nanopublication ; np:hasAssertion <\(address)#assertion> ;")
        writer.line("    np:hasProvenance <\(address)#provenance> ; np:hasPublicationInfo <\(address)#pubinfo> .")
        writer.line("}\n<\(address)#assertion> {")
        writer.line("  \(result) cito:\(Self.relations[record.weighed.bearing] ?? "discusses") \(claim) ;")
        var facts: [(String, String)] = [
            ("w:bearing", literal(record.weighed.bearing.rawValue)),
            ("w:directness", literal(record.weighed.directness.rawValue)),
            ("w:outcome", literal(record.outcome.name)),
        ]
        facts += effect(record.effect)
        if let because = record.weighed.because { facts.append(("w:because", literal(because))) }
        writer.line("    " + facts.map { "\($0) \($1)" }.joined(separator: " ;\n    ") + " .")
        writer.line("  \(claim) dct:description \(literal(record.claim.statement)) .")
        writer.line("}\n<\(address)#provenance> {")
        let sources = [record.reference?.doi.map(Address.doi), record.result?.readAt].compactMap { $0 }
            .map { Address.isAddress($0) ? "<\(iri($0))>" : nil }
        let derived = sources.compactMap { $0 }.map { "prov:wasDerivedFrom \($0)" }
        let read = record.result.map { ["w:readAt \(literal($0.readAt))", "w:summary \(literal($0.summary))"] } ?? []
        let provenance =
            derived + read + [
                "prov:wasAttributedTo \(literal(CitationLabel.of(record.reference, key: record.weighed.study)))"
            ]
        writer.line("  <\(address)#assertion> \(provenance.joined(separator: " ;\n    ")) .")
        writer.line("}\n<\(address)#pubinfo> {")
        var info = [
            "dct:publisher \(literal(options.publisher))",
            "w:reviewStatus \(literal(record.claim.review.status.rawValue))",
        ]
        if let date = record.claim.review.on ?? options.date { info.append("dct:created \(literal(date))^^xsd:date") }
        writer.line("  \(publication) \(info.joined(separator: " ;\n    ")) .")
        writer.line("}\n")
    }

    private func effect(_ effect: Effect?) -> [(String, String)] {
        guard let effect else { return [] }
        func number(_ value: Double?) -> String? { value.map { "\"\(DecimalText.shortest($0))\"^^xsd:double" } }
        func count(_ value: Int?) -> String? { value.map { "\"\($0)\"^^xsd:integer" } }
        let pairs: [(String, String?)] = [
            ("w:measure", literal(effect.measure.rawValue)), ("w:estimate", number(effect.estimate)),
            ("w:ciLow", number(effect.ciLow)), ("w:ciHigh", number(effect.ciHigh)),
            ("w:ciLevel", number(effect.ciLevel)),
            ("w:pValue", effect.pValue.map(literal)), ("w:unit", effect.scale.map(literal)),
            ("w:participants", count(effect.participants)), ("w:studies", count(effect.studies)),
        ]
        return pairs.compactMap { name, value in value.map { (name, $0) } }
    }

    /// A quoted literal with the escapes of Turtle.
    private func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if scalar.value < 0x20 || scalar.value == 0x7F {
                    let hex = String(scalar.value, radix: 16, uppercase: true)
                    result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    /// An address without the characters that Turtle forbids between angle brackets.
    private func iri(_ address: String) -> String {
        address.map {
            "<>\"{}|^`\\".contains($0) ? "%" + String($0.asciiValue ?? 0, radix: 16, uppercase: true) : String($0)
        }
        .joined()
    }
}
