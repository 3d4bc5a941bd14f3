"""Small records whose verdicts were worked out by hand from the rules and the calendar."""

import tempfile
import textwrap
import unittest
from datetime import date
from pathlib import Path

import compare
from generate import generate
from oracle import Matter, World, judge
from values import (
    Calendar, Count, forecast_holidays, headings, lunar_day, parse_limit, parse_range, parse_time, read_markdown)

REGISTRY = """
- {mã: vp, tên: Văn phòng Ủy ban nhân dân tỉnh, viết tắt: [VP], từ: 2009-12-06, vai trò: [văn phòng, theo dõi]}
- {mã: so-a-2009, tên: Sở An, viết tắt: [SA], từ: 2009-12-06, đến: 2025-02-28}
- {mã: so-b, tên: Sở Bình, viết tắt: [SB], từ: 2009-12-06, đến: 2025-02-28}
- {mã: so-a, tên: Sở An, viết tắt: [SA], từ: 2025-03-01, kế thừa: [so-a-2009, so-b], lĩnh vực: [đất đai]}
- {mã: so-c, tên: Sở Chính, viết tắt: [SC], từ: 2009-12-06, lĩnh vực: [ngân sách]}
- {mã: so-d, tên: Sở Dung, viết tắt: [SD], từ: 2009-12-06}
- {mã: so-e, tên: Sở Em, viết tắt: [SE], từ: 2009-12-06}
"""

REGULATION = """---
số: 2822/2009/QĐ-UBND
ngày ban hành: 2009-11-26
hiệu lực: 2009-12-06
thời hạn:
  9.1: 10 ngày
  9.2: 5 ngày làm việc
  9.3: 7 ngày làm việc
  10.1: 5 ngày làm việc
  11.2: 3 ngày làm việc
  14.1: 3 ngày làm việc
  19.3: ngày 20
  5.3: {giá trị: 3 ngày làm việc, suy diễn: có}
  10.2: {giá trị: 3 ngày làm việc, suy diễn: có}
  10.4: {giá trị: 1 ngày làm việc, suy diễn: có}
  11.4: {giá trị: 5 ngày làm việc, suy diễn: có}
  14.3: {giá trị: 5 ngày làm việc, suy diễn: có}
  17.4: {giá trị: 5 ngày làm việc, suy diễn: có}
  18.2: {giá trị: 10 ngày làm việc, suy diễn: có}
---
## Quyết định
"""

# March 2026 has no day off but Saturdays and Sundays; 20/3/2026 is a Friday. 16–20/2/2026 is Tết.
CALENDAR = """
xác nhận: thông báo
nghỉ:
  2026-01-01: Tết Dương lịch
  2026-02-16 .. 2026-02-20: Tết Nguyên đán
  2026-04-27: bù Giỗ Tổ
  2026-04-30: 30/4
  2026-05-01: 1/5
làm bù:
  2026-08-22: thay 31/8
"""


class Case(unittest.TestCase):
    maxDiff = None

    def judged(self, header, today, reports=(), site=""):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "lich").mkdir()
            (root / "ho-so").mkdir()
            (root / "bao-cao").mkdir()
            (root / "co-quan.yml").write_text(REGISTRY, encoding="utf-8")
            (root / "quy-che.md").write_text(REGULATION, encoding="utf-8")
            (root / "lich" / "2026.yml").write_text(CALENDAR, encoding="utf-8")
            (root / "lich" / "2025.yml").write_text("xác nhận: thông báo\nnghỉ: {}\n", encoding="utf-8")
            (root / "site.yml").write_text(site or "tên: x\n", encoding="utf-8")
            if header:
                text = "---\n" + textwrap.dedent(header).strip() + "\n---\n"
                (root / "ho-so" / "m.md").write_text(text, encoding="utf-8")
            for i, text in enumerate(reports):
                (root / "bao-cao" / f"{i}.md").write_text(textwrap.dedent(text).lstrip(), encoding="utf-8")
            return judge(root, date.fromisoformat(today))

    def verdicts(self, header, today):
        found = self.judged(header, today)["records"][0]["obligations"]
        return {o["id"].split("/", 1)[1]: o for o in found}

    def is_(self, found, key, status, due=None, done=None, **more):
        self.assertIn(key, found)
        o = found[key]
        self.assertEqual((o["status"], o["due"], o["done"]), (status, due, done), key)
        for name, value in more.items():
            self.assertEqual(o[name], value, f"{key} {name}")


SURVEY = """
mã: m
hình thức: khảo sát
tiêu đề: x
chủ trì: Sở Chính
phối hợp: [Sở Dung, so-e]
tiến hành: 20/3/2026 .. 21/3/2026
được khảo sát: [UBND xã Một]
diễn biến:
  - {ngày: 2026-03-10, việc: đề nghị phối hợp, văn bản: 1/SC-X, thời gian: t, địa điểm: d, nội dung: n, nhân sự: {số lượng: 1, chức vụ: c, trình độ: t, kinh nghiệm: k}}
"""


