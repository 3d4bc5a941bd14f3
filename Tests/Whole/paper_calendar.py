"""The year files of a content folder, as a person reads them off the wall."""

from datetime import date, timedelta

import yaml

ONE = timedelta(days=1)
WEEKEND = {5: "Thứ Bảy", 6: "Chủ nhật"}


class PaperCalendar:
    """Which days are off, by name, and who confirmed the year."""

    def __init__(self, folder):
        self.confirmations, self.off, self.makeup = {}, {}, set()
        for path in sorted(folder.glob("*.yml")):
            year = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
            self.confirmations[int(path.stem)] = year.get("xác nhận")
            self.off |= {date.fromisoformat(text): name for text, name in (year.get("nghỉ") or {}).items()}
            self.makeup |= {date.fromisoformat(text) for text in year.get("làm bù") or {}}

    def name_off(self, one):
        """What the day off is called; None for a working day."""
        if one in self.makeup:
            return None
        return self.off.get(one) or WEEKEND.get(one.weekday())

    def working_days(self, after, until):
        return sum(self.name_off(after + ONE * n) is None for n in range(1, (until - after).days + 1))

    def walk(self, start, n, step):
        """The working days counted and the days off passed over."""
        counted, skipped, one = [], [], start
        while len(counted) < n:
            one += step
            (skipped if self.name_off(one) else counted).append(one)
        return counted, skipped

    def next_working(self, one):
        skipped = []
        while self.name_off(one):
            skipped.append(one)
            one += ONE
        return one, skipped
