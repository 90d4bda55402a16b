import WarrantCatalog
import WarrantText
import WarrantVetting

/// Reads `warrant.yaml`, and says of every mistake where it stands and what was probably meant.
struct VettingSettingsReader {
    private let source: SourceText
    private var problems: [Diagnostic] = []

    private init(_ source: SourceText) {
        self.source = source
    }

    static let keys = [
        "catalog", "catalogue", "exclude", "fail-on", "hedges", "ignore", "overrides", "paths", "profession", "profile", "select",
        "severity", "terms",
    ]

    /// - Throws: `VettingError.settings` with every problem.
    static func read(_ source: SourceText) throws(VettingError) -> VettingSettings {
        var settings = VettingSettings()
        settings.file = source.name
        if source.bytes.allSatisfy(ASCII.isSpace) { return settings }
        let value: LocatedValue
        do {
            value = try YAMLReader.read(source)
        } catch {
            throw .settings([error.diagnostic])
        }
        var reader = VettingSettingsReader(source)
        reader.read(value, into: &settings)
        guard reader.problems.isEmpty else { throw .settings(reader.problems.sorted()) }
        return settings
    }

    private mutating func read(_ value: LocatedValue, into settings: inout VettingSettings) {
        if case .null = value.kind { return }
        guard case .mapping(let entries) = value.kind else {
            return report(value.range, "expected a mapping, found \(value.found)")
        }
        for entry in entries {
            switch entry.key {
            case "catalog", "catalogue": _ = text(entry.value)
            case "profile": settings.profile = choice(entry.value, "profiles")
            case "profession": settings.profession = choice(entry.value, "professions")
            case "fail-on": settings.failOn = choice(entry.value, "severities")
            case "select": settings.select = rules(entry.value)
            case "ignore": settings.ignore += rules(entry.value)
            case "severity": readSeverities(entry.value, &settings.severity, &settings.ignore)
            case "paths": settings.paths = texts(entry.value)
            case "exclude": settings.exclude = texts(entry.value).map(GlobPattern.init)
            case "hedges": settings.hedges = texts(entry.value)
            case "terms": settings.terms = terms(entry.value)
            case "overrides": settings.overrides = overrides(entry.value)
            default: reportUnknown(entry, among: Self.keys)
            }
        }
    }

    private mutating func overrides(_ value: LocatedValue) -> [VettingSettings.Override] {
        guard case .sequence(let items) = value.kind else {
            report(value.range, "expected a list of overrides, found \(value.found)")
            return []
        }
        return items.compactMap { item in
            guard case .mapping(let entries) = item.kind else {
                report(item.range, "expected an override with 'paths', found \(item.found)")
                return nil
            }
            var override = VettingSettings.Override(paths: [])
            for entry in entries {
                switch entry.key {
                case "paths": override.paths = texts(entry.value).map(GlobPattern.init)
                case "profile": override.profile = choice(entry.value, "profiles")
                case "profession": override.profession = choice(entry.value, "professions")
                case "select": override.select = rules(entry.value)
                case "ignore": override.ignore += rules(entry.value)
                case "severity": readSeverities(entry.value, &override.severity, &override.ignore)
                default: reportUnknown(entry, among: ["ignore", "paths", "profession", "profile", "select", "severity"])
                }
            }
            if override.paths.isEmpty { report(item.range, "an override needs 'paths'") }
            return override
        }
    }

    /// `off` leaves a rule out.
    private mutating func readSeverities(_ value: LocatedValue, _ severities: inout [String: Severity], _ ignore: inout [String]) {
        guard case .mapping(let entries) = value.kind else {
            return report(value.range, "expected a mapping of rules to severities, found \(value.found)")
        }
        for entry in entries {
            guard isRule(entry.key, entry.keyRange) else { continue }
            if case .string("off") = entry.value.kind {
                ignore.append(entry.key)
            } else if let severity: Severity = choice(entry.value, "severities", beside: ["off"]) {
                severities[entry.key] = severity
            }
        }
    }

    private mutating func terms(_ value: LocatedValue) -> [VettingSettings.Term] {
        guard case .mapping(let entries) = value.kind else {
            report(value.range, "expected a mapping of concepts to words, found \(value.found)")
            return []
        }
        return entries.map { entry in
            VettingSettings.Term(
                concept: entry.key, words: texts(entry.value),
                place: Diagnostic(code: "F003", in: source, at: entry.keyRange, message: "unknown concept '\(entry.key)'"))
        }
    }

    private mutating func rules(_ value: LocatedValue) -> [String] {
        list(value).filter { isRule($0.text, $0.range) }.map(\.text)
    }

    private mutating func isRule(_ name: String, _ range: Range<Int>) -> Bool {
        if AllReportedRules.list.contains(where: { $0.answers(to: name) }) { return true }
        let nearest = AllReportedRules.nearestName(to: name)
        report(range, "unknown rule '\(name)'", fixIt: nearest.map { .replace(with: $0) })
        return false
    }

    private mutating func texts(_ value: LocatedValue) -> [String] { list(value).map(\.text) }

    /// A list of texts; one text stands for a list of one.
    private mutating func list(_ value: LocatedValue) -> [(text: String, range: Range<Int>)] {
        guard case .sequence(let values) = value.kind else { return text(value).map { [($0, value.range)] } ?? [] }
        return values.compactMap { item in text(item).map { ($0, item.range) } }
    }

    private mutating func text(_ value: LocatedValue) -> String? {
        guard case .string(let text) = value.kind, !text.isEmpty else {
            report(value.range, "expected text, found \(value.found)")
            return nil
        }
        return text
    }

    private mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ value: LocatedValue, _ noun: String, beside others: [String] = []
    ) -> Value? {
        let names = Value.allCases.map(\.rawValue) + others
        guard let text = text(value) else { return nil }
        if let choice = Value(rawValue: text) { return choice }
        let nearest = NearestName.of(text, among: names)
        report(
            value.range, "unknown value '\(text)'", fixIt: nearest.map { .replace(with: $0) },
            notes: ["\(noun) are \(names.joined(separator: ", "))"])
        return nil
    }

    private mutating func reportUnknown(_ entry: LocatedValue.Entry, among keys: [String]) {
        let nearest = NearestName.of(entry.key, among: keys)
        report(
            entry.keyRange, "unknown key '\(entry.key)'", fixIt: nearest.map { .replace(with: $0) },
            notes: ["keys are \(keys.joined(separator: ", "))"])
    }

    private mutating func report(_ range: Range<Int>, _ message: String, fixIt: FixIt? = nil, notes: [String] = []) {
        problems.append(Diagnostic(code: "F001", in: source, at: range, message: message, fixIt: fixIt, notes: notes))
    }
}
