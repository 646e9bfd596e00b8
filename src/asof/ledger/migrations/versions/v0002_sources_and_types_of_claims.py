"""What a source is and who relays it; types of events and forecasts, conditions."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns; claims that are there already have nothing in them until their report is read again."""
    for name in ("role", "affiliation", "relayed_by", "type"):
        op.add_column("claim", sa.Column(name, sa.Text))
    for name in ("condition_start", "condition_end"):
        op.add_column("claim", sa.Column(name, sa.Integer))
