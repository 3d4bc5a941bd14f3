"""The calendar, the agencies and the time limits, read from files of the known simple shapes."""

import datetime
import re
from dataclasses import dataclass

ONE = datetime.timedelta(days=1)


class Calendar:
    """Which days work; a year without a file works from Monday to Friday."""

    def __init__(self, folder):
        self.off, self.makeup = set(), set()
        for path in sorted(folder.glob("*.yml")):
            into = None
            for line in path.read_text().splitlines():
                if line.startswith("nghỉ:"):
                    into = self.off
                elif line.startswith("làm bù:"):
                    into = self.makeup
                elif day := re.match(r"  (\d{4}-\d{2}-\d{2}):", line):
                    into.add(datetime.date.fromisoformat(day[1]))

    def works(self, day):
        return day in self.makeup or (day.weekday() < 5 and day not in self.off)

    def step(self, day, count):
        """The count-th working day after a day, or before it where count is negative."""
        step = ONE if count > 0 else -ONE
        for _ in range(abs(count)):
            day += step
            while not self.works(day):
                day += step
        return day

    def onwards(self, day):
        """The day itself where it works, else the next that does."""
        while not self.works(day):
            day += ONE
        return day

    def back(self, day):
        """The day itself where it works, else the last before it that does."""
        while not self.works(day):
            day -= ONE
        return day


@dataclass
class Agency:
    id: str
    name: str
    symbol: str
    begins: datetime.date
    ends: datetime.date
    roles: str


class Registry:
    def __init__(self, path):
        self.agencies = []
        for entry in re.split(r"^- mã: *", path.read_text(), flags=re.M)[1:]:
            def value(key, default=""):
                found = re.search(rf"^  {key}: *(.+)$", entry, flags=re.M)
                return found[1].strip() if found else default

            symbols = value("viết tắt").strip("[]").split(",")
            self.agencies.append(Agency(
                entry.split("\n", 1)[0].strip(), value("tên"), symbols[0].strip(),
                datetime.date.fromisoformat(value("từ", "2000-01-01")), datetime.date.fromisoformat(value("đến", "2100-12-31")),
                value("vai trò")))

    def alive(self, first, last):
        """The agencies that exist all through a span of days, the Office left out."""
        return [a for a in self.agencies if a.begins <= first and last <= a.ends and "văn phòng" not in a.roles]

    def office(self):
        return next(a for a in self.agencies if "văn phòng" in a.roles)


class Limits:
    """The regulation's `thời hạn`: how many days, by clause."""

    def __init__(self, path):
        header = path.read_text().split("---")[1]
        self.days = {clause: int(days) for clause, days in re.findall(r"^  ([\d.]+):(?:\n    giá trị:)? *(\d+) ngày", header, flags=re.M)}

    def __getitem__(self, clause):
        return self.days[clause]
