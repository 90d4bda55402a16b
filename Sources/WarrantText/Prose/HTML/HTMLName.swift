/// The name of an element or attribute in lower case, as two numbers; longer names than 16 bytes are cut.
struct HTMLName: Hashable {
    private var head: UInt64 = 0
    private var tail: UInt64 = 0

    init(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes.prefix(16) {
            head = head << 8 | tail >> 56
            tail = tail << 8 | UInt64(ASCII.lowercased(byte))
        }
    }

    init(_ name: StaticString) {
        self.init(name.withUTF8Buffer { Array($0)[...] })
    }

    static let alt = HTMLName("alt")
    static let ariaLabel = HTMLName("aria-label")
    static let body = HTMLName("body")
    static let br = HTMLName("br")
    static let content = HTMLName("content")
    static let dd = HTMLName("dd")
    static let dl = HTMLName("dl")
    static let dt = HTMLName("dt")
    static let hidden = HTMLName("hidden")
    static let img = HTMLName("img")
    static let input = HTMLName("input")
    static let li = HTMLName("li")
    static let meta = HTMLName("meta")
    static let name = HTMLName("name")
    static let option = HTMLName("option")
    static let p = HTMLName("p")
    static let property = HTMLName("property")
    static let q = HTMLName("q")
    static let style = HTMLName("style")
    static let sup = HTMLName("sup")
    static let tbody = HTMLName("tbody")
    static let td = HTMLName("td")
    static let tfoot = HTMLName("tfoot")
    static let th = HTMLName("th")
    static let thead = HTMLName("thead")
    static let title = HTMLName("title")
    static let tr = HTMLName("tr")
    static let wbr = HTMLName("wbr")
}
