/// Everything a catalogue holds, read and checked: topics, claims, concepts, references, studies,
/// documents and searches.
///
/// Lists are sorted (claims by id, studies and references by key), so that the order of files on disk
/// never matters.
public struct Catalog: Sendable, Hashable, Codable {
    public let topics: [Topic]
    public let claims: [Claim]
    public let concepts: [Concept]
    public let references: [Reference]
    public let studies: [Study]
    public let documents: [Document]
    public let searches: [SearchRecord]

    /// Sorts the lists and indexes them. Complexity: O(n log n).
    ///
    /// - Precondition: Ids are unique within each list; the catalogue reader checks this.
    public init(
        topics: [Topic], claims: [Claim], concepts: [Concept], references: [Reference], studies: [Study],
        documents: [Document], searches: [SearchRecord]
    ) {
        self.topics = topics.sorted { $0.id < $1.id }
        self.claims = claims.sorted { $0.id < $1.id }
        self.concepts = concepts
        self.references = references.sorted { $0.id < $1.id }
        self.studies = studies.sorted { $0.reference < $1.reference }
        self.documents = documents.sorted { $0.id < $1.id }
        self.searches = searches
    }
}

extension Catalog {
    /// Returns the claim of an id, or nil. Complexity: O(log n).
    public func claim(_ id: Claim.ID) -> Claim? {
        claims.first(withKey: id, at: \.id)
    }

    /// Returns the study of a citation key, or nil. Complexity: O(log n).
    public func study(_ key: CitationKey) -> Study? {
        studies.first(withKey: key, at: \.reference)
    }

    /// Returns the reference of a citation key, or nil. Complexity: O(log n).
    public func reference(_ key: CitationKey) -> Reference? {
        references.first(withKey: key, at: \.id)
    }

    /// Returns the document of an id, or nil. Complexity: O(log n).
    public func document(_ id: Document.ID) -> Document? {
        documents.first(withKey: id, at: \.id)
    }

    /// Returns the concept of an id, or nil. Complexity: O(n).
    public func concept(_ id: Identifier<Concept>) -> Concept? {
        concepts.first { $0.id == id }
    }

    /// Returns a result with the study it belongs to, or nil. Complexity: O(log n).
    public func result(_ reference: ResultReference) -> (study: Study, result: StudyResult)? {
        guard let study = study(reference.study), let result = study.result(reference.result) else { return nil }
        return (study, result)
    }

    /// Returns the explanation of an id with its topic, or nil. Complexity: O(n).
    public func explanation(_ id: Explanation.ID) -> Explanation? {
        for topic in topics {
            if let explanation = topic.explanations.first(where: { $0.id == id }) { return explanation }
        }
        return nil
    }

    /// Returns the claims of an explanation, by id. Complexity: O(n).
    public func claims(of explanation: Explanation.ID) -> [Claim] {
        claims.filter { $0.explanation == explanation }
    }

    /// Returns the searches on record for a claim. Complexity: O(n).
    public func searches(for claim: Claim.ID) -> [SearchRecord] {
        searches.filter { $0.claim == claim }
    }
}

extension Array {
    /// Returns the element of a key in an array sorted by that key. Complexity: O(log n).
    fileprivate func first<Key: Comparable>(withKey key: Key, at path: KeyPath<Element, Key>) -> Element? {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if self[middle][keyPath: path] < key { low = middle + 1 } else { high = middle }
        }
        return low < endIndex && self[low][keyPath: path] == key ? self[low] : nil
    }
}
