"""Ruling on claims through the forms of the server."""

import re
from urllib.parse import urlencode

import pytest
from starlette.testclient import TestClient

from asof.ruling import Act
from asof.story import Story, facts
from asof.testing import make_claim, make_report
from asof.views.gate import Gate
from asof.views.pages.review import surroundings
from asof.views.users import Users
from asof.views.web import make_app

HERE = "http://127.0.0.1:8765"
FORM = {"origin": HERE, "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"}


@pytest.fixture
def story(spill):
    with Story.open(spill) as opened:
        yield opened


@pytest.fixture
def gate():
    return Gate(who="ann")


@pytest.fixture
def stranger(story, gate):
    """A browser that has not come in."""
    app = make_app(story, title="The spill", gate=gate, patience=60)
    with TestClient(app, base_url=HERE, follow_redirects=False) as asking:
        yield asking


@pytest.fixture
def client(stranger, gate):
    """A browser that came in by the address that holds the token."""
    assert stranger.get(f"/enter?token={gate.token}").headers["location"] == "/review"
    return stranger


def seal(page):
    return re.search(r'name="seal" value="([0-9a-f]+)"', page)[1]


@pytest.fixture
def send(client):
    """Sends a form from the page of review, with what a browser sends along."""

    def post(path, headers=FORM, **fields):
        told = {"seal": seal(client.get("/review/rulings").text), "seen": "0"} | fields
        return client.post(path, content=urlencode(told), headers=headers)

    return post


@pytest.fixture
def first(client):
    """The id of the claim that waits first."""
    return client.get("/review").headers["location"].removeprefix("/review/claim/")


def test_the_first_claim_is_shown_with_its_words_and_why(client, first, story):
    page = client.get(f"/review/claim/{first}").text
    assert f'<mark class="figure">{story.words(story.claim(first))}</mark>' in page
    assert "Read with a confidence of 100%; in a hard conflict; one of 4 figures of its series" in page
    assert "10 waiting" in page


def test_accepting_leads_to_the_next(send, first, story):
    answer = send(f"/review/claim/{first}", act="accept")
    assert answer.status_code == 303
    assert answer.headers["location"] not in ("/review", f"/review/claim/{first}")
    (entry,) = story.journal()
    assert (entry.ruling.act, entry.ruling.about, entry.by) == (Act.ACCEPT, (first,), "ann")


def test_a_correction_keeps_the_reading_beside(send, first, client, story):
    told = {name: value or "" for name, value in facts(story.claim(first)).items()}
    send(f"/review/claim/{first}", act="correct", **(told | {"place": "Ems", "approximate": ""}))
    assert story.ruled(first).corrections["place"] == (None, "Ems")
    page = client.get(f"/review/claim/{first}").text
    assert 'Ems <span class="said">read as —</span>' in page
    assert "Corrected by ann on" in page


def test_a_correction_that_makes_no_claim_is_said_and_can_be_mended(send, first, story):
    answer = send(f"/review/claim/{first}", act="correct", kind="figure", low="much", place="<b>")
    assert answer.status_code == 400
    assert "no claim can be so" in answer.text
    assert 'value="&lt;b&gt;"' in answer.text
    assert story.journal() == []


def test_undoing_restores_and_leads_back_to_the_claim(send, first, story):
    send(f"/review/claim/{first}", act="reject")
    assert story.ruled(first).claim is None
    assert send("/review/undo", number="1").headers["location"] == f"/review/claim/{first}"
    assert story.ruled(first).claim == story.ruled(first).reading
    assert send("/review/undo", number="1").status_code == 409


def test_who_was_slower_is_told(send, first, story):
    story.judge(first, Act.REJECT, by="ben")
    answer = send(f"/review/claim/{first}", act="accept", seen="0")
    assert answer.status_code == 409
    assert "Somebody has ruled on this claim meanwhile" in answer.text
    assert len(story.journal()) == 1


def test_a_forecast_is_settled(send, story):
    forecast = next(claim for claim in story.claims if claim.kind == "forecast")
    send(f"/review/claim/{forecast.id}", act="outcome", verdict="did_not")
    story.refresh()
    assert [(one.verdict, one.ruled) for one in story.outcomes] == [("did_not", True)]


def test_series_are_merged_and_split_and_reports_dated(send, story, client):
    claim = next(one for one in story.claims if one.measure == "spill_volume")
    pumped = {"measure": "other:water pumped", "subject": "pumps", "low": "5", "high": "5"}
    story.judge(claim.id, Act.CORRECT, {**facts(claim), **pumped}, by="ann")
    one, other = (series.id for series in story.series if series.unit == "L")
    assert send("/review/names", act="merge series", one=one, other=other).status_code == 303
    story.refresh()
    assert any({one, other} <= {part.id for part in series.parts} for series in story.series)
    assert send("/review/names", act="split series", one=one, other=other).status_code == 303
    story.refresh()
    assert not any({one, other} <= {part.id for part in series.parts} for series in story.series)
    assert "no series" in send("/review/names", act="split series", one=one, other="none").text
    assert send("/review/names", act="date", report="spill/monday.txt", published="2024-05-14").status_code == 303
    assert str(story.report("spill/monday.txt").published) == "2024-05-14"
    page = client.get("/review/rulings").text
    assert all(done in page for done in ("corrected", "series split", "series merged", "dated"))


