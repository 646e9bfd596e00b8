"""Spans: half-open stretches of characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.span import Span

spans = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda ends: Span(min(ends), max(ends)))


@pytest.mark.parametrize("start, end", [(-1, 3), (3, 2), (-2, -1)])
def test_a_span_runs_forward_from_0(start, end):
    with pytest.raises(ValueError, match=f"runs forward from 0, not from {start} to {end}"):
        Span(start, end)


def test_words_are_looked_up_in_code_points():
    text = "Kyiv held 1,376 km² – “about 🟡 half”"
    assert Span(10, 19).of(text) == "1,376 km²"
    assert Span(23, 35).of(text) == "about 🟡 half"


@given(st.text(), spans)
def test_words_are_as_long_as_their_span_where_the_text_is(text, span):
    assert len(span.of(text)) == len(range(*slice(span.start, span.end).indices(len(text))))


@given(spans, spans)
def test_spans_overlap_where_they_share_a_character(one, other):
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    if len(one) and len(other):
        assert one.overlaps(other) == other.overlaps(one) == bool(shared)


@given(spans, spans)
def test_a_span_holds_all_characters_of_those_within(one, other):
    if len(other):
        assert one.holds(other) == set(range(one.start, one.end)).issuperset(range(other.start, other.end))


@given(spans, spans)
def test_the_cover_is_the_smallest_that_holds_both(one, other):
    cover = one.cover(other)
    assert cover == other.cover(one)
    assert cover.holds(one)
    assert cover.holds(other)
    assert {cover.start, cover.end} <= {one.start, one.end, other.start, other.end}


@given(spans, st.integers(0, 99))
def test_a_shifted_span_finds_the_same_words_further_on(span, by):
    text = "".join(map(chr, range(0x100, 0x100 + 99)))
    assert span.shift(by).of("x" * by + text) == span.of(text)
    assert len(span.shift(by)) == len(span)


def test_spans_are_in_order_of_their_start_then_their_end():
    assert sorted([Span(2, 3), Span(0, 9), Span(0, 4)]) == [Span(0, 4), Span(0, 9), Span(2, 3)]
