"""Where a report was filed."""

import pytest

from asof.language.names import dateline
from asof.language.words import words


@pytest.mark.parametrize(
    "text, filed",
    [
        ("LUNDE, Varland — The harbour is closed.", "LUNDE, Varland"),
        ("OSBY (NCP) - The harbour is closed.", "OSBY (NCP)"),
        ("OSBY, Tenn. (NCP) -- The harbour is closed.", "OSBY, Tenn. (NCP)"),
        ("LUNDE is closed — for now.", ""),
        ("The harbour — of Lunde — is closed.", ""),
    ],
)
def test_a_dateline_ends_with_its_dash(text, filed):
    spelled = words(text)
    last = dateline(spelled)
    assert text[: spelled[last - 1].span.end if last else 0] == filed
