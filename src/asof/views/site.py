"""The pages of a story as a folder that needs nothing else: no script, no network, no server."""

from __future__ import annotations

from pathlib import Path

from asof.errors import CannotWriteError
from asof.views.pages import Pages
from asof.views.pages.addresses import STORY
from asof.views.pages.data import FILES
from asof.views.selection import Told

__all__ = ["write_site"]


def write_site(told: Told, folder: Path, *, title: str) -> Path:
    """Write the pages and the data beside them into a folder, which is made, and give the path of the first page.

    Pages of an earlier export of the same names are replaced; other files in the folder are left alone.

    Raises: CannotWriteError, where the system does not let it.
    """
    for path, page in Pages(told, title=title).items():
        _write(folder / path, page.encode("utf-8"))
    for path, file in FILES.items():
        _write(folder / path, file.content(told))
    return folder / STORY


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise CannotWriteError(path, error.strerror or str(error)) from error
