import Diagnostics
import Foundation
import Testing

@testable import Site

/// Runs the Mustache specification's own cases, `Tests/Golden/mustache/*.json`.
@Suite struct MustacheSpecificationTests {
    @Test(arguments: try MustacheCase.all())
    func drawsAsSpecified(_ example: MustacheCase) throws {
        var parts = (example.partials ?? [:]).mapValues { SourceFile(path: "part", bytes: Array($0.utf8)) }
        parts["page"] = SourceFile(path: "page", bytes: Array(example.template.utf8))
        let set = TemplateSet(parts: parts)
        // The specification draws an unknown part as nothing; so do we, but we also report it.
        #expect(set.diagnostics.isEmpty || example.name == "Failed Lookup")
        let drawn = try #require(set.render("page", example.data.value))
        #expect(String(decoding: drawn, as: UTF8.self) == example.expected)
    }

    @Test func allModulesAreThere() throws {
        let counts = Dictionary(grouping: try MustacheCase.all(), by: \.module).mapValues(\.count)
        #expect(
            counts == [
                "comments": 12, "delimiters": 14, "interpolation": 42, "inverted": 22, "partials": 12, "sections": 34,
            ])
    }
}

/// One case of the specification.
struct MustacheCase: Decodable, CustomTestStringConvertible {
    let name: String
    let template: String
    let expected: String
    let data: JSONValue
    let partials: [String: String]?
    var module = ""

    private enum CodingKeys: CodingKey { case name, template, expected, data, partials }

    var testDescription: String { "\(module): \(name)" }

    static func all() throws -> [MustacheCase] {
        struct File: Decodable { let tests: [MustacheCase] }
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../Golden/mustache")
        return try ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"].flatMap { module in
            let data = try Data(contentsOf: folder.appending(path: module + ".json"))
            return try JSONDecoder().decode(File.self, from: data).tests.map {
                var example = $0
                example.module = module
                return example
            }
        }
    }
}

/// JSON as the cases use it; numbers become text, as the pages' own numbers do.
struct JSONValue: Decodable {
    let value: Value

    init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        if box.decodeNil() {
            value = .nothing
        } else if let flag = try? box.decode(Bool.self) {
            value = .flag(flag)
        } else if let number = try? box.decode(Int.self) {
            value = .text(String(number))
        } else if let number = try? box.decode(Double.self) {
            value = .text(String(number))
        } else if let text = try? box.decode(String.self) {
            value = .text(text)
        } else if let list = try? box.decode([JSONValue].self) {
            value = .list(list.map(\.value))
        } else {
            let names = try box.decode([String: JSONValue].self)
            value = .object(Object(names.map { ($0.key, $0.value.value) }))
        }
    }
}
