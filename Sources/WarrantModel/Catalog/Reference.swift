/// A bibliographic record, after CSL-JSON.
public struct Reference: Sendable, Hashable, Codable, Identifiable {
    /// The citation key.
    public var id: CitationKey
    /// The CSL type, such as `article-journal`.
    public var type: String
    /// The title; nil where it was not seen.
    public var title: String?
    /// The authors, in order.
    public var author: [ReferenceName]
    /// The journal or series.
    public var containerTitle: String?
    /// The publisher.
    public var publisher: String?
    /// The volume.
    public var volume: String?
    /// The issue.
    public var issue: String?
    /// The pages or article number.
    public var page: String?
    /// The year of publication.
    public var year: Int?
    /// The month, 1 to 12.
    public var month: Int?
    /// The day of the month.
    public var day: Int?
    /// The DOI, without a resolver.
    public var doi: String?
    /// The PubMed identifier.
    public var pmid: String?
    /// Where it was read.
    public var url: String?
    /// How far the record was checked.
    public var verification: Verification
    /// Fields that were not seen.
    public var missing: [String]
    /// Where the record was seen.
    public var seenAt: [String]
    /// Keys it went by before.
    public var aliases: [String]
    /// Anything to know about the record.
    public var note: String?
    /// Whether the work was corrected or withdrawn, as far as known.
    public var retraction: RetractionStatus
    /// Fields carried through from an import, by their name in the source format.
    public var unknownFields: [String: String]

    public init(
        id: CitationKey, type: String, title: String? = nil, author: [ReferenceName] = [],
        containerTitle: String? = nil, publisher: String? = nil, volume: String? = nil,
        issue: String? = nil, page: String? = nil, year: Int? = nil, month: Int? = nil, day: Int? = nil,
        doi: String? = nil, pmid: String? = nil, url: String? = nil, verification: Verification,
        missing: [String] = [], seenAt: [String] = [], aliases: [String] = [], note: String? = nil,
        retraction: RetractionStatus = .unknown, unknownFields: [String: String] = [:]
    ) {
        self.id = id
        self.type = type
        self.title = title
        self.author = author
        self.containerTitle = containerTitle
        self.publisher = publisher
        self.volume = volume
        self.issue = issue
        self.page = page
        self.year = year
        self.month = month
        self.day = day
        self.doi = doi
        self.pmid = pmid
        self.url = url
        self.verification = verification
        self.missing = missing
        self.seenAt = seenAt
        self.aliases = aliases
        self.note = note
        self.retraction = retraction
        self.unknownFields = unknownFields
    }
}

extension Reference {
    /// Whether some part of the record was not seen; every citation of it says so.
    public var isPartial: Bool { verification == .partial }
}
