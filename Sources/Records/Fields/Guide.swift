import Diagnostics

/// The tables from which the guide for those who write records is made: the same that reading uses.
public enum Guide {
    /// The header of a matter.
    public static let matter: [Field] = MatterKey.table.fields
    /// The header of a periodic report.
    public static let report: [Field] = ReportKey.table.fields
    /// The keys that every event may have; those of each kind stand after them in ``EventSpec/fields``.
    public static let event: [Field] = EventKey.allCases.map { $0.field() }
    /// The keys of a kind of event besides the common ones.
    public static func own(_ spec: EventSpec) -> [Field] { Array(spec.fields.fields.dropFirst(EventKey.allCases.count)) }
}

extension FieldType {
    /// How the value is written, in a few words.
    public var words: Bilingual {
        switch self {
        case .text: Bilingual("một dòng chữ", "a text")
        case .texts: Bilingual("một dòng chữ hoặc danh sách", "a text or a list of texts")
        case .identity: Bilingual("chữ không dấu, số và gạch nối, ví dụ KS-2026-01", "letters, digits and hyphens, as KS-2026-01")
        case .day: Bilingual("ngày, ví dụ 20/3/2026", "a day, as 20/3/2026")
        case .dayTime: Bilingual("ngày, có thể thêm giờ, ví dụ 20/3/2026 8h", "a day, maybe with a time, as 20/3/2026 8h")
        case .range: Bilingual("ngày hoặc khoảng ngày, ví dụ 20/3/2026 đến 22/3/2026", "a day or a range of days, as 20/3/2026 đến 22/3/2026")
        case .limit(let counts):
            counts ? Bilingual("ngày cuối, hoặc số ngày từ khi nhận, ví dụ 05 ngày làm việc", "a last day, or so many days from receipt")
                : Bilingual("ngày cuối, ví dụ trước ngày 20/3/2026", "a last day, as trước ngày 20/3/2026")
        case .yesNo: Bilingual("có hoặc không", "có (yes) or không (no)")
        case .period: Bilingual("kỳ, ví dụ 2026-1", "a half-year, as 2026-1")
        case .document: Bilingual("số, ký hiệu văn bản", "a document's number")
        case .documents: Bilingual("số, ký hiệu văn bản, một hoặc danh sách", "documents' numbers, one or a list")
        case .choice(let texts): Bilingual("một trong: " + texts.joined(separator: ", "), "one of: " + texts.joined(separator: ", "))
        case .choices(let texts): Bilingual("một hoặc nhiều: " + texts.joined(separator: ", "), "one or several of: " + texts.joined(separator: ", "))
        case .agency: Bilingual("tên hoặc viết tắt của một cơ quan trong danh bạ", "an agency of the registry")
        case .agencies: Bilingual("danh sách cơ quan trong danh bạ", "a list of agencies of the registry")
        case .listedBodies: Bilingual("danh sách cơ quan hoặc nơi khác", "a list of agencies or other bodies")
        case .body: Bilingual("một cơ quan mà hồ sơ nêu tên", "a body that the record names")
        case .bodies: Bilingual("danh sách cơ quan mà hồ sơ nêu tên", "bodies that the record names")
        case .recipients: Bilingual("danh sách cơ quan, hoặc tất cả phối hợp", "bodies, or tất cả phối hợp (all partners)")
        case .attendees: Bilingual("danh sách cơ quan; nơi khác ghi nguyên chữ", "bodies; any other name is kept as text")
        case .addressed: Bilingual("một dòng chữ cho mọi nơi, hoặc từng cơ quan một dòng", "a text for all, or one for each body")
        case .table: Bilingual("các khóa con", "keys of its own")
        case .tables: Bilingual("danh sách, mỗi mục có các khóa con", "a list of entries with keys of their own")
        case .people: Bilingual("danh sách người: họ tên, hoặc các khóa con", "people: names, or keys of their own")
        case .members: Bilingual("danh sách cơ quan hoặc người", "agencies or people")
        case .byBody: Bilingual("từng cơ quan một mục", "an entry for each body")
        case .byDay: Bilingual("từng ngày một dòng chữ", "a text for each day")
        case .byClause: Bilingual("từng điều khoản một mục", "an entry for each clause")
        case .events: Bilingual("danh sách việc, theo ngày", "a list of events, by day")
        case .number(let range): Bilingual("số từ \(range.lowerBound) đến \(range.upperBound)", "a number from \(range.lowerBound) to \(range.upperBound)")
        case .colour: Bilingual("màu, ví dụ #0b5d4b", "a colour, as #0b5d4b")
        case .address: Bilingual("địa chỉ https://…", "an address https://…")
        case .path: Bilingual("đường dẫn tới tệp", "a path to a file")
        }
    }

    /// The keys of what it holds; none for a plain value.
    public var keys: [Field] {
        switch self {
        case .table(let table), .tables(let table), .people(let table), .members(let table), .byBody(let table, _), .byClause(let table): table.fields
        default: []
        }
    }
}

extension EventSpec.Authors {
    /// Who may write such an event.
    public var words: Bilingual {
        switch self {
        case .lead: Bilingual("chủ trì", "the lead")
        case .partner: Bilingual("cơ quan phối hợp", "a partner")
        case .leadOrPartner: Bilingual("chủ trì hoặc cơ quan phối hợp", "the lead or a partner")
        case .office: Bilingual("Văn phòng", "the Office")
        case .leadOrOffice: Bilingual("chủ trì hoặc Văn phòng", "the lead or the Office")
        case .committee: Bilingual("Ủy ban nhân dân tỉnh", "the People's Committee")
        case .partnerOrRelated: Bilingual("cơ quan phối hợp, cơ quan liên quan", "a partner or a body concerned")
        case .partnerOrAsked: Bilingual("cơ quan phối hợp, cơ quan được hỏi", "a partner or whoever was asked")
        case .partyOrAsked: Bilingual("các bên, Văn phòng, cơ quan được hỏi", "any party, the Office, or whoever was asked")
        case .overseer: Bilingual("Văn phòng, cơ quan theo dõi", "the Office or whoever follows the regulation")
        case .agency: Bilingual("cơ quan trong danh bạ", "any agency")
        case .anyBody: Bilingual("mọi cơ quan mà hồ sơ nêu tên", "any body that the record names")
        }
    }
}
