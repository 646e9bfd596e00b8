"""How far negations and hedges reach."""

from __future__ import annotations

import pytest

from asof.claim import Kind, Modality
from asof.language.encoder import Says
from asof.language.words import words
from asof.reading.modality import mention_modality, modality_of
from asof.reading.scope import is_hedged, is_negated, main_clause
from asof.span import Span


@pytest.mark.parametrize(
    "text",
    [
        "There was no threat of a flood.",
        "The dam does not hold.",
        "Nothing has come.",
        "The company denied that oil had leaked.",
        "While the water rose, nobody was hurt.",
        "They don't have any boats.",
    ],
)
def test_a_clause_that_a_negation_governs_is_denied(text: str) -> None:
    assert is_negated(main_clause(words(text)))


@pytest.mark.parametrize(
    "text",
    [
        "The dam holds.",
        "The dam is no longer in use.",
        "The dam that did not hold was old.",
        "The dam broke because nobody looked after it.",
        "The dam holds, not the levee.",
        "It was not only old but also leaking.",
        "A judge denied the release of the files.",
        "It is not true that nobody was hurt.",
    ],
)
def test_a_negation_elsewhere_denies_nothing(text: str) -> None:
    assert not is_negated(main_clause(words(text)))


def test_a_hedge_in_a_clause_that_hangs_on_it_is_not_the_main_clauses() -> None:
    assert is_hedged(main_clause(words("The dam may break.")))
    assert not is_hedged(main_clause(words("The dam broke, although it might have held.")))


@pytest.mark.parametrize(
    "text, event, modality",
    [
        ("The dam broke.", "broke", Modality.ASSERTED),
        ("The dam did not break.", "break", Modality.DENIED),
        ("The dam failed to hold.", "hold", Modality.DENIED),
        ("The dam may break.", "break", Modality.HEDGED),
        ("If the dam breaks, all will flee.", "breaks", Modality.HEDGED),
        ("They plan to leave.", "leave", Modality.HEDGED),
        ("They managed to leave.", "leave", Modality.ASSERTED),
        ("I don't think that they left.", "left", Modality.DENIED),
        ("They did not know that the dam broke.", "broke", Modality.ASSERTED),
        ("They left when it did not rain.", "left", Modality.ASSERTED),
        ("Did the dam break?", "break", Modality.HEDGED),
    ],
)
def test_how_firmly_an_event_is_mentioned(text: str, event: str, modality: Modality) -> None:
    at = text.rindex(event)
    assert mention_modality(words(text), Span(at, at + len(event))) is modality


@pytest.mark.parametrize(
    "kind, text, cue, shares, modality",
    [
        (Kind.STATEMENT, "There was no threat.", "said", {}, Modality.DENIED),
        (Kind.STATEMENT, "The dam held.", "claimed", {"hedged": 0.2}, Modality.HEDGED),
        (Kind.STATEMENT, "The dam held.", "said", {"hedged": 0.2}, Modality.ASSERTED),
        (Kind.EVENT, "No dam broke.", "said", {}, Modality.ASSERTED),
        (Kind.EVENT, "The dam reportedly broke.", "", {"hedged": 0.2}, Modality.HEDGED),
        (Kind.FORECAST, "The dam may break.", "", {"hedged": 0.4}, Modality.HEDGED),
        (Kind.FORECAST, "The dam will break.", "", {"hedged": 0.4}, Modality.ASSERTED),
        (Kind.FORECAST, "The dam will break.", "", {"denied": 0.9}, Modality.DENIED),
    ],
)
def test_words_and_encoder_settle_the_modality_of_a_sentence(
    kind: Kind, text: str, cue: str, shares: dict[str, float], modality: Modality
) -> None:
    assert modality_of(kind, words(text), cue, Says(Span(0, len(text)), shares)) is modality


def test_a_sentence_of_nothing_but_openings_has_a_main_clause_too() -> None:
    assert main_clause(words("in a, " * 5000))
