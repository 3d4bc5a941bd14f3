"""Lists with script on: what is filtered and sorted stands in the address; pages that are old say so."""

import datetime
import functools
import http.server
import threading
import urllib.parse

import pytest

from site_pages import SITE

DAY = datetime.timedelta(days=1)
MATTERS = "ho-so/nam/2026/index.html"
SHOWN = "[...document.querySelectorAll('table.matters tbody tr')].filter(row => !row.hidden).map(row => row.cells[0].textContent)"


class Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def served():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Silent, directory=str(SITE)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def test_a_filter_stands_in_the_address_and_comes_back_from_it(browser, served):
    browser.open(served + MATTERS)
    every = browser.run(SHOWN)
    browser.run("(() => { const input = document.querySelector('.find input'); input.value = 'thanh tra tinh'; input.dispatchEvent(new Event('input')); })()")
    some = browser.run(SHOWN)
    assert 0 < len(some) < len(every), "the name of a partner finds its matters, though the row does not show it"
    assert browser.run("document.querySelector('.find [role=status]').textContent") == f"{len(some)} / {len(every)} dòng"
    address = browser.run("location.href")
    assert "loc0=thanh+tra+tinh" in address
    browser.open(address)
    assert browser.run(SHOWN) == some and browser.run("document.querySelector('.find input').value") == "thanh tra tinh"
    browser.run("(() => { const input = document.querySelector('.find input'); input.value = ''; input.dispatchEvent(new Event('input')); })()")
    assert browser.run("location.search") == "" and browser.run(SHOWN) == every


@pytest.mark.parametrize("page, column", [(MATTERS, 5), ("en/" + MATTERS, 5)])
def test_an_order_stands_in_the_address_and_days_are_sorted_as_days(browser, served, page, column):
    browser.open(served + page)
    days = f"[...document.querySelectorAll('table.matters tbody tr')].map(row => row.cells[{column}].textContent.trim())"
    click = f"document.querySelectorAll('table.matters thead button')[{column}].click()"
    as_day = (lambda text: tuple(reversed(text.split("/")))) if not page.startswith("en/") else (
        lambda text: (text.split()[2], f"{['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'].index(text.split()[1]):02}", text.split()[0].zfill(2)))
    browser.run(click)
    assert browser.run(days) == sorted(browser.run(days), key=as_day)
    assert browser.run(f"document.querySelectorAll('table.matters th')[{column}].getAttribute('aria-sort')") == "ascending"
    browser.run(click)
    downward = browser.run(days)
    assert downward == sorted(downward, key=as_day, reverse=True)
    browser.open(browser.run("location.href"))
    assert browser.run(days) == downward


def test_from_disk_lists_are_filtered_too(browser):
    assert browser.open((SITE / MATTERS).as_uri()) == []
    browser.run("(() => { const input = document.querySelector('.find input'); input.value = 'nuoc sach'; input.dispatchEvent(new Event('input')); })()")
    assert browser.run(SHOWN)
    assert browser.open((SITE / MATTERS).as_uri() + "?loc0=" + urllib.parse.quote("nước sạch")) == []
    assert browser.run(SHOWN) == [id for id in browser.run(SHOWN)] and browser.run("document.querySelector('.find input').value") == "nước sạch"


def test_a_page_that_is_more_than_a_working_day_old_says_so(browser):
    address = (SITE / "index.html").as_uri()
    browser.open(address)
    as_of, stale = (datetime.date.fromisoformat(browser.run(f"document.body.dataset.{name}")) for name in ("asof", "stale"))
    assert 2 <= (stale - as_of).days <= 12, "the day after the next working day"
    for today, warned in ((as_of, False), (stale - DAY, False), (stale, True), (stale + 8 * DAY, True)):
        script = f"""(() => {{ const Real = Date; const now = new Real('{today}T09:00:00').getTime();
          window.Date = class extends Real {{ constructor(...a) {{ a.length ? super(...a) : super(now); }} static now() {{ return now; }} }}; }})()"""
        added = browser.send("Page.addScriptToEvaluateOnNewDocument", source=script)["identifier"]
        try:
            browser.open(address)
            said = browser.run("[...document.querySelectorAll('.top [role=status]')].map(line => line.textContent)")
        finally:
            browser.send("Page.removeScriptToEvaluateOnNewDocument", identifier=added)
        assert said == ([f"Trang tính đến hết ngày {as_of:%d/%m/%Y}, đã cũ {(today - as_of).days} ngày."] if warned else []), today
