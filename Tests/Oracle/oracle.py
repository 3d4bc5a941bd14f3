#!/usr/bin/env python3
"""A reference reading of the coordination rules: content folder + as-of day → every obligation, as JSON.

AMBIGUOUS WORDING, and the reading chosen here (row or section: question → choice)

Ids and flags
 1. Ids, 10.4-register, 10.4-delay: "the letter's number": the tiếp nhận's own văn bản, or the number it names in về?
    → the event that the row is "per": the tiếp nhận itself (its văn bản, else its day).
 2. Ids, 11.3-refusal: the trigger is the refusal's own number or day, not the meeting's day. A refusal of several
    meetings gives equal ids, numbered by the meetings' days.
 3. Ids, 5.3-remind, 10.2-notify, 10.2-office, 17.4-notify ("per obligation"): the trigger is that of the obligation they
    rest on, none where it has none; equal ids in the order of the events those rest on, then of the parties.
 4. Ids, 18.2 and 19.x: the period stands for mã and there is no further trigger, also for 19.2 ("per báo cáo").
 5. Ids, 5.2-held, 11.2-deadline, 11.3-attend, 11.3-prepared, 11.4: the trigger is the meeting's day (its ngày họp), not the day
    on which it was held; the KS, KT and uncalled H obligations of 5.2 have none.
 6. † → by row, also where the due column gives no day (6.2-assign in TC, 5.1-plan without a request) and when n/a.
    6.2-assign's † holds in KT and TC alike. The file's `suy diễn` is not looked at.
 7. tạm tính → set where the due's counting touched a day of an absent year (any day counted, the weekend too; for "the
    later of" either of the two; for a derived due also that of its base), and for 10.1-period where its earliest lawful day
    or its limit did. Never on an n/a obligation, never by a condition alone (arrival against a due).
 8. Force: a debtor outside the registry makes a mandatory obligation advisory; a note stays a note, but can be waived.

Words of §2
 9. Events after T and the plan: "no day anywhere" → no day given in the header and no issue event up to T.
10. A task, a content mapping "has P" → the key names P and its value is given. A list in `yêu cầu chuẩn bị` is a text.
11. Succession → applies to each name in an event or header mapping; of two keys that stand for P the one naming P itself is read.
    An asker that stands for several parties (15-respond) gives one obligation for each that is the lead or a partner.
12. Refusals by an author that stands for several → the kind is tested for each party apart. So an author that stands for the
    lead and a partner can lay 6.1-ground on the partner and 15-refusal on the lead ("from a body that is no partner").
13. Refusals of a meeting are told (by ngày họp, by về, by căn cứ 11.2) also from a body that is no partner: kind meeting, and no
    row judges it. (Else a body that declines an invitation would be held to what a refusal of information needs.)
14. "where it matches a dossier too" → only in the branch in which về matches a mời họp (not with ngày họp, not by căn cứ 11.2).
    A draft report is no dossier, so it is not answered that way.
15. căn cứ 11.2 with no meeting to refuse: kind meeting, without due (done, else breach at once; met by a ground of 3.1–3.6).
    With a ngày họp that is no meeting: due = that day.
16. "its về matches a mời họp": also one that no longer counts, and one dated after the refusal.
17. Refusal of the whole as an answer (10.2-reply, 16-draft) → an answer like any other: dated on or after the letter, về
    absent or matching. 9.2 and 6.2 alone say "whatever its về".
18. Well-founded refusal of the whole, "whose letter, act or due is on or after that day" → the day of the letter (dossier, draft, kiểm tra,
    held meeting), or of the done act, or the due. So a 10.2-reply answered late by that very refusal is n/a.
19. 4.4-decision "asks no membership of P" → on T, whether the decision is dated before or after the refusal.
20. E: a change without any E set E (forms without tiến hành). trả lời điều chỉnh that answers several requests: the newest of all those
    answered; where it gives no tiến hành mới, there is no change. "After the first khảo sát" → dated on a later day.
21. "Of a meeting called again" → a meeting with an invitation after its newest hủy họp dated on or before the meeting: only those after it count. When
    cancelled and not called again, all invitations count (their rows are n/a).
22. "newest meeting held on or before its day" → the latest held day; of equals the later meeting day. A biên bản with ngày họp belongs
    to the meeting of that day, though held on another.
23. gửi tài liệu họp without ngày họp → meetings called later, and held ones without invitation, are candidates too.
24. dời họp: "the old time" → that of P's newest invitation; P had none: that of its own ngày họp. Whom it reaches without đến rests on
    the invitations of the old meeting that count at that point; what it inherits, on P's newest, counted or not: P had that
    letter, and else the lead would be held to say again what it had said. Documents go along moves for every partner, whomever
    the dời họp reached.
25. từ of yêu cầu thông tin, absent → the lead.
26. A mã is compared folded like any name: `so-noi-vu` folds to "Sở Nội vụ", so it names whichever of its bearers is alive that day.
    đến of a partner's từ chối → the lead; of giải trình, biểu dương and the like without đến: nobody.

Rows
27. 5.2-held, H: "no meeting called" → no mời họp with a ngày họp on T, whatever became of it.
28. 5.4-documents: the request dated before E − 1 → strictly before.
29. 5.5-answer, 10.2-written "to a dossier" → a dossier (no draft) that reached P, dated on or before, về absent or matching.
30. 5.5-present, "no tiếp thu about it" → a tiếp thu ý kiến that may answer the newest góp ý (dated on or after, về absent or matching). The
    "last of these events": the newest góp ý of each such P, and every such `không`.
31. 6.7-answer: only the first answer is looked at; a bare `không chấp thuận` first is a breach even if reasons follow.
32. 7.2-report: ngày kết thúc is read as written, whatever the state.
33. 10.1-period: hạn and the lawful day are compared after hạn has been moved as a fixed day.
34. 10.3-explain: no về is asked, only a góp ý of P dated on or before.
35. 13.1-report of VP: a trình báo cáo that VP, or an entry that succeeded VP, wrote is VP's, also where that entry stands for a party
    (VP is no party, so §2 does not say that its successor acts for it; else what VP did would count for nothing).
    13.1-consult: the first trình báo cáo of the debtor, complete or not. 16-report: any trình báo cáo, by the lead or VP.
36. 15-respond: accepted new day without a hạn counts as the limit; a body asked that is the asker itself is skipped.
37. 17.4-notify, "an act decided the breach" → at-once rows and 11.3-prepared; a closing row that a finish put in breach: ngày kết thúc.
38. 18.2, 19.1: "whose day ≥ hiệu lực" → the unmoved day. 19.2 is not held back by hiệu lực. Succession does not apply to reports.
    The words of a heading are read without `*` and backticks among them.
39. Cancelled matter: a plan dated after its end starts no 3.5-task; a held meeting whose first họp is after the end starts no
    11.3 and 11.4; P's invitations after the end start none.
40. `quy tắc` of a waiver is compared folded; a waiver's cơ quan waives every party it stands for.
"""

import argparse
import json
import sys
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Optional

from values import (
    ONE, Calendar, Count, Due, Keys, as_list, fold, fold_number, given, headings, load_yaml,
    parse_day, parse_limit, parse_period, parse_range, parse_time, read_markdown, read_text, yes)

FORMS = {
    "khao sat": "KS", "lay y kien": "YK", "hop": "H", "to chuc lien co quan": "TC", "kiem tra": "KT",
    "so ket": "SK", "tong ket": "SK"}
GROUNDS = {"3.1", "3.2", "3.3", "3.4", "3.5", "3.6"}
SECRET = "bi mat nha nuoc"
REPORT_PARTS = {"ket qua", "vuong mac", "de xuat", "kien nghi", "ket qua phoi hop"}

LEAD_EVENTS = {
    "ban hanh ke hoach", "xin y kien ubnd", "thanh lap", "de nghi phoi hop", "thong bao khao sat",
    "gui ho so lay y kien", "moi hop", "gui tai lieu hop", "huy hop", "doi hop", "thong bao kiem tra",
    "tiep thu y kien", "cung cap tai lieu", "tra loi dieu chinh", "dieu chinh thoi gian", "khao sat",
    "kiem tra", "hop", "bien ban", "gui bien ban", "tong hop y kien", "trinh phuong an", "don doc",
    "thong bao tham gia", "bao van phong", "dinh chinh"}
PARTNER_EVENTS = {
    "cu nguoi", "gop y", "yeu cau tai lieu", "de nghi dieu chinh thoi gian", "bao cao thu truong",
    "thu truong cho y kien", "thay nguoi"}
OFFICE_EVENTS = {"bao cao chu tich", "hop thao go", "van phong don doc"}

MET, LATE, PENDING, OVERDUE, BREACH = "met", "late", "pending", "overdue", "breach"
NA, WAIVED = "not-applicable", "waived"
FAILED = (LATE, OVERDUE, BREACH)


