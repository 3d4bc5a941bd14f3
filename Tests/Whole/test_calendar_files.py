"""The calendars of due days, read by a parser that is not ours."""

from datetime import date, timedelta

import icalendar
import pytest

from program import check, run

DAY = date(2026, 11, 25)


def events(text):
    calendar = icalendar.Calendar.from_ical(text)
    assert calendar.errors == [] and calendar["VERSION"] == "2.0" and calendar["PRODID"]
    return calendar.walk("VEVENT")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    out = tmp_path_factory.mktemp("ics") / "public"
    assert run("build", "--as-of", DAY.isoformat(), "--output", str(out), "--quiet").returncode == 0
    return out


@pytest.fixture(scope="module")
def judged():
    report = check("content", "--as-of", DAY.isoformat())
    return {o["id"]: o for owner in report["records"] + report["agencies"] for o in owner["obligations"]}


def test_every_event_is_an_obligation_on_its_day(site, judged):
    files = sorted(site.glob("**/*.ics"))
    assert len(files) > 20
    for path in files:
        data = path.read_bytes()
        assert all(len(line) <= 75 for line in data.split(b"\r\n")) and b"\n" not in data.replace(b"\r\n", b"")
        found = events(data)
        assert len({e["UID"] for e in found}) == len(found)
        for event in found:
            o = judged[str(event["UID"]).removesuffix("@phoihop")]
            assert event.decoded("DTSTART").isoformat() == o["due"] and event.decoded("DTEND") == event.decoded("DTSTART") + timedelta(days=1)
            assert event.decoded("DTSTAMP").date() == DAY
            assert str(event["SUMMARY"]).startswith("SAMPLE DATA" if path.is_relative_to(site / "en") else "DỮ LIỆU MẪU")
            alarms = event.walk("VALARM")
            assert len(alarms) == (o["status"] == "pending"), "no alarm rings for a day that has passed"


def test_the_first_page_s_calendar_is_what_is_to_come(site, judged):
    found = {str(e["UID"]).removesuffix("@phoihop") for e in events((site / "den-han.ics").read_bytes())}
    assert found == {id for id, o in judged.items() if o["status"] == "pending" and o["force"] != "note" and o["due"]
                     and DAY.isoformat() <= o["due"] <= (DAY + timedelta(days=30)).isoformat()}


def test_an_agency_s_calendar_is_its_own_part(site):
    whole = {str(e["UID"]): e.to_ical() for e in events((site / "den-han.ics").read_bytes())}
    own = [e for path in site.glob("co-quan/*/den-han.ics") for e in events(path.read_bytes())]
    assert len(own) > 50 and all(whole[str(e["UID"])] == e.to_ical() for e in own)


def test_the_command_s_calendar_has_what_is_overdue_too(judged):
    found = events(run("due", "--as-of", DAY.isoformat(), "--agency", "so-tai-chinh", "--format", "ics").stdout)
    status = [judged[str(e["UID"]).removesuffix("@phoihop")]["status"] for e in found]
    assert {"overdue", "pending"} == set(status)
    assert [len(e.walk("VALARM")) for e in found] == [int(s == "pending") for s in status]
