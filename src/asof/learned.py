"""Weights that were learned, as files of the package, beside the digest that they must have."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib.resources import files
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray


def arrays(name: str) -> dict[str, NDArray[Any]]:
    """The arrays of `data/NAME.npz`.

    Raises: ValueError, where the file is not that of the digest in `data/NAME.json`.
    """
    folder = files("asof") / "data"
    packed = (folder / f"{name}.npz").read_bytes()
    expected = json.loads((folder / f"{name}.json").read_text("utf-8"))["digest"]
    if hashlib.sha256(packed).hexdigest() != expected:
        raise ValueError(f"{name}.npz is not the file whose digest {name}.json gives")
    with np.load(BytesIO(packed)) as found:
        return dict(found)


def weights(name: str) -> Any:
    """The weights in `data/NAME.json`, which stand there to be read beside their digest.

    Raises: ValueError, where they are not those of the digest.
    """
    told = json.loads((files("asof") / "data" / f"{name}.json").read_text("utf-8"))
    if digest(told["weights"]) != told["digest"]:
        raise ValueError(f"{name}.json does not hold the weights whose digest it gives")
    return told["weights"]


def digest(told: Any) -> str:
    """SHA-256 of weights as JSON without white space, in order of their names."""
    return hashlib.sha256(json.dumps(told, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def named(told: Mapping[str, NDArray[Any]], name: str) -> Any:
    """What an array of bytes holds as JSON."""
    return json.loads(told[name].tobytes().decode("utf-8"))
