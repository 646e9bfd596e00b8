"""Clauses as claims: each with its own words, source, modality and time."""

from __future__ import annotations

import pytest

from asof.catalogue import load
from asof.claim import Claim, Kind, Modality
from asof.language.encoder import CannedModel, Says, Tags
from asof.period import Period
from asof.reading import Reader
from asof.span import Span
from asof.testing import make_report


def read(text: str, **shares: float) -> tuple[Claim, ...]:
    """The claims of a sentence to which the encoder gives these shares."""
    says = Says(Span(0, len(text)), shares)
    reader = Reader(load(), CannedModel(tags={text: Tags(sentences=(says,))}))
    return reader.read(make_report(text, published="2025-01-10"))


def told(text: str, **shares: float) -> list[tuple[str, str | None, str]]:
    """Words, source and modality of each claim."""
    return [(claim.span.of(text), claim.source.name, claim.modality.value) for claim in read(text, **shares)]


def test_a_denial_in_one_clause_leaves_the_other_asserted() -> None:
    text = "Clara Renn said that the dam is safe, but that the bridge is not open."
    assert told(text, statement=0.9) == [
        ("the dam is safe", "Clara Renn", "asserted"),
        ("the bridge is not open", "Clara Renn", "denied"),
    ]


def test_two_sources_in_one_sentence_make_two_statements() -> None:
    text = "The Korr Institute said that the dam is safe, and Clara Renn said that the bridge is closed."
    assert told(text, statement=0.9) == [
        ("the dam is safe", "Korr Institute", "asserted"),
        ("the bridge is closed", "Clara Renn", "asserted"),
    ]


def test_clauses_that_say_it_alike_are_one_claim() -> None:
    text = "Clara Renn said that the dam is safe and that the bridge is open."
    assert told(text, statement=0.9) == [("the dam is safe and that the bridge is open", "Clara Renn", "asserted")]


def test_a_forecast_and_a_statement_take_a_clause_each() -> None:
    text = "Clara Renn said that the dam will break within a month and that nobody is ready."
    found = {claim.kind: claim.span.of(text) for claim in read(text, forecast=0.9, statement=0.5)}
    assert found == {Kind.FORECAST: "the dam will break within a month", Kind.STATEMENT: "nobody is ready"}


def test_events_of_two_days_are_two_events() -> None:
    text = "The rebels took the port on 2 January, and the army won it back on 6 January."
    assert [(claim.span.of(text), claim.as_of) for claim in read(text, event=0.9)] == [
        ("The rebels took the port on 2 January", Period.parse("2025-01-02")),
        ("the army won it back on 6 January", Period.parse("2025-01-06")),
    ]


def test_an_event_beside_a_plan_is_the_clause_of_what_happened() -> None:
    text = "The army left the port, but it will return in spring."
    found = {claim.kind: claim.span.of(text) for claim in read(text, event=0.9, forecast=0.9)}
    assert found == {Kind.EVENT: "The army left the port", Kind.FORECAST: "it will return in spring"}


@pytest.mark.parametrize(
    "text",
    [
        "The loss of the port underscores the risk.",
        "The move was a bold gamble.",
        "The talks remain stalled.",
    ],
)
def test_a_comment_on_what_happened_is_no_event(text: str) -> None:
    assert not read(text, event=0.9)


@pytest.mark.parametrize(
    "text",
    ["It was a blast that killed the guard.", "She was a witness to the raid.", "The rebels marked the mine and left."],
)
def test_a_sentence_that_tells_of_something_stays_an_event(text: str) -> None:
    assert [claim.kind for claim in read(text, event=0.9)] == [Kind.EVENT]


def test_the_suspect_is_no_hedge() -> None:
    text = "Police said that the suspect is at large."
    assert told(text, statement=0.9, hedged=0.3) == [("the suspect is at large", "Police", "asserted")]


def test_who_would_not_say_predicts_nothing() -> None:
    text = "The army will leave in spring, but nobody would say how."
    assert [claim.span.of(text) for claim in read(text, forecast=0.9)] == ["The army will leave in spring"]


def test_the_words_of_a_claim_begin_behind_that() -> None:
    text = "Clara Renn said on Monday that the dam is not safe."
    assert told(text, statement=0.9) == [("the dam is not safe", "Clara Renn", "denied")]


@pytest.mark.parametrize("cue", ["denied", "denies"])
def test_what_somebody_denies_is_denied(cue: str) -> None:
    (claim,) = read(f"The ministry {cue} that the town was lost.", statement=0.9)
    assert claim.modality is Modality.DENIED
