"""What a robots.txt asks of us (RFC 9309)."""

import re
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

_LINE = re.compile(r"\s*([A-Za-z-]+)\s*:\s*([^#]*)")
_MOST = 2**16  # lines; RFC 9309 asks for 500 KiB at least, which the fetcher keeps to


@dataclass(frozen=True, slots=True)
class Rule:
    """Paths that begin with `pattern` (`*` is anything, a final `$` is the end) are open or closed."""

    pattern: bytes
    opens: bool

    def fits(self, path: bytes) -> bool:
        """Whether the path is one of them; linear in its length, whatever the pattern."""
        ends = self.pattern.endswith(b"$")
        first, *others = self.pattern.removesuffix(b"$").split(b"*")
        if not path.startswith(first):
            return False
        at = len(first)
        if not others:
            return not ends or at == len(path)
        for piece in others[:-1]:
            at = path.find(piece, at)
            if at < 0:
                return False
            at += len(piece)
        last = others[-1]
        return path.endswith(last) and len(path) - len(last) >= at if ends else path.find(last, at) >= 0


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of the group that is ours, and the seconds it asks to lie between two requests."""

    rules: tuple[Rule, ...] = ()
    delay: float = 0.0

    def allow(self, path: str) -> bool:
        """Whether a path (with its query) may be asked: the longest rule that fits decides, an opening one at a tie."""
        asked = _octets(path)
        fitting = [rule for rule in self.rules if rule.fits(asked)]
        return max(fitting, key=lambda rule: (len(rule.pattern), rule.opens), default=Rule(b"", opens=True)).opens


OPEN = Robots()


def robots(text: str, agent: str) -> Robots:
    """The rules for `agent` (a bare product name): those of all groups that name it, else of those for all (`*`)."""
    groups: dict[str, list[tuple[str, str]]] = {}
    names: list[str] = []
    open_group = False
    for key, value in _lines(text):
        if key == "user-agent":
            names = [*names, value.lower()] if open_group else [value.lower()]
            open_group = True
            groups.setdefault(value.lower(), [])
        elif key in {"allow", "disallow", "crawl-delay"}:
            open_group = False
            for name in dict.fromkeys(names):
                groups[name].append((key, value))
    return _group(groups.get(agent.lower(), groups.get("*", [])))


def _lines(text: str) -> list[tuple[str, str]]:
    found = (_LINE.match(line) for line in text.splitlines()[:_MOST])
    return [(line[1].lower(), line[2].strip()) for line in found if line]


def _group(lines: list[tuple[str, str]]) -> Robots:
    rules = tuple(Rule(_octets(value), key == "allow") for key, value in lines if key != "crawl-delay" and value)
    delays = [_seconds(value) for key, value in lines if key == "crawl-delay"]
    return Robots(rules, max(delays, default=0.0))


def _octets(path: str) -> bytes:
    return unquote_to_bytes(path)


def _seconds(value: str) -> float:
    try:
        seconds = float(value)
    except ValueError:
        return 0.0
    return seconds if 0 <= seconds < float("inf") else 0.0
