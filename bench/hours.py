"""Every time zone, three years, every quarter of an hour: does a reader get exactly one edition on each local date?

    python bench/hours.py [--years 2025 2027] [--zones Europe/Lisbon …]

For each zone of the IANA database, each date and each of the 96 quarter hours the instant of the edition is worked out.
It is right where the reader's calendar shows that date and the clock the wanted time or later, and a second before did
not; or where that date never sees the wanted time, and the instant is its last second; and where it comes after that of
the date before. Zones that are the same file under two names are tried once.
"""

import argparse
import time as clock
from collections import Counter, defaultdict
from datetime import UTC, date, datetime, time, timedelta
from importlib.resources import files
from zoneinfo import ZoneInfo, available_timezones

from anechoic.delivery import hours

QUARTERS = [time(minute // 60, minute % 60) for minute in range(0, 24 * 60, 15)]
_SECOND = timedelta(seconds=1)


def distinct(names: list[str]) -> dict[str, int]:
    """The first name of each set of zones that are one file, and how many names it has."""
    same: dict[bytes, list[str]] = defaultdict(list)
    for name in sorted(names):
        place = files("tzdata").joinpath("zoneinfo", *name.split("/"))
        same[place.read_bytes() if place.is_file() else name.encode()].append(name)
    return {each[0]: len(each) for each in same.values()}


def faults(name: str, days: list[date]) -> Counter[str]:
    """What is wrong in one zone, by kind; `tried` counts the editions."""
    place, found = hours.zone(name), Counter[str]()
    for wanted in QUARTERS:
        last = datetime.min.replace(tzinfo=UTC)
        for day in days:
            instant = hours.due(day, wanted, place)
            found["tried"] += 1
            if instant <= last:
                found["not after the day before's"] += 1
            elif _is_wrong(instant, day, wanted, place):
                found["not on its date, or not the first instant"] += 1
            last = instant
    return found


def _is_wrong(instant: datetime, day: date, wanted: time, place: ZoneInfo) -> bool:
    local, at = datetime.combine(day, wanted), instant.astimezone(place)
    shown = at.replace(tzinfo=None)
    if at.date() != day or at.fold:
        return True
    if shown < local:
        return (instant + _SECOND).astimezone(place).date() == day
    before = (instant - _SECOND).astimezone(place).replace(tzinfo=None)
    return before >= local


def main() -> None:
    """Print the faults of each zone that has any, and the sum of all."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--years", type=int, nargs=2, default=[2025, 2027], metavar=("FIRST", "LAST"))
    parser.add_argument("--zones", nargs="+", default=sorted(available_timezones()))
    wanted = parser.parse_args()
    first, last = date(wanted.years[0], 1, 1), date(wanted.years[1], 12, 31)
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    zones, total, began = distinct(wanted.zones), Counter[str](), clock.process_time()
    for name in zones:
        found = faults(name, days)
        total += found
        if len(found) > 1:
            print(f"  {name}: {dict(found)}", flush=True)
    tried = total.pop("tried")
    print(
        f"{sum(zones.values())} zones ({len(zones)} different), {len(days)} dates, {len(QUARTERS)} quarter hours: "
        f"{tried:,} editions, {sum(total.values())} wrong {dict(total) or ''}; "
        f"zones of release {hours.database()}; {clock.process_time() - began:.0f} CPU-seconds"
    )


if __name__ == "__main__":
    main()
