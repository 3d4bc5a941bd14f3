"""The forms of the sentences by which a page explains a verdict, and how a text is read as a row of them."""

import re
from dataclasses import dataclass

from page_words import day

KINDS = (
    "Ban hành kế hoạch|Xin ý kiến UBND|UBND đồng ý|Thành lập|Đề nghị phối hợp|Thông báo khảo sát|Gửi hồ sơ lấy ý kiến|Mời họp|Gửi tài liệu họp|"
    "Hủy họp|Dời họp|Thông báo kiểm tra|Tiếp nhận|Cử người|Từ chối|Góp ý|Tiếp thu ý kiến|Yêu cầu tài liệu|Cung cấp tài liệu|"
    "Đề nghị điều chỉnh thời gian|Trả lời điều chỉnh|Điều chỉnh thời gian|Yêu cầu thông tin|Cung cấp thông tin|Khảo sát|Kiểm tra|Họp|Biên bản|"
    "Gửi biên bản|Tổng hợp ý kiến|Trình phương án|Trình báo cáo|Đôn đốc|Thông báo tham gia|Báo văn phòng|Báo cáo chủ tịch|Họp tháo gỡ|"
    "Văn phòng đôn đốc|Giải trình|Báo cáo không được mời|Báo cáo thủ trưởng|Thủ trưởng cho ý kiến|Thay người|Biểu dương|Phê bình|Đính chính")
D = r"\d\d/\d\d/\d{4}"
ACT = rf"(?P<kind>{KINDS})(?: số (?P<number>.+?))? ngày (?P<day>{D})(?: của (?P<who>.+), cơ quan kế thừa)? \(dòng \d+\)"

