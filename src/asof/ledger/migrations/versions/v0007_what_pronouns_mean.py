"""What the pronouns and descriptions of a report mean."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the columns; reports that are there already have only their names until they are read again."""
    for name in ("meant_start", "meant_end"):
        op.add_column("mention", sa.Column(name, sa.Integer))
