"""The data of a story as files that lie beside its pages, for programs and spreadsheets."""

from __future__ import annotations

from io import BytesIO
from types import MappingProxyType
from typing import NamedTuple

from asof.views.export import PUBLIC, write
from asof.views.selection import Told

_FORMS = {"csv": "text/csv; charset=utf-8", "jsonl": "application/jsonl"}


class DataFile(NamedTuple):
    """A table in a format."""

    table: str
    form: str

    @property
    def media_type(self) -> str:
        """What a server calls the format."""
        return _FORMS[self.form]

    def content(self, told: Told) -> bytes:
        """What `asof export` writes."""
        out = BytesIO()
        write(told, self.table, self.form, out)
        return out.getvalue()


FILES: MappingProxyType[str, DataFile] = MappingProxyType(
    {f"data/{table}.{form}": DataFile(table, form) for table in PUBLIC for form in _FORMS}
)
"""The files by their paths within the story."""


def data_list() -> tuple[tuple[str, dict[str, str]], ...]:
    """Each table with the path of its file in each format."""
    return tuple((table, {form: f"data/{table}.{form}" for form in _FORMS}) for table in PUBLIC)
