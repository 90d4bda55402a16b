import CZlib
import WarrantText

/// Reads ZIP archives that are stored or deflated, with limits against archives made to exhaust memory.
struct ZipArchive {
    /// What an archive may hold at most.
    struct Limits {
        /// The number of entries.
        var entries = 5_000
        /// The bytes of all entries together once unpacked.
        var totalBytes = 256 << 20
        /// How much larger an entry may get by unpacking, above `freeBytes`.
        var ratio = 200
        /// Up to this size the ratio is not looked at, because short repetitive files pack well.
        var freeBytes = 4 << 20
    }

    /// A file inside the archive.
    struct Entry {
        let name: String
        let method: UInt16
        let packed: Int
        let unpacked: Int
        let checksum: UInt32
        let offset: Int
    }

    let entries: [Entry]
    private let source: SourceText
    private let limits: Limits

    /// Reads the directory of an archive and checks it against the limits before anything is unpacked.
    init(_ source: SourceText, limits: Limits = Limits()) throws(ExportError) {
        self.source = source
        self.limits = limits
        let bytes = source.bytes
        guard let end = Self.directoryEnd(bytes) else {
            throw ExportError(.badArchive, "'\(source.name)' has no directory")
        }
        let count = Int(Self.short(bytes, end + 10))
        var offset = Int(Self.long(bytes, end + 16))
        guard count != 0xFFFF, offset != 0xFFFF_FFFF else { throw ExportError(.badArchive, "ZIP64 is not read") }
        guard count <= limits.entries else {
            throw ExportError(.badArchive, "\(count) entries, at most \(limits.entries) are read")
        }
        var entries: [Entry] = []
        var total = 0
        for _ in 0..<count {
            guard offset + 46 <= end, Self.long(bytes, offset) == 0x0201_4B50 else {
                throw ExportError(.badArchive, "its directory is broken at byte \(offset)")
            }
            let nameLength = Int(Self.short(bytes, offset + 28))
            let next =
                offset + 46 + nameLength + Int(Self.short(bytes, offset + 30)) + Int(Self.short(bytes, offset + 32))
            guard next <= end else { throw ExportError(.badArchive, "its directory is broken at byte \(offset)") }
            let name = String(decoding: bytes[offset + 46..<offset + 46 + nameLength], as: UTF8.self)
            guard Self.short(bytes, offset + 8) & 1 == 0 else {
                throw ExportError(.badArchive, "'\(name)' is encrypted")
            }
            let entry = Entry(
                name: name, method: Self.short(bytes, offset + 10), packed: Int(Self.long(bytes, offset + 20)),
                unpacked: Int(Self.long(bytes, offset + 24)), checksum: Self.long(bytes, offset + 16),
                offset: Int(Self.long(bytes, offset + 42)))
            total += entry.unpacked
            guard total <= limits.totalBytes else {
                throw ExportError(.badArchive, "it unpacks to more than \(limits.totalBytes) bytes")
            }
            guard entry.unpacked <= limits.freeBytes || entry.unpacked / max(entry.packed, 1) <= limits.ratio else {
                throw ExportError(.badArchive, "'\(name)' grows more than \(limits.ratio) times by unpacking")
            }
            entries.append(entry)
            offset = next
        }
        self.entries = entries
    }

    /// Returns the bytes of an entry.
    ///
    /// - Throws: `ExportError.Code.badArchive` when it is broken, longer than announced, or fails its checksum.
    func bytes(of entry: Entry) throws(ExportError) -> [UInt8] {
        let bytes = source.bytes
        guard entry.offset + 30 <= bytes.count, Self.long(bytes, entry.offset) == 0x0403_4B50 else {
            throw ExportError(.badArchive, "'\(entry.name)' is not where the directory says")
        }
        let start =
            entry.offset + 30 + Int(Self.short(bytes, entry.offset + 26)) + Int(Self.short(bytes, entry.offset + 28))
        guard start + entry.packed <= bytes.count else { throw ExportError(.badArchive, "'\(entry.name)' is cut off") }
        let packed = Array(bytes[start..<start + entry.packed])
        let content: [UInt8]
        if entry.method == 0 {
            content = packed
        } else if entry.method == 8 {
            content = try Self.inflated(packed, entry)
        } else {
            throw ExportError(
                .badArchive, "'\(entry.name)' is packed by method \(entry.method); stored and deflated are read")
        }
        guard content.count == entry.unpacked, Self.checksum(content) == entry.checksum else {
            throw ExportError(.badArchive, "'\(entry.name)' fails its checksum")
        }
        return content
    }

    /// Unpacks into a buffer of exactly the size announced, so that nothing can grow beyond it.
    private static func inflated(_ packed: [UInt8], _ entry: Entry) throws(ExportError) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: entry.unpacked + 1)
        var input = packed
        var stream = z_stream()
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw ExportError(.badArchive, "'\(entry.name)' cannot be unpacked")
        }
        defer { inflateEnd(&stream) }
        let (status, produced) = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                let status = inflate(&stream, Z_FINISH)
                return (status, target.count - Int(stream.avail_out))
            }
        }
        guard status == Z_STREAM_END, produced == entry.unpacked else {
            throw ExportError(.badArchive, "'\(entry.name)' is broken or longer than announced")
        }
        output.removeLast()
        return output
    }

    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(bytes.count)))
    }

    /// The offset of the record at the end of the archive.
    private static func directoryEnd(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        var offset = bytes.count - 22
        let lowest = max(0, offset - 0xFFFF)
        while offset >= lowest {
            if long(bytes, offset) == 0x0605_4B50 { return offset }
            offset -= 1
        }
        return nil
    }

    private static func short(_ bytes: [UInt8], _ offset: Int) -> UInt16 {
        UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8
    }

    private static func long(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
        UInt32(short(bytes, offset)) | UInt32(short(bytes, offset + 2)) << 16
    }
}