class Surveys(Case):
    def test_backward_days_and_working_days(self):
        # E − 10 days = 10/3; E − 5 wd: 19,18,17,16,13 → 13/3; E − 7 wd: …,12,11 → 11/3.
        found = self.verdicts(SURVEY + """\
  - {ngày: 2026-03-13, việc: cử người, từ: SD, văn bản: 2/SD}
  - {ngày: 2026-03-12, việc: thông báo khảo sát, văn bản: 3/SC, thời gian: t, địa điểm: d, nội dung: n}
""", "2026-03-16")
        self.is_(found, "9.1-deadline/so-c/so-d", "met", "2026-03-10", "2026-03-10")
        self.is_(found, "9.1-content/so-c/so-d/1/sc-x", "met", None, "2026-03-10")
        self.is_(found, "9.2-deadline/so-d/so-c", "met", "2026-03-13", "2026-03-13")
        self.is_(found, "9.2-deadline/so-e/so-c", "overdue", "2026-03-13")
        self.is_(found, "9.3-deadline/so-c/UBND-xã-Một", "late", "2026-03-11", "2026-03-12")
        self.is_(found, "9.3-content/so-c/UBND-xã-Một/3/sc", "breach", None, "2026-03-12")
        # 13/3 + 3 wd = 18/3; no đôn đốc, not acted: pending. 13/3 + 5 wd = 20/3.
        self.is_(found, "5.3-remind/so-c/so-e", "pending", "2026-03-18", force="advisory", interpretive=True)
        self.is_(found, "17.4-notify/so-c/vp", "pending", "2026-03-20", interpretive=True)
        # no plan although the first request went out
        self.is_(found, "5.1-plan/so-c", "overdue", "2026-03-10")
        self.is_(found, "5.2-held/so-c", "pending", "2026-03-21")
        self.assertNotIn("6.1-take-part/so-d/so-c", found)

    def test_refusals(self):
        found = self.verdicts(SURVEY + """\
  - {ngày: 2026-03-12, việc: từ chối, từ: SD, văn bản: 5/SD, lý do: l, căn cứ: 3.3}
  - {ngày: 2026-03-12, việc: từ chối, từ: SE, lý do: l, căn cứ: 3.3}
  - {ngày: 2026-03-20, việc: khảo sát, tham dự: []}
  - {ngày: 2026-03-21, việc: khảo sát, vắng: [SD, SE]}
""", "2026-03-25")
        self.is_(found, "6.1-ground/so-d/5/sd", "met", None, "2026-03-12")
        self.is_(found, "6.1-ground/so-e/2026-03-12", "breach", None, "2026-03-12")
        # without văn bản the answer is incomplete
        self.is_(found, "9.2-deadline/so-e/so-c", "breach", "2026-03-13")
        # the first khảo sát gives no tham dự (an empty list is not given) and no vắng: both took part
        self.is_(found, "6.1-take-part/so-d/so-c", "met", None, "2026-03-20")
        self.is_(found, "5.2-held/so-c", "met", "2026-03-21", "2026-03-20")

    def test_take_part(self):
        found = self.verdicts(SURVEY + """\
  - {ngày: 2026-03-12, việc: từ chối, từ: SD, văn bản: 5/SD, lý do: l, căn cứ: [3.3]}
  - {ngày: 2026-03-12, việc: từ chối, từ: SE, văn bản: 6/SE, căn cứ: 3.3}
  - {ngày: 2026-03-20, việc: khảo sát, tham dự: [so-c]}
""", "2026-03-25")
        self.is_(found, "6.1-take-part/so-d/so-c", "not-applicable")
        self.is_(found, "6.1-take-part/so-e/so-c", "breach", None, "2026-03-20")
        # an act decided the breach on 20/3: + 5 wd = 27/3
        self.is_(found, "17.4-notify/so-c/vp", "pending", "2026-03-27")

    def test_earlier_e_at_a_partners_request(self):
        found = self.verdicts(SURVEY + """\
  - {ngày: 2026-03-11, việc: đề nghị điều chỉnh thời gian, từ: SD, tiến hành mới: 2026-03-18}
  - {ngày: 2026-03-12, việc: trả lời điều chỉnh, kết quả: chấp thuận}
""", "2026-03-12")
        # E = 18/3: 9.1 was due on 8/3, sent on 10/3: late, but ‡. 9.2: 17,16,13,12,11 → 11/3: late, and
        # the change came after it: n/a.
        self.is_(found, "9.1-deadline/so-c/so-d", "not-applicable")
        self.is_(found, "9.2-deadline/so-d/so-c", "not-applicable")
        self.is_(found, "6.7-answer/so-c/so-d/2026-03-11", "met", None, "2026-03-12")
        self.is_(found, "5.2-held/so-c", "pending", "2026-03-18")


