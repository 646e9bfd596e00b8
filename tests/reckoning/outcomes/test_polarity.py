import pytest

from asof.reckoning.outcomes.polarity import negated, stance


@pytest.mark.parametrize(
    "sentence, expected",
    [
        ("They hold the bridge.", {"keep": 1}),
        ("They no longer hold the bridge.", {"keep": -1}),
        ("They may hold it, and then retreat.", {"keep": -1}),
        ("The strike has not ended.", {"go on": 1}),
        ("It is hard to hold.", {"keep": -1}),
        ("Their efforts to hold it.", {}),
        ("They will benefit from holding it.", {}),
        ("A bridge.", {}),
    ],
)
def test_what_a_sentence_says_of_opposites(sentence: str, expected: dict[str, int]) -> None:
    assert stance(sentence) == expected


def test_two_negations_cancel_out() -> None:
    assert [negated(text) for text in ("It is.", "It is not.", "It is not that there is none.")] == [False, True, False]
