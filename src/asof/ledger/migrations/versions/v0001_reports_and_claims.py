"""Reports in versions, and their claims."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "meta",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_meta"),
    )
    _reports()
    _claims()


def _reports() -> None:
    op.create_table(
        "report",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("superseded", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("raw", sa.Text, nullable=False),
        sa.Column("left_out", sa.JSON, nullable=False),
        sa.Column("location", sa.Text, nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("publisher", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("language", sa.Text),
        sa.Column("published", sa.Text),
        sa.Column("updated", sa.Text),
        sa.Column("dated_by", sa.Text),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asof", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_report"),
    )
    current = sa.text("NOT superseded")
    op.create_index("ix_report_name_version", "report", ["name", "version"], unique=True)
    op.create_index(
        "ix_report_current", "report", ["name"], unique=True, sqlite_where=current, postgresql_where=current
    )
    op.create_index("ix_report_location", "report", ["location"], postgresql_using="hash")
    op.create_index("ix_report_url", "report", ["url"], postgresql_using="hash")


def _claims() -> None:
    op.create_table(
        "claim",
        sa.Column("report_id", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("quote_start", sa.Integer, nullable=False),
        sa.Column("quote_end", sa.Integer, nullable=False),
        sa.Column("span_start", sa.Integer, nullable=False),
        sa.Column("span_end", sa.Integer, nullable=False),
        sa.Column("low", sa.Float),
        sa.Column("high", sa.Float),
        sa.Column("unit", sa.Text),
        sa.Column("approximate", sa.Boolean),
        sa.Column("written_unit", sa.Text),
        sa.Column("measure", sa.Text),
        sa.Column("subject", sa.Text),
        sa.Column("place", sa.Text),
        sa.Column("as_of", sa.Text),
        sa.Column("source_kind", sa.Text, nullable=False),
        sa.Column("source", sa.Text),
        sa.Column("modality", sa.Text, nullable=False),
        sa.Column("confidence", sa.Float, nullable=False),
        sa.PrimaryKeyConstraint("report_id", "id", name="pk_claim"),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name="fk_claim_report_id"),
        sa.CheckConstraint("unit IS NULL OR low IS NOT NULL OR high IS NOT NULL", name="ck_claim_value_has_an_end"),
    )
    op.create_index("ix_claim_id", "claim", ["id"])
