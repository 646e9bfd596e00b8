"""The pages as a server gives them."""

import pytest
from starlette.testclient import TestClient

from asof.story import Story
from asof.testing import make_claim, make_report
from asof.views.pages import Pages
from asof.views.web import make_app

HERE = "http://127.0.0.1:8765"


@pytest.fixture
def story(spill):
    with Story.open(spill) as opened:
        yield opened


@pytest.fixture
def client(story):
    with TestClient(make_app(story, title="The spill"), base_url=HERE) as asking:
        yield asking


def test_every_page_is_served_as_it_is_exported(client, story):
    for path, page in Pages(story, title="The spill").items():
        answer = client.get(f"/{path}")
        assert (answer.status_code, answer.text) == (200, page)
        assert answer.headers["content-type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize("path, page", [("/", "index.html"), ("/series/", "series/index.html")])
def test_a_folder_is_its_index(client, story, path, page):
    assert client.get(path).text == Pages(story, title="The spill")[page]


@pytest.mark.parametrize("path", ["/series", "/reports/none.html", "/../pyproject.toml", "/%2e%2e/x", "/style.css"])
def test_what_is_no_page_is_not_found(client, path):
    answer = client.get(path)
    assert answer.status_code == 404
    assert '<a href="/index.html">To the story</a>' in answer.text


@pytest.mark.parametrize("path", ["/", "/none"])
def test_every_answer_forbids_to_load_anything(client, path):
    headers = client.get(path).headers
    assert headers["content-security-policy"].startswith("default-src 'none'; style-src 'sha256-")
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert (headers["x-content-type-options"], headers["referrer-policy"]) == ("nosniff", "no-referrer")


def test_what_is_added_to_the_ledger_is_there_at_the_next_look(client, spill):
    assert "Harbour closed" not in client.get("/").text
    report = make_report("The harbour was closed.", name="new.txt", title="Harbour closed", published="2024-06-01")
    with Story.open(spill) as other:
        other.add(report, [make_claim(report, "The harbour was closed.", kind="event", as_of="2024-06-01")])
    assert "Harbour closed" in client.get("/").text
    assert "The harbour was closed." in client.get("/timeline.html").text


def test_a_name_from_elsewhere_gets_nothing(story):
    with TestClient(make_app(story, title="x"), base_url="http://rebound.example") as asking:
        assert asking.get("/").status_code == 400


def test_nothing_can_be_written(client):
    assert client.post("/", content=b"x").status_code == 405


def test_a_ledger_that_is_gone_is_said(client, tmp_path):
    (tmp_path / "spill.asof").write_bytes(b"x" * 4096)
    answer = client.get("/")
    assert answer.status_code == 503
    assert "spill.asof" in answer.text


def test_a_browser_that_asks_for_an_icon_gets_none(client):
    assert client.get("/favicon.ico").status_code == 204
