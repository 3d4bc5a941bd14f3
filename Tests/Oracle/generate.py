#!/usr/bin/env python3
"""A random content folder, valid by the record format, aimed at the corners of the rules.

    generate.py OUT_DIR --seed N --count K [--calendar DIR] [--regulation FILE]

The same seed, count and inputs give the same bytes. Matters lie around the merger of 1/3/2025, Tết 2026, the first
half of 2026 and the turn to 2027: judge the folder on several days (2025-03-20, 2026-03-16, 2026-06-30, 2027-03-01).
"""

import argparse
import random
import re
import shutil
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import yaml

from oracle import Matter, World
from values import Calendar, Count, fold, parse_day, parse_range, plain

HERE = Path(__file__).resolve().parent

AGENCIES = [
    dict(mã="vp-2009", tên="Văn phòng Ủy ban nhân dân tỉnh", viết=["VP UBND"], đến="2025-02-28", vai=["văn phòng", "theo dõi"]),
    dict(mã="vp", tên="Văn phòng Ủy ban nhân dân tỉnh", viết=["VP", "VP UBND"], từ="2025-03-01", kế=["vp-2009"],
         vai=["văn phòng", "theo dõi"]),
    dict(mã="so-noi-vu-2009", tên="Sở Nội vụ", viết=["SNV"], đến="2025-02-28", vai=["theo dõi"]),
    dict(mã="so-lao-dong", tên="Sở Lao động - Thương binh và Xã hội", viết=["SLĐTBXH"], đến="2025-02-28"),
    dict(mã="so-noi-vu", tên="Sở Nội vụ", viết=["SNV"], từ="2025-03-01", kế=["so-noi-vu-2009", "so-lao-dong"],
         vai=["theo dõi"], lĩnh=["việc làm", "văn thư lưu trữ"]),
    dict(mã="so-nong-nghiep", tên="Sở Nông nghiệp và Phát triển nông thôn", viết=["SNN"], đến="2025-02-28",
         lĩnh=["lâm nghiệp"]),
    dict(mã="so-tai-nguyen", tên="Sở Tài nguyên và Môi trường", viết=["STNMT"], đến="2025-02-28", lĩnh=["đất đai"]),
    dict(mã="so-nnmt", tên="Sở Nông nghiệp và Môi trường", viết=["SNNMT"], từ="2025-03-01",
         kế=["so-nong-nghiep", "so-tai-nguyen"], lĩnh=["Đất đai", "lâm nghiệp"]),
    dict(mã="so-vhttdl", tên="Sở Văn hóa, Thể thao và Du lịch", viết=["SVHTTDL"], lĩnh=["du lịch"]),
    dict(mã="so-tai-chinh", tên="Sở Tài chính", viết=["STC"], lĩnh=["ngân sách nhà nước"]),
    dict(mã="so-cong-thuong", tên="Sở Công Thương", viết=["SCT"]),
    dict(mã="so-y-te-2009", tên="Sở Y tế", viết=["SYT"], đến="2025-02-28", lĩnh=["dược"]),
    dict(mã="ban-bao-ve-suc-khoe", tên="Ban Bảo vệ, chăm sóc sức khỏe cán bộ", viết=["BBVSK"], đến="2025-02-28"),
    dict(mã="so-y-te-2025", tên="Sở Y tế", viết=["SYT"], từ="2025-03-01", đến="2026-03-31", kế=["so-y-te-2009", "ban-bao-ve-suc-khoe"],
         lĩnh=["dược"]),
    dict(mã="so-y-te", tên="Sở Y tế", viết=["SYT", "Sở YT"], từ="2026-04-01", kế=["so-y-te-2025"], lĩnh=["dược", "dân số"]),
    dict(mã="thanh-tra-tinh", tên="Thanh tra tỉnh", viết=["TTT"]),
]

OUTSIDE = ["UBND huyện Hà Quảng", "Công ty cổ phần Một", "Hội Nông dân tỉnh", "Cục Thuế tỉnh", "UBND xã Đức Long"]

FIELDS = ["đất đai", "du lịch", "ngân sách nhà nước", "giáo dục", "lâm nghiệp"]

LIMITS = {
    "9.1": "10 ngày", "9.2": "5 ngày làm việc", "9.3": "7 ngày làm việc", "10.1": "5 ngày làm việc",
    "11.2": "3 ngày làm việc", "14.1": "3 ngày làm việc", "19.3": "ngày 20",
    "5.3": "3 ngày làm việc", "10.2": "3 ngày làm việc", "10.4": "1 ngày làm việc", "11.4": "5 ngày làm việc",
    "14.3": "5 ngày làm việc", "17.4": "5 ngày làm việc", "18.2": "10 ngày làm việc"}
INTERPRETIVE = {"5.3", "10.2", "10.4", "11.4", "14.3", "17.4", "18.2"}

CALENDARS = {
    2025: dict(xác="6150/TB-BLĐTBXH", nghỉ={
        "2025-01-01": "Tết Dương lịch", "27/01/2025 .. 31/01/2025": "Tết Nguyên đán", "2025-04-07": "Giỗ Tổ",
        "2025-04-30 .. 2025-05-02": "30/4 và 1/5", "2025-09-01": "Quốc khánh", "2025-09-02": "Quốc khánh"},
        bù={"2025-04-26": "thay 02/05/2025"}),
    2026: dict(xác="9859/VPCP-KGVX", nghỉ={
        "2026-01-01": "Tết Dương lịch", "2026-01-02": "nghỉ hoán đổi", "2026-02-16 .. 2026-02-20": "Tết Nguyên đán",
        "2026-04-27": "Nghỉ bù Giỗ Tổ", "2026-04-30": "30/4", "2026-05-01": "1/5",
        "2026-08-31 .. 2026-09-02": "Quốc khánh", "2026-11-24": "Ngày Văn hóa Việt Nam"},
        bù={"2026-01-10": "thay 02/01/2026", "2026-08-22": "thay 31/08/2026"}),
    2027: dict(xác=None, nghỉ={"2027-01-04": "chỉ là dự báo"}, bù={}),
}

WINDOWS = [  # first day, last day, weight
    (date(2025, 1, 15), date(2025, 3, 10), 3), (date(2026, 1, 20), date(2026, 3, 10), 3),
    (date(2026, 3, 1), date(2026, 5, 25), 4), (date(2026, 11, 20), date(2027, 1, 20), 1),
    (date(2009, 12, 1), date(2010, 2, 10), 0.15)]


CHANGES = [  # amendments of the limits, also from working days to days and back
    ("2025-02-20", {"10.2": "2 ngày làm việc", "11.4": "7 ngày", "5.3": "5 ngày"}),
    ("2025-07-01", {"18.2": "10 ngày", "9.3": "9 ngày", "14.1": "4 ngày làm việc", "11.2": "5 ngày"}),
    ("2026-02-01", {"9.2": "6 ngày", "10.4": "2 ngày", "17.4": "7 ngày", "19.3": "ngày 25", "14.3": "8 ngày"}),
    ("2026-04-01", {"10.1": "7 ngày làm việc", "9.1": "12 ngày", "10.4": "2 ngày làm việc"})]


class Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data):
        return True

    def increase_indent(self, flow=False, indentless=False):
        return super().increase_indent(flow, False)


def dump(value):
    return yaml.dump(value, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=10 ** 6)


class Unnameable(Exception):
    """No text names the body on that day: the matter is drawn again."""


