"""Charts as pictures by themselves."""

import re
from xml.etree import ElementTree as ET

import pytest

from asof.views.pages import drawing
from asof.views.pages.book import Book
from asof.views.pages.picture import make_picture, png

SVG = "{http://www.w3.org/2000/svg}"


def drawn(told, number=0):
    return drawing(make_picture(Book(told), told.series[number]))


def test_every_figure_is_a_mark_with_its_sentence(told):
    root = ET.fromstring(drawn(told))  # noqa: S314 - our own
    titles = [one.findtext(f"{SVG}title") for one in root.iter(f"{SVG}g") if one.find(f"{SVG}title") is not None]
    assert len(titles) == 4
    assert any("The loss is put at between 650,000 and 700,000 litres" in title for title in titles)
    assert root.findtext(f"{SVG}title") == "Spill volume, oil"


def test_nothing_is_drawn_of_a_single_figure(told):
    assert make_picture(Book(told), told.series[1]) is None


def test_all_stands_within_the_picture(told):
    root = ET.fromstring(drawn(told))  # noqa: S314
    width = float(root.get("width"))
    paths = [
        one.get("d") for one in root.iter(f"{SVG}path") if one.get("d").startswith("M") and one.get("fill") == "none"
    ]
    across = [float(point) for path in paths for point in re.findall(r"(-?[\d.]+) -?[\d.]+", path)]
    assert across
    assert 0 <= min(across) <= max(across) <= width
    assert max(across) > 400


def test_hostile_words_are_text_in_the_picture(hostile):
    svg = drawn(hostile)
    root = ET.fromstring(svg)  # noqa: S314
    assert {one.tag.removeprefix(SVG) for one in root.iter()} <= set(
        "svg title desc rect text g path line circle".split()
    )
    assert "<script" not in svg
    assert not re.search(r"\b(on\w+|href|style)=", re.sub(r">[^<]*<", "><", svg))


def test_a_png_is_twice_as_large(told):
    pytest.importorskip("resvg_py")
    svg = drawn(told)
    made = png(svg)
    assert made.startswith(b"\x89PNG\r\n")
    width = int.from_bytes(made[16:20], "big")
    assert width == 2 * int(ET.fromstring(svg).get("width"))  # noqa: S314
