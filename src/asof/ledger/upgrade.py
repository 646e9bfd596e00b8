"""Brings the tables of a ledger to the state that this asof needs.

Alembic is slow to import, and most ledgers are as they should be: import this only for one that is not.
"""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, delete, insert

from asof.ledger.schema import FORMAT, meta
from asof.version import __version__


def upgrade(connection: Connection) -> None:
    """Run the missing migrations, all of them, in the transaction of the connection; write down who did."""
    config = Config()
    config.set_main_option("script_location", "asof.ledger:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.execute(delete(meta))
    connection.execute(insert(meta), [{"key": "format", "value": FORMAT}, {"key": "asof", "value": __version__}])