@dataclass(frozen=True)
class Who:
    """A body to be named when the matter's first day is known."""
    id: str
    exact: bool = False


OFFICE = Who("the Office of the day")


class Writer:
    """Random spellings of days and numbers."""

    def __init__(self, rng):
        self.rng = rng

    def day(self, d, time=False):
        forms = [d.isoformat()] * 6 + [
            f"{d.day}/{d.month}/{d.year}", f"{d.day:02}/{d.month:02}/{d.year}", f"{d.day}-{d.month}-{d.year}",
            f"{d.day}.{d.month}.{d.year}", f"{d.day} tháng {d.month} năm {d.year}", f"ngày {d.day}/{d.month}/{d.year}",
            f"{d.year}-{d.month}-{d.day}"]
        text = self.rng.choice(forms)
        if time:
            text += " " + self.rng.choice(["08:00", "8h30", "14h", "8 giờ 30"])
        return text

    def span(self, a, b):
        if a == b and self.rng.random() < 0.9:
            return self.day(a)
        return self.rng.choice([f"{a.isoformat()} .. {b.isoformat()}", f"{a.day}/{a.month}/{a.year} - {b.day}/{b.month}/{b.year}",
                                f"từ {a.day}/{a.month}/{a.year} đến {b.day}/{b.month}/{b.year}"])

    def limit(self, d):
        text = f"{d.day}/{d.month}/{d.year}"
        if (d + timedelta(days=1)).day == 1 and self.rng.random() < 0.5:
            return self.rng.choice([f"trong tháng {d.month}/{d.year}", f"trong tháng {d.month} năm {d.year}"])
        return self.rng.choice([self.day(d)] * 4 + [
            f"trước ngày {text}", f"trước {text}", f"chậm nhất ngày {text}", f"hạn cuối là ngày {text}",
            f"trước 17h ngày {text}", f"trước 17h, ngày {text}", f"hoàn thành trước ngày {text}", f"{text} 17:00"])

    def odd(self, text, p=0.06):
        """Now and then another spelling that folds equal: other case, no marks, other gaps."""
        if self.rng.random() >= p:
            return text
        return self.rng.choice([str.upper, str.capitalize, plain, lambda t: t.replace(" ", "_"), lambda t: t.replace(" ", " – "),
                                lambda t: plain(t).replace(" ", "-"), lambda t: f" {t} ", lambda t: unicodedata.normalize("NFD", t)])(text)

    def number(self, text):
        """Another spelling that folds equal."""
        return self.rng.choice([text] * 5 + [text.replace("/", " / "), text.lower(), text.replace("-", "–"), text.replace("/", "/ ")])