# --- registry and regulation ----------------------------------------------------------------------

@dataclass
class Agency:
    id: str
    names: set
    fields: set
    start: date
    end: date
    succeeds: list
    roles: set

    def alive(self, day):
        return self.start <= day <= self.end


class Registry:
    def __init__(self, path):
        self.entries = {}
        for raw in load_yaml(read_text(path)) or []:
            keys = Keys(raw)
            names = {fold(n) for n in [keys.get("ma"), keys.get("ten"), *as_list(keys.get("viet tat"))] if n}
            self.entries[keys.get("ma")] = Agency(
                keys.get("ma"), names, {fold(f) for f in as_list(keys.get("linh vuc"))},
                parse_day(keys.get("tu")) or date.min, parse_day(keys.get("den")) or date.max,
                as_list(keys.get("ke thua")), {fold(r) for r in as_list(keys.get("vai tro"))})
        self.closures = {i: self._closure(i) for i in self.entries}

    def _closure(self, start):
        """The entry and every entry it succeeds, any number of steps."""
        seen, queue = set(), [start]
        while queue:
            one = queue.pop()
            if one not in seen:
                seen.add(one)
                if one in self.entries:
                    queue += self.entries[one].succeeds
        return seen

    def resolve(self, text, day, event_day=None):
        """The mã of the entry that the text names, or None."""
        key = fold(text)
        named = [e for e in self.entries.values() if key in e.names]
        if not named:
            return None
        for when in ([event_day] if event_day else []) + [day]:
            living = [e for e in named if e.alive(when)]
            if living:
                return living[0].id
        ended = [e for e in named if e.end < day]
        if ended:
            return max(ended, key=lambda e: e.end).id
        return min(named, key=lambda e: e.start).id

    def office(self, day):
        living = [e.id for e in self.entries.values() if "van phong" in e.roles and e.alive(day)]
        return living[0] if living else None

    def merged_on(self, one, other):
        """The first day on which one living entry holds both, or None."""
        if one == other or one not in self.entries or other not in self.entries:
            return None
        days = [e.start for e in self.entries.values()
                if one in self.closures[e.id] and other in self.closures[e.id] and e.start <= e.end]
        return min(days) if days else None


class Regulation:
    def __init__(self, path):
        header, _ = read_markdown(path)
        keys = Keys(header)
        self.effective = parse_day(keys.get("hieu luc"))
        self.base = keys.get("thoi han") or {}
        self.changes = []
        for raw in as_list(keys.get("sua doi")):
            change = Keys(raw)
            self.changes.append((parse_day(change.get("tu")), change.get("thoi han") or {}))
        self.changes.sort(key=lambda c: c[0])

    def values(self, day):
        """clause → Count or day of the month, in force on the day."""
        merged = dict(self.base)
        for start, limits in self.changes:
            if start <= day:
                merged.update(limits)
        result = {}
        for clause, value in merged.items():
            text = Keys(value).get("gia tri") if isinstance(value, dict) else value
            limit = parse_limit(text)
            result[clause.strip()] = limit if limit else int("".join(c for c in text if c.isdigit()))
        return result


# --- obligations ------------------------------------------------------------------------------------

@dataclass
class Obligation:
    rule: str
    debtor: str
    creditor: Optional[str] = None
    trigger: Optional[str] = None
    order: tuple = ()
    due: Optional[date] = None
    done: Optional[date] = None
    status: str = PENDING
    force: str = "mandatory"
    interpretive: bool = False
    provisional: bool = False
    # not published
    letter_day: Optional[date] = None       # the day of the letter or act that started it
    act_day: Optional[date] = None          # the day of the act that decided a breach
    only_finished: bool = False             # in breach only because the matter finished
    subject: Optional[str] = None           # the partner that a notice is about
    meeting: Optional[date] = None
    id: str = ""

    def published(self):
        show = lambda d: d.isoformat() if d else None
        return {
            "id": self.id, "rule": self.rule, "debtor": self.debtor, "creditor": self.creditor,
            "trigger": self.trigger, "due": show(self.due), "done": show(self.done),
            "status": self.status, "force": self.force, "interpretive": self.interpretive,
            "provisional": self.provisional}


def number_obligations(name, obligations):
    """Ids; equal ones get -2, -3 in event order."""
    groups = {}
    for o in obligations:
        parts = [name, o.rule, o.debtor] + [p for p in (o.creditor, o.trigger) if p]
        groups.setdefault("/".join(parts).replace(" ", "-"), []).append(o)
    for base, group in groups.items():
        group.sort(key=lambda o: o.order)
        for i, o in enumerate(group):
            o.id = base if i == 0 else f"{base}-{i + 1}"


# --- events -------------------------------------------------------------------------------------------

@dataclass
class Event:
    kind: str
    day: date
    order: tuple
    keys: Keys
    authors: list = field(default_factory=list)     # the parties (or the body) it is by
    reach: set = field(default_factory=set)         # the parties (or bodies) it reaches
    numbers: set = field(default_factory=set)
    answers: set = field(default_factory=set)
    first_number: Optional[str] = None
    meeting: Optional[date] = None                  # ngày họp
    synthetic: bool = False
    writer: Optional[str] = None                    # the body it is written by, whatever it stands for

    def get(self, key):
        return self.keys.get(key)

    def has(self, key):
        return self.keys.has(key)

    def by(self, who):
        return who in self.authors

    @property
    def trigger(self):
        return self.first_number or self.day.isoformat()

    def names(self, letter):
        """Its về matches the letter's văn bản."""
        return bool(self.answers & letter.numbers)

    def may_answer(self, letter):
        return self.day >= letter.day and (not self.answers or self.names(letter))

    def result(self):
        value = self.get("ket qua")
        return fold(value) if isinstance(value, str) else None

    def grounds(self):
        return {fold(g) for g in as_list(self.get("can cu"))}


@dataclass
class Change:
    """A change of E that counts."""
    day: date
    before: Optional[tuple]
    after: tuple
    asked: bool


