"""Crawls: WARC files, as they are or in a WACZ archive (with `asof[warc]`)."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

from asof.errors import NeedsExtraError, NotReadError
from asof.intake.facts import Facts
from asof.intake.item import MAX_BYTES, Found, Item, Note, Told
from asof.intake.kinds.archive import damaged

_READ = ("text/html", "application/xhtml", "text/plain", "application/pdf", "application/rss", "application/atom")
_OK = 200


def fits(item: Item) -> bool:
    """Whether it begins with a WARC record, compressed or not."""
    if item.data.startswith(b"\x1f\x8b"):
        return item.suffix != ".wacz" and _unpacked_head(item.data).startswith(b"WARC/")
    return item.data.startswith(b"WARC/")


def read(item: Item) -> Iterator[Found]:
    """A page for each answer that held one; pictures, styles and scripts are counted."""
    others = 0
    try:
        for record in _records(item):
            page = _page(item, record)
            others += page is None
            if page is not None:
                yield page
    except NotReadError:
        raise
    except Exception as error:  # noqa: BLE001  the library lets any error of its streams through
        yield damaged(item.location, "crawl; what stands before the damage is read", error)
    if others:
        yield Note(
            item.location,
            f"without a page in them (pictures, styles, redirects), and not looked at: {others:,} of its records",
        )


def _unpacked_head(data: bytes) -> bytes:
    try:
        with gzip.open(BytesIO(data[:100_000])) as file:
            return file.read(16)
    except (OSError, EOFError, zlib.error):
        return b""


def _records(item: Item) -> Any:
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType  # noqa: PLC0415  an optional part
    except ImportError as error:
        raise NeedsExtraError(item.location, "a crawl", "warc") from error
    kinds = WarcRecordType.response | WarcRecordType.resource
    return ArchiveIterator(
        BytesIO(item.data), record_types=kinds, parse_http=True, auto_decode="all", fsspec_args=False
    )


def _page(item: Item, record: Any) -> Item | None:
    """The page of a record. It is named by its address, so that the same page of two crawls is one report."""
    kind = (record.http_content_type or record.headers.get("Content-Type") or "").lower()
    status = record.http_headers.status_code if record.http_headers else _OK
    if status != _OK or not kind.startswith(_READ):
        return None
    url = record.headers.get("WARC-Target-URI") or ""
    data = record.reader.read(MAX_BYTES + 1)
    name = url.removeprefix("https://").removeprefix("http://") or str(record.record_id)
    page = item.inner(name, data, Told(Facts(url=url or None), "the crawl"))
    return replace(page, file_name="page.html") if "html" in kind else page
