"""Places on a map and in a list, and the page of a place."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asof.claim import Claim
from asof.story import Located
from asof.views import words
from asof.views.pages.book import Book, Cited, Link
from asof.views.pages.outlines import HEIGHT, WIDTH, Frame, Point, borders, land

_SHOWN, _LABELS = 80, 24
"""How many places a map shows, and how many of them by name."""
_MOST = 0.8
"""Part of what is said that a map shows: what lies far from the rest is left to the list."""
_LEAST = 2.5
"""Degrees of latitude that a map shows at least; outlines get coarse below."""
_AREAS = ("COUNTRY", "WATER")
"""Sorts of places that are too wide to frame a map by."""
_MARK, _LETTER, _LINE = 1.0, 1.15, 3.2
"""How wide a mark, a letter of a label and how high a line is, in per cent of the width of a map on a wide screen."""
_PHONE = 2.2
"""How many times as much of a map they take on a phone."""
_SERIES = 12

_Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A place on the map: `x` and `y` in per cent.

    `reach` is how exactly it is known where it lies, in units of the frame, 0 for countries and seas.
    `first` is the day on which something was first said of it, empty where that is not known; `side` is where its name
    stands, empty where there is no room for it, and `narrow` whether there is room on a phone, too.
    """

    place: PlaceRow
    x: float
    y: float
    reach: float
    size: float
    first: str
    side: str
    narrow: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MapView:
    """A map: outlines as paths, places, and what lies outside; `scale` is how many kilometres make `bar` per cent."""

    land: str
    borders: str
    dots: tuple[Dot, ...]
    outside: int
    scale: str
    bar: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """A place in a line; `exact` is where it is and how exactly that is known, empty where nobody knows."""

    link: Link
    sort: str
    within: str
    exact: str
    mentions: int
    reports: int
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPage:
    """Places on a map, with the days on which reports were published, and in a list."""

    map: MapView | None
    days: tuple[str, ...]
    places: tuple[PlaceRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePage:
    """A place with what is said of it."""

    title: str
    names: str
    row: PlaceRow
    why: str
    map: MapView | None
    series: tuple[Link, ...]
    claims: tuple[Cited, ...]


def map_page(book: Book, places: Sequence[Located]) -> MapPage:
    """The page of places with some of them; the map stands on the first one."""
    known = book.told.places
    first = not places or places[0].name == known[0].name
    return MapPage(
        map=_map(book, known[:_SHOWN]) if first else None,
        days=tuple(book.days),
        places=tuple(_row(book, place) for place in places),
    )


def place_page(book: Book, place: Located, claims: Sequence[Claim]) -> PlacePage:
    """The page of a place with some of its claims."""
    return PlacePage(
        title=words.line(place.name),
        names=words.listed(words.line(name) for name in place.names[1:]),
        row=_row(book, place),
        why=words.line(place.why),
        map=_map_of(book, place),
        series=series_of(book, claims),
        claims=tuple(book.cite(claim) for claim in claims),
    )


def series_of(book: Book, claims: Sequence[Claim]) -> tuple[Link, ...]:
    """The first few series that claims are in."""
    found = (book.series_of_claim.get(claim.id) for claim in claims)
    return tuple(book.link_to_series(one) for one in [*{one.id: one for one in found if one}.values()][:_SERIES])


def _row(book: Book, place: Located) -> PlaceRow:
    spot = place.spot
    return PlaceRow(
        link=Link(text=words.line(place.name), to=book.addresses.place(place.name)),
        sort=spot.sort.name.lower() if spot else "",
        within=words.line(", ".join(spot.within)) if spot else "",
        exact=f"{_degrees(spot.lat, 'N', 'S')}, {_degrees(spot.lon, 'E', 'W')}, ± {spot.radius:,} km" if spot else "",
        mentions=place.mentions,
        reports=place.reports,
        claims=len(book.claims_of_place[place.name]),
    )


def _degrees(number: float, ahead: str, behind: str) -> str:
    return f"{abs(number):.2f}° {ahead if number >= 0 else behind}"


def _map(book: Book, places: Sequence[Located]) -> MapView | None:
    found = [place for place in places if place.spot]
    framing = [place for place in found if place.spot and place.spot.sort.name not in _AREAS] or found
    return _drawn(book, Frame.around(_framed(framing), least=_LEAST), found) if found else None


def _map_of(book: Book, place: Located) -> MapView | None:
    """A small map of one place."""
    if place.spot is None:
        return None
    across = 2 * place.spot.radius / 111.2
    return _drawn(book, Frame.around([(place.spot.lon, place.spot.lat)], least=max(_LEAST, 1.6 * across)), [place])


def _framed(places: Sequence[Located]) -> list[Point]:
    """Points of the places around which most is said, each with its reach."""
    spots = [(place.spot.lon, place.spot.lat, place.mentions, place.spot.radius) for place in places if place.spot]
    lon, lat, _, _ = min(spots, key=lambda one: sum(_away(one, other) * other[2] for other in spots))
    ordered = sorted(spots, key=lambda one: _away((lon, lat, 0, 0), one))
    whole, told, points = sum(one[2] for one in spots), 0, []
    for east, north, mentions, radius in ordered:
        if told >= _MOST * whole:
            break
        told += mentions
        reach = min(radius, 150) / 111.2
        points += [(east - reach, north - reach), (east + reach, north + reach)]
    return points


def _away(one: tuple[float, float, int, int], other: tuple[float, float, int, int]) -> float:
    return math.hypot((one[0] - other[0]) * math.cos(math.radians(one[1])), one[1] - other[1])


def _drawn(book: Book, frame: Frame, places: Sequence[Located]) -> MapView:
    inside = [place for place in places if place.spot and frame.holds(place.spot.lon, place.spot.lat)]
    scale = _scale(frame)
    return MapView(
        land=land(frame),
        borders=borders(frame),
        dots=tuple(_dots(book, frame, inside)),
        outside=len(places) - len(inside),
        scale=f"{scale:,} km",
        bar=round(frame.size(scale), 2),
    )


def _scale(frame: Frame) -> int:
    """Kilometres of a bar of about a sixth of the width."""
    wanted = WIDTH / 6 / frame.size(1)
    power = 10 ** math.floor(math.log10(wanted))
    return int(next(power * times for times in (5, 2, 1) if power * times <= wanted)) or 1


def _dots(book: Book, frame: Frame, places: Sequence[Located]) -> Iterator[Dot]:
    taken: list[_Box] = []
    on_phone: list[_Box] = []
    for number, place in enumerate(places):
        spot = place.spot
        assert spot is not None  # noqa: S101 - the others are not inside
        x, y = frame.place(spot.lon, spot.lat)
        row = _row(book, place)
        size = min(2.5 + math.sqrt(place.mentions), 9)
        side = _room(x, y, row.link.text, taken) if number < _LABELS else ""
        narrow = bool(side) and bool(_room(x, y, row.link.text, on_phone, sides=(side,), times=_PHONE))
        yield Dot(
            place=row,
            x=round(x, 2),
            y=round(y / HEIGHT * 100, 2),
            reach=0.0 if spot.sort.name in _AREAS else round(frame.size(spot.radius), 2),
            size=round(size, 1),
            first=book.first_told(place.name),
            side=side,
            narrow=narrow,
        )


def _room(
    x: float, y: float, name: str, taken: list[_Box], *, sides: Sequence[str] = ("end", "start"), times: float = 1.0
) -> str:
    """On which of the sides of a mark its name has room; empty where on none. What it takes is added to `taken`.

    Marks and letters are so many `times` as large as on a wide screen.
    """
    wide, high, mark = len(name) * _LETTER * times, _LINE * times, _MARK * times
    for side in sides:
        left = x + mark if side == "end" else x - mark - wide
        box = (left, y - high / 2, left + wide, y + high / 2)
        free = all(box[2] <= one[0] or one[2] <= box[0] or box[3] <= one[1] or one[3] <= box[1] for one in taken)
        if free and left >= 0 and box[2] <= WIDTH:
            taken.append(box)
            return side
    return ""
