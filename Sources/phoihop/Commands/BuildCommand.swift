import ArgumentParser
import Diagnostics
import Records
import Rules
import Site

/// `phoihop build`: checks, draws the site and swaps it in whole.
struct BuildCommand: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Xét hồ sơ và dựng trang. / Judge the records and build the site.",
        discussion: "Hồ sơ có lỗi thì không dựng; trang cũ giữ nguyên cho đến khi trang mới xong cả. / With errors nothing is built; the old site stays until the new one is whole.")

    enum Audience: String, ExpressibleByArgument, CaseIterable { case `internal`, `public` }

    @OptionGroup var options: CheckOptions

    @Option(help: ArgumentHelp("Thư mục xuất, được thay cả thư mục. / The output folder, replaced as a whole.", valueName: "thư-mục"))
    var output = "public"

    @Option(help: ArgumentHelp("Thư mục mẫu trang của đơn vị; thiếu phần nào dùng phần có sẵn. / An office's own templates.", valueName: "thư-mục"))
    var template: String?

    @Option(help: ArgumentHelp("Người đọc: internal (nội bộ) hoặc public (công khai). / The audience.", valueName: "internal|public"))
    var audience: Audience?

    @Flag(help: "Thay cả thư mục xuất không phải do phoihop tạo ra. / Replace a folder that phoihop did not make.")
    var force = false

    func run(in world: World) throws -> ExitStatus {
        if audience == .public { throw BuildCommand.noPublicSite }
        let asOf = try AsOf(option: options.asOf, in: world)
        let inputs = [options.content] + (template.map { [$0] } ?? [])
        let target = try failing { () throws(OutputError) in
            let target = try OutputTarget(output, apartFrom: inputs, force: force)
            try target.tidy()
            return target
        }
        let progress = Progress(in: world, language: options.lang)
        let look = try siteTemplate()
        let result = try progress.during { try CheckResult(options, asOf: asOf, progress: progress) }
        let problems = result.diagnostics + look.diagnostics(for: result.judgement?.content.settings.languages ?? [])
        try DiagnosticList(options, in: world).write(problems, isSecret: result.isSecret)
        guard let judgement = result.judgement, !options.fails(problems) else {
            world.complain(notBuilt(options.lang), language: options.lang)
            return .diagnostics
        }
        if judgement.content.settings.isPublic, audience == nil { throw BuildCommand.noPublicSite }

        let builder = SiteBuilder(
            judgement: judgement, diagnostics: result.diagnostics, rules: Rule.catalogue, template: look,
            facts: BuildFacts(sourceRevision: result.revision, version: "phoihop \(Phoihop.version)"))
        let receipt = Receipt(
            version: Phoihop.version, asOf: asOf.day, revision: result.revision, matters: judgement.matters.count,
            obligations: ReportSummary(judgement, diagnostics: []).obligations)
        let files = try progress.during {
            progress.tell(Bilingual("dựng trang", "drawing the pages"))
            return try write(builder, receipt, to: target, in: world)
        }
        if !options.quiet {
            try world.output.write(Summary(result, language: options.lang).text)
            try world.output.write(Summary.whereToOpen(target.path, files: files, options.lang))
        }
        keepUntilExit((builder, judgement))
        return options.status(of: result)
    }

    /// The built-in templates, overlaid by the office's.
    private func siteTemplate() throws -> SiteTemplate {
        guard let template else { return .builtIn }
        return .builtIn.overlaid(by: try failing { () throws(OutputError) in try TemplateFolder(template).files })
    }

    /// Writes the site and gives the number of its files; a Ctrl-C during it puts everything back before it ends the run.
    private func write(_ builder: SiteBuilder, _ receipt: Receipt, to target: OutputTarget, in world: World) throws -> Int {
        let interruption = Interruption()
        defer { interruption.end() }
        do {
            let content = options.content
            switch try target.write(receipt, isInterrupted: { interruption.isAskedFor }, files: { add in
                for path in builder.attachments {
                    let bytes = try readAttachment(root: content, path).mapError { failure in
                        OutputError("Không đọc được “\(path.visible)”. \(failure.message.vi)", "Cannot read “\(path.visible)”. \(failure.message.en)")
                    }.get()
                    try add(OutputFile(path: SiteBuilder.place(ofAttachment: path), bytes: bytes))
                }
                try builder.forEachPage(add)
            }) {
            case .finished(let files, let leftover):
                if let leftover { world.errors.tell(leftover.message(options.lang) + "\n") }
                return files
            case .interrupted:
                // The signal comes through when the hold ends, and ends the process as if it had come now.
                throw CommandError("đã dừng theo yêu cầu; trang cũ giữ nguyên.", "stopped on request; the old site is as it was.")
            }
        } catch let error as OutputError {
            throw CommandError(error)
        }
    }

    private func notBuilt(_ language: Language) -> String {
        language == .vi ? "còn lỗi nên chưa dựng trang; trang cũ, nếu có, giữ nguyên."
            : "there are errors, so no site was built; the old one, if any, is as it was."
    }

    private static let noPublicSite = CommandError(
        "chưa dựng được bản công khai (--audience public, hoặc “công khai: có” trong site.yml). Hãy dựng bản nội bộ: --audience internal.",
        "the site for the public cannot be built yet (--audience public, or “công khai: có” in site.yml). Build the internal one: --audience internal.")
}

/// Turns a failure of the output folder into one of the command.
private func failing<T>(_ work: () throws(OutputError) -> T) throws -> T {
    do throws(OutputError) { return try work() } catch { throw CommandError(error) }
}
