"""A report in a test's docstring, and what is read out of it."""

from __future__ import annotations

import inspect

import pytest

from asof.catalogue import load
from asof.claim import Claim
from asof.language.encoder import Encoder
from asof.period import Period
from asof.reading import Reader
from asof.report import Report

PUBLISHED = Period.parse("2025-01-10")


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader(load(), Encoder.load())


@pytest.fixture
def report(request: pytest.FixtureRequest) -> Report:
    return Report(name="report.txt", raw=inspect.cleandoc(request.function.__doc__), published=PUBLISHED)


@pytest.fixture
def claims(reader: Reader, report: Report) -> tuple[Claim, ...]:
    return reader.read(report)


@pytest.fixture
def figures(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims that hold a quantity."""
    return tuple(claim for claim in claims if claim.value is not None)
