"""Measures in the units that an edition's readers know: behind a number in others, the conversion in square brackets."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from math import floor, isfinite, log10

from anechoic.phrases import table
from anechoic.records import Line, Section
from anechoic.text.marks import quoted
from anechoic.text.numbers import Number, numbers

SYSTEMS = ("metric", "imperial")
_METRIC = {
    "miles": ("km", 1.609344), "nautical miles": ("km", 1.852), "feet": ("m", 0.3048), "inches": ("cm", 2.54), "lb": ("kg", 0.45359237),
    "mph": ("km/h", 1.609344), "knots": ("km/h", 1.852), "acres": ("hectares", 0.40468564), "square miles": ("km²", 2.58998811),
    "square feet": ("m²", 0.09290304), "°F": ("°C", 5 / 9),
}  # fmt: skip
_IMPERIAL = {
    "km": ("miles", 0.62137119), "nautical miles": ("miles", 1.15077945), "m": ("feet", 3.2808399), "cm": ("inches", 0.39370079),
    "kg": ("lb", 2.20462262), "km/h": ("mph", 0.62137119), "knots": ("mph", 1.15077945), "hectares": ("acres", 2.47105381),
    "km²": ("square miles", 0.38610216), "m²": ("square feet", 10.7639104), "°C": ("°F", 9 / 5),
}  # fmt: skip
_INTO: Mapping[str, Mapping[str, tuple[str, float]]] = {"metric": _METRIC, "imperial": _IMPERIAL, "": {}}
_AMBIGUOUS = frozenset({"m", "nm", "ha", "C", "F", "mi", "pounds"})  # "5m" may be five million, a pound a sum
_WRITTEN = "en"  # the language whose numbers and units are written here
_LEAST_DIGITS = 2  # that count: "600 metres" is 2,000 feet, and not 1,969
_MILLION = 1_000_000
# What tells the measure otherwise already, or goes on with it: "(8 km)", "/8 km", ", or 8 km", "6 feet 2 inches", "per gallon".
_GOES_ON = re.compile(r"\s*[(\[/]|,?\s+or\s+\d|\s+\d|\s+and\s+\d+\s+inch|\s+(?:per|an?)\b")
_STANDS_BEHIND = re.compile(r"(?:[(\[/]\s*|\d\s+(?:feet|foot|ft)\s+|\bor\s+|[-−–]|\bminus\s+)$")
# A temperature beside such a word may be a difference, which is converted otherwise.
_DIFFERENCE = re.compile(
    r"\b(?:warm|cool|hott|rise|rising|rose|increase|higher|lower|drop|fell|above|below|by)", re.IGNORECASE
)


def in_units(sections: Sequence[Section], system: str, langs: Mapping[str, str]) -> tuple[Section, ...]:
    """The sections with a conversion behind each measure that the `system` ("metric", "imperial") does not have.

    `langs` gives the language of each article; only English lines are converted. Nothing is, where the system is empty.
    """
    if not system:
        return tuple(sections)
    return tuple(
        replace(section, lines=tuple(_in_units(line, system, langs) for line in section.lines)) for section in sections
    )


def _in_units(line: Line, system: str, langs: Mapping[str, str]) -> Line:
    lang = langs[line.evidence[0].article]
    return replace(line, text=converted(line.text, system)) if lang.split("-")[0] == _WRITTEN else line


def converted(text: str, system: str) -> str:
    """The English text with conversions in square brackets; none within quotation marks, and none where there is one.

    >>> converted("The ferry sank 12 miles off Port Anders.", "metric")
    'The ferry sank 12 miles [19 km] off Port Anders.'
    """
    spoken = [(each.start, each.end) for each in quoted(text)]
    parts, at = [], 0
    for number, end, unit in _measures(text):
        into = _INTO[system].get(unit)
        if into and not any(start <= number.start < stop for start, stop in spoken):
            parts += [text[at:end], f" [{_told(number, unit, *into)}]"]
            at = end
    return "".join((*parts, text[at:]))


def _measures(text: str) -> Iterator[tuple[Number, int, str]]:
    """Each number that has one known unit behind it and no other measure beside it, where the unit ends, and which it is."""
    known, behind = _units()
    for number in numbers(text, _WRITTEN):
        match = None if number.unit else behind.match(text, number.end)
        if match is None or _GOES_ON.match(text, match.end()) or _STANDS_BEHIND.search(text, 0, number.start):
            continue
        unit = known[match["unit"]]
        if not (unit.startswith("°") and _DIFFERENCE.search(text)):
            yield number, match.end(), unit


@cache
def _units() -> tuple[Mapping[str, str], re.Pattern[str]]:
    """What each word for a unit means, and the pattern of such a word behind a number."""
    named = table(_WRITTEN, "claims")["figures"]["units"]
    known = {
        word: unit
        for kind in named.values()
        for unit, words in kind.items()
        for word in words
        if word not in _AMBIGUOUS and unit in {*_METRIC, *_IMPERIAL}
    }
    either = "|".join(re.escape(word) for word in sorted(known, key=lambda word: (-len(word), word)))
    return known, re.compile(rf"\s?(?P<unit>{either})(?!\w)")


def _told(number: Number, unit: str, into: str, factor: float) -> str:
    """The number in the other unit, as exact as it was told; a range as a range."""
    is_range = number.low == number.value < number.high and isfinite(number.high)
    ends = (number.low, number.high) if is_range else (number.value,)
    said = [_figures(end, unit, factor, number.scale) for end in ends]
    return f"{' to '.join(dict.fromkeys(said))} {into}"


def _figures(value: float, unit: str, factor: float, scale: float) -> str:
    """One number, converted and written with as many digits that count as it had, and two at least."""
    if unit.startswith("°"):
        return f"{round((value - 32) * factor if unit == '°F' else value * factor + 32)}"
    digits = len(f"{value / scale:f}".rstrip("0").replace(".", "").strip("0"))
    found = value * factor
    places = max(_LEAST_DIGITS, digits) - 1 - floor(log10(found)) if found else 0
    rounded = round(found, places)
    if rounded >= _MILLION:
        return f"{rounded / _MILLION:,.6g} million"
    return f"{rounded:,.{max(0, places)}f}".rstrip("0").rstrip(".") if places > 0 else f"{rounded:,.0f}"
