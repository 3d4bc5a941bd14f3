"""The generated corpus is what measurements and tests take it for."""

import re
import subprocess
import sys
from collections import Counter

import pytest

from program import ROOT, check
from test_schema import obligations, valid

MATTERS = 210


def generate(out, matters=MATTERS, seed="7"):
    subprocess.run([sys.executable, ROOT / "Benchmarks/corpus.py", out, "--matters", str(matters), "--seed", seed], check=True)
    return out


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    return generate(tmp_path_factory.mktemp("corpus") / "content")


@pytest.fixture(scope="module")
def report(corpus):
    return check(corpus, "--as-of", "2026-06-30")


def test_the_same_arguments_give_the_same_bytes(corpus, tmp_path):
    assert files(generate(tmp_path / "again")) == files(corpus)


def test_a_larger_corpus_begins_with_the_smaller(corpus, tmp_path):
    larger = files(generate(tmp_path / "larger", MATTERS + 7))
    assert all(larger[path] == text for path, text in files(corpus).items())


def test_another_seed_gives_another_corpus(corpus, tmp_path):
    assert files(generate(tmp_path / "other", seed="8")) != files(corpus)


def test_every_record_is_valid_without_a_warning(report):
    assert report["diagnostics"] == []
    assert len(report["records"]) == MATTERS


def test_records_are_of_the_size_of_real_ones(corpus):
    for path in (corpus / "ho-so").rglob("*.md"):
        text = path.read_text()
        assert 4000 <= len(text.encode()) <= 5200, path
        assert 10 <= len(re.findall(r"^    việc: ", text, re.M)) <= 25, path


def test_partners_forms_and_years_spread(report):
    assert {len(record["partners"]) for record in report["records"]} == set(range(3, 9))
    assert set(Counter(record["form"] for record in report["records"]).values()) == {MATTERS // 7}
    assert len({record["id"].split("-")[1] for record in report["records"]}) == 15


def test_every_status_that_needs_no_person_comes_up(report):
    statuses = Counter(o["status"] for o in obligations(report))
    assert set(statuses) >= {"met", "late", "overdue", "pending", "breach", "not-applicable"}


def test_the_report_is_valid(report):
    valid(report)
