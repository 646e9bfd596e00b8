"""Reports: the raw text, what is left out of it, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.report import LeftOut, Report
from asof.span import Span


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A text with furniture anywhere in it, empty and touching pieces included."""
    raw = draw(st.text(max_size=60))
    ends = sorted(draw(st.lists(st.integers(0, len(raw)), max_size=10)))
    cuts = zip(ends[::2], ends[1::2], strict=False)
    return Report(name="r.txt", raw=raw, left_out=tuple(LeftOut(Span(*cut), "comment") for cut in cuts))


@given(reports())
def test_every_character_of_the_text_is_found_in_the_raw_one(report):
    offsets = [report.raw_offset(offset) for offset in range(len(report.text))]
    assert "".join(report.raw[offset] for offset in offsets) == report.text
    assert offsets == sorted(set(offsets))


@given(reports())
def test_the_text_is_the_raw_one_without_what_is_left_out(report):
    gone = {offset for cut in report.left_out for offset in range(cut.span.start, cut.span.end)}
    assert report.text == "".join(char for offset, char in enumerate(report.raw) if offset not in gone)


@given(reports(), st.data())
def test_a_span_goes_from_its_first_to_its_last_character(report, data):
    if not report.text:
        return
    start = data.draw(st.integers(0, len(report.text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(report.text))))
    raw = report.raw_span(span)
    assert (report.raw[raw.start], report.raw[raw.end - 1]) == (report.text[start], report.text[span.end - 1])
    if not any(cut.span.overlaps(raw) for cut in report.left_out):
        assert raw.of(report.raw) == span.of(report.text)


@pytest.mark.parametrize("offset", [-1, 5, 99])
def test_no_character_no_place(offset):
    with pytest.raises(IndexError, match=rf"r.txt has 5 characters, none at {offset}"):
        Report(name="r.txt", raw="Kyiv.").raw_offset(offset)


def test_no_words_no_place():
    with pytest.raises(IndexError, match="an empty span"):
        Report(name="r.txt", raw="Kyiv.").raw_span(Span(2, 2))


@pytest.mark.parametrize("cuts", [[(0, 3), (2, 4)], [(3, 4), (0, 1)], [(3, 99)]])
def test_what_is_left_out_is_in_order_and_within_the_text(cuts):
    with pytest.raises(ValueError, match=r"r\.txt: what is left out"):
        Report(name="r.txt", raw="Kyiv.", left_out=tuple(LeftOut(Span(*cut), "comment") for cut in cuts))


def test_the_digest_is_of_the_raw_words_alone():
    report = Report(name="1.txt", raw="Kyiv.")
    assert report.digest == Report(name="2.txt", raw="Kyiv.", publisher="Desk").digest
    assert report.digest == "db6c671f4bde7f62798bc18f1c44fd2bcfd0b68b46db051494b516c1c7d1bdc1"
    assert report.digest != Report(name="1.txt", raw="Kyiv. ").digest


def test_a_lone_surrogate_has_a_digest_too():
    assert len(Report(name="1.txt", raw="\ud800").digest) == 64
