"""Which report it is: its address without what campaigns add to it, and its publisher by the name that people use."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

import msgspec

_SITE = re.compile(
    r"^(?:https?://)?(?:www\d?\.|m\.|mobile\.|amp\.|edition\.)?([a-z0-9.-]+\.[a-z]{2,})(?:[/:].*)?$", re.I
)


def canonical(url: str | None) -> str | None:
    """The address without fragment, tracking parameters and standard port: one page, one address.

    What is no address of the web stays as it is.
    """
    if not url or not url.startswith(("http://", "https://")):
        return url
    from courlan import normalize_url  # noqa: PLC0415  what has no address needn't wait for it

    try:
        return str(normalize_url(url)) or url
    except (ValueError, TypeError, AttributeError):
        return url


def publisher(name: str | None, url: str | None) -> str | None:
    """The publisher by its usual name: from the table of sites by the address or a name that is one, else as given."""
    told = " ".join((name or "").split())
    known = _known()
    for site in (_site(told), _site(url or "")):
        if site and (found := known.get(site) or known.get(site.partition(".")[2])):
            return found if site == _site(told) or not told or _is_spelled(told) else told
    return told or None


def _is_spelled(name: str) -> bool:
    """Whether a name is that of a file or a site rather than of a paper: Reuters_Co_Uk, reuters.com."""
    return "_" in name or _site(name) is not None


def _site(text: str) -> str | None:
    found = _SITE.match(re.sub(r"_", ".", text.strip()).lower()) if " " not in text.strip() else None
    return found[1] if found else None


@cache
def _known() -> dict[str, str]:
    table = msgspec.toml.decode(
        files("asof").joinpath("data", "publishers.toml").read_bytes(), type=dict[str, list[str]]
    )
    return {site: name for name, sites in table.items() for site in sites}
