"""In which hemisphere a report has its summer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from asof.countries import countries_in, is_southern
from asof.language.times import SEASONS, SOUTHERN

_NAMED = re.compile(r"\b(?:spring|summer|autumn|fall|winter)\b", re.IGNORECASE)


def seasons(text: str) -> Mapping[str, int]:
    """The seasons of the hemisphere in which most of the countries lie that a report names; of the north for none."""
    if not _NAMED.search(text):
        return SEASONS
    named = Counter(is_southern(country) for country in countries_in(text))
    return SOUTHERN if named[True] > named[False] else SEASONS