class MatterMaker:
    def __init__(self, rng, world, code):
        self.rng, self.world, self.code = rng, world, code
        self.registry, self.calendar = world.registry, world.calendar
        self.w = Writer(rng)
        self.events = []        # (day, dict)
        self.header = {}
        self.letters = {}       # kind → [(day, numbers)]
        self.counter = rng.randint(1, 300)

    # --- chance ---

    def maybe(self, p):
        return self.rng.random() < p

    def near(self, d, spread=2):
        """A day at, about or far from d."""
        step = self.rng.choice([0, 0, 0, -1, 1, -1, 1, -spread, spread, self.rng.randint(-8, 8)])
        return max(self.start, d + timedelta(days=step))

    def some(self, items, at_least=0):
        n = self.rng.randint(min(at_least, len(items)), len(items))
        return sorted(self.rng.sample(items, n), key=items.index)

    def numbers(self, p=0.85):
        if not self.maybe(p):
            return []
        used = [numbers for letters in self.letters.values() for _, numbers in letters if numbers]
        if used and self.maybe(0.02):
            return list(self.rng.choice(used))
        self.counter += self.rng.randint(1, 4)
        symbol = self.rng.choice(["SX-KH", "UBND-TH", "BC", "STNMT-QLĐĐ", "TB-TTT"])
        found = [f"{self.counter}/{symbol}"]
        while self.maybe(0.15):
            self.counter += 1
            found.append(f"{self.counter}/{symbol}")
        return found

    # --- events ---

    def emit(self, kind, day, who=None, numbers=None, answers=None, to=None, **keys):
        event = {"ngày": self.w.day(day), "việc": self.w.odd(kind)}
        if who is not None:
            event["từ"] = who
        if to is not None:
            event["đến"] = to
        if numbers:
            spelled = [self.w.number(n) for n in numbers]
            event["văn bản"] = spelled[0] if len(spelled) == 1 else spelled
        if answers:
            spelled = [self.w.number(n) for n in answers]
            event["về"] = spelled[0] if len(spelled) == 1 else spelled
        for key, value in keys.items():
            if value is not None:
                if key in ("kết_quả", "chủ_tọa_ký", "dự_thảo_báo_cáo"):
                    value = self.w.odd(value)
                event[key.replace("_", " ")] = value
        self.events.append((day, event))
        self.letters.setdefault(kind, []).append((day, list(numbers or [])))
        return day, list(numbers or [])

    def about(self, letter, p=0.55):
        """A về: absent, of the letter, of it and others, or of another."""
        if not letter[1] or not self.maybe(p):
            return None
        found = [self.rng.choice(letter[1])]
        if self.maybe(0.15):
            others = [n for letters in self.letters.values() for _, numbers in letters for n in numbers]
            found.append(self.rng.choice(others))
        if self.maybe(0.08):
            found = ["9999/KHAC"]
        return found

    def lead_author(self):
        return Who(self.lead) if self.maybe(0.2) else None

    def to_partners(self, p=0.5):
        if not self.maybe(p):
            return None
        if self.maybe(0.15):
            return "tất cả phối hợp"
        chosen = self.some(self.partners, 1)
        if self.maybe(0.1) and self.outsiders():
            chosen = chosen + [self.rng.choice(self.outsiders())]
        found = [Who(p) for p in chosen]
        return found[0] if len(found) == 1 and self.maybe(0.5) else found

    def outsiders(self):
        return self.bodies["được khảo sát"] + self.bodies["được kiểm tra"] + self.bodies["cơ quan liên quan"]

    def partner(self):
        return self.rng.choice(self.partners)

    def sometimes(self, p, *values):
        return self.rng.choice(values or ("nội dung",)) if self.maybe(p) else None

    def after(self, d, most=12):
        return d + timedelta(days=self.rng.randint(0, most))

    def work_after(self, d, n):
        return self.calendar.forward(d, Count(n, True)).day

    def work_before(self, d, n):
        return self.calendar.backward(d, Count(n, True)).day

    # --- the matter ---

    def make(self):
        rng = self.rng
        self.form = rng.choice(["khảo sát", "khảo sát", "lấy ý kiến", "lấy ý kiến", "họp", "họp", "kiểm tra", "kiểm tra",
                                "tổ chức liên cơ quan", "sơ kết", "tổng kết"])
        a, b, _ = rng.choices(WINDOWS, [w[2] for w in WINDOWS])[0]
        self.start = a + timedelta(days=rng.randint(0, (b - a).days))
        self.choose_parties()
        if self.form in ("khảo sát", "kiểm tra") or self.maybe(0.3):
            first = self.start + timedelta(days=rng.randint(6, 24))
            self.e = (first, first + timedelta(days=rng.choice([0, 0, 1, 2, 5])))
        else:
            self.e = None
        self.plan()
        self.requests()
        if self.form in ("lấy ý kiến", "sơ kết", "tổng kết") or self.maybe(0.25):
            for _ in range(rng.randint(1, 2)):
                self.dossier()
        if self.form == "họp" or self.maybe(0.25):
            for _ in range(rng.randint(0 if self.form == "họp" else 1, 2)):
                self.meeting()
        if self.form == "khảo sát":
            self.survey()
        if self.form == "kiểm tra":
            self.inspection()
        if self.form == "tổ chức liên cơ quan":
            self.body()
        if self.e or self.maybe(0.1):
            self.changes()
        self.refusals()
        self.documents()
        if self.maybe(0.5 if self.form in ("kiểm tra", "sơ kết", "tổng kết") else 0.2):
            self.information()
        self.receptions()
        self.officers()
        self.follow_up()
        self.reports()
        return self.write()

    def choose_parties(self):
        living = [i for i, e in self.registry.entries.items() if e.alive(self.start)]
        office = self.registry.office(self.start)
        ministries = [i for i in living if i != office] * 4 + [office]
        # merged agencies more often than not in the window of the merger
        if date(2025, 1, 1) < self.start < date(2025, 3, 1):
            ministries += ["so-noi-vu-2009", "so-lao-dong", "so-nong-nghiep", "so-tai-nguyen", "so-y-te-2009", "ban-bao-ve-suc-khoe"] * 4
        self.lead = office if self.maybe(0.06) else self.rng.choice(ministries)
        rest = sorted({m for m in ministries if m != self.lead})
        weighted = [m for m in ministries if m != self.lead]
        self.partners = []
        for _ in range(self.rng.choice([1, 2, 2, 3, 4])):
            one = self.rng.choice(weighted)
            if one not in self.partners:
                self.partners.append(one)
        if self.maybe(0.05):
            # an agency that is not alive
            gone = [i for i, e in self.registry.entries.items() if not e.alive(self.start) and i not in self.partners]
            if gone:
                self.partners.append(self.rng.choice(gone))
        others = [i for i in rest if i not in self.partners]
        pool = OUTSIDE + self.rng.sample(others, min(2, len(others)))
        self.rng.shuffle(pool)
        self.bodies = {"được khảo sát": [], "được kiểm tra": [], "cơ quan liên quan": []}
        if self.form == "khảo sát" and self.maybe(0.9):
            self.bodies["được khảo sát"] = [pool.pop() for _ in range(self.rng.randint(1, 2))]
        if self.form == "kiểm tra" and self.maybe(0.9):
            self.bodies["được kiểm tra"] = [pool.pop() for _ in range(self.rng.randint(1, 2))]
            if self.maybe(0.06):
                self.bodies["được kiểm tra"].append(self.rng.choice(self.partners))
        if self.maybe(0.35):
            self.bodies["cơ quan liên quan"] = [pool.pop()]
        self.parties = []
        for one in [self.lead, *self.partners, *self.outsiders()]:
            if one not in self.parties:
                self.parties.append(one)

    def plan(self):
        first = self.near(self.start + timedelta(days=3))
        if self.maybe(0.3):
            self.emit("ban hành kế hoạch", self.near(first), self.lead_author(), self.numbers())
        if not self.maybe(0.75):
            return
        plan = {}
        if self.maybe(0.8):
            plan["văn bản"] = self.numbers(1)[0]
        self.plan_day = self.start + timedelta(days=self.rng.randint(0, 10)) if self.maybe(0.8) else None
        if self.plan_day:
            plan["ngày"] = self.w.day(self.plan_day)
        tasks = {}
        for p in self.partners:
            if self.maybe(0.12):
                continue
            if self.maybe(0.4):
                tasks[Who(p, True)] = "góp ý phần của mình"
                continue
            task = {"việc": "chuẩn bị số liệu"}
            if self.maybe(0.75):
                base = self.plan_day or self.start
                due = base + timedelta(days=self.rng.randint(0, 40))
                task["hạn"] = self.w.limit(due)
                if self.maybe(0.6):
                    done = self.calendar.fixed(due).day + timedelta(days=self.rng.choice([-3, 0, 0, 1, 4]))
                    task["hoàn thành"] = self.w.day(max(done, self.start))
            tasks[Who(p, True)] = task
        if tasks:
            plan["nhiệm vụ"] = tasks
        if plan:
            self.header["kế hoạch"] = plan

    def staff_request(self):
        keys = ["số lượng", "chức vụ", "trình độ", "kinh nghiệm"]
        found = {k: "02" if k == "số lượng" else "phù hợp" for k in keys if self.maybe(0.93)}
        if self.maybe(0.2):
            found["khác"] = "có xe"
        return found or None

    def requests(self):
        wanted = 0.95 if self.form in ("khảo sát", "kiểm tra", "tổ chức liên cơ quan") else 0.25
        if not self.maybe(wanted):
            return
        for n in range(self.rng.choice([1, 1, 1, 2])):
            day = self.start + timedelta(days=self.rng.randint(0, 5))
            if self.e and self.maybe(0.7):
                day = self.near(self.e[0] - timedelta(days=10))
            full = 0.95 if n == 0 else 0.5
            letter = self.emit(
                "đề nghị phối hợp", day, self.lead_author(), self.numbers(), to=self.to_partners(0.4),
                thời_gian=self.sometimes(full, "buổi sáng"), địa_điểm=self.sometimes(full, "trụ sở", ["xã A", "xã B"]),
                nội_dung=self.sometimes(full), nhân_sự=self.staff_request() if self.maybe(full) else None)
            for p in self.partners:
                if self.maybe(0.65):
                    due = self.work_before(self.e[0], 5) if self.e else self.after(day)
                    people = self.sometimes(0.85, ["Nguyễn Văn A"], [{"họ tên": "Trần B", "chức vụ": "chuyên viên"}])
                    if self.maybe(0.05):
                        people = []
                    self.emit("cử người", self.near(due), Who(p), self.numbers(), self.about(letter), người=people)
        if self.maybe(0.2):
            self.emit("thông báo tham gia", self.after(self.start, 30), self.lead_author(), self.numbers(), to=self.to_partners())

    def dossier(self):
        rng = self.rng
        draft = self.form in ("sơ kết", "tổng kết", "kiểm tra") and self.maybe(0.6)
        day = self.start + timedelta(days=rng.randint(0, 12))
        due = self.work_after(day, 5)
        if self.maybe(0.1):
            limit = None
        elif self.maybe(0.15):
            limit = rng.choice(["5 ngày làm việc", "05 ngày làm việc kể từ ngày nhận", "7 ngày", "trong 4 ngày làm việc", "10 ngày làm việc"])
        elif self.maybe(0.06):
            limit = self.w.limit(day - timedelta(days=rng.choice([1, 3, 365])))
        else:
            limit = self.w.limit(max(day, due + timedelta(days=rng.choice([0, 0, 0, -1, 1, 2, 5, -3, 8]))))
        content = "dự thảo quyết định"
        if self.maybe(0.35):
            content = {Who(p, self.maybe(0.7)): "Điều 3" for p in self.some(self.partners, 1)}
        elif self.maybe(0.1):
            content = None
        elif self.maybe(0.15):
            content = ["Điều 1", "Điều 2"]
        numbers = self.numbers()
        letter = self.emit("gửi hồ sơ lấy ý kiến", day, self.lead_author(), numbers, to=self.to_partners(0.4), hạn=limit,
                           nội_dung=content, dự_thảo_báo_cáo="có" if draft else self.sometimes(0.1, "không"))
        opinions = []
        for p in self.partners:
            if self.maybe(0.12):
                answered = self.after(day, 4)
                asked = self.emit("đề nghị điều chỉnh thời gian", answered, Who(p), self.numbers(), self.about(letter),
                                  hạn_mới=self.w.limit(self.work_after(due, 4)))
                if self.maybe(0.8):
                    yes = self.maybe(0.7)
                    self.emit("trả lời điều chỉnh", self.after(answered, 3), self.lead_author(), self.numbers(), self.about(asked),
                              to=self.to_partners(0.3), kết_quả="chấp thuận" if yes else "không chấp thuận",
                              hạn_mới=self.w.limit(self.work_after(due, 7)) if yes and self.maybe(0.4) else None,
                              lý_do=self.sometimes(0.6, "bảo đảm tiến độ"))
            for _ in range(rng.choice([0, 1, 1, 1, 1, 2])):
                when = self.near(self.near(due), 4)
                opinion = self.emit("góp ý", when, Who(p), self.numbers(), self.about(letter),
                                    kết_quả=self.sometimes(0.8, "đồng ý", "góp ý", "không đồng ý", "bảo lưu"))
                opinions.append((p, opinion))
            if self.maybe(0.08):
                self.refuse(p, self.near(due), letter)
        for p, opinion in opinions:
            if self.maybe(0.5):
                self.emit("tiếp thu ý kiến", self.near(self.after(opinion[0], 6)), self.lead_author(), self.numbers(0.5), self.about(opinion),
                          to=rng.choice([None, Who(p), Who(p), self.to_partners(1)]),
                          kết_quả=self.sometimes(0.9, "tiếp thu", "một phần", "không"), giải_trình=self.sometimes(0.6, "vì"))
        if self.form == "lấy ý kiến" or self.maybe(0.1):
            for _ in range(rng.choice([0, 1, 1, 2])):
                self.emit("tổng hợp ý kiến", self.near(due + timedelta(days=4), 5), self.lead_author(), self.numbers(0.5))
        for _ in range(rng.choice([0, 0, 1, 2])):
            self.emit("trình phương án", self.near(due + timedelta(days=10), 5), self.lead_author(), self.numbers(0.6),
                      giải_trình=self.sometimes(0.7, "đã nêu"))

    def meeting(self):
        rng = self.rng
        day = self.start + timedelta(days=rng.randint(3, 25))
        lawful = self.work_before(day, 3)
        invited = []
        for _ in range(rng.choice([1, 1, 1, 2])):
            sent = self.near(lawful)
            preparation = None
            if self.maybe(0.4):
                preparation = "ý kiến bằng văn bản" if self.maybe(0.5) else {Who(p, self.maybe(0.7)): "số liệu" for p in self.some(self.partners, 1)}
            letter = self.emit(
                "mời họp", sent, self.lead_author(), self.numbers(0.95), to=self.to_partners(0.4),
                ngày_họp=self.w.day(day, self.maybe(0.9)) if self.maybe(0.98) else None, địa_điểm=self.sometimes(0.95, "phòng 1"),
                nội_dung=self.sometimes(0.95), thành_phần=self.sometimes(0.95, "lãnh đạo"),
                tài_liệu=self.sometimes(0.5, ["dự thảo"], "dự thảo"), yêu_cầu_chuẩn_bị=preparation)
            invited.append(letter)
        if self.maybe(0.45):
            self.emit("gửi tài liệu họp", self.near(lawful), self.lead_author(), self.numbers(0.5), to=self.to_partners(0.4),
                      ngày_họp=self.w.day(day) if self.maybe(0.5) else None, tài_liệu=self.sometimes(0.8, ["dự thảo"]))
        meetings = [day]
        # moved, cancelled, called again
        for _ in range(rng.choice([0, 0, 0, 1, 1, 2, 3, 4])):
            old = meetings[-1] if self.maybe(0.9) else rng.choice(meetings)
            when = max(self.start, old - timedelta(days=rng.randint(-1, 6)))
            turn = rng.random()
            if turn < 0.55:
                new = old + timedelta(days=rng.choice([0, -2, 1, 3, 7, 10]))
                if len(meetings) > 1 and self.maybe(0.1):
                    new = meetings[0]
                if new < when:
                    new = when + timedelta(days=2)
                letter = self.emit("dời họp", when, self.lead_author(), self.numbers(0.85), to=self.to_partners(0.3),
                                   ngày_họp=self.w.day(old), ngày_họp_mới=self.w.day(new, self.maybe(0.4)),
                                   địa_điểm=self.sometimes(0.2, "phòng 2"), thành_phần=self.sometimes(0.1, "chuyên viên"),
                                   tài_liệu=self.sometimes(0.1, ["bản mới"]))
                invited.append(letter)
                meetings.append(new)
            else:
                self.emit("hủy họp", when, self.lead_author(), self.numbers(0.6), to=self.to_partners(0.2), ngày_họp=self.w.day(old))
                if self.maybe(0.4):
                    invited.append(self.emit("mời họp", self.after(when, 2), self.lead_author(), self.numbers(0.9), to=self.to_partners(0.4),
                                             ngày_họp=self.w.day(old, True), địa_điểm="phòng 3", nội_dung="như trước",
                                             thành_phần=self.sometimes(0.9, "lãnh đạo"), tài_liệu=self.sometimes(0.3, ["x"])))
        last = meetings[-1]
        for p in self.partners + self.bodies["cơ quan liên quan"]:
            if self.maybe(0.2):
                self.refuse_meeting(p, self.near(last - timedelta(days=2)), invited, last)
        if not self.maybe(0.8):
            return
        held = last if self.maybe(0.85) else self.near(last)
        keep = held == last or self.maybe(0.7)
        for n in range(rng.choice([1, 1, 1, 2])):
            self.attendance("họp", held + timedelta(days=n), ngày_họp=self.w.day(last) if (keep and held != last) or n or self.maybe(0.2) else None)
        named = self.w.day(last) if self.maybe(0.5) or self.form == "kiểm tra" else None
        deadline = self.work_after(held, 5)
        for _ in range(rng.choice([0, 1, 1, 1, 2])):
            minutes = self.near(deadline - timedelta(days=rng.choice([0, 3])))
            self.emit("biên bản", minutes, self.lead_author(), self.numbers(0.5), ngày_họp=named,
                      chủ_tọa_ký=self.sometimes(0.9, "có", "có", "có", "không"),
                      vắng=self.people(self.last_absent if self.maybe(0.65) else self.some(self.partners)) or None,
                      không_chuẩn_bị=self.people(self.some(self.partners)) or None if self.maybe(0.25) else None)
        for _ in range(rng.choice([0, 1, 1, 2])):
            self.emit("gửi biên bản", self.near(deadline), self.lead_author(), self.numbers(0.5), ngày_họp=named, to=self.to_partners(0.4))

    last_absent = ()

    def people(self, ids):
        return [Who(i) for i in ids]

    def attendance(self, kind, day, **keys):
        here = self.some(self.partners)
        away = [p for p in self.partners if p not in here]
        self.last_absent = list(away)
        turn = self.rng.random()
        tham = self.people(here) or None if turn < 0.5 else None
        vang = self.people(away) or None if turn < 0.2 or 0.5 <= turn < 0.8 else None
        if tham and self.maybe(0.2):
            tham = tham + ["Sở Khác Không Có Trong Danh Bạ"]
        return self.emit(kind, day, self.lead_author(), self.numbers(0.2), tham_dự=tham, vắng=vang, **keys)

    def ground(self, p=0.75):
        if not self.maybe(p):
            return self.sometimes(0.5, "không phù hợp", "11.1")
        return self.rng.choice(["3.3", "3.1", ["3.3", "3.5"], "3.6"])

    def refuse(self, p, day, letter=None):
        answers = None
        if letter and letter[1]:
            answers = [self.rng.choice(letter[1])]
        return self.emit("từ chối", day, Who(p), self.numbers(0.85), answers, lý_do=self.sometimes(0.85, "ngoài chức năng"), căn_cứ=self.ground())

    def refuse_meeting(self, p, day, invited, meeting):
        turn = self.rng.random()
        keys = dict(lý_do=self.sometimes(0.9, "tài liệu chậm"), căn_cứ=self.rng.choice(["11.2", "11.2", "3.3", ["11.2", "3.4"], None]))
        answers = None
        if turn < 0.4:
            keys["ngày_họp"] = self.w.day(meeting)
        elif turn < 0.8:
            numbers = [n for letter in invited for n in letter[1]]
            if numbers:
                answers = sorted({self.rng.choice(numbers) for _ in range(self.rng.choice([1, 1, 2]))})
                if self.maybe(0.15):
                    others = [n for _, found in self.letters.get("gửi hồ sơ lấy ý kiến", []) for n in found]
                    answers += others[:1]
        else:
            keys["căn_cứ"] = "11.2"
        self.emit("từ chối", day, Who(p), self.numbers(0.9), answers, **keys)

    def refusals(self):
        for p in self.partners:
            if self.maybe(0.15):
                base = self.work_before(self.e[0], 5) if self.e else self.after(self.start, 20)
                letters = self.letters.get("đề nghị phối hợp", [])
                self.refuse(p, self.near(base), self.rng.choice(letters) if letters and self.maybe(0.5) else None)

    def survey(self):
        for s in self.bodies["được khảo sát"]:
            if self.maybe(0.85):
                self.notice("thông báo khảo sát", self.work_before(self.e[0], 7), s)
        for n in range(self.rng.choice([0, 1, 1, 1, 2])):
            self.attendance("khảo sát", max(self.start, self.e[0] + timedelta(days=self.rng.choice([0, 0, 0, -1, 1, 4]) + n)))

    def notice(self, kind, lawful, body):
        self.emit(kind, self.near(lawful), self.lead_author(), self.numbers(0.9), to=None if self.maybe(0.4) else [Who(body)],
                  thời_gian=self.sometimes(0.93, "8h"), địa_điểm=self.sometimes(0.93, "trụ sở"), nội_dung=self.sometimes(0.93),
                  thành_phần=self.sometimes(0.93, "đoàn"))

    def inspection(self):
        rng = self.rng
        if self.maybe(0.15):
            self.header["đột xuất"] = rng.choice(["có", "không", "có"])
        if self.maybe(0.2):
            self.header["chủ trì đoàn"] = "Thường trực UBND tỉnh"
        if self.maybe(0.7):
            self.emit("xin ý kiến UBND", self.near(self.start + timedelta(days=2)), self.lead_author(), self.numbers(0.7))
        if self.maybe(0.5):
            self.emit("UBND đồng ý", self.near(self.start + timedelta(days=4)), None, self.numbers(0.7))
        for i in self.bodies["được kiểm tra"]:
            if self.maybe(0.85):
                self.notice("thông báo kiểm tra", self.work_before(self.e[0], 3), i)
        for n in range(rng.choice([0, 1, 1, 2])):
            self.attendance("kiểm tra", max(self.start, self.e[0] + timedelta(days=rng.choice([0, 0, 0, -1, 1, 3]) + n)))
        for p in self.partners:
            if self.maybe(0.25):
                self.emit("thay người", self.near(self.e[0]), Who(p), self.numbers(0.5), người_cũ="A", người_mới="B")
        due = self.work_after(self.e[1], 5)
        for _ in range(rng.choice([0, 1, 1, 2])):
            self.emit("biên bản", self.near(due), self.lead_author(), self.numbers(0.5), chủ_tọa_ký=self.sometimes(0.9, "có", "có", "không"))
        for _ in range(rng.choice([0, 1, 1, 2])):
            to = self.people(self.some(self.partners + self.bodies["được kiểm tra"], 1)) if self.maybe(0.4) else None
            self.emit("gửi biên bản", self.near(due), self.lead_author(), self.numbers(0.5), to=to)
        for _ in range(rng.choice([0, 1, 1, 2])):
            parts = ["kết quả", "vướng mắc", "đề xuất", "kiến nghị", "Kết quả phối hợp"]
            who = None
            if self.maybe(0.2):
                who = OFFICE if self.maybe(0.5) else Who(self.lead)
            self.emit("trình báo cáo", self.after(self.e[1], 30), who, self.numbers(0.8),
                      gồm=parts if self.maybe(0.6) else self.some(parts) or None)

        if self.maybe(0.3):
            self.emit("gửi hồ sơ lấy ý kiến", self.after(self.e[1], 30), self.lead_author(), self.numbers(), to=self.to_partners(0.3),
                      dự_thảo_báo_cáo="có", nội_dung="dự thảo báo cáo", hạn=self.w.limit(self.e[1] + timedelta(days=45)))

    def body(self):
        for _ in range(self.rng.choice([0, 1, 1, 2])):
            who = self.partners if self.maybe(0.6) else self.some(self.partners, 1)
            members = [Who(p) if self.maybe(0.5) else {"họ tên": "Lê C", "cơ quan": Who(p), "chức vụ": "phó phòng"} for p in who]
            self.emit("thành lập", self.after(self.start, 30), self.lead_author(), self.numbers(0.85), thành_viên=members)

    def changes(self):
        for _ in range(self.rng.choice([0, 0, 0, 1, 1, 2])):
            base = self.e[0] if self.e else self.start + timedelta(days=15)
            when = self.near(base - timedelta(days=self.rng.choice([1, 3, 5, 8])), 3)
            new = max(self.start, base + timedelta(days=self.rng.choice([-4, -2, -1, 0, 2, 5, 9])))
            span = self.w.span(new, new + timedelta(days=self.rng.choice([0, 0, 1])))
            if self.maybe(0.4):
                self.emit("điều chỉnh thời gian", when, self.lead_author(), self.numbers(0.7), tiến_hành_mới=span)
                continue
            asked = self.emit("đề nghị điều chỉnh thời gian", when, Who(self.partner()), self.numbers(), tiến_hành_mới=span,
                              hạn_mới=self.w.limit(self.after(max(new, when), 9)) if self.maybe(0.2) else None)
            if self.maybe(0.85):
                yes = self.maybe(0.75)
                own = self.w.span(new, new) if yes and self.maybe(0.2) else None
                self.emit("trả lời điều chỉnh", self.after(when, 3), self.lead_author(), self.numbers(0.7), self.about(asked),
                          to=self.to_partners(0.3), kết_quả="chấp thuận" if yes else "không chấp thuận",
                          tiến_hành_mới=own, lý_do=self.sometimes(0.5, "bảo đảm tiến độ"))

    def documents(self):
        for p in self.partners:
            if not self.maybe(0.2):
                continue
            day = self.after(self.start, 15)
            limit = self.rng.choice([None, None, "3 ngày làm việc", self.w.limit(day + timedelta(days=self.rng.randint(0, 9))),
                                     self.w.limit(day - timedelta(days=1))])
            if self.e and self.maybe(0.2):
                day = self.near(self.e[0] - timedelta(days=1))
            asked = self.emit("yêu cầu tài liệu", day, Who(p), self.numbers(), hạn=limit if day >= self.start else None)
            if self.maybe(0.7):
                self.emit("cung cấp tài liệu", self.near(day + timedelta(days=4), 4), self.lead_author(), self.numbers(), self.about(asked),
                          to=self.to_partners(0.3))

    def information(self):
        rng = self.rng
        for _ in range(rng.choice([1, 1, 2])):
            asker = self.lead if self.maybe(0.75) else self.partner()
            pool = [b for b in self.parties if b != asker]
            chosen = self.some(pool, 1)[:3]
            day = self.after(self.start, 20)
            due = day + timedelta(days=rng.choice([0, 1, 2, 5, 9, 14]))
            limit = rng.choice([self.w.limit(due)] * 4 + [None, "4 ngày làm việc", "7 ngày", self.w.limit(day - timedelta(days=2))])
            who = Who(asker) if asker != self.lead or self.maybe(0.5) else None
            letter = self.emit("yêu cầu thông tin", day, who, self.numbers(), to=self.people(chosen), nội_dung=self.sometimes(0.9),
                               hạn=limit, mục_đích=self.sometimes(0.85, "phục vụ kiểm tra"))
            for b in chosen:
                if self.maybe(0.1) and b in self.partners:
                    asked = self.emit("đề nghị điều chỉnh thời gian", self.after(day, 2), Who(b), self.numbers(), self.about(letter, 0.8),
                                      hạn_mới=self.w.limit(due + timedelta(days=20)))
                    self.emit("trả lời điều chỉnh", self.after(asked[0], 2), None, self.numbers(0.6), self.about(asked),
                              kết_quả=rng.choice(["chấp thuận", "chấp thuận", "không chấp thuận"]), lý_do=self.sometimes(0.5, "gấp"))
                when = max(day, self.near(due))
                if self.maybe(0.6):
                    self.emit("cung cấp thông tin", when, Who(b), self.numbers(0.8), self.about(letter))
                elif self.maybe(0.45):
                    answers = self.about(letter, 0.8)
                    self.emit("từ chối", when, Who(b), self.numbers(0.8), answers, lý_do=self.sometimes(0.8, "mật"),
                              căn_cứ=rng.choice(["bí mật nhà nước", "bí mật nhà nước", "3.3", None]))

    def receptions(self):
        """tiếp nhận: before and after, of the right and of the wrong letter."""
        written = [(d, e) for d, e in self.events if "văn bản" in e]
        for day, event in written:
            if not self.maybe(0.18):
                continue
            numbers = event["văn bản"] if isinstance(event["văn bản"], list) else [event["văn bản"]]
            who = self.partner() if self.maybe(0.7) else self.rng.choice(self.parties)
            self.emit("tiếp nhận", max(self.start, day + timedelta(days=self.rng.choice([0, 0, 1, 1, 2, 3, 5, -1]))), Who(who),
                      self.numbers(0.05), [self.rng.choice(numbers)] if self.maybe(0.95) else ["777/LA"], số_đến=self.sometimes(0.85, "12", "107"))

    def officers(self):
        if self.maybe(0.35 if self.form != "kiểm tra" else 0.7):
            staff = []
            for p in self.some(self.partners, 1):
                one = {"họ tên": "Nguyễn Thị D"}
                if self.maybe(0.95):
                    one["cơ quan"] = Who(p)
                one["chức vụ"] = "chuyên viên"
                if self.maybe(0.85):
                    one["nhiệm vụ"] = "tổng hợp"
                if self.maybe(0.8):
                    one["hạn"] = self.w.day(self.after(self.start, 30))
                staff.append(one)
            self.header["cán bộ"] = staff
        for p in self.partners:
            if self.maybe(0.15):
                day = self.after(self.start, 25)
                due = day + timedelta(days=self.rng.choice([0, 2, 5, -2]))
                told = self.emit("báo cáo thủ trưởng", day, Who(p), self.numbers(0.6), hạn=self.w.limit(due) if self.maybe(0.8) else None)
                if self.maybe(0.6):
                    self.emit("thủ trưởng cho ý kiến", self.near(due), Who(p), self.numbers(0.4), self.about(told))

    def follow_up(self):
        rng = self.rng
        for _ in range(rng.choice([0, 0, 1, 2, 3])):
            day = self.after(self.start, 45)
            self.emit("đôn đốc", day, self.lead_author(), self.numbers(0.6), to=self.to_partners(0.6))
        for _ in range(rng.choice([0, 0, 1, 2])):
            day = self.after(self.start, 45)
            self.emit("báo văn phòng", day, self.lead_author(), self.numbers(0.7), to=OFFICE if self.maybe(0.2) else None,
                      cơ_quan_vi_phạm=self.people(self.some(self.partners, 1)))
            if self.maybe(0.6):
                self.emit("báo cáo chủ tịch", self.after(day, 6), OFFICE if self.maybe(0.3) else None, self.numbers(0.7),
                          cơ_quan_vi_phạm=self.people(self.some(self.partners, 1)) if self.maybe(0.6) else None)
        if self.maybe(0.1):
            self.emit("văn phòng đôn đốc", self.after(self.start, 40), OFFICE, to=Who(self.partner()))
        if self.maybe(0.1):
            self.emit("giải trình", self.after(self.start, 40), Who(self.rng.choice(self.parties)), nội_dung="do thiên tai")
        if self.maybe(0.1):
            self.emit("họp tháo gỡ", self.after(self.start, 40))
        if self.maybe(0.1):
            self.emit("biểu dương", self.after(self.start, 40), OFFICE, cơ_quan=Who(self.partner()), lý_do="làm tốt")

    def reports(self):
        if self.form in ("sơ kết", "tổng kết") and self.maybe(0.7):
            self.emit("trình báo cáo", self.after(self.start, 45), self.lead_author(), self.numbers(0.8), gồm=self.sometimes(0.5, ["kết quả"]))

    def ending(self, first_day):
        rng = self.rng
        turn = rng.random()
        if turn < 0.45:
            return
        days = sorted(d for d, _ in self.events) or [self.start]
        end = rng.choice([days[-1], days[len(days) // 2], days[-1] + timedelta(days=10), self.start + timedelta(days=rng.randint(5, 60))])
        self.header["trạng thái"] = self.w.odd("hoàn thành" if turn < 0.75 else "hủy")
        self.header["ngày kết thúc"] = self.w.day(max(end, first_day))
        if self.maybe(0.5):
            self.header["lưu trữ"] = "Hộp 3"

    def close_waivers(self, header):
        """Waivers of what the matter does hold, that end about the day it is due."""
        found = Matter(self.world, header)
        dated = [o for o in found.judge() if o.due and o.status != "not-applicable"]
        picked = []
        for o in self.rng.sample(dated, min(len(dated), self.rng.choice([1, 1, 2]))):
            one = {"quy tắc": self.w.odd(o.rule, 0.1)}
            if self.maybe(0.6):
                one["cơ quan"] = Who(o.debtor)
            one |= {"lý do": "thiên tai", "người duyệt": "Chủ tịch UBND tỉnh", "văn bản": self.numbers(1)[0]}
            if self.maybe(0.8):
                one["đến ngày"] = self.w.day(o.due + timedelta(days=self.rng.choice([-1, 0, 0, 1])))
            picked.append(one)
        return picked

    def waivers(self):
        rules = ["5.1-plan", "9.1-deadline", "9.2-deadline", "9.3-deadline", "10.2-reply", "10.1-period", "11.2-deadline", "11.3-refusal",
                 "11.3-attend", "11.4-minutes", "6.1-ground", "3.5-task", "5.6-archive", "17.4-notify", "5.2-held", "15-respond", "16-draft",
                 "10.2-notify", "6.2-assign", "6.1-take-part", "11.2-content", "12.2-plan"]
        found = []
        for _ in range(self.rng.choice([0, 0, 0, 1, 1, 2])):
            one = {"quy tắc": self.rng.choice(rules)}
            if self.maybe(0.6):
                one["cơ quan"] = Who(self.rng.choice(self.parties)) if self.maybe(0.8) else self.people(self.some(self.parties, 1))
            one["lý do"] = "thiên tai"
            one["người duyệt"] = "Phó Chủ tịch UBND tỉnh"
            one["văn bản"] = self.numbers(1)[0]
            if self.maybe(0.5):
                one["đến ngày"] = self.w.day(self.after(self.start, 40))
            found.append(one)
        return found

    # --- names ---

    def stands(self, one):
        if one in self.parties or one not in self.registry.entries:
            return [one]
        found = [p for p in self.parties if p in self.registry.closures[one]]
        return found or [one]

    def name(self, who, event_day=None):
        """A text that names the body on that day, now and then by its successor."""
        one = self.registry.office(event_day or self.first_day) if who == OFFICE else who.id
        if one not in self.registry.entries:
            return one if self.maybe(0.9) else one.upper()
        exact = []
        loose = []
        for entry in AGENCIES:
            for text in [entry["mã"], entry["tên"], *entry["viết"]]:
                named = self.registry.resolve(text, self.first_day, event_day)
                if named == one:
                    exact.append(text)
                elif event_day and not who.exact and one in self.stands(named) and \
                        self.registry.entries[named].alive(event_day):
                    loose.append(text)
        if loose and (not exact or self.maybe(0.6)):
            return self.w.odd(self.rng.choice(loose))
        if not exact:
            raise Unnameable(one)
        return self.w.odd(self.rng.choice(exact))

    def header_name(self, one):
        if one not in self.registry.entries:
            return one
        names = [t for e in AGENCIES for t in [e["mã"], e["tên"], *e["viết"]] if self.registry.resolve(t, self.first_day) == one]
        if not names:
            raise Unnameable(one)
        return self.w.odd(self.rng.choice(names))

    def settle(self, value, day=None):
        if isinstance(value, Who):
            return self.name(value, day)
        if isinstance(value, list):
            found, seen = [], set()
            for item in value:
                text = self.settle(item, day)
                if isinstance(item, Who):
                    named = self.registry.resolve(text, self.first_day, day) or fold(text)
                    if named in seen:
                        continue
                    seen.add(named)
                found.append(text)
            return found
        if isinstance(value, dict):
            return {(self.settle(k, day) if isinstance(k, Who) else k): self.settle(v, day) for k, v in value.items()}
        return value

    def settle_event(self, event, day):
        found = self.settle(event, day)
        if "tham dự" in found and "vắng" in found:
            def names(key):
                return {p for t in found[key] for p in self.stands(self.registry.resolve(t, self.first_day, day))
                        if self.registry.resolve(t, self.first_day, day)}
            if names("tham dự") & names("vắng"):
                for key in ("tham dự", "vắng"):
                    found[key] = [self.name(Who(w.id, True), day) if isinstance(w, Who) else w for w in event[key]]
        return found

    def spelled(self, key):
        return self.w.odd(key)

    def write(self):
        rng = self.rng
        days = [d for d, _ in self.events]
        if self.e:
            days.append(self.e[0])
        plan_day = self.header.get("kế hoạch", {}).get("ngày")
        if plan_day:
            days.append(parse_day(plan_day))
        self.first_day = min(days) if days else date(2026, 1, 1)
        self.ending(self.first_day)
        waivers = self.waivers()
        if self.maybe(0.4):
            self.header["lĩnh vực"] = self.some(FIELDS, 1)
        if self.maybe(0.1):
            self.header["văn bản quy phạm pháp luật"] = rng.choice(["có", "không"])
        header = {"mã": self.code, "hình thức": self.w.odd(self.form),
                  "tiêu đề": f"Hồ sơ thử {self.code}", "chủ trì": self.header_name(self.lead),
                  "phối hợp": [self.header_name(p) for p in self.partners]}
        if len(self.partners) == 1 and self.maybe(0.5):
            header["phối hợp"] = header["phối hợp"][0]
        if self.e:
            header["tiến hành"] = self.w.span(*self.e)
        for key, bodies in self.bodies.items():
            if bodies:
                header[key] = [self.header_name(b) for b in bodies]
        for key, value in self.header.items():
            header[key] = self.settle(value)
        events = [(d, {self.spelled(k): v for k, v in self.settle_event(e, d).items()}) for d, e in self.events]
        if self.maybe(0.5):
            events.sort(key=lambda e: e[0])
        else:
            rng.shuffle(events)
        if events:
            header["diễn biến"] = [e for _, e in events]
        if self.maybe(0.4):
            waivers += self.close_waivers(header)
        if waivers:
            header["miễn trừ"] = self.settle(waivers)
        return {self.spelled(k): v for k, v in header.items()}


def registry_text():
    found = []
    for entry in AGENCIES:
        one = {"mã": entry["mã"], "tên": entry["tên"], "viết tắt": entry["viết"], "từ": entry.get("từ", "2008-01-01")}
        for key, name in (("đến", "đến"), ("kế", "kế thừa"), ("lĩnh", "lĩnh vực"), ("vai", "vai trò")):
            if key in entry:
                one[name] = entry[key]
        found.append(one)
    return dump(found)


def regulation_body(path):
    """The text as Markdown: headings for the decision, chapters and articles."""
    if path is None:
        return skeleton()
    text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    if text.startswith("---"):
        return text.split("\n---\n", 1)[1]
    if re.search(r"^## ", text, re.M):
        return text
    out = ["## Quyết định", ""]
    lines = [l.strip() for l in text.split("\n")]
    chapters, i = 0, 0
    while i < len(lines):
        line = lines[i]
        if re.fullmatch(r"Chương [IVX]+", line):
            chapters += 1
            out += ["", f"## {line}. {lines[i + 1]}", ""]
            i += 2
            continue
        article = re.match(r"(Điều \d+\.)\s*(.*)", line)
        if article and chapters:
            title = article.group(2)
            following = next((l for l in lines[i + 1:] if l), "Chương")
            # the last articles have no title of their own
            if re.match(r"Điều \d+\.|Chương", following):
                out += ["", f"### {article.group(1)}", "", title, ""]
            else:
                out += ["", f"### {article.group(1)} {title}".rstrip(), ""]
        elif article:
            out += ["", f"### {article.group(1)}", "", article.group(2), ""]
        elif line:
            out += [line, ""]
        i += 1
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)) + "\n"


def skeleton():
    """Every clause of the regulation, without its words."""
    khoan = {3: 6, 4: 4, 5: 6, 6: 8, 7: 5, 9: 3, 10: 4, 11: 4, 12: 2, 13: 2, 14: 3, 17: 4, 18: 3, 19: 3}
    chapters = {1: "I. NHỮNG QUY ĐỊNH CHUNG", 8: "II. NHỮNG QUY ĐỊNH CỤ THỂ", 17: "III. ĐIỀU KHOẢN THI HÀNH", 20: "IV. ĐIỀU KHOẢN THI HÀNH"}
    out = ["## Quyết định", ""]
    for n in range(1, 4):
        out += [f"### Điều {n}.", "", f"Nội dung Điều {n} của Quyết định.", ""]
    for n in range(1, 22):
        if n in chapters:
            out += [f"## Chương {chapters[n]}", ""]
        out += [f"### Điều {n}. Tên Điều {n}", ""]
        if n not in khoan:
            out += ["Đoạn thứ nhất.", "", "Đoạn thứ hai.", ""]
        for k in range(1, khoan.get(n, 0) + 1):
            out += [f"{k}. Nội dung khoản {k}.", ""]
            if (n, k) == (11, 2):
                out += ["a) Hồ sơ, tài liệu;", "", "b) Công văn mời họp.", ""]
    return "\n".join(out)


def regulation_header(rng):
    limits = {}
    for clause, value in LIMITS.items():
        limits[clause] = {"giá trị": value, "suy diễn": "có", "căn cứ": "cách hiểu của hệ thống"} if clause in INTERPRETIVE else value
    header = {"số": "2822/2009/QĐ-UBND", "ngày ban hành": "2009-11-26", "hiệu lực": "2009-12-06", "thời hạn": limits}
    if rng.random() < 0.6:
        header["sửa đổi"] = [{"từ": day, "văn bản": "12/2026/QĐ-UBND", "thời hạn": limits} for day, limits in CHANGES if rng.random() < 0.5]
    return header


def calendar_files(out, source):
    source = source or HERE.parents[1] / "content" / "lich"
    files = sorted(source.glob("*.yml")) if source.is_dir() else []
    for path in files:
        shutil.copyfile(path, out / path.name)
    if files:
        return
    for year, data in CALENDARS.items():
        one = {"xác nhận": data["xác"]} if data["xác"] else {}
        one["nghỉ"] = data["nghỉ"]
        if data["bù"]:
            one["làm bù"] = data["bù"]
        (out / f"{year}.yml").write_text(dump(one), encoding="utf-8")


def periodic_reports(out, rng, registry, calendar):
    writer = Writer(rng)
    full = [["## 1. Tình hình chấp hành tiến độ", "# Tien_do", "~~~\n## Tiến độ\n~~~"],
            ["## 2. Việc thực hiện trách nhiệm của từng cơ quan", "Việc thực hiện *trách nhiệm* của từng cơ quan\n---", "   ### Trách nhiệm của **từng cơ quan**"],
            ["###### 3. CHAT LUONG phối hợp ##", "Chất lượng\n===", "####### Chất lượng"], ["## Kiến nghị"]]
    for year, half in ((2025, 1), (2025, 2), (2026, 1), (2026, 2)):
        day = date(year, 6 if half == 1 else 12, 20)
        moved = calendar.fixed(day).day
        folder = out / str(year)
        folder.mkdir(exist_ok=True)
        for entry in AGENCIES:
            if not registry.entries[entry["mã"]].alive(day):
                continue
            sent = moved + timedelta(days=rng.choice([-6, -1, 0, 0, 1, 3]))
            names = [t for t in [entry["mã"], entry["tên"], *entry["viết"]] if registry.resolve(t, day) == entry["mã"]]

            def write(name, header, keep):
                lines = [rng.choice(forms[:2] * 8 + forms[2:]) for forms in full if rng.random() < keep]
                body = "\n\nĐã làm.\n\n".join(lines) or "Không có đề mục: tiến độ, chất lượng."
                (folder / f"{name}.md").write_text(f"---\n{dump(header)}---\n{body}\n", encoding="utf-8")

            if rng.random() < 0.75:
                header = {"loại": "báo cáo định kỳ", "cơ quan": rng.choice(names), "kỳ": f"{year}-{half}", "ngày gửi": writer.day(sent)}
                if rng.random() < 0.8:
                    header["văn bản"] = f"{rng.randint(1, 400)}/BC-{entry['viết'][0].replace(' ', '')}"
                write(f"{entry['mã']}-{year}-{half}", header, rng.choice([1, 1, 0.8]))
            if rng.random() < 0.1:
                other = day - timedelta(days=rng.randint(10, 60))
                if registry.resolve(names[0], other) == entry["mã"] and registry.entries[entry["mã"]].alive(other):
                    write(f"{entry['mã']}-{other.isoformat()}", {"loại": "báo cáo đột xuất", "cơ quan": entry["mã"], "ngày gửi": other.isoformat()}, 0.9)
        if rng.random() < 0.7:
            sent = calendar.forward(moved, Count(10, True)).day + timedelta(days=rng.choice([-2, 0, 1]))
            header = {"loại": "báo cáo tổng hợp", "cơ quan": "VP UBND", "kỳ": f"{year}-{half}", "ngày gửi": sent.isoformat()}
            (folder / f"tong-hop-{year}-{half}.md").write_text(f"---\n{dump(header)}---\n## Tổng hợp\n", encoding="utf-8")


def generate(out, seed, count, calendar_dir=None, regulation=None):
    rng = random.Random(f"folder {seed}")
    out.mkdir(parents=True, exist_ok=True)
    for folder in ("lich", "ho-so", "bao-cao"):
        if (out / folder).exists():
            shutil.rmtree(out / folder)
        (out / folder).mkdir()
    (out / "co-quan.yml").write_text(registry_text(), encoding="utf-8")
    calendar_files(out / "lich", calendar_dir)
    (out / "quy-che.md").write_text(f"---\n{dump(regulation_header(rng))}---\n{regulation_body(regulation)}", encoding="utf-8")
    site = {"tên": "Hồ sơ thử", "cơ quan chủ quản": "Văn phòng Ủy ban nhân dân tỉnh", "ngôn ngữ": ["vi"], "định dạng": "1"}
    if rng.random() < 0.9:
        site["theo dõi từ kỳ"] = rng.choice(["2025-1", "2025-2", "2026-1"])
    (out / "site.yml").write_text(dump(site), encoding="utf-8")
    world = World(out, date(2100, 1, 1))
    periodic_reports(out / "bao-cao", rng, world.registry, world.calendar)
    for k in range(1, count + 1):
        name = f"HS-{seed}-{k:03}"
        for attempt in range(100):
            maker = MatterMaker(random.Random(f"matter {seed} {k} {attempt}"), world, name)
            try:
                header = maker.make()
                break
            except Unnameable:
                continue
        else:
            raise RuntimeError(f"{name}: no valid matter found")
        folder = out / "ho-so" / str(maker.first_day.year)
        folder.mkdir(exist_ok=True)
        (folder / f"{name}.md").write_text(f"---\n{dump(header)}---\nHồ sơ sinh tự động.\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=30)
    parser.add_argument("--calendar", type=Path, help="a folder of year files to copy; default: the repository's, else a small one")
    parser.add_argument("--regulation", type=Path, help="the regulation's text; default: a skeleton of its clauses")
    options = parser.parse_args()
    generate(options.out, options.seed, options.count, options.calendar, options.regulation)


if __name__ == "__main__":
    main()
