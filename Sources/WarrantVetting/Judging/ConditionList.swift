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
    }

    let fetchedOn: String
    let isComplete: Bool
    let conditions: [Condition]
    private var names = Names()
    /// Other names that nobody has shown to mean the same.
    private var synonyms = Names()

    /// The names of conditions, each a phrase of folded words with the condition's place, by their first byte, in the list's order.
    private struct Names: Sendable {
        private var byFirstByte = [[(condition: Int, words: [[UInt8]])]](repeating: [], count: 256)

        mutating func add(_ phrases: [[[UInt8]]], of condition: Int) {
            for phrase in phrases {
                if let first = phrase.first?.first { byFirstByte[Int(first)].append((condition, phrase)) }
            }
        }

        /// The longest name that begins at a word and ends before another: the condition's place, and how many words; of equal ones the
        /// first of the list.
        func longest(at start: Int, before end: Int, of table: WordTable) -> (condition: Int, count: Int)? {
            var best: (condition: Int, count: Int)?
            for (condition, words) in byFirstByte[Int(table.firstFoldedByte(start))] where start + words.count <= end {
                guard words.count > best?.count ?? 0,
                    words.indices.allSatisfy({ table.foldedBytes(start + $0).elementsEqual(words[$0]) })
                else { continue }
                best = (condition, words.count)
            }
            return best
        }
    }

    static let chiropractic = ConditionList(PackageResources.chiropractic_conditions_uk_json)
    static let supervised = ConditionList(PackageResources.supervised_conditions_uk_json)

    /// Reads a list; what cannot be read is left out, and a test reads every entry.
    init(_ bytes: [UInt8]) {
        // The bytes are part of the program; one that could not be read would be an empty list, which the test fails on.
        let root = (try? JSONReader.read(SourceText(name: "conditions", bytes: bytes))) ?? LocatedValue(.null, range: 0..<0)
        fetchedOn = root["fetchedOn"]?.text ?? ""
        if case .boolean(true)? = root["isComplete"]?.kind { isComplete = true } else { isComplete = false }
        var conditions: [Condition] = []
        for entry in root["conditions"]?.items ?? [] {
            guard let name = entry["name"]?.text, let standing = entry["standing"]?.text.flatMap(Standing.init) else { continue }
            names.add(Self.phrases(entry["words"]), of: conditions.count)
            synonyms.add(Self.phrases(entry["synonyms"]), of: conditions.count)
            conditions.append(Condition(name: name, standing: standing, limit: entry["limit"]?.text))
        }
        self.conditions = conditions
    }

    private static func phrases(_ value: LocatedValue?) -> [[[UInt8]]] {
        (value?.items ?? []).compactMap(\.text).map { text in
            let table = WordTable(text)
            return table.words.indices.map { Array(table.foldedBytes($0)) }
        }
    }

    /// Returns each condition that some words name, with its words, the longest name at a place, in order.
    func named(in words: Range<Int>, of table: WordTable) -> [(condition: Condition, words: Range<Int>)] {
        find(names, in: words, of: table)
    }

    /// The same by the names whose sameness nobody has shown.
    func namedBySynonym(in words: Range<Int>, of table: WordTable) -> [(condition: Condition, words: Range<Int>)] {
        find(synonyms, in: words, of: table)
    }

    private func find(
        _ names: Names, in words: Range<Int>, of table: WordTable
    ) -> [(condition: Condition, words: Range<Int>)] {
        var found: [(condition: Condition, words: Range<Int>)] = []
        var start = words.lowerBound
        while start < words.upperBound {
            let name = names.longest(at: start, before: words.upperBound, of: table)
            if let name { found.append((conditions[name.condition], start..<start + name.count)) }
            start += name?.count ?? 1
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
