"""The visible words of a page, as its reader has them: facts, verdicts with their explanation, log, plan."""

import re
from dataclasses import dataclass, field, replace
from datetime import date
from html.parser import HTMLParser


def day(text):
    """`20/03/2026` as a day."""
    d, m, y = map(int, text.split("/"))
    return date(y, m, d)


def days(text):
    return [day(found) for found in re.findall(r"\b\d{1,2}/\d{1,2}/\d{4}\b", text)]


@dataclass
class Verdict:
    """One obligation of a page: its status word, who owes it, its explanation, its days."""
    id: str
    word: str = ""
    struck: str = ""
    title: str = ""
    who: str = ""
    why: str = ""
    marks: str = ""

    @property
    def rule(self):
        return self.id.split("/")[1]

    @property
    def debtor(self):
        return self.who.split(" đối với ")[0].split(" · ")[0].strip()

    def _day(self, label):
        found = re.search(label + r" (\d\d/\d\d/\d{4})", self.marks)
        return day(found.group(1)) if found else None

    @property
    def due(self):
        return self._day("Hạn")

    @property
    def done(self):
        return self._day("Thực hiện")

    @property
    def is_provisional(self):
        return "tạm tính" in self.marks


@dataclass
class LogRow:
    day: date
    kind: str
    who: str
    documents: str
    contents: str
    planned: bool


@dataclass
class Page:
    name: str
    as_of: date = None
    facts: dict = field(default_factory=dict)
    verdicts: list = field(default_factory=list)
    log: list = field(default_factory=list)
    hints: list = field(default_factory=list)


class _Reader(HTMLParser):
    """Keeps a stack of open elements; text goes to whatever asked for it."""

    VOID = {"meta", "link", "br", "hr", "img", "input", "wbr"}

    def __init__(self, name):
        super().__init__()
        self.page = Page(name)
        self.stack = []         # (tag, classes, takes): `takes` gets the element's text at its end
        self.verdict = None
        self.label = None
        self.row = None
        self.in_log = False

    def handle_starttag(self, tag, attributes):
        if tag in self.VOID:
            return
        attributes = dict(attributes)
        classes = set((attributes.get("class") or "").split())
        if tag == "li" and "ob" in classes:
            self.verdict, self.others = Verdict(attributes["id"]), []
        if tag == "table":
            self.in_log = "log" in classes
        if tag == "tr" and self.in_log:
            self.row = ["planned" in classes]
        take = self.taker(tag, classes)
        if tag == "span" and "id" in attributes and self.verdict is not None:
            self.others.append([attributes["id"], ""])
            take = lambda text, other=self.others[-1]: other.__setitem__(1, text)  # noqa: E731
        self.stack.append((tag, classes, [], take))

    def taker(self, tag, classes):
        page, verdict = self.page, self.verdict
        if tag == "p" and "asof" in classes:
            return lambda text: setattr(page, "as_of", days(text)[0])
        if tag == "p" and "hint" in classes:
            return page.hints.append
        if tag == "dt":
            return lambda text: setattr(self, "label", text)
        if tag == "dd":
            return lambda text: page.facts.setdefault(self.label, []).append(text)
        if self.row is not None and tag in ("td", "th"):
            return self.row.append
        if verdict is None:
            return None
        for name, word in (("word", "st"), ("title", "ob-t"), ("who", "who"), ("why", "why"), ("marks", "ob-d")):
            if word in classes:
                return lambda text: setattr(verdict, name, text)
        if tag == "s":
            return lambda text: setattr(verdict, "struck", text)
        return None

    def handle_data(self, data):
        for _, _, texts, _ in self.stack:
            texts.append(data)

    def handle_endtag(self, tag):
        while self.stack:
            name, _, texts, take = self.stack.pop()
            if name in ("p", "span"):
                self.handle_data(" ")
            if take:
                take(" ".join("".join(texts).split()))
            if name == tag:
                break
        if tag == "li" and self.verdict is not None:
            self.finish(self.verdict)
            self.verdict = None
        if tag == "tr" and self.row is not None:
            planned, *cells = self.row
            if len(cells) == 5 and days(cells[0]):
                self.page.log.append(LogRow(days(cells[0])[0], cells[1], cells[2], cells[3], cells[4], planned))
            self.row = None

    def finish(self, verdict):
        verdict.why = re.sub(r"^Căn cứ và cách tính ?", "", verdict.why)
        if verdict.struck:
            verdict.word = verdict.word.removeprefix(verdict.struck).strip()
        verdict.who = verdict.who.replace(" ,", ",")
        self.page.verdicts += self.each(verdict)

    def each(self, verdict):
        """One verdict for each body of a group: its first is the item's own, the others have their ids at their names."""
        if not self.others:
            return [verdict]
        names = "".join(f", {name}" for _, name in self.others)
        if names not in verdict.who:
            raise ValueError(f"{verdict.id}: {verdict.who}")
        first = replace(verdict, who=verdict.who.replace(names, "", 1))
        sides = first.who.split(" · ")[0].split(" đối với ")
        varies = 0 if verdict.who.split(" · ")[0].split(" đối với ")[0].endswith(names) else 1
        return [first] + [replace(first, id=id, who=first.who.replace(sides[varies], name, 1)) for id, name in self.others]


def read_words(text, name):
    reader = _Reader(name)
    reader.feed(text)
    return reader.page


def read_page(path):
    return read_words(path.read_text(encoding="utf-8"), path.parent.name)
