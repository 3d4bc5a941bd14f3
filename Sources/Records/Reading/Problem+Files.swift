import Diagnostics
import WorkingCalendar

/// What can be wrong with a report, and with the files that an office edits besides its records.
extension ValueProblem {
    static func summaryNotOffice(_ name: String) -> ValueProblem {
        ValueProblem(
            "summary-not-office",
            Bilingual("Báo cáo tổng hợp là của Văn phòng UBND tỉnh; `\(name)` không phải.",
                      "The summary report is the Office's; `\(name)` is not."),
            hint: Bilingual("Ghi `loại: báo cáo định kỳ`, hoặc sửa `cơ quan`.", "Write `loại: báo cáo định kỳ`, or mend `cơ quan`."))
    }

    static func lifeReversed(_ from: Day, _ to: Day) -> ValueProblem {
        ValueProblem(
            "life-reversed",
            Bilingual("`đến` \(to.vietnamese) trước `từ` \(from.vietnamese).", "`đến` \(to.english) is before `từ` \(from.english)."),
            hint: Bilingual("Kiểm tra lại hai ngày này.", "Check both days."))
    }

    static func unknownPredecessor(_ id: String, _ ids: [String]) -> ValueProblem {
        ValueProblem(
            "unknown-predecessor", Bilingual("Danh bạ không có mã `\(shown(id))`.", "The registry has no id `\(shown(id))`."),
            hint: nearest(to: id, among: ids).map { Bilingual("Có phải `\($0)` không?", "Did you mean `\($0)`?") }
                ?? Bilingual("`kế thừa` ghi mã của mục cũ.", "`kế thừa` names entries by id."))
    }

    static func circularSuccession(_ id: String) -> ValueProblem {
        ValueProblem(
            "circular-succession",
            Bilingual("`\(id)` kế thừa chính mình, trực tiếp hoặc qua cơ quan khác.",
                      "`\(id)` succeeds itself, directly or through others."),
            hint: Bilingual("Chỉ mục mới ghi `kế thừa` mục cũ.", "Only the newer entry names the older."))
    }

    static func sharedName(_ id: String, _ other: String) -> ValueProblem {
        ValueProblem(
            "shared-name",
            Bilingual("`\(id)` và `\(other)` có tên hoặc viết tắt chung trong cùng một thời gian; hồ sơ ghi tên ấy thì không biết là cơ quan nào.",
                      "`\(id)` and `\(other)` share a name at one time; whoever writes it meets an error."),
            hint: Bilingual("Sửa `viết tắt`, hoặc `từ`, `đến`.", "Mend `viết tắt`, or `từ`, `đến`."), severity: .warning)
    }

    static func calendarFileName(_ name: String) -> ValueProblem {
        ValueProblem(
            "calendar-file-name", Bilingual("Tên tệp `\(shown(name))` không phải một năm.",
                                            "The file name `\(shown(name))` is not a year."),
            hint: Bilingual("Đặt tên theo năm, ví dụ `2026.yml`.", "Name it after its year, for example `2026.yml`."))
    }

    static func dayOfAnotherYear(_ day: Day, _ year: Int) -> ValueProblem {
        ValueProblem(
            "day-of-another-year", Bilingual("Ngày \(day.vietnamese) không thuộc năm \(year).", "\(day.english) is not in \(year)."),
            hint: Bilingual("Ghi ngày này ở `\(day.year).yml`; khoảng ngày qua hai năm thì tách làm hai.",
                            "Write it in `\(day.year).yml`; split a range that crosses years."))
    }

    static func offAndMakeup(_ day: Day) -> ValueProblem {
        ValueProblem(
            "off-and-makeup", Bilingual("Ngày \(day.vietnamese) vừa là ngày nghỉ vừa là ngày làm bù.",
                                        "\(day.english) is both off and a make-up day."),
            hint: Bilingual("Bỏ ở một trong hai nơi.", "Remove it from one of them."))
    }

