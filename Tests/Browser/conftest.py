import pytest

from chromium import Chromium
from site_pages import SITE, crawl


@pytest.fixture(scope="session")
def browser():
    assert (SITE / "index.html").is_file(), "no site is built: make site"
    with Chromium() as chromium:
        yield chromium


@pytest.fixture(scope="session")
def pages(browser):
    """Every page of the site by its path."""
    browser.size(1280)
    return crawl(browser)


@pytest.fixture(scope="session")
def kinds(pages):
    """One page of each kind: the longest, where most can go wrong."""
    chosen = {}
    for page in pages.values():
        best = chosen.get(page.kind)
        if best is None or (SITE / page.path).stat().st_size > (SITE / best.path).stat().st_size:
            chosen[page.kind] = page
    return chosen
