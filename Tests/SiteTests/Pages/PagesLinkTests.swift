import Records
import Testing

@testable import Rules
@testable import Site

/// Every internal link of every page leads to a page, and to a place in it.
@Suite struct PagesLinkTests {
    @Test(arguments: [nil, "https://phoihop.example/quy-che"]) func everyLinkLeadsSomewhere(_ base: String?) {
        var judgement = SampleJudgement.judgement
        if let base { judgement = judgement.settings { $0.baseURL = base } }
        let builder = SiteBuilder.sample(judgement)
        let files = builder.pages()
        var ids = Dictionary(uniqueKeysWithValues: files.map { ($0.path, Set(values(of: "id", in: $0))) })
        // Written last, by whoever writes the files.
        ids["bien-nhan.json"] = []
        for path in builder.attachments { ids[SiteBuilder.place(ofAttachment: path)] = [] }
        for file in files where file.path.hasSuffix(".html") {
            for href in values(of: "href", in: file) + values(of: "src", in: file) where !href.hasPrefix("data:") {
                guard let target = resolve(href, from: file.path, base) else { continue }
                #expect(ids[target.path] != nil, "\(file.path): \(href)")
                if let fragment = target.fragment { #expect(ids[target.path]?.contains(fragment) == true, "\(file.path): \(href)") }
                if base == nil, !href.hasPrefix("#") { #expect(!href.split(separator: "#")[0].hasSuffix("/"), "\(file.path): \(href)") }
            }
        }
    }

    @Test func idsAreUniqueInAPage() {
        for file in SiteBuilder.sample().pages() where file.path.hasSuffix(".html") {
            let ids = values(of: "id", in: file)
            #expect(ids.count == Set(ids).count, "\(file.path)")
        }
    }

    @Test func nothingIsAskedOfAnotherHost() {
        for file in SiteBuilder.sample().pages() where file.path.hasSuffix(".html") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("src=\"http") && !text.contains(" style=") && !text.contains("<style") && !text.contains("onclick"))
        }
    }

    /// The values of an attribute, with the entities that the escaping makes undone.
    private func values(of attribute: String, in file: OutputFile) -> [String] {
        String(decoding: file.bytes, as: UTF8.self).components(between: " \(attribute)=\"", and: "\"").map {
            $0.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
                .replacing("&amp;", with: "&")
        }
    }

    private func resolve(_ href: String, from path: String, _ base: String?) -> (path: String, fragment: String?)? {
        var href = href
        if let base, href.hasPrefix(base + "/") { href = String(repeating: "../", count: path.count { $0 == "/" }) + href.dropFirst(base.count + 1) }
        if href.hasPrefix("http") || href.hasPrefix("mailto:") { return nil }
        let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var folders = path.split(separator: "/").dropLast().map(String.init)
        var target = path
        if let way = parts.first, !way.isEmpty {
            for step in way.split(separator: "/") where step != "." {
                if step == ".." { _ = folders.popLast() } else { folders.append(String(step)) }
            }
            target = folders.joined(separator: "/")
            if way.hasSuffix("/") { target += target.isEmpty ? "index.html" : "/index.html" }
        }
        return (target, parts.count > 1 ? decoded(String(parts[1])) : nil)
    }

    private func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Substring(text)
        while let first = rest.first {
            if first == "%", let byte = UInt8(rest.dropFirst().prefix(2), radix: 16) {
                bytes.append(byte)
                rest = rest.dropFirst(3)
            } else {
                bytes += Array(String(first).utf8)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    func components(between start: String, and end: String) -> [String] {
        split(separator: start, omittingEmptySubsequences: false).dropFirst().map { String($0.split(separator: end, omittingEmptySubsequences: false)[0]) }
    }
}

extension Judgement {
    /// The same under other settings.
    func settings(_ change: (inout Records.SiteSettings) -> Void) -> Judgement {
        var content = content
        change(&content.settings)
        return Judgement(content: content, asOf: asOf, matters: matters, agencies: agencies, diagnostics: diagnostics)
    }
}
