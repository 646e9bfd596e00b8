"""Where a figure is, by rules and encoder."""

from __future__ import annotations

import pytest

from asof.catalogue import load
from asof.language.encoder import CannedModel, Name, Tags
from asof.language.sense import Sense
from asof.reading import Reader
from asof.report import Report
from asof.span import Span


def claims(text: str, *places: str, sense: Sense | None = None):
    """The figures of a text in which the encoder sees these places; the same sense for every figure."""
    names = tuple(Name(Span(at, at + len(place)), "PLACE", 0.9) for place in places for at in _starts(text, place))
    model = _Model({text: Tags(tuple(sorted(names, key=lambda name: name.span)))}, sense or Sense())
    return [claim for claim in Reader(load(), model).read(Report(name="report.txt", raw=text)) if claim.value]


class _Model(CannedModel):
    def __init__(self, tags: dict[str, Tags], sense: Sense) -> None:
        super().__init__(tags)
        object.__setattr__(self, "sense", sense)

    def read(self, text, quantities, measures):  # noqa: ARG002, the protocol's
        return tuple(self.sense for _ in quantities)


def _starts(text: str, words: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(words, at)]


def test_a_distance_is_measured_from_a_place():
    (claim,) = claims(
        "The quake struck 23 km south of the market town of Velm on Monday in Ostrava.", "Velm", "Ostrava"
    )
    assert claim.place == "Velm"


def test_a_place_behind_a_compass_point_is_not_where_it_is():
    text = "In Orsk, west of Velm, 40 people died."
    assert [claim.place for claim in claims(text, "Orsk", "Velm")] == ["Orsk"]


def test_a_semicolon_parts_two_places():
    text = "In Orsk the flood killed 12 people; in Velm, three days on, it killed 30 people."
    found = {claim.value.low: claim.place for claim in claims(text, "Orsk", "Velm")}
    assert (found[12], found[30]) == ("Orsk", "Velm")


def test_a_holder_does_not_hold_land_in_its_own_country_by_default():
    text = "Kenya sent more men to Orsk. Kenyan troops have lost 40 square kilometres."
    (claim,) = claims(text, "Kenya", "Orsk")
    assert (claim.subject, claim.place) == ("Kenyan troops", "Orsk")


def test_the_encoder_settles_a_place_that_no_sentence_gives():
    text = "Rain fell on Velm and Orsk. Some 40 people drowned. Orsk mourned."
    at = text.index("Velm")
    (claim,) = claims(text, "Velm", "Orsk", sense=Sense(spans={"place": ((Span(at, at + 3), 0.9), (None, 0.1))}))
    assert claim.place == "Velm"


def test_what_is_on_no_map_is_no_place():
    text = "Rain fell on Velm. Some 40 people lay in rubble."
    at = text.index("rubble")
    (claim,) = claims(text, "Velm", sense=Sense(spans={"place": ((Span(at, at + 6), 0.9), (None, 0.1))}))
    assert claim.place == "Velm"


def test_a_part_is_not_where_the_whole_is():
    text = "Rain fell on Velm. It drowned 40 villages, including Orsk."
    at = text.index("Orsk")
    (claim,) = claims(text, "Velm", "Orsk", sense=Sense(spans={"place": ((Span(at, at + 4), 0.9), (None, 0.1))}))
    assert claim.place == "Velm"


def test_villages_hold_no_land():
    text = "Kenya has taken Congolese villages, and now it controls 40 square kilometres."
    at = text.index("Congolese")
    sense = Sense(spans={"subject": ((Span(at, at + 18), 0.9), (None, 0.1))})
    (area,) = [claim for claim in claims(text, sense=sense) if claim.value.unit == "km2"]
    assert area.subject == "Kenya"


@pytest.mark.parametrize("words", ["thousands", "dead"])
def test_nobody_is_called_by_a_number_or_a_state(words):
    text = {"thousands": "Many thousands drowned in Velm.", "dead": "Some 40 dead lay in Velm."}[words]
    at = text.index(words)
    found = claims(text, "Velm", sense=Sense(spans={"subject": ((Span(at, at + len(words)), 0.9), (None, 0.1))}))
    assert [claim.subject for claim in found] == ["people"]


def test_weapons_are_of_whoever_is_armed_with_them():
    (claim,) = claims("The gunman was armed with two rifles.")
    assert claim.subject == "gunman"


def test_what_happens_somewhere_has_the_main_place_where_the_encoder_sees_none():
    text = "Rain fell on Velm. Some 40 people drowned."
    sees_none = Sense(spans={"place": ((None, 0.98), (Span(13, 17), 0.02))})
    (claim,) = claims(text, "Velm", sense=sees_none)
    assert claim.place == "Velm"


def test_a_share_of_votes_is_of_whoever_stands_before_it():
    text = "Mira Tavic had 42 percent of the vote and Petra Sil 34 percent of the vote."
    names = {
        name: [Name(Span(at, at + len(name)), "PERSON", 0.9) for at in _starts(text, name)]
        for name in ("Mira Tavic", "Petra Sil")
    }
    tags = Tags(tuple(one for found in names.values() for one in found))
    astray = Sense(spans={"subject": ((Span(0, len("Mira Tavic")), 0.9), (None, 0.1))})
    found = Reader(load(), _Model({text: tags}, astray)).read(Report(name="report.txt", raw=text))
    assert [claim.subject for claim in found if claim.value][-1] == "Petra Sil"
