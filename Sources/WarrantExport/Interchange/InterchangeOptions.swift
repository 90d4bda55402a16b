/// What interchange files need to know and the catalogue does not hold.
public struct InterchangeOptions: Sendable, Hashable {
    /// The address under which the catalogue is published; the default can never be a real one (RFC 2606).
    public var baseAddress: String
    /// Who publishes the verdicts.
    public var publisher: String
    /// When they were published, as an ISO 8601 date; nil leaves dates out.
    public var date: String?

    public init(
        baseAddress: String = "https://catalogue.invalid", publisher: String = "Warrant catalogue", date: String? = nil
    ) {
        self.baseAddress = baseAddress
        self.publisher = publisher
        self.date = date
    }

    /// Returns the address of a thing in the catalogue.
    ///
    /// - Parameter parts: Names from the outside in, such as `["claims", "MT-04"]`.
    func address(_ parts: String...) -> String {
        var base = baseAddress
        while base.hasSuffix("/") { base.removeLast() }
        return base + parts.map { "/" + Address.segment($0) }.joined()
    }
}
