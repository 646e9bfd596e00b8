"""Reports and claims as rows, and back again."""

from asof.ledger.change import Change, ChangeKind, Version
from asof.ledger.store import Ledger

__all__ = ["Change", "ChangeKind", "Ledger", "Version"]
