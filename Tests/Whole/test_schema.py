"""The report is what its schema says, and hangs together."""

import json
from collections import Counter

import jsonschema
import pytest

from program import ROOT, check, run

SCHEMA = json.loads((ROOT / "schema/check-1.schema.json").read_text())


def valid(report):
    jsonschema.Draft202012Validator(SCHEMA).validate(report)
    return report


def obligations(report):
    return [o for owner in report["records"] + report["agencies"] for o in owner["obligations"]]


@pytest.fixture(scope="module")
def report():
    return check("content", "--as-of", "2026-06-30")


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("day", ["2009-12-06", "2018-05-02", "2026-06-30", "2027-12-31"])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_valid(day, language):
    valid(check("content", "--as-of", day, "--lang", language))


def test_valid_where_nothing_can_be_read(tmp_path):
    (tmp_path / "ho-so").mkdir()
    (tmp_path / "ho-so/x.md").write_text("no header")
    valid(check(tmp_path))


def test_the_shape_is_closed(report):
    broken = json.loads(json.dumps(report))
    broken["summary"]["more"] = 1
    with pytest.raises(jsonschema.ValidationError):
        valid(broken)


def test_ids_are_unique(report):
    doubled = [id for id, count in Counter(o["id"] for o in obligations(report)).items() if count > 1]
    assert doubled == []


def test_records_are_in_order(report):
    ids = [record["id"] for record in report["records"]]
    assert ids == sorted(ids)


def test_the_summary_counts_what_is_listed(report):
    summary, listed = report["summary"], obligations(report)
    assert summary["records"] == len(report["records"])
    assert summary["obligations"] == len(listed) == sum(summary["status"].values())
    statuses = Counter(o["status"] for o in listed)
    assert {status: count for status, count in summary["status"].items() if count} == dict(statuses)
    severities = Counter(d["severity"] for d in report["diagnostics"])
    assert {severity: count for severity, count in summary["diagnostics"].items() if count} == dict(severities)


def test_lines_and_files_exist(report):
    lengths = {}
    for thing in obligations(report) + report["diagnostics"]:
        path = ROOT / "content" / thing["file"]
        if path not in lengths:
            lengths[path] = path.read_text().count("\n") + 1
        assert thing["line"] <= lengths[path], thing


def test_equal_runs_give_equal_bytes():
    first, second = (run("check", "--format", "json", "--as-of", "2026-06-30").stdout for _ in range(2))
    assert first == second
