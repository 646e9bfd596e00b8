"""The page: whole, linked, and deaf to what reports want it to do."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from asof.errors import CannotWriteError
from asof.views.site import render, write_site

TAGS_WITHOUT_END = {"meta", "line", "rect", "path"}


class Reading(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.ids, self.links, self.attributes, self.open, self.text = set(), [], [], set(), [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.ids += [value for name, value in attrs if name == "id"]
        self.links += [value for name, value in attrs if name in ("href", "src")]
        if tag not in TAGS_WITHOUT_END:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if self.open and self.open[-1] == tag:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


@pytest.fixture
def page(told):
    return Reading(render(told, title="The spill"))


def test_every_tag_is_closed(page):
    assert page.open == []


def test_an_anchor_stands_once(page):
    assert len(page.ids) == len({*page.ids})


def test_every_claim_has_a_place(page, told):
    assert {f"c-{claim.id}" for claim in told.claims} <= {*page.ids}


def test_every_link_leads_somewhere(page):
    inside = {link.removeprefix("#") for link in page.links if link.startswith("#")}
    assert inside <= {*page.ids}
    assert [link for link in page.links if not link.startswith("#")] == ["https://example.org/oil?a=1&b=2"]


def test_words_lead_to_their_series_and_back(page, told):
    assert "#s-s-volume" in page.links
    assert all(f"#c-{claim.id}" in page.links for series in told.series for claim in series.claims)


def test_the_whole_text_is_there(page, told):
    shown = "".join("".join(page.text).split())
    for sentence in ("Nobody was hurt.", "had been taken up, a coast guard officer said"):
        assert "".join(sentence.split()) in shown


def test_what_was_left_out_is_there_with_its_reason(page):
    shown = " ".join(page.text)
    assert "3 lines left out: 2 comments, 1 share link" in shown
    assert "This is a disgrace" in shown


def test_a_conflict_quotes_both_sides(page):
    shown = " ".join(page.text)
    assert "The operator says 400,000 L on 27 May 2024, the regulator 690,000 L." in shown


def test_the_same_story_gives_the_same_bytes(told, tmp_path):
    first, second = (write_site(told, tmp_path / name, title="The spill") for name in "ab")
    assert first.read_bytes() == second.read_bytes()


def test_the_page_is_one_file(told, tmp_path):
    write_site(told, tmp_path / "site", title="The spill")
    assert [path.name for path in (tmp_path / "site").iterdir()] == ["index.html"]


def test_an_empty_story_has_a_page(shelf):
    assert "No figures." in render(shelf([], []), title="Nothing")


def test_hostile_text_is_shown_as_text(hostile):
    page = Reading(render(hostile, title="<script>"))
    assert not page.tags & {"script", "img", "b", "iframe", "object"}
    assert not [name for name in page.attributes if name.startswith("on")]
    assert page.open == []
    assert "<script>alert(1)</script> [bold red]markup[/bold red]" in "".join(page.text)
    assert "{{ 7 * 7 }} {% raw %} &lt;b&gt;" in "".join(page.text)


def test_hostile_names_still_make_anchors_that_resolve(hostile):
    page = Reading(render(hostile, title="x"))
    assert {link.removeprefix("#") for link in page.links} <= {*page.ids}
    assert len(page.ids) == len({*page.ids})


def test_what_steers_a_terminal_or_turns_writing_is_not_on_the_page(hostile):
    assert not {*render(hostile, title="x")} & {*"\x1b\x9b\0\u202e\u202c\ud800"}


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "https://",
        "http://[",
        "file:///etc/passwd",
        "java\nscript:x",
        "https://exa\u202emple.org",
    ],
)
def test_only_addresses_of_the_web_become_links(told, url, shelf):
    report = replace(told.reports[0], url=url)
    page = Reading(render(shelf([report], []), title="x"))
    assert all(link.startswith("#") for link in page.links)


def test_the_policy_allows_the_style_sheet_and_nothing_else(told):
    page = render(told, title="x")
    assert "content=\"default-src 'none'; style-src 'sha256-" in page.replace("&#39;", "'")
    assert "style=" not in page.replace("<style", "")


def test_a_folder_that_cannot_be_made_is_said(told, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotWriteError, match="can't be written"):
        write_site(told, tmp_path / "file", title="x")
