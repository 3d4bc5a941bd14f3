"""The log of a matter while it is made: events, and the text that they become."""

from dataclasses import dataclass, field


@dataclass
class Event:
    day: object
    kind: str
    keys: list
    optional: bool = False
    #: What must go with it where it goes: the letter that it answers.
    answers: str = ""


@dataclass
class Matter:
    """What the forms fill: header lines and events."""

    draw: object
    calendar: object
    limits: object
    number: int
    lead: object
    partners: list
    first: object
    header: list = field(default_factory=list)
    events: list = field(default_factory=list)
    counter: int = 0
    style: str = "{d}/{m}/{y}"

    def day(self, day):
        return self.style.format(d=day.day, m=day.month, y=day.year, dd=f"{day.day:02}", mm=f"{day.month:02}")

    def letter(self, agency):
        """A new document number of an agency."""
        self.counter += 1
        return f"{100 + self.number % 800 + self.counter * 7}/{agency.symbol}-{'TH' if self.counter % 2 else 'NV'}"

    def add(self, day, kind, *keys, optional=False, answers=""):
        self.events.append(Event(day, kind, [(key, value) for key, value in keys if value is not None], optional, answers))

    def chance(self, share):
        return self.draw.random() < share

    def text(self):
        lines = []
        for event in sorted(self.events, key=lambda event: event.day):
            lines += [f"  - ngày: {self.day(event.day)}", f"    việc: {event.kind}"]
            for key, value in event.keys:
                lines += nested(key, value, "    ")
        return lines


def nested(key, value, indent):
    if isinstance(value, dict):
        return [f"{indent}{key}:"] + [line for inner, part in value.items() for line in nested(inner, part, indent + "  ")]
    if isinstance(value, list):
        return [f"{indent}{key}:"] + [f"{indent}  - {item}" for item in value]
    return [f"{indent}{key}: {value}"]
