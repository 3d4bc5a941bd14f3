"""The Office's summary and its reminder letter, as an office receives them."""

import json
import os
import re
import stat
import zipfile

import docx
import jsonschema
import pytest
from docx.shared import Mm, Pt

from program import ROOT, check, run

DAY = "2026-11-25"
SCHEMA = json.loads((ROOT / "schema/report-1.schema.json").read_text(encoding="utf-8"))


def report(period="2026-1", day=DAY):
    finished = run("report", period, "--as-of", day, "--format", "json")
    assert finished.returncode == 0, finished.stderr
    found = json.loads(finished.stdout)
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    return found


def written(path, *arguments):
    finished = run(*arguments, "--as-of", DAY, "--format", "docx", "--output", str(path))
    assert finished.returncode == 0 and finished.stdout == "", finished.stderr
    return docx.Document(str(path))


@pytest.fixture(scope="module")
def summary(tmp_path_factory):
    return written(tmp_path_factory.mktemp("report") / "bao-cao.docx", "report", "2026-1")


@pytest.fixture(scope="module")
def letter(tmp_path_factory):
    return written(tmp_path_factory.mktemp("letter") / "cong-van.docx", "due")


def words(document):
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([p.text for p in document.paragraphs] + cells)


def half(day):
    return f"{day[:4]}-{1 if day[5:7] <= '06' else 2}"


def test_the_figures_are_those_of_check():
    """Counted here from the report of `check`, by the half-year of the due day, else of the day done."""
    found, mine, agencies = report("2026-2"), {}, {a["id"] for a in report("2026-2")["agencies"]}
    judged = check("content", "--as-of", DAY)
    for owner in judged["records"] + judged["agencies"]:
        for o in owner["obligations"]:
            day = o["due"] or o["done"]
            if o["force"] == "mandatory" and o["debtor"] in agencies and day and half(day) == "2026-2":
                mine.setdefault(o["debtor"], []).append(o)
    for agency in found["agencies"]:
        tally, own = agency["obligations"], mine.get(agency["id"], [])
        for status in ("late", "overdue"):
            assert tally[status] == sum(o["status"] == status for o in own), (agency["id"], status)
    assert sum(a["obligations"]["decided"] for a in found["agencies"]) == found["obligations"]["decided"] > 300
    assert len(found["failures"]) == sum(found["obligations"][s] for s in ("late", "overdue", "breach"))
    assert {r["agency"]: r["sent"] for r in report()["reports"]}["so-van-hoa-the-thao-va-du-lich"] == "2026-06-25"


def test_every_figure_stands_in_the_document(summary):
    text, found = words(summary), report()
    tally = found["obligations"]
    assert f"{tally['met']}/{tally['decided']} (" in text
    for agency in found["agencies"]:
        assert f"{agency['obligations']['met']}/{agency['obligations']['decided']} (" in text or agency["obligations"]["decided"] == 0
    assert f"có {found['matters']['begun']} hồ sơ" in text and f"{found['matters']['finished']} hồ sơ hoàn thành" in text
    annex = summary.tables[-1]
    assert len(annex.rows) == 1 + len(found["failures"])


