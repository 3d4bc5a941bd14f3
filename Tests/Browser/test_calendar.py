"""The calculator of the calendar page counts as the program does, on every day, for every limit, both ways."""

import json
import random
import subprocess

import pytest

from site_pages import ROOT, SITE

COMMAND = ROOT / ".build/release/phoihop"
CLAUSES = ["5.3", "9.1", "9.2", "9.3", "10.1", "10.2", "10.4", "11.2", "11.4", "14.1", "14.3", "17.4", "18.2", "19.3"]
WAYS = [("before", "--before"), ("after", "--from")]
FIRST, LAST = "2009-12-06", "2027-12-31"


def deadline(*arguments):
    return subprocess.run([COMMAND, "deadline", *arguments], cwd=ROOT, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def page(browser):
    browser.size(1280)
    assert browser.open((SITE / "lich/index.html").as_uri()) == []
    return browser


def test_the_page_has_every_limit(page):
    assert sorted(page.run("lichPhoiHop.limits.map(l => l.clause)")) == sorted(CLAUSES)


@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize("way, option", WAYS)
def test_every_day_comes_out_as_by_the_program(page, clause, way, option):
    expected = deadline(clause, "--date", FIRST, "--until", LAST, option).splitlines()
    assert len(expected) > 6500
    found = page.run(f"""(() => {{
      const lines = [];
      for (let at = Date.UTC(2009, 11, 6); at <= Date.UTC(2027, 11, 31); at += 86400000) {{
        const iso = new Date(at).toISOString().slice(0, 10), answer = tinhHan({json.dumps(clause)}, iso, {json.dumps(way)});
        lines.push(iso + ' ' + (answer ? answer.due : 'outside'));
      }}
      return lines;
    }})()""")
    wrong = [(a, b) for a, b in zip(expected, found) if a != b]
    assert len(found) == len(expected) and wrong == [], wrong[:10]


def test_the_words_are_those_of_the_program(page):
    choose = random.Random(1)
    for _ in range(60):
        clause, (way, option) = choose.choice(CLAUSES), choose.choice(WAYS)
        day = f"{choose.randint(2010, 2027)}-{choose.randint(1, 12):02}-{choose.randint(1, 28):02}"
        told = deadline(clause, "--date", day, option).split("\n")[:-1]
        lines = page.run(f"tinhHan({json.dumps(clause)}, '{day}', '{way}').lines")
        assert lines == [line for line in told if "không ấn định ngày" not in line and not line.startswith("Giá trị sửa đổi")], (clause, day, way)


def test_a_person_sees_it(page):
    page.run("""(() => {
      const form = document.getElementById('may-tinh');
      form.elements.clause.value = [...form.elements.clause.options].find(o => o.textContent.startsWith('Khoản 2 Điều 9')).value;
      form.elements.clause.dispatchEvent(new Event('change'));
      form.elements.date.value = '20/3/2026';
      form.dispatchEvent(new Event('input'));
    })()""")
    shown = page.run("document.getElementById('ket-qua').innerText")
    assert "Khoản 2 Điều 9: hạn 13/03/2026." in shown and "Không tính: 14/03 Thứ Bảy; 15/03 Chủ nhật." in shown
    assert page.run("document.getElementById('ket-qua').getAttribute('role')") == "status"


@pytest.mark.parametrize("typed", ["", "30/2/2026", "2026-13-01", "hôm nay", "20/3/26"])
def test_what_is_no_day_gets_no_answer(page, typed):
    page.run(f"""(() => {{
      const form = document.getElementById('may-tinh');
      form.elements.date.value = {json.dumps(typed)};
      form.dispatchEvent(new Event('input'));
    }})()""")
    said = "Hãy ghi ngày, tháng, năm, ví dụ 20/03/2026." if typed else ""
    assert page.run("document.getElementById('ket-qua').innerText") == said
