"""The due list is what its schema says, and agrees with the report of check."""

import json
import subprocess

import jsonschema
import pytest

from program import COMMAND, ROOT, check, run

SCHEMA = json.loads((ROOT / "schema/due-1.schema.json").read_text())
DAY = "2026-03-20"


def due(*arguments):
    finished = run("due", "--content", "content", *arguments)
    assert finished.returncode == 0, finished.stderr
    return finished.stdout


def listed(*arguments):
    report = json.loads(due("--format", "json", *arguments))
    jsonschema.Draft202012Validator(SCHEMA).validate(report)
    return report


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("day", ["2009-12-06", "2018-05-02", DAY, "2026-06-30", "2027-12-31"])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_valid(day, language):
    listed("--as-of", day, "--lang", language)


def test_every_overdue_obligation_is_listed_with_its_due_day():
    report = check("content", "--as-of", DAY)
    owed = [o for owner in report["records"] + report["agencies"] for o in owner["obligations"]]
    expected = {(o["id"], o["due"]) for o in owed if o["status"] == "overdue"}
    found = {(o["id"], o["due"]) for agency in listed("--as-of", DAY)["agencies"] for o in agency["overdue"]}
    assert expected and found == expected


def test_what_falls_due_lies_between_the_day_and_the_last():
    report = listed("--as-of", DAY, "--within", "60")
    days = [o["due"] for agency in report["agencies"] for o in agency["falling"]]
    assert days and all(DAY <= day <= report["until"] == "2026-05-19" for day in days)


def test_the_calendar_has_an_event_for_each_and_short_lines():
    items = [o for agency in listed("--as-of", DAY)["agencies"] for o in agency["overdue"] + agency["falling"]]
    lines = run_bytes("--as-of", DAY, "--format", "ics").split(b"\r\n")
    assert lines.pop() == b"" and not any(b"\n" in line or b"\r" in line for line in lines)
    assert all(len(line) <= 75 and line.decode() for line in lines)
    unfolded = b"\r\n".join(lines).replace(b"\r\n ", b"").decode().split("\r\n")
    uids = [line.removeprefix("UID:").removesuffix("@phoihop").replace("\\", "") for line in unfolded if line.startswith("UID:")]
    assert uids == [o["id"] for o in items] and len(set(uids)) == len(uids)
    assert unfolded.count("DTSTAMP:20260320T000000Z") == len(items)
    assert unfolded.count("TRIGGER:-P1D") == sum(o["due"] >= DAY for o in items)


def run_bytes(*arguments):
    return subprocess.run([COMMAND, "due", *arguments], cwd=ROOT, capture_output=True, check=True, timeout=60).stdout
