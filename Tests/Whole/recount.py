"""Recounts the verdicts of a page as a person would: with the page's own words and a paper calendar, nothing else."""

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from page_words import day, days
from paper_calendar import ONE, WEEKEND
from sentence_forms import CONFIRMED_YEAR, D, read_sentences

# What a reason for "không áp dụng" may say beside those with days, which are recounted below.
PLAIN_REASONS = {
    "cơ quan đã từ chối dự họp đúng quy định", "cơ quan chủ trì chính là Văn phòng", "hồ sơ đã hoàn thành mà không có biên bản có chữ ký chủ tọa",
    "kiểm tra đột xuất, người chủ trì quyết định (khoản 2 Điều 14)", "Thường trực UBND tỉnh chủ trì đoàn kiểm tra (khoản 2 Điều 13)",
    "văn bản đề nghị đến quá muộn để kịp cử người (khoản 2 Điều 9 không áp dụng)"}


@dataclass
class Result:
    """What was recounted on all pages, and what did not come out."""
    dated: int = 0
    counts: int = 0
    excused: int = 0
    statuses: Counter = field(default_factory=Counter)
    forms: Counter = field(default_factory=Counter)
    not_understood: list = field(default_factory=list)
    wrong: list = field(default_factory=list)
    soon: set = field(default_factory=set)
    not_soon: set = field(default_factory=set)


class Recount:
    """One page, recounted into `result`."""

    def __init__(self, page, calendar, result):
        self.page, self.calendar, self.result = page, calendar, result
        said = [found for words in page.hints if (found := CONFIRMED_YEAR.fullmatch(words))]
        self.confirmed = {int(found["year"]): found["confirmation"] for found in said}
        self.read = {}
        for verdict in page.verdicts:
            sentences = read_sentences(verdict.why)
            if sentences is None:
                result.not_understood.append(f"{verdict.id}: {verdict.why}")
            self.read[verdict.id] = sentences or []
        for verdict in page.verdicts:
            if self.read[verdict.id] or verdict.due:
                One(self, verdict).recount()

    def others(self, failure):
        """The verdicts that a sentence about another obligation can mean."""
        return [v for v in self.page.verdicts if v.rule == failure.parts["rule"] and v.debtor == failure.parts["who"]
                and v.word.startswith(failure.parts["word"]) and v.due == failure.day()]

    def fact_days(self, label):
        return [found for text in self.page.facts.get(label, []) for found in days(text)]


