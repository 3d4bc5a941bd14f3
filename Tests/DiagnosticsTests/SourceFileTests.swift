import Testing

@testable import Diagnostics

@Suite("Places in a file")
struct SourceFileTests {
    @Test("line and column count Unicode scalars of the line as stored")
    func position() {
        let file = SourceFile(path: "a.md", bytes: Array("---\r\nmã: ễ\u{0065}\u{0302}x\r\n".utf8))
        let x = file.bytes.firstIndex(of: UInt8(ascii: "x")) ?? -1
        #expect(file.line(at: x) == 2)
        #expect(file.column(at: x) == 8)
        #expect(file.text(ofLine: 2) == "mã: ễ\u{0065}\u{0302}x")
        #expect(file.line(at: 9_999) == 3)
    }

    @Test("an empty file has one empty line")
    func empty() {
        let file = SourceFile(path: "a.md", bytes: [])
        #expect(file.line(at: 0) == 1 && file.column(at: 0) == 1 && file.text(ofLine: 1).isEmpty)
    }
}
