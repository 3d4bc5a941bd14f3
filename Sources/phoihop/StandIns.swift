import Diagnostics
import Glibc
import Records
import Rules
import Site
import WorkingCalendar

let secretRecordCode = "secret-record"

func systemReasonOfWriting(_ code: Int32) -> Bilingual { systemReason(code) }

func readContent(_ files: [SourceFile]) -> (content: Content?, diagnostics: [Diagnostic]) {
    let regulation = Regulation(
        number: "", issued: Day(number: 0), effective: Day(number: 0), articles: [], clauses: [], limits: [:], amendments: [])
    return (
        Content(registry: Registry([]), calendar: WorkingCalendar(years: []), regulation: regulation, settings: SiteSettings(),
                matters: [], reports: []), []
    )
}

func rendered(_ diagnostics: [Diagnostic], _ language: Language, colour: Bool) -> String {
    diagnostics.map { "\($0.place.file.path):\($0.place.line):\($0.place.column): \($0.severity.rawValue): \($0.message(language)) [\($0.code)]\n" }.joined()
}

func buildSite(_ judgement: Judgement, _ result: CheckResult, template: String?) throws -> (files: [OutputFile], diagnostics: [Diagnostic]) {
    ([OutputFile(path: "index.html", bytes: Array("<!doctype html>".utf8))], [])
}
