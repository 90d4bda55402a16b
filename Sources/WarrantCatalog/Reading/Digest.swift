#if canImport(CryptoKit)
    import CryptoKit
#else
    import COpenSSL
#endif

/// Digests of bytes.
public enum Digest {
    /// Returns the SHA-256 digest in lowercase hexadecimal.
    public static func sha256(_ bytes: [UInt8]) -> String {
        #if canImport(CryptoKit)
            let digest = Array(SHA256.hash(data: bytes))
        #else
            var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
            SHA256(bytes, bytes.count, &digest)
        #endif
        var text = ""
        for byte in digest {
            let digits = String(byte, radix: 16)
            text += digits.utf8.count == 1 ? "0" + digits : digits
        }
        return text
    }
}
