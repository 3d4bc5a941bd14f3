import Diagnostics
import WorkingCalendar

/// What can be wrong with a matter's header, besides its keys and names.
extension ValueProblem {
    static func badIdentity(_ text: String) -> ValueProblem {
        ValueProblem(
            "bad-identity", Bilingual("`\(shown(text))` không dùng làm mã được.", "`\(shown(text))` cannot be an identity."),
            hint: Bilingual("Chỉ dùng chữ cái không dấu, chữ số, dấu chấm, dấu gạch nối, tối đa 64 ký tự, ví dụ KS-2026-01; không dùng `nam`, `index.html`.",
                            "Use plain letters, digits, dots and hyphens, at most 64, for example KS-2026-01; not `nam` or `index.html`."))
    }

    static func duplicateIdentity(_ text: String, _ other: String) -> ValueProblem {
        ValueProblem(
            "duplicate-identity",
            Bilingual("Mã `\(shown(text))` đã dùng ở \(other).", "The identity `\(shown(text))` is used in \(other) as well."),
            hint: Bilingual("Đổi một trong hai mã; chữ hoa, chữ thường là như nhau.",
                            "Change one of them; capital and small letters are the same."))
    }

    /// - Parameter keys: what the name of the file is made of.
    static func fileName(_ name: String, expected: String, keys: String) -> ValueProblem {
        ValueProblem(
            "file-name",
            Bilingual("Tên tệp `\(shown(name))` không khớp với nội dung.",
                      "The file name `\(shown(name))` does not match what is inside."),
            hint: Bilingual("Đặt tên tệp là `\(expected)`, hoặc sửa \(keys).", "Name the file `\(expected)`, or mend \(keys)."), severity: .warning)
    }

    static func endBeforeStart(_ end: Day, _ first: Day) -> ValueProblem {
        ValueProblem(
            "end-before-start",
            Bilingual("Ngày kết thúc \(end.vietnamese) trước ngày đầu tiên của hồ sơ, \(first.vietnamese).",
                      "The end, \(end.english), is before the first day of the matter, \(first.english)."),
            hint: Bilingual("Kiểm tra lại năm của hai ngày này.", "Check the years of both."))
    }

    static var endDayWithoutEnd: ValueProblem {
        ValueProblem(
            "end-day-without-end",
            Bilingual("Có `ngày kết thúc` nhưng trạng thái vẫn là đang thực hiện.",
                      "There is `ngày kết thúc` but the matter is still going on."),
            hint: Bilingual("Ghi `trạng thái: hoàn thành` hoặc `trạng thái: hủy`, hoặc bỏ ngày kết thúc.",
                            "Write `trạng thái: hoàn thành` or `trạng thái: hủy`, or remove the day."),
            severity: .warning)
    }

    static func noOffice(_ day: Day) -> ValueProblem {
        ValueProblem(
            "no-office",
            Bilingual("Ngày \(day.vietnamese) danh bạ không có cơ quan nào mang vai trò `văn phòng`.",
                      "On \(day.english) no agency of the registry has the role `văn phòng`."),
            hint: Bilingual("Kiểm tra `vai trò`, `từ`, `đến` trong co-quan.yml và các ngày của hồ sơ.",
                            "Check `vai trò`, `từ`, `đến` in co-quan.yml, and the days of the matter."))
    }

    static func severalOffices(_ entries: [Agency], _ day: Day) -> ValueProblem {
        let ids = list(entries.map(\.id))
        return ValueProblem(
            "several-offices",
            Bilingual("Ngày \(day.vietnamese) danh bạ có nhiều cơ quan mang vai trò `văn phòng`: \(ids).",
                      "On \(day.english) several agencies have the role `văn phòng`: \(ids)."),
            hint: Bilingual("Chỉ để một cơ quan có vai trò này.", "Leave the role to one."))
    }

    static func nobodyListed(_ key: MatterKey) -> ValueProblem {
        let field = key.field
        return ValueProblem(
            "nobody-listed",
            Bilingual("Chưa ghi `\(field.key)`.", "`\(field.key)` is not given."),
            hint: Bilingual("Thêm dòng `\(field.key): …` (\(field.meaning.vi)).", "Add `\(field.key): …` (\(field.meaning.en))."),
            severity: .warning)
    }

    static func taskNotPartner(_ bodies: [String]) -> ValueProblem {
        let names = list(bodies)
        return ValueProblem(
            "task-not-partner",
            Bilingual("Kế hoạch giao việc cho `\(names)`, không phải cơ quan phối hợp của hồ sơ này.",
                      "The plan has a task for `\(names)`, which is no partner here."),
            hint: Bilingual("Thêm cơ quan này vào `phối hợp`, hoặc sửa tên.",
                            "Add it to `phối hợp`, or mend the name."), severity: .warning)
    }

    static func limitBeforePlan(_ limit: Day, _ plan: Day) -> ValueProblem {
        ValueProblem(
            "limit-before-plan",
            Bilingual("Hạn \(limit.vietnamese) trước ngày của kế hoạch, \(plan.vietnamese).",
                      "The limit \(limit.english) is before the plan's day, \(plan.english)."),
            hint: Bilingual("Kiểm tra lại năm của hai ngày này.", "Check the years of both."))
    }

    static func waiverOfStranger(_ name: String) -> ValueProblem {
        ValueProblem(
            "waiver-of-stranger",
            Bilingual("`\(name)` không có phần nào trong hồ sơ này nên không có gì để miễn.",
                      "`\(name)` has no part in this matter, so there is nothing to excuse."),
            hint: Bilingual("Kiểm tra lại tên cơ quan được miễn.", "Check the name."), severity: .warning)
    }
}
