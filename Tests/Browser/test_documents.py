"""The .docx files of the site as a word processor prints them."""

import re
import subprocess

import pytest

from site_pages import SITE

FILES = sorted(SITE.glob("bao-cao/*/*.docx"))


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pdf")
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, *FILES],
                   check=True, capture_output=True, timeout=300)
    return {path: subprocess.run(["pdftotext", "-layout", folder / f"{path.stem}.pdf", "-"], check=True, capture_output=True, text=True).stdout for path in FILES}


def test_there_are_documents():
    assert FILES


def test_every_figure_is_printed(printed):
    for path, text in printed.items():
        markdown = path.with_suffix(".md").read_text(encoding="utf-8")
        for figures in re.findall(r"\d+/\d+ \(\d+(?:,\d)?%\)", markdown):
            assert re.sub(r"\s+", "", figures) in re.sub(r"\s+", "", text), f"{path.name}: {figures}"
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in text and "CHÁNH VĂN PHÒNG" in text
        pages = text.split("\f")[:-1]
        assert all("DỮ LIỆU MẪU" in page for page in pages)