class Matter:
    def __init__(self, world, header):
        self.world, self.today = world, world.today
        self.cal, self.registry = world.calendar, world.registry
        self.h = Keys(header)
        self.id = self.h.get("ma")
        self.form = FORMS[fold(self.h.get("hinh thuc"))]
        self.obligations = []
        self.read_dates()
        self.read_parties()
        self.read_state()
        self.read_events()
        self.read_plan()
        self.read_meetings()
        self.read_changes()

    # --- reading ---

    def read_dates(self):
        self.raw_events = [Keys(e) for e in as_list(self.h.get("dien bien"))]
        days = [parse_day(e.get("ngay")) for e in self.raw_events]
        plan = Keys(self.h.get("ke hoach"))
        days.append(parse_day(plan.get("ngay")))
        self.e_header = parse_range(self.h.get("tien hanh"))
        if self.e_header:
            days.append(self.e_header[0])
        days = [d for d in days if d]
        self.first_day = min(days) if days else self.today
        self.limit = self.world.regulation.values(self.first_day)

    def read_parties(self):
        r = self.registry
        self.lead = r.resolve(self.h.get("chu tri"), self.first_day)
        self.partners = []
        for text in as_list(self.h.get("phoi hop")):
            one = r.resolve(text, self.first_day)
            if one and one not in self.partners:
                self.partners.append(one)
        self.outside = {}

        def bodies(key):
            found = []
            for text in as_list(self.h.get(key)):
                one = r.resolve(text, self.first_day)
                if one is None:
                    one = self.outside.setdefault(fold(text), text.strip())
                if one not in found:
                    found.append(one)
            return found

        self.surveyed = bodies("duoc khao sat")
        self.inspected = bodies("duoc kiem tra")
        self.related = bodies("co quan lien quan")
        self.parties = []
        for one in [self.lead, *self.partners, *self.surveyed, *self.inspected, *self.related]:
            if one not in self.parties:
                self.parties.append(one)
        self.office = r.office(self.first_day)

    def stands_for(self, body):
        """The parties that a body stands for, or the body itself."""
        if body in self.parties or body not in self.registry.entries:
            return [body]
        closure = self.registry.closures[body]
        return [p for p in self.parties if p in closure] or [body]

    def body(self, text, event_day=None):
        """The body that a text names: a mã, an outside body's text, or None."""
        if not isinstance(text, str):
            return None
        one = self.registry.resolve(text, self.first_day, event_day)
        return one if one is not None else self.outside.get(fold(text))

    def bodies(self, value, event_day=None):
        found = []
        for text in as_list(value):
            if isinstance(text, str) and fold(text) == "tat ca phoi hop":
                names = self.partners
            else:
                one = self.body(text, event_day)
                names = self.stands_for(one) if one is not None else []
            found += [n for n in names if n not in found]
        return found

    def mapping_has(self, mapping, who, event_day=None):
        return self.mapping_value(mapping, who, event_day) is not None

    def mapping_value(self, mapping, who, event_day=None):
        """The value of an agency-keyed mapping for a party: its own key first, else a successor's."""
        others = None
        for key, value in mapping.items():
            one = self.body(key, event_day)
            if one is None or not given(value):
                continue
            if one == who:
                return value
            if who in self.stands_for(one) and others is None:
                others = value
        return others

    def read_state(self):
        state = fold(self.h.get("trang thai") or "dang thuc hien")
        self.end = parse_day(self.h.get("ngay ket thuc"))
        ended = self.end is not None and self.end <= self.today
        self.finished = state == "hoan thanh" and ended
        self.cancelled = state == "huy" and ended

    def starts(self, event):
        """An act dated after the end of a cancelled matter starts no obligation."""
        return not (self.cancelled and event.day > self.end)

    def read_events(self):
        keyed = []
        for position, keys in enumerate(self.raw_events):
            day = parse_day(keys.get("ngay"))
            if day and day <= self.today:
                keyed.append((day, position, keys))
        keyed.sort(key=lambda k: k[:2])
        self.events = []
        for day, position, keys in keyed:
            event = Event(fold(keys.get("viec")), day, (day, position, 0, 0), keys)
            numbers = [fold_number(n) for n in as_list(keys.get("van ban"))]
            event.numbers = set(numbers)
            event.first_number = numbers[0] if numbers else None
            event.answers = {fold_number(n) for n in as_list(keys.get("ve"))}
            event.meeting = parse_day(keys.get("ngay hop"))
            event.authors = self.authors_of(event)
            if event.authors is None:
                continue
            if event.kind == "doi hop":
                self.expand_move(event)
            else:
                self.events.append(event)
                event.reach = set(self.reach_of(event))
        for event in self.all("cung cap thong tin"):
            if not event.has("den"):
                event.reach = set(self.askers_answered(event))

    def authors_of(self, event):
        """Its authors, or None where the event counts for nothing."""
        kind, text = event.kind, event.get("tu")
        if text is None:
            if kind in LEAD_EVENTS:
                return [self.lead]
            if kind == "yeu cau thong tin":
                return [self.lead]
            if kind == "trinh bao cao":
                event.writer = self.office if self.h.has("chu tri doan") else self.lead
                return [event.writer]
            if kind in OFFICE_EVENTS:
                return [self.office]
            return [] if kind == "ubnd dong y" else None
        one = event.writer = self.body(text, event.day)
        if one is None:
            return [] if kind == "ubnd dong y" else None
        authors = self.stands_for(one)
        if kind in LEAD_EVENTS:
            return [self.lead] if self.lead in authors else None
        if kind in PARTNER_EVENTS:
            partners = [a for a in authors if a in self.partners]
            return partners or None
        if kind == "yeu cau thong tin":
            return [a for a in authors if a == self.lead or a in self.partners] or None
        return authors

    def reach_of(self, event):
        kind = event.kind
        if event.has("den"):
            return self.bodies(event.get("den"), event.day)
        if kind == "thong bao khao sat":
            return self.surveyed
        if kind == "thong bao kiem tra":
            return self.inspected
        if kind == "gui bien ban" and self.form == "KT" and event.meeting is None:
            return self.partners + self.inspected
        if kind == "bao van phong":
            return self.stands_for(self.office) if self.office else []
        if kind in ("xin y kien ubnd", "trinh bao cao"):
            return []
        if kind in LEAD_EVENTS:
            return self.partners
        if kind in PARTNER_EVENTS:
            return [self.lead]
        if kind == "tu choi" and any(a in self.partners for a in event.authors):
            return [self.lead]
        return []

    def askers_answered(self, event):
        found = []
        for request in self.events:
            if request.kind == "yeu cau thong tin" and event.may_answer(request) \
                    and any(a in request.reach for a in event.authors):
                found += [a for a in request.authors if a not in found]
        return found

    def expand_move(self, event):
        """A dời họp: a hủy họp of the old meeting, and a mời họp for each partner it reaches."""
        old, new = event.meeting, parse_day(event.get("ngay hop moi"))
        earlier = self.counted_invitations(old)
        if event.has("den"):
            reached = set(self.bodies(event.get("den"), event.day))
        else:
            reached = {p for p in self.partners if any(p in i.reach for i in earlier)}
        event.reach = reached
        self.events.append(event)
        day, position = event.order[:2]
        if old != new:
            cancel = Event("huy hop", event.day, (day, position, 1, 0), event.keys, event.authors,
                           set(reached), meeting=old, synthetic=True)
            self.events.append(cancel)
        for n, partner in enumerate(p for p in self.partners if p in reached):
            mine = [i for i in self.events if i.kind == "moi hop" and i.meeting == old and partner in i.reach and not (
                i.synthetic and i.order[:2] == (day, position))]
            newest = mine[-1] if mine else None
            text = event.get("ngay hop moi")
            changes = {}
            if not parse_time(text):
                time = parse_time(newest.get("ngay hop")) if newest else None
                time = time or (None if newest else parse_time(event.get("ngay hop")))
                text = new.isoformat() + (f" {time}" if time else "")
            changes["ngay hop"] = text
            for key in ("dia diem", "noi dung", "thanh phan", "tai lieu", "yeu cau chuan bi"):
                if not event.has(key) and newest and newest.has(key):
                    changes[key] = newest.get(key)
            self.events.append(Event(
                "moi hop", event.day, (day, position, 2, n), event.keys.copy_with(changes), event.authors,
                {partner}, event.numbers, event.answers, event.first_number, new, True))

    def read_plan(self):
        plan = Keys(self.h.get("ke hoach"))
        issued = self.first("ban hanh ke hoach")
        in_header = self.h.has("ke hoach")
        self.plan_day = parse_day(plan.get("ngay")) or (issued.day if issued else None)
        self.plan_number = bool(as_list(plan.get("van ban"))) or bool(issued and issued.numbers)
        if self.plan_day:
            self.plan_exists = self.plan_day <= self.today
        else:
            self.plan_exists = in_header
        tasks = plan.get("nhiem vu")
        self.tasks = tasks if isinstance(tasks, dict) else {}

    def task(self, partner):
        return self.mapping_value(self.tasks, partner)

    def read_changes(self):
        """E as it stands, and the changes that count."""
        self.e, self.changes = self.e_header, []
        began = None
        if self.form in ("KS", "KT"):
            act = self.first("khao sat" if self.form == "KS" else "kiem tra")
            began = act.day if act else None
        answered = {}
        for request in self.all("de nghi dieu chinh thoi gian"):
            for partner in request.authors:
                answer = self.answer_to(request, "tra loi dieu chinh", partner)
                if answer is not None:
                    answered.setdefault(answer.order, []).append(request)
        for event in self.events:
            asked = False
            if event.kind == "dieu chinh thoi gian":
                text = event.get("tien hanh moi")
            elif event.kind == "tra loi dieu chinh" and event.result() == "chap thuan" \
                    and event.order in answered:
                text, asked = event.get("tien hanh moi"), True
                if text is None:
                    text = max(answered[event.order], key=lambda r: r.order).get("tien hanh moi")
            else:
                continue
            span = parse_range(text)
            if span is None or (self.e and event.day > self.e[1]) or (began and event.day > began):
                continue
            self.changes.append(Change(event.day, self.e, span, asked))
            self.e = span

    # --- looking up ---

    def all(self, *kinds):
        return [e for e in self.events if e.kind in kinds]

    def first(self, *kinds):
        found = self.all(*kinds)
        return found[0] if found else None

    def answer_to(self, letter, kind, reaching=None, complete=lambda e: True):
        for e in self.events:
            if e.kind == kind and e.may_answer(letter) and (reaching is None or reaching in e.reach) \
                    and complete(e):
                return e
        return None

    def receipt(self, letter, who):
        for e in self.all("tiep nhan"):
            if e.by(who) and e.day >= letter.day and e.names(letter):
                return e.day
        return letter.day

    def arrival(self, letter, who):
        registered = self.cal.forward(letter.day, self.limit["10.4"])
        return min(self.receipt(letter, who), registered.day)

    def limit_of(self, letter, receiver, key="han"):
        """The letter's hạn as a Due for one receiver; None where absent or before the letter."""
        limit = parse_limit(letter.get(key)) if letter.has(key) else None
        if limit is None:
            return None
        if isinstance(limit, Count):
            return self.cal.forward(self.receipt(letter, receiver), limit)
        if limit < letter.day:
            return None
        return self.cal.fixed(limit)

    def is_request(self, e):
        return e.kind in ("de nghi phoi hop", "gui ho so lay y kien", "moi hop") or (
            self.form == "SK" and e.kind == "yeu cau thong tin" and e.by(self.lead))

    def requests(self, partner=None):
        return [e for e in self.events if self.is_request(e) and (
            partner in e.reach if partner else any(p in e.reach for p in self.partners))]

    def is_draft(self, e):
        return e.kind == "gui ho so lay y kien" and self.form == "SK" and yes(e.get("du thao bao cao"))

    def dossiers(self):
        return [e for e in self.all("gui ho so lay y kien") if not self.is_draft(e)]

    def drafts(self):
        return [e for e in self.all("gui ho so lay y kien") if self.is_draft(e)]

    def letters_to(self, kind, who):
        return [e for e in self.all(kind) if who in e.reach]

    # --- meetings ---

    def read_meetings(self):
        self.held = {}
        for e in self.all("hop"):
            key = e.meeting or e.day
            self.held.setdefault(key, []).append(e)
        self.called = sorted({e.meeting for e in self.all("moi hop") if e.meeting})
        self.meetings = sorted(set(self.called) | set(self.held))
        self.moves = {}
        for e in self.all("doi hop"):
            self.moves.setdefault(parse_day(e.get("ngay hop moi")), set()).add(e.meeting)
        self.document_meeting = {}
        for e in self.all("gui tai lieu hop"):
            key = e.meeting
            if key is None:
                key = next((m for m in self.meetings if m >= e.day and not self.meeting_cancelled(m, e.day)), None)
            self.document_meeting[e.order] = key

    def counted_invitations(self, meeting):
        calls = [e for e in self.events if e.kind in ("moi hop", "huy hop") and e.meeting == meeting
                 and (e.kind == "moi hop" or e.day <= meeting)]
        newest = max((i for i, e in enumerate(calls) if e.kind == "huy hop"), default=-1)
        later = [e for e in calls[newest + 1:] if e.kind == "moi hop"]
        return later or [e for e in calls if e.kind == "moi hop"]

    def invitations(self, meeting, partner):
        return [e for e in self.counted_invitations(meeting) if partner in e.reach]

    def meeting_cancelled(self, meeting, asof=None):
        asof = asof or self.today
        if any(e.day <= asof for e in self.held.get(meeting, [])):
            return False
        calls = [e for e in self.events if e.kind in ("moi hop", "huy hop") and e.meeting == meeting
                 and e.day <= meeting and e.day <= asof]
        return bool(calls) and calls[-1].kind == "huy hop"

    def held_day(self, meeting):
        return self.held[meeting][0].day

    def documents_day(self, meeting, partner):
        seen, queue = set(), [meeting]
        while queue:
            one = queue.pop()
            if one not in seen:
                seen.add(one)
                queue += self.moves.get(one, ())
        days = [e.day for e in self.all("moi hop")
                if e.meeting in seen and partner in e.reach and e.has("tai lieu")]
        days += [e.day for e in self.all("gui tai lieu hop")
                 if self.document_meeting[e.order] in seen and partner in e.reach]
        return min(days) if days else None

    def belongs(self, e):
        """The meeting of a biên bản or gửi biên bản; "KT" for the inspection's."""
        if e.meeting:
            return e.meeting
        if self.form == "KT":
            return "KT"
        done = [(self.held_day(m), m) for m in self.held if self.held_day(m) <= e.day]
        return max(done)[1] if done else None

    def minutes(self, meeting):
        return [e for e in self.all("bien ban") if self.belongs(e) == meeting]

    def signed_minutes(self, meeting):
        return [e for e in self.minutes(meeting) if yes(e.get("chu toa ky"))]

    def attended(self, meeting, partner):
        acts = self.held[meeting]
        if any(e.has("tham du") for e in acts):
            return any(partner in self.bodies(e.get("tham du"), e.day) for e in acts)
        if any(e.has("vang") for e in acts):
            return not any(partner in self.bodies(e.get("vang"), e.day) for e in acts)
        signed = self.signed_minutes(meeting)
        if signed:
            return partner not in self.bodies(signed[0].get("vang"), signed[0].day)
        return True

    def absent(self, meeting):
        invited = [p for p in self.partners if self.invitations(meeting, p)]
        return {p for p in (invited or self.partners) if not self.attended(meeting, p)}

    # --- refusals ---

    def refusal(self, e, who):
        """(kind, what) of a từ chối for one author: meeting, information, dossier, whole."""
        if e.meeting:
            return "meeting", [e.meeting]
        letters = [i for i in self.letters_to("moi hop", who) if e.names(i)]
        if letters:
            return "meeting", sorted({i.meeting for i in letters if i.meeting}) or [None]
        if "11.2" in e.grounds():
            for m in self.meetings:
                if m >= e.day and not self.meeting_cancelled(m) and self.invitations(m, who):
                    return "meeting", [m]
            return "meeting", [None]
        if any(e.names(i) for i in self.letters_to("yeu cau thong tin", who)):
            return "information", None
        if SECRET in e.grounds() or who not in self.partners:
            return "information", None
        letters = [d for d in self.letters_to("gui ho so lay y kien", who) if e.names(d)]
        if letters:
            return "dossier", letters
        return "whole", None

    def refusals(self, kind, who):
        return [e for e in self.all("tu choi") if e.by(who) and self.refusal(e, who)[0] == kind]

    def refuses_letter(self, e, letter, who):
        """A refusal that answers a dossier or a draft report."""
        if e.kind != "tu choi" or not e.by(who) or e.day < letter.day:
            return False
        kind, what = self.refusal(e, who)
        if kind == "dossier":
            return letter in what
        if kind == "whole":
            return e.may_answer(letter)
        if kind == "meeting" and not e.meeting and not self.is_draft(letter) and e.names(letter):
            return any(e.names(i) for i in self.letters_to("moi hop", who))
        return False

    def opinion_answer(self, letter, who):
        for e in self.events:
            if e.kind == "gop y" and e.by(who) and e.may_answer(letter):
                return e
            if self.refuses_letter(e, letter, who):
                return e
        return None

    def well_founded(self, who):
        """The days of its well-founded refusals of the whole, in order."""
        return [day for day, p in self.founded if p == who]

    def accepted_day(self, letter, who, answer):
        """The accepted new day (6.7) for one letter and partner, as a fixed day."""
        if who not in self.partners:
            return None
        found = None
        for request in self.all("de nghi dieu chinh thoi gian"):
            if not request.by(who) or not request.may_answer(letter):
                continue
            if answer is not None and request.day > answer.day:
                continue
            reply = self.answer_to(request, "tra loi dieu chinh", who)
            if reply is None or reply.result() != "chap thuan":
                continue
            day = parse_limit(reply.get("han moi") or request.get("han moi"))
            if isinstance(day, date):
                found = self.cal.fixed(day)
        return found

    # --- obligations ---

    def add(self, rule, debtor, creditor=None, *, due=None, done=None, incomplete=False, status=None,
            letter=None, trigger=None, order=None, force="mandatory", interpretive=False, at_once=None,
            letter_day=None, act_day=None, provisional=False, subject=None, keep_due=True):
        """One obligation. `due` a Due, a day or None; `status` overrules; `at_once` True/False."""
        if isinstance(due, Due):
            due, provisional = due.day, provisional or due.provisional
        o = Obligation(rule, debtor, creditor, interpretive=interpretive, provisional=provisional)
        if letter is not None:
            trigger, order = trigger or letter.trigger, order or letter.order
            letter_day = letter_day or letter.day
        o.trigger, o.order = trigger, order or (date.min, 0, 0, 0)
        o.order = (o.order, self.rank(subject or debtor), self.rank(creditor))
        o.letter_day, o.act_day, o.subject = letter_day, act_day, subject
        o.due, o.done = due, done
        o.force = force
        if force == "mandatory" and debtor not in self.registry.entries:
            o.force = "advisory"
        if at_once is not None:
            o.status = MET if at_once else BREACH
            o.act_day = o.act_day or done
        elif status is not None:
            o.status = status
            if status in (BREACH, PENDING, NA):
                o.done = None
        elif done is not None:
            o.status = MET if due is None or done <= due else LATE
        elif due is not None:
            o.status = PENDING if self.today <= due else BREACH if incomplete else OVERDUE
        else:
            o.status = BREACH if self.finished else PENDING
            o.only_finished = self.finished
        self.settle(o)
        self.obligations.append(o)
        return o

    def rank(self, body):
        return self.parties.index(body) if body in self.parties else len(self.parties)

    def settle(self, o):
        """§2 and §3: refusals of the whole, mergers, cancellation, waivers."""
        if o.rule in ("3.5-task", "10.2-reply", "11.3-attend", "12.2-replace", "16-draft") and o.status != MET:
            days = [d for d in (o.letter_day, o.due, o.done) if d]
            for since in self.well_founded(o.debtor):
                if any(d >= since for d in days):
                    o.status = NA
        waits = o.status in (PENDING, OVERDUE) or (o.status == BREACH and o.only_finished)
        if waits and o.creditor:
            merged = self.registry.merged_on(o.debtor, o.creditor)
            if merged and merged <= self.today and (o.due is None or o.due >= merged):
                o.status = NA
        if self.cancelled and o.status in (PENDING, OVERDUE, LATE) and (o.due is None or o.due >= self.end):
            o.status = NA
        if o.status == NA:
            o.due = o.done = None
            o.provisional = False
            return
        for raw in as_list(self.h.get("mien tru")):
            waiver = Keys(raw)
            if fold(waiver.get("quy tac") or "") != fold(o.rule):
                continue
            if waiver.has("co quan") and o.debtor not in self.bodies(waiver.get("co quan")):
                continue
            until = parse_day(waiver.get("den ngay"))
            if until is None or until >= (o.due or o.done or self.first_day):
                o.status = WAIVED

    def of(self, rule, debtor=None):
        return [o for o in self.obligations if o.rule == rule and (debtor is None or o.debtor == debtor)]

    def judge(self):
        if self.first_day < self.world.regulation.effective:
            return []
        self.founded = []
        self.rule_6_1_ground()
        self.general_rules()
        self.reply_rules()
        self.survey_rules()
        self.meeting_rules()
        self.other_rules()
        self.inspection_rules()
        self.review_rules()
        self.late_rules()
        self.derived_rules()
        number_obligations(self.id, self.obligations)
        return self.obligations

    def rule_6_1_ground(self):
        for e in self.all("tu choi"):
            if not self.starts(e):
                continue
            for p in e.authors:
                if p not in self.partners:
                    continue
                kind, _ = self.refusal(e, p)
                if kind not in ("dossier", "whole"):
                    continue
                ok = bool(e.grounds() & GROUNDS) and e.has("ly do") and bool(e.numbers)
                o = self.add("6.1-ground", p, letter=e, done=e.day, at_once=ok)
                if kind == "whole" and o.status in (MET, WAIVED):
                    self.founded.append((e.day, p))

    def general_rules(self):
        lead, r = self.lead, self.registry
        # 1-parties, 1-legal-drafting
        alive = r.entries[lead].alive(self.first_day)
        for p in self.partners:
            asked = self.requests(p)
            days = [self.first_day] + ([asked[0].day] if asked else [])
            alive = alive and any(r.entries[p].alive(d) for d in days)
        self.add("1-parties", lead, at_once=alive)
        if yes(self.h.get("van ban quy pham phap luat")):
            self.add("1-legal-drafting", lead, at_once=True, force="note")
        # 3.3-function
        fields = {fold(f) for f in as_list(self.h.get("linh vuc"))}
        for p in self.partners:
            theirs = r.entries[p].fields
            if fields and theirs:
                self.add("3.3-function", lead, p, at_once=bool(fields & theirs), force="advisory")
        # 5.1-plan
        asked = self.requests()
        complete = self.plan_exists and self.plan_number and self.plan_day is not None \
            and all(self.task(p) is not None for p in self.partners)
        self.add("5.1-plan", lead, due=asked[0].day if asked else None,
                 done=self.plan_day if complete else None, incomplete=self.plan_exists,
                 interpretive=self.form != "YK")
        # 5.2-held
        if self.form in ("KS", "KT"):
            act = self.first("khao sat" if self.form == "KS" else "kiem tra")
            self.add("5.2-held", lead, due=self.e[1] if self.e else None, done=act.day if act else None)
        if self.form == "H" and not self.called:
            act = self.first("hop")
            self.add("5.2-held", lead, done=act.day if act else None)
        for m in self.called:
            if not any(self.starts(i) for i in self.counted_invitations(m)):
                continue
            done = self.held_day(m) if m in self.held else None
            status = NA if self.meeting_cancelled(m) else None
            self.add("5.2-held", lead, due=m, done=done, status=status, trigger=m.isoformat(),
                     order=(m, 0, 0, 0))
        # 5.4-documents
        for e in self.all("yeu cau tai lieu"):
            if not self.starts(e):
                continue
            for p in e.authors:
                due, own = self.limit_of(e, lead), True
                if due is None:
                    own = False
                    if self.e and e.day < self.e[0] - ONE:
                        due = Due(self.e[0] - ONE)
                answer = self.answer_to(e, "cung cap tai lieu", p)
                self.add("5.4-documents", lead, p, letter=e, due=due,
                         done=answer.day if answer else None, interpretive=not own)
        # 5.5-answer
        for e in self.all("gop y"):
            if not self.starts(e) or e.result() == "dong y":
                continue
            for p in e.authors:
                if not self.opinion_on_dossier(e, p):
                    continue
                answer = self.answer_to(e, "tiep thu y kien", p, lambda a: a.has("ket qua"))
                self.add("5.5-answer", lead, p, letter=e, done=answer.day if answer else None,
                         force="advisory")
        self.rule_5_5_present()
        # 5.6-archive
        if self.finished:
            self.add("5.6-archive", lead, at_once=self.h.has("luu tru"))

    def opinion_on_dossier(self, e, partner):
        return any(partner in d.reach and e.may_answer(d) for d in self.dossiers())

    def rule_5_5_present(self):
        reasons = []
        for p in self.partners:
            opinions = [e for e in self.all("gop y") if e.by(p)]
            if not opinions:
                continue
            newest = opinions[-1]
            if newest.result() in ("khong dong y", "bao luu") and self.starts(newest) and not \
                    self.answer_to(newest, "tiep thu y kien", p, lambda a: a.result() == "tiep thu"):
                reasons.append(newest.day)
            if newest.result() != "dong y":
                reasons += [e.day for e in self.letters_to("tiep thu y kien", p)
                            if e.result() == "khong" and self.starts(e)]
        if reasons:
            shown = [e for e in self.all("trinh phuong an") if e.day >= max(reasons) and e.has("giai trinh")]
            self.add("5.5-present", self.lead, done=shown[0].day if shown else None)

    def reply_rules(self):
        lead, cal, limit = self.lead, self.cal, self.limit
        # 8-request
        if self.form != "KS":
            for p in self.partners:
                asked = [e for e in self.requests(p) if e.numbers or self.form == "H"]
                self.add("8-request", lead, p, done=asked[0].day if asked else None)
        for d in self.dossiers():
            if not self.starts(d):
                continue
            for p in self.partners:
                if p not in d.reach:
                    continue
                # 10.1-content
                content = d.get("noi dung")
                if isinstance(content, dict):
                    content = self.mapping_value(content, p, d.day)
                self.add("10.1-content", lead, p, letter=d, done=d.day,
                         at_once=bool(d.numbers) and given(content))
                # 10.1-period
                earliest = cal.forward(self.arrival(d, p), limit["10.1"])
                own = self.limit_of(d, p)
                self.add("10.1-period", lead, p, letter=d, done=d.day, provisional=earliest.provisional or (own is not None and own.provisional),
                         at_once=own is not None and own.day >= earliest.day)
                # 10.2-reply
                answer = self.opinion_answer(d, p)
                asked = self.accepted_day(d, p, answer) or own
                floor = cal.forward(self.receipt(d, p), limit["10.1"])
                due = floor
                if asked is not None:
                    due = Due(max(asked.day, floor.day), asked.provisional or floor.provisional)
                self.add("10.2-reply", p, lead, letter=d, due=due, done=answer.day if answer else None)
        # 10.2-written
        for e in self.all("gop y"):
            if not self.starts(e):
                continue
            for p in e.authors:
                if self.opinion_on_dossier(e, p):
                    self.add("10.2-written", p, lead, letter=e, done=e.day, at_once=bool(e.numbers))
        # 10.3-explain
        for e in self.all("tiep thu y kien"):
            if e.result() not in ("khong", "mot phan") or not self.starts(e):
                continue
            for p in self.partners:
                if p in e.reach and any(o.by(p) and o.day <= e.day for o in self.all("gop y")):
                    self.add("10.3-explain", lead, p, letter=e, done=e.day, at_once=e.has("giai trinh"))
        # 10.4
        for e in self.all("tiep nhan"):
            if not self.starts(e):
                continue
            for who in e.authors:
                self.add("10.4-register", who, letter=e, done=e.day, at_once=e.has("so den"))
                source = next((o for o in self.events if o.kind != "tiep nhan" and not o.synthetic
                               and who in o.reach and o.day <= e.day and e.names(o)), None)
                if source is not None:
                    self.add("10.4-delay", who, letter=e, due=cal.forward(source.day, limit["10.4"]),
                             done=e.day, force="advisory", interpretive=True)

    def newest_change(self):
        return self.changes[-1] if self.changes else None

    def brought_forward(self, o_status, due):
        """‡: the newest change of E is to an earlier day, at a partner's request, on or after the due."""
        change = self.newest_change()
        return o_status in FAILED and change is not None and change.asked and change.before is not None \
            and change.after[0] < change.before[0] and change.day >= due

    def by_day(self, due, done, incomplete=False):
        """The status of a dated obligation, before §2 and §3 look at it."""
        if done is not None:
            return MET if done <= due else LATE
        return PENDING if self.today <= due else BREACH if incomplete else OVERDUE

    def add_double_dagger(self, rule, creditor, due, act):
        done = act.day if act else None
        status = NA if self.brought_forward(self.by_day(due.day, done), due.day) else None
        self.add(rule, self.lead, creditor, due=due, done=done, status=status)

    def missing_in_request(self, e, partner, parts):
        """What a đề nghị phối hợp lacks; a later letter inherits from the first."""
        first = self.letters_to("de nghi phoi hop", partner)[0]
        own, old = Keys(e.get("nhan su")), Keys(first.get("nhan su"))
        lacks = [] if e.numbers else ["van ban"]
        lacks += [k for k in parts if not (e.has(k) or first.has(k))]
        lacks += [k for k in ("so luong", "chuc vu", "trinh do", "kinh nghiem") if not (own.has(k) or old.has(k))]
        return lacks

    def survey_rules(self):
        if self.form != "KS":
            return
        lead, cal, limit = self.lead, self.cal, self.limit
        for p in self.partners:
            letters = self.letters_to("de nghi phoi hop", p)
            self.add_double_dagger("9.1-deadline", p, cal.backward(self.e[0], limit["9.1"]),
                                   letters[0] if letters else None)
            for e in letters:
                if self.starts(e):
                    self.add("9.1-content", lead, p, letter=e, done=e.day, at_once=not
                             self.missing_in_request(e, p, ("thoi gian", "dia diem", "noi dung")))
            if letters and self.starts(letters[0]):
                due = cal.backward(self.e[0], limit["9.2"])
                acts = [e for e in self.all("cu nguoi") if e.by(p)] + self.refusals("whole", p)
                done = min((e.day for e in acts if e.numbers), default=None)
                status = self.by_day(due.day, done, bool(acts))
                change = self.newest_change()
                late_letter = self.arrival(letters[0], p) >= due.day
                moved = change is not None and change.day >= due.day
                excused = status in FAILED and (late_letter or moved)
                self.add("9.2-deadline", p, lead, due=due, done=done, incomplete=bool(acts),
                         status=NA if excused else None)
        for s in self.surveyed:
            letters = self.letters_to("thong bao khao sat", s)
            self.add_double_dagger("9.3-deadline", s, cal.backward(self.e[0], limit["9.3"]),
                                   letters[0] if letters else None)
            self.notice_content("9.3-content", letters, s)

    def notice_content(self, rule, letters, body, status=None):
        for e in letters:
            if self.starts(e):
                full = bool(e.numbers) and all(e.has(k) for k in ("thoi gian", "dia diem", "noi dung", "thanh phan"))
                if status is None:
                    self.add(rule, self.lead, body, letter=e, done=e.day, at_once=full)
                else:
                    self.add(rule, self.lead, body, letter=e, status=status)

    def meeting_rules(self):
        lead, cal, limit = self.lead, self.cal, self.limit
        for m in self.called:
            for p in self.partners:
                mine = self.invitations(m, p)
                if not mine or not any(self.starts(i) for i in mine):
                    continue
                papers = self.documents_day(m, p)
                done = max(mine[0].day, papers) if papers else None
                self.add("11.2-deadline", lead, p, due=cal.backward(m, limit["11.2"]), done=done,
                         incomplete=True, status=NA if self.meeting_cancelled(m) else None,
                         trigger=m.isoformat(), order=(m, 0, 0, 0))
        for e in self.all("moi hop"):
            if not self.starts(e):
                continue
            for p in self.partners:
                if p not in e.reach:
                    continue
                if e.meeting and self.meeting_cancelled(e.meeting):
                    self.add("11.2-content", lead, p, letter=e, status=NA)
                    continue
                full = bool(e.numbers) and e.meeting is not None and bool(parse_time(e.get("ngay hop"))) \
                    and all(e.has(k) for k in ("dia diem", "noi dung", "thanh phan"))
                o = self.add("11.2-content", lead, p, letter=e, done=e.day, at_once=full)
                o.meeting = e.meeting

    def other_rules(self):
        lead, cal, limit = self.lead, self.cal, self.limit
        # 4.4-decision
        if self.form == "TC":
            excused = {p for _, p in self.founded}
            done = None
            for e in self.all("thanh lap"):
                members = set()
                for one in as_list(e.get("thanh vien")):
                    text = Keys(one).get("co quan") if isinstance(one, dict) else one
                    members.update(self.bodies(text, e.day))
                if e.numbers and all(p in members or p in excused for p in self.partners):
                    done = e.day
                    break
            self.add("4.4-decision", lead, done=done)
        # 6.2-assign
        if self.form in ("TC", "KT"):
            for p in self.partners:
                letters = self.letters_to("de nghi phoi hop", p)
                if not letters or not self.starts(letters[0]):
                    continue
                sent = [e for e in self.all("cu nguoi") if e.by(p)]
                acts = [e for e in sent if e.has("nguoi")] + self.refusals("whole", p)
                done = min((e.day for e in acts), default=None)
                due, status = None, None
                if self.form == "KT" and self.e:
                    due = Due(self.e[0] - ONE)
                    change = self.newest_change()
                    if self.by_day(due.day, done, bool(sent)) in FAILED and (
                            self.arrival(letters[0], p) >= due.day
                            or (change is not None and change.day >= due.day)):
                        status = NA
                self.add("6.2-assign", p, lead, due=due, done=done, incomplete=bool(sent), status=status,
                         interpretive=True)
        # 6.3-head-answers
        for e in self.all("bao cao thu truong"):
            if not self.starts(e):
                continue
            for p in e.authors:
                due = self.limit_of(e, p)
                if due is None:
                    continue
                answer = next((a for a in self.all("thu truong cho y kien") if a.by(p) and a.may_answer(e)), None)
                self.add("6.3-head-answers", p, letter=e, due=due, done=answer.day if answer else None,
                         force="advisory")
        # 6.7-answer
        for e in self.all("de nghi dieu chinh thoi gian"):
            if not self.starts(e):
                continue
            for p in e.authors:
                answer = self.answer_to(e, "tra loi dieu chinh", p)
                bare = answer is not None and answer.result() == "khong chap thuan" and not answer.has("ly do")
                self.add("6.7-answer", lead, p, letter=e, done=answer.day if answer else None,
                         status=BREACH if bare else None, act_day=answer.day if bare else None, force="advisory")
        # 7.1-task, 7.2-report
        staff = [Keys(s) for s in as_list(self.h.get("can bo"))]
        if staff:
            self.add("7.1-task", lead, at_once=all(s.has("nhiem vu") for s in staff))
        last = min(self.today, self.end) if self.end else self.today
        if (last - self.first_day).days > 30:
            for p in self.partners:
                if any(p in self.bodies(s.get("co quan")) for s in staff if s.has("co quan")):
                    told = [e for e in self.all("bao cao thu truong") if e.by(p)]
                    self.add("7.2-report", p, done=told[0].day if told else None, force="advisory")
        # 15-request, 15-respond, 15-refusal
        for e in self.all("yeu cau thong tin"):
            if not self.starts(e):
                continue
            if self.form == "KT" and e.by(lead):
                full = bool(e.numbers) and all(e.has(k) for k in ("noi dung", "han", "muc dich")) \
                    and self.limit_of(e, lead) is not None
                self.add("15-request", lead, letter=e, done=e.day, at_once=full)
            for asker in e.authors:
                for who in sorted(e.reach, key=lambda b: (self.rank(b), b)):
                    if who != asker:
                        self.respond(e, asker, who)
        for e in self.all("tu choi"):
            if not self.starts(e):
                continue
            for who in e.authors:
                if self.refusal(e, who)[0] == "information":
                    ok = bool(e.grounds() & (GROUNDS | {SECRET})) and e.has("ly do") and bool(e.numbers)
                    self.add("15-refusal", who, letter=e, done=e.day, at_once=ok)

    def respond(self, e, asker, who):
        answer = None
        for a in self.events:
            if not a.by(who) or not a.may_answer(e):
                continue
            if a.kind == "cung cap thong tin" and (who != self.lead or asker in a.reach):
                answer = a
                break
            if a.kind == "tu choi" and self.refusal(a, who)[0] == "information":
                answer = a
                break
        due = self.accepted_day(e, who, answer) or self.limit_of(e, who)
        if due is not None and self.arrival(e, who) >= due.day:
            due = None
        force = "mandatory" if self.form in ("KT", "SK") or who in self.partners else "advisory"
        self.add("15-respond", who, asker, letter=e, due=due, done=answer.day if answer else None, force=force)

    def inspection_rules(self):
        if self.form != "KT":
            return
        lead, cal, limit = self.lead, self.cal, self.limit
        standing = self.h.has("chu tri doan")
        surprise = yes(self.h.get("dot xuat"))
        before = self.e[0] - ONE if self.e else None
        # 12.1
        asked = self.first("de nghi phoi hop")
        told = self.first("xin y kien ubnd", "ubnd dong y")
        self.add("12.1-consult", lead, due=asked.day if asked else None, done=told.day if told else None,
                 status=NA if standing else None)
        for p in self.partners:
            for e in self.letters_to("de nghi phoi hop", p):
                if self.starts(e):
                    self.add("12.1-content", lead, p, letter=e, done=e.day,
                             at_once=not self.missing_in_request(e, p, ()))
        # 12.2
        staff = [Keys(s) for s in as_list(self.h.get("can bo"))]
        named = any(e.has("nguoi") and (before is None or e.day <= before) for e in self.all("cu nguoi"))
        good = self.plan_exists and self.plan_day is not None \
            and all(s.has("nhiem vu") and s.has("han") for s in staff) and (bool(staff) or not named)
        self.add("12.2-plan", lead, due=before, done=self.plan_day if good else None,
                 incomplete=self.plan_exists, interpretive=True)
        for e in self.all("kiem tra"):
            if not self.starts(e):
                continue
            missing = self.bodies(e.get("vang"), e.day)
            for p in self.partners:
                if p in missing:
                    sent = [a for a in self.all("thay nguoi") if a.by(p)]
                    self.add("12.2-replace", p, lead, letter=e, done=sent[0].day if sent else None)
        # 13.1
        debtor = self.office if standing else lead
        reports = [e for e in self.all("trinh bao cao") if e.by(debtor) or (
            standing and e.writer in self.registry.entries and debtor in self.registry.closures[e.writer])]
        if any(self.starts(e) for e in reports):
            for p in self.partners:
                drafts = [d for d in self.dossiers() if p in d.reach and yes(d.get("du thao bao cao"))]
                self.add("13.1-consult", lead, p, due=reports[0].day - ONE, done=drafts[0].day if drafts else None)
        full = [e for e in reports if REPORT_PARTS <= {fold(g) for g in as_list(e.get("gom"))}]
        self.add("13.1-report", debtor, done=full[0].day if full else None)
        # 14.1
        for i in self.inspected:
            letters = self.letters_to("thong bao kiem tra", i)
            if surprise:
                self.add("14.1-deadline", lead, i, status=NA)
                self.notice_content("14.1-content", letters, i, NA)
            else:
                self.add_double_dagger("14.1-deadline", i, cal.backward(self.e[0], limit["14.1"]),
                                       letters[0] if letters else None)
                self.notice_content("14.1-content", letters, i)
        # 14.3
        visits = self.all("kiem tra")
        if any(self.starts(e) for e in visits):
            base = max([visits[-1].day] + ([self.e[1]] if self.e else []))
            due = cal.forward(base, limit["14.3"])
            signed = self.signed_minutes("KT")
            self.add("14.3-minutes", lead, due=due, done=signed[0].day if signed else None,
                     incomplete=bool(self.minutes("KT")), interpretive=True)
            for who in self.partners + [i for i in self.inspected if i not in self.partners]:
                sent = [e for e in self.letters_to("gui bien ban", who) if self.belongs(e) == "KT"]
                self.add("14.3-send", lead, who, due=due, done=sent[0].day if sent else None, interpretive=True)

    def review_rules(self):
        if self.form != "SK":
            return
        for d in self.drafts():
            if not self.starts(d):
                continue
            for p in self.partners:
                if p not in d.reach:
                    continue
                answer = self.opinion_answer(d, p)
                due = self.accepted_day(d, p, answer) or self.limit_of(d, p)
                if due is not None and self.arrival(d, p) >= due.day:
                    due = None
                self.add("16-draft", p, self.lead, letter=d, due=due, done=answer.day if answer else None)
        report = self.first("trinh bao cao")
        self.add("16-report", self.lead, done=report.day if report else None)

    def late_rules(self):
        """Rules that look at the final status of the ones before."""
        lead, cal, limit = self.lead, self.cal, self.limit
        # 11.3-refusal
        refused = {}
        for e in self.all("tu choi"):
            if not self.starts(e):
                continue
            for p in e.authors:
                if p not in self.partners:
                    continue
                kind, meetings = self.refusal(e, p)
                if kind != "meeting":
                    continue
                for m in meetings:
                    o = self.refuse_meeting(e, p, m)
                    refused.setdefault((p, m), []).append(o)
        # 11.3-attend, 11.3-prepared, 11.4
        for m in sorted(self.held):
            if not self.starts(self.held[m][0]):
                continue
            day, mark = self.held_day(m), m.isoformat()
            order = self.held[m][0].order
            for p in self.partners:
                mine = [i for i in self.invitations(m, p) if self.starts(i)]
                if not mine:
                    continue
                here = self.attended(m, p)
                if here:
                    self.add("11.3-attend", p, lead, due=day, done=day, trigger=mark, order=order, letter_day=day)
                else:
                    excused = any(o.status in (MET, WAIVED) for o in refused.get((p, m), ())) \
                        or any(d <= day for d in self.well_founded(p)) \
                        or self.arrival(mine[0], p) >= day
                    self.add("11.3-attend", p, lead, due=day, status=NA if excused else BREACH, trigger=mark,
                             order=order, letter_day=day, act_day=day)
                if here and any(self.asks_preparation(i, p) for i in mine):
                    signed = self.signed_minutes(m)
                    if signed and p in self.bodies(signed[0].get("khong chuan bi"), signed[0].day):
                        self.add("11.3-prepared", p, lead, status=BREACH, act_day=signed[0].day, trigger=mark, order=order)
                    elif signed:
                        self.add("11.3-prepared", p, lead, done=signed[0].day, trigger=mark, order=order)
                    else:
                        self.add("11.3-prepared", p, lead, status=NA if self.finished else None, trigger=mark, order=order)
        # 6.1-take-part
        visits = self.all("khao sat") if self.form == "KS" else []
        if any(self.starts(e) for e in visits):
            for p in self.partners:
                letters = self.letters_to("de nghi phoi hop", p)
                if letters and self.starts(letters[0]):
                    self.take_part(p, visits)
        # 11.4
        for m in sorted(self.held):
            if not self.starts(self.held[m][0]):
                continue
            due, mark, order = cal.forward(self.held_day(m), limit["11.4"]), m.isoformat(), self.held[m][0].order
            absent = self.absent(m)
            right = [e for e in self.signed_minutes(m)
                     if {p for p in self.bodies(e.get("vang"), e.day) if p in self.partners} == absent]
            self.add("11.4-minutes", lead, due=due, done=right[0].day if right else None,
                     incomplete=bool(self.minutes(m)), trigger=mark, order=order, interpretive=True)
        for m in sorted(self.held):
            if not self.starts(self.held[m][0]):
                continue
            due, mark, order = cal.forward(self.held_day(m), limit["11.4"]), m.isoformat(), self.held[m][0].order
            for p in self.partners:
                sent = [e for e in self.letters_to("gui bien ban", p) if self.belongs(e) == m]
                self.add("11.4-send", lead, p, due=due, done=sent[0].day if sent else None,
                         trigger=mark, order=order, interpretive=True)
        # 3.5-task
        if self.plan_exists and not (self.cancelled and self.plan_day and self.plan_day > self.end):
            for p in self.partners:
                task = Keys(self.task(p) if isinstance(self.task(p), dict) else {})
                limit_day = parse_limit(task.get("han")) if task.has("han") else None
                if isinstance(limit_day, date):
                    done = parse_day(task.get("hoan thanh"))
                    self.add("3.5-task", p, lead, due=cal.fixed(limit_day),
                             done=done if done and done <= self.today else None)
        # 5.5-collect
        if self.form == "YK":
            after = [o.done if o.done and o.done <= o.due else o.due
                     for o in self.of("10.2-reply") if o.status not in (NA, WAIVED)]
            since = max(after, default=date.min)
            found = [e for e in self.all("tong hop y kien") if e.day >= since]
            self.add("5.5-collect", lead, done=found[0].day if found else None)

    def asks_preparation(self, invitation, partner):
        asked = invitation.get("yeu cau chuan bi")
        if isinstance(asked, dict):
            return self.mapping_has(asked, partner, invitation.day)
        return given(asked)

    def refuse_meeting(self, e, p, m):
        order = e.order + (m or date.min,)
        if m and self.meeting_cancelled(m):
            return self.add("11.3-refusal", p, self.lead, letter=e, order=order, status=NA)
        known = m in self.meetings
        good = bool(e.grounds() & GROUNDS)
        pending = False
        if not good and "11.2" in e.grounds() and known:
            judged = [o for o in self.of("11.2-deadline") if o.creditor == p and o.trigger == m.isoformat()]
            judged += [o for o in self.of("11.2-content") if o.creditor == p and o.meeting == m]
            good = any(o.status in FAILED for o in judged)
            pending = not good and any(o.status == PENDING for o in judged)
        told = bool(e.numbers) and e.has("ly do")
        if told and good:
            return self.add("11.3-refusal", p, self.lead, letter=e, order=order, due=m, done=e.day)
        status = PENDING if told and pending else BREACH
        return self.add("11.3-refusal", p, self.lead, letter=e, order=order, due=m, status=status, act_day=e.day)

    def take_part(self, p, visits):
        for e in visits:
            if e.has("tham du"):
                here = p in self.bodies(e.get("tham du"), e.day)
            else:
                here = p not in self.bodies(e.get("vang"), e.day)
            if here:
                self.add("6.1-take-part", p, self.lead, done=e.day, at_once=True)
                return
        last = visits[-1].day
        excused = any(d <= last for d in self.well_founded(p)) \
            or any(o.status == NA for o in self.of("9.2-deadline", p))
        if excused:
            self.add("6.1-take-part", p, self.lead, status=NA)
        else:
            self.add("6.1-take-part", p, self.lead, done=last, at_once=False)

    def derived_rules(self):
        lead, cal, limit = self.lead, self.cal, self.limit
        told = self.all("bao van phong")

        def names(e, p):
            return p in self.bodies(e.get("co quan vi pham"), e.day)

        # 10.2-notify
        for o in self.of("10.2-reply"):
            if o.status not in (LATE, OVERDUE):
                continue
            found = [e for e in told if names(e, o.debtor) and e.day > o.due]
            due = cal.forward(o.due, limit["10.2"], o.provisional)
            status = NA if self.office == lead or (not found and o.done) else None
            self.add("10.2-notify", lead, self.office, due=due, done=found[0].day if found else None,
                     status=status, trigger=o.trigger, order=o.order, interpretive=True, subject=o.debtor)
        # 10.2-office
        for o in self.of("10.2-notify"):
            if o.done is None or (self.cancelled and o.done > self.end):
                continue
            found = [e for e in self.all("bao cao chu tich") if e.day >= o.done
                     and (not e.has("co quan vi pham") or names(e, o.subject))]
            self.add("10.2-office", self.office, due=cal.forward(o.done, limit["10.2"]),
                     done=found[0].day if found else None, trigger=o.trigger, order=o.order,
                     interpretive=True, subject=o.subject)
        # 17.4-notify
        for o in list(self.obligations):
            if o.force != "mandatory" or o.debtor not in self.partners or o.creditor != lead \
                    or o.status not in FAILED or o.rule in ("10.2-reply", "10.2-written", "11.3-refusal"):
                continue
            base = o.due or o.act_day or self.end
            found = [e for e in told if names(e, o.debtor)
                     and (e.day >= base if o.status == BREACH else e.day > base)]
            due = cal.forward(base, limit["17.4"], o.provisional)
            status = NA if self.office == lead or (not found and o.status == LATE) else None
            self.add("17.4-notify", lead, self.office, due=due, done=found[0].day if found else None,
                     status=status, trigger=o.trigger, order=o.order, interpretive=True, subject=o.debtor)
        # 5.3-remind
        for o in list(self.obligations):
            if o.force != "mandatory" or o.due is None or o.debtor not in self.partners \
                    or o.creditor != lead or o.status not in (LATE, OVERDUE):
                continue
            found = [e for e in self.letters_to("don doc", o.debtor) if e.day > o.due]
            self.add("5.3-remind", lead, o.debtor, due=cal.forward(o.due, limit["5.3"], o.provisional),
                     done=found[0].day if found else None, status=NA if not found and o.done else None,
                     trigger=o.trigger, order=o.order, force="advisory", interpretive=True, subject=o.debtor)


