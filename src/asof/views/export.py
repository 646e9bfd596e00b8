"""The data of a story as JSON lines, CSV and Parquet, for programs and spreadsheets.

A table is a list of rows, a row a struct whose fields are the contract: what a field means is in the manual.
In JSON lines and Parquet a row is an object with lists in it. CSV has no lists: there a series has a line for
each point, a conflict one for each sentence of its sides, a ruling one for each fact, and any other list is left out.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from types import MappingProxyType
from typing import Any, BinaryIO, NamedTuple

import msgspec

from asof.claim import Claim
from asof.errors import MissingExtraError
from asof.period import Period
from asof.report import Report
from asof.ruling import Entry, holding
from asof.spelling import encodable
from asof.story import Actor, Conflict, Estimate, Estimated, Located, Origin, Outcome, Series
from asof.views.selection import Told
from asof.views.units import COUNTS

__all__ = ["FORMATS", "PUBLIC", "TABLES", "ClaimRow", "Row", "Table", "claim_row", "rows", "write"]


class Row(msgspec.Struct, frozen=True):
    """One object of an export, its fields in the order in which they are written."""


class Quoted(Row, frozen=True):
    """A sentence of a report."""

    report: str
    quote: str


class Fact(Row, frozen=True):
    """A fact of a claim as text, null where the report does not tell it."""

    fact: str
    value: str | None


class ClaimRow(Row, frozen=True):
    """A claim as `evaluation/GUIDELINES.md` has it, its id, and behind them what else is known of it."""

    id: str
    report: str
    kind: str
    quote: str
    value_text: str | None
    low: float | None
    high: float | None
    unit: str | None
    approximate: bool
    measure: str | None
    basis: str | None
    subject: str | None
    place: str | None
    as_of: str | None
    source_kind: str
    source: str | None
    modality: str
    confidence: float
    start: int
    end: int
    words: str
    type: str | None
    condition: str | None
    role: str | None
    affiliation: str | None
    relayed_by: str | None
    actor: str | None
    ruling: str | None
    as_read: list[Fact]


class RulingRow(Row, frozen=True):
    """What a person decided: on what (names and ids with " | " between them), who (null where unknown), when (UTC).

    `holds` is false for what was undone. Played back in order of their numbers, rulings give the same story.
    """

    number: int
    act: str
    about: str
    by: str | None
    at: str
    holds: bool
    content: list[Fact]


class Point(Row, frozen=True):
    """A claim as a point of its series; `low` and `high` in the unit of the series."""

    report: str
    quote: str
    value_text: str
    as_of: str | None
    low: float | None
    high: float | None
    source: str | None


class Bounds(Row, frozen=True):
    """The value of a series on a date, and the interval that holds it with the probability `level`."""

    date: str
    value: float
    low: float
    high: float
    level: float


class SeriesRow(Row, frozen=True):
    """A series with its points in order of their as of."""

    id: str
    title: str
    subject: str | None
    measure: str
    place: str | None
    unit: str
    basis: str | None
    points: list[Point]
    estimate: list[Bounds]


class EstimateRow(Row, frozen=True):
    """A series on a day: the value, and the intervals that hold it with 50 and with 90 %, in the unit of the series."""

    series: str
    title: str
    unit: str
    date: str
    value: float
    low50: float
    high50: float
    low90: float
    high90: float


class Cited(Quoted, frozen=True):
    """A sentence on one side of a conflict; those with the same number agree."""

    side: int


class ConflictRow(Row, frozen=True):
    """Sides that can't all be right."""

    id: str
    type: str
    severity: str
    sides: list[Cited]
    why: str


class Said(Quoted, frozen=True):
    """A claim of an origin: its sentence, and the words of its figure where it has one."""

    value_text: str | None


class OriginRow(Row, frozen=True):
    """An act of saying and the claims that go back to it, the first to appear first."""

    id: str
    origin: str
    source: str | None
    claims: list[Said]


class ForecastRow(Row, frozen=True):
    """A forecast and what became of it.

    `outcome` is came_true, did_not, partly or open. `state` says of an open one besides: told (`evidence` speaks of
    it and does not settle it), overdue (its time passed and nothing was told).
    """

    report: str
    quote: str
    source: str | None
    as_of: str | None
    outcome: str
    evidence: list[Quoted]
    type: str | None
    condition: str | None
    state: str


