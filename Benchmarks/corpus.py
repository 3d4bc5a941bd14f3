#!/usr/bin/env python3
"""Writes a content folder of valid, made-up records, for tests and measurements.

    Benchmarks/corpus.py OUT --matters 1000 --seed 1

The same arguments give the same bytes, on any machine. A record has 4 to 5 KB, 10 to 25 events and 3 to 8 partners;
the matters spread over all forms and 15 years. The registry, the regulation and the calendar are copied from content/.
"""

import argparse
import pathlib
import random
import shutil

from generator.matter import FORMS, record
from generator.province import Calendar, Limits, Registry
from generator.reports import reports

ROOT = pathlib.Path(__file__).resolve().parents[1]

SETTINGS = """# Dữ liệu do chương trình sinh ra để đo, không phải của cơ quan nào.
tên: Dữ liệu sinh để đo
cơ quan chủ quản: Văn phòng Ủy ban nhân dân tỉnh
ngôn ngữ: [vi]
theo dõi từ kỳ: 2024-1
mẫu: có
định dạng: 1
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=pathlib.Path, help="the folder to make; it must not exist, or be empty")
    parser.add_argument("--matters", type=int, default=1000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--calendar", type=pathlib.Path, default=ROOT / "content/lich")
    parser.add_argument("--regulation", type=pathlib.Path, default=ROOT / "content/quy-che.md")
    parser.add_argument("--registry", type=pathlib.Path, default=ROOT / "content/co-quan.yml")
    arguments = parser.parse_args()
    if arguments.out.exists() and any(arguments.out.iterdir()):
        parser.error(f"{arguments.out} is not empty")

    calendar = Calendar(arguments.calendar)
    registry = Registry(arguments.registry)
    limits = Limits(arguments.regulation)
    arguments.out.mkdir(parents=True, exist_ok=True)
    shutil.copytree(arguments.calendar, arguments.out / "lich")
    shutil.copy(arguments.registry, arguments.out / "co-quan.yml")
    shutil.copy(arguments.regulation, arguments.out / "quy-che.md")
    (arguments.out / "site.yml").write_text(SETTINGS)

    for number in range(arguments.matters):
        # Each record draws from its own source, so that a larger corpus begins with the smaller one.
        draw = random.Random(f"{arguments.seed}/{number}")
        form = FORMS[number % len(FORMS)]
        year, name, text = record(draw, form, number, calendar, registry, limits)
        write(arguments.out / f"ho-so/{year}/{name}.md", text)
    draw = random.Random(f"{arguments.seed}/reports")
    for path, text in reports(draw, calendar, registry):
        write(arguments.out / path, text)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


if __name__ == "__main__":
    main()
