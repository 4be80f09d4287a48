"""The web server: gunicorn inside this very process, so that one command is all it takes (edge: network, processes)."""

import logging
import subprocess
import sys
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Any

from gunicorn.app.base import BaseApplication

_THREADS = 8
_log = logging.getLogger("anechoic.site")


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


class Beside:
    """The process that works while the site answers: kept up until it is ended, since nobody sees that it is gone."""

    def __init__(self, *arguments: str, rest: float = 5.0) -> None:
        self._command, self._rest = [sys.executable, *arguments], rest
        self._ended, self._starting = Event(), Lock()
        self._process = subprocess.Popen(self._command)  # noqa: S603 # our own module
        Thread(target=self._keep_up, daemon=True).start()

    def end(self) -> None:
        """Ask it to end, and start it no more."""
        with self._starting:
            self._ended.set()
            self._process.terminate()

    def _keep_up(self) -> None:
        while True:
            code = self._process.wait()
            self._ended.wait(self._rest)
            with self._starting:
                if self._ended.is_set():
                    return
                _log.error("event=beside_ended code=%s did=started_again", code)
                self._process = subprocess.Popen(self._command)  # noqa: S603 # our own module


def beside(*, desk_alone: bool = False) -> Beside:
    """What collects, makes, publishes and delivers while the site answers, or does alone what editors wait for."""
    return Beside("-m", "anechoic.site.loops", *(["desk"] if desk_alone else []))


def serve(address: str, workers: int = 1) -> None:
    """Answer requests at `host:port` until a signal ends it."""
    options = {"bind": address, "workers": workers, "threads": _THREADS, "worker_class": "gthread"}
    _Server({**options, "control_socket_disable": True, "loglevel": "warning"}).run()
