import Diagnostics
import Testing

@testable import Records

@Suite("Codes")
struct HeaderCodesTests {
    /// A text for each code of a file or of YAML; `{…}` stands for what cannot be written here.
    static let headers: [String: String] = [
        "control-character": "a: \u{1}", "lone-cr": "a: b\rc", "line-separator": "a: \u{2028}", "bidi": "a: \u{202E}", "git-conflict": "<<<<<<< HEAD",
        "more-mistakes": String(repeating: "a: 1\n", count: 100), "header-size": "a: " + String(repeating: "x", count: 300_000), "header-empty": "",
        "header-entries": "- a", "tab-indent": "a:\n\tb: c", "yaml-anchor": "a: &b", "yaml-alias": "a: *b", "yaml-tag": "a: !b", "yaml-merge": "<<: a",
        "yaml-documents": "a: b\n--- c", "yaml-directive": "%a", "yaml-complex-key": "? a\n: b", "yaml-duplicate": "a: 1\na: 2",
        "yaml-depth": "a: " + String(repeating: "[", count: 17), "yaml-key": "a: b\nc", "yaml-colon": "a: b: c", "yaml-colon-space": "a: b\nc:d", "yaml-dash": "a: - b",
        "yaml-start": "a: @", "yaml-quote": "a: 'b", "yaml-quote-text": "a: 'b' c", "yaml-bracket": "a: [b] c", "yaml-flow": "a: [b", "yaml-escape": #"a: "\q""#,
        "yaml-list": "a: b\n- c", "yaml-indent": "a: b\n c: d", "yaml-syntax": "{&",
    ]

    @Test("every code is produced, and every code produced is documented")
    func all() {
        var produced = Set<String>()
        for (code, text) in Self.headers {
            let codes = HeaderProbe(text).diagnostics.map(\.code)
            #expect(codes.contains(code), "\(code): \(codes)")
            produced.formUnion(codes)
        }
        produced.formUnion(HeaderProbe(bytes: [0x2D, 0xFF]).diagnostics.map(\.code))
        produced.formUnion(HeaderProbe(bytes: Array("---\na: b".utf8)).diagnostics.map(\.code))
        produced.formUnion(HeaderProbe(bytes: Array(repeating: 0x61, count: (4 << 20) + 1)).diagnostics.map(\.code))
        produced.formUnion(valueCodes)
        var told: [Diagnostic] = []
        _ = readYAML(SourceFile(path: "site.yml", bytes: []), &told)
        produced.formUnion(told.map(\.code))
        #expect(produced.symmetricDifference(headerCodes.keys).sorted() == [])
        #expect(headerCodes.keys.allSatisfy { $0.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) } })
        #expect(headerCodes.values.allSatisfy { !$0.vi.isEmpty && !$0.en.isEmpty && $0.vi != $0.en })
    }

    private var valueCodes: [String] {
        func code(_ result: Result<some Any, ValueProblem>) -> String { if case .failure(let problem) = result { problem.code } else { "" } }
        return ["x", "20/3", "20/3/26", "20/3/1926", "3/25/2026", "30/2/2026", "20/3/2026 25h", "２/3/2026"].map { code(Parse.day($0)) }
            + ["x", "2/3/2026 .. 1/3/2026"].map { code(Parse.range($0)) } + ["x", "0 ngày"].map { code(Parse.limit($0)) }
            + [code(Parse.period("x")), code(Parse.yesNo("x")), code(Parse.timeLimit("x")), Parse.document("1").warning?.code ?? ""]
    }
}
