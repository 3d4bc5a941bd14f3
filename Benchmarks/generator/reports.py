"""Periodic reports of the last half-years."""

import datetime

from . import words

PERIODS = [(2024, 1), (2024, 2), (2025, 1), (2025, 2), (2026, 1)]


def reports(draw, calendar, registry):
    """The path and the text of each report; some are late, some were never sent."""
    for year, half in PERIODS:
        day = datetime.date(year, 6 if half == 1 else 12, 20)
        for agency in registry.alive(day, day):
            if draw.random() < 0.08:
                continue
            sent = calendar.back(day) if draw.random() < 0.8 else calendar.step(day, draw.randint(1, 8))
            yield f"bao-cao/{year}/{agency.id}-{year}-{half}.md", text(draw, agency, year, half, sent)


def text(draw, agency, year, half, sent):
    number = draw.randint(30, 300)
    body = "\n".join(
        f"## {heading}\n\n" + " ".join(words.sentence(draw) for _ in range(3)) + "\n"
        for heading in ["Tiến độ", "Trách nhiệm của từng cơ quan", "Chất lượng", "Kiến nghị"])
    return (f"---\nloại: báo cáo định kỳ\ncơ quan: {agency.name}\nkỳ: {year}-{half}\nngày gửi: {sent.day}/{sent.month}/{sent.year}\n"
            f"văn bản: {number}/BC-{agency.symbol}\ntiêu đề: Báo cáo công tác phối hợp kỳ {half} năm {year}\n---\n\n{body}")
