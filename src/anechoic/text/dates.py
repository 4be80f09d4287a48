"""Dates in running text: what "on Monday", "last June" and "a 15-month truce" mean, seen from the day of publication."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from anechoic.phrases import table

Groups = dict[str, str]
Resolver = Callable[["Words", Groups, "date | None", str], str]

_CLAUSE_END = re.compile(r"[.!?;:,“”„«»\"\n]")
_AHEAD_WINDOW = 40  # characters before the name of a day in which "will" or "due" puts it ahead
_WORD = re.compile(r"\w+")
_ISO_DAY = re.compile(r"\b(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)\b")


def dates(text: str, published: date | None, lang: str = "en") -> tuple[tuple[int, int, str], ...]:
    """Start, end and ISO 8601 value of every date and length of time, in order; offsets are code points.

    A value is a day (2019-02-27), week (2019-W11), month (2019-02), year (2018) or duration (P15M); what is vague has the
    value that TimeML gives it, "decades" PXY and "recent" PAST_REF (Pustejovsky et al. 2003). What only the
    day of publication can tell is left out where `published` is None. A date without a year lies in the year that
    brings it nearest to the day of publication. Of a language without a table only ISO 8601 days are read.

    >>> dates("They met last June.", date(2019, 3, 15))
    ((9, 18, '2018-06'),)
    """
    words = _words(lang.split("-", maxsplit=1)[0])
    found: list[tuple[int, int, str]] = []
    lower = _lower(text)
    there = frozenset(_WORD.findall(lower))
    for rule in words.rules:
        if rule.needs and rule.needs.isdisjoint(there):
            continue
        for match in rule.pattern.finditer(lower):
            span = match.span("at") if "at" in rule.pattern.groupindex else match.span()
            groups = {name: value for name, value in match.groupdict().items() if value}
            if not words.capitals or _capital(match, text):
                value = rule.resolve(words, groups, published, lower[: span[0]])
                found += [(*span, value)] if value else []
    return tuple(_without_overlap(found))


def _lower(text: str) -> str:
    """The text in lower case, every character in its place: patterns that heed case are twice as fast."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)


def _capital(match: re.Match[str], text: str) -> bool:
    """Names of days and months begin with a capital, where the language writes them so."""
    named = [name for name in ("month", "weekday") if match.groupdict().get(name)]
    return all(text[match.start(name)].isupper() for name in named)


