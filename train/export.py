"""From trained weights to what is shipped: ONNX, attention fused, int8."""

from __future__ import annotations

import hashlib
import json
import shutil
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from tokenizers import Tokenizer

from train.model import Model, pretrained


def export(model: Model, folder: Path, about: Mapping[str, Any], *, int8: bool = True) -> Path:
    """Write `model.onnx`, `tokenizer.json` and `model.json` into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    plain, fused, small = (folder / f"{name}.part" for name in ("plain", "fused", "small"))
    _trace(model, plain)
    _fuse(model, plain, fused)
    if int8:
        quantize_dynamic(
            fused,
            small,
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
            nodes_to_exclude=_kept_exact(fused),
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )
    shutil.move(small if int8 else fused, folder / "model.onnx")
    for part in (plain, fused, small):
        part.unlink(missing_ok=True)
    tokenizer = Tokenizer.from_file(str(pretrained() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    _show_lower(folder / "model.onnx")
    digest = hashlib.sha256((folder / "model.onnx").read_bytes()).hexdigest()
    (folder / "model.json").write_text(json.dumps({**about, "digests": {"model.onnx": digest}}, indent=1) + "\n")
    return folder


_LOWER = "/body/encoder/layer.2/output/LayerNorm/LayerNormalization_output_0"
"""The states of the lower three layers, from which the second look (`train/second_look.py`) goes on."""


def _show_lower(path: Path) -> None:
    """Give the states of the lower layers out, too, as `lower`."""
    made = onnx.load(path)
    made.graph.node.append(onnx.helper.make_node("Identity", [_LOWER], ["lower"], name="lower"))
    made.graph.output.append(
        onnx.helper.make_tensor_value_info("lower", onnx.TensorProto.FLOAT, ["batch", "pieces", 384])
    )
    onnx.save(made, path)


_EXACT_LAYERS = 3
"""How many of the lower layers keep the second product of their feed-forward part in fp32: what enters it has outliers
that eight bits hold badly. It costs 5 MB and no time without VNNI, and wins back two thirds of what int8 loses."""


def _kept_exact(fused: Path) -> list[str]:
    """The products that are not rounded: the heads, which are small, and those of the lower layers."""
    products = [node.name for node in onnx.load(fused).graph.node if node.op_type == "MatMul"]
    heads = [name for name in products if "/layer." not in name]
    behind = [name for name in products if "/output/dense/" in name and "/attention/" not in name]
    return heads + [name for name in behind if any(f"/layer.{layer}/" in name for layer in range(_EXACT_LAYERS))]


def _trace(model: Model, path: Path) -> None:
    model.eval()
    model.body.set_attn_implementation("eager")
    example = torch.ones(2, 16, dtype=torch.long)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            model,
            (example, torch.zeros_like(example), example),
            str(path),
            input_names=["ids", "traits", "mask"],
            output_names=list(model.outputs),
            dynamic_axes={name: {0: "batch", 1: "pieces"} for name in ("ids", "traits", "mask", *model.outputs)},
            opset_version=17,
            dynamo=False,
        )


def _fuse(model: Model, plain: Path, fused: Path) -> None:
    config = model.body.config
    made = optimizer.optimize_model(
        str(plain),
        model_type="bert",
        num_heads=config.num_attention_heads,
        hidden_size=config.hidden_size,
        opt_level=1,
    )
    made.save_model_to_file(str(fused))
