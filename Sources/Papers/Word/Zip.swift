/// A ZIP archive of files that are stored as they are: no compression, fixed times, so equal files give equal bytes.
struct Zip {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var files: UInt16 = 0

    /// - Parameter name: ASCII, `/` between the parts.
    mutating func add(_ name: String, _ contents: [UInt8]) {
        let offset = UInt32(bytes.count)
        let described = Self.description(of: contents, nameLength: name.utf8.count)
        bytes += [0x50, 0x4B, 0x03, 0x04] + described + Array(name.utf8) + contents
        // Made by version 2.0; no comment, first disk, no attributes.
        directory += [0x50, 0x4B, 0x01, 0x02] + little(UInt16(20)) + described
        directory += little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt32(0)) + little(offset) + Array(name.utf8)
        files += 1
    }

    /// The whole archive.
    var archive: [UInt8] {
        bytes + directory + [0x50, 0x4B, 0x05, 0x06] + little(UInt16(0)) + little(UInt16(0)) + little(files) + little(files)
            + little(UInt32(directory.count)) + little(UInt32(bytes.count)) + little(UInt16(0))
    }

    /// What both headers say of a file: version needed, no flags, stored, 1980-01-01 00:00, sum, sizes, length of the name.
    private static func description(of contents: [UInt8], nameLength: Int) -> [UInt8] {
        let size = little(UInt32(contents.count))
        return little(UInt16(20)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0x21))
            + little(CRC32.sum(of: contents)) + size + size + little(UInt16(nameLength)) + little(UInt16(0))
    }
}

private func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<(Number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}

/// The check sum of ZIP (ISO 3309, reversed polynomial 0xEDB88320).
enum CRC32 {
    /// Four tables of 256, so that four bytes go in one step: table `n` tells what a byte does to the sum with `n` bytes after it.
    private static let table: [UInt32] = {
        var table: [UInt32] = (0..<256).map { index in
            (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
        }
        for index in 256..<1024 {
            let before: UInt32 = table[index - 256]
            table.append(table[Int(before & 0xFF)] ^ (before >> 8))
        }
        return table
    }()

    static func sum(of bytes: [UInt8]) -> UInt32 {
        table.withUnsafeBufferPointer { table in
            var sum: UInt32 = 0xFFFF_FFFF
            var index = 0
            while index + 4 <= bytes.count {
                var next: UInt32 = 0
                for place in 0..<4 {
                    let byte = UInt8(truncatingIfNeeded: sum >> UInt32(8 * place)) ^ bytes[index + place]
                    next ^= table[(3 - place) * 256 + Int(byte)]
                }
                sum = next
                index += 4
            }
            for byte in bytes[index...] { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
            return ~sum
        }
    }
}
