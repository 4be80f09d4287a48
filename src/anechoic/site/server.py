"""The web server: gunicorn inside this very process, so that one command is all it takes (edge: network)."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from gunicorn.app.base import BaseApplication

_THREADS = 8


class _Server(BaseApplication):  # type: ignore[misc]  # gunicorn comes without types
    def __init__(self, options: dict[str, Any]) -> None:
        self.options = options
        super().__init__()

    def load_config(self) -> None:
        for name, value in self.options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        from anechoic.site.wsgi import application  # noqa: PLC0415 # in the worker, after the fork

        return application


def filled(example: Path) -> None:
    """Put the example day into the archive."""
    from anechoic.site.example import kept  # noqa: PLC0415 # its tables can be imported once Django is set up

    kept(example)


def beside(*, desk_alone: bool = False) -> "subprocess.Popen[bytes]":
    """The process that collects, makes, publishes and delivers while the site answers, or does what the desk asks for alone."""
    wanted = ["desk"] if desk_alone else []
    return subprocess.Popen([sys.executable, "-m", "anechoic.site.loops", *wanted])  # noqa: S603 # our own module


def serve(address: str, workers: int = 1) -> None:
    """Answer requests at `host:port` until a signal ends it."""
    options = {"bind": address, "workers": workers, "threads": _THREADS, "worker_class": "gthread"}
    _Server({**options, "control_socket_disable": True, "loglevel": "warning"}).run()
