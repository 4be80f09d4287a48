"""How likely it is that two reports tell of one event: a small learned model, kept as data beside this stage."""

import json
from functools import cache
from importlib.resources import files
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from anechoic.stories.features import COLUMNS, Features

Tree: TypeAlias = "float | tuple[int, float, Tree, Tree]"  # a value, or: column, threshold, at most so, above it
_ROWS = 50_000  # that are scored at once, which bounds the memory


def likelihood(rows: Features) -> NDArray[np.float32]:
    """For each pair the likelihood that both tell of one event: gradient-boosted trees (Friedman 2001), model/pairs.json.

    Trained by `bench/train_stories.py`; raises ValueError where the model is for other columns.
    """
    start, trees = _model()
    parts = [_sums(rows[at : at + _ROWS], start, trees) for at in range(0, len(rows), _ROWS)]
    margin = np.concatenate(parts) if parts else np.empty(0, dtype=np.float32)
    found: NDArray[np.float32] = (1 / (1 + np.exp(-margin))).astype(np.float32)
    return found


def _sums(rows: Features, start: float, trees: tuple[Tree, ...]) -> NDArray[np.float32]:
    columns = [np.ascontiguousarray(rows[:, place]) for place in range(rows.shape[1])]
    margin = np.full(len(rows), start, dtype=np.float32)
    for tree in trees:
        margin += _value(tree, columns)
    return margin


def _value(tree: Tree, columns: list[NDArray[np.float32]]) -> NDArray[np.float32] | np.float32:
    if not isinstance(tree, tuple):
        return np.float32(tree)
    column, threshold, below, above = tree
    found: NDArray[np.float32] = np.where(
        columns[column] <= np.float32(threshold), _value(below, columns), _value(above, columns)
    )
    return found


@cache
def _model() -> tuple[float, tuple[Tree, ...]]:
    stored = json.loads((files("anechoic.stories") / "model" / "pairs.json").read_text(encoding="utf-8"))
    if tuple(stored["columns"]) != COLUMNS:
        raise ValueError("model/pairs.json was trained for other columns: run bench/train_stories.py again")
    return stored["start"], tuple(_tree(each) for each in stored["trees"])


def _tree(stored: "float | list[object]") -> Tree:
    if not isinstance(stored, list):
        return float(stored)
    column, threshold, below, above = stored
    return int(str(column)), float(str(threshold)), _tree(below), _tree(above)  # type: ignore[arg-type] # foreign JSON
