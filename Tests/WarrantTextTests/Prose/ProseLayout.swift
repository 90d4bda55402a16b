import WarrantText

extension Prose {
    /// The blocks as `scope: sentence | sentence`, one per line.
    var layout: [String] {
        blocks.map { block in
            let name: String
            if case .heading(let level) = block.scope { name = "h\(level)" } else { name = block.scope.name }
            return "\(name): " + sentences[block.sentences].map(text(of:)).joined(separator: " | ")
        }
    }

    static func markdown(_ text: String) -> Prose {
        read(SourceText(name: "a.md", text: text))
    }

    static func html(_ text: String) -> Prose {
        read(SourceText(name: "a.html", text: text))
    }

    static func plain(_ text: String) -> Prose {
        read(SourceText(name: "a.txt", text: text))
    }
}
