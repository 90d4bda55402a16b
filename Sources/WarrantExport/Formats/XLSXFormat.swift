import Cxlsxwriter

/// An Excel workbook, written by libxlsxwriter.
public struct XLSXFormat: TableFormat {
    public let name = "xlsx"
    public let fileExtension = "xlsx"
    public let summary = """
        A workbook with two sheets, the table and the meaning of its columns: frozen header, filters, widths, numbers \
        as numbers, addresses as links, verdicts in words and color. Text is stored as text, so that nothing in it is \
        ever run as a formula. A cell holds at most 32,767 characters and a sheet 65,530 links, further ones are text.
        """

    /// The row limit of a sheet, its header included.
    private static let mostRows = 1_048_576
    /// The character limit of a cell.
    private static let longestText = 32_767
    /// The limit of links on a sheet, and of bytes in one: below Excel's 2,079 characters, because some grow when escaped.
    fileprivate static let mostLinks = 65_530
    fileprivate static let longestLink = 1_500

    public init() {}

    public func encode(_ table: Table) throws(ExportError) -> [UInt8] {
        guard table.rows.count < Self.mostRows else { throw ExportError(.tooManyRows, String(table.rows.count)) }
        return try SystemFiles.scratch { path throws(ExportError) in
            var options = lxw_workbook_options()
            options.constant_memory = 1
            guard let workbook = workbook_new_opt(path, &options) else {
                throw ExportError(.sheetWriter, "no workbook could be made")
            }
            do throws(ExportError) {
                try Sheets(workbook, table).write()
            } catch {
                workbook_close(workbook)
                throw error
            }
            let result = workbook_close(workbook)
            guard result == LXW_NO_ERROR else { throw ExportError(.sheetWriter, Self.words(result)) }
        }
    }

    fileprivate static func words(_ error: lxw_error) -> String {
        lxw_strerror(error).flatMap { String(validatingCString: $0) } ?? "error \(error.rawValue)"
    }

    fileprivate static func checkLength(_ text: String, _ place: @autoclosure () -> String) throws(ExportError) {
        guard text.utf8.count > longestText, text.unicodeScalars.count > longestText else { return }
        throw ExportError(.tooLongForSheet, place())
    }
}

