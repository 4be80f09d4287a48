"""Makes the model that tells languages, out of that of py3langid: `python bench/language_model.py src/anechoic/read/model/languages.gz`.

Of the 100,000 sequences of bytes that py3langid weighs, those of two to four bytes are kept that are common in some language and
tell most about it; of its labels, those of ISO 639-1 that are living languages. py3langid is needed for this alone: `pip install
py3langid==0.4.0`.
"""

import gzip
import json
import sys
from pathlib import Path

import numpy as np
from py3langid.langid import LanguageIdentifier, _get_identifier

_KEPT = 30_000
_SHORTEST, _LONGEST = 2, 4  # bytes
_NOT_SPOKEN = frozenset({"eo", "la", "vo"})


def sequences(model: LanguageIdentifier) -> dict[int, bytes]:
    """The bytes that each feature stands for: the shortest way through the automaton to the state that gives it."""
    moves, rows = np.asarray(model.tk_nextmove), model._rowbase  # noqa: SLF001 # it tells nobody else
    reached, layer = {0: b""}, [0]
    while layer:
        after = []
        for state in layer:
            for byte, target in enumerate(moves[rows[state] : rows[state] + 256].tolist()):
                if target not in reached:
                    reached[target] = reached[state] + bytes([byte])
                    after.append(target)
        layer = after
    found: dict[int, bytes] = {}
    for state, sequence in reached.items():
        if model.tk_output[state] >= 0:
            found.setdefault(model.tk_output[state], sequence)
    return found


def main(out: Path) -> None:
    """Write the model."""
    model = _get_identifier()
    columns = [at for at, lang in enumerate(model.nb_classes) if len(lang) == 2 and lang not in _NOT_SPOKEN]
    listed = {at: each for at, each in sequences(model).items() if _SHORTEST <= len(each) <= _LONGEST}
    features = np.array(sorted(listed), dtype=np.intp)
    weights = model.nb_ptc.astype(np.float32)[np.ix_(features, columns)]
    tells = np.exp(weights).mean(axis=1) * weights.std(axis=1)
    kept = np.sort(np.argsort(-tells, kind="stable")[:_KEPT])
    step = float(weights[kept].max() - weights[kept].min()) / 255
    steps = np.rint((weights[kept] - weights[kept].min()) / step).astype(np.uint8)
    head = {
        "languages": [model.nb_classes[at] for at in columns],
        "prior": [round(float(model.nb_pc[at]), 4) for at in columns],
        "step": round(step, 6),
    }
    words = b"".join(listed[int(at)].ljust(_LONGEST, b"\0") for at in features[kept])
    out.write_bytes(gzip.compress(json.dumps(head).encode() + b"\n" + words + steps.tobytes(), mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
