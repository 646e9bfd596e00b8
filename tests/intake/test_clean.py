"""Texts -> what of them is left out."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.intake.clean import furniture
from asof.report import Report

ARTICLE = """River rises four metres in a night

The river rose four metres overnight, and 300 families left their homes, the mayor said on Tuesday.

Two bridges are closed, and the water may reach the old town by Thursday, the weather service warned.
"""
LONG = (
    "Volunteers filled 12,000 sandbags overnight, the army sent three helicopters to the villages upstream, and "
    "the council opened the school and the market hall to everybody who had to leave home."
)


def cleaned(raw: str) -> str:
    return Report(name="a.txt", raw=raw, left_out=furniture(raw)).text


def test_a_text_without_furniture_is_kept_whole():
    assert cleaned(ARTICLE) == ARTICLE


def test_lines_go_with_their_line_breaks():
    assert cleaned("One river.\nShare This Post\nTwo rivers.\n") == "One river.\nTwo rivers.\n"


def test_a_comment_section_goes_to_the_end():
    comments = "2 Comments\nDonna\nWhat nonsense, nobody believes this.\nrivermouth7\n" + LONG + "\n"
    assert cleaned(ARTICLE + comments) == ARTICLE


def test_a_count_of_comments_above_the_text_is_one_line():
    assert cleaned("5 Comments\n" + ARTICLE) == ARTICLE


def test_a_count_of_comments_within_the_text_is_one_line():
    assert cleaned(ARTICLE + "5 Comments\n" + LONG + "\n" + LONG + "\n") == ARTICLE + LONG + "\n" + LONG + "\n"


@pytest.mark.parametrize(
    "tail",
    [
        "Leave a Comment\nName\nYour message here\nSave\n",
        "Related Posts\nDam inspector quits\nTen dead in landslide\n",
        "About The Author\nJo Field has written about rivers for the Herald since 1998. She lives in Ford.\n",
        "You may also like\nThe best boats of the year\n",
    ],
)
def test_what_follows_a_closing_heading_goes_with_it(tail):
    assert cleaned(ARTICLE + tail) == ARTICLE


def test_an_article_that_goes_on_after_a_link_heading_is_kept():
    assert cleaned(ARTICLE + "Related Posts\n" + LONG + "\n") == ARTICLE + LONG + "\n"


def test_a_headline_is_not_taken_for_a_link():
    text = "Watch: Storm nears the coast\n\nThe storm is 40 km from the coast, the service said.\n"
    assert cleaned(text) == text


def test_a_date_alone_is_the_pages_above_the_text_and_the_reports_below():
    assert cleaned("River rises\n\n3 May 2011\n\nThe water rose.\n") == "River rises\n\n\nThe water rose.\n"
    below = ARTICLE + "\nThe week so far\n\nMore rain fell.\n\n3 May 2011\n\nThe dam broke.\n"
    assert cleaned(below) == below


def test_a_line_of_a_broken_paragraph_is_not_judged_alone():
    text = (
        "The council of the town met until midnight and heard that the cost of\n"
        "the repairs would come to forty million, which two members called a\n"
        "disgrace; the chair then asked everybody to write to the ministry and\n"
        "read more: the paper, the plan and the twelve letters that were sent to\n"
        "the capital in the spring. Nobody answered them before the water came\n"
        "and nobody has answered since, as the clerk of the council told us on\n"
        "the phone this morning.\n"
    )
    assert cleaned(text) == text


@given(st.text(max_size=300))
def test_what_is_left_out_lies_apart_and_in_order(raw):
    cuts = furniture(raw)
    assert all(before.span.end <= after.span.start for before, after in pairwise(cuts))


LINES = st.sampled_from(
    ["5 Comments", "Share", "Related Posts", "", "Bob", LONG, "By Jo Field", "The river rose.", "---", " \t"]
)


@given(st.lists(LINES, max_size=20).map("\n".join))
def test_each_character_of_the_text_stands_in_the_raw_one(raw):
    report = Report(name="a.txt", raw=raw, left_out=furniture(raw))
    assert all(report.raw[report.raw_offset(place)] == letter for place, letter in enumerate(report.text))


@pytest.mark.parametrize(
    "piece",
    [
        "copy link ",
        "a@b.c , ",
        "By A B ",
        "share ",
        "(Photo: x) ",
        "AB",
        "1 share, ",
        "#a ",
        "x | ",
        "Mon, ",
        "more ",
        "10:30 ",
        ".",
    ],
)
def test_no_line_takes_long(piece):
    start = time.process_time()
    furniture("\n".join(piece * (length // len(piece)) + "!" for length in (100, 270, 1000, 4900)))
    assert time.process_time() - start < 2
