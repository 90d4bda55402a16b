import WarrantModel
import WarrantText

/// Puts into words what an import would do and what it would lose.
public enum ImportReport {
    /// Returns the report of an import of references.
    public static func text(_ plan: ReferenceImport, losses: [ImportLoss]) -> String {
        var lines: [String] = []
        for entry in plan.entries {
            let title = entry.reference.title ?? "title not seen"
            switch entry.standing {
            case .new: lines.append("new          \(entry.reference.id)  \(title)")
            case .same: lines.append("same         \(entry.existing?.rawValue ?? "")  by \(entry.matchedBy ?? "")")
            case .conflicting:
                lines.append(
                    "conflicting  \(entry.existing?.rawValue ?? "")  by \(entry.matchedBy ?? ""); kept as it is")
                for difference in entry.differences {
                    lines.append(
                        "               \(difference.field): on file \(difference.existing.map { "'\($0)'" } ?? "nothing"), imported '\(difference.imported)'"
                    )
                }
            }
        }
        let counts = ReferenceImport.Standing.allCases.map { standing in
            "\(plan.entries.count { $0.standing == standing }) \(standing.rawValue)"
        }
        lines.append(counts.joined(separator: ", "))
        return (lines + lossLines(losses)).joined(separator: "\n") + "\n"
    }

    /// Returns the report of an import of study data, every published result beside the recomputed one.
    public static func text(_ reading: StudyReading) -> String {
        var lines = reading.title.map { ["\($0)"] } ?? []
        for analysis in reading.analyses {
            lines.append(
                "\(analysis.number) \(analysis.name): \(analysis.measure.rawValue), \(analysis.rows.count) rows")
            let check = analysis.check()
            lines.append("    published   \(EffectText.of(analysis.published) ?? "no overall result")")
            if let estimate = check.estimate, let low = check.low, let high = check.high {
                let numbers = [estimate, low, high].map { DecimalText.rounded($0, 4) }
                let verdict = analysis.published.estimate == nil ? "" : check.agrees ? ": agrees" : ": DIFFERS"
                lines.append("    recomputed  \(numbers[0]) (\(numbers[1]) to \(numbers[2])), \(check.note)\(verdict)")
            } else {
                lines.append("    recomputed  \(check.note)")
            }
        }
        return (lines + lossLines(reading.losses)).joined(separator: "\n") + "\n"
    }

    private static func lossLines(_ losses: [ImportLoss]) -> [String] {
        guard !losses.isEmpty else { return ["lost: nothing"] }
        var counts: [ImportLoss: Int] = [:]
        for loss in losses { counts[ImportLoss(loss.subject, loss.message), default: 0] += loss.count }
        let merged = counts.map { ImportLoss($0.key.subject, $0.key.message, count: $0.value) }.sorted()
        return ["lost or changed:"] + merged.map { "    \($0)" }
    }
}
