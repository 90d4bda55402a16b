extension MarkdownInlines {
    /// Feeds the tokens to the builder.
    func emit(_ window: TextWindow, html: inout HTMLScanner, into builder: inout ProseBuilder) {
        /// Up to where HTML has already been read.
        var done = window.range.lowerBound
        var images = 0
        var isAttached = false
        for token in tokens {
            switch token.kind {
            case .imageStart:
                images += 1
                if images == 1, !html.isHiding {
                    builder.space(window.fileRange(token.start..<token.end))
                    builder.beginAttached(.altText)
                    isAttached = true
                }
                continue
            case .imageEnd:
                images -= 1
                if images == 0, isAttached {
                    builder.endAttached()
                    isAttached = false
                }
                fallthrough
            case .linkEnd:
                if let title = token.title, !builder.isAttaching, !html.isHiding {
                    builder.beginAttached(.linkTitle)
                    addTitle(window, title.lowerBound + 1..<title.upperBound - 1, to: &builder)
                    builder.endAttached()
                }
                continue
            default:
                break
            }
            guard token.end > done else { continue }
            let range = max(token.start, done)..<token.end
            if token.kind == .html {
                done = html.inline(window, at: range.lowerBound, into: &builder)
            } else if token.kind == .comment {
                addComment(window, range, to: &builder)
            } else if !html.isHiding {
                add(token, range, window, to: &builder)
            }
        }
        if isAttached { builder.endAttached() }
    }

    private func add(_ token: Token, _ range: Range<Int>, _ window: TextWindow, to builder: inout ProseBuilder) {
        switch token.kind {
        case .text:
            window.addText(range, to: &builder)
        case .delimiter:
            let text = token.start + token.usedLeft..<token.end - token.usedRight
            if !text.isEmpty { window.addText(text, to: &builder) }
        case .entity:
            if let reference = HTMLEntities.reference(window.bytes, at: range.lowerBound, end: range.upperBound, isStrict: true) {
                builder.scalar(reference.scalar, source: window.fileRange(range))
            }
        case .placeholder:
            builder.placeholder(source: window.fileRange(range))
        case .hardBreak:
            builder.hardBreak(window.fileRange(range))
        case .skipped, .html, .comment, .imageStart, .linkEnd, .imageEnd:
            break
        }
    }

    /// Adds a title, in which escapes and entities are the only markup.
    private func addTitle(_ window: TextWindow, _ range: Range<Int>, to builder: inout ProseBuilder) {
        var textStart = range.lowerBound
        var index = textStart
        while index < range.upperBound {
            let byte = window.bytes[index]
            if byte == ASCII.backslash, index + 1 < range.upperBound, ASCII.isPunctuation(window.bytes[index + 1]) {
                window.addText(textStart..<index, to: &builder)
                textStart = index + 1
                index += 2
            } else if byte == UInt8(ascii: "&"),
                let reference = HTMLEntities.reference(window.bytes, at: index, end: range.upperBound, isStrict: true)
            {
                window.addText(textStart..<index, to: &builder)
                builder.scalar(reference.scalar, source: window.fileRange(index..<reference.end))
                index = reference.end
                textStart = index
            } else {
                index += 1
            }
        }
        window.addText(textStart..<range.upperBound, to: &builder)
    }

    /// Collects `{/* … */}`, the comment of MDX.
    private func addComment(_ window: TextWindow, _ range: Range<Int>, to builder: inout ProseBuilder) {
        guard range.count >= 6 else { return }
        let text = String(decoding: window.bytes[range.lowerBound + 3..<range.upperBound - 3], as: UTF8.self)
        builder.comments.append(ProseComment(range: window.fileRange(range), text: String(text.trimmedASCIISpace)))
    }
}
