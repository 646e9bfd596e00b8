"""`asof serve`."""

import os
import re
import signal
import socket
import subprocess
import sys
from urllib.request import urlopen

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


def test_a_story_is_served_until_it_is_stopped(server):
    process, address = server
    with urlopen(address) as answer:  # noqa: S310 - our own server
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
