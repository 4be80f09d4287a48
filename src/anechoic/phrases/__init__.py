"""What each language says in news: cue verbs, sign-up lines, agency marks, month names. Data, one folder a language."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

_CODE = re.compile(r"[a-z]{2,3}")  # ISO 639
_EMPTY: Mapping[str, Any] = MappingProxyType({})


@cache
def table(lang: str, name: str) -> Mapping[str, Any]:
    """The table `phrases/<lang>/<name>.toml`; empty where the language has none.

    `lang` is a BCP 47 code, of which the language alone counts; `name` is that of the file ("cues", "dates", …).

    >>> "monday" in table("en-GB", "dates")["weekdays"]
    True
    """
    language = lang.split("-", maxsplit=1)[0] or "en"
    if not _CODE.fullmatch(language):  # it comes from strangers, and here names a folder
        return _EMPTY
    file = files(__package__).joinpath(language, f"{name}.toml")
    return MappingProxyType(tomllib.loads(file.read_text(encoding="utf-8"))) if file.is_file() else _EMPTY


@cache
def languages(name: str) -> tuple[str, ...]:
    """The languages that have the table `name`, in alphabetical order."""
    folders = (folder for folder in files(__package__).iterdir() if folder.is_dir())
    return tuple(sorted(folder.name for folder in folders if folder.joinpath(f"{name}.toml").is_file()))
