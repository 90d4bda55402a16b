import WarrantText

/// A list of conditions that an authority accepts, refuses or leaves to doctors: data with a version and the day it was
/// fetched, from `Data/`.
struct ConditionList: Sendable {
    enum Standing: String, Sendable {
        /// May be claimed, within its limit.
        case accepted
        /// May not be claimed without evidence of one's own.
        case notAccepted
        /// Was decided anew since; the live page says how.
        case reviewed
        /// Not in the part of the list that was read; our own vocabulary.
        case unlisted
        /// To be left to a suitably qualified person.
        case supervised
    }

    struct Condition: Sendable {
        let name: String
        let standing: Standing
        /// Within what bounds it is accepted.
        let limit: String?
        /// Each a phrase of folded words.
        let words: [[[UInt8]]]
        /// Other names that nobody has shown to mean the same.
        let synonyms: [[[UInt8]]]
    }

    let fetchedOn: String
    let isComplete: Bool
    let conditions: [Condition]

    static let chiropractic = ConditionList(PackageResources.chiropractic_conditions_uk_json)
    static let supervised = ConditionList(PackageResources.supervised_conditions_uk_json)

    /// Reads a list; what cannot be read is left out, and a test reads every entry.
    init(_ bytes: [UInt8]) {
        // The bytes are part of the program; one that could not be read would be an empty list, which the test fails on.
        let root = (try? JSONReader.read(SourceText(name: "conditions", bytes: bytes))) ?? LocatedValue(.null, range: 0..<0)
        fetchedOn = root["fetchedOn"]?.text ?? ""
        if case .boolean(true)? = root["isComplete"]?.kind { isComplete = true } else { isComplete = false }
        conditions = (root["conditions"]?.items ?? []).compactMap { entry in
            guard let name = entry["name"]?.text, let standing = entry["standing"]?.text.flatMap(Standing.init) else { return nil }
            return Condition(
                name: name, standing: standing, limit: entry["limit"]?.text, words: Self.phrases(entry["words"]),
                synonyms: Self.phrases(entry["synonyms"]))
        }
    }

    private static func phrases(_ value: LocatedValue?) -> [[[UInt8]]] {
        (value?.items ?? []).compactMap(\.text).map { text in
            let table = WordTable(text)
            return table.words.indices.map { Array(table.foldedBytes($0)) }
        }
    }

    /// Returns each condition that some words name, with its words, the longest name at a place, in order.
    func named(in words: Range<Int>, of table: WordTable) -> [(condition: Condition, words: Range<Int>)] {
        find(\.words, in: words, of: table)
    }

    /// The same by the names whose sameness nobody has shown.
    func namedBySynonym(in words: Range<Int>, of table: WordTable) -> [(condition: Condition, words: Range<Int>)] {
        find(\.synonyms, in: words, of: table)
    }

    private func find(
        _ names: KeyPath<Condition, [[[UInt8]]]>, in words: Range<Int>, of table: WordTable
    ) -> [(condition: Condition, words: Range<Int>)] {
        var found: [(condition: Condition, words: Range<Int>)] = []
        var start = words.lowerBound
        while start < words.upperBound {
            var best: (condition: Condition, words: Range<Int>)?
            let first = table.firstFoldedByte(start)
            for condition in conditions {
                for phrase in condition[keyPath: names] where phrase.first?.first == first && start + phrase.count <= words.upperBound {
                    guard phrase.count > best?.words.count ?? 0,
                        phrase.indices.allSatisfy({ table.foldedBytes(start + $0).elementsEqual(phrase[$0]) })
                    else { continue }
                    best = (condition, start..<start + phrase.count)
                }
            }
            if let best { found.append(best) }
            start = best?.words.upperBound ?? start + 1
        }
        return found
    }
}

extension LocatedValue {
    fileprivate var text: String? {
        if case .string(let text) = kind { text } else { nil }
    }

    fileprivate var items: [LocatedValue] {
        if case .sequence(let items) = kind { items } else { [] }
    }
}