class ActorRow(Row, frozen=True):
    """Who acts: the usual name, all names, and what joins them.

    `side` is the state of which a person or a body is said to be. `mentions` counts names, `meant` the pronouns and
    descriptions that stand for one.
    """

    actor: str
    kind: str
    side: str | None
    names: str
    mentions: int
    meant: int
    reports: int
    why: str


class PlaceRow(Row, frozen=True):
    """A place that reports name; `lat`, `lon` and the rest of where it is are null where no gazetteer has it.

    Most of the place lies within `radius_km` of the coordinates.
    """

    place: str
    names: str
    mentions: int
    reports: int
    sort: str | None
    within: str | None
    country: str | None
    lat: float | None
    lon: float | None
    radius_km: int | None
    why: str


class ReportRow(Row, frozen=True):
    """A report as cleaned."""

    report: str
    published: str | None
    text: str


def claim_row(claim: Claim, story: Told) -> ClaimRow:
    """One claim as it is exported: as people ruled, with the facts that were read otherwise beside it."""
    value, one = claim.value, story.ruled(claim.id)
    return ClaimRow(
        id=claim.id,
        report=claim.report,
        kind=claim.kind.value,
        quote=story.quote(claim),
        value_text=story.words(claim) if value else None,
        low=value.low if value else None,
        high=value.high if value else None,
        unit=value.unit if value else None,
        approximate=value.approximate if value else False,
        measure=claim.measure,
        basis=claim.basis.value if claim.basis else None,
        subject=claim.subject,
        place=claim.place,
        as_of=_edtf(claim.as_of),
        source_kind=claim.source.kind.value,
        source=claim.source.name,
        modality=claim.modality.value,
        confidence=claim.confidence,
        start=claim.quote.start,
        end=claim.quote.end,
        words=story.words(claim),
        type=claim.type,
        condition=_condition(claim, story),
        role=claim.role,
        affiliation=claim.affiliation,
        relayed_by=claim.relayed_by,
        actor=story.called.get(claim.subject) if claim.subject else None,
        ruling=one.entry.ruling.act.value if one.entry else None,
        as_read=[Fact(name, read) for name, (read, _) in one.corrections.items()],
    )


def _rulings(story: Told) -> list[tuple[Entry, bool]]:
    """What people decided, oldest first, and whether it holds."""
    holds = {one.number for one in holding(story.rulings)}
    return [(one, one.number in holds) for one in story.rulings]


def _ruling(told: tuple[Entry, bool], _: Told) -> RulingRow:
    one, holds = told
    return RulingRow(
        number=one.number,
        act=one.ruling.act.value,
        about=" | ".join(one.ruling.about),
        by=one.by,
        at=one.at.isoformat(timespec="seconds"),
        holds=holds,
        content=[Fact(name, value) for name, value in one.ruling.content.items()],
    )


def _series(series: Series, story: Told) -> SeriesRow:
    return SeriesRow(
        id=series.id,
        title=series.title,
        subject=series.subject,
        measure=series.measure,
        place=series.place,
        unit=series.unit,
        basis=series.basis.value if series.basis else None,
        points=[_point(claim, series.unit, story) for claim in series.claims],
        estimate=[*_estimated(story.estimates.get(series.id))],
    )


def _estimated(estimate: Estimate | None) -> Iterator[Bounds]:
    return (
        Bounds(date=day.day.isoformat(), value=day.value, low=interval.low, high=interval.high, level=interval.level)
        for day in (estimate.days if estimate else ())
        for interval in day.intervals
    )


def _point(claim: Claim, unit: str, story: Told) -> Point:
    """A point; another currency has no numbers in the unit of the series, but people are things that can be counted."""
    value = claim.value
    same = value is not None and (value.unit == unit or {value.unit, unit} <= COUNTS)
    return Point(
        report=claim.report,
        quote=story.quote(claim),
        value_text=story.words(claim),
        as_of=_edtf(claim.as_of),
        low=value.low if value and same else None,
        high=value.high if value and same else None,
        source=claim.source.name,
    )


def _conflict(conflict: Conflict, story: Told) -> ConflictRow:
    cited = [
        Cited(report=claim.report, quote=story.quote(claim), side=number)
        for number, side in enumerate(conflict.sides, 1)
        for claim in side.claims
    ]
    return ConflictRow(
        id=conflict.id, type=conflict.type, severity=conflict.severity.value, sides=cited, why=conflict.why
    )


