import Diagnostics
import Testing

@testable import Site

@Suite struct TemplateCheckTests {
    static let shape = Shape.object([
        "title": .text, "draft": .flag, "narrative": .optional(.html),
        "agency": .object(["name": .text, "address": .text]),
        "events": .list(.object(["day": .text, "note": .optional(.text),
        "file": .optional(.object(["name": .text, "size": .text]))])),
        "tags": .list(.text),
    ])

    private func check(_ source: String, _ parts: [String: String] = [:]) -> [Diagnostic] {
        let set = set(parts.merging(["page": source]) { a, _ in a })
        #expect(set.diagnostics.isEmpty)
        return set.check("page", against: Self.shape)
    }

    static let good = """
        {{title}} {{#draft}}{{title}}{{/draft}}{{^draft}}{{agency.name}}{{/draft}}
        {{#agency}}{{name}}{{address}}{{title}}{{/agency}}
        {{#events}}{{day}}{{note}}{{#note}}{{.}}{{/note}}{{#file}}{{name}} {{size}} {{day}}{{/file}}{{^file}}{{title}}{{/file}}{{file.name}}{{/events}}
        {{#tags}}{{.}}{{/tags}}{{^tags}}{{title}}{{/tags}}{{#narrative}}{{{narrative}}}{{{.}}}{{&.}}{{/narrative}}
        """

    @Test func aFittingTemplateHasNoProblems() {
        #expect(check(Self.good) == [])
    }

    @Test func eachMisspeltNameIsFound() {
        // Every name of the fitting template in turn, with one letter more.
        let bytes = Array(Self.good.utf8)
        let template = TemplateParser.parse(SourceFile(path: "page", bytes: bytes)).template
        let named = template.nodes.filter { $0.kind != .literal && !template.paths[Int($0.index)].isImplicit }
        for node in named {
            let name = template.paths[Int(node.index)].text
            var broken = bytes
            broken.insert(UInt8(ascii: "x"), at: Int(node.offset) + name.utf8.count)
            var source = String(decoding: broken, as: UTF8.self)
            if node.kind == .section || node.kind == .inverted,
                let close = source.utf8[source.utf8.index(source.startIndex, offsetBy: Int(node.offset))...].firstRange(of: "{{/\(name)}}".utf8)
            {
                source.replaceSubrange(close, with: "{{/\(name)x}}")
            }
            let found = check(source)
            #expect(found.map(\.code) == ["template-unknown-name"], "\(name)")
            #expect(found.first?.hint?.en.contains(name) == true, "\(name)")
        }
        #expect(named.count == 25)
    }

    @Test(arguments: [
        ("{{titel}}", 1, 3, "title"), ("a\n{{#events}}\n{{dya}}{{/events}}", 3, 3, "day"),
        ("{{agency.nmae}}", 1, 3, "agency.name"),
        ("{{#agency}}{{naem}}{{/agency}}", 1, 14, "name"), ("{{^event}}{{/event}}", 1, 4, "events"),
    ])
    func unknownNamesArePlacedWithAHint(_ source: String, line: Int, column: Int, near: String) throws {
        let found = check(source)
        #expect(found.count == 1)
        let first = try #require(found.first)
        #expect(first.code == "template-unknown-name" && first.place.line == line && first.place.column == column)
        #expect(first.hint?.vi == "Ý là “\(near)”?")
    }

    @Test func farNamesListWhatThereIs() {
        #expect(check("{{zzzzzz}}").first?.hint?.en == "The names known here: agency, draft, events, narrative, tags, title.")
        #expect(check("{{title.zzzzzz}}").map(\.code) == ["template-unknown-name"])
        #expect(check("{{#events}}{{name}}{{/events}}").count == 1)
    }

    @Test func printingMustFit() {
        #expect(check("{{{title}}}{{&title}}").map(\.code) == ["template-unescaped-text", "template-unescaped-text"])
        #expect(check("{{narrative}}").map(\.code) == ["template-escaped-markup"])
        #expect(check("{{events}}{{agency}}{{draft}}{{.}}").map(\.code) == Array(repeating: "template-not-text", count: 4))
    }

    @Test func partsAreCheckedForEachCaller() {
        let parts = ["row": "{{day}}{{title}}\n", "tag": "{{.}}"]
        #expect(check("{{#events}}{{> row}}{{/events}}{{#tags}}{{> tag}}{{/tags}}", parts) == [])
        let found = check("{{#events}}\n  {{> row}}\n{{/events}}{{#agency}}{{> row}}{{/agency}}", parts)
        #expect(found.map(\.place.file.path) == ["row"] && found.map(\.place.column) == [3])
        #expect(found.first?.message.en == "The page “page” has no name “day” here.")
    }

    @Test func valuesAreComparedWithShapes() {
        let shape = Shape.object(["a": .text, "b": .list(.object(["c": .optional(.flag)])), "d": .html])
        #expect(shape.departures(of: ["a": "x", "b": [["c": .nothing], ["c": true]], "d": .bytes([])]) == [])
        #expect(
            shape.departures(of: ["a": .nothing, "b": [["c": "x"], [:]], "e": "y"]) == [
                "a: not text", "b[0].c: not a flag", "b[1].c: missing", "d: missing", "e: not promised",
            ])
        #expect(shape.departures(of: "x") == [".: not an object"])
    }

    @Test func nearestNames() {
        #expect(NearestName.of("agnecy", among: ["agency", "agencies"]) == "agency")
        #expect(NearestName.of("Title", among: ["title"]) == "title")
        #expect(NearestName.of("xyz", among: ["title"]) == nil)
        #expect(NearestName.distance(Array("ab".utf8), Array("ba".utf8)) == 1)
        #expect(NearestName.distance([], Array("abc".utf8)) == 3)
    }
}
