import Diagnostics

/// Every code that reading records can give, with what it means: those of headers and typed values too.
public let recordCodes: [String: Bilingual] = headerCodes
    .merging(shapeCodes) { first, _ in first }
    .merging(nameCodes) { first, _ in first }
    .merging(matterCodes) { first, _ in first }
    .merging(eventCodes) { first, _ in first }
    .merging(officeCodes) { first, _ in first }
    .merging(folderCodes) { first, _ in first }

private let shapeCodes: [String: Bilingual] = [
    "unknown-key": Bilingual("Không có mục này.", "There is no such key."),
    "key-not-for-event": Bilingual("Mục này không dùng cho loại việc ấy.", "The key is not for that kind of event."),
    "missing-key": Bilingual("Thiếu một mục bắt buộc.", "A required key is missing."),
    "missing-one-of": Bilingual("Phải có ít nhất một trong vài mục.", "At least one of some keys is needed."),
    "not-a-mapping": Bilingual("Phải gồm các dòng `tên mục: giá trị`.", "Lines `key: value` are expected."),
    "not-a-list": Bilingual("Phải là một danh sách.", "A list is expected."),
    "not-a-text": Bilingual("Phải là chữ.", "A text is expected."),
    "unknown-value": Bilingual("Không phải giá trị được dùng.", "It is not one of the values used."),
    "unknown-ground": Bilingual("Căn cứ từ chối không có trong Quy chế.", "A ground for refusing that the regulation does not know."),
    "trailing-comment": Bilingual("Phần sau dấu # không được đọc.", "What follows # is not read."),
    "split-text": Bilingual("Dấu phẩy trong {…} cắt đôi một giá trị.", "A comma inside {…} splits a value."),
    "split-name": Bilingual("Dấu phẩy cắt đôi tên một cơ quan.", "A comma splits the name of an agency."),
]

private let nameCodes: [String: Bilingual] = [
    "unknown-agency": Bilingual("Tên không có trong danh bạ.", "The name is not in the registry."),
    "ambiguous-agency": Bilingual("Nhiều cơ quan đang hoạt động mang tên này.", "Several living agencies bear the name."),
    "near-agency": Bilingual("Tên gần giống một tên trong danh bạ.", "The name is near one of the registry."),
    "repeated-agency": Bilingual("Một cơ quan được ghi hai lần.", "An agency is written twice."),
    "repeated-partner": Bilingual("Một cơ quan phối hợp được ghi hai lần.", "A partner is written twice."),
    "lead-is-partner": Bilingual("Cơ quan chủ trì cũng được ghi là phối hợp.", "The lead is written as a partner too."),
]

private let matterCodes: [String: Bilingual] = [
    "do-mat": Bilingual("Tệp ghi độ mật.", "The file declares itself secret."),
    "bad-identity": Bilingual("Mã không dùng được.", "The identity cannot be used."),
    "duplicate-identity": Bilingual("Mã đã dùng ở nơi khác.", "The identity is used elsewhere."),
    "file-name": Bilingual("Tên tệp không khớp với nội dung.", "The file name does not match what is inside."),
    "end-before-start": Bilingual("Ngày kết thúc trước ngày đầu tiên.", "The end is before the first day."),
    "end-day-without-end": Bilingual("Có ngày kết thúc mà trạng thái là đang thực hiện.", "There is a day of the end but no end."),
    "no-office": Bilingual("Ngày đầu tiên không có Văn phòng trong danh bạ.", "No Office on the first day."),
    "several-offices": Bilingual("Ngày đầu tiên có nhiều Văn phòng trong danh bạ.", "Several Offices on the first day."),
    "nobody-listed": Bilingual("Chưa ghi nơi được khảo sát, kiểm tra.", "The surveyed or inspected are not given."),
    "task-not-partner": Bilingual("Kế hoạch giao việc cho cơ quan không phối hợp.", "The plan has a task for one that is no partner."),
    "limit-before-plan": Bilingual("Hạn trước ngày của kế hoạch.", "A limit before the plan's day."),
    "waiver-of-stranger": Bilingual("Miễn cho cơ quan không có phần trong hồ sơ.", "A waiver for one that has no part."),
]

