"""The tables of a ledger.

Reports and claims are never changed or deleted: what comes later supersedes them. The migrations beside this
file make the tables; a test holds the two together.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    false,
    text,
)

from asof.ledger.dialect import Moment, Words

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
"""The states of these tables that there have been, oldest first, as the migrations name them."""

FORMAT = "ledger of asof"
"""What the row `format` of `meta` says in a ledger and in no other database."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""`format`, and `asof`: the version that made or last changed the tables."""

revision = Table("alembic_version", MetaData(), Column("version_num", Text, primary_key=True))
"""Which of `REVISIONS` the tables are in; alembic makes it."""

reports = Table(
    "report",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Words, nullable=False),
    Column("version", Integer, nullable=False),
    Column("superseded", Boolean, nullable=False, server_default=false()),
    Column("digest", Text, nullable=False),
    Column("raw", Words, nullable=False),
    Column("left_out", JSON, nullable=False),
    Column("location", Words, nullable=False),
    Column("title", Words),
    Column("publisher", Words),
    Column("url", Words),
    Column("language", Words),
    Column("published", Text),
    Column("updated", Text),
    Column("dated_by", Words),
    Column("read_at", Moment, nullable=False),
    Column("asof", Text, nullable=False),
    Index("ix_report_name_version", "name", "version", unique=True),
    Index(
        "ix_report_current",
        "name",
        unique=True,
        sqlite_where=text("NOT superseded"),
        postgresql_where=text("NOT superseded"),
    ),
    Index("ix_report_location", "location", postgresql_using="hash"),  # which takes addresses of any length
    Index("ix_report_url", "url", postgresql_using="hash"),
)
"""A row for each version of a report; the last one of each name is not superseded.

`left_out` is a list of [start, end, reason]; `published` and `updated` are EDTF."""

claims = Table(
    "claim",
    metadata,
    Column("report_id", Integer, ForeignKey("report.id"), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("quote_start", Integer, nullable=False),
    Column("quote_end", Integer, nullable=False),
    Column("span_start", Integer, nullable=False),
    Column("span_end", Integer, nullable=False),
    Column("low", Float),
    Column("high", Float),
    Column("unit", Words),
    Column("approximate", Boolean),
    Column("written_unit", Words),
    Column("measure", Words),
    Column("basis", Text),
    Column("subject", Words),
    Column("place", Words),
    Column("as_of", Text),
    Column("source_kind", Text, nullable=False),
    Column("source", Words),
    Column("modality", Text, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("role", Words),
    Column("affiliation", Words),
    Column("relayed_by", Words),
    Column("type", Text),
    Column("condition_start", Integer),
    Column("condition_end", Integer),
    Column("evidence", JSON(none_as_null=True)),
    CheckConstraint("unit IS NULL OR low IS NOT NULL OR high IS NOT NULL", name="value_has_an_end"),
    Index("ix_claim_id", "id"),
)
"""The claims of each version of a report; `unit` is NULL where there is no value. `as_of` is EDTF.

`basis` is one of `asof.evidence.Basis`; `evidence` an object with the fields of `asof.evidence.Evidence`, its vector in
base 64. Both are NULL in what an asof before 0.2 read."""

passages = Table(
    "passage",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("report_id", Integer, ForeignKey("report.id"), nullable=False),
    Column("claim", Text),
    Column("kind", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("about", Text, nullable=False),
    Index("ix_passage_report_id", "report_id"),
)
"""What can be searched of the current versions, see `asof.ledger.passages`; how, is in `dialect.indexing`."""

mentions = Table(
    "mention",
    metadata,
    Column("report_id", Integer, ForeignKey("report.id"), primary_key=True),
    Column("start", Integer, primary_key=True),
    Column("end", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("meant_start", Integer),
    Column("meant_end", Integer),
)
"""The names in each version of a report, and the pronouns and descriptions that mean something said before."""

rulings = Table(
    "ruling",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("act", Text, nullable=False),
    Column("about", JSON, nullable=False),
    Column("content", JSON, nullable=False),
    Column("by", Words),
    Column("made_at", Moment, nullable=False),
    Column("asof", Text, nullable=False),
)
"""What people decided, in order, see `asof.ruling`: `about` is a list of texts, `content` an object with texts."""
