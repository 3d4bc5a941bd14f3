import Rules

/// `/du-lieu/`: the files that machines and spreadsheets read, field by field.
struct DataPage {
    static let shape: [String: Shape] = [
        "files": .list(.object(["href": .text, "name": .text, "meaning": .text])),
        "columns": .list(.object(["head": .text, "meaning": .text])),
        "agencies": .list(.object(["name": .text, "code": .text, "life": .optional(.text)])),
        "table": .text, "feed": .text, "calendar": .text,
    ]

    let site: Site

    func file() -> OutputFile {
        let files: [(String, Label)] = [
            (DataFiles.agencies, .dataAgencies), (DataFiles.matters, .dataMatters), (DataFiles.matterTable, .dataMatterTable),
            (DataFiles.feed, .dataFeed), (Links.dueCalendar, .dataCalendar), ("bien-nhan.json", .dataReceipt),
        ]
        return site.page(.data, at: "du-lieu/index.html", title: site.strings[.dataTitle], in: nil, [
            ("files", .list(files.map { ["href": .text($0), "name": .text(String($0.split(separator: "/").last ?? "")), "meaning": .text(site.strings[$1])] })),
            ("columns", .list(DataFiles.columns.map { ["head": .text($0.head), "meaning": .text($0.meaning)] })),
            ("agencies", .list(site.registry.agencies.map { ["name": .text($0.name), "code": .text($0.id), "life": Value(site.life(of: $0))] })),
            ("table", .text(DataFiles.table)), ("feed", .text(DataFiles.feed)), ("calendar", .text(Links.dueCalendar)),
        ])
    }
}
