import Testing

@testable import Papers

@Suite struct ZipTests {
    @Test func theSumIsThatOfTheStandard() {
        #expect(CRC32.sum(of: Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(CRC32.sum(of: []) == 0)
    }

    @Test func anEmptyArchiveIsItsEndAlone() {
        #expect(Zip().archive == [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18))
    }

    @Test func filesAreStoredAsTheyAre() {
        var zip = Zip()
        zip.add("a.txt", Array("xin chào".utf8))
        let bytes = zip.archive
        #expect(Array(bytes[0..<4]) == [0x50, 0x4B, 0x03, 0x04])
        #expect(Array(bytes[30..<35]) == Array("a.txt".utf8) && Array(bytes[35..<44]) == Array("xin chào".utf8))
    }
}
