"""Every link of every page, over file://."""

from site_pages import SITE, local


def test_every_link_leads_somewhere(pages):
    broken = []
    for page in pages.values():
        for link in sorted(set(page.links + page.parts)):
            if not link.startswith("file:"):
                continue
            target, anchor = local(link)
            if target is None:
                broken.append(f"{page.path}: {link} leaves the site")
            elif not (SITE / target).is_file():
                broken.append(f"{page.path}: {link} has no file")
            elif anchor and target.endswith(".html") and anchor not in pages[target].ids and anchor != "top":
                broken.append(f"{page.path}: {target} has no #{anchor}")
    assert not broken, "\n".join(broken[:50])


def test_every_page_is_reached(pages):
    made = {str(path.relative_to(SITE)) for path in SITE.rglob("*.html")}
    assert made - set(pages) == set()
    assert len(pages) > 1


def test_nothing_is_loaded_from_another_host(pages):
    assert {page.path: part for page in pages.values() for part in page.parts if not part.startswith(("file:", "data:"))} == {}


def test_the_first_page_is_small_with_all_that_it_needs(pages):
    parts = {local(part)[0] for part in pages["index.html"].parts if part.startswith("file:")}
    sizes = {path: (SITE / path).stat().st_size for path in {"index.html"} | parts}
    assert len(sizes) == 5 and sum(sizes.values()) < 100_000, sizes
