"""The ledger: adds reports with their claims, and gives them back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path, PurePath
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Engine, Row, bindparam, delete, func, insert, inspect, or_, select, text, update
from sqlalchemy.exc import DBAPIError

from asof.claim import Claim
from asof.errors import (
    DamagedLedgerError,
    LedgerAccessError,
    NewerLedgerError,
    NoSuchLedgerError,
    NotALedgerError,
    RuledMeanwhileError,
    UnknownDateError,
)
from asof.ledger.change import Change, ChangeKind, Version
from asof.ledger.dialect import Words, connect, file_of, indexing, looks_like_sqlite, refusal, shown, writing
from asof.ledger.passages import REPORT, Hit, Sought, passages_of, pieces
from asof.ledger.rows import claim_of_row, report_of_row, row_of_claim, row_of_report
from asof.ledger.schema import FORMAT, REVISIONS, claims, mentions, meta, metadata, passages, reports, revision, rulings
from asof.mention import Mention, MentionKind
from asof.period import Period
from asof.report import Report
from asof.ruling import Act, Entry, Ruling, holding, latest
from asof.span import Span
from asof.version import __version__

RANKED = 5_000
"""Passages that are ranked for a search at most: to score every passage with the commonest word takes too long."""
DECIDED = "a person's decision"
"""What a report says that it is dated by, where a person has decided."""


class Ledger:
    """The store of a story: every report and claim ever read, the current ones and those they superseded.

    Each method is one transaction: what it returns or writes belongs together, whoever else is writing.
    Nothing is held open in between, so a ledger may be used from several threads and outlives a crash whole.

    Raises, whichever method: LedgerBusyError, LedgerFullError, LedgerAccessError, DamagedLedgerError.
    """

    def __init__(self, where: str, engine: Engine) -> None:
        self.where = shown(where)
        self._address = where
        self._engine = engine

    def __reduce__(self) -> tuple[Callable[[str], Ledger], tuple[str]]:
        """How another process comes by it: it opens it again."""
        return Ledger.open, (self._address,)

    @classmethod
    def open(cls, where: str, *, create: bool = False) -> Ledger:
        """The ledger in a file, or at a database URL; with `create` it is made where nothing is there.

        Raises: NoSuchLedgerError; NotALedgerError, for anything else that is there; NewerLedgerError.
        """
        file = file_of(where)
        if file:
            _check_file(file, where, create=create)
        ledger = cls(where, connect(where))
        try:
            ledger._prepare(create=create)
        except BaseException:
            ledger.close()
            raise
        return ledger

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def name_for(self, report: Report) -> str:
        """The name that `report` has, or would get, in this ledger: asked before its claims are read.

        A report that the ledger has keeps its name. It has it where the url is the same; or the location,
        where one of the two lacks a url; or the name, where one lacks a location. It also has it where the
        name and every word are the same, as when a folder was moved, unless url or publisher tell the two
        apart. Where the name is another report's, the folder is put before it, and then a number after it.
        """
        with self._reading() as connection:
            return _name_for(connection, report)

    def add(self, report: Report, claims: Sequence[Claim], named: Sequence[Mention] = ()) -> Change:
        """Take in a report with its claims and the names in it, whole or not at all.

        Nothing is written where all of it is known.

        Raises: ValueError, where the report does not have the name of `name_for`, or a claim is of another
            report or there twice.
        """
        return self.add_all([(report, claims, named)])[0]

    def add_all(self, told: Iterable[tuple[Report, Sequence[Claim], Sequence[Mention]]]) -> list[Change]:
        """Take in reports with their claims and names, all of them or none: a hundred at once take a tenth of the time.

        Raises: as `add`.
        """
        with self._writing() as connection:
            return [self._add(connection, *one) for one in told]

    def _add(self, connection: Connection, report: Report, claims: Sequence[Claim], named: Sequence[Mention]) -> Change:
        _check_claims(report, claims)
        if _name_for(connection, report) != report.name:
            raise ValueError(f"{report.name} is the name of another report; ask name_for and read it again")
        known = _current(connection, report.name)
        if known is None:
            _insert(connection, report, claims, named, version=1)
            return Change(report=report.name, kind=ChangeKind.NEW, added=tuple(claims))
        with self._sound():
            old, before = report_of_row(known), _claims_of(connection, known)
            spots = set(named) == set(_mentions_of(connection, known))
        change = _compare(old, before, report, claims, version=known.version, same_names=spots)
        _write(connection, known, report, claims, named, change)
        return change

    def decided_date(self, name: str) -> Period | None:
        """What a person has decided last on the date of a report; None where nobody has."""
        query = select(rulings).where(rulings.c.act.in_((Act.DATE, Act.UNDO)))
        with self._reading() as connection:
            made = holding(map(_kept_of_row, connection.execute(query)))
            told = [one.ruling.content["published"] for one in made if one.ruling.about == (name,)]
            return Period.parse(str(told[-1])) if told else None

    def undecided(self, name: str) -> Report | None:
        """The last version of a report that no person dated; None where there is none."""
        query = select(reports).where(reports.c.name == name).order_by(reports.c.version.desc())
        with self._reading() as connection:
            found = map(report_of_row, connection.execute(query))
            return next((report for report in found if report.dated_by != DECIDED), None)

    def reports(self) -> list[Report]:
        """The current version of each report, ordered by name."""
        with self._reading() as connection:
            found = connection.execute(select(reports).where(~reports.c.superseded)).all()
            return sorted(map(report_of_row, found), key=lambda report: report.name)

    def former_reports(self) -> list[Report]:
        """The versions of reports that others superseded, ordered by name, oldest first."""
        query = select(reports).where(reports.c.superseded).order_by(reports.c.version)
        with self._reading() as connection:
            found = connection.execute(query).all()
            return sorted(map(report_of_row, found), key=lambda report: report.name)

    def claims(self) -> list[Claim]:
        """The claims of the current versions, ordered by report name, then by place in the text."""
        query = select(claims, reports.c.name.label("report")).join_from(claims, reports).where(~reports.c.superseded)
        with self._reading() as connection:
            return sorted(map(claim_of_row, connection.execute(query)), key=_place_in_story)

    def size(self) -> int:
        """How many reports there are now."""
        with self._reading() as connection:
            query = select(func.count()).select_from(reports).where(~reports.c.superseded)
            return int(connection.execute(query).scalar_one())

    def report_of(self, claim_id: str) -> str | None:
        """The name of the report whose current version has this claim; None where none has it."""
        query = select(reports.c.name).join_from(claims, reports).where(claims.c.id == claim_id, ~reports.c.superseded)
        with self._reading() as connection:
            return connection.execute(query).scalars().first()

    def with_claims(self, name: str) -> tuple[Report, list[Claim]] | None:
        """The current version of a report with its claims in order of the text; None where there is none."""
        with self._reading() as connection:
            row = _current(connection, name)
            if row is None:
                return None
            return report_of_row(row), sorted(_claims_of(connection, row).values(), key=_place_in_story)

    def edition(self) -> str:
        """Words that are others as soon as anything is added: cheap to ask for, and of no further meaning."""
        last = select(reports.c.id, reports.c.read_at).order_by(reports.c.id.desc()).limit(1)
        with self._reading() as connection:
            count = connection.execute(select(func.count()).select_from(reports)).scalar_one()
            ruled = connection.execute(select(func.count()).select_from(rulings)).scalar_one()
            row = connection.execute(last).one_or_none()
        return f"{count} {ruled} {row.id} {row.read_at.isoformat()}" if row else "0"

    def search(self, sought: Sought, *, most: int = 100) -> list[Hit]:
        """What has all words of a query, the best first; nothing where it has none."""
        if not sought.terms:
            return []
        with self._reading() as connection:
            index = indexing(connection.dialect.name)
            kinds = [kind.value for kind in sought.kinds] or [REPORT]
            asked = {
                "sought": index.sought(sought.terms, kinds),
                "kinds": " ".join(kinds),
                "report": sought.report,
                "source": sought.source,
                "most": most,
                "ranked": RANKED,
            }
            names = (bindparam(name, type_=Words) for name in ("report", "source"))
            find = text(index.find).bindparams(*names).columns(report=Words)
            found = connection.execute(find, asked)
            return [Hit(report=row.report, claim=row.claim, pieces=pieces(row.marked)) for row in found]

    def mentions(self) -> list[Mention]:
        """The names in the current versions, ordered by report name, then by place in the text."""
        query = (
            select(mentions, reports.c.name.label("report")).join_from(mentions, reports).where(~reports.c.superseded)
        )
        with self._reading() as connection:
            found = map(_mention_of_row, connection.execute(query))
            return sorted(found, key=lambda one: (one.report, one.span))

    def rule(self, ruling: Ruling, *, by: str | None = None, seen: int | None = None) -> Entry:
        """Keep a decision, beside all that were made before.

        Args:
            ruling: the decision.
            by: who made it.
            seen: the number of the last ruling on the same that they saw, 0 for none; None where it does not matter.

        Raises: RuledMeanwhileError, where somebody has ruled on the same since.
        """
        at = datetime.now(UTC)
        row = {"act": ruling.act.value, "about": list(ruling.about), "content": dict(ruling.content), "by": by}
        with self._writing() as connection:
            if seen is not None and latest(_kept(connection), ruling.about) != seen:
                raise RuledMeanwhileError(self.where)
            made = connection.execute(insert(rulings).values(**row, made_at=at, asof=__version__))
            (number,) = made.inserted_primary_key or (0,)
        return Entry(number=number, ruling=ruling, by=by, at=at)

    def rulings(self) -> list[Entry]:
        """All that people decided, oldest first, what they undid and the undoings included."""
        with self._reading() as connection:
            return _kept(connection)

    def versions(self, name: str) -> list[Version]:
        """All versions of a report, oldest first; none where the ledger does not have it."""
        query = (
            select(reports, func.count(claims.c.id).label("claims"))
            .outerjoin_from(reports, claims)
            .where(reports.c.name == name)
            .group_by(reports.c.id)
            .order_by(reports.c.version)
        )
        with self._reading() as connection:
            return [_version_of_row(row) for row in connection.execute(query)]

    def _prepare(self, *, create: bool) -> None:
        with self._reading() as connection:
            state = _state(connection, self.where)
        if state == REVISIONS[-1]:
            return
        if state is None and not create:
            raise NoSuchLedgerError(self.where) if file_of(self._address) is None else NotALedgerError(self.where)
        from asof.ledger.upgrade import upgrade  # noqa: PLC0415, alembic takes a tenth of a second

        with self._writing() as connection:
            if _state(connection, self.where) != REVISIONS[-1]:
                upgrade(connection)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._explaining(), self._sound(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._explaining(), writing(self._engine).begin() as connection:
            yield connection

    @contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise refusal(error, self.where) from error

    @contextmanager
    def _sound(self) -> Iterator[None]:
        try:
            yield
        except (
            ValueError,
            TypeError,
            KeyError,
            AttributeError,
            UnknownDateError,
        ) as error:  # a noun does not take what a row holds
            raise DamagedLedgerError(self.where, str(error)) from error


def _check_file(file: Path, where: str, *, create: bool) -> None:
    """Refuse what is no SQLite file before SQLite, which would make one or say less about why not."""
    try:
        if not file.exists():
            _check_absent(file, where, create=create)
        elif not file.is_file() or not _may_be_ledger(file, create=create):
            raise NotALedgerError(where)
    except OSError as error:
        raise LedgerAccessError(where, error.strerror or str(error)) from error


def _check_absent(file: Path, where: str, *, create: bool) -> None:
    if not create:
        raise NoSuchLedgerError(where)
    if not file.absolute().parent.is_dir():
        raise LedgerAccessError(where, "there is no such folder")


def _may_be_ledger(file: Path, *, create: bool) -> bool:
    return create if file.stat().st_size == 0 else looks_like_sqlite(file)


def _state(connection: Connection, where: str) -> str | None:
    """The revision of the tables, None for a database without any.

    Raises: NotALedgerError, where the tables are somebody else's; NewerLedgerError.
    """
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return None
    if not {meta.name, revision.name} <= tables or not _has_columns(connection):
        raise NotALedgerError(where)
    told = {row.key: row.value for row in connection.execute(select(meta))}
    if told.get("format") != FORMAT:
        raise NotALedgerError(where)
    state = connection.execute(select(revision.c.version_num)).scalar_one_or_none()
    if state not in REVISIONS:
        raise NewerLedgerError(where, told.get("asof", "?"), __version__)
    if state == REVISIONS[-1] and (missing := sorted({*metadata.tables} - tables)):
        raise DamagedLedgerError(where, f"it lacks the table {missing[0]}")
    return str(state)


def _has_columns(connection: Connection) -> bool:
    inspector = inspect(connection)
    return all(
        {column.name for column in table.columns} <= {found["name"] for found in inspector.get_columns(table.name)}
        for table in (meta, revision)
    )


def _check_claims(report: Report, claims: Sequence[Claim]) -> None:
    seen: set[str] = set()
    for claim in claims:
        if claim.report != report.name:
            raise ValueError(f"claim {claim.id} is of {claim.report}, not of {report.name}")
        if claim.id in seen:
            raise ValueError(f"two claims of {report.name} have the id {claim.id}")
        seen.add(claim.id)


def _name_for(connection: Connection, report: Report) -> str:
    known = _known_as(connection, report)
    if known is not None:
        return known
    for name in _names(report):
        holder = _current(connection, name)
        if holder is None or _is_copy(holder, report):
            return name
    raise AssertionError("names never end")


def _known_as(connection: Connection, report: Report) -> str | None:
    """The name of the stored report that is this one by url, location or name, the surest first."""
    marks = [reports.c.name == report.name]
    marks += [reports.c.url == report.url] if report.url else []
    marks += [reports.c.location == report.location] if report.location else []
    found = connection.execute(select(reports).where(~reports.c.superseded, or_(*marks))).all()
    same = [row for row in found if _is_same(row, report)]
    if not same:
        return None
    return str(min(same, key=lambda row: (row.url != report.url, row.location != report.location)).name)


def _is_same(row: Row[Any], report: Report) -> bool:
    if row.url and report.url:
        return bool(row.url == report.url)
    if row.location and report.location:
        return bool(row.location == report.location)
    return bool(row.name == report.name)


def _is_copy(row: Row[Any], report: Report) -> bool:
    """Whether they have the same words, and neither url nor publisher says that two outlets printed them."""
    told = ((row.url, report.url), (row.publisher, report.publisher))
    return row.digest == report.digest and not any(one and other and one != other for one, other in told)


def _names(report: Report) -> Iterator[str]:
    yield report.name
    folder = PurePath(report.location.removesuffix(report.name)).name
    longer = f"{folder}/{report.name}" if folder else report.name
    if folder:
        yield longer
    for number in count(2):
        yield f"{longer}/{number}"


def _current(connection: Connection, name: str) -> Row[Any] | None:
    query = select(reports).where(reports.c.name == name, ~reports.c.superseded)
    return connection.execute(query).one_or_none()


def _claims_of(connection: Connection, report: Row[Any]) -> dict[str, Claim]:
    query = (
        select(claims, reports.c.name.label("report")).join_from(claims, reports).where(claims.c.report_id == report.id)
    )
    return {row.id: claim_of_row(row) for row in connection.execute(query)}


def _mentions_of(connection: Connection, report: Row[Any]) -> list[Mention]:
    query = (
        select(mentions, reports.c.name.label("report"))
        .join_from(mentions, reports)
        .where(mentions.c.report_id == report.id)
    )
    return [_mention_of_row(row) for row in connection.execute(query)]


def _mention_of_row(row: Row[Any]) -> Mention:
    meant = None if row.meant_start is None else Span(row.meant_start, row.meant_end)
    return Mention(row.report, Span(row.start, row.end), MentionKind(row.kind), meant)


def _row_of_mention(mention: Mention) -> dict[str, Any]:
    meant = mention.stands_for
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "kind": mention.kind.value,
        "meant_start": meant and meant.start,
        "meant_end": meant and meant.end,
    }


def _kept(connection: Connection) -> list[Entry]:
    return [_kept_of_row(row) for row in connection.execute(select(rulings).order_by(rulings.c.id))]


def _kept_of_row(row: Row[Any]) -> Entry:
    ruling = Ruling(Act(row.act), tuple(row.about), row.content)
    return Entry(number=row.id, ruling=ruling, by=row.by, at=row.made_at)


def _compare(
    old: Report,
    before: dict[str, Claim],
    report: Report,
    claims: Sequence[Claim],
    *,
    version: int,
    same_names: bool,
) -> Change:
    after = {claim.id: claim for claim in claims}
    altered = tuple(claim for claim in claims if claim.id in before and not _says_same(before[claim.id], claim))
    if old == report and before == after and same_names:
        kind = ChangeKind.SAME
    elif replace(old, location=report.location) == report and before == after and same_names:
        kind = ChangeKind.MOVED
    else:
        kind = ChangeKind.REREAD if old.digest == report.digest else ChangeKind.CHANGED
        version += 1
    return Change(
        report=report.name,
        kind=kind,
        version=version,
        added=tuple(claim for claim in claims if claim.id not in before),
        removed=tuple(claim for claim in before.values() if claim.id not in after),
        altered=altered,
        kept=len(before.keys() & after.keys()) - len(altered),
    )


def _says_same(one: Claim, other: Claim) -> bool:
    """Whether they are equal but for the place in the text."""
    moved = replace(other, quote=one.quote, span=one.span, condition=one.condition)
    return one == moved and _condition_within(one) == _condition_within(other)


def _condition_within(claim: Claim) -> tuple[int, int] | None:
    """Where the condition of a claim stands, counted from the beginning of its quote."""
    if claim.condition is None:
        return None
    return claim.condition.start - claim.quote.start, claim.condition.end - claim.quote.start


def _write(
    connection: Connection,
    known: Row[Any],
    report: Report,
    claims: Sequence[Claim],
    named: Sequence[Mention],
    change: Change,
) -> None:
    this = update(reports).where(reports.c.id == known.id)
    if change.kind is ChangeKind.MOVED:
        connection.execute(this.values(location=report.location))
    elif change.kind is not ChangeKind.SAME:
        connection.execute(this.values(superseded=True))
        _forget(connection, known.id)
        _insert(connection, report, claims, named, version=change.version)


def _insert(
    connection: Connection, report: Report, told: Sequence[Claim], named: Sequence[Mention], *, version: int
) -> None:
    made = {"version": version, "superseded": False, "read_at": datetime.now(UTC), "asof": __version__}
    result = connection.execute(insert(reports).values(**row_of_report(report), **made))
    (report_id,) = result.inserted_primary_key or (None,)
    if told:
        connection.execute(insert(claims), [{"report_id": report_id, **row_of_claim(claim)} for claim in told])
    if named:
        connection.execute(insert(mentions), [{"report_id": report_id, **_row_of_mention(one)} for one in named])
    _make_findable(connection, report_id, passages_of(report, told))


def _make_findable(connection: Connection, report_id: int | None, found: list[dict[str, Any]]) -> None:
    connection.execute(insert(passages), [{"report_id": report_id, **one} for one in found])
    index = indexing(connection.dialect.name)
    if index.add:
        connection.execute(text(index.add), {"report": report_id})


def _forget(connection: Connection, report_id: int) -> None:
    """Leave out a version that is superseded from what can be found."""
    index = indexing(connection.dialect.name)
    if index.drop:
        connection.execute(text(index.drop), {"report": report_id})
    connection.execute(delete(passages).where(passages.c.report_id == report_id))


def _place_in_story(claim: Claim) -> tuple[object, ...]:
    return claim.report, claim.quote.start, claim.span, claim.id


def _version_of_row(row: Row[Any]) -> Version:
    return Version(
        report=row.name,
        number=row.version,
        digest=row.digest,
        claims=row.claims,
        read_at=row.read_at,
        asof=row.asof,
        current=not row.superseded,
    )