# --- periodic reports -----------------------------------------------------------------------------------

@dataclass
class Report:
    kind: str
    text: str
    period: Optional[tuple]
    sent: date
    body: str
    number: Optional[str]


def unmoved_day(period, limits):
    year, half = period
    return date(year, 6 if half == 1 else 12, limits["19.3"])


class World:
    def __init__(self, content, today):
        self.content, self.today = Path(content), today
        self.registry = Registry(self.content / "co-quan.yml")
        self.calendar = Calendar(self.content / "lich")
        self.regulation = Regulation(self.content / "quy-che.md")
        site = self.content / "site.yml"
        self.site = Keys(load_yaml(read_text(site)) if site.exists() else {})

    def records(self):
        found = []
        for path in sorted((self.content / "ho-so").rglob("*.md")):
            matter = Matter(self, read_markdown(path)[0])
            found.append((matter.id, matter.judge()))
        return sorted(found, key=lambda f: f[0])

    def reports(self):
        found = []
        folder = self.content / "bao-cao"
        for path in sorted(folder.rglob("*.md")) if folder.is_dir() else []:
            header, body = read_markdown(path)
            keys = Keys(header)
            sent = parse_day(keys.get("ngay gui"))
            if sent <= self.today:
                numbers = as_list(keys.get("van ban"))
                found.append(Report(fold(keys.get("loai")), keys.get("co quan"), parse_period(keys.get("ky") or ""),
                                    sent, body, fold_number(numbers[0]) if numbers else None))
        return sorted(found, key=lambda r: r.sent)

    def agencies(self):
        per_agency = {i: [] for i in self.registry.entries}
        reports = self.reports()
        of_period = {}
        for report in reports:
            if report.period:
                year, half = report.period
                day = unmoved_day(report.period, self.regulation.values(date(year, 1 if half == 1 else 7, 1)))
            else:
                day = report.sent
            report.agency = self.registry.resolve(report.text, day)
            of_period.setdefault(report.period, []).append(report)
        named = {}

        def add(name, rule, debtor, due, done, interpretive=False, at_once=None):
            o = Obligation(rule, debtor, interpretive=interpretive, done=done, order=(done or date.max,))
            if due is not None:
                o.due, o.provisional = due.day, due.provisional
            if at_once is not None:
                o.status = MET if at_once else BREACH
            elif done is not None:
                o.status = MET if done <= due.day else LATE
            else:
                o.status = PENDING if self.today <= due.day else OVERDUE
            named.setdefault(name, []).append(o)
            per_agency.setdefault(debtor, []).append(o)

        period = parse_period(self.site.get("theo doi tu ky") or "")
        while period:
            year, half = period
            start = date(year, 1 if half == 1 else 7, 1)
            if start > self.today:
                break
            limits = self.regulation.values(start)
            day = unmoved_day(period, limits)
            if day >= self.regulation.effective:
                name, moved = f"{year}-{half}", self.calendar.fixed(day)
                office = self.registry.office(day)
                mine = of_period.get(period, [])
                summaries = [r for r in mine if r.kind == "bao cao tong hop"]
                if office:
                    add(name, "18.2-summary", office,
                        self.calendar.forward(moved.day, limits["18.2"], moved.provisional),
                        summaries[0].sent if summaries else None, True)
                for entry in self.registry.entries.values():
                    if not entry.alive(day):
                        continue
                    kinds = {"bao cao dinh ky"} | ({"bao cao tong hop"} if entry.id == office else set())
                    own = [r for r in mine if r.agency == entry.id and r.kind in kinds]
                    add(name, "19.1-report", entry.id, moved, own[0].sent if own else None)
            period = (year, 2) if half == 1 else (year + 1, 1)
        for report in reports:
            if report.kind not in ("bao cao dinh ky", "bao cao dot xuat") or report.agency is None:
                continue
            titles = [fold(t.replace("*", "").replace("`", "")) for t in headings(report.body)]
            full = all(any(part in t for t in titles)
                       for part in ("tien do", "trach nhiem cua tung co quan", "chat luong"))
            name = f"{report.period[0]}-{report.period[1]}" if report.period else report.sent.isoformat()
            add(name, "19.2-content", report.agency, None, report.sent, at_once=full)
        for name, obligations in named.items():
            number_obligations(name, obligations)
        return sorted(per_agency.items())


def judge(content, today):
    world = World(content, today)
    show = lambda pairs: [{"id": i, "obligations": [o.published() for o in sorted(obs, key=lambda o: o.id)]}
                          for i, obs in pairs]
    return {"asOf": today.isoformat(), "records": show(world.records()), "agencies": show(world.agencies())}


def main():
    parser = argparse.ArgumentParser(description="Every obligation of a content folder on a day, as JSON.")
    parser.add_argument("content", type=Path)
    parser.add_argument("--as-of", required=True, type=date.fromisoformat)
    options = parser.parse_args()
    json.dump(judge(options.content, options.as_of), sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main()
