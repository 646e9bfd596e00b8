"""A real Chromium without a screen. Where there is none, the tests that need it are skipped, but not under CI."""

import os
import shutil
import socket
from contextlib import ExitStack
from threading import Thread

import pytest
import uvicorn

from asof.story import Story
from asof.testing import make_claim, make_report, make_story
from asof.views.web import make_app

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


@pytest.fixture(scope="session")
def chromium():
    """The browser."""
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        say = pytest.fail if os.environ.get("CI") else pytest.skip
        say("no Chromium on the path; `sh scripts/chromium.sh` installs it where it may")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where there is a browser

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def look(chromium):
    """Opens an address with the network off, and gives the page; nothing on its console may be an error."""
    contexts, said = [], []

    def open_page(address, **settings):
        context = chromium.new_context(offline=address.startswith("file:"), **settings)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: said.append(dialog.message) or dialog.dismiss())
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert said == []


@pytest.fixture
def serve():
    """Serves a story in a thread of its own, and gives its address."""
    with ExitStack() as running:

        def start(story, **settings):
            app = make_app(story, title="The spill", patience=60, **settings)
            listener = running.enter_context(socket.create_server(("127.0.0.1", 0)))
            server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
            thread = Thread(target=server.run, kwargs={"sockets": [listener]})
            thread.start()
            running.callback(thread.join)
            running.callback(setattr, server, "should_exit", True)
            return f"http://127.0.0.1:{listener.getsockname()[1]}/"

        yield start


SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><b>"


@pytest.fixture
def trapped(tmp_path):
    """A story with script in the title, text, publisher, source and address of a report."""
    text = f"{SCRIPT} The flood killed 12 people, {SCRIPT} said. Later, 15 people were counted dead."
    report = make_report(
        text,
        name=f"{SCRIPT}.txt",
        title=SCRIPT,
        publisher=SCRIPT,
        url=f"https://example.org/{SCRIPT}",
        published="2024-05-03",
    )
    facts = {"source": SCRIPT, "measure": "killed", "place": SCRIPT, "subject": SCRIPT}
    claims = [
        make_claim(report, "12 people", value=12, as_of="2024-05-01", **facts),
        make_claim(report, "15 people", value=15, as_of="2024-05-02", **facts),
    ]
    with make_story(tmp_path / "trapped.asof", [(report, claims)]):
        pass
    with Story.open(str(tmp_path / "trapped.asof")) as story:
        yield story