private let eventCodes: [String: Bilingual] = [
    "unknown-event": Bilingual("Không có việc nào tên như vậy.", "There is no such event."),
    "wrong-author": Bilingual("Việc này không phải của cơ quan ấy.", "The event is not for that author."),
    "present-and-absent": Bilingual("Một cơ quan vừa tham dự vừa vắng.", "An agency both attended and was absent."),
    "count-not-allowed": Bilingual("Phải ghi ngày, không ghi số ngày.", "A day is needed, not a count."),
    "limit-before-letter": Bilingual("Hạn trước ngày của chính văn bản.", "A limit before its own letter."),
    "new-limit-before-event": Bilingual("Hạn mới trước ngày của chính việc này.", "A new limit before its own event."),
    "letter-on-day-off": Bilingual("Văn bản đề ngày nghỉ.", "A letter dated on a day off."),
    "event-after-end": Bilingual("Việc sau ngày kết thúc hồ sơ.", "An event after the matter's end."),
    "near-letter": Bilingual("`về` ghi một số gần giống số văn bản của hồ sơ.", "`về` names a number that is nearly one of the record's."),
    "entry-before-letter": Bilingual("Tiếp nhận trước ngày của văn bản.", "Registered before the letter's own day."),
    "activity-before-its-day": Bilingual("Khảo sát, kiểm tra, họp trước ngày dự kiến.", "An activity before its planned day."),
]

private let officeCodes: [String: Bilingual] = [
    "summary-not-office": Bilingual("Báo cáo tổng hợp không phải của Văn phòng.", "A summary report that is not the Office's."),
    "life-reversed": Bilingual("`đến` trước `từ`.", "`đến` before `từ`."),
    "unknown-predecessor": Bilingual("`kế thừa` một mã không có.", "`kế thừa` names no id."),
    "circular-succession": Bilingual("Một cơ quan kế thừa chính mình.", "An agency succeeds itself."),
    "shared-name": Bilingual("Hai cơ quan có tên chung trong cùng một thời gian.", "Two agencies share a name at one time."),
    "calendar-file-name": Bilingual("Tên tệp lịch không phải một năm.", "A calendar file that is not named after its year."),
    "day-of-another-year": Bilingual("Ngày không thuộc năm của tệp.", "A day of another year."),
    "off-and-makeup": Bilingual("Ngày vừa nghỉ vừa làm bù.", "A day both off and made up."),
    "repeated-day": Bilingual("Ngày được ghi hai lần.", "A day is written twice."),
    "missing-limit": Bilingual("Thiếu một thời hạn.", "A time limit is missing."),
    "unknown-clause": Bilingual("Phần thân không có khoản này.", "The text has no such clause."),
    "duplicate-clause": Bilingual("Một khoản có hai lần.", "A clause stands twice."),
    "no-clauses": Bilingual("Phần thân không có điều nào.", "The text has no article."),
    "wrong-limit-unit": Bilingual("Thời hạn không hợp với khoản.", "A limit that does not fit its clause."),
    "bad-address": Bilingual("Không phải một địa chỉ.", "Not an address."),
    "bad-colour": Bilingual("Không phải một màu.", "Not a colour."),
    "bad-path": Bilingual("Không phải đường dẫn trong thư mục.", "Not a path below the folder."),
    "bad-number": Bilingual("Số không hợp lệ.", "Not a valid number."),
]

private let folderCodes: [String: Bilingual] = [
    "missing-file": Bilingual("Thiếu một tệp.", "A file is missing."),
    "missing-folder": Bilingual("Thiếu một thư mục.", "A folder is missing."),
    "unreadable-file": Bilingual("Không đọc được.", "It cannot be read."),
    "symbolic-link": Bilingual("Là một liên kết.", "It is a link."),
    "attachment-outside": Bilingual("Tệp đính kèm nằm ngoài thư mục hồ sơ.", "An attachment outside the records' folder."),
    "attachment-kind": Bilingual("Loại tệp không được đính kèm.", "A kind of file that cannot be attached."),
    "attachment-missing": Bilingual("Không có tệp đính kèm.", "An attachment that is not there."),
    "attachment-unused": Bilingual("Tệp không hồ sơ nào nêu.", "A file that no record names."),
    "stray-file": Bilingual("Tệp không được đọc ở đây.", "A file that is not read here."),
]
