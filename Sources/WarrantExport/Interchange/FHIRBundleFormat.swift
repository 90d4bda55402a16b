public import WarrantModel

/// A FHIR R5 bundle of Evidence, Citation and ArtifactAssessment resources.
public struct FHIRBundleFormat: InterchangeFormat {
    public let name = "fhir-r5"
    public let fileExtension = "json"
    public let summary = """
        FHIR R5 (5.0.0) bundle: an Evidence per outcome with statistic and certainty, an ArtifactAssessment per certainty \
        with its domains, and the Citations they derive from. Ratings use R5's own code systems.
        """

    public init() {}

    public func encode(_ evaluation: Evaluation, options: InterchangeOptions) -> [UInt8] {
        let evidence = BodyRecord.all(of: evaluation, decisiveOnly: true).map {
            FHIREvidence(record: $0, systems: .r5, isR6: false)
        }
        var resources = evidence.map { ("Evidence", $0.id, $0.evidence) }
        resources += evidence.compactMap { item in
            item.assessment.map { ("ArtifactAssessment", FHIRValue.id("certainty", item.id), $0) }
        }
        resources += evidence.citedReferences.map {
            ("Citation", FHIRValue.id($0.id.rawValue), FHIRCitation.resource($0))
        }
        return FHIRValue.bundle(resources.map { (type: $0.0, id: $0.1, resource: $0.2) }, options)
    }
}

extension [FHIREvidence] {
    /// The references of every study that some body derives from, by key.
    var citedReferences: [Reference] {
        guard let catalog = first?.record.catalog else { return [] }
        let keys = Set(flatMap { $0.record.evidence.filter { $0.directness != .remote }.map(\.study) })
        return keys.sorted().compactMap(catalog.reference)
    }
}
