"""Reports in paragraphs, with the words of claims marked."""

from hypothesis import given
from hypothesis import strategies as st

from asof.claim import Claim, Kind
from asof.source import PUBLISHER
from asof.span import Span
from asof.testing import make_claim, make_report
from asof.views.pages.marked import paragraphs


def marked(text, claims):
    return [
        [(piece.span.of(text), [claim.id for claim in piece.claims]) for piece in paragraph.pieces]
        for paragraph in paragraphs(text, claims)
    ]


def test_overlapping_claims_are_cut_where_they_begin_and_end():
    report = make_report("He said about 40 men and 12 women died.")
    first, second = make_claim(report, "about 40 men and 12"), make_claim(report, "12 women died")
    assert marked(report.text, [first, second]) == [
        [
            ("He said ", []),
            ("about 40 men and ", [first.id]),
            ("12", [first.id, second.id]),
            (" women died", [second.id]),
            (".", []),
        ]
    ]


def test_a_line_is_a_paragraph():
    assert [len(one) for one in marked("First line.\nSecond.\n\n\nThird.\n \n", [])] == [1, 1, 1]


def test_lines_broken_to_fit_a_width_are_one_paragraph():
    line = "x" * 70
    assert len(marked(f"{line}\n{line}\nand the rest\n\nAnother one.", [])) == 2


@st.composite
def texts_with_claims(draw):
    text = draw(st.text("ab \n", min_size=1, max_size=60).filter(str.strip))
    ends = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(ends, ends).map(sorted), max_size=6))
    whole = Span(0, len(text))
    return text, [
        Claim(id=str(number), report="r", kind=Kind.EVENT, quote=whole, span=Span(*span), source=PUBLISHER)
        for number, span in enumerate(spans)
    ]


@given(texts_with_claims())
def test_no_letter_is_lost_and_every_claim_begins_once(told):
    text, claims = told
    found = paragraphs(text, claims)
    shown = "".join(piece.span.of(text) for paragraph in found for piece in paragraph.pieces)
    assert "".join(shown.split()) == "".join(text.split())
    assert sorted(claim.id for paragraph in found for claim in paragraph.begins) == sorted(claim.id for claim in claims)


@given(texts_with_claims())
def test_a_piece_is_marked_by_just_the_claims_that_hold_it(told):
    text, claims = told
    for paragraph in paragraphs(text, claims):
        for piece in paragraph.pieces:
            assert {*piece.claims} == {claim for claim in claims if claim.span.overlaps(piece.span)}
            assert all(claim.span.holds(piece.span) for claim in piece.claims)
