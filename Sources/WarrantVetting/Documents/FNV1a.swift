/// The 128-bit FNV-1a hash (Fowler, Noll and Vo; RFC 9923): not secret, the same on every machine.
struct FNV1a {
    private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            state ^= UInt128(byte)
            state = state &* 0x0000_0000_0100_0000_0000_0000_0000_013b
        }
    }

    var hexadecimal: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 32 - digits.count) + digits
    }
}
