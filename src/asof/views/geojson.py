"""Places as GeoJSON (RFC 7946), for maps."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO

import msgspec


def write_geojson(objects: Iterable[dict[str, Any]], out: BinaryIO) -> None:
    """Write places as one FeatureCollection; a place of which nobody knows where it is has no geometry."""
    collection = {"type": "FeatureCollection", "features": [_feature(one) for one in objects]}
    out.write(msgspec.json.encode(collection) + b"\n")


def _feature(place: dict[str, Any]) -> dict[str, Any]:
    properties = {name: value for name, value in place.items() if name not in ("lat", "lon")}
    known = place["lat"] is not None
    geometry = {"type": "Point", "coordinates": [place["lon"], place["lat"]]} if known else None
    return {"type": "Feature", "geometry": geometry, "properties": properties}
