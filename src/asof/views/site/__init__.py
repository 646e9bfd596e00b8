"""The story as one page that needs nothing else: no script, no network, no server."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from asof.errors import CannotWriteError
from asof.version import __version__
from asof.views.selection import Told
from asof.views.site.page import make_page

__all__ = ["render", "write_site"]

_TEMPLATES = Environment(
    loader=PackageLoader("asof.views.site"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def write_site(told: Told, folder: Path, *, title: str) -> Path:
    """Write the page into a folder, which is made, and give the page's path.

    Raises: CannotWriteError, where the system does not let it.
    """
    path = folder / "index.html"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(render(told, title=title).encode("utf-8"))
    except OSError as error:
        raise CannotWriteError(path, error.strerror or str(error)) from error
    return path


def render(told: Told, *, title: str) -> str:
    """The page: the same story gives the same text."""
    style = _style()
    return _TEMPLATES.get_template("index.html.j2").render(
        page=make_page(told, title=title),
        style=Markup(style),  # noqa: S704 - a file of the package
        policy=f"default-src 'none'; style-src '{_hash(style)}'; base-uri 'none'; form-action 'none'",
        version=__version__,
    )


def _style() -> str:
    source, _, _ = _TEMPLATES.loader.get_source(_TEMPLATES, "style.css")  # type: ignore[union-attr]
    return f"\n{source.strip()}\n"


def _hash(style: str) -> str:
    """What a Content-Security-Policy calls this style sheet; `'self'` means nothing in a file."""
    return f"sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()}"
