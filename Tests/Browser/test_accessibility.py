"""No kind of page has what axe-core holds against it, on a phone and on a desk, light and dark."""

import pathlib

import axe_core_python
import pytest

from site_pages import SITE

AXE = (pathlib.Path(axe_core_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8") + ";0"
RUN = """axe.run(document, {resultTypes: ['violations']}).then(found =>
  found.violations.flatMap(v => v.nodes.map(node => v.id + ': ' + node.html.slice(0, 200))))"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing(browser, kinds, width, scheme):
    browser.size(width)
    browser.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    found = {}
    for page in kinds.values():
        browser.open((SITE / page.path).as_uri())
        browser.run(AXE)
        if violations := browser.run(RUN):
            found[page.path] = violations[:5]
    browser.send("Emulation.setEmulatedMedia", features=[])
    assert found == {}


def test_axe_finds_a_fault(browser):
    browser.open((SITE / "index.html").as_uri())
    browser.run(AXE)
    assert any(line.startswith("image-alt:") for line in browser.run(f"(document.querySelector('main').append(document.createElement('img')), {RUN})"))