OPINIONS = """
mã: m
hình thức: Lấy ý kiến
tiêu đề: x
chủ trì: so-c
phối hợp: [SD, SE]
diễn biến:
"""


class Opinions(Case):
    def test_limits(self):
        # 7/2/2026 is a Saturday. 6/2 + 5 wd: 9,10,11,12,13/2. Registered on 9/2: 10,11,12,13, then Tết, 23/2.
        found = self.verdicts(OPINIONS + """\
  - {ngày: 2026-02-06, việc: gửi hồ sơ lấy ý kiến, văn bản: 215/SC - KH, nội dung: n, hạn: trước ngày 13/2/2026}
  - {ngày: 2026-02-09, việc: tiếp nhận, từ: SE, về: 215 / sc-kh}
  - {ngày: 2026-02-16, việc: góp ý, từ: SD, văn bản: 9/SD}
""", "2026-02-24")
        self.is_(found, "10.1-content/so-c/so-d/215/sc-kh", "met", None, "2026-02-06")
        self.is_(found, "10.1-period/so-c/so-d/215/sc-kh", "met", None, "2026-02-06")
        # arrival = min(9/2, 6/2 + 1 wd = 9/2) = 9/2, + 5 wd = 23/2 > 13/2
        self.is_(found, "10.1-period/so-c/so-e/215/sc-kh", "breach", None, "2026-02-06")
        self.is_(found, "10.2-reply/so-d/so-c/215/sc-kh", "late", "2026-02-13", "2026-02-16")
        self.is_(found, "10.2-reply/so-e/so-c/215/sc-kh", "overdue", "2026-02-23")
        self.is_(found, "10.4-register/so-e/2026-02-09", "breach", None, "2026-02-09")
        self.is_(found, "10.4-delay/so-e/2026-02-09", "met", "2026-02-09", "2026-02-09", force="advisory")
        # 13/2 + 3 wd: 23, 24, 25/2; replied and none sent: n/a. 23/2 + 3 = 26/2.
        self.is_(found, "10.2-notify/so-c/vp/215/sc-kh", "not-applicable")
        self.is_(found, "10.2-notify/so-c/vp/215/sc-kh-2", "pending", "2026-02-26")
        self.is_(found, "5.3-remind/so-c/so-e/215/sc-kh", "pending", "2026-02-26")
        self.is_(found, "5.5-collect/so-c", "pending")
        self.is_(found, "5.5-answer/so-c/so-d/9/sd", "pending")

    def test_limit_before_its_letter_and_counts(self):
        found = self.verdicts(OPINIONS + """\
  - {ngày: 2026-03-02, việc: gửi hồ sơ lấy ý kiến, văn bản: 1/SC, nội dung: {SD: n}, hạn: 9/3/2025, đến: SD}
  - {ngày: 2026-03-02, việc: gửi hồ sơ lấy ý kiến, nội dung: {SD: n}, hạn: 05 ngày làm việc kể từ ngày nhận, đến: SE}
  - {ngày: 2026-03-09, việc: góp ý, từ: SE, kết quả: Đồng ý}
""", "2026-03-09")
        self.is_(found, "10.1-period/so-c/so-d/1/sc", "breach", None, "2026-03-02")
        self.is_(found, "10.2-reply/so-d/so-c/1/sc", "pending", "2026-03-09")
        self.is_(found, "10.1-content/so-c/so-e/2026-03-02", "breach", None, "2026-03-02")
        self.is_(found, "10.1-period/so-c/so-e/2026-03-02", "met", None, "2026-03-02")
        self.is_(found, "10.2-reply/so-e/so-c/2026-03-02", "met", "2026-03-09", "2026-03-09")
        self.is_(found, "10.2-written/so-e/so-c/2026-03-09", "breach", None, "2026-03-09")
        self.is_(found, "8-request/so-c/so-e", "pending")
        self.assertNotIn("5.5-answer/so-c/so-e/2026-03-09", found)

    def test_new_day_collect_and_office(self):
        found = self.verdicts(OPINIONS + """\
  - {ngày: 2026-03-02, việc: gửi hồ sơ lấy ý kiến, văn bản: 1/SC, nội dung: n, hạn: 2026-03-09}
  - {ngày: 2026-03-04, việc: đề nghị điều chỉnh thời gian, từ: SD, văn bản: 7/SD, hạn mới: 2026-03-14}
  - {ngày: 2026-03-05, việc: trả lời điều chỉnh, về: 7/SD, kết quả: chấp thuận}
  - {ngày: 2026-03-12, việc: góp ý, từ: SD, văn bản: 8/SD, kết quả: không đồng ý}
  - {ngày: 2026-03-10, việc: báo văn phòng, cơ quan vi phạm: SE}
  - {ngày: 2026-03-16, việc: báo cáo chủ tịch}
  - {ngày: 2026-03-11, việc: tổng hợp ý kiến}
  - {ngày: 2026-03-13, việc: tiếp thu ý kiến, đến: SD, kết quả: một phần}
  - {ngày: 2026-03-13, việc: trình phương án, giải trình: g}
""", "2026-03-20")
        # 14/3 is a Saturday → 16/3
        self.is_(found, "10.2-reply/so-d/so-c/1/sc", "met", "2026-03-16", "2026-03-12")
        self.is_(found, "10.2-reply/so-e/so-c/1/sc", "overdue", "2026-03-09")
        self.is_(found, "10.2-notify/so-c/vp/1/sc", "met", "2026-03-12", "2026-03-10")
        self.is_(found, "10.2-office/vp/1/sc", "late", "2026-03-13", "2026-03-16")
        # the latest of 12/3 and 9/3: the collection of 11/3 counts for nothing
        self.is_(found, "5.5-collect/so-c", "pending")
        self.is_(found, "5.5-answer/so-c/so-d/8/sd", "met", None, "2026-03-13")
        self.is_(found, "10.3-explain/so-c/so-d/2026-03-13", "breach", None, "2026-03-13")
        self.is_(found, "5.5-present/so-c", "met", None, "2026-03-13")

    def test_cancelled_matter(self):
        header = OPINIONS.replace("diễn biến:", "trạng thái: hủy\nngày kết thúc: 2026-03-09\ndiễn biến:")
        found = self.verdicts(header + """\
  - {ngày: 2026-03-02, việc: gửi hồ sơ lấy ý kiến, văn bản: 1/SC, nội dung: n, hạn: 2026-03-09}
  - {ngày: 2026-03-10, việc: góp ý, từ: SD, văn bản: 8/SD}
  - {ngày: 2026-03-10, việc: gửi hồ sơ lấy ý kiến, văn bản: 2/SC, nội dung: n, hạn: 2026-03-30}
""", "2026-03-20")
        self.is_(found, "10.2-reply/so-d/so-c/1/sc", "not-applicable")
        self.is_(found, "10.2-reply/so-e/so-c/1/sc", "not-applicable")
        self.is_(found, "5.1-plan/so-c", "overdue", "2026-03-02", interpretive=False)
        self.assertNotIn("10.2-reply/so-d/so-c/2/sc", found)
        self.assertNotIn("10.2-written/so-d/so-c/8/sd", found)
        self.assertNotIn("5.6-archive/so-c", found)

    def test_waivers_and_merger(self):
        found = self.verdicts("""\
mã: m
hình thức: lấy ý kiến
tiêu đề: x
chủ trì: so-a-2009
phối hợp: [so-b, SC]
miễn trừ:
  - {quy tắc: 10.2-reply, cơ quan: SC, lý do: l, người duyệt: n, văn bản: 1/UB}
  - {quy tắc: 5.1-plan, lý do: l, người duyệt: n, văn bản: 1/UB, đến ngày: 2025-02-23}
diễn biến:
  - {ngày: 2025-02-24, việc: gửi hồ sơ lấy ý kiến, văn bản: 1/SA, nội dung: n, hạn: 2025-03-03}
  - {ngày: 2025-03-04, việc: góp ý, từ: Sở Chính, văn bản: 2/SC}
  - {ngày: 2025-03-05, việc: tiếp thu ý kiến, từ: Sở An, kết quả: tiếp thu}
""", "2025-03-10")
        # so-a took in both so-a-2009 and so-b on 1/3/2025; 24/2 + 5 wd = 3/3
        self.is_(found, "10.2-reply/so-b/so-a-2009/1/sa", "not-applicable")
        self.is_(found, "10.2-reply/so-c/so-a-2009/1/sa", "waived", "2025-03-03", "2025-03-04")
        self.is_(found, "5.1-plan/so-a-2009", "overdue", "2025-02-24")
        self.is_(found, "5.5-answer/so-a-2009/so-c/2/sc", "met", None, "2025-03-05")
        self.assertNotIn("10.2-notify/so-a-2009/vp/1/sa", found)


