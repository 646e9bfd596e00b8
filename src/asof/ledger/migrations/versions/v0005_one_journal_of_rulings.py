"""One journal for all that people decide; what they said about names and dates moves into it."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the journal out of the two tables that there were, in the order in which the rows were written."""
    op.rename_table("ruling", "ruling_on_names")
    journal = op.create_table(
        "ruling",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("act", sa.Text, nullable=False),
        sa.Column("about", sa.JSON, nullable=False),
        sa.Column("content", sa.JSON, nullable=False),
        sa.Column("by", sa.Text),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asof", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_ruling_journal"),
    )
    rows = [*_on_names(), *_on_dates()]
    if rows:
        op.bulk_insert(journal, sorted(rows, key=lambda row: row["made_at"]))
    op.drop_table("ruling_on_names")
    op.drop_table("report_date")


def _on_names() -> list[dict[str, object]]:
    table = sa.table(
        "ruling_on_names",
        sa.Column("id", sa.Integer),
        *(sa.Column(name, sa.Text) for name in ("one", "other", "asof")),
        sa.Column("same", sa.Boolean),
        sa.Column("made_at", sa.DateTime(timezone=True)),
    )
    return [
        {
            "act": "merge names" if row.same else "split names",
            "about": [row.one, row.other],
            "content": {},
            "made_at": row.made_at,
            "asof": row.asof,
        }
        for row in op.get_bind().execute(sa.select(table).order_by(table.c.id))
    ]


def _on_dates() -> list[dict[str, object]]:
    table = sa.table(
        "report_date",
        sa.Column("id", sa.Integer),
        *(sa.Column(name, sa.Text) for name in ("report", "published")),
        sa.Column("decided_at", sa.DateTime(timezone=True)),
    )
    return [
        {
            "act": "date",
            "about": [row.report],
            "content": {"published": row.published},
            "made_at": row.decided_at,
            "asof": "",
        }
        for row in op.get_bind().execute(sa.select(table).order_by(table.c.id))
    ]
