"""Files -> reports."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asof.errors import EmptyReportError, InputError, NotTextError, TooLargeError, UnreadableFileError
from asof.intake import MAX_BYTES, Candidate, Facts, Given, open_report
from asof.period import Period
from asof.report import Report

TEXT = (
    "River rises four metres in a night\n\n"
    "The river rose four metres overnight, and 300 families left, the mayor said.\n"
)
PAGE = """<html><head><title>River</title>
<meta property="article:published_time" content="2025-03-16"></head><body>
<article><p>The river rose four metres overnight, and 300 families left their homes, the mayor said on Tuesday.</p>
<p>Two bridges are closed, and the water may reach the old town by Thursday, the weather service warned.</p>
</article></body>"""


def opened(path: Path, content: str | bytes, *, meta: Facts | None = None, given_: Given | None = None) -> Report:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return open_report(Candidate(path=path, name=path.name, meta=meta), given_ or Given())


def test_a_text_is_a_report_with_its_headline(tmp_path):
    report = opened(tmp_path / "a.txt", TEXT)
    assert (report.name, report.text, report.title) == ("a.txt", TEXT, "River rises four metres in a night")
    assert report.location == str(tmp_path / "a.txt")
    assert (report.published, report.dated_by) == (None, None)


@pytest.mark.parametrize("text", ["The river rose.\n" + TEXT, TEXT.split("\n")[2], "Only a headline"])
def test_a_first_line_that_is_no_headline_gives_no_title(tmp_path, text):
    assert opened(tmp_path / "a.txt", text).title is None


DAY = Period.parse("2025-01-01")


@pytest.mark.parametrize(
    "name, content, meta, given_, published, dated_by",
    [
        (
            "1_herald_2025-05-05.txt",
            TEXT,
            Facts(published=DAY),
            Given(published=Period.parse("2024")),
            "2024",
            "--published",
        ),
        ("1_herald_2025-05-05.html", PAGE, Facts(published=DAY), Given(), "2025-01-01", "meta.json"),
        ("1_herald_2025-05-05.html", PAGE, None, Given(), "2025-03-16", "the page"),
        ("1_herald_2025-05-05.txt", TEXT, None, Given(between=Period.parse("2024")), "2025-05-05", "the file's name"),
        ("a.txt", TEXT.replace("\n\n", "\n3 May 2011\n"), None, Given(), "2011-05-03", "a date line in the text"),
        ("a.txt", TEXT, None, Given(between=Period.parse("2024-11/2025-03")), "2024-11/2025-03", "--between"),
        ("a.md", "---\ndate: 2025-02-03\n---\n" + TEXT, None, Given(), "2025-02-03", "its front matter"),
    ],
)
def test_the_best_evidence_dates_a_report(tmp_path, name, content, meta, given_, published, dated_by):
    report = opened(tmp_path / name, content, meta=meta, given_=given_)
    assert (str(report.published), report.dated_by) == (published, dated_by)


def test_metadata_comes_before_what_the_name_tells(tmp_path):
    path = tmp_path / "1_herald_2025-05-05.txt"
    assert opened(path, TEXT).publisher == "herald"
    assert opened(path, TEXT, meta=Facts(publisher="Valley Herald", title="A river")).publisher == "Valley Herald"


def test_a_page_is_known_under_any_suffix(tmp_path):
    report = opened(tmp_path / "saved.txt", PAGE)
    assert report.raw.startswith("The river rose")
    assert "<p>" not in report.raw


def test_the_signs_of_markdown_are_left_out(tmp_path):
    source = (
        "---\ntitle: Rivers\n---\n# River rises\n\nThe **river** rose, [the mayor](https://a.b/c) said.\n\n## Share\n"
    )
    report = opened(tmp_path / "a.md", source)
    assert report.raw == source
    assert report.text == "River rises\n\nThe river rose, the mayor said.\n\n"
    assert report.title == "Rivers"


@pytest.mark.parametrize(
    "content, error",
    [
        (b"", EmptyReportError),
        (b" \n\t\n", EmptyReportError),
        (b"---\nShare This Post\n", EmptyReportError),
        (b"\xef\xbb\xbf", EmptyReportError),
        (b"\x89PNG x", NotTextError),
        (bytes(range(256)), NotTextError),
    ],
)
def test_what_is_no_report_is_said_to_be_none(tmp_path, content, error):
    with pytest.raises(error, match=r"a\.txt: (no words in it|(a PNG picture, )?not a text); left out"):
        opened(tmp_path / "a.txt", content)


def test_a_page_without_words_is_empty(tmp_path):
    with pytest.raises(EmptyReportError):
        opened(tmp_path / "a.html", "<html><body><script>x()</script></body></html>")


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(TooLargeError, match="20 MB"):
        open_report(Candidate(path=tmp_path / "a.txt", name="a.txt"), Given())


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(UnreadableFileError, match="not a file"):
        open_report(Candidate(path=tmp_path / "pipe.txt", name="pipe.txt"), Given())


def test_a_file_that_is_gone_by_now_is_named(tmp_path):
    with pytest.raises(UnreadableFileError, match=r"a\.txt: can't be read"):
        open_report(Candidate(path=tmp_path / "a.txt", name="a.txt"), Given())


@settings(max_examples=150, deadline=None)
@given(
    data=st.binary(max_size=300),
    suffix=st.sampled_from([".txt", ".md", ".html"]),
    start=st.sampled_from([b"", b"<html><p>", b"# a\n"]),
)
def test_any_bytes_make_a_report_or_one_clear_line(tmp_path_factory, data, suffix, start):
    try:
        report = opened(tmp_path_factory.getbasetemp() / f"any{suffix}", start + data)
    except InputError as error:
        lines = str(error).splitlines()
    else:
        lines = ["read"]
        assert all(report.raw[report.raw_offset(place)] == letter for place, letter in enumerate(report.text))
    assert len(lines) == 1
