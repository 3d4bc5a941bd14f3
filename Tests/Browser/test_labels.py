"""Labels of the pictures never overlap: over many dense matters, on the screen and printed."""

import os
import pathlib
import subprocess
import sys

import pytest

from site_pages import SITE

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMMAND = ROOT / os.environ.get("PHOIHOP", ".build/release/phoihop")
# Two texts of one picture whose boxes share more than a hair: names of lanes, labels of bars, days, acts.
OVERLAPS = """[...document.querySelectorAll('svg.timeline')].flatMap((svg, number) => {
  const boxes = [...svg.querySelectorAll('text')].map(text => ({ box: text.getBoundingClientRect(), words: text.textContent }))
    .filter(item => item.words.trim() && item.box.width);
  const found = [];
  boxes.sort((a, b) => a.box.left - b.box.left);
  for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length && boxes[j].box.left < boxes[i].box.right - 1; j++) {
    const a = boxes[i].box, b = boxes[j].box;
    // A line of type is higher than its letters: a quarter of it above and below may touch.
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (height > Math.min(a.height, b.height) / 2 && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
      found.push(`${number}: ${boxes[i].words} | ${boxes[j].words}`);
  }
  return found;
})"""


@pytest.fixture(scope="module")
def dense(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dense")
    subprocess.run([sys.executable, ROOT / "Benchmarks/corpus.py", folder / "content", "--matters", "200", "--seed", "11"], check=True)
    subprocess.run([COMMAND, "build", "--content", folder / "content", "--output", folder / "public", "--as-of", "2026-11-25", "--quiet"], check=True)
    return folder / "public"


def overlaps(browser):
    """What overlaps on the open page, at each width and printed."""
    found = {}
    for width, media in ((1280, ""), (320, ""), (1280, "print")):
        browser.size(width)
        browser.send("Emulation.setEmulatedMedia", media=media)
        if pairs := browser.run(OVERLAPS):
            found[width, media] = pairs
    browser.send("Emulation.setEmulatedMedia", media="")
    return found


def test_an_overlap_would_be_seen(browser):
    browser.open((SITE / "ho-so/KT-2026-06/index.html").as_uri())
    browser.run("(() => { const [a, b] = document.querySelectorAll('svg.timeline .tl-major text, svg.timeline text.tl-now'); b.setAttribute('x', +a.getAttribute('x') + 9); b.setAttribute('y', a.getAttribute('y')); })()")
    assert len(overlaps(browser)) == 3


def test_labels_of_two_hundred_dense_matters_do_not_overlap(browser, dense):
    pages = sorted(dense.glob("ho-so/*-*/index.html")) + sorted(dense.glob("co-quan/*/**/index.html"))
    assert len(pages) > 200
    found = {}
    for page in pages:
        browser.open(page.as_uri())
        if pairs := overlaps(browser):
            found[str(page.relative_to(dense))] = pairs
    assert not found, f"{len(found)} pages: {dict(list(found.items())[:5])}"


def test_labels_of_the_samples_do_not_overlap(browser):
    for page in sorted(SITE.glob("ho-so/*-*/index.html")) + sorted(SITE.glob("en/ho-so/*-*/index.html")):
        browser.open(page.as_uri())
        assert overlaps(browser) == {}, page