/// The two sheets of one workbook.
private struct Sheets {
    let workbook: UnsafeMutablePointer<lxw_workbook>
    let table: Table
    let header: UnsafeMutablePointer<lxw_format>?
    let wrapped: UnsafeMutablePointer<lxw_format>?
    let absent: UnsafeMutablePointer<lxw_format>?
    let number: UnsafeMutablePointer<lxw_format>?
    /// Whether each column is set in colors.
    let isToned: [Bool]
    /// One format per color.
    let tones: [UInt32: UnsafeMutablePointer<lxw_format>]

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ table: Table) {
        self.workbook = workbook
        self.table = table
        header = workbook_add_format(workbook)
        format_set_bold(header)
        format_set_text_wrap(header)
        format_set_align(header, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        format_set_bg_color(header, 0xE8E8E8)
        wrapped = workbook_add_format(workbook)
        format_set_text_wrap(wrapped)
        format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        absent = workbook_add_format(workbook)
        format_set_italic(absent)
        format_set_font_color(absent, 0x595959)
        format_set_align(absent, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        number = workbook_add_format(workbook)
        format_set_align(number, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        var tones: [UInt32: UnsafeMutablePointer<lxw_format>] = [:]
        for color in Tone.palette {
            guard let format = workbook_add_format(workbook) else { continue }
            format_set_bg_color(format, color)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            tones[color] = format
        }
        self.tones = tones
        isToned = table.columns.map(Tone.isToned)
    }

    func write() throws(ExportError) {
        // A fixed date, so that the same table gives the same bytes: 2000-01-01 in seconds since 1970.
        var properties = lxw_doc_properties()
        properties.created = 946_684_800
        workbook_set_properties(workbook, &properties)
        try writeRows(to: workbook_add_worksheet(workbook, String(table.id.prefix(31))))
        try writeMeanings(to: workbook_add_worksheet(workbook, "columns"))
    }

    private func writeRows(to sheet: UnsafeMutablePointer<lxw_worksheet>?) throws(ExportError) {
        for (index, column) in table.columns.enumerated() {
            worksheet_set_column(sheet, UInt16(index), UInt16(index), width(of: index), nil)
            worksheet_write_string(sheet, 0, UInt16(index), column.name, header)
        }
        var links = 0
        for (rowIndex, row) in table.rows.enumerated() {
            for (index, cell) in row.enumerated() {
                try write(cell, to: sheet, UInt32(rowIndex + 1), index, &links)
            }
        }
        worksheet_freeze_panes(sheet, 1, UInt16(table.columns.first?.isKey == true ? 1 : 0))
        if !table.columns.isEmpty {
            worksheet_autofilter(sheet, 0, 0, UInt32(table.rows.count), UInt16(table.columns.count - 1))
        }
    }

    private func write(
        _ cell: Cell, to sheet: UnsafeMutablePointer<lxw_worksheet>?, _ row: UInt32, _ index: Int, _ links: inout Int
    ) throws(ExportError) {
        let column = UInt16(index)
        var result = LXW_NO_ERROR
        switch cell {
        case .integer(let value): result = worksheet_write_number(sheet, row, column, Double(value), number)
        case .number(let value): result = worksheet_write_number(sheet, row, column, value, number)
        case .boolean(let value): result = worksheet_write_boolean(sheet, row, column, value ? 1 : 0, number)
        case .missing(let reason): result = worksheet_write_string(sheet, row, column, reason.words, absent)
        case .link(let address):
            // Too long or too many for a link: the address stays, as text.
            let isLink = links < XLSXFormat.mostLinks && address.utf8.count <= XLSXFormat.longestLink
            if isLink { links += 1 }
            result = isLink
                ? worksheet_write_url(sheet, row, column, address, nil)
                : worksheet_write_string(sheet, row, column, address, nil)
        case .text(let text):
            try XLSXFormat.checkLength(text, "'\(table.columns[index].name)' in row \(row + 1)")
            let tone = isToned[index] ? Tone.background(of: cell, in: table.columns[index]).flatMap { tones[$0] } : nil
            result = worksheet_write_string(sheet, row, column, safe(text), tone ?? wrapped)
        }
        guard result == LXW_NO_ERROR else { throw ExportError(.sheetWriter, XLSXFormat.words(result)) }
    }

    /// A C string ends at a zero byte, which XML cannot hold either; and a text such as `_x0041_` is how a workbook
    /// writes a character by its code, so its first underscore is written as a code itself.
    private func safe(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "_") }) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == 0 {
                result += Array("\u{FFFD}".utf8)
            } else if byte == UInt8(ascii: "_"), isCode(bytes[index...].prefix(7)) {
                result += Array("_x005F_".utf8)
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether bytes are `_x`, four hexadecimal digits and `_`.
    private func isCode(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count == 7, bytes[bytes.startIndex + 1] == UInt8(ascii: "x"), bytes.last == UInt8(ascii: "_") else {
            return false
        }
        return bytes.dropFirst(2).dropLast().allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
        }
    }

    private func writeMeanings(to sheet: UnsafeMutablePointer<lxw_worksheet>?) throws(ExportError) {
        let headings = ["name", "title", "type", "unit", "meaning"]
        let widths = [22.0, 26, 10, 22, 90]
        for (index, heading) in headings.enumerated() {
            worksheet_set_column(sheet, UInt16(index), UInt16(index), widths[index], nil)
            worksheet_write_string(sheet, 0, UInt16(index), heading, header)
        }
        var row: UInt32 = 1
        for column in table.columns {
            let texts = [column.name, column.title, column.type.rawValue, column.unit ?? "", column.description]
            for (index, text) in texts.enumerated() {
                worksheet_write_string(sheet, row, UInt16(index), text, wrapped)
            }
            row += 1
        }
        for note in table.notes {
            try XLSXFormat.checkLength(note, "a note")
            worksheet_write_string(sheet, row, 0, "note", wrapped)
            worksheet_write_string(sheet, row, 4, note, wrapped)
            row += 1
        }
        worksheet_freeze_panes(sheet, 1, 0)
    }

    /// A width in characters, from the heading and the first rows.
    private func width(of index: Int) -> Double {
        let longest = table.rows.prefix(100).reduce(table.columns[index].name.utf8.count + 3) {
            max($0, $1[index].display.utf8.count)
        }
        return Double(min(max(longest, 8), 48))
    }
}
