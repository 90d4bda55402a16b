public import WarrantModel
public import WarrantText

/// Reads RevMan Web data packages (`.zip`), as the Cochrane Library offers them for download.
public struct RevManPackageReader: StudyReader {
    public let name = "revman"
    public let summary = """
        RevMan Web data packages, also as a zip inside a zip: analyses with their study rows and Cochrane's own pooled \
        results. Risk of bias, study texts and reference files stay behind, as the loss report says.
        """

    public init() {}

    public func recognizes(_ source: SourceText) -> Bool {
        source.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
    }

    public func read(_ source: SourceText, measure: EffectMeasureName?) throws(ExportError) -> StudyReading {
        let files = try Self.files(source, depth: 0)
        func find(_ end: String) -> SourceText? { files.first { $0.name.hasSuffix(end) } }
        if find("parameters.csv") != nil {
            throw ExportError(.badInput, "'\(source.name)' is a review of diagnostic tests, which is not read")
        }
        guard let settings = find("overall-estimates-and-settings.csv"), let data = find("data-rows.csv") else {
            throw ExportError(.badInput, "'\(source.name)' holds no analysis data", expected: [])
        }
        var reading = StudyReading()
        let rows = try CSVRecords(data)
        for record in try CSVRecords(settings).records {
            try read(record, rows, settings, data, &reading)
        }
        if let studies = find("study-information.csv") {
            reading.included = try CSVRecords(studies).records.compactMap { $0["Study"]?.text }
        }
        let used = ["overall-estimates-and-settings.csv", "data-rows.csv", "study-information.csv"]
        for file in files where !used.contains(where: { file.name.hasSuffix($0) }) {
            reading.losses.append(ImportLoss(String(file.name.split(separator: "/").last ?? ""), "left in the package"))
        }
        return reading
    }

    /// The files of the package; a zip inside it is opened once.
    private static func files(_ source: SourceText, depth: Int) throws(ExportError) -> [SourceText] {
        let archive = try ZipArchive(source)
        var files: [SourceText] = []
        for entry in archive.entries where !entry.name.hasSuffix("/") {
            let file = SourceText(name: "\(source.name)/\(entry.name)", bytes: try archive.bytes(of: entry))
            if entry.name.hasSuffix(".zip") {
                guard depth == 0 else { throw ExportError(.badArchive, "'\(entry.name)' is a zip in a zip in a zip") }
                files += try Self.files(file, depth: depth + 1)
            } else {
                files.append(file)
            }
        }
        return files
    }

    private func read(
        _ record: CSVRecords.Record, _ rows: CSVRecords, _ settings: SourceText, _ data: SourceText,
        _ reading: inout StudyReading
    ) throws(ExportError) {
        let group = record["Analysis group"]?.text ?? "?"
        let number = record["Analysis number"]?.text ?? "?"
        let id = "\(group).\(number)"
        guard let measure = RevManMeasure.named(record["Effect measure"]?.text ?? "") else {
            reading.losses.append(
                ImportLoss(id, "effect measure '\(record["Effect measure"]?.text ?? "")' is not known here"))
            return
        }
        let kind = record["Data type"]?.text ?? ""
        let own = rows.records.filter { $0["Analysis group"]?.text == group && $0["Analysis number"]?.text == number }
        let applicable = own.filter { Self.isApplicable($0["Applicability"]?.text) }
        if applicable.count < own.count {
            reading.losses.append(
                ImportLoss(id, "rows marked as not applicable are left out", count: own.count - applicable.count))
        }
        let isSwapped = record["Swap event and non-event"]?.text.uppercased() == "TRUE"
        var studies: [StudyRow] = []
        for row in applicable {
            studies.append(try Self.row(row, kind, isSwapped, data))
        }
        let method = (record["Statistical method"]?.text ?? "").lowercased()
        let people = [try record.count("Experimental N", settings), try record.count("Control N", settings)].compactMap
        { $0 }.reduce(0, +)
        let level = record["Estimate CI"]?.text ?? record["CI/PI level"]?.text ?? ""
        let effect = Effect(
            measure: measure, estimate: try record.number("Mean", settings),
            ciLow: try record.number("CI start", settings),
            ciHigh: try record.number("CI end", settings), ciLevel: Double(level.filter { $0 != "%" }),
            participants: people > 0 ? people : nil, studies: studies.isEmpty ? nil : studies.count,
            i2: try record.number("Heterogeneity I²", settings).map { $0 })
        if effect.estimate == nil { reading.losses.append(ImportLoss(id, "the review gives no overall result")) }
        reading.analyses.append(
            ImportedAnalysis(
                number: id, name: record["Analysis name"]?.text ?? id,
                group1: record["Experimental group label"]?.text ?? "experimental",
                group2: record["Control group label"]?.text ?? "control", measure: measure,
                method: method.hasPrefix("peto") ? "Peto" : method.hasPrefix("mantel") ? "MH" : "IV",
                isRandom: (record["Analysis model"]?.text ?? "").lowercased().hasPrefix("random"), published: effect,
                rows: studies))
    }

    /// Rows count unless they are marked otherwise.
    private static func isApplicable(_ text: String?) -> Bool {
        guard let text = text?.lowercased() else { return true }
        return !text.hasPrefix("not") && !text.hasPrefix("n/a") && text != "false" && text != "no"
    }

    /// Reads the cells that the data type uses; RevMan fills the others with 0.0, which is no value.
    private static func row(
        _ record: CSVRecords.Record, _ kind: String, _ isSwapped: Bool, _ source: SourceText
    ) throws(ExportError) -> StudyRow {
        let name = record["Study"]?.text ?? "?"
        let year = record["Study year"]?.text ?? ""
        var row = StudyRow(study: name.contains(year) ? name : "\(name) \(year)")
        let type = kind.lowercased()
        if type.hasPrefix("dichotomous") || type.hasPrefix("arm") || type.hasPrefix("continuous")
            || type.hasPrefix("o-e")
        {
            row.n1 = try record.count("Experimental N", source)
            row.n2 = try record.count("Control N", source)
        }
        if type.hasPrefix("dichotomous") || type.hasPrefix("o-e") {
            row.events1 = try record.count("Experimental cases", source)
            row.events2 = try record.count("Control cases", source)
            if isSwapped, let events1 = row.events1, let events2 = row.events2, let n1 = row.n1, let n2 = row.n2 {
                row.events1 = n1 - events1
                row.events2 = n2 - events2
            }
        } else if type.hasPrefix("continuous") {
            row.mean1 = try record.number("Experimental mean", source)
            row.mean2 = try record.number("Control mean", source)
            row.sd1 = try record.number("Experimental SD", source).flatMap { $0 > 0 ? $0 : nil }
            row.sd2 = try record.number("Control SD", source).flatMap { $0 > 0 ? $0 : nil }
        } else {
            row.yi = try record.number("Mean", source)
            row.ciLow = try record.number("CI start", source)
            row.ciHigh = try record.number("CI end", source)
        }
        row.note = record["Subgroup"].map { "subgroup: \($0.text)" }
        return row
    }
}
