import Diagnostics
import Testing

@testable import Site

@Suite struct TemplateSetTests {
    @Test(arguments: [
        ("a {{b", "template-unclosed-tag", 1, 3), ("a\n{{{b}} c", "template-unclosed-tag", 2, 1),
        ("{{a {{b}}", "template-unclosed-tag", 1, 1),
        ("ế {{#a}}\nb", "template-unclosed-section", 1, 6),
        ("{{#a}}{{#b}}{{/a}}{{/b}}", "template-wrong-close", 1, 16),
        ("x\n  {{/a}}", "template-wrong-close", 2, 6), ("{{}}", "template-bad-name", 1, 1),
        ("{{a b}}", "template-bad-name", 1, 1),
        ("{{a..b}}", "template-bad-name", 1, 3), ("{{=a=}}", "template-bad-delimiters", 1, 4),
        ("{{= a b c =}}", "template-bad-delimiters", 1, 5),
        ("{{> nope}}", "template-unknown-part", 1, 5), ("{{<a}}", "template-unsupported-tag", 1, 4),
        ("{{>*a}}", "template-unsupported-tag", 1, 4),
        (String(repeating: "{{#a}}", count: 65) + String(repeating: "{{/a}}", count: 65), "template-too-deep", 1, 388),
    ])
    func mistakesAreReported(_ source: String, code: String, line: Int, column: Int) throws {
        let found = try #require(set(["page": source]).diagnostics.first)
        #expect(found.code == code && found.place.line == line && found.place.column == column)
    }

    @Test func unknownPartsHaveHints() {
        let found = set(["page": "{{> hedaer}}", "header": ""]).diagnostics
        #expect(found.first?.hint?.en == "Did you mean “header”?")
        #expect(set(["page": ""]).render("pgae", .nothing) == nil)
        #expect(set(["page": ""]).check("pgae", against: .text).map(\.code) == ["template-unknown-part"])
    }

    @Test func brokenTemplatesStillDraw() {
        for source in ["{{#a}}{{#b}}x{{/a}}y{{/b}}", "{{#a}}x", "a{{b", "{{/a}}x", "{{=a=}}b", "{{> nope}}"] {
            _ = set(["page": source]).render("page", ["a": true, "b": ["c": "d"]])
        }
    }

    @Test func sectionsWithoutEndAreNotFollowed() {
        let set = set(["page": String(repeating: "{{#a}}", count: 100_000)])
        #expect(set.diagnostics.map(\.code) == ["template-too-deep"])
        #expect(set.check("page", against: .object(["a": .object(["a": .flag])])) == [])
        #expect(set.render("page", ["a": true]) == [])
    }

    @Test func partsThatCallThemselvesEnd() throws {
        let set = set(["page": "  {{> page}}\n.", "a": "{{> b}}", "b": "{{> a}}"])
        #expect(set.diagnostics.isEmpty)
        #expect(try #require(set.render("page", .nothing)).count < 64 * 200)
        #expect(set.check("page", against: .object([:])).map(\.code) == ["template-recursive-part"])
        #expect(set.check("a", against: .object([:])).first?.message.en == "The template includes itself: a → b → a.")
    }

    @Test func emptyAndFalseValuesAreSkipped() {
        let source = "{{#a}}a{{.}}{{/a}}{{^a}}-{{/a}}"
        for (value, drawn) in [
            ("x", "ax"), ("", "-"), (.bytes([]), "-"), (.bytes([0x3C]), "a&lt;"), (.nothing, "-"), (false, "-"),
            (true, "atrue"), ([], "-"),
            (["1", "2"], "a1a2"), ([:], "a"),
        ] as [(Value, String)] {
            #expect(draw(source, ["a": value]) == drawn)
        }
    }

    @Test func nothingHidesOuterNames() {
        #expect(draw("{{#row}}{{note}}{{/row}}", ["note": "outer", "row": ["note": .nothing]]) == "")
        #expect(draw("{{#row}}{{note}}{{/row}}", ["note": "outer", "row": [:]]) == "outer")
    }

    @Test func escapesForTextAndAttributes() {
        #expect(draw("{{a}}{{{a}}}", ["a": "<a href=\"'&\">\u{1}\u{85}é"]) == "&lt;a href=&quot;&#39;&amp;&quot;&gt;\u{FFFD}\u{FFFD}é<a href=\"'&\">\u{1}\u{85}é")
    }

    @Test func marksOfFilesAreNotDrawn() {
        let file = SourceFile(path: "page", bytes: [0xEF, 0xBB, 0xBF] + Array("{{! a }}\nb".utf8))
        #expect(TemplateSet(parts: ["page": file]).render("page", .nothing) == Array("b".utf8))
        let indented = TemplateSet(parts: ["row": file, "page": SourceFile(path: "page", bytes: Array("  {{> row}}\n".utf8))])
        #expect(indented.render("page", .nothing) == Array("  b".utf8))
    }

    @Test func objectsAreSmallDictionaries() {
        var object = Object([("a", "1"), ("a", "2")])
        #expect(object["a"] == "1" && object["b"] == nil)
        object["b"] = "3"
        object["a"] = nil
        object["c"] = nil
        #expect(object["b"] == "3" && object["a"] == "2")
    }
}

/// Templates from strings.
func set(_ parts: [String: String]) -> TemplateSet {
    TemplateSet(parts: Dictionary(uniqueKeysWithValues: parts.map { ($0, SourceFile(path: $0, bytes: Array($1.utf8))) }))
}

/// One template, drawn.
func draw(_ source: String, _ value: Value) -> String {
    String(decoding: set(["page": source]).render("page", value) ?? [], as: UTF8.self)
}
