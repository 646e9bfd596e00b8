"""Make the pictures of the README: `python docs/pictures.py`, with Chromium on the path for the pages.

They show the bundled story of the salient: `show.svg` what a terminal does, `site.png` the first page of the site,
`report.png` a report on it. With a folder of reports, `python docs/pictures.py FOLDER`, a picture of each kind of page
of their story is made instead, on a wide screen and on a phone: the ones in `pages`.
"""

from __future__ import annotations

import io
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import uvicorn
from rich.console import Console
from rich.text import Text

from asof import Story
from asof.ruling import Act
from asof.views.cli import tables
from asof.views.gate import Gate
from asof.views.selection import Selection
from asof.views.site import write_site
from asof.views.web import make_app

HERE = Path(__file__).parent
STORY, TITLE = "kursk", "The Kursk salient, August 2024 to March 2025"
MEASURES = ("territory_held", "troops")
WEB_FONT = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
"""Rich asks a server for its font, which a picture in a README may not."""
REPORT = "reports/5_Weekend_Roundup-txt.html"
WIDTH, HEIGHT = 1000, 800
SCREENS = {"wide": (1280, 960, 0.65, "light"), "phone": (390, 844, 0.9, "light"), "dark": (1280, 960, 0.65, "dark")}
"""Width, height, pixels of the picture for one of the screen, and colours."""
DARK = ("story", "series", "map", "report", "review")
"""Kinds that are shown in the dark, too."""
KINDS = {
    "story": "index.html",
    "series-list": "series/index.html",
    "series": "series/[0-9a-f]*.html",
    "conflicts": "conflicts.html",
    "timeline": "timeline.html",
    "forecasts": "forecasts.html",
    "sources": "sources/index.html",
    "source": "sources/*-*.html",
    "actors": "actors/index.html",
    "actor": "actors/[!i]*.html",
    "map": "places/index.html",
    "place": "places/K*.html",
    "reports": "reports/index.html",
    "report": "reports/*-*.html",
    "data": "data/index.html",
}
"""Kinds of pages, and which files are of each."""
SERVED = {
    "review": "review",
    "names": "review/names",
    "rulings": "review/rulings",
    "search": "search?q=troops",
    "known-on": "on/2025-01-31/",
}
"""Pages that only a server has."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


def main(folder: str | None = None) -> int:
    """Make all, and say what was left out."""
    if folder:
        return every_page(Path(folder))
    with TemporaryDirectory() as folder, as_file(files("asof") / "stories" / STORY) as texts:
        with Story.open(f"{folder}/{STORY}.asof", create=True) as story:
            if problems := story.read([texts]).problems:
                sys.stderr.write(f"{problems[0]}\n")
                return 1
            terminal(story, HERE / "show.svg")
            first = write_site(story, Path(folder), title=TITLE)
        return photograph(first, HERE / "site.png") or photograph(first.parent / REPORT, HERE / "report.png")


def terminal(story: Story, picture: Path) -> None:
    """Some series as a terminal shows them."""
    console = Console(record=True, width=110, file=io.StringIO())
    for measure in MEASURES:
        console.print(Text(f"$ asof show series --measure {measure}", style="bold"))
        tables.show("series", Selection(story=story, measure=measure), console)
    drawn = console.export_svg(title="asof", unique_id="asof")
    picture.write_text(WEB_FONT.sub("", drawn), "utf-8")


def every_page(reports: Path) -> int:
    """The longest page of each kind of the story of a folder of reports, and those that only a server has."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only for this

    title = reports.resolve().name.capitalize()
    with TemporaryDirectory() as made, Story.open(f"{made}/seeds.asof", create=True) as story:
        story.read([reports])
        story.judge(story.claims[0].id, Act.ACCEPT, by="ann")
        site = write_site(story, Path(made) / "site", title=title).parent
        longest = {
            name: max(site.glob(pattern), key=lambda path: path.stat().st_size) for name, pattern in KINDS.items()
        }
        gate = Gate(who="ann")
        with sync_playwright() as playwright, serving(story, title, gate) as address:
            browser = playwright.chromium.launch(executable_path=_browser(), args=["--no-sandbox"])
            pages = {name: path.as_uri() for name, path in longest.items()} | {
                name: address + path for name, path in SERVED.items()
            }
            for screen, (width, height, scale, scheme) in SCREENS.items():
                context = browser.new_context(
                    viewport={"width": width, "height": height}, device_scale_factor=scale, color_scheme=scheme
                )
                page = context.new_page()
                page.goto(f"{address}enter?token={gate.token}")
                for name, where in pages.items():
                    if scheme == "light" or name in DARK:
                        page.goto(where)
                        page.screenshot(path=str(HERE / "pages" / f"{name}-{screen}.png"))
            browser.close()
    return 0


@contextmanager
def serving(story: Story, title: str, gate: Gate) -> Iterator[str]:
    """The address at which a story is served meanwhile."""
    app = make_app(story, title=title, gate=gate, patience=60)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        server.should_exit = True
        thread.join()


def _browser() -> str | None:
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


def photograph(page: Path, picture: Path) -> int:
    """The top of a page, as a browser shows it in the light."""
    browser = _browser()
    if browser is None:
        sys.stderr.write(f"no Chromium on the path: {picture} is left as it was\n")
        return 1
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={WIDTH},{HEIGHT}")
    command = [browser, *options, f"--screenshot={picture}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own page
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
