/// A place in a line, with the columns that tabs fill.
struct MarkdownLine {
    private let bytes: [UInt8]
    /// Where the line ends, without its line ending.
    let end: Int
    /// Where the next line begins.
    let next: Int
    private(set) var index: Int
    /// The column of `index`, from 0; inside a tab when a container took a part of it.
    private(set) var column = 0

    init(_ bytes: [UInt8], _ start: Int, end: Int, next: Int) {
        self.bytes = bytes
        self.index = start
        self.end = end
        self.next = next
    }

    /// The offset of the first byte that is not a space or tab, and how many columns of space come before it.
    var firstText: (index: Int, indent: Int) {
        var position = index
        var column = column
        while position < end {
            if bytes[position] == ASCII.space {
                column += 1
            } else if bytes[position] == ASCII.tab {
                column += 4 - column % 4
            } else {
                break
            }
            position += 1
        }
        return (position, column - self.column)
    }

    var isBlank: Bool { firstText.index == end }

    /// Moves on over at most some columns of white space; a tab can be taken in part.
    mutating func skipColumns(_ count: Int) {
        var count = count
        while count > 0, index < end {
            if bytes[index] == ASCII.tab {
                let width = 4 - column % 4
                if width > count {
                    column += count
                    return
                }
                count -= width
                column += width
            } else if bytes[index] == ASCII.space {
                count -= 1
                column += 1
            } else {
                return
            }
            index += 1
        }
    }

    /// Moves on over bytes that are not white space.
    mutating func skipBytes(_ count: Int) {
        index += count
        column += count
    }

    /// Moves on to an offset, over white space.
    mutating func skip(to offset: Int) {
        while index < offset { skipColumns(1) }
    }

    func byte(_ offset: Int) -> UInt8? {
        offset < end ? bytes[offset] : nil
    }
}
