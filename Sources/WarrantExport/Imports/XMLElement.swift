/// An element of an XML document.
struct XMLElement: Sendable {
    let name: String
    let attributes: [String: String]
    var children: [XMLElement]
    /// The text directly inside, joined.
    var text: String
    /// The byte offset of its start tag.
    let start: Int

    /// The first child of a name.
    func child(_ name: String) -> XMLElement? {
        children.first { $0.name == name }
    }

    /// Every element below it that a test accepts, in document order.
    func descendants(where test: (XMLElement) -> Bool) -> [XMLElement] {
        children.flatMap { child in (test(child) ? [child] : []) + child.descendants(where: test) }
    }

    subscript(attribute: String) -> String? { attributes[attribute] }
}
