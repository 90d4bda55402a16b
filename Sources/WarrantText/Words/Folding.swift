/// Folds the case of scalars above ASCII.
enum Folding {
    /// Appends the lowercase form of a scalar: by arithmetic for Latin-1, Greek and Cyrillic, else by Unicode's mapping.
    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let value = scalar.value
        switch value {
        case 0xC0...0xDE where value != 0xD7: append(value + 0x20, to: &bytes)
        case 0xDF...0xFF, 0x300...0x36F, 0x3B1...0x3C9, 0x430...0x45F: append(value, to: &bytes)
        case 0x391...0x3A9: append(value + 0x20, to: &bytes)
        case 0x410...0x42F: append(value + 0x20, to: &bytes)
        case 0x400...0x40F: append(value + 0x50, to: &bytes)
        case 0x3040...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x590...0x6FF: append(value, to: &bytes)
        default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        if value < 0x800 {
            bytes.append(UInt8(0xC0 | value >> 6))
            bytes.append(UInt8(0x80 | value & 0x3F))
        } else {
            bytes.append(UInt8(0xE0 | value >> 12))
            bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | value & 0x3F))
        }
    }
}
