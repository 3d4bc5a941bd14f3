"""The built site as a browser sees it over file://: every page opened once, by its links, from the first."""

import pathlib
import urllib.parse
from dataclasses import dataclass, field

ROOT = pathlib.Path(__file__).resolve().parents[2]
SITE = ROOT / "public"

LOOK = """({
  language: document.documentElement.lang,
  title: document.title,
  ids: [...document.querySelectorAll('[id]')].map(e => e.id),
  doubled: [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i),
  links: [...document.querySelectorAll('a[href], area[href], link[rel=alternate]')].map(a =>
    new URL(a.getAttribute('href'), document.baseURI).href),
  parts: [...document.querySelectorAll('link[href]:not([rel=canonical], [rel=alternate]), script[src], img[src], source[src], iframe[src], object[data]')].map(e =>
    e.href || e.src || e.data),
  band: [...document.querySelectorAll('body *')].some(e => {
    const own = [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join('').toUpperCase();
    const box = e.getBoundingClientRect();
    return /DỮ LIỆU MẪU|SAMPLE DATA/.test(own.normalize('NFC')) && box.width > 0 && box.height > 0
      && getComputedStyle(e).visibility === 'visible';
  }),
})"""


@dataclass
class Page:
    path: str
    language: str
    title: str
    ids: list
    doubled: list
    links: list
    parts: list
    band: bool
    complaints: list = field(default_factory=list)

    @property
    def kind(self):
        return kind(self.path)


def kind(path):
    """`ho-so/KS-2026-01/index.html` is of the kind `ho-so/*`; a page in English is of a kind of its own."""
    parts = path.removesuffix("index.html").rstrip("/").split("/")
    head = ["en"] if parts[0] == "en" else []
    rest = parts[len(head):]
    return "/".join(head + rest[:1] + ["*"] * (len(rest) - 1)) or "/"


def local(address):
    """The path below the site and the anchor of a file:// address; the path is None outside the site."""
    parts = urllib.parse.urlsplit(address)
    if parts.scheme != "file":
        return None, ""
    path = pathlib.Path(urllib.parse.unquote(parts.path))
    inside = path.is_relative_to(SITE)
    return (str(path.relative_to(SITE)) if inside else None), urllib.parse.unquote(parts.fragment)


def crawl(browser):
    """Opens every page that links lead to, from the first page and the page for lost readers."""
    pages, waiting = {}, ["index.html", "404.html"]
    while waiting:
        path = waiting.pop()
        if path in pages or not (SITE / path).is_file():
            continue
        complaints = browser.open((SITE / path).as_uri())
        pages[path] = Page(path=path, complaints=complaints, **browser.run(LOOK))
        for link in pages[path].links:
            target, _ = local(link)
            if target and target.endswith(".html") and target not in pages:
                waiting.append(target)
    return pages
