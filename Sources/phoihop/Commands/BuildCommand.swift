import ArgumentParser
import Diagnostics
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
        let result = try progress.during { try CheckResult(options, asOf: asOf, progress: progress) }
        let colour = world.allowsColour(on: world.output)
        try world.output.write(rendered(result.diagnostics, options.lang, colour: colour))
        guard !result.hasErrors(strict: options.strict), let judgement = result.judgement else {
            world.complain(notBuilt(options.lang), language: options.lang)
            return .diagnostics
        }
        if judgement.content.settings.isPublic, audience == nil { throw BuildCommand.noPublicSite }

        let site = try progress.during { () throws in
            progress.tell(Bilingual("dựng trang", "drawing the pages"))
            return try buildSite(judgement, result, template: template)
        }
        if site.diagnostics.contains(where: { $0.severity == .error }) {
            try world.output.write(rendered(site.diagnostics.inOrder(), options.lang, colour: colour))
            world.complain(notBuilt(options.lang), language: options.lang)
            return .diagnostics
        }
        let receipt = Receipt(
            version: Phoihop.version, asOf: asOf.day, revision: result.revision, matters: judgement.matters.count,
            obligations: ReportSummary(judgement, diagnostics: []).obligations)
        let leftover = try progress.during {
            progress.tell(Bilingual("ghi trang", "writing the site"))
            return try write(site.files, receipt, to: target)
        }
        if let leftover { world.errors.tell(leftover.message(options.lang) + "\n") }
        if !options.quiet {
            try world.output.write(Summary(result, language: options.lang).text)
            try world.output.write(Summary.whereToOpen(target.path, files: site.files.count + 1, options.lang))
        }
        return options.status(of: result)
    }

    /// Writes the site; a Ctrl-C during it puts everything back before it ends the run.
    private func write(_ files: [OutputFile], _ receipt: Receipt, to target: OutputTarget) throws -> OutputError? {
        let interruption = Interruption()
        defer { interruption.end() }
        let writing = try failing { () throws(OutputError) in
            try target.write(files, receipt: receipt, isInterrupted: { interruption.isAskedFor })
        }
        guard case .finished(let leftover) = writing else {
            // Ending the hold lets the signal through, which ends the process as if it had come now.
            throw CommandError("đã dừng theo yêu cầu; trang cũ giữ nguyên.", "stopped on request; the old site is as it was.")
        }
        return leftover
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
