import Testing

@testable import Site

@Suite("Style sheets without what only an editor needs")
struct TightCSSTests {
    @Test(arguments: [
        ("/* a */\n  .b{c:d}\n\n\te{f:g}\n", ".b{c:d}\ne{f:g}\n"), (#"a{content:"/* x */  ";b:url('/*')}"#, #"a{content:"/* x */  ";b:url('/*')}"#),
        (#"a{content:"\"/*"}/*/ b */c{}"#, #"a{content:"\"/*"}c{}"#), ("a{}/* open", "a{}"), ("a /* b */ > c{}", "a  > c{}"), ("", ""), ("/", "/"), ("a{}/*", "a{}"),
    ])
    func tight(_ css: String, _ expected: String) {
        #expect(String(decoding: tightened(css: Array(css.utf8)), as: UTF8.self) == expected)
    }
}