# Every form of a sentence. One that none of them fits is a form that a reader was never told how to redo.
FORMS = [(name, re.compile(pattern)) for name, pattern in (
    ("act", rf"{ACT}\."),
    ("due on", rf"{ACT}: hạn là ngày này\."),
    ("incomplete", rf"{ACT} còn thiếu: .+\."),
    ("entered", rf"(?P<who>.+?)(?:, cơ quan kế thừa của .+,)? vào sổ văn bản đến ngày (?P<day>{D}) \(dòng \d+\): tính từ ngày này\."),
    ("sent", rf"Hồ sơ không ghi ngày vào sổ văn bản đến: tính từ ngày gửi (?P<day>{D})\."),
    ("entered late", rf"Vào sổ muộn hơn ngày này nên coi là đến ngày (?P<day>{D})\."),
    ("nothing", r"Chưa có .+\."),
    ("count", rf"(?P<label>[^:→]+?) (?P<start>{D}) (?P<way>lùi|cộng) (?P<n>\d+) ngày(?P<working> làm việc)?(?: \([^)]*\))?"
              rf"(?:: (?P<counted>[\d/, ]+))? → (?P<latest>chậm nhất )?(?P<result>{D})\."),
    ("fixed", rf"(?P<label>[^:→]+?) (?P<start>{D})(?: \([^)]*\))? là ngày làm việc\."),
    ("moved", rf"(?P<label>[^:→]+?) (?P<start>{D})(?: \([^)]*\))? rơi vào ngày nghỉ, chuyển sang ngày làm việc tiếp theo (?P<result>{D})\."),
    ("made up", r"Có tính ngày làm bù: (?P<items>.+)\."),
    ("closing", r"Phải xong trước khi kết thúc hồ sơ; hồ sơ chưa kết thúc\."),
    ("closed", rf"Hồ sơ kết thúc ngày (?P<day>{D}) mà việc này chưa xong(?: \(dòng \d+\))?\."),
    ("skipped", r"Không tính: (?P<items>.+)\."),
    ("limit", rf"Hạn ghi trong văn bản: “(?P<wording>.+)”, tính là (?P<day>{D})\."),
    ("limit ignored", r"Hạn ghi trong văn bản là “.+”, trước cả ngày của văn bản: coi như không ghi hạn\."),
    ("new limit", rf"Hạn mới được chấp thuận: (?P<day>{D})\."),
    ("later", rf"Lấy ngày muộn hơn: (?P<day>{D})\."),
    ("earliest", rf"Hạn sớm nhất đúng quy định: (?P<day>{D})\."),
    ("passed", rf"Văn bản đến ngày (?P<arrived>{D}), khi hạn (?P<day>{D}) đã đến hoặc đã qua: không tính hạn này\."),
    ("year", r"Tính theo lịch làm việc năm (?P<year>\d{4})\."),
    ("unconfirmed year", r"Lịch làm việc năm (?P<year>\d{4}) chưa được xác nhận: ngày nêu trên là tạm tính\."),
    ("reading", r"(?:Khoản|Điều|Điểm) .+ không ấn định ngày; ngày này là cách hiểu của hệ thống \(†\)\."),
    ("waiver", rf"(?P<who>[^:]+) cho miễn theo văn bản (?P<documents>[^:]+?)(?:, đến ngày (?P<until>{D}))?: .+\."),
    ("failure", rf"(?P<who>.+): (?P<word>trễ hạn|quá hạn|chưa đạt yêu cầu) "
                rf"\((?P<rule>[\d.]+-[a-z-]+)(?:, hạn (?P<day>{D})(?P<provisional> tạm tính)?)?\) \(dòng \d+\)\."),
    ("plan done", rf"Kế hoạch ghi hoàn thành ngày (?P<day>{D}) \(dòng \d+\)\."),
    ("plan", rf"Kế hoạch(?: số (?P<number>\S+))?(?: ngày (?P<day>{D}))? \(dòng \d+\)\."),
    ("plan lacks", rf"Kế hoạch(?: số \S+)?(?: ngày {D})? còn thiếu: .+ \(dòng \d+\)\."),
    ("meeting day", rf"Ngày họp: (?P<day>{D})\."),
    ("last planned day", rf"Ngày cuối của thời gian dự kiến: (?P<day>{D})\."),
    ("absent", r".+ (?:vắng mặt|không có mặt)\."),
    ("unprepared", r"Biên bản ghi .+ không chuẩn bị nội dung\."),
    ("ground open", r"Căn cứ khoản 2 Điều 11 chưa xác định được: giấy mời, tài liệu còn trong hạn gửi\."),
    ("collected from", rf"Ý kiến cuối cùng, hoặc hạn của cơ quan không trả lời đúng hạn: (?P<day>{D})\."),
    ("collected early", rf"Bản tổng hợp ngày (?P<day>{D}) \(dòng \d+\) lập sớm hơn nên không được tính\."),
    ("report", rf"Báo cáo (?:số .+ )?gửi ngày (?P<day>{D}) \(dòng \d+\)\."),
    ("plain", r"(?:Cơ quan chủ trì và các cơ quan phối hợp đều đang hoạt động|Luật Ban hành văn bản quy phạm pháp luật cũng áp dụng cho hồ sơ này|"
              r".+ không hoạt động vào ngày \d\d/\d\d/\d{4}(?:; cơ quan kế thừa: .+)?|Lĩnh vực chung: .+|Lĩnh vực của hồ sơ \(.+\) không có trong danh bạ của .+|"
              r"Nơi lưu trữ: .+ \(dòng \d+\)|Mỗi cán bộ được cử đều có nhiệm vụ \(dòng \d+\)|Còn thiếu: .+)\."),
    ("not applicable", r"Không áp dụng: (?P<reason>.+)\."),
)]


# What a page says once, under its explanations.
CONFIRMED_YEAR = re.compile(r"Lịch làm việc năm (?P<year>\d{4}): (?P<confirmation>.+)\.")


@dataclass
class Sentence:
    form: str
    words: str
    parts: dict

    def day(self, name="day"):
        return day(self.parts[name]) if self.parts.get(name) else None


def read_sentences(text):
    """The sentences of an explanation; None where some part of it fits no form."""
    pieces = re.split(r"(?<=\.) (?=\S)", text)
    known = {}

    def read(i):
        if i == len(pieces):
            return []
        if i not in known:
            known[i] = None
            for j in range(i + 1, len(pieces) + 1):
                words = " ".join(pieces[i:j])
                found = next(((name, match) for name, form in FORMS if (match := form.fullmatch(words))), None)
                rest = read(j) if found else None
                if rest is not None:
                    known[i] = [Sentence(found[0], words, found[1].groupdict())] + rest
                    break
        return known[i]

    return read(0) if text else []
