import Diagnostics
import WorkingCalendar

/// What can be wrong with the name of an agency.
extension ValueProblem {
    static func unknownAgency(_ text: String, near: String?, canBeListed: Bool) -> ValueProblem {
        let listed = Bilingual(
            "Cơ quan ngoài danh bạ thì ghi tên ở `cơ quan liên quan`, `được khảo sát` hoặc `được kiểm tra`.",
            "A body outside the registry is listed in `cơ quan liên quan`, `được khảo sát` or `được kiểm tra`.")
        let registry = Bilingual(
            "Ghi tên, viết tắt hoặc mã có trong danh bạ (co-quan.yml).", "Write a name, an abbreviation or an id of the registry.")
        let rest = canBeListed ? listed : registry
        return ValueProblem(
            "unknown-agency",
            Bilingual("`\(shown(text))` không có trong danh bạ cơ quan.", "`\(shown(text))` is not in the registry of agencies."),
            hint: near.map { Bilingual("Có phải `\($0)` không? \(rest.vi)", "Did you mean `\($0)`? \(rest.en)") } ?? rest)
    }

    static func ambiguousAgency(_ text: String, _ entries: [Agency], _ day: Day) -> ValueProblem {
        let ids = list(entries.map { "\($0.id) (\($0.name))" })
        return ValueProblem(
            "ambiguous-agency",
            Bilingual("Ngày \(day.vietnamese) có \(entries.count) cơ quan cùng mang tên `\(shown(text))`.",
                      "On \(day.english) \(entries.count) agencies bear the name `\(shown(text))`."),
            hint: Bilingual("Ghi mã của một cơ quan: \(ids).", "Write the id of one: \(ids)."))
    }

    static func nearAgency(_ text: String, _ near: String) -> ValueProblem {
        ValueProblem(
            "near-agency",
            Bilingual("`\(shown(text))` gần giống một tên đã biết nhưng được hiểu là một nơi khác.",
                      "`\(shown(text))` is near a known name but is read as another body."),
            hint: Bilingual("Nếu là `\(near)` thì sửa lại đúng tên.", "Where `\(near)` is meant, write it so."), severity: .warning)
    }

    static func splitName(_ whole: String) -> ValueProblem {
        ValueProblem(
            "split-name",
            Bilingual("Dấu phẩy đã cắt đôi tên `\(shown(whole))`.", "A comma has split the name `\(shown(whole))`."),
            hint: Bilingual("Đặt tên trong dấu nháy: '\(shown(whole))'", "Quote the name: '\(shown(whole))'"))
    }

    static func repeatedAgency(_ name: String) -> ValueProblem {
        ValueProblem(
            "repeated-agency", Bilingual("`\(name)` được ghi hai lần.", "`\(name)` is written twice."),
            hint: Bilingual("Gộp lại làm một.", "Make one of them."))
    }

    static func repeatedPartner(_ name: String) -> ValueProblem {
        ValueProblem(
            "repeated-partner",
            Bilingual("Cơ quan phối hợp `\(name)` được ghi hai lần.", "The partner `\(name)` is written twice."),
            hint: Bilingual("Bỏ bớt một lần.", "Remove one."))
    }

    static func leadIsPartner(_ name: String) -> ValueProblem {
        ValueProblem(
            "lead-is-partner",
            Bilingual("`\(name)` là cơ quan chủ trì nên không thể cũng là cơ quan phối hợp.",
                      "`\(name)` leads, so it cannot be a partner as well."),
            hint: Bilingual("Bỏ tên này ở `phối hợp`.", "Remove it from `phối hợp`."))
    }
}
