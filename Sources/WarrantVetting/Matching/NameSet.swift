/// A few names of senses and concepts that a rule looks for.
///
/// Each name has a bit, so that most features are passed over without a comparison of names.
struct NameSet: ExpressibleByArrayLiteral, Sendable {
    private let names: [String]
    private let bits: UInt64

    init(arrayLiteral names: String...) {
        self.names = names
        bits = names.reduce(0) { $0 | Self.bit(of: $1) }
    }

    func contains(_ feature: Feature) -> Bool {
        bits & feature.nameBit != 0 && names.contains(feature.name)
    }

    /// One of 64 bits for a name, the same in every process.
    static func bit(of name: String) -> UInt64 {
        var hash: UInt64 = 0
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return 1 << (hash >> 58)
    }
}
