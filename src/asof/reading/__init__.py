"""A report's text into its claims."""

from asof.reading.beside import Beside, beside
from asof.reading.dating import Dated, dated_from_text
from asof.reading.explain import reasons
from asof.reading.moved import moved
from asof.reading.reader import Draft, Reader
from asof.reading.reason import Reason
from asof.reading.relation import derived
from asof.reading.terms import Term, load_terms

__all__ = [
    "Beside",
    "Dated",
    "Draft",
    "Reader",
    "Reason",
    "Term",
    "beside",
    "dated_from_text",
    "derived",
    "load_terms",
    "moved",
    "reasons",
]
