"""Values of the record format: folds, days, ranges, limits, headers, and the working calendar."""

import math
import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta

import yaml

ONE = timedelta(days=1)


# --- text ---------------------------------------------------------------------------------------

def nfc(text):
    return unicodedata.normalize("NFC", text)


def plain(text):
    """Lower case, diacritics dropped, đ→d; punctuation kept."""
    lowered = nfc(text).lower().replace("đ", "d")
    parts = unicodedata.normalize("NFD", lowered)
    return "".join(c for c in parts if not unicodedata.combining(c))


def fold(text):
    return re.sub(r"[\s\-–—_]+", " ", plain(text)).strip()


def fold_number(text):
    return re.sub(r"\s*/\s*", "/", fold(text))


def given(value):
    if value is None:
        return False
    if isinstance(value, str):
        return value.strip() != ""
    return len(value) > 0


def as_list(value):
    """Wherever a list is asked for, one scalar (or one mapping) will do."""
    if not given(value):
        return []
    return list(value) if isinstance(value, list) else [value]


def yes(value):
    return isinstance(value, str) and fold(value) == "co"


class Keys:
    """A mapping whose keys are looked up by their fold."""

    def __init__(self, mapping):
        self.items = {}
        if isinstance(mapping, dict):
            for key, value in mapping.items():
                self.items[fold(key)] = value

    def get(self, key):
        value = self.items.get(key)
        return value if given(value) else None

    def has(self, key):
        return self.get(key) is not None

    def copy_with(self, changes):
        other = Keys({})
        other.items = dict(self.items)
        other.items.update(changes)
        return other


def tidy(value):
    if isinstance(value, str):
        return nfc(value)
    if isinstance(value, list):
        return [tidy(v) for v in value]
    if isinstance(value, dict):
        return {nfc(k) if isinstance(k, str) else str(k): tidy(v) for k, v in value.items()}
    return value


def load_yaml(text):
    return tidy(yaml.load(text, Loader=yaml.BaseLoader))


def read_text(path):
    text = path.read_bytes().decode("utf-8-sig")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_markdown(path):
    """Header (a mapping) and body of a Markdown file."""
    text = read_text(path)
    lines = text.split("\n")
    if not lines or lines[0].rstrip() != "---":
        raise ValueError(f"{path}: no header")
    for i in range(1, len(lines)):
        if lines[i].rstrip() == "---":
            return load_yaml("\n".join(lines[1:i])) or {}, "\n".join(lines[i + 1:])
    raise ValueError(f"{path}: header without its closing ---")


def headings(body):
    found = []
    fence = None
    previous = ""
    for line in body.split("\n"):
        mark = re.match(r"^ {0,3}(```+|~~~+)", line)
        if mark:
            if fence is None:
                fence = mark.group(1)[0]
            elif fence == mark.group(1)[0]:
                fence = None
            previous = ""
            continue
        if fence:
            continue
        atx = re.match(r"^ {0,3}#{1,6}(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$", line)
        if atx:
            found.append(atx.group(1) or "")
            previous = ""
        elif re.match(r"^ {0,3}(=+|-+)[ \t]*$", line) and previous.strip():
            found.append(previous.strip())
            previous = ""
        else:
            previous = line
    return found


# --- days ---------------------------------------------------------------------------------------

DAY = re.compile(
    r"(?<!\d)(?:"
    r"(?P<y1>\d{4})-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})"
    r"|(?P<d2>\d{1,2})(?P<sep>[/.\-])(?P<m2>\d{1,2})(?P=sep)(?P<y2>\d{4})"
    r"|(?P<d3>\d{1,2})\s+thang\s+(?P<m3>\d{1,2})\s+nam\s+(?P<y3>\d{4})"
    r")(?!\d)")
TIME = re.compile(r"(?<!\d)\d{1,2}\s*(?::\s*\d{2}|gio(?:\s*\d{1,2})?|h(?:\s*\d{2})?)(?![\w])")
MONTH = re.compile(r"thang\s+(\d{1,2})\s*(?:/|\s+nam\s+)\s*(\d{4})")
COUNT = re.compile(r"(?<!\d)(\d+)\s+ngay(\s+lam\s+viec)?")


