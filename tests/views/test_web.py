"""The pages as a server gives them."""

import re

import pytest
from starlette.testclient import TestClient

from asof.story import Story
from asof.testing import make_claim, make_report
from asof.views.pages import Desk, Pages
from asof.views.web import make_app

HERE = "http://127.0.0.1:8765"


@pytest.fixture
def story(spill):
    with Story.open(spill) as opened:
        yield opened


@pytest.fixture
def client(story):
    with TestClient(make_app(story, title="The spill", patience=60), base_url=HERE) as asking:
        yield asking


def test_every_page_is_served_as_it_is_exported(client, story):
    for path, page in Pages(story, title="The spill", desk=Desk(days=("2024-05-17", "2024-05-27"))).items():
        answer = client.get(f"/{path}")
        assert (answer.status_code, answer.text) == (200, page)
        assert answer.headers["content-type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize(
    "path, kind",
    [("/data/claims.csv", "text/csv; charset=utf-8"), ("/on/2024-05-20/data/series.jsonl", "application/jsonl")],
)
def test_data_can_be_taken_away(client, path, kind):
    answer = client.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (200, kind)
    assert "spill/friday.txt" in answer.text


@pytest.mark.parametrize("path, page", [("/", "index.html"), ("/series/", "series/index.html")])
def test_a_folder_is_its_index(client, story, path, page):
    assert client.get(path).text == Pages(story, title="The spill", desk=Desk(days=("2024-05-17", "2024-05-27")))[page]


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
    assert (headers["x-content-type-options"], headers["referrer-policy"]) == ("nosniff", "same-origin")


def test_what_is_added_to_the_ledger_is_there_at_the_next_look(client, spill):
    assert "Harbour closed" not in client.get("/").text
    report = make_report("The harbour was closed.", name="new.txt", title="Harbour closed", published="2024-06-01")
    with Story.open(spill) as other:
        other.add(report, [make_claim(report, "The harbour was closed.", kind="event", as_of="2024-06-01")])
    assert "Harbour closed" in client.get("/").text
    assert "The harbour was closed." in client.get("/timeline.html").text


def test_a_day_shows_what_was_known_then(client):
    then = client.get("/on/2024-05-20/index.html").text
    assert "As it was known on 20 May 2024" in then
    assert "1 report by 1 publisher" in then
    assert "3 reports by 2 publishers" in client.get("/").text


def test_pages_of_a_day_lead_to_one_another_and_back_to_now(client):
    then = client.get("/on/2024-05-20/reports/spill-friday-txt.html").text
    assert 'href="../series/index.html"' in then
    assert 'href="../../../reports/spill-friday-txt.html">As it is known now' in then
    assert 'action="../../../on"' in then


@pytest.mark.parametrize(
    "asked, address",
    [
        ("day=2024-05-20&page=timeline.html", "/on/2024-05-20/timeline.html"),
        ("day=2024-05-20&page=reports/spill-later-txt.html", "/on/2024-05-20/index.html"),
        ("day=&page=timeline.html", "/timeline.html"),
        ("page=/example.org", "/index.html"),
        ("", "/index.html"),
    ],
)
def test_a_day_that_is_asked_for_leads_to_its_pages(client, asked, address):
    assert client.get(f"/on?{asked}", follow_redirects=False).headers["location"] == address


@pytest.mark.parametrize("path", ["/on?day=tomorrow", "/on/tomorrow/index.html", "/on/2024-13-01/"])
def test_what_is_no_day_is_not_found(client, path):
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    "asked, found",
    [
        ("BIRDS wardens", "1 claim and 1 report"),
        ("litres", "4 claims and 3 reports"),
        ("regulator wardens", "0 claims and 1 report"),
        ("penguins", "0 claims and 0 reports"),
    ],
)
def test_words_find_claims_and_reports_that_have_all_of_them(client, asked, found):
    assert found in client.get("/search", params={"q": asked}).text


def test_what_is_found_leads_to_its_words_in_the_report(client):
    shown = client.get("/search?q=reopening&kind=event").text
    (there,) = re.findall(r'class="quote" dir="auto" href="([^"#]+)#([^"]+)"', shown)
    assert '<mark class="found">reopened</mark>' in shown
    assert f'id="{there[1]}"' in client.get(f"/{there[0]}").text


@pytest.mark.parametrize(
    "asked, found",
    [
        ({"kind": "event"}, "0 claims with"),
        ({"kind": "figure"}, "4 claims with"),
        ({"kind": "nonsense"}, "4 claims and 3 reports with"),
        ({"source": "the regulator"}, "2 claims with"),
        ({"report": "spill/friday.txt"}, "1 claim and 1 report with"),
    ],
)
def test_a_search_can_be_narrowed(client, asked, found):
    assert found in client.get("/search", params={"q": "litres", **asked}).text


@pytest.mark.parametrize("query", ['"', "*", "NEAR(", "a AND", "-", "\x00", "(" * 500])
def test_no_query_is_an_error(client, query):
    assert client.get("/search", params={"q": query}).status_code == 200


def test_the_first_page_tells_what_changed_since_a_day(client):
    shown = client.get("/?since=2024-05-01").text
    assert "Since 1 May 2024" in shown
    assert "2 new reports with 5 claims" in shown
    assert "Since 17 May 2024" in client.get("/").text
    assert client.get("/?since=yesterday").status_code == 404


def test_a_search_is_for_what_was_known_on_the_day(client):
    shown = client.get("/on/2024-05-20/search", params={"q": "litres"}).text
    assert "1 claim and 1 report" in shown
    assert 'href="reports/spill-friday-txt.html"' in shown


def test_without_words_nothing_is_found(client):
    shown = client.get("/search?q=%20").text
    assert "<table" not in shown
    assert "with all of these words" not in shown


def test_a_query_is_shown_as_text(client):
    shown = client.get("/search", params={"q": '"><script>alert(1)</script>'}).text
    assert "<script>alert" not in shown
    assert "&#34;&gt;&lt;script&gt;" in shown


def test_a_name_from_elsewhere_gets_nothing(story):
    with TestClient(make_app(story, title="x", patience=60), base_url="http://rebound.example") as asking:
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


def test_a_chart_is_served_as_a_picture(client, story):
    series = story.series[0]
    page = client.get(f"/series/{series.id}.html").text
    assert f'href="../charts/{series.id}.svg"' in page
    answer = client.get(f"/charts/{series.id}.svg")
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.text.startswith("<svg ")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    for path in ("/charts/none.svg", f"/charts/{series.id}.gif"):
        assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    "path, kind, begins",
    [
        ("/sitrep.html", "text/html; charset=utf-8", "<!doctype html>"),
        ("/sitrep.md", "text/markdown; charset=utf-8", "# The spill"),
        ("/on/2024-05-20/sitrep.md", "text/markdown; charset=utf-8", "# The spill\n\nFrom 1 report by"),
        ("/citations.txt", "text/plain; charset=utf-8", "{{cite news |"),
        ("/annotations.jsonld", "application/ld+json", '{"@context":"http://www.w3.org/ns/anno.jsonld"'),
    ],
)
def test_documents_can_be_taken_away(client, path, kind, begins):
    answer = client.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (200, kind)
    assert answer.text.startswith(begins)
