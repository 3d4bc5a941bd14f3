"""Every row of a table of obligations, on whatever page, shows the day that check gives, with its marks."""

import re
import urllib.parse

import pytest

from program import check, run

DAY = "2026-11-25"
ROW = re.compile(r'<tr><td><span class="st [^>]*>.*?</tr>')
LINK = re.compile(r'<a href="[^"#]*#([^"]+)"')
DUE = re.compile(r'<td class="d" data-l="(?:Hạn|Due)">(.*?)</td>')


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    out = tmp_path_factory.mktemp("rows") / "public"
    finished = run("build", "--as-of", DAY, "--output", str(out), "--quiet")
    assert finished.returncode == 0, finished.stderr
    return out


def test_a_day_that_is_read_into_the_regulation_or_provisional_is_marked_wherever_it_stands(site):
    judged = check("content", "--as-of", DAY)
    owed = {o["id"]: o for owner in judged["records"] + judged["agencies"] for o in owner["obligations"]}
    seen = {}
    for page in sorted(site.glob("**/*.html")):
        name = str(page.relative_to(site))
        for row in ROW.findall(page.read_text(encoding="utf-8")):
            link, cell = LINK.search(row), DUE.search(row)
            if not link or not cell:
                continue
            o = owed[urllib.parse.unquote(link[1])]
            shown = cell[1]
            assert ("†" in shown, 'class="tag"' in shown) == (o["due"] is not None and o["interpretive"], o["due"] is not None and o["provisional"]), (name, row)
            if not name.startswith("en/"):
                assert shown.startswith("/".join(reversed(o["due"].split("-"))) if o["due"] else "—"), (name, row)
            seen[name] = seen.get(name, 0) + 1
    assert {"index.html", "en/index.html"} <= set(seen) and sum(seen.values()) > 2000, sum(seen.values())
    changes = (site / "index.html").read_text(encoding="utf-8").split('id="thay-doi"')[1].split("</section>")[0]
    assert ROW.findall(changes), "what changed is among them"
