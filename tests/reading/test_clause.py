"""Several things said in one sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.language.words import words
from asof.reading.clause import clauses


@pytest.mark.parametrize(
    "text, parts",
    [
        ("The brigade shelled the port and withdrew.", ["The brigade shelled the port", "and withdrew."]),
        (
            "Officials said that the dam holds, but denied that it was checked.",
            ["Officials said that the dam holds,", "but denied that it was checked."],
        ),
        (
            "Marsh said that the road is open and that the bridge is not.",
            ["Marsh said that the road is open", "and that the bridge is not."],
        ),
        ("The river rose; nobody was hurt.", ["The river rose;", "nobody was hurt."]),
        ("While the rain fell, crews left the camp.", ["While the rain fell,", "crews left the camp."]),
        ("The mine closed, and its owner left Sarnia.", ["The mine closed,", "and its owner left Sarnia."]),
        (
            "The mine is closed, and Clara Renn, the mayor, said that it is empty.",
            ["The mine is closed,", "and Clara Renn, the mayor, said that it is empty."],
        ),
    ],
)
def test_clauses_on_a_par_stand_apart(text: str, parts: list[str]) -> None:
    assert [text[part[0].span.start : part[-1].span.end] for part in clauses(words(text))] == parts


@pytest.mark.parametrize(
    "text",
    [
        "Police and soldiers searched the camp.",
        "Dead and wounded soldiers lay in the road.",
        "The camp was searched, looted and left.",
        "The brigade can and will hold the port.",
        "Marsh, Renn and Kolb said nothing of it.",
        "The man who shot the guard and fled is in custody.",
        "",
    ],
)
def test_pairs_and_lists_are_no_clauses(text: str) -> None:
    assert len(clauses(words(text))) == 1


@given(st.text(alphabet="abd ,;.'and but while that he said fell\n", max_size=300))
def test_clauses_hold_all_words_in_order(text: str) -> None:
    tokens = words(text)
    assert [word for part in clauses(tokens) for word in part] == list(tokens)
