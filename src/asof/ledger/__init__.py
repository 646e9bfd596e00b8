"""Reports and claims as rows, and back again."""

from asof.ledger.change import Change, ChangeKind, Version
from asof.ledger.passages import Hit, Sought
from asof.ledger.store import DECIDED, Ledger

__all__ = ["DECIDED", "Change", "ChangeKind", "Hit", "Ledger", "Sought", "Version"]