def _day_of(match):
    for n in "123":
        if match.group("y" + n):
            return date(int(match.group("y" + n)), int(match.group("m" + n)), int(match.group("d" + n)))


def days_in(text):
    return [_day_of(m) for m in DAY.finditer(plain(text))]


def parse_day(value):
    if not isinstance(value, str):
        return None
    found = days_in(value)
    return found[0] if found else None


def parse_time(value):
    if not isinstance(value, str):
        return None
    match = TIME.search(DAY.sub(" ", plain(value)))
    return match.group(0) if match else None


def parse_range(value):
    if not isinstance(value, str):
        return None
    found = days_in(value)
    return (found[0], found[-1]) if found else None


@dataclass(frozen=True)
class Count:
    n: int
    working: bool


def parse_limit(value):
    """A day, a Count, or None."""
    if not isinstance(value, str) or not given(value):
        return None
    text = plain(value).split("ke tu")[0]
    found = DAY.search(text)
    if found:
        return _day_of(found)
    month = MONTH.search(text)
    if month:
        m, y = int(month.group(1)), int(month.group(2))
        return date(y + m // 12, m % 12 + 1, 1) - ONE
    count = COUNT.search(text)
    if count:
        return Count(int(count.group(1)), bool(count.group(2)))
    return None


def parse_period(value):
    match = re.fullmatch(r"\s*(\d{4})\s*-\s*([12])\s*", value) if isinstance(value, str) else None
    return (int(match.group(1)), int(match.group(2))) if match else None


# --- the Vietnamese lunar calendar (UTC+7), for years without a confirmed file --------------------

def _julian(d):
    return d.toordinal() + 1721425


def _from_julian(j):
    return date.fromordinal(j - 1721425)


def _new_moon(k):
    t = k / 1236.85
    t2, t3 = t * t, t * t * t
    dr = math.pi / 180
    jd = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3
    jd += 0.00033 * math.sin((166.56 + 132.87 * t - 0.009173 * t2) * dr)
    m = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3
    mpr = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3
    f = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3
    c = (0.1734 - 0.000393 * t) * math.sin(m * dr) + 0.0021 * math.sin(2 * dr * m)
    c += -0.4068 * math.sin(mpr * dr) + 0.0161 * math.sin(dr * 2 * mpr)
    c += -0.0004 * math.sin(dr * 3 * mpr)
    c += 0.0104 * math.sin(dr * 2 * f) - 0.0051 * math.sin(dr * (m + mpr))
    c += -0.0074 * math.sin(dr * (m - mpr)) + 0.0004 * math.sin(dr * (2 * f + m))
    c += -0.0004 * math.sin(dr * (2 * f - m)) - 0.0006 * math.sin(dr * (2 * f + mpr))
    c += 0.0010 * math.sin(dr * (2 * f - mpr)) + 0.0005 * math.sin(dr * (2 * mpr + m))
    if t < -11:
        delta = 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
    else:
        delta = -0.000278 + 0.000265 * t + 0.000262 * t2
    return jd + c - delta


def _new_moon_day(k):
    return math.floor(_new_moon(k) + 0.5 + 7 / 24)


def _sun_longitude(jdn):
    t = (jdn - 0.5 - 7 / 24 - 2451545.0) / 36525
    t2 = t * t
    dr = math.pi / 180
    m = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2
    l0 = 280.46645 + 36000.76983 * t + 0.0003032 * t2
    dl = (1.914600 - 0.004817 * t - 0.000014 * t2) * math.sin(dr * m)
    dl += (0.019993 - 0.000101 * t) * math.sin(dr * 2 * m) + 0.000290 * math.sin(dr * 3 * m)
    longitude = (l0 + dl) * dr
    longitude -= math.pi * 2 * math.floor(longitude / (math.pi * 2))
    return math.floor(longitude / math.pi * 6)


def _month_11(year):
    off = _julian(date(year, 12, 31)) - 2415021
    k = math.floor(off / 29.530588853)
    nm = _new_moon_day(k)
    return _new_moon_day(k - 1) if _sun_longitude(nm) >= 9 else nm


def _leap_offset(a11):
    k = math.floor((a11 - 2415021.076998695) / 29.530588853 + 0.5)
    i = 1
    arc = _sun_longitude(_new_moon_day(k + i))
    while True:
        last = arc
        i += 1
        arc = _sun_longitude(_new_moon_day(k + i))
        if arc == last or i >= 14:
            return i - 1


def lunar_day(year, month, day):
    """The solar day of a day of the lunar year (not of a leap month); month < 11."""
    a11, b11 = _month_11(year - 1), _month_11(year)
    off = month - 11 + 12
    if b11 - a11 > 365:
        if off >= _leap_offset(a11):
            off += 1
    k = math.floor(0.5 + (a11 - 2415021.076998695) / 29.530588853)
    return _from_julian(_new_moon_day(k + off) + day - 1)


def forecast_holidays(year):
    """The days off of a year without a confirmed file, Saturdays and Sundays apart."""
    days = {date(year, 1, 1), date(year, 4, 30), date(year, 5, 1), date(year, 9, 2), lunar_day(year, 3, 10)}
    tet = lunar_day(year, 1, 1)
    if year <= 2013:
        before, after = 1, 3
    elif tet.weekday() in (0, 1):
        before, after = 1, 4
    else:
        before, after = 2, 3
    days |= {tet + ONE * i for i in range(-before, after)}
    if year >= 2021:
        days.add(date(year, 9, 3) if date(year, 9, 2).weekday() in (6, 0, 3) else date(year, 9, 1))
    if year >= 2026:
        days.add(date(year, 11, 24))
    off = set(days)
    for day in sorted(days):
        if day.weekday() >= 5:
            other = day + ONE
            while other.weekday() >= 5 or other in off:
                other += ONE
            off.add(other)
    return off


# --- the working calendar -------------------------------------------------------------------------

@dataclass(frozen=True)
class Due:
    """A counted day, and whether it rests on a year without a confirmed file."""
    day: date
    provisional: bool = False


class Calendar:
    def __init__(self, folder):
        self.years = {}
        if folder.is_dir():
            for path in sorted(folder.glob("*.yml")):
                if re.fullmatch(r"\d{4}", path.stem):
                    self._read(int(path.stem), Keys(load_yaml(read_text(path)) or {}))
        self._forecast = {}

    def _read(self, year, keys):
        if not keys.has("xac nhan"):
            return
        off, makeup = set(), set()
        for key in (keys.get("nghi") or {}):
            first, last = parse_range(key)
            while first <= last:
                off.add(first)
                first += ONE
        for key in (keys.get("lam bu") or {}):
            makeup.add(parse_day(key))
        self.years[year] = (off, makeup)

    def confirmed(self, day):
        return day.year in self.years

    def working(self, day):
        if day.year in self.years:
            off, makeup = self.years[day.year]
            return day in makeup or (day.weekday() < 5 and day not in off)
        if day.year not in self._forecast:
            self._forecast[day.year] = forecast_holidays(day.year)
        return day.weekday() < 5 and day not in self._forecast[day.year]

    def fixed(self, day, provisional=False):
        while True:
            provisional = provisional or not self.confirmed(day)
            if self.working(day):
                return Due(day, provisional)
            day += ONE

    def forward(self, start, count, provisional=False):
        """forward n (working) days from start, as §1 counts them."""
        if not count.working:
            return self.fixed(start + ONE * count.n, provisional)
        return self._walk(start, count.n, ONE, provisional)

    def backward(self, start, count):
        if not count.working:
            return Due(start - ONE * count.n)
        return self._walk(start, count.n, -ONE, False)

    def _walk(self, day, left, step, provisional):
        while left > 0:
            day += step
            provisional = provisional or not self.confirmed(day)
            if self.working(day):
                left -= 1
        return Due(day, provisional)
