"""The summary report and the reminder: what the JSON says stands in the .docx, which has the form of an administrative paper."""

import io
import re
import json
import zipfile
from collections import Counter

import docx
import jsonschema
import pytest
from docx.enum.section import WD_ORIENT
from docx.shared import Mm, Pt

from program import ROOT, check, run

SCHEMA = json.loads((ROOT / "schema/report-1.schema.json").read_text())
CASES = [("2025-2", "2026-01-10"), ("2026-1", "2026-06-15"), ("2026-1", "2026-06-30"), ("2026-2", "2026-11-25")]


def summary(period, day, *arguments):
    finished = run("report", period, "--as-of", day, "--format", "json", *arguments)
    assert finished.returncode == 0, finished.stderr
    report = json.loads(finished.stdout)
    jsonschema.Draft202012Validator(SCHEMA).validate(report)
    return report


def paper(folder, *arguments):
    file = folder / "paper.docx"
    finished = run(*arguments, "--format", "docx", "--output", str(file))
    assert finished.returncode == 0, finished.stderr
    assert [path.name for path in folder.iterdir()] == ["paper.docx"]
    return file.read_bytes()


def words(document):
    """All text of the body, tables too, in order."""
    return [node.text or "" for node in document.element.body.iter("{%s}t" % document.element.nsmap["w"])]


def grouped(number):
    return f"{number:,}".replace(",", ".")


def percent(met, decided):
    if not decided:
        return "—"
    # To the nearest tenth; 100 % only for all, 0 % only for none.
    rounded = (met * 2000 + decided) // (decided * 2)
    whole, tenth = divmod(rounded if met in (0, decided) else min(999, max(1, rounded)), 10)
    return f"{whole}{',' + str(tenth) if tenth else ''}% ({grouped(met)}/{grouped(decided)})"


def fraction(rate):
    return f"{grouped(rate['met'])}/{grouped(rate['decided'])}" if rate["decided"] else "—"


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("period, day", CASES)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_counts_are_those_of_check(period, day, language):
    report = summary(period, day, "--lang", language)
    whole = check("content", "--as-of", day)
    first, last = report["from"], report["to"]
    owed = {o["id"]: o for owner in whole["records"] + whole["agencies"] for o in owner["obligations"] if o["force"] == "mandatory"}
    counted = report["obligations"]["counted"]
    for status, ids in counted.items():
        assert len(ids) == len(set(ids)) == report["obligations"][status] and all(owed[id]["status"] == status for id in ids)
    ids = {id for some in counted.values() for id in some}
    # What has neither a due day nor a day done is placed by what raised it, which the report of check does not tell.
    dated = {o["id"] for o in owed.values() if o["status"] != "not-applicable" and (o["due"] or o["done"])}
    assert {id for id in dated if first <= (owed[id]["due"] or owed[id]["done"]) <= last} == ids & dated
    assert [o["id"] for o in report["failures"]] and {o["id"] for o in report["failures"]} == {
        id for status in ("late", "overdue", "breach") for id in counted[status]}
    assert [o["id"] for o in report["overdueFromBefore"]] and {o["id"] for o in report["overdueFromBefore"]} == {
        o["id"] for o in owed.values() if o["status"] == "overdue" and o["due"] < first}
    reports = {o["debtor"]: o for o in owed.values() if o["id"].startswith(f"{period}/19.1-report/")}
    assert {r["agency"]: (r["status"], r["due"], r["sent"]) for r in report["reports"]} == {
        agency: (o["status"], o["due"], o["done"]) for agency, o in reports.items()}
    for agency in report["agencies"]:
        own = Counter(owed[id]["status"] for id in ids if owed[id]["debtor"] == agency["id"])
        assert all(agency[status] == own[status] for status in counted), agency["id"]
        assert agency["rate"]["met"] >= agency["asLead"]["met"] + agency["asPartner"]["met"]


@pytest.mark.parametrize("period, day", CASES)
def test_every_number_stands_in_the_paper(period, day, tmp_path):
    report = summary(period, day)
    document = docx.Document(io.BytesIO(paper(tmp_path, "report", period, "--as-of", day)))
    text = "".join(words(document))
    # The paper says of an agency that has ended until when it was.
    rows = [[re.sub(r" \(đến hết ngày [\d/]+\)", "", cell.text) for cell in row.cells] for table in document.tables for row in table.rows]
    for agency in report["agencies"]:
        counts = [grouped(agency[key]) for key in ("met", "late", "overdue", "breach", "pending", "waived")]
        expected = [agency["name"], grouped(agency["mattersLed"]), fraction(agency["asLead"]), grouped(agency["mattersJoined"]),
                    fraction(agency["asPartner"]), percent(agency["rate"]["met"], agency["rate"]["decided"]), *counts]
        assert expected in [row[1:] for row in rows], expected
        if agency["marks"]:
            quality = [grouped(agency["quality"][key]) for key in ("good", "fair", "poor", "unrated")]
            assert [agency["name"], *quality] in [row[1:6] for row in rows]
    for entry in [*report["matters"]["forms"], report["matters"]]:
        numbers = [grouped(entry[key]) for key in ("total", "carried", "begun", "finished", "cancelled", "ongoing")]
        assert [entry.get("form", "tổng số"), *numbers] in [[row[0].lower(), *row[1:]] for row in rows]
    everything = report["obligations"]
    assert percent(everything["rate"]["met"], everything["rate"]["decided"]) in text
    two = lambda number: f"0{number}" if 0 < number < 10 else grouped(number)
    assert f"{two(everything['late'])} trễ hạn, {two(everything['overdue'])} quá hạn chưa thực hiện, {two(everything['breach'])} chưa đạt yêu cầu" in text
    assert f"Số lần đôn đốc đã ghi trong kỳ: {two(report['reminders'])}" in text
    for report_row in report["reports"]:
        day_sent = "/".join(reversed(report_row["sent"].split("-"))) if report_row["sent"] else "—"
        assert any(row[3] == day_sent and row[4] == (report_row["document"] or "—") for row in rows if len(row) == 7)
    assert sum(row[0].isdigit() for row in rows if len(row) == 10) == len(report["failures"]) + len(report["overdueFromBefore"])
    for proposal in report["proposals"]:
        assert all(line in text for line in proposal["text"])