def _origin(origin: Origin, story: Told) -> OriginRow:
    return OriginRow(
        id=origin.id,
        origin=origin.title,
        source=origin.source,
        claims=[
            Said(
                report=claim.report,
                quote=story.quote(claim),
                value_text=story.words(claim) if claim.value else None,
            )
            for claim in origin.claims
        ],
    )


def _forecast(outcome: Outcome, story: Told) -> ForecastRow:
    return ForecastRow(
        report=outcome.forecast.report,
        quote=story.quote(outcome.forecast),
        source=outcome.forecast.source.name,
        as_of=_edtf(outcome.forecast.as_of),
        outcome=outcome.verdict.value,
        evidence=[Quoted(report=claim.report, quote=story.quote(claim)) for claim in outcome.evidence],
        type=outcome.forecast.type,
        condition=_condition(outcome.forecast, story),
        state=outcome.state.value,
    )


def _actor(one: Actor, _: Told) -> ActorRow:
    return ActorRow(
        actor=one.name,
        kind=one.kind.value,
        side=one.side,
        names=" | ".join(one.names),
        mentions=one.mentions,
        meant=one.meant,
        reports=one.reports,
        why="; ".join(one.why),
    )


def _place(one: Located, _: Told) -> PlaceRow:
    spot = one.spot
    return PlaceRow(
        place=one.name,
        names=" | ".join(one.names),
        mentions=one.mentions,
        reports=one.reports,
        sort=spot.sort.name.lower() if spot else None,
        within=", ".join(spot.within) if spot else None,
        country=spot.country if spot else None,
        lat=spot.lat if spot else None,
        lon=spot.lon if spot else None,
        radius_km=spot.radius if spot else None,
        why=one.why,
    )


def _report(report: Report, _: Told) -> ReportRow:
    return ReportRow(report=report.name, published=_edtf(report.published), text=report.text)


def _days(story: Told) -> Iterator[tuple[Series, Estimated]]:
    """Every series on every day of its estimate."""
    for series in story.series:
        estimate = story.estimates.get(series.id)
        yield from ((series, day) for day in (estimate.days if estimate else ()))


def _estimate(told: tuple[Series, Estimated], _: Told) -> EstimateRow:
    series, day = told
    half, most = sorted(day.intervals, key=lambda interval: interval.level)
    return EstimateRow(
        series=series.id,
        title=series.title,
        unit=series.unit,
        date=day.day.isoformat(),
        value=day.value,
        low50=half.low,
        high50=half.high,
        low90=most.low,
        high90=most.high,
    )


def _condition(claim: Claim, story: Told) -> str | None:
    return claim.condition.of(story.report(claim.report).text) if claim.condition else None


def _edtf(when: Period | None) -> str | None:
    return str(when) if when else None


class Table(NamedTuple):
    """What can be exported: the shape of a row, the things of a story that have one each, and how it is made."""

    shape: type[Row]
    things: Callable[[Told], Iterable[Any]]
    row: Callable[[Any, Told], Row]


TABLES: MappingProxyType[str, Table] = MappingProxyType(
    {
        "claims": Table(ClaimRow, lambda story: story.claims, claim_row),
        "series": Table(SeriesRow, lambda story: story.series, _series),
        "estimates": Table(EstimateRow, _days, _estimate),
        "reports": Table(ReportRow, lambda story: story.reports, _report),
        "actors": Table(ActorRow, lambda story: story.actors, _actor),
        "places": Table(PlaceRow, lambda story: story.places, _place),
        "conflicts": Table(ConflictRow, lambda story: story.conflicts, _conflict),
        "origins": Table(OriginRow, lambda story: story.origins, _origin),
        "forecasts": Table(ForecastRow, lambda story: story.outcomes, _forecast),
        "rulings": Table(RulingRow, _rulings, _ruling),
    }
)
"""By name."""

PUBLIC = tuple(name for name in TABLES if name != "rulings")
"""Those that a site and the API have: who ruled on what is for whoever has the ledger."""

_UNFOLDED = ("points", "sides", "claims", "content")
"""Lists that have a line for each of their items in CSV."""


