"""Build the outlines of land and borders that maps are drawn on: `python scripts/outlines.py COUNTRIES TARGET`.

COUNTRIES is `countries-50m.json` of the npm package world-atlas (`npm pack world-atlas@2`), which holds Natural Earth's
1:50m countries (https://www.naturalearthdata.com, public domain) as TopoJSON; TARGET is
`src/asof/data/outlines.json.gz`. Arcs that two countries share are borders, the rest is coast. Everything is kept in
whole steps of a grid of a third of a kilometre, each point as the steps from the one before it.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Arc = list[tuple[int, int]]


def main(countries: Path, target: Path) -> None:
    """Write the file anew."""
    topology = json.loads(countries.read_text("utf-8"))
    arcs = [_points(arc) for arc in topology["arcs"]]
    land = [_ring(ring, arcs) for ring in _rings(topology["objects"]["land"])]
    shared = Counter(
        arc
        for country in topology["objects"]["countries"]["geometries"]
        for arc in {index if index >= 0 else ~index for ring in _rings(country) for index in ring}
    )
    borders = [arcs[index] for index, count in sorted(shared.items()) if count > 1]
    told = {
        "source": "Natural Earth 1:50m, https://www.naturalearthdata.com, public domain",
        "scale": topology["transform"]["scale"],
        "translate": topology["transform"]["translate"],
        "land": [_steps(ring) for ring in land],
        "borders": [_steps(line) for line in borders],
    }
    packed = gzip.compress(json.dumps(told, separators=(",", ":")).encode(), 9, mtime=0)
    target.write_bytes(packed)


def _points(arc: list[list[int]]) -> Arc:
    x = y = 0
    made = []
    for right, up in arc:
        x, y = x + right, y + up
        made.append((x, y))
    return made


def _rings(geometry: dict[str, Any]) -> Iterator[list[int]]:
    """The rings of a geometry as indexes of arcs, holes among them."""
    if geometry["type"] == "GeometryCollection":
        for one in geometry["geometries"]:
            yield from _rings(one)
    if geometry["type"] == "Polygon":
        yield from geometry["arcs"]
    if geometry["type"] == "MultiPolygon":
        for polygon in geometry["arcs"]:
            yield from polygon


def _ring(indexes: list[int], arcs: list[Arc]) -> Arc:
    made: Arc = []
    for index in indexes:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        made += arc[1:] if made else arc
    return made


def _steps(points: Arc) -> list[int]:
    made, x, y = [], 0, 0
    for right, up in points:
        made += [right - x, up - y]
        x, y = right, up
    return made


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