@pytest.mark.parametrize("arguments, number", [
    (("report", "2026-1", "--as-of", "2026-06-30"), "Số: [… số]/BC-VP"),
    (("due", "--as-of", "2026-11-25"), "Số: [… số]/VP-[…]"),
    (("due", "--as-of", "2026-11-25", "--agency", "so-xay-dung"), "Số: [… số]/VP-[…]")])
def test_the_form_is_that_of_an_administrative_paper(arguments, number, tmp_path):
    data = paper(tmp_path, *arguments)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}
    document = docx.Document(io.BytesIO(data))
    left, right = document.tables[0].rows[0].cells
    assert [p.text for p in right.paragraphs if p.text] == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Cao Bằng, ngày […] tháng […] năm 2026"]
    assert [p.text for p in left.paragraphs if p.text][:3] == ["UBND TỈNH CAO BẰNG", "VĂN PHÒNG", number]
    assert "w:tblBorders" not in document.tables[0]._tbl.xml
    recipients, signature = document.tables[-1 if arguments[0] == "due" else closing(document)].rows[0].cells
    assert recipients.paragraphs[0].text == "Nơi nhận:" and recipients.paragraphs[-1].text.startswith("- Lưu: VT")
    assert signature.paragraphs[0].text == "CHÁNH VĂN PHÒNG"
    text = [p.text for p in document.paragraphs]
    if arguments[0] == "report":
        assert text[:2] == ["BÁO CÁO", next(t for t in text if t.startswith("Tổng hợp việc"))]
    else:
        assert any(p.text.startswith("V/v đôn đốc") for p in left.paragraphs)
    assert any(line.startswith("Kính gửi:") for line in text)


def closing(document):
    return next(index for index, table in enumerate(document.tables) if table.rows[0].cells[0].text.startswith("Nơi nhận:"))


def test_sheet_and_type(tmp_path):
    document = docx.Document(io.BytesIO(paper(tmp_path, "report", "2026-1", "--as-of", "2026-06-30")))
    for section in document.sections:
        margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
        for found, wanted in zip(margins, (20, 20, 30, 15)):
            assert abs(found - Mm(wanted)) < Mm(0.1)
        sides = (section.page_width, section.page_height)
        assert all(abs(found - Mm(wanted)) < Mm(0.2) for found, wanted in zip(sorted(sides), (210, 297)))
        assert (section.orientation == WD_ORIENT.LANDSCAPE) == (section.page_width > section.page_height)
        for header in (section.first_page_header, section.header):
            assert header.paragraphs[0].text.startswith("DỮ LIỆU MẪU")
    assert document.sections[0].orientation == WD_ORIENT.PORTRAIT and len(document.sections) == 5
    defaults = document.styles.element.find(".//{*}rPrDefault/{*}rPr/{*}rFonts")
    assert set(defaults.attrib.values()) == {"Times New Roman"}
    assert document.styles["Text"].font.size in (Pt(13), Pt(14))


def test_equal_runs_give_equal_bytes(tmp_path):
    papers = []
    for zone in ("UTC", "Pacific/Kiritimati"):
        folder = tmp_path / zone.replace("/", "-")
        folder.mkdir()
        finished = run("report", "2026-1", "--as-of", "2026-06-30", "--format", "docx", "--output", str(folder / "paper.docx"), TZ=zone)
        assert finished.returncode == 0
        papers.append((folder / "paper.docx").read_bytes())
    assert papers[0] == papers[1]


def test_nobody_who_has_ended_is_written_to(tmp_path):
    text = words(docx.Document(io.BytesIO(paper(tmp_path, "due", "--as-of", "2026-11-25"))))
    addressed = [line for line in text if line.startswith("Sở ") and line.endswith(("Đầu tư", "Xã hội", "nông thôn"))]
    start = text.index("Kính gửi:")
    assert not any("Kế hoạch và Đầu tư" in line for line in text[start:start + 40]), addressed


def test_whoever_contests_a_verdict_stands_beside_it(tmp_path):
    report = summary("2026-1", "2026-11-25")
    contested = [o for o in report["failures"] + report["overdueFromBefore"] if o["explanations"]]
    assert contested
    document = docx.Document(io.BytesIO(paper(tmp_path, "report", "2026-1", "--as-of", "2026-11-25")))
    rows = ["; ".join(cell.text for cell in row.cells) for table in document.tables for row in table.rows]
    assert sum("có giải trình của" in row for row in rows) == len(contested)
    for o in contested:
        assert any(o["record"] in row and "có giải trình của" in row for row in rows), o["id"]
    letter = "".join(words(docx.Document(io.BytesIO(paper(tmp_path, "due", "--as-of", "2026-11-25")))))
    assert "có giải trình của" in letter
