"""Which of the places of a name a story means."""

from __future__ import annotations

import re

import pytest

from asof.mention import Mention, MentionKind
from asof.places import Gazetteer, Located, Sort, locate
from asof.span import Span


def located(text: str, *names: str, others: tuple[str, ...] = ()) -> dict[str, Located]:
    """The places of a text that names these places, and these others ("Ukrainian")."""
    mentions = [
        Mention("a.txt", Span(*found.span()), kind)
        for group, kind in ((names, MentionKind.PLACE), (others, MentionKind.OTHER))
        for name in group
        for found in re.finditer(rf"\b{re.escape(name)}(?!\w)", text)
    ]
    return {one.name: one for one in locate(mentions, {"a.txt": text}, Gazetteer.open())}


def test_the_countries_of_a_story_tell_two_towns_apart():
    found = located("Ukrainian troops left Pokrovsk. Ukraine fell back.", "Pokrovsk", "Ukraine", others=("Ukrainian",))
    assert found["Pokrovsk"].spot.within[-1] == "Ukraine"
    found = located("Yakutsk and Pokrovsk are in Sakha, in Russia.", "Yakutsk", "Pokrovsk", "Sakha", "Russia")
    assert found["Pokrovsk"].spot.within == ("Sakha", "Russia")


def test_a_word_like_oblast_makes_it_the_region():
    found = located("Fighting in Kursk Oblast went on. Kursk region lies in Russia.", "Kursk", "Russia")
    assert found["Kursk"].spot.sort is Sort.REGION
    plain = located("A fire broke out in Kursk, in Russia.", "Kursk", "Russia")
    assert plain["Kursk"].spot.sort is Sort.TOWN


@pytest.mark.parametrize("state, code", [("Tenn.", "Tennessee"), ("Conn.", "Connecticut")])
def test_what_stands_behind_a_comma_tells_where_a_town_is(state: str, code: str):
    found = located(f"Shots fell in Bristol, {state} on Monday.", "Bristol")
    assert found["Bristol"].spot.within[0] == code


def test_a_well_known_town_is_meant_where_nothing_else_speaks():
    found = located("Talks were held in Paris and Geneva.", "Paris", "Geneva")
    assert [found[name].spot.country for name in ("Paris", "Geneva")] == ["FR", "CH"]


def test_a_town_is_known_where_the_name_is_taken_for_something_else():
    text = "Ukraine mourned after a strike on Dnipro. Ukraine won the match against Hasselblatt."
    found = located(text, "Ukraine", others=("Dnipro", "Hasselblatt"))
    assert set(found) == {"Ukraine", "Dnipro"}
    assert "Dnipro" not in located("France mourned after a strike on Dnipro.", "France", others=("Dnipro",))


def test_a_small_town_far_from_the_story_is_not_the_one_meant():
    story = "Fighting went on in Sudzha and Kursk, in Russia. They reached Osby at dawn."
    assert located(story, "Sudzha", "Kursk", "Russia", "Osby")["Osby"].spot is None
    assert located("Rain fell on Malmö and Osby, in Sweden.", "Osby", "Malmö", "Sweden")["Osby"].spot


def test_nobody_guesses_between_small_towns():
    found = located("Shots fell in Melrose, in the United States.", "Melrose", "United States")
    assert found["Melrose"].spot is None
    assert "nothing tells" in found["Melrose"].why


def test_names_of_one_place_are_one():
    found = located("Britain and the UK, the United Kingdom.", "Britain", "UK", "United Kingdom")
    assert [one.mentions for one in found.values()] == [3]


def test_an_unknown_place_stays_a_name():
    found = located("They reached Grumbelsk at dawn.", "Grumbelsk")
    assert found["Grumbelsk"].spot is None


def test_initials_are_no_place_but_a_states():
    found = located("WATE said so. Shots fell in Bristol, TN, on Monday.", "WATE", "Bristol", "TN")
    assert {name: one.spot.name for name, one in found.items()} == {"Bristol": "Bristol", "TN": "Tennessee"}


def test_a_persons_name_is_no_place():
    text = "Ann Long spoke. Long left for Linz."
    mentions = [
        Mention("a.txt", Span(0, 8), MentionKind.PERSON),
        Mention("a.txt", Span(16, 20), MentionKind.PLACE),
        Mention("a.txt", Span(30, 34), MentionKind.PLACE),
    ]
    assert [one.name for one in locate(mentions, {"a.txt": text}, Gazetteer.open())] == ["Linz"]


def test_a_street_is_one_however_it_is_shortened():
    found = located("They ran down Hill St. and along Hill Street.", "Hill St.", "Hill Street")
    assert [one.mentions for one in found.values()] == [2]


def test_a_seat_of_government_is_no_town_that_is_called_so():
    assert set(located("The White House and the Kremlin met in Paris.", "White House", "Kremlin", "Paris")) == {"Paris"}
