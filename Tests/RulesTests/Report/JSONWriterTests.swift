import Foundation
import Testing

@testable import Rules

@Suite("Writing JSON")
struct JSONWriterTests {
    private func text(_ body: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        body(&json)
        return String(decoding: json.take(), as: UTF8.self)
    }

    @Test("commas stand between values and between fields, never elsewhere")
    func commas() {
        let written = text { json in
            json.object { json in
                json.field("a", 1)
                json.key("b")
                json.array([1, 2]) { $0.integer($1) }
                json.key("c")
                json.object { _ in }
                json.key("d")
                json.array { _ in }
                json.field("e", nil as String?)
                json.field("f", true)
            }
        }
        #expect(written == #"{"a":1,"b":[1,2],"c":{},"d":[],"e":null,"f":true}"#)
    }

    @Test("what is taken in pieces is the same as the whole")
    func pieces() {
        var json = JSONWriter()
        json.open("[")
        json.integer(1)
        let first = json.take()
        json.integer(2)
        json.close("]")
        #expect(String(decoding: first + json.take(), as: UTF8.self) == "[1,2]")
    }

    @Test("every text comes back as it was")
    func escapes() throws {
        let controls = String(String.UnicodeScalarView((0..<0x20).compactMap(Unicode.Scalar.init)))
        for sample in ["", "Sở Tài chính", "\"\\/", controls, "a\u{2028}b", "e\u{302}", "👩‍⚖️", "\u{7F}", "x\"", "\"x"] {
            let data = Data(text { json in json.array([sample]) { $0.string($1) } }.utf8)
            let back = try JSONDecoder().decode([String].self, from: data)
            #expect(Array(try #require(back.first).utf8) == Array(sample.utf8))
        }
    }
}
