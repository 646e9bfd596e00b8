"""HTML -> article and metadata."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asof.intake.page import is_page, read_page

PARAGRAPHS = (
    "The river rose four metres overnight, and 300 families left their homes, the mayor said on Tuesday.",
    "Two bridges are closed. The water may reach the old town by Thursday, the weather service warned in the evening.",
    "Volunteers filled 12,000 sandbags, and the army sent three helicopters to the villages upstream.",
)
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>River rises | Valley Herald</title>
<meta property="og:title" content="River rises four metres"><meta property="og:site_name" content="Valley Herald">
<meta property="article:published_time" content="2025-03-16T08:00:00Z">
<meta property="article:modified_time" content="2025-03-17T09:00:00Z">
<link rel="canonical" href="https://example.org/river"></head><body><nav>Home Sport</nav><article>
<h1>River rises four metres</h1><p>{PARAGRAPHS[0]}</p><h2>Bridges closed</h2><p>{PARAGRAPHS[1]}</p>
<p>{PARAGRAPHS[2]}</p><script>track()</script></article><div id="comments"><p>First! What nonsense this is.</p></div>
</body></html>"""


def test_the_article_is_lines_of_paragraphs_and_headings():
    text, _, _ = read_page(PAGE)
    lines = text.splitlines()
    assert [line for line in lines if line in PARAGRAPHS] == list(PARAGRAPHS)
    assert "Bridges closed" in lines
    assert "track()" not in text
    assert "nonsense" not in text


def test_the_page_says_who_and_when():
    _, _, facts = read_page(PAGE)
    assert facts.title == "River rises four metres"
    assert facts.publisher == "Valley Herald"
    assert facts.url == "https://example.org/river"
    assert (str(facts.published), str(facts.updated), facts.language) == ("2025-03-16", "2025-03-17", "en")


def test_without_an_article_all_visible_words_are_kept():
    text, _, _ = read_page("<html><head><style>p {}</style></head><body><p>Hello <b>there</b> &amp; all<br>Bye</body>")
    assert text == "Hello there & all\nBye"


@pytest.mark.parametrize(
    "html",
    [
        "<html><body>" + "<div>" * 100_000 + "words",
        "<html><body>" + "<b>" * 100_000 + "words",
        "<html><body>" + "<table><tr><td>" * 20_000 + "words",
        "<html><body>" + "<p>words" * 60_000,
        "<html><body " + " ".join(f'a{number}="x"' for number in range(50_000)) + "><p>words",
        "<html>words<!--" + "-" * 100_000,
        "<html>words" + "<" * 50_000,
        "<html>words<a href='" + "x" * 500_000,
        '<html><script type="application/ld+json">' + "[" * 50_000 + "</script><body>words",
        '<?xml version="1.0" encoding="none"?><html><meta charset="utf-7"><body>words',
        "<html><body>words&#0;&#xD800;&#x110000;&bogus;",
    ],
    ids=[
        "deep",
        "deep inline",
        "tables",
        "many",
        "attributes",
        "comment",
        "signs",
        "quote",
        "json",
        "charset",
        "entities",
    ],
)
def test_hostile_pages_are_read_like_any_other(html):
    text, _, _ = read_page(html)
    assert "words" in text


def test_a_script_without_an_end_hides_nothing_else():
    assert read_page("<html><body><p>Before</p><script>var a = 1;</body>")[0].startswith("Before")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["<p>", "</p>", "<div", ">", "<!--", "-->", "&", "words ", "<script>", "\0", '"', "<br/>", "é"])
    )
)
def test_no_page_is_too_broken(pieces):
    text, _, _ = read_page("<html><body>" + "".join(pieces))
    assert text.encode("utf-8").decode("utf-8") == text


@pytest.mark.parametrize(
    "text, expected",
    [("<!DOCTYPE html><p>x", True), ("\n<!-- saved -->\n<html>", True), ("<3 this", False), ("The <html> tag", False)],
)
def test_a_page_is_known_by_its_beginning(text, expected):
    assert is_page(text) is expected


def test_the_extractor_is_not_loaded_before_it_is_needed():
    code = "import sys, asof.intake; sys.exit('trafilatura' in sys.modules or 'lxml' in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", code], check=False, env={"PYTHONPATH": ":".join(sys.path)}).returncode
        == 0
    )
