internal import WarrantStatistics
internal import WarrantText

extension PoolInputReader {
    /// The measure asked for, else the file's, else the usual one for the columns.
    mutating func chosenMeasure(_ table: PoolTable, _ name: String?) -> (any EffectMeasure)? {
        let kinds = AllMeasures.list.map(\.inputKind).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        if let kind = table.kind, !kinds.contains(kind.text) {
            let near = NearestName.of(kind.text, among: kinds).map { ", did you mean '\($0)'?" } ?? ""
            error("P001", kind.range, "unknown kind '\(kind.text)'\(near)", notes: ["kinds are \(kinds.joined(separator: ", "))"])
            return nil
        }
        if let name {
            guard let measure = AllMeasures.named(name) else {
                unknownMeasure(name, at: table.measure?.range ?? table.range)
                return nil
            }
            return fits(measure, table, at: table.range) ? measure : nil
        }
        if let named = table.measure {
            guard let measure = AllMeasures.named(named.text) else {
                unknownMeasure(named.text, at: named.range)
                return nil
            }
            return fits(measure, table, at: named.range) ? measure : nil
        }
        let kind = table.kind?.text ?? kinds.first { table.has(kind: $0) } ?? nearestKind(table, kinds)
        guard let kind, let measure = AllMeasures.standard(forKind: kind) else {
            error("P002", table.range, "no columns that can be pooled were found", notes: Self.columnSets(kinds))
            return nil
        }
        return measure
    }

    private mutating func unknownMeasure(_ name: String, at range: Range<Int>) {
        let names = AllMeasures.list.map(\.abbreviation)
        let near = NearestName.of(name, among: names).map { ", did you mean '\($0)'?" } ?? ""
        error("P001", range, "unknown measure '\(name)'\(near)", notes: ["measures are \(names.joined(separator: ", "))"])
    }

    private mutating func fits(_ measure: any EffectMeasure, _ table: PoolTable, at range: Range<Int>) -> Bool {
        guard let kind = table.kind, kind.text != measure.inputKind else { return true }
        error(
            "P001", kind.range,
            "\(measure.abbreviation) needs input of the kind '\(measure.inputKind)', this is '\(kind.text)'",
            notes: ["measures for '\(kind.text)' are " + AllMeasures.list.filter { $0.inputKind == kind.text }
                .map(\.abbreviation).joined(separator: ", ")])
        return false
    }

    /// The kind that shares most column names with the file, for a message about the missing ones.
    private func nearestKind(_ table: PoolTable, _ kinds: [String]) -> String? {
        var best: (count: Int, kind: String)?
        for kind in kinds {
            guard let columns = AllMeasures.standard(forKind: kind)?.columns else { continue }
            let count = columns.filter { table.columns[$0.name] != nil }.count
            if count > best?.count ?? 0 { best = (count, kind) }
        }
        return best?.kind
    }

    private static func columnSets(_ kinds: [String]) -> [String] {
        kinds.compactMap { kind in
            AllMeasures.standard(forKind: kind).map { "\(kind): \($0.columns.map(\.name).joined(separator: ", "))" }
        }
    }

    // MARK: Numbers that look wrong

    /// Warns where a standard deviation looks like a standard error, and of implausible standardized differences.
    ///
    /// The limits are our design: an SD below a third of the median SD of all groups that times √n comes to within a
    /// factor of two of it, in both groups of a study; a standardized difference beyond 3.
    mutating func warnAboutPlausibility(_ input: PoolInput, _ table: PoolTable) {
        guard input.measure.inputKind == TwoMeans.kind else { return }
        let studies = (0..<input.studyCount).map { input.row($0).map { TwoMeans(row: $0) } }
        let deviations = studies.compactMap { $0 }.flatMap { [$0.sd1, $0.sd2] }.sorted()
        guard deviations.count >= 4 else { return }
        let typical = deviations[deviations.count / 2]
        func looksLikeError(_ sd: Double, _ n: Double) -> Bool {
            let asDeviation = sd * n.squareRoot()
            return sd < typical / 3 && asDeviation > typical / 2 && asDeviation < typical * 2
        }
        for (index, study) in studies.enumerated() {
            guard let study, let cell = table.columns["sd1i"]?[index] else { continue }
            let label = input.labels[index]
            if looksLikeError(study.sd1, study.n1), looksLikeError(study.sd2, study.n2) {
                warn(
                    "P102", cell.range,
                    "\(label): the standard deviations \(Self.text(study.sd1)) and \(Self.text(study.sd2)) look like standard errors",
                    note: "times the root of the group size they would be about \(Self.rounded(study.sd1 * study.n1.squareRoot())), like those of the other studies")
            }
            guard let effect = try? StandardizedMeanDifference().effect(of: study), abs(effect.estimate) > 3 else { continue }
            warn(
                "P103", cell.range,
                "\(label): a standardized mean difference of \(Self.rounded(effect.estimate)) is implausible",
                note: "check that sd1i and sd2i are standard deviations and not standard errors")
        }
    }

    private mutating func warn(_ code: String, _ range: Range<Int>, _ message: String, note: String) {
        diagnostics.append(
            Diagnostic(code: code, severity: .warning, in: source, at: range, message: message, notes: [note]))
    }

    private static func rounded(_ value: Double) -> String { PoolNumber.fixed(value, 1) }
}