@pytest.mark.parametrize("document", ["summary", "letter"])
def test_the_form_is_that_of_the_decree(document, request):
    made = request.getfixturevalue(document)
    section = made.sections[0]
    assert (section.page_width, section.page_height) == (Mm(210).twips * 635, Mm(297).twips * 635) or abs(section.page_width - Mm(210)) < Mm(1)
    for side, millimetres in (("top_margin", 20), ("bottom_margin", 20), ("left_margin", 30), ("right_margin", 15)):
        assert abs(getattr(section, side) - Mm(millimetres)) < Mm(0.1), side
    fonts = made.styles.element.xpath("//w:docDefaults//w:rFonts/@w:ascii")
    assert fonts == ["Times New Roman"] and made.styles["DoanVan"].font.size == Pt(14)
    left, right = made.tables[0].rows[0].cells
    assert left.paragraphs[0].text == "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH CAO BẰNG" and re.search(r"^Số: +/(BC-VP|VP-TH)$", left.text, re.M)
    assert [p.text for p in right.paragraphs[:2]] == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    assert re.search(r"^Cao Bằng, ngày +tháng +năm 2026$", right.text, re.M)
    signed = next(t for t in made.tables if "Nơi nhận:" in t.rows[0].cells[0].text)
    assert "Lưu: VT." in signed.rows[0].cells[0].text and signed.rows[0].cells[1].text.startswith("CHÁNH VĂN PHÒNG")
    assert "DỮ LIỆU MẪU" in section.header.paragraphs[-1].text and "DỮ LIỆU MẪU" in section.first_page_header.paragraphs[-1].text


def test_a_letter_names_its_subject_and_nobody_that_has_ended(letter):
    text = words(letter)
    assert "V/v đôn đốc thực hiện trách nhiệm phối hợp" in text and "Kính gửi:" in text
    for ended in ("Sở Giao thông vận tải;", "Sở Kế hoạch và Đầu tư;", "Văn phòng Ủy ban nhân dân tỉnh;"):
        assert f"- {ended}" not in text, ended
    assert "- Sở Tài chính;" in text and "quá hạn 252 ngày làm việc" in text


def test_a_letter_to_one_agency(tmp_path):
    text = words(written(tmp_path / "mot.docx", "due", "--agency", "STC"))
    assert "Kính gửi: Sở Tài chính." in text and "Sở Tư pháp:" not in text


def test_equal_bytes_and_a_sound_file(tmp_path):
    for name in ("a.docx", "b.docx"):
        written(tmp_path / name, "report", "2026-1")
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.docx") as package:
        assert package.testzip() is None and all(i.compress_type == zipfile.ZIP_STORED for i in package.infolist())
    assert stat.S_IMODE(os.stat(tmp_path / "a.docx").st_mode) == 0o644
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.docx", "b.docx"]


def test_markdown_says_the_same(summary):
    text = run("report", "2026-1", "--as-of", DAY).stdout
    assert text.startswith("**DỮ LIỆU MẪU") and "# BÁO CÁO: Tình hình thực hiện trách nhiệm phối hợp 6 tháng đầu năm 2026" in text
    for paragraph in summary.paragraphs:
        if paragraph.style.name == "DoanVan" and not paragraph.text.startswith("- "):
            assert re.sub(r"\\(.)", r"\1", text).find(paragraph.text) >= 0, paragraph.text


def test_a_device_is_written_to_and_a_full_disk_is_told(tmp_path):
    assert run("report", "2026-1", "--as-of", DAY, "--output", "/dev/null").returncode == 0
    finished = run("report", "2026-1", "--as-of", DAY, "--output", "/dev/full")
    assert finished.returncode == 2 and "ổ đĩa đã đầy" in finished.stderr
    for device in ("/dev/null", "/dev/full"):
        assert stat.S_ISCHR(os.stat(device).st_mode)
    (tmp_path / "cu.md").write_text("cũ", encoding="utf-8")
    assert run("report", "2027-2", "--as-of", DAY, "--output", str(tmp_path / "cu.md")).returncode == 2
    assert (tmp_path / "cu.md").read_text(encoding="utf-8") == "cũ"


@pytest.mark.parametrize("arguments", [
    ["report"], ["report", "2026"], ["report", "2026-3"], ["report", "2027-1", "--as-of", DAY], ["report", "2026-1", "--format", "docx"],
    ["report", "2026-1", "--output", "/khong/co/x.md"], ["report", "2026-1", "--output", "/tmp"], ["due", "--format", "docx"], ["report", "2026-1", "--content", "/khong/co"],
])
def test_wrong_usage_is_status_2(arguments):
    finished = run(*arguments)
    assert finished.returncode == 2 and finished.stdout == "" and finished.stderr