def rows(story: Told, table: str, things: Iterable[Any] | None = None) -> Iterator[dict[str, Any]]:
    """The rows of a table as plain objects, all of which can be encoded; by default of all things that it has."""
    told = TABLES[table].things(story) if things is None else things
    return (_encodable(msgspec.to_builtins(TABLES[table].row(one, story))) for one in told)


def _encodable(value: Any) -> Any:
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, list):
        return [_encodable(item) for item in value]
    if isinstance(value, dict):
        return {key: _encodable(item) for key, item in value.items()}
    return value


def write(story: Told, table: str, form: str, out: BinaryIO) -> None:
    """Write a table of TABLES in a format of FORMATS; the same story gives the same bytes.

    Raises: MissingExtraError, where Parquet is asked for and pyarrow is not installed.
    """
    FORMATS[form](TABLES[table].shape, rows(story, table), out)


def _write_jsonl(_: type[Row], objects: Iterable[dict[str, Any]], out: BinaryIO) -> None:
    for row in objects:
        out.write(msgspec.json.encode(row) + b"\n")


def _write_csv(shape: type[Row], objects: Iterable[dict[str, Any]], out: BinaryIO) -> None:
    text = io.TextIOWrapper(out, "utf-8", newline="", write_through=True)
    writer = csv.DictWriter(text, _columns(shape), lineterminator="\r\n", extrasaction="ignore")
    writer.writeheader()
    for row in objects:
        writer.writerows({name: _cell(cell) for name, cell in flat.items()} for flat in _unfold(row))
    text.detach()


def _columns(shape: type[Row]) -> list[str]:
    """Fields of a row in CSV: those of the items of an unfolded list come last."""
    fields = msgspec.structs.fields(shape)
    plain = [field.name for field in fields if not _is_list(field.type)]
    inner = [field.type.__args__[0] for field in fields if field.name in _UNFOLDED]
    return plain + [field.name for item in inner for field in msgspec.structs.fields(item)]


def _is_list(kind: Any) -> bool:
    return getattr(kind, "__origin__", None) is list


def _unfold(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    items: list[dict[str, Any]] = next((row[name] for name in _UNFOLDED if name in row), [])
    return ({**row, **item} for item in items or [{}])


_FORMULA = re.compile(r"[=+\-@＝＋－＠\t\r\n]")
_PLAIN_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?(e[+-]?\d+)?", re.IGNORECASE)


def _cell(value: Any) -> Any:
    """A cell that a spreadsheet does not run.

    Text that begins as a formula does gets an apostrophe in front, as OWASP's page on CSV injection advises.
    NUL, which many readers of CSV take for the end of the file, becomes U+FFFD.
    """
    if not isinstance(value, str):
        return value
    text = value.replace("\0", "\ufffd")
    return f"'{text}" if _FORMULA.match(text) and not _PLAIN_NUMBER.fullmatch(text) else text


def _write_parquet(shape: type[Row], objects: Iterable[dict[str, Any]], out: BinaryIO) -> None:
    try:
        import pyarrow as pa  # noqa: PLC0415 - an extra, and slow to import
        import pyarrow.parquet as pq  # noqa: PLC0415
    except ImportError:
        raise MissingExtraError("Parquet", "parquet") from None
    table = pa.Table.from_pylist(list(objects), schema=pa.schema(_arrow_fields(shape, pa)))
    pq.write_table(table, out, compression="zstd")


def _arrow_fields(shape: type[Row], pa: Any) -> list[Any]:
    return [pa.field(field.name, _arrow_type(field.type, pa)) for field in msgspec.structs.fields(shape)]


def _arrow_type(kind: Any, pa: Any) -> Any:
    if _is_list(kind):
        return pa.list_(pa.struct(_arrow_fields(kind.__args__[0], pa)))
    plain: Sequence[Any] = getattr(kind, "__args__", (kind,))
    names = {str: pa.string(), float: pa.float64(), bool: pa.bool_(), int: pa.int64()}
    return names[plain[0]]


FORMATS: MappingProxyType[str, Callable[[type[Row], Iterable[dict[str, Any]], BinaryIO], None]] = MappingProxyType(
    {"jsonl": _write_jsonl, "csv": _write_csv, "parquet": _write_parquet}
)
"""Formats of an export: each writes rows of a type to a binary file."""
