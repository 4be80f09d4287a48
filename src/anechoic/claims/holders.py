"""Who gives a figure, where nobody is quoted: what a sentence itself names as its source."""

import re
from collections.abc import Iterator
from functools import cache

from anechoic.claims.phrasing import pattern
from anechoic.claims.statements import Statement
from anechoic.phrases import table

_WORD = r"[^\W\d_][\w’'.-]*"


def named_holders(statement: Statement) -> Iterator[str]:
    """Whoever the sentence names as a source, as written: "according to the ministry", "the ministry said"."""
    data = table(statement.lang, "claims")
    vague = {*data.get("sentences", {}).get("dangling", ()), *table(statement.lang, "cues").get("pronouns", {})}
    verbs = frozenset(data.get("holders", {}).get("verbs", ()))
    for holders in _patterns(statement.lang):
        for match in holders.finditer(statement.text):
            who = match["who"].rstrip(".")
            heard = [word.lower() for word in who.split()]
            if heard[0] not in vague and verbs.isdisjoint(heard):
                yield who


@cache
def _patterns(lang: str) -> tuple[re.Pattern[str], ...]:
    """Patterns for "according to X", "X said" after a break, and ", said X" before one."""
    data = table(lang, "claims").get("holders", {})
    if not data:
        return ()
    who = rf"(?P<who>(?:{_WORD}\s+){{0,7}}?{_WORD})"
    after, verbs = pattern(data["according"]).pattern, pattern(data["said"]).pattern
    stops = pattern((*data["openers"], *table(lang, "claims")["figures"]["skipped"])).pattern
    openers, helpers = pattern(data["openers"]).pattern, pattern(data["helpers"]).pattern
    return (
        re.compile(rf"{after}\s+{who}(?=[,.;]|\s+{stops}|$)", re.IGNORECASE),
        re.compile(rf"(?:^|[,;:”’\"]\s+|{openers}\s+){who},?(?:\s+{helpers})*\s+{verbs}", re.IGNORECASE),
        re.compile(rf"[,”’\"]\s+{verbs}\s+{who}(?=[,.;]|$)", re.IGNORECASE),
    )
