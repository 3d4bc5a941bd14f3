"""The search as a reader uses it, over file://."""

import urllib.parse

import pytest

from site_pages import SITE

SEARCH = (SITE / "tim-kiem/index.html").as_uri()
DONE = "new Promise(done => { const look = () => document.getElementById('tim-dem').textContent ? done() : setTimeout(look, 5); look(); })"

FIRST = [
    # A matter by its number, in any spelling.
    ("KS-2026-02", "ho-so/KS-2026-02"), ("ks-2026-02", "ho-so/KS-2026-02"), ("KS 2026 02", "ho-so/KS-2026-02"), ("YK-2026-13", "ho-so/YK-2026-13"),
    ("HOP-2025-02", "ho-so/HOP-2025-02"), ("kt-2020-01", "ho-so/KT-2020-01"), ("TC-2026-01", "ho-so/TC-2026-01"), ("SK-2026-02", "ho-so/SK-2026-02"),
    # By words of its title, with marks or without, in any order, the last one half typed.
    ("nước sạch nông thôn tập trung", "ho-so/KS-2026-01"), ("nuoc sach nong thon tap trung", "ho-so/KS-2026-01"), ("giá nước sạch", "ho-so/YK-2025-05"),
    ("gia nuoc sach", "ho-so/YK-2025-05"), ("NUOC SACH TAP TRUNG", "ho-so/KS-2026-01"), ("rừng phòng hộ sông Gâm", "ho-so/KS-2026-02"),
    ("song gam", "ho-so/KS-2026-02"), ("cửa khẩu thông minh", "ho-so/KS-2026-03"), ("y tế trường học", "ho-so/KS-2026-04"), ("taluy", "ho-so/KS-2026-05"),
    ("hồ treo", "ho-so/KS-2026-06"), ("lục khu", "ho-so/KS-2026-06"), ("sóng di động", "ho-so/KS-2026-07"), ("Lô Lô", "ho-so/KS-2026-09"),
    ("sán chỉ", "ho-so/KS-2026-09"), ("bãi đổ thải", "ho-so/KS-2026-10"), ("kè biên giới", "ho-so/KT-2026-02"), ("đóng cửa mỏ ký quỹ", "ho-so/YK-2026-08"),
    ("kỷ cương", "ho-so/KT-2026-04"), ("hồ bản viết", "ho-so/KT-2026-05"), ("an toàn đập", "ho-so/KT-2026-06"), ("phân luồng", "ho-so/SK-2026-02"),
    ("dịch tả lợn", "ho-so/HOP-2026-03"), ("sùng tả", "ho-so/HOP-2026-02"), ("lễ hội du lịch", "ho-so/HOP-2026-01"), ("điện lưới miền đông", "ho-so/HOP-2026-04"),
    ("điểm nghẽn", "ho-so/HOP-2026-05"), ("bếp ăn bán trú", "ho-so/TC-2026-02"), ("tôn giáo tập trung", "ho-so/TC-2026-03"), ("giảm nghèo bền", "ho-so/TK-2026-01"),
    ("hệ số điều chỉnh giá đất", "ho-so/YK-2026-01"), ("chợ biên giới", "ho-so/YK-2026-02"), ("học sinh bán trú", "ho-so/YK-2026-03"), ("ủy quyền hộ tịch", "ho-so/YK-2026-09"),
    ("điểm trường lẻ", "ho-so/YK-2026-11"), ("du toan ngan sach", "ho-so/YK-2026-07"), ("kho ngoai quan", "ho-so/KT-2025-02"), ("công viên địa ch", "ho-so/YK-2025-04"),
    # An agency by its name or abbreviation: the one that is still there.
    ("Sở Tài chính", "co-quan/so-tai-chinh"), ("so tai chinh", "co-quan/so-tai-chinh"), ("STC", "co-quan/so-tai-chinh"), ("sở y tế", "co-quan/so-y-te"),
    ("thanh tra tỉnh", "co-quan/thanh-tra-tinh"), ("văn phòng ủy ban", "co-quan/van-phong-ubnd"), ("Sở Xây dựng", "co-quan/so-xay-dung"),
    ("ban dân tộc", "co-quan/ban-dan-toc"), ("so-noi-vu", "co-quan/so-noi-vu"), ("giao thông vận tải", "co-quan/so-giao-thong-van-tai"),
    # A clause, an article, a rule.
    ("khoản 2 Điều 9", "quy-che/index.html#dieu-9-khoan-2"), ("khoan 2 dieu 9", "quy-che/index.html#dieu-9-khoan-2"), ("9.2", "quy-che/index.html#dieu-9-khoan-2"),
    ("10.2-reply", "quy-tac/10.2-reply"), ("9.2-deadline", "quy-tac/9.2-deadline"), ("lưu trữ hồ sơ", "quy-tac/5.6-archive"),
]


def ask(browser, words):
    browser.open(f"{SEARCH}?q={urllib.parse.quote(words)}")
    browser.run(DONE)
    return browser.run("[...document.querySelectorAll('#tim-ra a')].map(a => a.getAttribute('href'))")


def test_what_is_meant_comes_first(browser):
    assert len(FIRST) >= 60
    wrong = []
    for words, place in FIRST:
        found = ask(browser, words)
        if not found or found[0] != f"../{place}" + ("" if "#" in place else "/index.html"):
            wrong.append(f"{words}: {found[:2]}, not {place}")
    assert not wrong, "\n".join(wrong)


def test_every_result_is_a_page(browser):
    for words in ("sở", "điều", "2026", "bao"):
        for link in ask(browser, words):
            assert (SITE / "tim-kiem" / urllib.parse.unquote(link.split("#")[0])).resolve().is_file(), link


@pytest.mark.parametrize("words", ["zzz", "nước zzz", "<img src=x onerror=alert(1)>", "__proto__", "constructor", "'", "%", "&&"])
def test_what_is_not_there_is_said(browser, words):
    complaints = browser.open(f"{SEARCH}?q={urllib.parse.quote(words)}")
    browser.run("new Promise(done => setTimeout(done, 100))")
    assert complaints == [] and browser.run("document.querySelectorAll('#tim-ra li, #tim-ra img').length") == 0


def test_typing_searches_and_the_address_keeps_the_words(browser):
    browser.open(SEARCH)
    assert browser.run("document.activeElement.id") == "tim-tu"
    browser.send("Input.insertText", text="nuoc sach")
    browser.run(DONE)
    assert browser.run("document.querySelector('#tim-ra mark').textContent") == "nước"
    assert browser.run("location.search") == "?q=nuoc%20sach"
    browser.run("document.getElementById('tim-tu').value = ''; document.getElementById('tim-tu').dispatchEvent(new Event('input'))")
    assert browser.run("document.getElementById('tim-ra').children.length") == 0
