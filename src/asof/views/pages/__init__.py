"""The pages of a story, the same on a server and in a folder: no script, nothing loaded from elsewhere."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from typing import Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from asof.version import __version__
from asof.views import words
from asof.views.pages import addresses, lists
from asof.views.pages.book import Book
from asof.views.pages.data import data_list
from asof.views.pages.report import report_page
from asof.views.pages.series import series_page
from asof.views.selection import Told

__all__ = ["Desk", "Pages", "missing", "policy"]

_MENU = (
    ("Story", addresses.STORY),
    ("Series", addresses.SERIES),
    ("Conflicts", addresses.CONFLICTS),
    ("Timeline", addresses.TIMELINE),
    ("Forecasts", addresses.FORECASTS),
    ("Sources", addresses.SOURCES),
    ("Reports", addresses.REPORTS),
    ("Data", addresses.DATA),
)
_TEMPLATES = Environment(
    loader=PackageLoader("asof.views.pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


class _Kind(NamedTuple):
    """What makes a page: its template, and what stands on it."""

    template: str
    content: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Desk:
    """What only a server offers: to show what was known on a day; `known` is that day, None for now."""

    known: date | None = None

    @property
    def way_home(self) -> str:
        """From the place where the pages of the day lie to that of today's."""
        return "../../" if self.known else ""


class Pages(Mapping[str, str]):
    """The pages of a story by their paths within it, each made when it is asked for.

    Links between them are relative, so they work wherever the pages lie. The same story gives the same text.
    """

    def __init__(self, told: Told, *, title: str, desk: Desk | None = None) -> None:
        self.told = told
        self._title, self._desk = words.line(title), desk
        self._kinds = _kinds(Book(told))

    def __getitem__(self, path: str) -> str:
        kind = self._kinds[path]
        root = "../" * path.count("/")
        home = root + self._desk.way_home if self._desk else root
        return _render(
            kind.template,
            story=self._title,
            path=path,
            root=root,
            page=kind.content(),
            desk=self._desk,
            home=home,
            known=words.day(self._desk.known) if self._desk and self._desk.known else "",
            policy=policy(self._desk),
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self._kinds)

    def __len__(self) -> int:
        return len(self._kinds)


def missing(title: str) -> str:
    """What a server shows where a story has no page."""
    return _render("missing", story=words.line(title), path="", root="/", page=None, desk=None, policy=policy())


def policy(desk: Desk | None = None) -> str:
    """The Content-Security-Policy of pages: their style sheet, by its hash, as a file has no origin of its own.

    The form of a desk may ask the server that the page is from.
    """
    form_action = "'self'" if desk else "'none'"
    digest = base64.b64encode(hashlib.sha256(_style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action {form_action}"


def _render(template: str, **content: Any) -> str:
    return _TEMPLATES.get_template(f"{template}.html.j2").render(
        **content,
        menu=_MENU,
        style=Markup(_style()),  # noqa: S704 - a file of the package
        version=__version__,
    )


def _kinds(book: Book) -> dict[str, _Kind]:
    place = book.addresses
    kinds = {
        addresses.STORY: _Kind("story", partial(lists.story_page, book)),
        addresses.SERIES: _Kind("series_list", partial(lists.series_list, book)),
        addresses.CONFLICTS: _Kind("conflicts", partial(lists.conflict_list, book)),
        addresses.TIMELINE: _Kind("timeline", partial(lists.timeline, book)),
        addresses.FORECASTS: _Kind("forecasts", partial(lists.forecasts, book)),
        addresses.SOURCES: _Kind("source_list", partial(lists.source_list, book)),
        addresses.REPORTS: _Kind("report_list", partial(lists.report_list, book)),
        addresses.DATA: _Kind("data", data_list),
    }
    kinds |= {place.series(one.id): _Kind("series", partial(series_page, book, one)) for one in book.told.series}
    kinds |= {place.report(one.name): _Kind("report", partial(report_page, book, one)) for one in book.told.reports}
    kinds |= {
        book.link_to_source(*source).to: _Kind("source", partial(lists.source_page, book, *source))
        for source in book.claims_of_source
    }
    return kinds


@cache
def _style() -> str:
    source, _, _ = _TEMPLATES.loader.get_source(_TEMPLATES, "style.css")  # type: ignore[union-attr]
    return f"\n{source.strip()}\n"
