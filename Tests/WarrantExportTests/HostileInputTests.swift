import Foundation
import Testing
import WarrantText

@testable import WarrantExport

@Suite struct HostileInputTests {
    @Test(arguments: [
        ("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "f:1:1: document types are refused, because entities are never expanded"),
        ("<a>\n&lol;</a>", "f:2:1: the entity '&lol;' is not expanded"), ("<a>\n <b></a>", "f:2:7: expected '</b>'"),
        ("<a x='1' x='2'/>", "f:1:10: the attribute 'x' stands twice"), ("<a>", "f:1:1: the element 'a' is not closed"),
        ("<a/><b/>", "f:1:5: unexpected text after the root element"), ("", "f:1:1: expected an XML element"),
        ("<a x=1/>", "f:1:6: expected a quoted value"), ("<a>&#0;</a>", "f:1:4: the entity '&#0;' is not expanded"),
    ])
    func `broken or hostile XML is refused with its place`(_ text: String, _ message: String) {
        let error = #expect(throws: ExportError.self) { try XMLReader.read(SourceText(name: "f", text: text)) }
        #expect(error?.description == message)
    }

    @Test func `deep nesting is refused`() {
        let text = String(repeating: "<a>", count: 5000)
        #expect(throws: ExportError.self) { try XMLReader.read(SourceText(name: "f", text: text)) }
    }

    @Test func `XML keeps its encoding, entities and CDATA`() throws {
        let bytes = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a b='&lt;&#x41;'>".utf8) + [0xE9] + Array("<![CDATA[<&]]></a>".utf8)
        let root = try XMLReader.read(SourceText(name: "f", bytes: bytes))
        #expect(root["b"] == "<A")
        #expect(root.text == "é<&")
    }

    @Test func `an archive that announces too much is refused before unpacking`() {
        let bytes = ZipFile.stored([("a", [1])], announced: 500 << 20)
        let error = #expect(throws: ExportError.self) { try ZipArchive(SourceText(name: "z", bytes: bytes)) }
        #expect(error?.code == .badArchive)
    }

    @Test func `an archive that grows without measure is refused`() {
        let bytes = ZipFile.stored([("a", [1])], announced: 5 << 20)
        let error = #expect(throws: ExportError.self) { try ZipArchive(SourceText(name: "z", bytes: bytes)) }
        #expect(error?.description.contains("grows more than 200 times") == true)
    }

    @Test(arguments: 0..<60) func `a damaged archive never crashes`(_ seed: Int) {
        var generator = SplitMix(state: UInt64(seed))
        var bytes = ZipFile.stored([("a.csv", Array("a,b\n1,2\n".utf8)), ("b.csv", [])])
        for _ in 0..<4 { bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator) }
        do {
            let archive = try ZipArchive(SourceText(name: "z", bytes: bytes))
            for entry in archive.entries { _ = try archive.bytes(of: entry) }
        } catch {}
    }

    @Test func `a file is written whole or not at all`() throws {
        try Fixture.inScratchFolder { folder in
            let path = folder.appending(path: "out.csv").path
            try SystemFiles.write([1, 2], to: path, replacing: false)
            let error = #expect(throws: ExportError.self) { try SystemFiles.write([3], to: path, replacing: false) }
            #expect(error?.description == "'\(path)' exists; --force replaces it")
            #expect(try SystemFiles.read(path) == [1, 2])
            try SystemFiles.write([3], to: path, replacing: true)
            #expect(try SystemFiles.read(path) == [3])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.csv"])
        }
    }

    @Test func `an unwritable place is told with the system's reason`() throws {
        try Fixture.inScratchFolder { folder in
            let path = folder.appending(path: "none/out.csv").path
            let error = #expect(throws: ExportError.self) { try SystemFiles.write([1], to: path, replacing: false) }
            #expect(error?.description == "cannot write '\(path)' (No such file or directory)")
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"))
    func `a full disk is told`() {
        let error = #expect(throws: ExportError.self) { try SystemFiles.write([1], to: "/dev/full", replacing: true) }
        #expect(error?.description == "cannot write '/dev/full' (No space left on device)")
    }
}
