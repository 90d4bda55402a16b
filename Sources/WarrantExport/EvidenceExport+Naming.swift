public import WarrantModel

extension EvidenceExport {
    /// Every name that can be exported, tables first.
    public static var names: [String] {
        AllTables.list.map(\.id) + ["fhir"] + AllInterchangeFormats.list.map(\.name).filter { !$0.hasPrefix("fhir-") }
    }

    /// Returns the one file of a request.
    ///
    /// - Throws: `ExportError` with the nearest valid name for whatever is unknown.
    public static func file(for request: ExportRequest, of evaluation: Evaluation) throws(ExportError) -> [UInt8] {
        guard names.contains(request.name) else {
            throw ExportError(.unknownTable, request.name, expected: names + ["all"])
        }
        if request.name == "fhir" {
            let versions = AllInterchangeFormats.list.map(\.name).filter { $0.hasPrefix("fhir-") }
            guard versions.contains("fhir-" + request.fhir) else {
                throw ExportError(.unknownFormat, request.fhir, expected: versions.map { String($0.dropFirst(5)) })
            }
            return try AllInterchangeFormats.named("fhir-" + request.fhir).encode(evaluation, options: request.options)
        }
        if AllInterchangeFormats.list.contains(where: { $0.name == request.name }) {
            return try AllInterchangeFormats.named(request.name).encode(evaluation, options: request.options)
        }
        let format = request.format ?? "csv"
        if request.name == "references", AllReferenceFormats.list.contains(where: { $0.name == format }) {
            return try references(request, format, evaluation)
        }
        guard AllTableFormats.list.contains(where: { $0.name == format }) else {
            let others = request.name == "references" ? AllReferenceFormats.list.map(\.name) : []
            throw ExportError(.unknownFormat, format, expected: AllTableFormats.list.map(\.name) + others)
        }
        return try file(request.name, format: format, of: evaluation, filter: request.filter, columns: request.columns)
    }

    /// The references whose rows pass the filter.
    private static func references(
        _ request: ExportRequest, _ format: String, _ evaluation: Evaluation
    ) throws(ExportError) -> [UInt8] {
        guard let filter = request.filter else {
            return try AllReferenceFormats.named(format).encode(evaluation.catalog.references)
        }
        let rows = try table("references", of: evaluation, filter: filter, columns: ["reference"]).rows
        let keys = Set(rows.compactMap(\.first?.display))
        return try AllReferenceFormats.named(format)
            .encode(evaluation.catalog.references.filter { keys.contains($0.id.rawValue) })
    }
}
