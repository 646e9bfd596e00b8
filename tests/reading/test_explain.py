"""Why a claim has its source, its modality and its kind."""

from __future__ import annotations

from asof.catalogue import load
from asof.language.encoder import CannedModel, Says, Tags
from asof.reading import Reader, reasons
from asof.span import Span
from asof.testing import make_report

TEXT = (
    "Korr bloggers claimed on Monday that the army was not encircled and had left Velm, "
    "according to the latest Korr Institute report."
)


def explained(text: str, **shares: float) -> dict[str, str]:
    """Field and reason of the first claim in a sentence to which the encoder gives these shares."""
    says = Says(Span(0, len(text)), shares)
    report = make_report(text, published="2025-01-10")
    reader = Reader(load(), CannedModel(tags={text: Tags(sentences=(says,))}))
    return {reason.field: reason.because for reason in reasons(reader.drafts(report)[0], report)}


def test_a_source_is_explained_by_its_verb_and_by_who_relays_it() -> None:
    found = explained(TEXT, statement=0.9)
    assert found["source"] == '"Korr bloggers" with "claimed"'
    assert "relayed_by" in found


def test_a_denial_is_explained_by_the_word_that_denies() -> None:
    assert 'for it speaks "not"' in explained(TEXT, statement=0.9)["modality"]


def test_a_hedge_is_explained_by_the_word_that_hedges() -> None:
    text = "Clara Renn said that the dam may be unsafe."
    assert 'for it speaks "may"' in explained(text, statement=0.9, hedged=0.5)["modality"]


def test_what_nobody_hedges_is_said_to_have_no_such_word() -> None:
    assert explained("The dam is safe.", statement=0.9)["modality"].startswith("no word denies or hedges it")


def test_an_event_is_explained_by_the_words_of_its_type() -> None:
    assert explained("The army withdrew from Velm.", event=0.9)["type"] == 'for it speak "withdrew"'


def test_a_forecast_is_explained_by_what_it_hangs_on() -> None:
    found = explained("The town will be spared if the levee holds.", forecast=0.9)
    assert found["kind"].startswith("the clause speaks of what is to come")
    assert "condition" in found


def test_the_role_of_a_source_is_where_the_report_first_names_it() -> None:
    assert "first names" in explained("Ivo Marsh, a retired general, said that the dam is safe.", statement=0.9)["role"]


def test_a_decided_field_says_how_sure_it_is_and_what_else_it_might_be(reader: Reader) -> None:
    report = make_report("The flood killed 12 people in Velm on Monday, Mayor Clara Renn said.", published="2025-01-10")
    told = {reason.field: reason.because for reason in reasons(reader.drafts(report)[0], report)}
    for field in ("measure", "place", "as_of", "source"):
        assert " % sure by " in told[field]
        assert ", else " in told[field]
