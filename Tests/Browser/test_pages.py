"""How the pages stand in a real browser."""

import base64
import zlib

import pytest

from site_pages import ROOT, SITE


def test_no_page_complains(pages):
    """No error or warning in the console, nothing that the content policy refused."""
    assert {page.path: page.complaints for page in pages.values() if page.complaints} == {}


def test_every_page_has_a_title_a_language_and_ids_that_are_unique(pages):
    for page in pages.values():
        assert page.title.strip(), page.path
        assert page.language in ("vi", "en"), page.path
        assert page.doubled == [], page.path


def test_sample_data_is_said_on_every_page(pages):
    if "\nmẫu: có" not in (ROOT / "content/site.yml").read_text():
        pytest.skip("the content is no sample")
    assert [page.path for page in pages.values() if not page.band] == []


@pytest.mark.parametrize("width", [320, 768])
def test_no_page_scrolls_sideways(browser, kinds, width):
    browser.size(width)
    wide = {}
    for page in kinds.values():
        browser.open((SITE / page.path).as_uri())
        extent = browser.run("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)")
        if extent > width:
            wide[page.path] = extent
    assert wide == {}


def test_pages_are_not_blank(browser, kinds):
    browser.size(1280)
    for page in kinds.values():
        browser.open((SITE / page.path).as_uri())
        picture = base64.b64decode(browser.send("Page.captureScreenshot", format="png")["data"])
        assert len(set(rows(picture))) > 20, page.path


def rows(png):
    """The rows of a PNG as stored: a blank picture has one or two different ones."""
    width, height = int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")
    data, place = b"", 8
    while place < len(png):
        length, name = int.from_bytes(png[place:place + 4], "big"), png[place + 4:place + 8]
        if name == b"IDAT":
            data += png[place + 8:place + 8 + length]
        place += length + 12
    pixels = zlib.decompress(data)
    stride = len(pixels) // height
    assert width > 0
    return [pixels[start:start + stride] for start in range(0, len(pixels), stride)]
