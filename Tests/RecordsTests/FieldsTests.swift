import Testing

@testable import Records

@Suite("The table of fields")
struct FieldsTests {
    @Test("every kind of event has one specification, in which keys are told apart by their fold")
    func kinds() {
        #expect(Set(EventSpec.all.map(\.kind)) == Set(EventKind.allCases) && EventSpec.all.count == EventKind.allCases.count)
        for kind in EventKind.allCases {
            let spec = EventSpec.of(kind)
            #expect(spec.kind == kind)
            #expect(Set(spec.fields.keys.map { folded($0) }).count == spec.fields.fields.count, "\(kind.rawValue)")
            for key in EventKey.allCases {
                #expect(spec.fields.fields[key.rawValue].key == key.field().key)
            }
            for key in spec.oneOf { #expect(spec.fields.keys.contains(key.rawValue)) }
        }
    }

    @Test("every key of an event is a key of some kind")
    func details() {
        let used = Set(EventSpec.all.flatMap { $0.fields.fields.compactMap(\.detail) })
        #expect(used == Set(DetailKey.allCases))
    }

    @Test("every file has its keys, and every field says what it is for", arguments: FileKind.allCases)
    func files(kind: FileKind) {
        #expect(!kind.fields.fields.isEmpty)
        #expect(Set(kind.fields.keys.map { keyFold($0, fold: folded($0)) }).count == kind.fields.fields.count)
        for field in kind.fields.fields { #expect(!field.meaning.vi.isEmpty && !field.meaning.en.isEmpty) }
    }

    @Test("the keys of a matter, as documented")
    func matter() {
        #expect(FileKind.matter.fields.keys == [
            "mã", "hình thức", "tiêu đề", "chủ trì", "phối hợp", "tiến hành", "kế hoạch", "được khảo sát", "được kiểm tra",
            "cơ quan liên quan", "cán bộ", "lĩnh vực", "đột xuất", "chủ trì đoàn", "văn bản quy phạm pháp luật", "trạng thái",
            "ngày kết thúc", "lưu trữ", "đánh giá", "miễn trừ", "phạm vi", "độ mật", "diễn biến",
        ])
        #expect(FileKind.matter.fields.fields.filter(\.isRequired).map(\.key) == ["mã", "hình thức", "tiêu đề", "chủ trì", "phối hợp"])
    }

    @Test("what an event cannot do without", arguments: [
        (EventKind.meetingCancelled, ["ngày họp"]), (.meetingMoved, ["ngày họp", "ngày họp mới"]), (.registered, ["từ", "về"]),
        (.timeChangeAnswer, ["kết quả"]), (.timeChange, ["tiến hành mới"]), (.informationAsked, ["đến"]), (.officeReminder, ["đến"]),
        (.opinion, ["từ"]), (.informationGiven, ["từ"]), (.uninvitedReport, ["từ"]), (.commended, ["từ"]), (.criticised, ["từ"]),
        (.explanation, ["từ"]), (.refusal, ["từ"]), (.invitation, []), (.consentGiven, []), (.reportSubmitted, []),
    ])
    func required(kind: EventKind, keys: [String]) {
        #expect(EventSpec.of(kind).fields.fields.filter(\.isRequired).map(\.key) == ["ngày", "việc"] + keys)
    }
}
