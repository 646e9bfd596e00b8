"""Names where reports mention them, and what people say about which names are one."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the tables; reports that are there already have no mentions until they are read again."""
    op.create_table(
        "mention",
        sa.Column("report_id", sa.Integer, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("report_id", "start", name="pk_mention"),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name="fk_mention_report_id"),
    )
    op.create_table(
        "ruling",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("one", sa.Text, nullable=False),
        sa.Column("other", sa.Text, nullable=False),
        sa.Column("same", sa.Boolean, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asof", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_ruling"),
    )
