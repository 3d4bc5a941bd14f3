import Diagnostics

/// Every code that reading a header and its typed values can give, with what it means: for the page that lists them.
public let headerCodes: [String: Bilingual] = fileCodes.merging(yamlCodes) { a, _ in a }.merging(valueCodes) { a, _ in a }

private let fileCodes: [String: Bilingual] = [
    "file-size": Bilingual("Tệp lớn hơn 4 MiB.", "The file is larger than 4 MiB."),
    "utf8": Bilingual("Tệp không phải văn bản UTF-8.", "The file is not UTF-8 text."),
    "control-character": Bilingual("Có ký tự điều khiển không nhìn thấy được.", "There is an invisible control character."),
    "lone-cr": Bilingual("Có dấu xuống dòng kiểu cũ (chỉ CR).", "There is an old line end (CR alone)."),
    "line-separator": Bilingual("Có dấu ngắt dòng đặc biệt U+2028 hoặc U+2029.", "There is a line separator U+2028 or U+2029."),
    "bidi": Bilingual("Có ký tự ẩn làm đảo chiều chữ.", "There is a hidden character that turns the text around."),
    "git-conflict": Bilingual("Còn dấu xung đột của Git.", "A conflict marker of Git is left."),
    "more-mistakes": Bilingual("Tệp còn lỗi khác chưa nêu ra.", "The file has more mistakes than are named."),
    "header-open": Bilingual("Dòng đầu tệp không phải `---`.", "The first line is not `---`."),
    "empty-file": Bilingual("Tệp không ghi gì.", "A file says nothing."),
    "header-close": Bilingual("Phần đầu hồ sơ chưa có dòng `---` đóng lại.", "The header has no closing line `---`."),
    "header-size": Bilingual("Phần đầu hồ sơ lớn hơn 256 KiB.", "The header is larger than 256 KiB."),
    "header-empty": Bilingual("Phần đầu hồ sơ không có mục nào.", "The header has no entry."),
    "header-entries": Bilingual("Phần đầu hồ sơ không gồm các mục `tên mục: giá trị`.", "The header does not consist of entries `key: value`."),
]

private let yamlCodes: [String: Bilingual] = [
    "tab-indent": Bilingual("Thụt đầu dòng bằng phím Tab.", "A line is indented with a tab."),
    "yaml-anchor": Bilingual("Giá trị bắt đầu bằng dấu `&`.", "A value starts with `&`."),
    "yaml-alias": Bilingual("Giá trị bắt đầu bằng dấu `*`.", "A value starts with `*`."),
    "yaml-tag": Bilingual("Giá trị bắt đầu bằng dấu `!`.", "A value starts with `!`."),
    "yaml-merge": Bilingual("Có mục `<<`.", "There is a merge key `<<`."),
    "yaml-documents": Bilingual("Tệp mở thêm một phần đầu thứ hai.", "There is a second YAML document."),
    "yaml-directive": Bilingual("Có dòng chỉ thị `%`.", "There is a directive line `%`."),
    "yaml-complex-key": Bilingual("Tên mục không phải chữ trên một dòng.", "A key is not plain text on one line."),
    "yaml-duplicate": Bilingual("Một mục viết hai lần.", "A key is written twice."),
    "yaml-depth": Bilingual("Lồng vào nhau quá 16 bậc.", "Nested deeper than 16 levels."),
    "yaml-key": Bilingual("Dòng không có tên mục hoặc dấu hai chấm.", "A line has no key or no colon."),
    "yaml-colon": Bilingual("Trong giá trị có dấu hai chấm rồi dấu cách.", "A value holds a colon and a space."),
    "yaml-colon-space": Bilingual("Sau dấu hai chấm thiếu dấu cách.", "A colon has no space behind it."),
    "yaml-dash": Bilingual("Giá trị bắt đầu bằng dấu gạch rồi dấu cách.", "A value starts with a dash and a space."),
    "yaml-start": Bilingual("Giá trị bắt đầu bằng một dấu có nghĩa riêng.", "A value starts with a sign that YAML keeps for itself."),
    "yaml-quote": Bilingual("Dấu nháy mở mà không đóng.", "A quote is opened and never closed."),
    "yaml-quote-text": Bilingual("Sau dấu nháy đóng còn chữ.", "There is text behind a closing quote."),
    "yaml-bracket": Bilingual("Sau dấu ngoặc đóng còn chữ.", "There is text behind a closing bracket."),
    "yaml-flow": Bilingual("Dấu ngoặc thiếu, thừa, hoặc phần trong ngoặc không đọc được.",
        "A bracket is missing or one too many, or a piece inside cannot be read."),
    "yaml-escape": Bilingual("Dấu `\\` trong dấu nháy kép không đọc được.", "A `\\` inside double quotes cannot be read."),
    "yaml-list": Bilingual("Danh sách đứng dưới một mục đã có nội dung.", "A list stands below a key that has a value already."),
    "yaml-indent": Bilingual("Dòng thụt vào không thẳng cột với nhóm của nó.", "A line is not in line with the entries of its group."),
    "yaml-syntax": Bilingual("Lỗi khác về cách ghi.", "Another mistake of YAML."),
]

private let valueCodes: [String: Bilingual] = [
    "day-form": Bilingual("Không đọc được ngày.", "No day can be read."),
    "day-no-year": Bilingual("Ngày hoặc tháng chưa ghi năm.", "A day or a month has no year."),
    "day-short-year": Bilingual("Năm chỉ ghi hai chữ số.", "The year has two digits only."),
    "day-year": Bilingual("Năm ngoài khoảng 2000–2100.", "The year is outside 2000–2100."),
    "day-month-first": Bilingual("Ngày và tháng bị đổi chỗ.", "Day and month changed places."),
    "day-nonexistent": Bilingual("Không có ngày ấy.", "There is no such day."),
    "time-form": Bilingual("Không đọc được giờ.", "No time of day can be read."),
    "digits": Bilingual("Chữ số không phải 0–9 thường.", "The digits are not the usual 0–9."),
    "range-form": Bilingual("Không đọc được khoảng ngày.", "No range of days can be read."),
    "range-reversed": Bilingual("Ngày cuối trước ngày đầu.", "The last day is before the first."),
    "limit-form": Bilingual("Không đọc được thời hạn.", "No limit can be read."),
    "count": Bilingual("Số ngày ngoài khoảng 1–999.", "A count of days is outside 1–999."),
    "period-form": Bilingual("Không đọc được kỳ báo cáo.", "No period can be read."),
    "yes-no": Bilingual("Giá trị không phải `có` hay `không`.", "The value is neither `có` nor `không`."),
    "time-limit-form": Bilingual("Không đọc được thời hạn của quy chế.", "No time limit of the regulation can be read."),
    "document-no-symbol": Bilingual("Văn bản chỉ có số, thiếu ký hiệu (cảnh báo).", "A document has a number but no symbol (warning)."),
]
