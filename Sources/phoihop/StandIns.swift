import Diagnostics
import Glibc
import Records
import Rules
import Site
import WorkingCalendar

func rendered(_ diagnostics: [Diagnostic], _ language: Language, colour: Bool) -> String {
    diagnostics.map { "\($0.place.file.path):\($0.place.line):\($0.place.column): \($0.severity.rawValue): \($0.message(language)) [\($0.code)]\n" }.joined()
}

func buildSite(_ judgement: Judgement, _ result: CheckResult, template: String?) throws -> (files: [OutputFile], diagnostics: [Diagnostic]) {
    ([OutputFile(path: "index.html", bytes: Array("<!doctype html>".utf8))], [])
}
