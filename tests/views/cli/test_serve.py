"""`asof serve`."""

import os
import re
import signal
import socket
import subprocess
import sys
from urllib.error import HTTPError
from urllib.request import HTTPCookieProcessor, build_opener

import pytest


@pytest.fixture
def server(spill):
    """A running server: its process and its address."""
    path = os.pathsep.join(entry for entry in sys.path if entry)
    command = [sys.executable, "-m", "asof", "serve", "--ledger", spill, "--port", "0"]
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        yield process, re.match(r"http://127\.0\.0\.1:\d+/", process.stdout.readline())[0]
        process.kill()


def look(browser, address):
    """Opens an address, again while the server says that it is still working."""
    while True:
        try:
            return browser.open(address)
        except HTTPError as error:
            error.close()
            if error.code != 503:
                raise


def test_a_story_is_served_until_it_is_stopped(server):
    process, address = server
    with look(build_opener(), address) as answer:
        assert "<h1>Spill</h1>" in answer.read().decode()
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 0


def test_a_port_that_is_taken_is_wrong_usage(asof, spill):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        status, _, said = asof("serve", "--ledger", spill, "--port", taken.getsockname()[1])
    assert status == 2
    assert "can't be used (Address already in use); name another with --port" in said


def test_no_ledger_is_made_by_serving(asof):
    assert asof("serve", "--ledger", "none.asof")[0] == 2


def test_the_second_address_lets_in_who_started_the_server(server):
    process, address = server
    entrance = re.match(r"\S+", process.stdout.readline())[0]
    assert entrance.startswith(f"{address}enter?token=")
    with look(build_opener(HTTPCookieProcessor), entrance) as answer:
        assert answer.url.startswith(f"{address}review/claim/")


@pytest.mark.parametrize(
    "arguments, said",
    [
        (("--host", "::"), "say under which others reach it"),
        (("--host", "192.0.2.1"), "nobody may log in"),
        (("--name", "news.example"), "nobody may log in"),
        (("--private",), "asof user add NAME"),
    ],
)
def test_who_can_be_reached_needs_users(asof, spill, tmp_path, arguments, said):
    status, _, told = asof("serve", "--ledger", spill, "--users", tmp_path / "users.json", *arguments)
    assert status == 2
    assert said in told


def test_users_are_added_listed_and_removed(asof, tmp_path, monkeypatch):
    monkeypatch.setenv("ASOF_USERS", str(tmp_path / "users.json"))
    assert asof("user", "add", "ann", "--password", "correct horse")[0] == 0
    assert asof("user", "list") == (0, "ann\n", "")
    assert asof("user", "add", "ben", "--password", "short")[0] == 2
    assert asof("user", "remove", "ann")[0] == 0
    assert asof("user", "list") == (0, "", "")
