"""Things kept in a file."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.shelf import Kept, Shelf, fill

WORDS = msgspec.msgpack.Decoder(str)
TEXTS = st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=40)


@pytest.fixture(scope="module")
def shelve(tmp_path_factory):
    """Puts texts on a new shelf, each under its number."""

    def put(texts):
        file = tmp_path_factory.mktemp("shelf") / "shelf"
        fill(file, (("text", str(number), text) for number, text in enumerate(texts)))
        return Shelf(file)

    return put


@given(TEXTS)
def test_things_come_back_in_order_and_by_key(shelve, texts):
    shelf = shelve(texts)
    assert shelf.count("text") == len(texts)
    assert shelf.some("text", range(len(texts)), WORDS) == texts
    assert [shelf.get("text", key, WORDS) for key in shelf.keys("text")] == texts


@given(TEXTS, st.slices(40))
def test_a_part_of_what_is_kept_is_the_part_of_a_list(shelve, texts, part):
    shelf = shelve(texts)
    kept = Kept(shelf, "text", lambda places: shelf.some("text", places, WORDS))
    assert [*kept] == texts
    assert [*kept[part]] == texts[part]


def test_long_things_are_packed(tmp_path):
    fill(tmp_path / "shelf", [("text", "a", "water " * 100_000)])
    assert (tmp_path / "shelf").stat().st_size < 100_000
    assert Shelf(tmp_path / "shelf").get("text", "a", WORDS) == "water " * 100_000


def test_half_a_pair_becomes_a_mark(tmp_path):
    fill(tmp_path / "shelf", [("text", "\ud800", ["\udfff!", {"x": "\ud800"}])])
    shelf = Shelf(tmp_path / "shelf")
    assert shelf.get("text", "\ud800", msgspec.msgpack.Decoder()) == ["\ufffd!", {"x": "\ufffd"}]


def test_what_is_not_there_is_none(tmp_path):
    fill(tmp_path / "shelf", [])
    shelf = Shelf(tmp_path / "shelf")
    assert (shelf.get("text", "a", WORDS), shelf.place("text", "a"), shelf.count("text")) == (None, None, 0)


def test_a_shelf_is_closed_when_nobody_holds_it(tmp_path):
    fill(tmp_path / "shelf", [])
    shelf = Shelf(tmp_path / "shelf")
    shelf.close()
    shelf.close()
