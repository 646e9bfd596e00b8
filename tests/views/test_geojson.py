"""Places as a map."""

import io
import json

from asof.views.export import rows
from asof.views.geojson import write_geojson


def features(told):
    out = io.BytesIO()
    write_geojson(rows(told, "places"), out)
    collection = json.loads(out.getvalue())
    assert collection["type"] == "FeatureCollection"
    return {one["properties"]["place"]: one for one in collection["features"]}


def test_a_place_is_a_point_longitude_first_with_its_precision(told):
    estuary = features(told)["Ems"]
    assert estuary["geometry"] == {"type": "Point", "coordinates": [7.1, 53.3]}
    assert estuary["properties"]["radius_km"] == 40
    assert not {"lat", "lon"} & estuary["properties"].keys()


def test_an_unknown_place_has_no_point(told):
    assert features(told)["=Gull Head"]["geometry"] is None
