"""The product and an independent reading of the rules judge the same records alike, obligation by obligation."""

import sys
from datetime import date

import pytest

from program import ROOT, check
from test_schema import valid

sys.path.append(str(ROOT / "Tests/Oracle"))

import compare  # noqa: E402
import generate  # noqa: E402
import oracle  # noqa: E402

MATTERS = 100
# Around the mergers, the amendments of the limits, Tết and the turn to a year without a confirmed calendar.
SEEDS = {1: ["2025-02-20", "2025-03-01"], 2: ["2025-03-01", "2026-11-25"], 3: ["2026-03-16", "2026-11-25"], 4: ["2026-04-10", "2026-11-25"],
         5: ["2026-06-30", "2027-03-01"], 6: ["2025-03-20", "2026-11-25"]}


def differences(content, day, report):
    judged = oracle.judge(content, date.fromisoformat(day))
    total = sum(len(owner["obligations"]) for owner in judged["records"] + judged["agencies"])
    return total, [line for _, line in compare.differences(compare.by_holder(judged), compare.by_holder(report))]


@pytest.fixture(scope="module", params=SEEDS)
def generated(request, tmp_path_factory):
    content = tmp_path_factory.mktemp("oracle") / str(request.param)
    generate.generate(content, request.param, MATTERS)
    return content, SEEDS[request.param]


def test_random_records(generated):
    content, days = generated
    for day in days:
        report = check(content, "--as-of", day, status=0)
        assert len(report["records"]) == MATTERS
        total, found = differences(content, day, report)
        assert total > 500
        assert not found, "\n".join([f"{day}: {len(found)} of {total}", *found[:20]])
    valid(report)


@pytest.mark.parametrize("day", ["2018-05-02", "2025-03-01", "2026-11-25"])
def test_the_samples(day):
    total, found = differences(ROOT / "content", day, check("content", "--as-of", day, status=0))
    assert total > 200
    assert not found, "\n".join(found[:20])
