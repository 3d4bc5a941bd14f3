/// A table for spreadsheets: RFC 4180, every cell in quotes, UTF-8 with the mark at its head by which Excel knows it.
struct CSVText {
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    init(_ heads: [String]) { add(heads) }

    mutating func add(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "\""))
            // A cell that begins like a formula is shown, never computed.
            switch cell.utf8.first {
            case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: bytes.append(UInt8(ascii: "'"))
            default: break
            }
            if cell.utf8.contains(UInt8(ascii: "\"")) || cell.utf8.contains(0) {
                for byte in cell.utf8 {
                    if byte == UInt8(ascii: "\"") { bytes.append(byte) }
                    bytes.append(byte == 0 ? 0x20 : byte)
                }
            } else {
                bytes.append(contentsOf: cell.utf8)
            }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes += [0x0D, 0x0A]
    }
}
