from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from asof.ledger import Ledger

settings.register_profile("asof", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("asof")


@pytest.fixture
def ledger_path(tmp_path: Path) -> Path:
    """Where the ledger of the test lies."""
    return tmp_path / "story.asof"


@pytest.fixture
def ledger(ledger_path: Path) -> Iterator[Ledger]:
    """A new ledger: a real file of SQLite."""
    with Ledger.open(str(ledger_path), create=True) as made:
        yield made
