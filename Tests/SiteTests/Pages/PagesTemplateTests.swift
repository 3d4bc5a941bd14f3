import Diagnostics
import Testing

@testable import Site

/// The built-in template, and what an office may lay over it.
@Suite struct PagesTemplateTests {
    @Test func theBuiltInTemplateHasNoFault() {
        let problems = SiteTemplate.builtIn.diagnostics(for: [.vi, .en])
        #expect(problems.map { "\($0.place.file.path):\($0.place.line) \($0.message.vi)" } == [])
    }

    @Test func anUnknownNameInAnOfficesTemplateIsAnError() {
        let own = SourceFile(path: "mau/pages/not-found.mustache", bytes: Array("{{> parts/head}}{{tiêu-đề}}{{> parts/foot}}".utf8))
        let problems = SiteTemplate.builtIn.overlaid(by: ["pages/not-found.mustache": own]).diagnostics(for: [.vi])
        #expect(problems.map(\.code) == ["template-unknown-name"])
        #expect(problems.first?.place.file.path == "mau/pages/not-found.mustache")
    }

    @Test func whatATemplateHasNoPlaceForIsAnErrorAndNeverPublished() {
        let paths = ["ho-so/2026/T-1.md", "Pages/matter.mustache", "pages/matters2.mustache", "index.html", "css/a.yml", "images/a.png", "README.md"]
        let own = Dictionary(uniqueKeysWithValues: paths.map { ($0, SourceFile(path: "mau/" + $0, bytes: Array("x".utf8))) })
        let template = SiteTemplate.builtIn.overlaid(by: own)
        #expect(template.diagnostics(for: [.vi]).map { "\($0.code) \($0.place.file.path)" } == [
            "Pages/matter.mustache", "css/a.yml", "ho-so/2026/T-1.md", "index.html", "pages/matters2.mustache",
        ].map { "template-stray-file mau/" + $0 })
        #expect(Set(template.assets.map(\.path)).subtracting(SiteTemplate.builtIn.assets.map(\.path)) == ["images/a.png"])
    }

    @Test func anUnknownLabelIsAnErrorAtItsPlace() {
        let own = SourceFile(path: "mau/pages/not-found.mustache", bytes: Array("{{> parts/head}}\n{{t.notFoundTitel}}{{> parts/foot}}".utf8))
        let problems = SiteTemplate.builtIn.overlaid(by: ["pages/not-found.mustache": own]).diagnostics(for: [.vi])
        #expect(problems.map { "\($0.code) \($0.place.line):\($0.place.column)" } == ["template-unknown-name 2:3"])
    }

    @Test func aMissingLabelIsAnError() {
        let text = BuiltInFiles.all.first { $0.path == "strings/vi.txt" }?.text ?? ""
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("navHome") }
        let own = SourceFile(path: "mau/strings/vi.txt", bytes: Array(lines.joined(separator: "\n").utf8))
        let problems = SiteTemplate.builtIn.overlaid(by: ["strings/vi.txt": own]).diagnostics(for: [.vi])
        #expect(problems.map(\.code) == ["label-missing"])
    }

    @Test func everyLabelIsUsed() {
        let templates = SiteTemplate.builtIn.files.filter { $0.key.hasSuffix(".mustache") }.values
            .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        let asked = Set(Label.allCases.map(\.rawValue)).union(Names.allKeys)
        let unused = SiteTemplate.builtIn.strings(.vi).texts.keys.filter { !asked.contains($0) && !templates.contains("{{t.\($0)}}") }
        #expect(unused.sorted() == [])
    }

    @Test func assetsAreSmall() {
        let assets = SiteTemplate.builtIn.assets
        let sizes = ["css", "js"].map { kind in assets.filter { $0.path.hasSuffix("." + kind) }.reduce(0) { $0 + $1.bytes.count } }
        #expect(sizes.allSatisfy { (1..<20_000).contains($0) }, "\(sizes)")
    }

    @Test(arguments: ["#ffffff", "#000000", "#0b5d4b", "#ffee00", "đỏ"])
    func theAccentIsReadable(_ setting: String) {
        let css = String(decoding: Accent.file(setting).bytes, as: UTF8.self)
        #expect(css.hasPrefix(":root{--accent:#"))
        #expect(setting != "#ffffff" || !css.contains(":root{--accent:#ffffff}\n@media"))
    }
}
