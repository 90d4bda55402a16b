extension HTMLScanner {
    /// Adds the prose of a tag's attributes.
    func attributes(_ tag: HTMLTag, _ window: TextWindow, hides: Bool, _ builder: inout ProseBuilder) {
        guard !tag.attributes.isEmpty else { return }
        if tag.name == .meta { return meta(tag, window, &builder) }
        guard !isHidden(tag, window) else { return }
        for attribute in tag.attributes where !attribute.value.isEmpty {
            switch attribute.name {
            case .alt: attached(.altText, attribute.value, window, &builder)
            case .ariaLabel: attached(.ariaLabel, attribute.value, window, &builder)
            case .title: attached(.linkTitle, attribute.value, window, &builder)
            default: break
            }
        }
    }

    private func attached(_ scope: ProseScope, _ value: Range<Int>, _ window: TextWindow, _ builder: inout ProseBuilder) {
        guard !builder.isAttaching else { return }
        builder.beginAttached(scope)
        decoded(window, value, &builder)
        builder.endAttached()
    }

    private func meta(_ tag: HTMLTag, _ window: TextWindow, _ builder: inout ProseBuilder) {
        guard let content = tag.value(of: .content), let key = tag.value(of: .name) ?? tag.value(of: .property) else {
            return
        }
        let name = String(decoding: window.bytes[key].map(ASCII.lowercased), as: UTF8.self)
        guard let scope = Self.metaScopes[name] else { return }
        builder.begin(scope)
        decoded(window, content, &builder)
        builder.end()
    }

    private static let metaScopes: [String: ProseScope] = [
        "description": .metaDescription, "og:description": .metaDescription, "twitter:description": .metaDescription,
        "og:title": .title, "twitter:title": .title,
    ]

    /// Whether a tag hides its element from everybody.
    func isHidden(_ tag: HTMLTag, _ window: TextWindow) -> Bool {
        for attribute in tag.attributes {
            if attribute.name == .hidden { return true }
            if attribute.name == .style, styleHides(window.bytes[attribute.value]) { return true }
        }
        return false
    }

    private func styleHides(_ style: ArraySlice<UInt8>) -> Bool {
        let compact = style.lazy.filter { !ASCII.isSpace($0) }.map(ASCII.lowercased)
        for declaration in Array(compact).split(separator: UInt8(ascii: ";")) {
            if declaration.starts(with: "display:none".utf8) || declaration.starts(with: "visibility:hidden".utf8) {
                return true
            }
        }
        return false
    }
}

extension String {
    /// The text without ASCII white space at its ends.
    var trimmedASCIISpace: Substring {
        let bytes = utf8
        let start = bytes.firstIndex { !ASCII.isSpace($0) } ?? bytes.endIndex
        let end = bytes.lastIndex { !ASCII.isSpace($0) }.map { bytes.index(after: $0) } ?? start
        return self[start..<end]
    }
}
