"""Every dated verdict of the sample site can be redone with the words of its page and a paper calendar."""

import re

import pytest

from page_words import read_page, read_words
from paper_calendar import PaperCalendar
from program import ROOT, run
from recount import Recount, Result


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    out = tmp_path_factory.mktemp("recount") / "public"
    finished = run("build", "--as-of", "2026-11-25", "--output", str(out), "--quiet")
    assert finished.returncode == 0, finished.stderr
    return out


@pytest.fixture(scope="module")
def result(site):
    result, calendar = Result(), PaperCalendar(ROOT / "content/lich")
    for path in sorted(site.glob("ho-so/*/index.html")) + sorted(site.glob("co-quan/*/index.html")):
        Recount(read_page(path), calendar, result)
    return result


def listed(lines):
    return "\n".join([f"{len(lines)}:", *lines[:40]])


def test_every_sentence_is_understood(result):
    assert not result.not_understood, listed(result.not_understood)


def test_no_verdict_comes_out_otherwise(result):
    assert not result.wrong, listed(result.wrong)


def test_nothing_was_passed_over(result):
    """Floors, so that a page whose verdicts were not read does not pass for one without a fault."""
    assert result.dated >= 1200
    assert result.counts >= 1200
    assert result.excused >= 60
    assert {"đúng hạn", "trễ hạn", "quá hạn", "trong hạn", "sắp đến hạn", "chưa đạt yêu cầu"} <= set(result.statuses)


def test_due_soon_begins_at_one_number_of_days(result):
    assert max(result.soon) < min(result.not_soon)


FAULTS = [
    (r'(<p class="ob-d">Hạn \d\d/\d\d/20)2', r"\g<1>3"),
    (r"Thực hiện 1", "Thực hiện 2"),
    (r'<span class="st">đúng hạn', '<span class="st">trễ hạn'),
    (r"quá hạn (\d+) ngày", r"quá hạn 1\1 ngày"),
    (r' <span class="tag">tạm tính</span>', ""),
    (r"Thứ Bảy", "Thứ Năm"),
    (r" Không tính: [^<]*? Chủ nhật\.", ""),
    (r"cộng 05 ngày làm việc", "cộng 04 ngày làm việc"),
    (r"lùi 10 ngày", "lùi 09 ngày"),
    (r"vào sổ văn bản đến ngày 2", "vào sổ văn bản đến ngày 1"),
    (r">Lịch làm việc năm 2026: \w", ">Lịch làm việc năm 2026: "),
    (r"Tính theo lịch làm việc năm 2026\. ", ""),
    (r"hạn là ngày này", "hạn là ngày mai"),
]


@pytest.mark.parametrize("before, after", FAULTS)
def test_what_is_wrong_is_found(site, before, after):
    """A page with one kind of fault in it does not pass."""
    for path in sorted(site.glob("ho-so/*-2026-*/index.html")):
        text = path.read_text(encoding="utf-8")
        page = read_words(re.sub(before, after, text), path.parent.name)
        if page == read_page(path):
            continue
        result = Result()
        Recount(page, PaperCalendar(ROOT / "content/lich"), result)
        assert result.wrong or result.not_understood, path
        return
    pytest.fail("no page holds it")


def test_every_verdict_with_a_due_day_was_reached(site, result):
    printed = sum(path.read_text(encoding="utf-8").count('<p class="ob-d">Hạn ') for path in site.glob("*/*/index.html"))
    assert printed > 800 and result.dated >= printed
