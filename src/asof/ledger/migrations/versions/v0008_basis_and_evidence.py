"""On what basis a figure counts, and what the reader knows of it besides."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the columns; figures that are there already have neither until they are read again."""
    op.add_column("claim", sa.Column("basis", sa.Text))
    op.add_column("claim", sa.Column("evidence", sa.JSON(none_as_null=True)))
