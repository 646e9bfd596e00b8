"""The tables over HTTP."""

import json

import msgspec
import pytest
from starlette.testclient import TestClient

from asof.story import Story
from asof.views.api import described
from asof.views.export import PUBLIC, TABLES, rows
from asof.views.web import make_app


@pytest.fixture
def story(spill):
    with Story.open(spill) as opened:
        yield opened


@pytest.fixture
def client(story):
    with TestClient(make_app(story, title="The spill", patience=60), base_url="http://127.0.0.1:8765") as asking:
        yield asking


def test_every_table_is_answered_as_it_is_exported(client, story):
    for table in PUBLIC:
        told = client.get(f"/api/{table}", params={"limit": 1000}).json()
        assert told == {"items": json.loads(json.dumps(list(rows(story, table)))), "next": None}
        msgspec.convert(told["items"], list[TABLES[table].shape], strict=True)


def test_pages_follow_one_another(client, story):
    found, address = [], "/api/claims?limit=4"
    while address:
        told = client.get(address).json()
        assert len(told["items"]) <= 4
        found += told["items"]
        address = told["next"]
    assert [one["id"] for one in found] == [claim.id for claim in story.claims]


@pytest.mark.parametrize(
    "asked, count",
    [
        ("claims?kind=event", 2),
        ("claims?kind=figure&measure=spill_volume", 4),
        ("claims?report=spill/monday.txt&kind=forecast", 1),
        ("claims?report=none", 0),
        ("claims?source=REGULATOR&limit=1", 1),
        ("claims?known_on=2024-05-20", 2),
        ("series?measure=spill_volume", 1),
        ("conflicts?severity=hard", 1),
        ("forecasts?outcome=open", 1),
        ("estimates?series=none", 0),
        ("reports?report=spill/later.txt", 1),
        ("claims?limit=0", 0),
    ],
)
def test_parameters_choose(client, asked, count):
    assert len(client.get(f"/api/{asked}").json()["items"]) == count


def test_the_claims_of_a_series_are_those_of_the_series(client, story):
    series = story.series[0]
    told = client.get("/api/claims", params={"series": series.id}).json()["items"]
    assert [one["id"] for one in told] == [claim.id for claim in series.claims]
    days = client.get("/api/estimates", params={"series": series.id}).json()["items"]
    assert [one["date"] for one in days] == [str(day.day) for day in story.estimates[series.id].days]


@pytest.mark.parametrize(
    "asked, status",
    [
        ("claims?limit=1001", 400),
        ("claims?limit=-1", 400),
        ("claims?limit=²", 400),
        ("claims?offset=x", 400),
        ("claims?colour=red", 400),
        ("claims?kind=rumour", 400),
        ("claims?known_on=tomorrow", 404),
        ("rulings", 404),
    ],
)
def test_what_makes_no_sense_is_said(client, asked, status):
    answer = client.get(f"/api/{asked}")
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/plain")


def test_nothing_can_be_written(client):
    assert client.post("/api/claims", content=b"{}").status_code == 405


def test_the_description_names_every_table_and_parameter_and_all_that_it_refers_to(client):
    told = client.get("/api/openapi.json").json()
    assert told == json.loads(json.dumps(described()))
    assert told["openapi"].startswith("3.1.")
    assert {*told["paths"]} == {f"/api/{table}" for table in PUBLIC}
    references = set(_references(told))
    assert references == {f"#/components/schemas/{name}" for name in told["components"]["schemas"]}
    for path in told["paths"].values():
        names = [one["name"] for one in path["get"]["parameters"]]
        assert len(names) == len(set(names))
        assert {"limit", "offset", "known_on"} <= set(names)
        assert all(one["in"] == "query" and one["schema"]["type"] for one in path["get"]["parameters"])
    assert len({path["get"]["operationId"] for path in told["paths"].values()}) == len(PUBLIC)


def test_every_parameter_that_is_described_is_taken(client):
    for path, told in described()["paths"].items():
        for one in told["get"]["parameters"]:
            value = one["schema"].get("enum", ["1"])[0] if one["name"] != "known_on" else "2024-06-01"
            assert client.get(path, params={one["name"]: value}).status_code == 200


def _references(told):
    if isinstance(told, dict):
        yield from (told[key] for key in told if key == "$ref")
        for value in told.values():
            yield from _references(value)
    elif isinstance(told, list):
        for value in told:
            yield from _references(value)
