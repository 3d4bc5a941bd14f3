"""The papers of the site as a word processor lays them out."""

import re
import shutil
import subprocess

import pytest

from site_pages import SITE


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=180).stdout


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """Every paper of the site as PDF, by its name."""
    assert shutil.which("soffice"), "LibreOffice is not installed: make browser installs it"
    papers = sorted(SITE.glob("bao-cao/*/*.docx"))
    folder = tmp_path_factory.mktemp("pdf")
    run("soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--convert-to", "pdf", "--outdir", str(folder),
        *map(str, papers))
    assert papers and len(list(folder.glob("*.pdf"))) == len(papers)
    return {file.stem: file for file in folder.glob("*.pdf")}


def test_every_sheet_is_a4_and_says_that_the_data_are_samples(printed):
    for name, file in printed.items():
        count = int(re.search(r"Pages:\s+(\d+)", run("pdfinfo", str(file))).group(1))
        assert 5 <= count <= 60, name
        sizes = re.findall(r"size:\s+([\d.]+) x ([\d.]+)", run("pdfinfo", "-l", str(count), str(file)))
        assert {tuple(sorted(round(float(side) / 72 * 25.4) for side in size)) for size in sizes} == {(210, 297)}, name
        sheets = run("pdftotext", "-layout", str(file), "-").split("\f")[:-1]
        assert len(sheets) == count and all("DỮ LIỆU MẪU" in sheet for sheet in sheets), name


def test_the_first_sheet_has_heading_number_and_title(printed):
    for name, file in printed.items():
        first = run("pdftotext", "-l", "1", str(file), "-")
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in first and "Độc lập - Tự do - Hạnh phúc" in first, name
        # Each on one line: a heading that breaks would show the table's columns to be too narrow.
        assert re.search(r"^Số: \[… số\]/BC-VP$", first, re.M) and re.search(r"^Cao Bằng, ngày \[…\] tháng \[…\] năm \d{4}$", first, re.M), name
        assert re.search(r"^BÁO CÁO$", first, re.M), name


def test_the_type_is_times_or_its_metric_twin(printed):
    for name, file in printed.items():
        fonts = run("pdffonts", str(file)).splitlines()[2:]
        # A letter that the first choice lacks may come from another one with serifs.
        assert any(re.search(r"Times|Liberation ?Serif", font) for font in fonts) and all("Serif" in font or "Times" in font for font in fonts), (name, fonts)


def test_every_rate_of_the_paper_is_printed(printed):
    for name, file in printed.items():
        text = re.sub(r"\s+", "", run("pdftotext", "-layout", str(file), "-"))
        markdown = next(SITE.glob(f"bao-cao/*/{name}.md")).read_text(encoding="utf-8")
        rates = re.findall(r"\d+(?:,\d)?% \(\d+/\d+\)", markdown)
        assert rates
        for rate in rates:
            assert re.sub(r"\s+", "", rate) in text, f"{name}: {rate}"
