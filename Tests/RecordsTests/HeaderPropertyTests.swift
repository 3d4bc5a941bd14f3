import Diagnostics
import Testing

@testable import Records

@Suite("Whatever the bytes")
struct HeaderPropertyTests {
    static let valid = """
        ---
        mã: KS-2026-01
        hình thức: khảo sát
        tiêu đề: 'Khảo sát: mạng lưới chợ'  # ghi chú
        chủ trì: Sở Công Thương
        phối hợp: [Sở Tài chính, "Sở Văn hóa, Thể thao và Du lịch", STP]
        tiến hành: 20/3/2026 .. 22/3/2026
        đánh giá:
          STC: {chất lượng: tốt, nhận xét: "ghi \\"rõ\\""}
        diễn biến:
          - ngày: 2026-03-01
            việc: đề nghị phối hợp
            nội dung: |
              dòng một
              dòng hai: #
            nhân sự:
              số lượng: 2
          - ngày: 5/3/2026
            việc: góp ý
            từ: STC
            ghi chú: một câu
              kéo dài
        ---
        ## Nội dung
        """

    private static let pieces = [
        ": ", "- ", "\n", "\n  ", "\n- ", "\t", "'", "\"", "[", "]", "{", "}", "&", "*", "!", "%", "@", "`", "|", ">", "?", "#", " #", ",", "---\n", "...\n", "<<: ",
        "\r", "\r\n", "\0", "\u{FEFF}", "\u{2028}", "\u{202E}", "\\", "e\u{301}", "<<<<<<< a\n", "=======\n", ">>>>>>> a\n", "💥", "  ",
    ].map { Array($0.utf8) }

    @Test("20,000 mutations of a header never crash, and every place lies in the file")
    func mutations() {
        var random = SplitMix(state: 2822)
        let start = Array(Self.valid.utf8)
        for round in 0..<20_000 {
            var bytes = start
            for _ in 0...Int(random.next() % 4) {
                let at = Int(random.next() % UInt64(max(1, bytes.count)))
                switch random.next() % 5 {
                case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.removeSubrange(at..<min(bytes.count, at + Int(random.next() % 20)))
                case 2:
                    let length = Int(random.next() % 40)
                    bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + length)], at: Int(random.next() % UInt64(bytes.count)))
                default: bytes.insert(contentsOf: Self.pieces[Int(random.next() % UInt64(Self.pieces.count))], at: at)
                }
            }
            check(bytes, "round \(round)", alone: round % 4 == 0)
        }
    }

    @Test("random bytes never crash")
    func noise() {
        var random = SplitMix(state: 15)
        for round in 0..<2_000 {
            let noise: [UInt8] = (0..<Int(random.next() % 200)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            let text = (0..<Int(random.next() % 60)).flatMap { _ in Self.pieces[Int(random.next() % UInt64(Self.pieces.count))] }
            check(noise, "noise \(round)")
            check(Array("---\n".utf8) + text + Array("\n---\n".utf8), "pieces \(round)")
        }
    }

    private func check(_ bytes: [UInt8], _ round: String, alone: Bool = true) {
        let probe = HeaderProbe(bytes: bytes)
        var nodes = probe.header.map { [$0.root] } ?? []
        if probe.header == nil { #expect(!probe.diagnostics.isEmpty, "\(round)") }
        while let node = nodes.popLast() {
            let isInside = (0...bytes.count).contains(node.place.offset) && (node.place.offset...bytes.count).contains(node.end)
            if !isInside { Issue.record("\(round): a node lies outside the file") }
            switch node.kind {
            case .scalar(let text, _): if text.unicodeScalars.contains("\0"), !bytes.contains(0x5C) { Issue.record("\(round): NUL") }
            case .sequence(let items, _): nodes += items
            case .mapping(let pairs, _): nodes += pairs.map(\.value)
            }
        }
        for one in probe.diagnostics where !(0...bytes.count).contains(one.place.offset) || headerCodes[one.code] == nil {
            Issue.record("\(round): \(one.code) at \(one.place.offset)")
        }
        guard alone else { return }
        let file = SourceFile(path: "a.yml", bytes: bytes)
        var found: [Diagnostic] = []
        _ = readYAML(file, &found)
    }

    @Test("the bytes given to libyaml grow in proportion to the text", arguments: [
        "a: b: c\n", "a: [b\n", "- \"a\" b\n", "x\n", "a: \"b\n", " a: b\n  c: d\n", "a: {\n", "[", "- ", "a: 'b' c\n  d\n", "? ", "&a ", "a:\n", "<<<<<<< a\n", "\ta: b\n", "\"", "a, ",
    ])
    func cost(line: String) {
        func work(_ size: Int) -> Int {
            let text = Array("k: v\n".utf8) + Array(repeating: Array(line.utf8), count: size / line.utf8.count).flatMap { $0 }
            let file = SourceFile(path: "a", bytes: text)
            var reading = YAMLReading(Draft(file, 0..<text.count))
            var found: [Diagnostic] = []
            _ = reading.run(mayOpen: false, &found)
            return reading.bytesRead
        }
        let (small, large) = (work(16 << 10), work(64 << 10))
        #expect(large <= 5 * small)
    }
}
