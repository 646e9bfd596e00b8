"""What can be searched: the words of the current reports and their claims, in an index."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from asof.ledger.dialect import Words, indexing
from asof.ledger.passages import passage

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the table and its index, and fill both from what is there."""
    passages = op.create_table(
        "passage",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("report_id", sa.Integer, nullable=False),
        sa.Column("claim", sa.Text),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_passage"),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name="fk_passage_report_id"),
    )
    op.create_index("ix_passage_report_id", "passage", ["report_id"])
    index = indexing(op.get_bind().dialect.name)
    for statement in index.make:
        op.execute(statement)
    for report in op.get_bind().execute(sa.select(_REPORT).where(~_REPORT.c.superseded)).all():
        op.bulk_insert(passages, list(_passages(report)))
        if index.add:
            op.get_bind().execute(sa.text(index.add), {"report": report.id})


_REPORT = sa.table(
    "report",
    *(sa.column(name, Words()) for name in ("raw", "title", "publisher")),
    sa.column("id", sa.Integer),
    sa.column("superseded", sa.Boolean),
    sa.column("left_out", sa.JSON),
)
_CLAIM = sa.table(
    "claim",
    *(sa.column(name, Words()) for name in ("measure", "subject", "place", "source")),
    *(sa.column(name, sa.Integer) for name in ("report_id", "quote_start", "quote_end")),
    *(sa.column(name, sa.Text) for name in ("id", "kind")),
)


def _passages(report: Any) -> Iterator[dict[str, Any]]:
    ends = [0, *(end for start, stop, _ in report.left_out for end in (start, stop)), len(report.raw)]
    text = "".join(report.raw[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True))
    yield {"report_id": report.id, **passage(None, "report", text, report.title, report.publisher)}
    for claim in op.get_bind().execute(sa.select(_CLAIM).where(_CLAIM.c.report_id == report.id)).all():
        quote = text[claim.quote_start : claim.quote_end]
        about = (claim.measure, claim.subject, claim.place, claim.source)
        yield {"report_id": report.id, **passage(claim.id, claim.kind, quote, *about)}
