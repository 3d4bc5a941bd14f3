import WorkingCalendar

@testable import Site

let receipt = Receipt(version: "9", asOf: Day(number: 20_000), revision: nil, matters: 2, obligations: 7)

/// A small site whose every file says `text`.
func pages(_ text: String) -> [OutputFile] {
    ["index.html", "ho-so/index.html", "ho-so/KS-1/index.html", "kieu.css"].map { OutputFile(path: $0, bytes: Array(text.utf8)) }
}

/// The target `public` in a scratch folder.
func target(_ scratch: ScratchFolder, force: Bool = false) throws -> OutputTarget {
    try OutputTarget("\(scratch.path)/public", apartFrom: [], force: force)
}
