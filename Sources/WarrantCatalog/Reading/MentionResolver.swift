import WarrantModel
import WarrantText

/// Looks up every name that a file mentions and reports those that lead nowhere.
struct MentionResolver {
    let others: any CatalogIndex

    func resolve(_ fragment: inout CatalogFragment) {
        let unread = UnreadItems(fragment.unread)
        var names: [String: [String]] = [:]
        for (file, mention) in fragment.mentions {
            guard fragment.origins[mention.target] == nil, !others.contains(mention.target),
                !unread.mayHold(mention.target)
            else { continue }
            // A result of a study that does not exist would only repeat the problem of the study.
            if case .result(let reference) = mention.target,
                fragment.origins[.study(reference.study)] == nil, !others.contains(.study(reference.study))
            {
                continue
            }
            let key = kindKey(of: mention.target)
            let known = names[key] ?? self.names(like: mention.target, in: fragment)
            names[key] = known
            fragment.diagnostics.append(diagnostic(for: mention, in: file, known: known))
        }
    }

    private func diagnostic(for mention: FileReading.Mention, in file: SourceText, known: [String]) -> Diagnostic {
        let target = mention.target
        // One digit apart is another claim, study or result and no slip of the pen.
        let nearest = NearestName.of(target.name, among: known.filter { !$0.differsOnlyInDigits(from: target.name) })
        let owner = if case .result(let reference) = target { " in study '\(reference.study)'" } else { "" }
        return Diagnostic(
            code: CatalogCode.dangling.rawValue, in: file, at: mention.value.range,
            message: "unknown \(target.noun) '\(target.name)'\(owner)",
            fixIt: nearest.map { .replace(with: $0, safety: .displayOnly) },
            notes: nearest == nil && !known.isEmpty && known.count <= 8 ?
                ["known are \(known.joined(separator: ", "))"] : [])
    }

    private func kindKey(of item: CatalogItem) -> String {
        if case .result(let reference) = item { return "result/\(reference.study)" }
        return item.noun
    }

    private func names(like item: CatalogItem, in fragment: CatalogFragment) -> [String] {
        let here = fragment.origins.keys.filter { kindKey(of: $0) == kindKey(of: item) }.map(\.name)
        return Set(here + others.names(like: item)).sorted()
    }
}

extension String {
    /// Whether two names are the same but for their digits, as "HM-01" and "HM-02" are.
    fileprivate func differsOnlyInDigits(from other: String) -> Bool {
        func letters(_ name: String) -> [UInt8] { name.utf8.filter { !(48...57).contains($0) } }
        func digits(_ name: String) -> [UInt8] { name.utf8.filter { (48...57).contains($0) } }
        // A digit too few, as in "MT-4" for "MT-04", is a slip.
        return letters(self) == letters(other) && digits(self).count == digits(other).count
    }
}

/// What files that could not be read would have held, as far as their names tell.
private struct UnreadItems {
    private let kinds: Set<CatalogFileKind>
    private let names: Set<Substring>

    init(_ files: [CatalogPath]) {
        kinds = Set(files.map(\.kind))
        names = Set(files.compactMap { $0.path.split(separator: "/").last?.dropLast(".yaml".utf8.count) })
    }

    /// Whether an item may be in one of the files.
    func mayHold(_ item: CatalogItem) -> Bool {
        switch item {
        case .claim(let id): names.contains { $0.hasPrefix(id.rawValue + "-") }
        case .study(let key): names.contains(key.rawValue[...])
        case .result(let reference): names.contains(reference.study.rawValue[...])
        case .document(let id): names.contains(id.rawValue[...])
        case .topic, .explanation: kinds.contains(.topic)
        case .concept: kinds.contains(.lexicon)
        case .reference: kinds.contains(.references)
        case .outcome, .evidence: false
        }
    }
}
