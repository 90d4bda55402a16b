import WarrantModel
import WarrantText

/// Builds parts of FHIR resources.
enum FHIRValue {
    static let sevco = "https://fevir.net/sevco"
    static let fevir = "https://fevir.net/resources/CodeSystem/179423"

    /// The code systems of GRADE ratings, which moved between R5 and later versions.
    struct CertaintySystems {
        let type: String
        let rating: String

        static let r5 = CertaintySystems(
            type: "http://hl7.org/fhir/certainty-type", rating: "http://hl7.org/fhir/certainty-rating")
        static let terminology = CertaintySystems(
            type: "http://terminology.hl7.org/CodeSystem/certainty-type",
            rating: "http://terminology.hl7.org/CodeSystem/certainty-rating")
    }

    /// Returns an id of at most 64 characters out of letters, digits, `-` and `.`.
    ///
    /// A longer or stranger name keeps its readable part and gains a digest, so that ids stay distinct.
    static func id(_ parts: String...) -> String {
        let whole = parts.joined(separator: "-")
        let safe = String(whole.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") ? $0 : "-" })
        guard safe != whole || safe.count > 64 else { return safe }
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in whole.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return safe.prefix(47) + "-" + String(digest, radix: 16)
    }

    static func reference(_ type: String, _ id: String, display: String? = nil) -> JSONValue {
        .members([("reference", .string("\(type)/\(id)")), ("display", display.map { .string(text($0)) })])
    }

    /// A FHIR string has no space at its ends and is never empty.
    static func text(_ text: String) -> String {
        var part = text[...]
        while let first = part.first, first.isWhitespace { part.removeFirst() }
        while let last = part.last, last.isWhitespace { part.removeLast() }
        return part.isEmpty ? "-" : String(part)
    }

    static func string(_ value: String) -> JSONValue { .string(text(value)) }

    static func coding(_ system: String, _ code: String, _ display: String? = nil) -> JSONValue {
        .members([("system", .string(system)), ("code", .string(code)), ("display", display.map(JSONValue.string))])
    }

    static func concept(_ codings: JSONValue..., text: String? = nil) -> JSONValue {
        .members([("coding", codings.isEmpty ? nil : .array(codings)), ("text", text.map(string))])
    }

    static func note(_ text: String) -> JSONValue {
        .array([.members([("text", string(text))])])
    }

    /// Returns a bundle of resources at their addresses.
    static func bundle(_ resources: [(type: String, id: String, resource: JSONValue)], _ options: InterchangeOptions)
        -> [UInt8]
    {
        JSONValue.members([
            ("resourceType", "Bundle"), ("type", "collection"),
            (
                "entry",
                resources.isEmpty
                    ? nil
                    : .array(
                        resources.map { entry in
                            .members([
                                ("fullUrl", .string(options.address(entry.type, entry.id))),
                                ("resource", entry.resource),
                            ])
                        })
            ),
        ]).fileBytes
    }

    /// The codes of the four certainties.
    static let certaintyCodes: [Certainty: String] = [
        .high: "high", .moderate: "moderate", .low: "low", .veryLow: "very-low",
    ]

    /// The codes of ratings in a domain. An undetected publication bias is "no change", never "absent".
    static let domainRatings: [DomainRating: [String]] = [
        .notSerious: ["no-concern"], .serious: ["serious-concern", "downcode1"],
        .verySerious: ["very-serious-concern", "downcode2"], .undetected: ["no-change"],
        .suspected: ["serious-concern", "downcode1"],
    ]

    static let domainTypes: [CertaintyDomain: String] = [
        .riskOfBias: "RiskOfBias", .inconsistency: "Inconsistency", .indirectness: "Indirectness",
        .imprecision: "Imprecision", .publicationBias: "PublicationBias",
    ]

    static let upgradeTypes: [UpgradeDomain: String] = [
        .largeEffect: "LargeEffect", .doseResponse: "DoseResponseGradient",
        .opposingConfounding: "PlausibleConfounding",
    ]

    /// Statistic types in the Scientific Evidence Code System; measures without one are given in words.
    static let measures: [EffectMeasureName: (code: String, display: String)] = [
        .or: ("STATO:0000182", "odds ratio"), .rr: ("STATO:0000245", "risk ratio"),
        .hr: ("STATO:0000677", "hazard ratio"), .rd: ("STATO:0000424", "risk difference"),
        .md: ("STATO:0000457", "difference in means"), .smd: ("STATO:0000100", "standardized mean difference"),
        .prevalence: ("STATO:0000607", "proportion"),
    ]
}
