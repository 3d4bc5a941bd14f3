"""The files that machines read, read by parsers that are not ours."""

import csv
import io
import json
import re
import shutil
import urllib.parse

import feedparser
import jsonschema
import pytest

from program import ROOT, check, run

DAY = "2026-11-25"


def table(path):
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") and b"\r\n" in data, "Excel knows UTF-8 by this mark"
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def build(content, out):
    finished = run("build", "--content", str(content), "--as-of", DAY, "--output", str(out), "--quiet")
    assert finished.returncode == 0, finished.stderr
    return out


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return build("content", tmp_path_factory.mktemp("data") / "public")


@pytest.fixture(scope="module")
def judged():
    return check("content", "--as-of", DAY)


def test_every_obligation_of_an_agency_stands_once_under_it(site, judged):
    obligations = [o for owner in judged["records"] + judged["agencies"] for o in owner["obligations"]]
    agencies = {path.parent.name for path in site.glob("co-quan/*/nghia-vu.csv")}
    for agency in agencies:
        rows = table(site / "co-quan" / agency / "nghia-vu.csv")
        own = {o["id"]: o for o in obligations if o["debtor"] == agency}
        assert sorted(row["mã nghĩa vụ"] for row in rows) == sorted(own)
        for row in rows:
            o = own[row["mã nghĩa vụ"]]
            assert (row["hạn"], row["thực hiện"]) == (o["due"] or "", o["done"] or "")
            assert (row["ngày suy diễn"] == "†", row["tạm tính"] != "", row["miễn trừ"] != "") == (o["interpretive"], o["provisional"], o["status"] == "waived")
            assert (row["giải trình"] != "") == (o["explanations"] != []) and row["ngày xét"] == DAY and row["dữ liệu"] == "mẫu"
    assert {o["debtor"] for o in obligations} & agencies == {o["debtor"] for o in obligations if o["debtor"] in agencies}
    assert sum(len(table(path)) for path in site.glob("co-quan/*/nghia-vu.csv")) == sum(o["debtor"] in agencies for o in obligations) > 2000


def test_agencies_and_matters_keep_their_schemas_and_the_figures_of_check(site, judged):
    for name, schema in (("co-quan", "agencies-1"), ("ho-so", "matters-1")):
        jsonschema.validate(json.loads((site / f"du-lieu/{name}.json").read_text()), json.loads((ROOT / f"schema/{schema}.schema.json").read_text()))
    agencies = {a["id"]: a for a in json.loads((site / "du-lieu/co-quan.json").read_text())["agencies"]}
    keys = {"met": "met", "late": "late", "overdue": "overdue", "breach": "breach", "pending": "pending", "waived": "waived", "not-applicable": "notApplicable"}
    for id, agency in agencies.items():
        own = [o for owner in judged["records"] + judged["agencies"] for o in owner["obligations"] if o["debtor"] == id and o["force"] == "mandatory"]
        assert {key: agency["total"][key] for key in keys.values()} == {key: sum(o["status"] == status for o in own) for status, key in keys.items()}, id
        assert all(sum(year["tally"][key] for year in agency["years"]) == agency["total"][key] for key in agency["total"]), id
        assert (site / agency["page"]).is_file() and (site / agency["obligations"]).is_file()
    matters = json.loads((site / "du-lieu/ho-so.json").read_text())["matters"]
    assert [m["id"] for m in matters] == [r["id"] for r in judged["records"]] == [row["mã"] for row in table(site / "du-lieu/ho-so.csv")]
    assert all((site / m["page"]).is_file() for m in matters)


def test_feeds_are_atom_dated_by_the_records(site, judged):
    days = {day for owner in judged["records"] + judged["agencies"] for o in owner["obligations"] for day in (o["done"], o["due"]) if day}
    feeds = sorted(site.glob("**/thay-doi.atom"))
    assert len(feeds) > 20
    for path in feeds:
        feed = feedparser.parse(path.read_bytes())
        assert not feed.bozo and feed.version == "atom10", path
        assert feed.feed.id.isascii() and feed.feed.title.startswith("DỮ LIỆU MẪU. ") and feed.feed.updated
        moments = [entry.updated for entry in feed.entries]
        assert moments == sorted(moments, reverse=True) and len(moments) <= 50
        assert len({entry.id for entry in feed.entries}) == len(moments) and all(entry.id.isascii() for entry in feed.entries)
        for entry in feed.entries:
            assert entry.updated.endswith("T00:00:00+07:00") and entry.updated[:10] <= DAY
            target, anchor = entry.link.split("#")
            page = (path.parent / target).resolve()
            assert f'id="{urllib.parse.unquote(anchor)}"' in page.read_text(encoding="utf-8"), entry.link
            assert entry.updated[:10] in days or "quá hạn" in entry.title
    assert feedparser.parse((site / "thay-doi.atom").read_bytes()).entries


def test_a_cell_is_never_a_formula(tmp_path):
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    record = content / "ho-so/2026/YK-2026-02.md"
    record.write_text(re.sub(r"(?m)^tiêu đề: .*$", "tiêu đề: '=HYPERLINK(\"http://x\",\"a, b\")'", record.read_text(encoding="utf-8")), encoding="utf-8")
    rows = table(build(content, tmp_path / "public") / "du-lieu/ho-so.csv")
    assert next(row for row in rows if row["mã"] == "YK-2026-02")["tiêu đề"] == "'=HYPERLINK(\"http://x\",\"a, b\")"
    for path in (tmp_path / "public").glob("**/*.csv"):
        assert not any(cell[:1] in ("=", "+", "-", "@", "\t", "\r") for row in table(path) for cell in row.values())
