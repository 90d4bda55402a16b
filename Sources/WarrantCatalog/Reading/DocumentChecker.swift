import WarrantModel
import WarrantText

/// Checks documents against their texts: digests, paragraph counts, and anchors where claims say they are.
///
/// The texts are named `<document id>.txt` and stay outside the catalogue.
struct DocumentChecker {
    let folder: String

    func check(_ fragment: inout CatalogFragment) {
        for document in fragment.documents {
            guard let origin = fragment.origins[.document(document.id)] else { continue }
            let bytes: [UInt8]
            do {
                bytes = try CatalogFolder.readFile("\(folder)/\(document.id).txt", limit: HostileInput.largestJSON)
            } catch {
                fragment.diagnostics.append(origin.diagnostic(
                    code: CatalogCode.unreadableFile.rawValue, severity: .warning,
                    message: "the text of '\(document.id)' was not checked: \(error)"))
                continue
            }
            check(document, bytes, origin, &fragment)
        }
    }

    private func check(_ document: Document, _ bytes: [UInt8], _ origin: Origin, _ fragment: inout CatalogFragment) {
        let digest = Digest.sha256(bytes)
        if let expected = document.sha256, digest != expected {
            fragment.diagnostics.append(origin.diagnostic(
                code: CatalogCode.digestMismatch.rawValue, severity: .error,
                message: "the text of '\(document.id)' is not the text on record",
                notes: ["on record: \(expected)", "found:     \(digest)"]))
        }
        let paragraphs = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            .filter { !$0.allSatisfy(\.isWhitespace) }.map(Self.folded)
        if paragraphs.count != document.paragraphs {
            fragment.diagnostics.append(origin.diagnostic(
                code: CatalogCode.inconsistent.rawValue, severity: .error,
                message: "the text of '\(document.id)' has \(paragraphs.count) paragraphs, \(document.paragraphs) are on record"))
        }
        for claim in fragment.claims {
            for assertion in claim.assertedIn where assertion.document == document.id {
                check(assertion, of: claim, paragraphs, &fragment)
            }
        }
    }

    private func check(
        _ assertion: Assertion, of claim: Claim, _ paragraphs: [String], _ fragment: inout CatalogFragment
    ) {
        let anchor = Self.folded(assertion.anchor[...])
        let places = paragraphs.indices.filter { paragraphs[$0].contains(anchor) }.map { $0 + 1 }
        guard !places.contains(assertion.paragraph), let origin = fragment.origins[.claim(claim.id)] else { return }
        let elsewhere = places.map(String.init).joined(separator: ", ")
        fragment.diagnostics.append(origin.diagnostic(
            code: CatalogCode.anchorNotFound.rawValue, severity: .error,
            message: "the anchor '\(assertion.anchor)' is not in paragraph \(assertion.paragraph) of '\(assertion.document)'",
            notes: places.isEmpty ? [] : ["it is in paragraph \(elsewhere)"]))
    }

    /// Text with typographic quotes and spaces made plain, in lowercase.
    private static func folded(_ text: Substring) -> String {
        String(text.lowercased().map { character in
            switch character {
            case "’", "‘": "'"
            case "“", "”": "\""
            case "\u{A0}": " "
            default: character
            }
        })
    }
}
