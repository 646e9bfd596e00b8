"""Numbers that their own sentence withdraws or sets before the one that holds now."""

from __future__ import annotations

import pytest

from asof.catalogue import load
from asof.claim import Claim, Modality
from asof.language.encoder import CannedModel
from asof.reading import Reader
from asof.testing import make_report

READER = Reader(load(), CannedModel())


def figures(text: str) -> dict[str, Claim]:
    report = make_report(text, published="2025-03-16")
    return {claim.span.of(text): claim for claim in READER.read(report) if claim.value}


@pytest.mark.parametrize(
    "text, withdrawn, holds",
    [
        ("Police now say 9 people died in the fire, not 11 as first reported.", "11", "9 people"),
        ("He said 112 people had escaped and not 87.", "87", "112 people"),
        ("The dead are 319 people, not the 326 people of the first lists.", "326 people", "319 people"),
    ],
)
def test_a_number_behind_not_is_denied(text: str, withdrawn: str, holds: str) -> None:
    read = figures(text)
    assert read[withdrawn].modality is Modality.DENIED
    assert read[holds].modality is Modality.ASSERTED


def test_what_an_earlier_version_said_is_denied_by_a_correction() -> None:
    read = figures("Correction: An earlier version of this article said 240 people were hurt. It is 24 people.")
    assert [claim.modality for claim in read.values()] == [Modality.DENIED, Modality.ASSERTED]


@pytest.mark.parametrize(
    "text, old, new",
    [
        ("The toll rose from 14 dead to 18 dead, the office said.", "14 dead", "18 dead"),
        ("Some 58 people died, up from 44.", "44", "Some 58 people"),
        ("The ministry raised an earlier count of 19 dead to 23 dead.", "19 dead", "23 dead"),
        ("The clean-up, at first put at $25 million, costs $75 million.", "$25 million", "$75 million"),
    ],
)
def test_a_number_that_another_replaced_is_of_an_earlier_time(text: str, old: str, new: str) -> None:
    read = figures(text)
    earlier, later = read[old].as_of, read[new].as_of
    assert earlier is not None
    assert later is not None
    assert earlier.before(later)


def test_an_earlier_number_with_a_day_of_its_own_keeps_it() -> None:
    assert (
        str(figures("They hold 455 square km, down from 640 square km in January.")["640 square km"].as_of) == "2025-01"
    )


@pytest.mark.parametrize("text", ["They drove from 14 km to 18 km.", "It was not clear how 11 people died."])
def test_other_words_withdraw_nothing(text: str) -> None:
    assert all(claim.modality is Modality.ASSERTED for claim in figures(text).values())


@pytest.mark.parametrize(
    "text",
    [
        "An earlier report of 90 deaths was false, the mayor said.",
        "The claim that 90 people drowned is untrue.",
        "A count of 90 dead proved wrong.",
    ],
)
def test_a_number_that_is_called_wrong_is_denied(text: str) -> None:
    assert [claim.modality for claim in figures(text).values()] == [Modality.DENIED]