MEETING = """
mã: m
hình thức: họp
tiêu đề: x
chủ trì: so-c
phối hợp: [SD, SE]
diễn biến:
"""


class Meetings(Case):
    def test_deadline_content_attendance(self):
        # 20/3 − 3 wd: 19, 18, 17 → 17/3
        found = self.verdicts(MEETING + """\
  - {ngày: 2026-03-16, việc: mời họp, văn bản: 1/SC, ngày họp: 20/3/2026 8h30, địa điểm: d, nội dung: n, thành phần: t}
  - {ngày: 2026-03-18, việc: gửi tài liệu họp, tài liệu: [a]}
  - {ngày: 2026-03-19, việc: từ chối, từ: SE, văn bản: 3/SE, về: 1/SC, lý do: l, căn cứ: 11.2}
  - {ngày: 2026-03-20, việc: họp, tham dự: [SD]}
  - {ngày: 2026-03-27, việc: biên bản, chủ tọa ký: có, vắng: [SE, Nhà văn hóa]}
  - {ngày: 2026-03-30, việc: gửi biên bản, đến: SD}
""", "2026-03-30")
        self.is_(found, "11.2-deadline/so-c/so-d/2026-03-20", "late", "2026-03-17", "2026-03-18")
        self.is_(found, "11.2-content/so-c/so-d/1/sc", "met", None, "2026-03-16")
        self.is_(found, "11.3-refusal/so-e/so-c/3/se", "met", "2026-03-20", "2026-03-19")
        self.is_(found, "11.3-attend/so-d/so-c/2026-03-20", "met", "2026-03-20", "2026-03-20")
        self.is_(found, "11.3-attend/so-e/so-c/2026-03-20", "not-applicable")
        # 20/3 + 5 wd = 27/3
        self.is_(found, "11.4-minutes/so-c/2026-03-20", "met", "2026-03-27", "2026-03-27")
        self.is_(found, "11.4-send/so-c/so-d/2026-03-20", "late", "2026-03-27", "2026-03-30")
        self.is_(found, "11.4-send/so-c/so-e/2026-03-20", "overdue", "2026-03-27")
        self.is_(found, "5.2-held/so-c/2026-03-20", "met", "2026-03-20", "2026-03-20")
        self.assertNotIn("6.1-ground/so-e/3/se", found)
        self.is_(found, "8-request/so-c/so-d", "met", None, "2026-03-16")

    def test_moved_meeting(self):
        found = self.verdicts(MEETING + """\
  - {ngày: 2026-03-10, việc: mời họp, văn bản: 1/SC, ngày họp: 2026-03-20 08:00, địa điểm: d, nội dung: n, thành phần: t, tài liệu: [a], đến: SD}
  - {ngày: 2026-03-18, việc: dời họp, ngày họp: 20/3/2026, ngày họp mới: 25/3/2026}
""", "2026-03-19")
        self.is_(found, "5.2-held/so-c/2026-03-20", "not-applicable")
        self.is_(found, "11.2-deadline/so-c/so-d/2026-03-20", "not-applicable")
        self.is_(found, "11.2-content/so-c/so-d/1/sc", "not-applicable")
        # 25/3 − 3 wd: 24, 23, 20 → 20/3; papers of 10/3, the new invitation of 18/3
        self.is_(found, "11.2-deadline/so-c/so-d/2026-03-25", "met", "2026-03-20", "2026-03-18")
        # all inherited but the number
        self.is_(found, "11.2-content/so-c/so-d/2026-03-18", "breach", None, "2026-03-18")
        self.assertNotIn("11.2-deadline/so-c/so-e/2026-03-25", found)

    def test_refusal_pending_and_unattended(self):
        found = self.verdicts(MEETING + """\
  - {ngày: 2026-03-10, việc: mời họp, văn bản: 1/SC, ngày họp: 2026-03-20 08:00, địa điểm: d, nội dung: n, thành phần: t}
  - {ngày: 2026-03-11, việc: từ chối, từ: SD, văn bản: 2/SD, lý do: l, căn cứ: 11.2}
""", "2026-03-12")
        self.is_(found, "11.2-deadline/so-c/so-d/2026-03-20", "pending", "2026-03-17")
        self.is_(found, "11.3-refusal/so-d/so-c/2/sd", "pending", "2026-03-20")


    def test_refusal_of_a_meeting_that_names_a_dossier(self):
        letters = MEETING + """\
  - {ngày: 2026-03-02, việc: gửi hồ sơ lấy ý kiến, văn bản: 1/SC, nội dung: n}
  - {ngày: 2026-03-10, việc: mời họp, văn bản: 2/SC, ngày họp: 2026-03-20 08:00}
"""
        both = self.verdicts(letters + """\
  - {ngày: 2026-03-09, việc: từ chối, từ: SD, văn bản: 2/SD, lý do: l, căn cứ: 3.3, về: [1/SC, 2/SC]}
""", "2026-03-12")
        self.is_(both, "10.2-reply/so-d/so-c/1/sc", "met", "2026-03-09", "2026-03-09")
        self.is_(both, "11.3-refusal/so-d/so-c/2/sd", "met", "2026-03-20", "2026-03-09")
        self.assertNotIn("6.1-ground/so-d/2/sd", both)
        one = self.verdicts(letters + """\
  - {ngày: 2026-03-09, việc: từ chối, từ: SD, văn bản: 2/SD, lý do: l, căn cứ: 11.2, về: 1/SC}
""", "2026-03-12")
        self.is_(one, "10.2-reply/so-d/so-c/1/sc", "overdue", "2026-03-09")
        # no papers yet, but 17/3 has not passed, while the letter itself lacks its parts: the ground holds
        self.is_(one, "11.3-refusal/so-d/so-c/2/sd", "met", "2026-03-20", "2026-03-09")