class One:
    """One verdict."""

    def __init__(self, pages, verdict):
        self.pages, self.page, self.calendar, self.result = pages, pages.page, pages.calendar, pages.result
        self.v, self.sentences = verdict, pages.read[verdict.id]
        self.touched = set()        # the days whose calendar was asked
        self.result.forms.update(s.form for s in self.sentences)

    def of(self, *forms):
        return [s for s in self.sentences if s.form in forms]

    def expect(self, holds, what):
        if not holds:
            self.result.wrong.append(f"{self.v.id}: {what}")

    def recount(self):
        for i, sentence in enumerate(self.sentences):
            if sentence.form in ("count", "fixed", "moved"):
                self.count(i, sentence)
            if sentence.form in ("act", "due on", "incomplete", "entered"):
                self.in_log(sentence)
            if sentence.form == "failure":
                self.expect(self.pages.others(sentence), f"no such verdict on the page: {sentence.words}")
        self.years()
        due = self.due()
        if reason := self.of("not applicable"):
            self.expect(self.v.word == "không áp dụng" and not self.v.due and not self.v.done, "says không áp dụng beside a status or a day")
            self.excuse(reason[0].parts["reason"], due)
            return
        self.expect(self.v.due == due, f"due {self.v.due}, recounted {due}")
        self.mark(due)
        if self.v.done and (due or self.of("act", "plan", "plan done", "report")):
            self.expect(self.v.done == self.done(), f"done {self.v.done}, recounted {self.done()}")
        if due:
            self.result.dated += 1
            self.status(due)
        elif self.of("earliest"):
            self.result.dated += 1
            self.period()
        elif ready := self.of("collected from"):
            self.expect(self.v.done is None or self.v.done >= ready[0].day(), "collected too early")

    # --- one count ---

    def count(self, i, s):
        start = s.day("start")
        self.start(i, s, start)
        self.result.counts += 1
        named, made_up = self.items(i, "skipped"), self.items(i, "made up")
        counted = []
        if s.form != "count":
            result, skipped = self.calendar.next_working(start)
            self.expect((s.form == "moved") == bool(skipped), f"moved or not: {s.words}")
            self.touched |= {result, *skipped}
        elif s.parts["working"]:
            n, step = int(s.parts["n"]), -ONE if s.parts["way"] == "lùi" else ONE
            counted, skipped = self.calendar.walk(start, n, step)
            result = counted[-1]
            self.expect(self.listed(s.parts["counted"], start, step) == counted, f"counted {counted}: {s.words}")
            self.touched |= {*counted, *skipped}
        elif s.parts["way"] == "lùi":
            result, skipped = start - ONE * int(s.parts["n"]), []
        else:
            result, skipped = self.calendar.next_working(start + ONE * int(s.parts["n"]))
            self.touched |= {result, *skipped}
        if s.form != "fixed":
            self.expect(s.day("result") == result, f"result {result}: {s.words}")
        names = [f"{one:%d/%m} {self.calendar.name_off(one)}" for one in sorted(skipped)]
        self.expect(named == names, f"days off passed over {names}: {named}")
        made = [f"{one:%d/%m} {WEEKEND[one.weekday()]}" for one in counted if one in self.calendar.makeup]
        self.expect([item.split(", ")[0] for item in made_up] == made, f"make-up days counted {made}: {made_up}")
        s.result = result

    def items(self, i, form):
        """The days that the sentences right after a count name, under one of the two headings; none where it is not said."""
        for s in self.sentences[i + 1:i + 3]:
            if s.form == form:
                return s.parts["items"].split("; ")
            if s.form not in ("made up", "skipped"):
                break
        return []

    def listed(self, text, start, step):
        """`19, 18, 17, 16, 13/03` as days: the month stands where it changes and at the end, the year nowhere."""
        found, month = [], None
        for item in reversed((text or "").split(", ")):
            number, _, given = item.partition("/")
            month = int(given) if given else month
            found.append((int(number), month))
        listed, last = [], start
        for number, month in reversed(found):
            years = [last.year, last.year + step.days]
            last = next((one for year in years if ((one := date(year, month, number)) - last).days * step.days > 0), last)
            listed.append(last)
        return listed

    def start(self, i, s, start):
        """The day that a count starts from stands on the page, as what the label says it is."""
        before = self.sentences[:i]
        last = lambda *forms: next((b.day() for b in reversed(before) if b.form in forms), None)
        acts = [b.day() for b in before if b.form in ("act", "due on")]
        planned = self.pages.fact_days("Ngày tiến hành")
        label = s.parts["label"]
        grounds = {
            "Ngày nhận": lambda: [last("entered", "sent")] + [b.day() for b in before if b.form == "act" and b.parts["kind"] == "Tiếp nhận"],
            "Hồ sơ đến": lambda: [last("entered", "sent", "entered late")],
            "Gửi ngày": lambda: acts,
            "Khảo sát": lambda: planned[:1], "Kiểm tra": lambda: planned[:1], "Tiến hành": lambda: planned[:1],
            "Ngày họp": lambda: [found for row in self.page.log for found in days(row.contents) if row.kind in ("Mời họp", "Dời họp")],
            "Họp ngày": lambda: acts,
            "Kết thúc kiểm tra": lambda: [max(filter(None, acts[-1:] + [last("last planned day")]))],
            "Trình báo cáo": lambda: acts,
            "Hạn": lambda: [last("limit", "new limit")],
            "Hạn của nghĩa vụ": lambda: [last("failure")], "Hạn góp ý": lambda: [last("failure")],
            "Cơ quan chủ trì báo": lambda: [row.day for row in self.page.log if row.kind == "Báo văn phòng"],
            "Việc chưa đạt xảy ra ngày": lambda: self.failed_on(before[-1]),
            "Hồ sơ kết thúc ngày": lambda: self.pages.fact_days("Tình trạng"),
        }
        if re.fullmatch(r"Hạn báo cáo kỳ \d{4}-[12]", label):
            year, half = map(int, label.split()[-1].split("-"))
            lawful = date(year, 6 if half == 1 else 12, 20)
            counted = [b.result for b in before if b.form in ("fixed", "moved")]
            self.expect(start in (counted or [lawful]), f"starts elsewhere: {s.words}")
        elif label in grounds:
            self.expect(start in grounds[label](), f"starts from no day of the page: {s.words}")
        else:
            self.result.not_understood.append(f"{self.v.id}: what is “{label}”? {s.words}")

    def failed_on(self, failure):
        found = []
        for other in self.pages.others(failure):
            found += [other.done] if other.done else [s.day() for s in self.pages.read[other.id] if s.form in ("act", "incomplete")][-1:]
        return found

    def in_log(self, s):
        """What the explanation names is told in the log of the page, on the same day, under the same number."""
        if not self.page.log:
            return
        kind = "Tiếp nhận" if s.form == "entered" else s.parts["kind"]
        kinds = {kind, "Dời họp"} if kind in ("Mời họp", "Hủy họp") else {kind}
        number = s.parts.get("number") or ""
        self.expect(any(row.kind in kinds and row.day == s.day() and number in row.documents and not row.planned
                        and (s.parts.get("who") or "") in row.who for row in self.page.log), f"not in the log: {s.words}")

    def years(self):
        told = {int(s.parts["year"]): None for s in self.of("unconfirmed year")}
        told |= {int(s.parts["year"]): self.pages.confirmed.get(int(s.parts["year"]), "not said on the page") for s in self.of("year")}
        asked = {one.year: self.calendar.confirmations.get(one.year) for one in self.touched}
        self.expect(told == asked, f"rests on the years {asked}, names {told}")

    # --- due, done, status ---

    def due(self):
        """The due day that the sentences give; None where they give none."""
        if self.of("passed"):
            self.expect(self.of("passed")[0].day("arrived") == self.arrived(), "another day of arrival")
            return None
        if self.of("earliest"):
            return None
        counts = [s for s in self.of("count", "fixed", "moved") if not (s.parts["label"] == "Gửi ngày" and self.v.rule != "10.4-delay")]
        if later := self.of("later"):
            self.expect(later[0].day() == max(s.result for s in counts[-2:]), f"which is later: {later[0].words}")
            return later[0].day()
        if counts:
            return counts[-1].result
        stated = self.of("due on", "meeting day", "last planned day")
        return stated[-1].day() if stated else None

    def arrived(self):
        told = self.of("entered", "sent", "entered late")
        return told[-1].day() if told else None

    def done(self):
        acts = self.of("act", "due on", "plan", "plan done", "report")
        # A task's day is told before its limit, a dossier before its entries; any other act comes last.
        if self.of("earliest"):
            return acts[0].day()
        if self.v.rule == "12.1-consult":
            return min(s.day() for s in acts if s.parts["kind"] in ("Xin ý kiến UBND", "UBND đồng ý"))
        return next((s.day() for s in acts if s.form == "plan done"), acts[-1].day() if acts else None)

    def mark(self, due):
        """`tạm tính` stands exactly where the day rests on a year that nobody has confirmed."""
        inherited = any(s.parts["provisional"] for s in self.of("failure"))
        rests = inherited or any(not self.calendar.confirmations.get(one.year) for one in self.touched)
        if due:
            self.expect(self.v.is_provisional == rests, f"tạm tính is {self.v.is_provisional}, recounted {rests}")

    def status(self, due):
        as_of, done = self.page.as_of, self.v.done
        # At once: an absence, or a refusal that lacks what it needs, waits for no due day.
        at_once = self.of("absent") or self.v.rule == "11.3-refusal" and self.of("incomplete")
        if done:
            expected = "đúng hạn" if done <= due else "trễ hạn"
        elif at_once or as_of > due and self.of("incomplete", "plan lacks"):
            expected = "chưa đạt yêu cầu"
        elif as_of > due:
            late = self.calendar.working_days(due, as_of)
            expected = f"quá hạn {late} ngày làm việc" if late else "quá hạn"
        else:
            left = self.calendar.working_days(as_of, due)
            is_soon = self.v.word.startswith("sắp đến hạn")
            if not self.of("waiver"):
                (self.result.soon if is_soon else self.result.not_soon).add(left)
            expected = ("sắp đến hạn" + (f", còn {left} ngày làm việc" if left else "")) if is_soon else "trong hạn"
        self.says(expected)
        self.expect(all((s.day("until") or due) >= due for s in self.of("waiver")), "the waiver had ended")
        self.result.statuses[re.sub(r"(?:, còn)? \d+ ngày làm việc", "", expected)] += 1

    def says(self, expected):
        """The status word; of what was waived, the word struck out, which is there where something had gone wrong."""
        said = self.v.word
        if self.of("waiver"):
            self.expect(said == "được miễn", "a waiver told, but not waived")
            said, expected = self.v.struck, next((word for word in ("trễ hạn", "quá hạn", "chưa đạt yêu cầu") if expected.startswith(word)), "")
        else:
            self.expect(not self.v.struck, "struck out by nobody")
        self.expect(said == expected, f"“{said}”, recounted “{expected}”")

    def period(self):
        """10.1: the limit of a dossier against the earliest lawful one."""
        counts = self.of("count", "fixed", "moved")
        lawful = next(s.result for s in counts if s.parts["label"] == "Hồ sơ đến")
        self.expect(self.of("earliest")[0].day() == lawful, f"earliest lawful limit, recounted {lawful}")
        limits = [s.result for s in counts if s.parts["label"] in ("Hạn", "Ngày nhận")]
        expected = "đã thực hiện" if limits and limits[-1] >= lawful else "chưa đạt yêu cầu"
        self.says(expected)
        self.result.statuses[expected] += 1

    # --- không áp dụng ---

    def excuse(self, reason, due):
        if reason in PLAIN_REASONS:
            return
        for pattern, holds in (
            (rf"hồ sơ đã hủy từ ngày ({D})", lambda a: a in self.pages.fact_days("Tình trạng") and (due is None or due >= a)),
            (rf"hai cơ quan đã hợp nhất từ ngày ({D})", lambda a: a <= self.page.as_of and (due is None or due >= a)),
            (rf"cuộc họp ngày ({D}) đã hủy", lambda a: a in self.pages.fact_days("Cuộc họp đã hủy")),
            (rf".+ đã (?:thực hiện|trả lời) ngày ({D})", lambda a: any(o.done == a for o in self.pages.others(self.of("failure")[0]))),
            (rf"(?:công văn|văn bản) đề nghị đến ngày ({D}), vào hoặc sau hạn(?: trả lời)? ({D})(?:: .+)?",
             lambda a, b: b == due and a >= b and a == self.arrived()),
            (rf"ngày tiến hành được (?:đổi|chuyển sớm hơn .*?) ?ngày ({D})(?: \(dòng \d+\))?, vào hoặc sau hạn ({D})(?:: .+)?",
             lambda a, b: b == due and a >= b and a in self.pages.fact_days("Thay đổi ngày tiến hành")),
            (rf"giấy mời đến ngày ({D}), không trước ngày họp", lambda a: a >= due and a == self.arrived()),
            (rf"cơ quan đã từ chối (?:phối hợp )?có căn cứ (?:từ )?ngày ({D}) \(dòng \d+\)",
             lambda a: any(row.kind == "Từ chối" and row.day == a for row in self.page.log)),
        ):
            if match := re.fullmatch(pattern, reason):
                self.result.excused += 1
                self.expect(holds(*map(day, match.groups())), f"does not follow: {reason}")
                return
        self.result.not_understood.append(f"{self.v.id}: {reason}")
