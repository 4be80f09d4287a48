"""The option that says in which language the known outlets are collected."""

from typing import Annotated

import typer

from anechoic.errors import WrongUse
from anechoic.site import declared
from anechoic.site.sources import EVERY, NONE, is_in


def spoken(language: str) -> str:
    """The language, where a known outlet is in it; raises WrongUse where none is."""
    outlets = declared.register().outlets
    if language in {EVERY, NONE} or any(is_in(outlet, language) for outlet in outlets):
        return language
    known = sorted({outlet.language.partition("-")[0] for outlet in outlets})
    raise WrongUse(language, "is the language of no built-in outlet", f"choose among {', '.join(known)}, all, none")


Language = Annotated[
    str,
    typer.Option(
        "--language",
        help="Collect the built-in outlets in this language; `all` for every one, `none` for none. Yours are always asked.",
        callback=spoken,
        envvar="ANECHOIC_LANGUAGE",
    ),
]
