/// A ZIP file whose entries are stored as they are, with one fixed time: equal contents give equal bytes (APPNOTE 6.3.3).
struct StoredZip {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ name: String, _ bytes: [UInt8]) {
        let offset = body.count
        // Version 2.0, names in UTF-8, stored, 1 January 1980.
        let common = words(20, 1 << 11, 0, 0, 0x21) + long(Self.checksum(bytes)) + long(UInt32(bytes.count)) + long(UInt32(bytes.count))
            + words(UInt16(name.utf8.count), 0)
        body += [0x50, 0x4B, 0x03, 0x04] + common + Array(name.utf8) + bytes
        directory += [0x50, 0x4B, 0x01, 0x02] + words(20) + common + words(0, 0, 0) + long(0) + long(UInt32(offset)) + Array(name.utf8)
        count += 1
    }

    var bytes: [UInt8] {
        body + directory + [0x50, 0x4B, 0x05, 0x06] + words(0, 0, UInt16(count), UInt16(count)) + long(UInt32(directory.count))
            + long(UInt32(body.count)) + words(0)
    }

    private func words(_ numbers: UInt16...) -> [UInt8] { numbers.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }

    private func long(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }

    private static let table: [UInt32] = (0..<256).map { start in
        (0..<8).reduce(UInt32(start)) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
    }

    /// CRC-32 of ISO 3309.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { crc, byte in table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ (crc >> 8) }
    }
}
