import Diagnostics
import Records
import WorkingCalendar

@testable import Rules
@testable import Site

/// A small province made by hand: three agencies of today, one of yesterday, two matters, one report.
enum SampleContent {
    static let asOf = day("2026-06-30")

    static func day(_ iso: String) -> Day { Day(iso: iso) ?? .earliest }

    static let registryFile = SourceFile(path: "co-quan.yml", bytes: Array("- mã: van-phong-ubnd\n".utf8))

    static var registry: Registry {
        func agency(_ id: String, _ name: String, _ short: String, from: String? = nil, to: String? = nil, succeeds: [Int] = [],
                    roles: Set<Role> = []) -> Agency {
            Agency(id: id, name: name, abbreviations: [short], fields: [], from: from.map(day), to: to.map(day), succeeds: succeeds,
                   roles: roles, place: Place(registryFile, 0))
        }
        return Registry([
            agency("van-phong-ubnd", "Văn phòng Ủy ban nhân dân tỉnh", "VP", roles: [.office]),
            agency("so-tu-phap", "Sở Tư pháp", "STP"),
            agency("so-noi-vu-2009", "Sở Nội vụ", "SNV", from: "2009-12-06", to: "2025-02-28"),
            agency("so-noi-vu", "Sở Nội vụ", "SNV", from: "2025-03-01", succeeds: [2], roles: [.follower]),
        ])
    }

    static var regulation: Regulation {
        let file = SourceFile(path: "quy-che.md", bytes: [])
        let texts: [(String, Int, String)] = [
            ("9.1", 9, "1. Chậm nhất 10 ngày trước ngày dự kiến tiến hành khảo sát, cơ quan chủ trì gửi văn bản đề nghị phối hợp."),
            ("9.2", 9, "2. Chậm nhất 05 ngày làm việc trước ngày khảo sát, cơ quan phối hợp cử cán bộ."),
            ("10.2", 10, "2. Cơ quan được lấy ý kiến trả lời bằng văn bản trong thời hạn."),
            ("19.1", 19, "1. Định kỳ 6 tháng, các cơ quan báo cáo về Văn phòng."),
        ]
        let clauses = texts.map { id, article, text in
            Clause(id: id, anchor: "dieu-\(article)-khoan-\(id.suffix(1))", article: article, text: text, place: Place(file, 0))
        }
        let decision = Article(chapterTitle: "", number: 1, isDecision: true, title: "Điều 1", anchor: "quyet-dinh-dieu-1",
                               paragraphs: [(nil, "Ban hành kèm theo Quyết định này Quy chế phối hợp.")])
        let articles = [(9, "Chương II. HÌNH THỨC PHỐI HỢP", "Phối hợp trong khảo sát, điều tra"),
                        (10, "Chương II. HÌNH THỨC PHỐI HỢP", "Lấy ý kiến bằng văn bản"),
                        (19, "Chương III. TỔ CHỨC THỰC HIỆN", "Chế độ báo cáo")]
            .map { number, chapter, title in
                Article(chapterTitle: chapter, number: number, isDecision: false, title: "Điều \(number). \(title)", anchor: "dieu-\(number)",
                        paragraphs: [(nil, "Việc phối hợp được thực hiện như sau:")] + texts.filter { $0.1 == number }.map { ($0.0, $0.2) })
            }
        return Regulation(number: "2822/2009/QĐ-UBND", issued: day("2009-11-26"), effective: day("2009-12-06"),
                          articles: [decision] + articles, clauses: clauses, limits: ["9.2": TimeLimit(clause: "9.2", amount: 5, unit: .workingDays, isInterpretive: false, basis: nil, amendment: nil)],
                          amendments: [])
    }

    static var settings: SiteSettings {
        var settings = SiteSettings()
        settings.name = "Theo dõi phối hợp tỉnh Cao Bằng"
        settings.owner = "Văn phòng Ủy ban nhân dân tỉnh Cao Bằng"
        settings.forgeFile = "https://kho.example/xem/{file}#L{line}"
        settings.forgeHistory = "https://kho.example/lich-su/{file}"
        settings.isSample = true
        settings.accent = "#0b5d4b"
        settings.footer = "Dữ liệu mẫu."
        return settings
    }

    static var calendar: WorkingCalendar {
        WorkingCalendar(years: [YearCalendar(year: 2026, confirmation: "Thông báo 1/TB", off: [Day: Bilingual](), makeup: [:])])
    }

    static let rules: [Rule] = [
        rule("9.1-deadline", "9.1", "Gửi đề nghị phối hợp đúng hạn"), rule("9.2-deadline", "9.2", "Cử cán bộ hoặc từ chối đúng hạn"),
        rule("10.2-reply", "10.2", "Trả lời ý kiến đúng hạn"), rule("5.5-answer", "5.5", "Tiếp thu, giải trình ý kiến", .advisory),
        rule("19.1-report", "19.1", "Báo cáo định kỳ"),
    ]

    private static func rule(_ id: String, _ clause: String, _ title: String, _ force: Force = .mandatory) -> Rule {
        let example = Example(Bilingual("Gửi sau hạn", "Sent late"), [.init("so-noi-vu", .late, due: "2026-06-15")], "hình thức: khảo sát")
        return Rule(
            id, clause: clause, title: Bilingual(title, title), force: force, quote: "", method: Bilingual("So ngày gửi với hạn.", "The day sent against the due day."),
            limits: id == "9.2-deadline" ? ["9.2"] : [], examples: id == "9.2-deadline" ? [example] : []) { _ in [] }
    }

    static var content: Content {
        let report = PeriodicReport(
            kind: .periodic, agency: .agency(1), period: Period(year: 2025, half: 2), sent: day("2025-12-19"),
            documents: [DocumentNumber("90/BC-STP")], title: nil, audience: .internal, headings: [],
            place: Place(SourceFile(path: "bao-cao/2025/so-tu-phap-2025-2.md", bytes: []), 0), bodyOffset: 0)
        return Content(registry: registry, calendar: calendar, regulation: regulation, settings: settings,
                       matters: [SampleMatters.survey, SampleMatters.opinion], reports: [report])
    }
}