    static func repeatedDay(_ day: Day) -> ValueProblem {
        ValueProblem(
            "repeated-day", Bilingual("Ngày \(day.vietnamese) được ghi hai lần.", "\(day.english) is written twice."),
            hint: Bilingual("Giữ lại một lần.", "Keep one of them."))
    }

    static func missingLimit(_ clause: String) -> ValueProblem {
        ValueProblem(
            "missing-limit", Bilingual("`thời hạn` thiếu khoản \(clause).", "`thời hạn` lacks clause \(clause)."),
            hint: Bilingual("Thêm dòng, ví dụ `\(clause): 5 ngày làm việc`.", "Add a line such as `\(clause): 5 ngày làm việc`."))
    }

    static func unknownClause(_ clause: String) -> ValueProblem {
        ValueProblem(
            "unknown-clause", Bilingual("Phần thân không có khoản `\(shown(clause))`.", "The text has no clause `\(shown(clause))`."),
            hint: Bilingual("Ghi như 9.2 (khoản 2 Điều 9).", "Write it like 9.2 (Điều 9, khoản 2)."))
    }

    static func duplicateClause(_ clause: String) -> ValueProblem {
        ValueProblem(
            "duplicate-clause", Bilingual("Khoản \(clause) có hai lần trong phần thân.", "Clause \(clause) stands twice in the text."),
            hint: Bilingual("Kiểm tra lại số điều, số khoản.", "Check the numbers."))
    }

    static var noClauses: ValueProblem {
        ValueProblem(
            "no-clauses", Bilingual("Phần thân không có điều nào.", "The text has no article."),
            hint: Bilingual("Mỗi điều bắt đầu bằng dòng `### Điều 1. …`.", "Each article begins with `### Điều 1. …`."))
    }

    static func wrongLimitUnit(_ clause: String, _ text: String) -> ValueProblem {
        let example = clause == "19.3" ? "ngày 20" : "5 ngày làm việc"
        return ValueProblem(
            "wrong-limit-unit", Bilingual("`\(shown(text))` không hợp với khoản \(clause).",
                                          "`\(shown(text))` does not fit clause \(clause)."),
            hint: Bilingual("Ghi như `\(example)`.", "Write it like `\(example)`."))
    }

    static func badAddress(_ text: String) -> ValueProblem {
        ValueProblem(
            "bad-address", Bilingual("`\(shown(text))` không phải một địa chỉ.", "`\(shown(text))` is not an address."),
            hint: Bilingual("Bắt đầu bằng https:// và không có dấu cách.", "Begin with https:// and use no spaces."))
    }

    static func badColour(_ text: String) -> ValueProblem {
        ValueProblem(
            "bad-colour", Bilingual("`\(shown(text))` không phải một màu.", "`\(shown(text))` is not a colour."),
            hint: Bilingual("Ghi trong dấu nháy, ví dụ '#0b5d4b'.", "Write it quoted, for example '#0b5d4b'."))
    }

    static func badPath(_ text: String) -> ValueProblem {
        ValueProblem(
            "bad-path", Bilingual("`\(shown(text))` không phải đường dẫn trong thư mục này.",
                                  "`\(shown(text))` is no path below this folder."),
            hint: Bilingual("Ghi như hinh/bieu-trung.svg, không có `..`.", "Write it like hinh/bieu-trung.svg, without `..`."))
    }

    static func badNumber(_ text: String, _ range: ClosedRange<Int>) -> ValueProblem {
        ValueProblem(
            "bad-number",
            Bilingual("`\(shown(text))` không phải số từ \(range.lowerBound) đến \(range.upperBound).",
                      "`\(shown(text))` is not a number from \(range.lowerBound) to \(range.upperBound)."),
            hint: Bilingual("Ghi bằng chữ số, ví dụ 3.", "Write it in digits, for example 3."))
    }
}
