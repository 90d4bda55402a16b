/// Names for the ASCII bytes that scanners look for.
public enum ASCII {
    public static let tab: UInt8 = 0x09
    public static let lineFeed: UInt8 = 0x0A
    public static let carriageReturn: UInt8 = 0x0D
    public static let space: UInt8 = 0x20
    public static let quotationMark: UInt8 = 0x22
    public static let backslash: UInt8 = 0x5C
}