class Inspections(Case):
    HEADER = """
mã: m
hình thức: kiểm tra
tiêu đề: x
chủ trì: so-c
phối hợp: [SD]
tiến hành: 2026-03-20
được kiểm tra: [Công ty Một]
cán bộ:
  - {họ tên: a, cơ quan: SD, nhiệm vụ: n}
kế hoạch: {văn bản: 1/KH, ngày: 2026-03-05, nhiệm vụ: {SD: {việc: v, hạn: 2026-03-22, hoàn thành: 2026-03-23}}}
diễn biến:
  - {ngày: 2026-03-06, việc: đề nghị phối hợp, văn bản: 2/SC}
  - {ngày: 2026-03-06, việc: xin ý kiến UBND}
  - {ngày: 2026-03-17, việc: thông báo kiểm tra, văn bản: 3/SC, thời gian: t, địa điểm: d, nội dung: n, thành phần: t}
  - {ngày: 2026-03-20, việc: kiểm tra, vắng: SD}
  - {ngày: 2026-03-23, việc: biên bản, chủ tọa ký: có}
  - {ngày: 2026-03-23, việc: gửi biên bản, đến: SD}
  - {ngày: 2026-03-24, việc: yêu cầu thông tin, đến: Công ty Một, văn bản: 5/SC, nội dung: n, hạn: 3 ngày làm việc, mục đích: m}
  - {ngày: 2026-03-26, việc: trình báo cáo, gồm: [kết quả, vướng mắc, đề xuất, kiến nghị]}
"""

    def test_inspection(self):
        found = self.verdicts(self.HEADER, "2026-03-30")
        self.is_(found, "5.1-plan/so-c", "met", "2026-03-06", "2026-03-05")
        # 22/3 is a Sunday → 23/3
        self.is_(found, "3.5-task/so-d/so-c", "met", "2026-03-23", "2026-03-23")
        self.is_(found, "12.1-consult/so-c", "met", "2026-03-06", "2026-03-06")
        self.is_(found, "12.1-content/so-c/so-d/2/sc", "breach", None, "2026-03-06")
        self.is_(found, "12.2-plan/so-c", "breach", "2026-03-19")
        self.is_(found, "6.2-assign/so-d/so-c", "overdue", "2026-03-19")
        self.is_(found, "12.2-replace/so-d/so-c/2026-03-20", "pending")
        self.is_(found, "13.1-consult/so-c/so-d", "overdue", "2026-03-25")
        self.is_(found, "13.1-report/so-c", "pending")
        self.is_(found, "14.1-deadline/so-c/Công-ty-Một", "met", "2026-03-17", "2026-03-17")
        self.is_(found, "14.3-minutes/so-c", "met", "2026-03-27", "2026-03-23")
        self.is_(found, "14.3-send/so-c/so-d", "met", "2026-03-27", "2026-03-23")
        self.is_(found, "14.3-send/so-c/Công-ty-Một", "overdue", "2026-03-27")
        self.is_(found, "15-request/so-c/5/sc", "met", None, "2026-03-24")
        self.is_(found, "15-respond/Công-ty-Một/so-c/5/sc", "overdue", "2026-03-27", force="advisory")
        self.is_(found, "7.1-task/so-c", "met")
        # 19/3 + 5 wd = 26/3
        self.is_(found, "17.4-notify/so-c/vp", "overdue", "2026-03-26")

    def test_standing_committee_and_surprise(self):
        found = self.verdicts(self.HEADER.replace("diễn biến:", "chủ trì đoàn: Thường trực UBND tỉnh\nđột xuất: có\ndiễn biến:")
                              + "  - {ngày: 2026-03-27, việc: trình báo cáo, gồm: [kết quả, vướng mắc, đề xuất, kiến nghị, Kết quả phối hợp]}\n",
                              "2026-03-30")
        self.is_(found, "12.1-consult/so-c", "not-applicable")
        self.is_(found, "13.1-report/vp", "met", None, "2026-03-27")
        self.is_(found, "14.1-deadline/so-c/Công-ty-Một", "not-applicable")
        self.is_(found, "14.1-content/so-c/Công-ty-Một/3/sc", "not-applicable")


