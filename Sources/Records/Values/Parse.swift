import Diagnostics
import WorkingCalendar

/// Reads the typed values of record-format §2: each function takes a text, which may have spaces at its ends, and
/// gives the value or what is wrong with it.
enum Parse {
    private static let open = ValueProblem("open", Bilingual("", ""))

    static func day(_ text: String) -> Result<DayTime, ValueProblem> { .failure(open) }
    static func range(_ text: String) -> Result<DayRange, ValueProblem> { .failure(open) }
    static func limit(_ text: String) -> Result<Limit, ValueProblem> { .failure(open) }
    static func period(_ text: String) -> Result<Period, ValueProblem> { .failure(open) }
    static func yesNo(_ text: String) -> Result<Bool, ValueProblem> { .failure(open) }
    static func timeLimit(_ text: String) -> Result<(amount: Int, unit: TimeLimit.Unit), ValueProblem> { .failure(open) }
    static func document(_ text: String) -> (DocumentNumber, warning: ValueProblem?) { (DocumentNumber(text), nil) }
}
