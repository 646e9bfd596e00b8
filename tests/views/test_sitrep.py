"""Situation reports."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest

from asof.ruling import Act
from asof.story import Story
from asof.views.docx import docx as as_docx
from asof.views.pages import document
from asof.views.sitrep import markdown, sitrep


@pytest.fixture
def report(told):
    return sitrep(told, title="The spill")


def test_every_sentence_has_the_words_that_it_rests_on(report, told):
    texts = [" ".join(one.text.split()) for one in told.reports]
    for section in report.sections:
        for sentence in section.sentences:
            assert sentence.notes
            assert all(any(note.quote in text for text in texts) for note in sentence.notes)


def test_it_tells_of_the_situation_figures_events_disputes_and_what_is_expected(report):
    assert [section.title for section in report.sections] == [
        "Situation",
        "Key figures",
        "What happened",
        "What is disputed",
        "What is expected",
        "Sources",
    ]
    assert report.basis == "From 3 reports by 2 publishers, published 17–27 May 2024: 10 claims."


def test_the_latest_figure_leads_and_its_course_and_who_differs_follow(report):
    (row,) = report.sections[1].sentences
    columns = ("Figure", "Latest", "As of", "Source", "Course", "Who differs", "Estimate, 90 %")
    assert report.sections[1].columns == columns
    assert row.cells[0] == "Spill volume, oil"
    assert row.cells[1:4] == ("690,000 L", "27 May 2024", "the regulator")
    assert row.cells[5] == "the operator: 400,000 L (−290,000 L)"


def test_a_change_is_told_since_the_day_of_the_last_report(told, shelf):
    before = shelf(told.reports, [claim for claim in told.claims if claim.report != told.reports[-1].name], [])
    before.series[:] = [replace(one, claims=one.claims[:1]) for one in told.series]
    made = sitrep(told, title="x", since=(date(2024, 5, 18), before))
    columns, (row,) = made.sections[1].columns, made.sections[1].sentences
    assert columns[-1] == "Change since 18 May 2024"
    assert row.cells[-1] == "+290,000 L (was ≈ 400,000 L)"


def test_only_events_told_since_the_last_report_are_told(told, shelf):
    before = shelf(told.reports[:-1], [claim for claim in told.claims if claim.report != told.reports[-1].name], [])
    happened = [
        one for one in sitrep(told, title="x", since=(date(2024, 5, 18), before)).sections if "hap" in one.title
    ]
    new = {" ".join(told.reports[-1].text.split())}
    assert all(any(note.quote in text for text in new) for one in happened for s in one.sentences for note in s.notes)
    listed = [one.text for one in sitrep(told, title="x", since=(date(2024, 5, 18), before)).sections[-1].sentences]
    assert sum(text.endswith(" (new).") for text in listed) == 1


def test_nobody_disputes_what_he_says_himself(told):
    twice = replace(told.conflicts[0], sides=(told.conflicts[0].sides[0],) * 2)
    told.conflicts[:] = [twice]
    assert "What is disputed" not in [section.title for section in sitrep(told, title="x").sections]


def test_a_sitrep_is_the_same_as_a_document_of_word(hostile, report):
    docx = pytest.importorskip("docx")
    made = docx.Document(BytesIO(as_docx(report)))
    texts = [one.text for one in made.paragraphs]
    assert texts[:2] == ["The spill", report.basis]
    assert [cell.text for cell in made.tables[0].rows[0].cells] == [*report.sections[1].columns]
    notes = sum(len(section.sentences) for section in report.sections)
    assert len(texts) - texts.index("Footnotes") - 1 == notes
    assert as_docx(sitrep(hostile, title="<script>\x00"))


def test_in_markdown_every_sentence_has_its_footnote(report):
    written = markdown(report)
    count = sum(len(section.sentences) for section in report.sections)
    assert re.findall(r"\[\^(\d+)\](?!:)", written) == [str(number) for number in range(1, count + 1)]
    assert re.findall(r"^\[\^(\d+)\]: “", written, re.MULTILINE) == [str(number) for number in range(1, count + 1)]


def test_a_footnote_leads_to_the_report(told):
    written = markdown(sitrep(told, title="x"))
    assert "“Oil in the estuary”, undated, <https://example.org/oil?a=1&b=2>" in written


def test_hostile_texts_mean_nothing_in_markdown(hostile):
    written = markdown(sitrep(hostile, title="# <b>x</b>"))
    assert "<script" not in written
    assert "<img" not in written
    assert written.startswith("# \\# &lt;b&gt;x&lt;/b&gt;\n")
    assert "javascript:" not in written


@pytest.mark.parametrize(
    "title", ["1. first", "- item", "+ item", "> quote", "[a](javascript:x)", "`x`", "a | b", "= x"]
)
def test_a_title_is_no_list_link_or_code(told, title):
    told.series[0] = replace(told.series[0], title=title)
    line = next(line for line in markdown(sitrep(told, title="x")).splitlines() if "690,000 L" in line)
    text = line.removeprefix("- ")
    assert not re.match(r"(\d+\.|[-+>=])", text)
    assert not re.search(r"(?<!\\)[\[`|](?!\^)", text)


def test_html_has_the_same_sentences_and_escapes_them(hostile, report):
    page = document(report)
    assert (
        page.count('href="#note-') == page.count('<li id="note-') == sum(len(one.sentences) for one in report.sections)
    )
    bad = document(sitrep(hostile, title="<script>alert(0)</script>"))
    assert "<script" not in bad
    assert "<img" not in bad
    assert "javascript:" not in bad


def test_an_empty_story_has_a_report_that_says_so(shelf):
    report = sitrep(shelf([], []), title="x")
    assert (report.sections, report.basis) == ((), "From 0 reports by 0 publishers: 0 claims.")


def test_what_is_rejected_is_not_told(spill):
    with Story.open(spill) as story:
        for claim in story.claims:
            if claim.measure == "spill_volume":
                story.judge(claim.id, Act.REJECT)
        assert "litres" not in markdown(sitrep(story, title="x"))