@pytest.mark.parametrize(
    "headers, fields, status",
    [
        (FORM | {"origin": "http://evil.example"}, {}, 403),
        (FORM | {"origin": "null"}, {}, 403),
        (FORM | {"origin": ""}, {}, 403),
        (FORM | {"sec-fetch-site": "cross-site"}, {}, 403),
        (FORM | {"content-type": "text/plain"}, {}, 415),
        (FORM, {"seal": ""}, 403),
        (FORM, {"seal": "0" * 64}, 403),
        (FORM, {"one": "x" * 70_000}, 413),
        (FORM, {f"field{number}": "" for number in range(50)}, 400),
    ],
)
def test_forged_forms_are_refused(send, story, headers, fields, status):
    for path in ("/review/names", "/review/undo", "/leave", "/review/claim/x"):
        assert send(path, headers=headers, act="reject", number="1", **fields).status_code == status
    assert story.journal() == []


def test_a_form_of_another_session_is_refused(client, gate, first, story):
    old = seal(client.get("/review/rulings").text)
    client.get(f"/enter?token={gate.token}")
    sent = urlencode({"seal": old, "seen": "0", "act": "reject"})
    assert client.post(f"/review/claim/{first}", content=sent, headers=FORM).status_code == 403
    assert story.journal() == []


@pytest.mark.parametrize("token", ["", "x", "\ud800".encode("utf-8", "replace").decode()])
def test_a_wrong_token_lets_nobody_in(stranger, token):
    answer = stranger.get("/enter", params={"token": token})
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers
    assert "asof serve" in stranger.get("/review").text


def test_who_has_no_session_rules_on_nothing(stranger, story):
    for path in ("/review/claim/x", "/review/names", "/review/undo"):
        assert stranger.post(path, content="act=reject", headers=FORM).status_code == 403
    assert story.journal() == []


def test_the_cookie_is_for_this_server_alone_and_no_script(stranger, gate):
    cookie = stranger.get(f"/enter?token={gate.token}").headers["set-cookie"]
    assert cookie.startswith("asof-8765=")
    assert {"HttpOnly", "SameSite=strict", "Path=/"} <= set(cookie.split("; "))
    assert gate.token not in cookie


def test_leaving_ends_the_session(send, client):
    assert send("/leave").status_code == 303
    assert client.get("/review").status_code == 403


def test_the_page_may_run_its_keys_and_the_slider_of_days_and_nothing_else(client, first):
    answer = client.get(f"/review/claim/{first}")
    policy = answer.headers["content-security-policy"]
    assert re.search(r"script-src( 'sha256-[^' ]+'){2};", policy)
    assert answer.text.count("<script") == 1
    assert answer.headers["referrer-policy"] == "same-origin"


def test_hostile_words_in_rulings_are_shown_as_text(send, first, client, story):
    evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"
    told = {name: value or "" for name, value in facts(story.claim(first)).items()}
    send(
        f"/review/claim/{first}", act="correct", **(told | {"subject": evil, "unit": evil, "measure": f"other:{evil}"})
    )
    assert story.ruled(first).claim.subject == evil
    send("/review/names", act="merge names", one=evil, other=evil)
    for path in (f"/review/claim/{first}", "/review/rulings", "/review/names", "/series/index.html", "/"):
        page = client.get(path).text
        assert "<script>alert" not in page
        assert "<img" not in page


# --- logins ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def users(tmp_path):
    made = Users(tmp_path / "users.json")
    made.add("ann", "correct horse")
    return made


@pytest.fixture
def server(story, users):
    """A server that can be reached from elsewhere and lets nobody read who has not logged in."""
    gate = Gate(users=users, private=True)
    app = make_app(story, title="The spill", gate=gate, hosts=["news.example"], patience=60)
    with TestClient(app, base_url="https://news.example", follow_redirects=False) as asking:
        yield asking


def log_in(server, name, password):
    told = {"seal": seal(server.get("/login").text), "name": name, "password": password}
    return server.post("/login", content=urlencode(told), headers=FORM | {"origin": "https://news.example"})


def test_nobody_reads_or_rules_before_logging_in(server):
    for path in ("/", "/data/claims.csv", "/review", "/series/index.html"):
        assert server.get(path).headers["location"] == "/login"
    assert server.get("/enter?token=").headers["location"] == "/login"


def test_who_logs_in_reads_and_rules_under_their_name(server, story):
    answer = log_in(server, "ann", "correct horse")
    assert answer.headers["location"] == "/review"
    assert "Secure" in answer.headers["set-cookie"]
    assert server.get("/").status_code == 200
    there = server.get("/review").headers["location"]
    sent = urlencode({"seal": seal(server.get(there).text), "seen": "0", "act": "accept"})
    server.post(there, content=sent, headers=FORM | {"origin": "https://news.example"})
    assert [entry.by for entry in story.journal()] == ["ann"]


@pytest.mark.parametrize(
    "name, password", [("ann", "wrong horse"), ("ben", "correct horse"), ("ann", ""), ("", "x" * 5000)]
)
def test_wrong_names_and_passwords_are_refused_alike(server, name, password):
    answer = log_in(server, name, password)
    assert answer.status_code == 403
    assert "Name or password is wrong." in answer.text


def test_many_wrong_passwords_have_to_wait(server):
    assert [log_in(server, "ann", "wrong horse").status_code for _ in range(6)] == [403] * 5 + [429]
    assert log_in(server, "ann", "correct horse").status_code == 429


def test_a_token_is_no_way_in_where_users_log_in(server):
    log_in(server, "ann", "correct horse")
    assert server.get("/enter?token=").status_code == 403


def test_the_text_around_a_claim_is_cut_between_words():
    report = make_report(
        f"{'Nothing happened yesterday. ' * 30}The dam holds 40 boats. {'Nobody came tomorrow. ' * 30}"
    )
    before, *_, after = surroundings(make_claim(report, "40 boats", value=40), report)
    assert before.removeprefix("…").split()[0] in ("Nothing", "happened", "yesterday.")
    assert after.removesuffix("…").split()[-1] in ("Nobody", "came", "tomorrow.")
