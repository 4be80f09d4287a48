"""Settings: what the environment says, each with a default that works on a laptop (edge: environment, disk paths)."""

from importlib.resources import files
from pathlib import Path

from anechoic.site.environment import home


def own_editions() -> Path:
    """The editions that you write down yourself."""
    return home() / "editions.toml"


def answers() -> Path:
    """Where the last answer of each server is kept, so that it is asked only for what is new."""
    return home() / "answers"


def returned_marks() -> Path:
    """How far each mailbox of returned mail was read."""
    return home() / "returned.json"


def example_day() -> Path:
    """The example day that comes with the program."""
    packaged = Path(str(files("anechoic"))) / "examples" / "day"
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[3] / "examples" / "day"
