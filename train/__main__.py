"""One command from the data sets to the weights: training, then ONNX. What is done already is not done again."""

from __future__ import annotations

import argparse
import logging
from pathlib import Path

import torch

from train import fit
from train.export import export
from train.figures import KINDS
from train.model import Model
from train.tags import NAMES, ROLES

MODEL = Path("src/asof/language/model")


def main() -> None:
    """Parse the command line and do what is left to do."""
    parser = argparse.ArgumentParser(prog="python -m train", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder of the data sets")
    parser.add_argument("--evaluation", type=Path, required=True, help="the folder of the gold files, for scores only")
    parser.add_argument("--work", type=Path, required=True, help="where checkpoints and scores go")
    parser.add_argument("--model", type=Path, default=MODEL, help="where the ONNX file goes")
    parser.add_argument("--full", action="store_true", help="also write the model in fp32, to --work/fp32")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=float, default=fit.Settings.epochs)
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(given.threads)
    given.work.mkdir(parents=True, exist_ok=True)
    if not (given.work / "model.pt").exists():
        fit.fit(given.data, given.work, fit.Settings(epochs=given.epochs), given.evaluation, layers=given.layers)
    model = Model(layers=given.layers)
    model.load_state_dict(torch.load(given.work / "model.pt"))
    about = {"names": NAMES, "roles": ROLES, "kinds": KINDS}
    if given.full:
        export(model, given.work / "fp32", about, int8=False)
    export(model, given.model, about)


if __name__ == "__main__":
    main()
