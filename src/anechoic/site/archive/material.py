"""What the desk looks up about the material: sources and their health, what was refused, what was taken out (edge: database)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from django.db.models import Count, Max, QuerySet

from anechoic.outlets import Register
from anechoic.records import Health
from anechoic.site.archive.feeds import Feed, Refused, Seen
from anechoic.site.archive.models import Article

_ROWS = 300  # of a page
_ARTICLES = 40
_TROUBLE = (Health.FAILING, Health.GONE, Health.CLOSED, Health.WAITING, Health.QUIET, Health.NEW, Health.WELL)


@dataclass(frozen=True, slots=True)
class SourceShown:
    """A source, what it has had, and whose it is."""

    feed: Feed
    outlet: str
    had: int
    last: datetime | None  # when something of it was seen last


@dataclass(frozen=True, slots=True)
class Cleaned:
    """An article with what was on its page and is not in it."""

    article: Article
    removed: tuple[tuple[str, str], ...]  # (words, why)


def sources(register: Register, health: str = "", words: str = "") -> Iterator[SourceShown]:
    """The sources that were asked, those in trouble first; of one health alone, or with these words in the address."""
    rows = Feed.objects.filter(**({"health": health} if health else {}), address__icontains=words)
    found = sorted(rows, key=lambda row: (_TROUBLE.index(Health(row.health)), row.address))[:_ROWS]
    own = Seen.objects.filter(source__in=[row.address for row in found])
    counted = own.values_list("source").annotate(n=Count("key"), last=Max("seen"))
    had = {source: (n, last) for source, n, last in counted}
    for row in found:
        outlet = register.by_domain(urlsplit(row.address).hostname or "")
        n, last = had.get(row.address, (0, None))
        yield SourceShown(row, outlet.name if outlet else "", n, last)


def by_health() -> list[tuple[str, int]]:
    """How many sources stand how, the worst first."""
    counted = dict(Feed.objects.values_list("health").annotate(n=Count("address")).order_by("health"))
    return [(each, counted[each]) for each in _TROUBLE if each in counted]


def refusals(stage: str = "") -> QuerySet[Refused]:
    """What was refused in the last month, the newest first."""
    rows = Refused.objects.filter(stage=stage) if stage else Refused.objects.all()
    return rows.order_by("-seen", "-id")[:_ROWS]


def by_stage() -> list[tuple[str, int]]:
    """How much was refused in each stage."""
    return list(Refused.objects.values_list("stage").annotate(n=Count("id")).order_by("-n", "stage"))


def removals(outlet: str = "") -> list[Cleaned]:
    """The articles that came in last, of one outlet or of all, from whose pages something was taken out."""
    rows = Article.objects.filter(**({"outlet": outlet} if outlet else {}), record__removed__0__isnull=False)
    return [
        Cleaned(row, tuple((each["text"], each["why"]) for each in row.record["removed"]))
        for row in rows.order_by("-seen", "id")[:_ARTICLES]
    ]


def rules(found: list[Cleaned]) -> list[tuple[str, int]]:
    """The rules that took something out of these articles, and how often."""
    return Counter(why for each in found for _, why in each.removed).most_common()
