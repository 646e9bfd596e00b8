from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.claim import Claim
from asof.reckoning import Origin, copies, origins
from asof.reckoning.wording import copied
from asof.report import Report
from asof.source import PUBLISHER, Source, SourceKind
from asof.testing import make_claim, make_report, make_series

BOARD = Source(SourceKind.ORGANISATION, "Harbour Board")
OFFICIALS = Source(SourceKind.ANONYMOUS, "officials")
SPILL = {"measure": "spill_volume", "unit": "L", "place": "Skerra", "as_of": "2025-04-09"}


WORDINGS = (
    "They put it at {} by noon.",
    "As much as {} had run into the bay.",
    "{} of crude is what the sea got.",
    "Nobody doubts {}, whoever is asked.",
    "After a week: {}.",
    "Of {}, half lies on the beach.",
)


def told(
    number: int,
    words: str = "some 900 litres",
    *,
    value: object = 900,
    source: Source | str = PUBLISHER,
    text: str = "",
    published: str = "2025-04-09",
    **fields: object,
) -> tuple[Report, Claim]:
    """A report with one figure; each of them words it in its own way."""
    sentence = (text or WORDINGS[number % len(WORDINGS)]).format(words)
    report = make_report(f"Text {number} says so. {sentence}", name=f"{number}.txt", published=published)
    return report, make_claim(report, words, value=value, source=source, **(SPILL | fields))


def found(*pairs: tuple[Report, Claim]) -> tuple[Origin, ...]:
    reports = list({report.name: report for report, _ in pairs}.values())
    claims = [claim for _, claim in pairs]
    return origins(claims, reports, make_series(claims, {}))


def groups(made: tuple[Origin, ...]) -> list[list[str]]:
    return sorted(sorted(claim.report for claim in origin.claims) for origin in made)


def test_a_number_without_a_source_goes_back_to_who_is_named_for_it() -> None:
    (origin,) = found(told(1, "900 litres"), told(2, "900 litres in all", source=BOARD))
    assert (origin.source, origin.reports, origin.title) == (
        "Harbour Board",
        ("1.txt", "2.txt"),
        "Harbour Board, 2025-04-09",
    )


def test_two_named_sources_with_one_number_are_two_acts() -> None:
    assert len(found(told(1, "900 litres", source=BOARD), told(2, "900 in all", source="Ines Roth"))) == 2


def test_an_old_number_that_turns_up_again_is_no_new_act() -> None:
    old = told(1, "900 litres", source=BOARD)
    again = told(2, "900 in all", published="2025-04-20", as_of="2025-04-20")
    assert groups(found(old, again)) == [["1.txt", "2.txt"]]


def test_a_number_does_not_go_back_to_a_later_report() -> None:
    early, late = told(1, "900 litres"), told(2, "900 in all", source=BOARD, published="2025-04-20")
    assert len(found(early, late)) == 2


def test_one_source_says_its_piece_once_in_a_report() -> None:
    report = make_report("It is 900 litres, Ines Roth says. The boom will hold, Ines Roth says.")
    volume = make_claim(report, "900 litres", value=900, source="Ines Roth", **SPILL)
    boom = make_claim(report, "The boom will hold", source="Ines Roth")
    assert len(origins([volume, boom], [report], make_series([volume], {}))) == 1


def test_whoever_speaks_for_a_body_is_that_body() -> None:
    report = make_report("Harbour Board spokeswoman Ines Roth named a number. It was 900, the Harbour Board said.")
    roth = make_claim(report, "named a number", source="Ines Roth")
    board = make_claim(report, "900", value=900, source=BOARD, **SPILL)
    assert len(origins([roth, board], [report], make_series([board], {}))) == 1


def test_hearsay_is_of_the_officials_of_the_report() -> None:
    report = make_report("Officials see a leak. The pipe is reportedly forty years old. The sea was calm.")
    leak = make_claim(report, "Officials see a leak", source=OFFICIALS)
    pipe, sea = make_claim(report, "forty years old"), make_claim(report, "The sea was calm")
    assert sorted(len(origin.claims) for origin in origins([leak, pipe, sea], [report], ())) == [1, 2]


COPY = "Crews laid three miles of boom across the mouth of the bay before the tide turned"