class Others(Case):
    def test_body_and_decision(self):
        found = self.verdicts("""
mã: m
hình thức: tổ chức liên cơ quan
tiêu đề: x
chủ trì: so-c
phối hợp: [SD, SE]
lĩnh vực: ngân sách
diễn biến:
  - {ngày: 2026-03-02, việc: đề nghị phối hợp, văn bản: 2/SC}
  - {ngày: 2026-03-04, việc: từ chối, từ: SE, văn bản: 3/SE, lý do: l, căn cứ: 3.3}
  - {ngày: 2026-03-05, việc: cử người, từ: SD}
  - {ngày: 2026-03-06, việc: thành lập, văn bản: 4/SC, thành viên: [{họ tên: a, cơ quan: SD}]}
""", "2026-03-10")
        self.is_(found, "4.4-decision/so-c", "met", None, "2026-03-06")
        self.is_(found, "6.2-assign/so-e/so-c", "met", None, "2026-03-04")
        self.is_(found, "6.2-assign/so-d/so-c", "pending")
        self.is_(found, "8-request/so-c/so-d", "met", None, "2026-03-02")

    def test_review(self):
        found = self.verdicts("""
mã: m
hình thức: tổng kết
tiêu đề: x
chủ trì: so-c
phối hợp: [SD]
cơ quan liên quan: [Hội Một]
trạng thái: hoàn thành
ngày kết thúc: 2026-03-20
diễn biến:
  - {ngày: 2026-03-02, việc: gửi hồ sơ lấy ý kiến, dự thảo báo cáo: có, văn bản: 2/SC, hạn: 2026-03-04}
  - {ngày: 2026-03-03, việc: yêu cầu thông tin, đến: [Hội Một, SD], văn bản: 3/SC, hạn: 2026-03-03}
  - {ngày: 2026-03-05, việc: từ chối, từ: Hội Một, văn bản: 1/H, lý do: l}
""", "2026-03-23")
        # a draft is no dossier
        self.assertNotIn("10.2-reply/so-d/so-c/2/sc", found)
        self.is_(found, "16-draft/so-d/so-c/2/sc", "overdue", "2026-03-04")
        # the limit had passed on arrival: closing, and the matter is finished
        self.is_(found, "15-respond/so-d/so-c/3/sc", "breach")
        self.is_(found, "15-respond/Hội-Một/so-c/3/sc", "met", None, "2026-03-05", force="advisory")
        self.is_(found, "15-refusal/Hội-Một/1/h", "breach", None, "2026-03-05", force="advisory")
        self.is_(found, "16-report/so-c", "breach")
        self.is_(found, "5.6-archive/so-c", "breach")
        # 20/3 + 5 wd = 27/3 for 15-respond; 4/3 + 5 wd = 11/3 for 16-draft
        dues = {o["due"] for k, o in found.items() if k.startswith("17.4-notify")}
        self.assertEqual(dues, {"2026-03-27", "2026-03-11"})

    def test_reports(self):
        found = self.judged("", "2026-06-23", [
            "---\nloại: báo cáo định kỳ\ncơ quan: SC\nkỳ: 2026-1\nngày gửi: 2026-06-22\n---\n## Tiến độ\n## Trách nhiệm của từng cơ quan\n### Chất lượng\n",
            "---\nloại: báo cáo tổng hợp\ncơ quan: VP\nkỳ: 2026-1\nngày gửi: 2026-06-20\n---\n",
            "---\nloại: báo cáo đột xuất\ncơ quan: SD\nngày gửi: 2026-06-01\n---\n## Tiến độ\n",
        ], "theo dõi từ kỳ: 2026-1\n")
        found = {o["id"]: o for a in found["agencies"] for o in a["obligations"]}
        # 20/6/2026 is a Saturday → 22/6; + 10 wd = 6/7
        self.is_(found, "2026-1/19.1-report/so-c", "met", "2026-06-22", "2026-06-22")
        self.is_(found, "2026-1/19.1-report/so-d", "overdue", "2026-06-22")
        self.is_(found, "2026-1/19.1-report/vp", "met", "2026-06-22", "2026-06-20")
        self.is_(found, "2026-1/18.2-summary/vp", "met", "2026-07-06", "2026-06-20", interpretive=True)
        self.is_(found, "2026-1/19.2-content/so-c", "met", None, "2026-06-22")
        self.is_(found, "2026-06-01/19.2-content/so-d", "breach", None, "2026-06-01")
        self.assertNotIn("2026-1/19.1-report/so-b", found)

    def test_before_the_regulation(self):
        self.assertEqual(self.judged(MEETING + "  - {ngày: 2009-12-05, việc: họp}\n", "2026-01-01")["records"][0]["obligations"], [])