def _without_overlap(found: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The first of what overlaps, and of what starts together the longest: "last June" before "June"."""
    kept: list[tuple[int, int, str]] = []
    for start, end, value in sorted(found, key=lambda each: (each[0], -each[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, value))
    return kept


# ── What each kind of mention means ───────────────────────────────────────────────────────────────


def _full_day(words: "Words", groups: Groups, _published: date | None, _before: str) -> str:
    month = words.months.get(groups["month"]) if "month" in groups else int(groups["m"])
    return _day_iso(int(groups["y"]), month or 0, int(groups["d"]))


def _day_of_month(words: "Words", groups: Groups, published: date | None, _before: str) -> str:
    if published is None:
        return ""
    month, day = words.months[groups["month"]], int(groups["d"])
    near = [_day_iso(year, month, day) for year in range(published.year - 1, published.year + 2)]
    return min(
        (iso for iso in near if iso), key=lambda iso: (abs(date.fromisoformat(iso) - published), iso), default=""
    )


def _month_of_year(words: "Words", groups: Groups, _published: date | None, _before: str) -> str:
    return f"{groups['y']}-{words.months[groups['month']]:02d}"


def _month(words: "Words", groups: Groups, published: date | None, _before: str) -> str:
    """The month nearest to the day of publication, unless "last", "this" or "next" tells which."""
    if published is None:
        return ""
    month = words.months[groups["month"]]
    if "year_step" in groups:
        return f"{published.year + words.step(groups['year_step'])}-{month:02d}"
    if "step" not in groups:
        year = min(range(published.year - 1, published.year + 2), key=lambda y: (_apart(y, month, published), y))
        return f"{year}-{month:02d}"
    step = words.step(groups["step"])
    past, ahead = step < 0 and month >= published.month, step > 0 and month <= published.month
    return f"{published.year - past + ahead}-{month:02d}"


def _apart(year: int, month: int, published: date) -> int:
    return abs((year - published.year) * 12 + month - published.month)


def _weekday(words: "Words", groups: Groups, published: date | None, before: str) -> str:
    """The last such day up to publication; after "will" or "due", and with "next", the first from then on."""
    if published is None:
        return ""
    gap = words.weekdays[groups["weekday"]] - published.isoweekday()
    step = words.step(groups["step"]) if "step" in groups else None
    if step is None:
        clause = _CLAUSE_END.split(before[-_AHEAD_WINDOW:])[-1]
        days = gap % 7 if words.ahead.search(clause) else -(-gap % 7)
    elif step == 0:
        days = gap
    else:
        days = (gap % 7 or 7) if step > 0 else -(-gap % 7 or 7)
    return (published + timedelta(days)).isoformat()


def _named_day(words: "Words", groups: Groups, published: date | None, _before: str) -> str:
    return (published + timedelta(words.days[groups["day"]])).isoformat() if published else ""


def _stepped_unit(words: "Words", groups: Groups, published: date | None, _before: str) -> str:
    return _shifted(published, words.units[groups["unit"]], words.step(groups["step"])) if published else ""


def _ago(words: "Words", groups: Groups, published: date | None, _before: str) -> str:
    return _shifted(published, words.units[groups["unit"]], -words.number(groups["n"])) if published else ""


def _year(_words: "Words", groups: Groups, _published: date | None, _before: str) -> str:
    return groups["at"]


def _duration(words: "Words", groups: Groups, _published: date | None, _before: str) -> str:
    unit = words.units[groups["unit"]]
    return f"P{'T' if unit == 'H' else ''}{words.number(groups['n'])}{unit}"


def _shifted(published: date, unit: str, steps: int) -> str:
    """The day, week, month or year that lies so many of them from the day of publication; "" out of all reason."""
    months = published.year * 12 + published.month - 1 + steps
    if unit == "H" or abs(steps) > 999:
        return ""
    if unit == "M":
        return f"{months // 12}-{months % 12 + 1:02d}"
    if unit == "Y":
        return f"{published.year + steps:04d}"
    day = published + timedelta(steps * (7 if unit == "W" else 1))
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}" if unit == "W" else day.isoformat()


def _day_iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


# ── The words of a language ───────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of writing a date; a group `at` is the mention where the pattern takes in words around it."""

    pattern: re.Pattern[str]
    resolve: Resolver
    needs: frozenset[str] = frozenset()  # first words of what it names: a text without any of them has no such date


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language, with the rules made of them."""

    capitals: bool
    weekdays: dict[str, int]
    months: dict[str, int]
    days: dict[str, int]
    units: dict[str, str]
    numbers: dict[str, int]
    steps: dict[str, int]
    ahead: re.Pattern[str]
    rules: tuple[Rule, ...]

    def step(self, word: str) -> int:
        """-1 for "last", 0 for "this", 1 for "next"."""
        return self.steps[" ".join(word.split())]

    def number(self, word: str) -> int:
        """The number that figures or a word stand for."""
        return int(word) if word.isdigit() else self.numbers[word]


_MARKUP_STEPS = (("last", -1), ("this", 0), ("next", 1))


@cache
def _words(lang: str) -> Words:
    """The words of a language, from phrases/<lang>/dates.toml."""
    listed: dict[str, Any] = dict(table(lang, "dates"))
    iso = Rule(_ISO_DAY, _full_day)
    if not listed:
        return Words(False, {}, {}, {}, {}, {}, {}, re.compile(r"(?!)"), (iso,))
    steps = {word: step for name, step in _MARKUP_STEPS for word in (*listed[name], *listed[f"{name}_after"])}
    return Words(
        capitals=listed["capitals"],
        weekdays=listed["weekdays"],
        months=listed["months"] | listed["months_short"],
        days=listed["days"],
        units=listed["units"] | listed.get("adjectives", {}),
        numbers=listed["numbers"] | listed["single"],
        steps=steps,
        ahead=re.compile(rf"\b(?:{_either(listed['ahead'])})\b|\b(?:{_either(listed.get('set_for', ()))})\s*$"),
        rules=(iso, *_day_rules(listed), *_month_rules(listed), *_step_rules(listed), *_length_rules(listed)),
    )


def _either(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; for none of them where there are none."""
    ordered = sorted({word.lower() for word in words}, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered) or r"(?!)"


def _any_month(listed: dict[str, Any]) -> str:
    return _either({**listed["months"], **listed["months_short"]})


def _rule(pattern: str, resolve: Resolver, named: Iterable[str] = ()) -> Rule:
    """A rule for dates that hold one of the words `named`, where they do."""
    return Rule(re.compile(pattern), resolve, frozenset(_WORD.findall(word.lower())[0] for word in named))


def _day_rules(listed: dict[str, Any]) -> Iterable[Rule]:
    """27 February 2019, February 27, 27.2.2019, today."""
    named = (*listed["months"], *listed["months_short"])
    months = rf"(?P<month>{_any_month(listed)})\b(?:(?<=\b\w{{3}})\.|(?<=\b\w{{4}})\.)?"
    of = rf"(?:\s+(?:{_either(listed['of'])}))?\s+"
    day = rf"(?<![\d.,:/])(?P<d>[0-3]?\d)(?:{_either(listed['ordinals'])})?"
    year = r"(?P<y>(?:19|20)\d\d)\b"
    yield _rule(rf"{day}{of}{months},?{of}{year}", _full_day, named)
    yield _rule(rf"{day}{of}{months}", _day_of_month, named)
    if listed["month_first"]:
        day_after = rf"(?P<d>[0-3]?\d)(?:{_either(listed['ordinals'])})?\b"
        yield _rule(rf"\b{months}\s+{day_after},?\s+{year}", _full_day, named)
        yield _rule(rf"\b{months}\s+{day_after}(?![:.,]\d|\s*(?:%|[ap]\.?m))", _day_of_month, named)
    if between := re.escape(listed["numeric"]):
        yield _rule(rf"(?<![\d.,])(?P<d>[0-3]?\d){between}\s?(?P<m>[01]?\d){between}\s?{year}", _full_day)
    yield _rule(rf"\b(?P<day>{_either(listed['days'])})\b", _named_day, listed["days"])


def _month_rules(listed: dict[str, Any]) -> Iterable[Rule]:
    """February 2019, in February, last June, June last year, in 2018."""
    full = rf"(?P<month>{_either(listed['months'])})\b"
    before, of = rf"\b(?:{_either(listed['before'])})\s+", rf"(?:\s+(?:{_either(listed['of'])}))?\s+"
    yield _rule(rf"\b{full},?{of}(?P<y>(?:19|20)\d\d)\b", _month_of_year, listed["months"])
    yield _rule(rf"{before}(?P<at>{full})", _month, listed["months"])
    yield from _stepped(listed, full, _month, listed["months"])
    years = _either(word for word, unit in listed["units"].items() if unit == "Y")
    yield _rule(rf"\b{full}\s+(?P<year_step>{_either(listed['last'])})\s+(?:{years})\b", _month, listed["months"])
    yield _rule(rf"{before}(?P<at>(?:19|20)\d\d)\b(?![-–.,:/]?\d|\s?[%$€£])", _year)


def _step_rules(listed: dict[str, Any]) -> Iterable[Rule]:
    """On Monday, last Monday, next week, two years ago."""
    weekday = rf"(?P<weekday>{_either(listed['weekdays'])})\b"
    units = rf"(?P<unit>{_either(listed['units'])})\b"
    dated = (
        rf"(?!,?\s+(?:\w{{2,3}}\s+)?(?:\d\d?(?!\d)|(?:{_any_month(listed)})\b\.?\s+\d))"  # the day of month tells more
    )
    yield _rule(rf"\b{weekday}{dated}", _weekday, listed["weekdays"])
    yield from _stepped(listed, weekday, _weekday, listed["weekdays"])
    steps = [word for word, unit in listed["units"].items() if unit in "WMY"]
    yield from _stepped(listed, rf"(?P<unit>{_either(steps)})\b", _stepped_unit, steps)
    number = rf"(?P<n>\d{{1,3}}|{_either({**listed['numbers'], **listed['single']})})"
    if listed["ago_after"]:
        yield _rule(
            rf"(?<![\w.,-]){number}\s+{units}\s+(?:{_either(listed['ago_after'])})\b", _ago, listed["ago_after"]
        )
    if listed["ago_before"]:
        yield _rule(rf"\b(?:{_either(listed['ago_before'])})\s+{number}\s+{units}", _ago, listed["ago_before"])


def _stepped(listed: dict[str, Any], name: str, resolve: Resolver, named: Iterable[str]) -> Iterable[Rule]:
    """The name with "last", "this" or "next" before it, or after it."""
    before = [word for key, _ in _MARKUP_STEPS for word in listed[key]]
    after = [word for key, _ in _MARKUP_STEPS for word in listed[f"{key}_after"]]
    if before:
        yield _rule(rf"\b(?P<step>{_either(before)})\s+{name}", resolve, named)
    if after:
        yield _rule(rf"\b{name}\s+(?P<step>{_either(after)})\b", resolve, named)


def _length_rules(listed: dict[str, Any]) -> Iterable[Rule]:
    """15-month, three weeks; an age is no length of time."""
    number = rf"(?<![\w.,:/-])(?P<n>\d{{1,3}}|{_either(listed['numbers'])})"
    age = rf"(?![-\s](?:{_either(listed['age'])})\b)"
    yield _rule(rf"{number}[-\s]+(?P<unit>{_either(listed['units'])})\b{age}", _duration, listed["units"])
    if adjectives := listed.get("adjectives"):
        yield _rule(rf"{number}-?(?P<unit>{_either(adjectives)})\w{{0,2}}\b", _duration)
    for word, value in listed.get("vague", {}).items():
        yield _rule(rf"(?<![\w-]){_either([word])}\b", _always(value))


def _always(value: str) -> Resolver:
    return lambda _words, _groups, _published, _before: value
