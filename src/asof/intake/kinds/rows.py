"""Tables of articles: CSV, JSON lines, JSON, Parquet (with `asof[parquet]`). A row is a report."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO, StringIO
from itertools import chain
from typing import Any

from asof.errors import InputError, NeedsExtraError, NotReadError
from asof.intake.dating import from_any
from asof.intake.facts import Facts
from asof.intake.item import MAX_BYTES, Found, Item, Note, Text, Told
from asof.intake.kinds.archive import damaged
from asof.intake.markup import fragment

MOST_ROWS = 100_000
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "text": tuple(
        "text body content article articlebody articletext bodytext fulltext maintext story plaintext contenttext "
        "contenthtml html description summary".split()
    ),
    "title": ("title", "headline"),
    "date": tuple(
        "published date datepublished publishdate publisheddate publishedat pubdate publicationdate "
        "publishtime datetime time created createdat".split()
    ),
    "updated": ("updated", "datemodified", "modified", "lastmodified", "updatedat"),
    "url": ("url", "link", "webpage", "canonicalurl", "sourceurl", "articleurl", "permalink"),
    "publisher": tuple(
        "publisher outlet publication source sourcename newspaper medium sitename site provider sourcedomain "
        "domain".split()
    ),
    "language": ("language", "lang"),
}
"""What a row tells, and how the columns that tell it are called in crawls and archives of news, the surest first."""
_LISTS = ("articles", "items", "results", "data", "documents", "reports", "entries", "news")
_DELIMITERS = ",;\t|"
_MARKUP = re.compile(r"</?(?:p|br|div|a|span|li|h[1-6])\b[^>]*>", re.IGNORECASE)
_SUFFIXES = frozenset({".csv", ".tsv", ".tab"})
_JSON = frozenset({".json", ".jsonl", ".ndjson"})


def is_table(item: Item) -> bool:
    """Whether the file's name says so: any list of words with commas would pass for one."""
    return item.suffix in _SUFFIXES and item.text is not None


def read_table(item: Item) -> Iterator[Found]:
    """The rows of a table with a line of headings."""
    text = item.text or ""
    csv.field_size_limit(MAX_BYTES)
    try:
        form: Any = csv.Sniffer().sniff(text[:50_000], _DELIMITERS)
    except csv.Error:
        form = csv.excel_tab if item.suffix != ".csv" else csv.excel
    try:
        yield from _reports(item, csv.DictReader(StringIO(text, newline=""), dialect=form))
    except (csv.Error, ValueError) as error:
        yield damaged(item.location, "table; the rows before the damage are read", error)


def is_json(item: Item) -> bool:
    """Whether it is called JSON, or begins with an object in a line of its own."""
    return item.text is not None and (item.suffix in _JSON or re.match(r'\{"\w+"\s*:', item.head) is not None)


def read_json(item: Item) -> Iterator[Found]:
    """The objects of JSON lines, of a list, or of the list in an object ("articles")."""
    text = (item.text or "").strip()
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        yield from _reports(item, _objects(item, text))
        return
    rows = told if isinstance(told, list) else _listed(told)
    yield from _reports(item, (row for row in rows if isinstance(row, dict)))


def is_parquet(item: Item) -> bool:
    """Whether it begins as Parquet does."""
    return item.data.startswith(b"PAR1")


def read_parquet(item: Item) -> Iterator[Found]:
    """The rows, a few at a time, of the columns that are needed."""
    try:
        from pyarrow import parquet  # noqa: PLC0415  an optional part
    except ImportError as error:
        raise NeedsExtraError(item.location, "a Parquet table", "parquet") from error
    try:
        file = parquet.ParquetFile(BytesIO(item.data))
        wanted = list(_columns(item, file.schema_arrow.names).values())
        batches = file.iter_batches(batch_size=16, columns=wanted)
        yield from _reports(item, chain.from_iterable(batch.to_pylist() for batch in batches))
    except InputError:
        raise
    except Exception as error:  # noqa: BLE001  the library raises what its parts in C++ do
        yield damaged(item.location, "Parquet table", error)


def _objects(item: Item, text: str) -> Iterator[dict[str, Any] | NotReadError]:
    wrong = 0
    for line in text.split("\n"):
        try:
            row = json.loads(line) if line.strip() else None
        except (ValueError, RecursionError):
            wrong += 1
            continue
        if isinstance(row, dict):
            yield row
    if wrong:
        yield NotReadError(item.location, f"{wrong:,} lines are not JSON", "get it again")


def _listed(told: Any) -> list[Any]:
    if not isinstance(told, dict):
        return []
    return next((told[key] for key in _LISTS if isinstance(told.get(key), list)), [told])


def _reports(item: Item, rows: Iterable[Mapping[str, Any] | NotReadError]) -> Iterator[Found]:
    columns: dict[str, str] = {}
    empty = 0
    for number, row in enumerate(rows, 1):
        if isinstance(row, NotReadError):
            yield row
            continue
        if number > MOST_ROWS:
            yield NotReadError(item.location, f"more than {MOST_ROWS:,} rows, the first are read", "split it")
            break
        if not columns:
            columns = _columns(item, [name for name in row if isinstance(name, str)])
            yield Note(item.location, _said(columns))
        report = _report(row, columns, number)
        empty += report is None
        if report is not None:
            yield report
    if empty:
        yield Note(item.location, f"{empty:,} rows have no text; left out")
    if not columns:
        raise NotReadError(item.location, "no rows of articles in it")


def _columns(item: Item, names: list[str]) -> dict[str, str]:
    """Which column tells what: as the user says, else by its name.

    Raises: NotReadError, where none holds the text.
    """
    spelled: dict[str, str] = {}
    for name in names:
        spelled.setdefault(re.sub(r"[^a-z0-9]", "", name.lower()), name)
    guessed = {fact: next((spelled[one] for one in known if one in spelled), None) for fact, known in COLUMNS.items()}
    columns = {fact: name for fact, name in (guessed | dict(item.columns)).items() if name in names}
    if "text" not in columns:
        told = ", ".join(names[:12]) + (", …" if len(names) > 12 else "")
        raise NotReadError(item.location, f"no column of texts among {told or 'none'}", "name it: --column text=NAME")
    return {fact: name for fact, name in columns.items() if name is not None}


def _said(columns: Mapping[str, str]) -> str:
    return "columns taken: " + ", ".join(f"{fact} from “{name}”" for fact, name in columns.items())


def _report(row: Mapping[str, Any], columns: Mapping[str, str], number: int) -> Text | None:
    told = {fact: _as_text(row.get(name)) for fact, name in columns.items()}
    body = told.pop("text", "")
    raw, left_out = fragment(body) if len(_MARKUP.findall(body[:20_000])) > 1 else (body, ())
    if not raw.strip():
        return None
    facts = Facts(
        title=told.get("title") or None,
        publisher=told.get("publisher") or None,
        url=told.get("url") or None,
        language=(told.get("language") or "")[:2].lower() or None,
        published=from_any(told.get("date")),
        updated=from_any(told.get("updated")),
    )
    return Text(raw=raw, left_out=left_out, told=Told(facts, "the table"), part=str(number))


def _as_text(value: Any) -> str:
    """A cell as text; JSON can spell half a surrogate pair, which no file or database takes."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("title") or ""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    words = "" if value is None or isinstance(value, list) else str(value)
    return words.replace("\r\n", "\n").replace("\0", " ").encode("utf-8", "replace").decode("utf-8").strip()