class Values(unittest.TestCase):
    def test_limits(self):
        self.assertEqual(parse_limit("trước 17h ngày 30/11/2026"), date(2026, 11, 30))
        self.assertEqual(parse_limit("hạn cuối là ngày 5-8-2026"), date(2026, 8, 5))
        self.assertEqual(parse_limit("hoàn thành trong tháng 2 năm 2028"), date(2028, 2, 29))
        self.assertEqual(parse_limit("trong 30 ngày làm việc kể từ ngày 1/1/2026"), Count(30, True))
        self.assertEqual(parse_limit("7 ngày"), Count(7, False))
        self.assertEqual(parse_range("từ 20/3/2026 đến ngày 22.3.2026"), (date(2026, 3, 20), date(2026, 3, 22)))
        self.assertEqual(parse_range("2026-03-20 - 2026-03-22"), (date(2026, 3, 20), date(2026, 3, 22)))
        self.assertIsNone(parse_time("2026-03-20"))
        self.assertIsNotNone(parse_time("20 tháng 3 năm 2026 8 giờ 30"))

    def test_lunar_calendar(self):
        self.assertEqual(lunar_day(2026, 1, 1), date(2026, 2, 17))
        self.assertEqual(lunar_day(2025, 1, 1), date(2025, 1, 29))
        self.assertEqual(lunar_day(2007, 1, 1), date(2007, 2, 17))
        self.assertEqual(lunar_day(2026, 3, 10), date(2026, 4, 26))
        self.assertTrue({date(2027, 2, 9), date(2027, 2, 10), date(2027, 5, 3)} <= forecast_holidays(2027))

    def test_unconfirmed_year(self):
        calendar = Calendar(Path("/nonexistent"))
        due = calendar.forward(date(2027, 2, 3), Count(1, True))
        self.assertEqual((due.day, due.provisional), (date(2027, 2, 11), True))

    def test_headings(self):
        self.assertEqual(headings("# A #\ntext\n```\n# no\n```\nB\n---\n"), ["A", "B"])


