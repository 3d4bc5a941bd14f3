"""One record: its header, its events and its narrative."""

import datetime

from . import forms, words
from .log import Matter

FORMS = [
    ("KS", "khảo sát", forms.survey, "Khảo sát"), ("YK", "lấy ý kiến", forms.opinion, "Lấy ý kiến dự thảo văn bản về"),
    ("HOP", "họp", forms.meeting, "Họp bàn"), ("TC", "tổ chức liên cơ quan", forms.joint_body, "Thành lập tổ công tác về"),
    ("KT", "kiểm tra", forms.inspection, "Kiểm tra liên ngành"), ("SK", "sơ kết", forms.review, "Sơ kết sáu tháng công tác"),
    ("TK", "tổng kết", forms.review, "Tổng kết năm năm công tác"),
]
YEARS = range(2012, 2027)
STYLES = ["{d}/{m}/{y}", "{dd}/{mm}/{y}", "{y}-{mm}-{dd}", "{d}.{m}.{y}"]
#: A matter lasts at most so long; none is under way on the day on which agencies merged.
LONGEST = datetime.timedelta(days=150)


def record(draw, form, number, calendar, registry, limits):
    """The year, the id and the text of a record."""
    prefix, word, fill, title = form
    first = first_day(draw, number, calendar, registry)
    agencies = draw.sample(registry.alive(first, first + LONGEST), draw.randint(4, 9))
    matter = Matter(draw, calendar, limits, number, agencies[0], agencies[1:], first, style=draw.choice(STYLES))
    name = f"{prefix}-{first.year}-{number + 1:05}"
    plan = matter.letter(matter.lead)
    end = fill(matter)
    trim(matter, registry)
    last = max(end, max(event.day for event in matter.events))
    lines = ["---", f"mã: {name}", f"hình thức: {word}", f"tiêu đề: {title} {draw.choice(words.SUBJECTS)}", f"chủ trì: {matter.lead.name}", "phối hợp:"]
    lines += [f"  - {partner.name}" for partner in matter.partners]
    lines += matter.header
    lines += ["kế hoạch:", f"  văn bản: {plan}", f"  ngày: {matter.day(first)}", "  nhiệm vụ:"]
    lines += [f"    {partner.name}: {draw.choice(words.TASKS)}" for partner in matter.partners]
    if number % 20:
        closed = calendar.step(last, draw.randint(1, 10))
        lines += ["trạng thái: hoàn thành", f"ngày kết thúc: {matter.day(closed)}"]
        if matter.chance(0.9):
            lines.append(f"lưu trữ: Phông {matter.lead.symbol}, hộp {draw.randint(1, 90)}")
    lines += ["diễn biến:"] + matter.text() + ["---", ""]
    header = "\n".join(lines) + "\n"
    size = draw.randint(4150, 5050)
    return first.year, name, header + words.narrative(draw, max(250, size - len(header.encode())))


def first_day(draw, number, calendar, registry):
    """A working day; matters spread evenly over the years, and none spans a merger of agencies."""
    mergers = {agency.begins for agency in registry.agencies} - {min(agency.begins for agency in registry.agencies)}
    year = YEARS[number // len(FORMS) % len(YEARS)]
    while True:
        day = calendar.onwards(datetime.date(year, 1, 4) + datetime.timedelta(days=draw.randint(0, 330)))
        if day.year == year and not any(day <= merger <= day + LONGEST for merger in mergers):
            return day


def too_long(matter):
    """Whether the log leaves too little of a record's 5 KB."""
    return len("\n".join(matter.text()).encode()) > 3100


def trim(matter, registry):
    """10 to 25 events: what is optional goes, at random; where there are too few, reminders and explanations come."""
    draw = matter.draw
    while len(matter.events) > 25 or (len(matter.events) > 10 and too_long(matter)):
        optional = [event for event in matter.events if event.optional]
        if not optional and len(matter.events) <= 25:
            break
        matter.events.remove(draw.choice(optional) if optional else matter.events[-1])
    last = max(event.day for event in matter.events)
    while len(matter.events) < 10:
        partner = draw.choice(matter.partners)
        last = matter.calendar.step(last, 1)
        matter.add(last, "thông báo tham gia", ("đến", partner.name), ("ghi chú", draw.choice(words.TASKS)))
