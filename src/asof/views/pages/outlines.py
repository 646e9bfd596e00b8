"""Outlines of land and borders within a frame, as paths of SVG (Natural Earth 1:50m, public domain)."""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Any, TypeAlias

Point: TypeAlias = tuple[float, float]
"""Degrees of longitude and latitude, or how far across and down in a frame."""

WIDTH, HEIGHT = 100.0, 62.5
"""What a frame is wide and high, in its own units."""
_LEAST = 0.12
"""How far points of an outline lie apart at least, in units of a frame."""
_DATA = "data/outlines.json.gz"
_KM_A_DEGREE = 111.2
_KEPT = 64
"""Frames whose outlines are kept at hand, some 30 kB each."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of the world around a middle, in degrees; `tall` is how many degrees of latitude it shows.

    The projection is equirectangular with the middle's parallel true to scale, which serves for parts of a continent,
    and is plain for more.
    """

    lon: float
    lat: float
    tall: float

    @classmethod
    def around(cls, points: Sequence[Point], *, least: float) -> Frame:
        """The frame that holds all points with some room, at least so many degrees tall."""
        west, east = min(lon for lon, _ in points), max(lon for lon, _ in points)
        south, north = min(lat for _, lat in points), max(lat for _, lat in points)
        lat = (south + north) / 2
        wide = (east - west) * _shrunk(lat)
        return cls((west + east) / 2, lat, max(max(north - south, wide * HEIGHT / WIDTH) * 1.3, least))

    @property
    def _unit(self) -> float:
        """Units of the frame for a degree of latitude."""
        return HEIGHT / self.tall

    def place(self, lon: float, lat: float) -> Point:
        """Where a point lies: across from the left and down from the top."""
        across = (lon - self.lon) * _shrunk(self.lat) * self._unit + WIDTH / 2
        return across, (self.lat - lat) * self._unit + HEIGHT / 2

    def size(self, kilometres: float) -> float:
        """A distance in units of the frame."""
        return kilometres / _KM_A_DEGREE * self._unit

    def holds(self, lon: float, lat: float) -> bool:
        """Whether it shows the point."""
        across, down = self.place(lon, lat)
        return 0 <= across <= WIDTH and 0 <= down <= HEIGHT


def _shrunk(lat: float) -> float:
    return max(math.cos(math.radians(lat)), 0.05)


@lru_cache(maxsize=_KEPT)
def land(frame: Frame) -> str:
    """The land within a frame, as one path to be filled by the even-odd rule."""
    rings = ([*_clipped(_placed(ring, frame))] for ring in _outlines()[0])
    return "".join(f"M{_path(ring)}Z" for ring in rings if len(ring) > 2)


@lru_cache(maxsize=_KEPT)
def borders(frame: Frame) -> str:
    """The borders between states within a frame, as one path to be drawn."""
    return "".join(f"M{_path(run)}" for line in _outlines()[1] for run in _runs(_placed(line, frame)) if len(run) > 1)


@cache
def _outlines() -> tuple[list[list[Point]], list[list[Point]]]:
    told = json.loads(gzip.decompress(files("asof").joinpath(_DATA).read_bytes()))
    return [_degrees(ring, told) for ring in told["land"]], [_degrees(line, told) for line in told["borders"]]


def _degrees(steps: Sequence[int], told: dict[str, Any]) -> list[Point]:
    (wide, tall), (west, south) = told["scale"], told["translate"]
    made, x, y = [], 0, 0
    for right, up in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + right, y + up
        made.append((x * wide + west, y * tall + south))
    return made


def _placed(points: Sequence[Point], frame: Frame) -> list[Point]:
    """Points in the frame; none, where all lie to one side of it."""
    placed = [frame.place(lon, lat) for lon, lat in points]
    across, down = [point[0] for point in placed], [point[1] for point in placed]
    aside = max(across) < 0 or min(across) > WIDTH or max(down) < 0 or min(down) > HEIGHT
    return [] if aside else placed


def _clipped(ring: list[Point]) -> Iterator[Point]:
    """A ring cut to the frame and a little more (Sutherland and Hodgman 1974), without points that nobody sees."""
    for axis, edge, sign in ((0, -1.0, 1), (0, WIDTH + 1, -1), (1, -1.0, 1), (1, HEIGHT + 1, -1)):
        if not ring:
            return
        cut: list[Point] = []
        for one, other in pairwise([ring[-1], *ring]):
            inside, was = (other[axis] - edge) * sign >= 0, (one[axis] - edge) * sign >= 0
            if inside != was:
                cut.append(_crossing(one, other, axis, edge))
            if inside:
                cut.append(other)
        ring = cut
    yield from _thinned(ring)


def _crossing(one: Point, other: Point, axis: int, edge: float) -> Point:
    share = (edge - one[axis]) / (other[axis] - one[axis])
    return one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])


def _runs(line: Sequence[Point]) -> Iterator[list[Point]]:
    """The parts of a line that lie in the frame, with the points next to them."""
    run: list[Point] = []
    for one, other in pairwise(line):
        if _near(one) or _near(other):
            run = [*run, other] if run else [one, other]
        elif run:
            yield [*_thinned(run)]
            run = []
    if run:
        yield [*_thinned(run)]


def _near(point: Point) -> bool:
    return 0 <= point[0] <= WIDTH and 0 <= point[1] <= HEIGHT


def _thinned(points: Iterable[Point]) -> Iterator[Point]:
    last: Point | None = None
    for point in points:
        if last is None or abs(point[0] - last[0]) + abs(point[1] - last[1]) >= _LEAST:
            yield point
            last = point


def _path(points: Iterable[Point]) -> str:
    return " ".join(f"{x:.2f} {y:.2f}" for x, y in points)
