"""Commands whose packages not everybody has installed: they say how to get them."""

from collections.abc import Iterator
from contextlib import contextmanager

from anechoic.errors import WrongUse


@contextmanager
def extra(name: str, *packages: str) -> Iterator[None]:
    """Within it the extra's part is imported; raises WrongUse where one of its packages is not installed."""
    try:
        yield
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in packages:
            raise
        reason, remedy = "needs packages that are not installed", f"pip install 'anechoic[{name}]'"
        raise WrongUse(name, reason, remedy) from None