class Generated(unittest.TestCase):
    def folder(self, root, seed):
        generate(Path(root) / str(seed), seed, 25)
        return Path(root) / str(seed)

    def test_same_seed_same_bytes(self):
        with tempfile.TemporaryDirectory() as root:
            read = lambda base: {p.relative_to(base): p.read_bytes() for p in sorted(base.rglob("*")) if p.is_file()}
            first = read(self.folder(root, 5))
            self.assertGreater(len(first), 25)
            self.assertEqual(first, read(self.folder(root, 5)))

    def test_no_event_counts_for_nothing(self):
        with tempfile.TemporaryDirectory() as root:
            for seed in range(1, 7):
                content = self.folder(root, seed)
                world = World(content, date(2100, 1, 1))
                for path in sorted((content / "ho-so").rglob("*.md")):
                    matter = Matter(world, read_markdown(path)[0])
                    with self.subTest(path.name):
                        kept = [e for e in matter.events if not e.synthetic]
                        self.assertEqual(len(kept), len(matter.raw_events))
                        self.assertNotIn(matter.lead, matter.partners)
                        self.assertTrue(matter.office)
                        if matter.end:
                            self.assertGreaterEqual(matter.end, matter.first_day)
                        for e in kept:
                            self.check_event(matter, e)

    def check_event(self, matter, e):
        for key in ("han", "han moi", "ngay hop", "ngay hop moi", "tien hanh moi"):
            if e.has(key):
                self.assertIsNotNone(parse_limit(e.get(key)) or parse_range(e.get(key)), e.get(key))
        if e.has("han moi"):
            self.assertGreaterEqual(parse_limit(e.get("han moi")), e.day)
        if e.has("den"):
            self.assertTrue(e.reach)
        both = set(matter.bodies(e.get("tham du"), e.day)) & set(matter.bodies(e.get("vang"), e.day))
        self.assertFalse(both)

    def test_verdicts_hang_together(self):
        with tempfile.TemporaryDirectory() as root:
            for seed in (1, 2):
                content = self.folder(root, seed)
                for today in ("2025-03-20", "2026-03-16", "2027-03-01"):
                    found = judge(content, date.fromisoformat(today))
                    for holder in found["records"] + found["agencies"]:
                        ids = [o["id"] for o in holder["obligations"]]
                        self.assertEqual(len(ids), len(set(ids)))
                        for o in holder["obligations"]:
                            with self.subTest(o["id"]):
                                self.hang_together(o, today)

    def hang_together(self, o, today):
        status, due, done = o["status"], o["due"], o["done"]
        self.assertLessEqual(done or "", today)
        if status == "met" and due and done:
            self.assertLessEqual(done, due)
        elif status == "late":
            self.assertGreater(done, due)
        elif status == "pending":
            self.assertIsNone(done)
        elif status == "overdue":
            self.assertIsNone(done)
            self.assertGreater(today, due)
        elif status == "not-applicable":
            self.assertEqual((due, done, o["provisional"]), (None, None, False))
        self.assertNotIn(" ", o["id"])


class Comparing(unittest.TestCase):
    def test_order_of_equal_ids_does_not_matter(self):
        make = lambda i, due: {"id": i, "rule": "17.4-notify", "debtor": "a", "due": due, "status": "pending"}
        left = {"records:m": [make("m/17.4-notify/a", "2026-01-01"), make("m/17.4-notify/a-2", "2026-01-02")]}
        right = {"records:m": [make("m/17.4-notify/a", "2026-01-02"), make("m/17.4-notify/a-2", "2026-01-01")]}
        self.assertEqual(compare.differences(left, right), [])
        self.assertEqual(len(compare.differences(left, right, strict=True)), 2)

    def test_rules(self):
        self.assertTrue(compare.wanted("3.3-function", ["3.3"]))
        self.assertTrue(compare.wanted("10.2-reply", ["10.*"]))
        self.assertFalse(compare.wanted("10.2-reply", ["1-"]))
        self.assertTrue(compare.wanted("8-request", ["8"]))


if __name__ == "__main__":
    unittest.main()