def test_a_copied_sentence_has_one_origin() -> None:
    one = make_report(f"{COPY}. More is on its way.", name="1.txt", published="2025-04-09")
    other = make_report(f"In Skerra, {COPY}, it is told.", name="2.txt", published="2025-04-10")
    claims = [make_claim(report, "Crews laid three miles of boom", kind="event") for report in (other, one)]
    (origin,) = origins(claims, [other, one], ())
    assert origin.first.report == "1.txt"


def test_a_copied_sentence_with_another_name_in_it_is_no_copy() -> None:
    text = "So far {} have run out into the bay of Skerra, as far as anybody can tell."
    assert len(found(told(1, source=BOARD, text=text), told(2, source="Ines Roth", text=text))) == 2


def test_a_copy_with_another_number_is_another_act() -> None:
    text = "Crews have taken {} out of the bay since the tide turned on Sunday morning."
    first = told(1, "900 litres", text=text)
    updated = told(2, "1,200 litres", value=1200, text=text)
    assert len(found(first, updated)) == 2


def test_a_report_that_copies_another_is_shown_with_the_words() -> None:
    one = make_report(f"{COPY}. More is on its way.", name="1.txt")
    other = make_report(f"From Skerra we hear much. {COPY}.", name="2.txt")
    third = make_report("Nothing is known of the cause so far, and nobody will say who owns the pipe.", name="3.txt")
    copied = copies([third, one, other])
    assert [(copy.report, copy.other) for copy in copied] == [("1.txt", "2.txt"), ("2.txt", "1.txt")]
    assert [span.of(one.text) for span in copied[0].passages] == [COPY]


STORY = [
    told(1, "900 litres", source=BOARD),
    told(2, "900 in all"),
    told(3, "at least 900", value=(900, None), source=OFFICIALS),
    told(4, "1,200 litres", value=1200, source="Ines Roth"),
    told(5, "1,200 in all", value=1200, published="2025-04-12"),
    told(6, "900 litres", published="2025-04-12", as_of="2025-04-12"),
]


@given(st.permutations(STORY))
def test_the_order_of_claims_and_reports_makes_no_difference(story: list[tuple[Report, Claim]]) -> None:
    assert found(*story) == found(*STORY)


@given(st.lists(st.sampled_from(STORY), unique_by=lambda pair: pair[0].name, min_size=1), st.randoms())
def test_every_claim_has_one_origin(story: list[tuple[Report, Claim]], chance: Random) -> None:
    made = found(*chance.sample(story, len(story)))
    assert sorted(claim.id for origin in made for claim in origin.claims) == sorted(claim.id for _, claim in story)


@pytest.mark.parametrize("story", [[], [STORY[0]]])
def test_stories_of_nothing_and_of_one_claim(story: list[tuple[Report, Claim]]) -> None:
    assert len(found(*story)) == len(story)


@given(
    st.lists(
        st.lists(st.sampled_from(["one two three four five six seven eight", "a b c d e f g h i", ""]), max_size=5),
        max_size=4,
    )
)
def test_copies_that_are_too_small_are_all_that_is_left_off(texts: list[list[str]]) -> None:
    own = (
        " ".join(f"{part} own{place}in{number}" for place, part in enumerate(text)) for number, text in enumerate(texts)
    )
    reports = [make_report(text, name=f"{number}.txt") for number, text in enumerate(own)]
    known = copied(reports, 0)
    for least in {one.share for one in known}:
        assert copied(reports, least) == tuple(one for one in known if one.share >= least)


def test_who_repeats_two_numbers_does_not_make_one_act_of_them() -> None:
    texts = {
        "first": "Roth said that 40 died. Roth said that the mill burned.",
        "other": "Park said that 90 fled. Park said that the bridge held.",
        "later": "Some say that 40 died. Some say that 90 fled.",
    }
    first, other, later = (make_report(text, name=name, published="2024-05-01") for name, text in texts.items())
    some = Source(SourceKind.ANONYMOUS, "some")
    claims = [
        make_claim(first, "40 died", value=40, measure="killed", source="Ines Roth"),
        make_claim(first, "the mill burned", kind="event", source="Ines Roth"),
        make_claim(other, "90 fled", value=90, measure="displaced", source="Tom Park"),
        make_claim(other, "the bridge held", kind="event", source="Tom Park"),
        make_claim(later, "40 died", value=40, measure="killed", source=some),
        make_claim(later, "90 fled", value=90, measure="displaced", source=some),
    ]
    made = origins(claims, [first, other, later], make_series(claims, {}))
    assert groups(made) == [["first", "first", "later"], ["later", "other", "other"]]
