import Diagnostics

/// How the site looks: the files of `site-template/` (layout, pages, parts, CSS, script, strings), maybe with some of an
/// office's own in their place.
public struct SiteTemplate: Sendable {
    /// By path below the template folder: `pages/matter.mustache`, `css/site.css`, `strings/vi.txt`.
    let files: [String: SourceFile]

    /// The files that the program carries with it.
    public static let builtIn = SiteTemplate(
        files: Dictionary(
            uniqueKeysWithValues: BuiltInFiles.all.map { path, text in
                (path, SourceFile(path: "site-template/" + path, bytes: Array(text.utf8)))
            }))

    /// Of an office's own files those that a template folder has no place for: they are neither used nor published.
    private let strays: [SourceFile]

    init(files: [String: SourceFile], strays: [SourceFile] = []) {
        self.files = files
        self.strays = strays
    }

    /// The same with an office's files in the place of those that bear the same path; what it lacks stays.
    /// - Parameter own: by path below the office's template folder.
    public func overlaid(by own: [String: SourceFile]) -> SiteTemplate {
        let kept = own.filter { path, _ in isKnown(path) }
        let strays = own.filter { path, _ in !isKnown(path) && path.lowercased() != "readme.md" }
        return SiteTemplate(files: files.merging(kept) { $1 }, strays: strays.values.sorted { $0.path < $1.path })
    }

    /// A file that a page can use: one of the built-in ones, a part of the office's own, or something to look at in the
    /// folders of the site that hold such. All else, a record above all, must never reach the site by a slip in `--template`.
    private func isKnown(_ path: String) -> Bool {
        let folder = path.split(separator: "/").first.map(String.init) ?? ""
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        if files[path] != nil || folder == "parts" && ending == "mustache" { return true }
        return path.contains("/") && ["css", "js", "hinh", "images"].contains(folder)
            && ["css", "js", "png", "jpg", "jpeg", "gif", "webp", "svg", "ico"].contains(ending)
    }

    /// The templates by name: the path without `.mustache`.
    var templates: [String: SourceFile] {
        var found: [String: SourceFile] = [:]
        for (path, file) in files where path.hasSuffix(".mustache") {
            found[String(path.dropLast(".mustache".count))] = file
        }
        return found
    }

    /// CSS, script and whatever else an office added, by path; templates and strings are not part of the site.
    var assets: [OutputFile] {
        files.filter { !$0.key.hasSuffix(".mustache") && !$0.key.hasPrefix("strings/") }
            .map { path, file in
                let isOwnScript = path.hasSuffix(".js") && file.bytes == Self.builtIn.files[path]?.bytes
                return OutputFile(path: path, bytes: path.hasSuffix(".css") ? tightened(css: file.bytes) : isOwnScript ? tightened(script: file.bytes) : file.bytes)
            }
            .sorted { $0.path < $1.path }
    }

    /// The labels in `language`; a file that is not there gives none, and ``diagnostics(for:)`` says so.
    func strings(_ language: Language) -> Strings {
        let path = "strings/\(language.rawValue).txt"
        return Strings(files[path] ?? SourceFile(path: path, bytes: []))
    }

    /// Everything wrong with the template: syntax, names that a page does not have, labels that are missing.
    ///
    /// A site must not be built while one of them is an error.
    public func diagnostics(for languages: [Language]) -> [Diagnostic] {
        let set = TemplateSet(parts: templates)
        var problems = set.diagnostics + strays.map(Self.stray)
        let spoken = Language.allCases.map(strings)
        for (strings, language) in zip(spoken, Language.allCases) where language == .vi || languages.contains(language) {
            problems += strings.diagnostics(among: spoken)
        }
        let labels = Shape.object(strings(.vi).texts.mapValues { _ in .text })
        for kind in PageKind.allCases {
            problems += set.check(kind.template, against: kind.shape.adding(["t": labels]))
        }
        return problems.inOrder()
    }

    private static func stray(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "template-stray-file", at: Place(SourceFile(path: file.path, bytes: []), 0),
            Bilingual("Thư mục mẫu giao diện không có chỗ cho tệp này; tệp không được dùng và không được đưa lên trang.",
                      "A template folder has no place for this file; it is neither used nor published."),
            hint: Bilingual("Mẫu phải mang tên có sẵn trong `pages/`, `parts/`, `strings/`; hình, CSS và tập lệnh để trong `hinh/`, `images/`, `css/`, `js/`. Kiểm tra lại --template.",
                            "A template bears a built-in name in `pages/`, `parts/`, `strings/`; pictures, CSS and scripts go into `hinh/`, `images/`, `css/`, `js/`. Check --template."))
    }
}
