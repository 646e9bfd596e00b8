"""Time that grows with the length of what is read, not with its square: found by a search over repetitions."""

import time
from collections.abc import Callable

import pytest

from asof.intake.clean import furniture
from asof.intake.furniture import reason_for
from asof.intake.markdown import front_matter, signs
from asof.language.sentences import sentences

PIECES = [
    *("a", "A", "1", " ", ",", ".", "-", "—", "(", "[", "<", "|", "_", "#", "*", ">", "/", "©", "\t"),
    *(
        "a ",
        "A ",
        "1 ",
        "1:",
        "a.",
        "A. ",
        "a, ",
        "Ab ",
        "Ab, ",
        "de ",
        "( a",
        "[a",
        "<a ",
        "a=",
        "{a:",
        "**a",
        "](",
        "> ",
    ),
    *(
        "share ",
        "share, ",
        "email/",
        "photo ",
        "photo: ",
        "reuters/",
        "ap ",
        "more ",
        "read more ",
        "news ",
        "comments ",
    ),
    *("(photo) ", "image 1 of ", "by Ann ", "updated ", "first published ", "jan 1, ", "12:30 ", "monday ", "via "),
    *("http://a ", "download for ios ", "video: ", "reported from ", "contributed ", "not be ", "12 "),
]
"""What hostile text repeats: signs, short words, and words with which the patterns begin."""
AT_ONCE = 0.25
"""Seconds for which no ratio is asked: they are noise."""


def seconds(work: Callable[[str], object], text: str) -> float:
    """The least of three times that the processor needs."""
    best = float("inf")
    for _ in range(3):
        begun = time.process_time()
        work(text)
        best = min(best, time.process_time() - begun)
        if not AT_ONCE <= best <= 20 * AT_ONCE:
            break
    return best


def grows_with_the_square(work: Callable[[str], object], piece: str, size: int, end: str) -> str | None:
    """What is wrong where eight times the text takes more than thirty times the time."""
    times = size // len(piece)
    long = seconds(work, piece * (8 * times) + end)
    if long < AT_ONCE:
        return None
    short = seconds(work, piece * times + end)
    return f"{piece!r}: {short:.4f} s, then {long:.4f} s" if long > 30 * short else None


@pytest.mark.parametrize("begins", ["", "a/"])
def test_judging_a_line_takes_time_by_its_length(begins: str) -> None:
    def judged(text: str) -> object:
        return reason_for(begins + text)

    wrong = [grows_with_the_square(judged, piece, 300, " a.") for piece in PIECES]
    assert [one for one in wrong if one] == []


@pytest.mark.parametrize("work", [furniture, signs, front_matter, sentences])
def test_cleaning_a_text_takes_time_by_its_length(work: Callable[[str], object]) -> None:
    hostile = [
        "Reply\n",
        "Related\n",
        "About the author\n",
        "3 comments\n",
        "Mr. ",
        "a.\n",
        "A. b",
        "---\n",
        "a: b\n",
        "- ",
        " ",
        "\t",
    ]
    wrong = [grows_with_the_square(work, piece, 2500, end) for piece in hostile for end in ("",)]
    assert [one for one in wrong if one] == []
    assert grows_with_the_square(lambda text: work("---\n" + text), "a: b\n", 2500, "") is None


def test_a_heading_far_down_still_ends_the_article() -> None:
    article = "The river rose by two metres in the night to Friday. It stood in forty cellars by the morning.\n" * 3
    left_out = furniture(f"{article}{article}Related\nA short link\nAnother link\n")
    assert [one.reason for one in left_out][-2:] == ["part of the website"] * 2
