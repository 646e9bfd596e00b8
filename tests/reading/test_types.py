"""Types of events, sorts of forecasts, conditions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.language.words import words
from asof.reading.event import event_type
from asof.reading.forecast import Sort, condition, sort_of


@pytest.mark.parametrize(
    "text, name",
    [
        ("The rebels shelled the port and stormed the town.", "attack"),
        ("Troops pulled back from the ridge.", "retreat"),
        ("The brigade retook two villages.", "advance"),
        ("A magnitude 6 earthquake hit the valley.", "disaster"),
        ("Crews rescued a boy from the rubble.", "rescue"),
        ("Officers arrested two men.", "arrest"),
        ("Envoys met in Velm for talks.", "talks"),
        ("Both sides signed a ceasefire.", "deal"),
        ("Parliament passed a law.", "law"),
        ("The mayor warned of more rain.", "statement"),
        ("The mayor said that a bomb exploded.", "attack"),
        ("It was a day like any other.", None),
    ],
)
def test_the_type_of_an_event(text: str, name: str | None) -> None:
    assert event_type(words(text)) == name


@pytest.mark.parametrize(
    "text, cue, sort",
    [
        ("it will rebuild every home", "promised", Sort.PROMISE),
        ("we will rebuild every home", "said", Sort.PROMISE),
        ("The army plans to leave in spring.", "", Sort.PLAN),
        ("the dam may not hold", "warned", Sort.WARNING),
        ("The army will probably leave in spring.", "said", Sort.PREDICTION),
    ],
)
def test_the_sort_of_a_forecast(text: str, cue: str, sort: Sort) -> None:
    assert sort_of(words(text), cue) is sort


@pytest.mark.parametrize(
    "text, expected",
    [
        ("If the levee holds, the town will be spared.", "If the levee holds"),
        ("The town will be spared if the levee holds.", "if the levee holds"),
        ("Should the levee break, the town will be lost.", "Should the levee break"),
        ("The town will be lost unless help comes soon.", "unless help comes soon"),
        ("People should leave the town.", None),
        ("They asked if the town was safe.", None),
        ("The town will be lost.", None),
    ],
)
def test_on_what_a_forecast_hangs(text: str, expected: str | None) -> None:
    found = condition(words(text))
    assert (found and found.of(text)) == expected


@given(st.text(max_size=200))
def test_a_condition_stands_in_its_text(text: str) -> None:
    found = condition(words(text))
    assert found is None or found.of(text).strip()
