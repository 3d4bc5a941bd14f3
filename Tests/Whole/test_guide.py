"""What the guide tells people to write is what the program reads."""

import html
import re

import pytest

from program import check, run


@pytest.fixture(scope="module")
def guide(tmp_path_factory):
    out = tmp_path_factory.mktemp("guide") / "public"
    assert run("build", "--as-of", "2026-03-20", "--output", str(out), "--quiet").returncode == 0
    return (out / "huong-dan/index.html").read_text(encoding="utf-8")


def test_the_sample_of_the_guide_is_read_without_a_word(guide, tmp_path):
    sample = html.unescape(re.search(r"<pre[^>]*><code>(.*?)</code></pre>", guide, re.S).group(1))
    content = tmp_path / "content"
    assert run("init", str(content)).returncode == 0
    record = content / "ho-so/2026" / (re.search(r"(?m)^mã: (.*)$", sample).group(1) + ".md")
    record.parent.mkdir(parents=True, exist_ok=True)
    record.write_text(sample, encoding="utf-8")
    report = check(content, "--as-of", "2026-03-20", status=0)
    assert report["diagnostics"] == []
    assert {o["status"] for o in report["records"][0]["obligations"] if o["rule"] == "10.2-reply"} == {"met", "overdue"}


def test_every_key_and_every_kind_of_event_is_there(guide):
    schema_keys = {"mã", "hình thức", "chủ trì", "phối hợp", "tiến hành", "diễn biến", "miễn trừ", "độ mật", "kỳ", "ngày gửi", "việc", "văn bản", "về"}
    assert schema_keys <= {html.unescape(key).removesuffix(" *") for key in re.findall(r'<th scope="row" class="d">([^<]*)</th>', guide)}
    assert guide.count("<details>") > 25 and "<b>mời họp</b>" in guide and "<b>giải trình</b>" in guide
