"""What readers look up, in few queries: briefings, stories, people, outlets, corrections (edge: database)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Exists, F, Max, OuterRef, Q, QuerySet, Subquery, Sum
from django.db.models.fields.json import KT
from django.db.models.functions import TruncDate

from anechoic.site.archive.models import Act, Article, Briefing, Person, Report, Revision, Story, Voice

PUBLIC = Q(state=Briefing.State.PUBLISHED)
TOLD = Q(briefings__state=Briefing.State.PUBLISHED)  # stories that a published briefing tells
# rows with a `story` that one tells, asked row by row, since few rows are asked
_IN_TOLD = Exists(Briefing.objects.filter(PUBLIC, stories=OuterRef("story")))
# the last change of an article of the story, as far as the page of corrections has it
_CHANGE = Revision.objects.filter(
    article__stories=OuterRef("pk"), article__briefings__state=Briefing.State.PUBLISHED, summary=False
).order_by("-seen")
_HEARD = 400  # people, of whom those are shown whom published stories quote


def stamp() -> str:
    """Changes whenever something changes that readers see, and not with drafts; one cheap query."""
    found = Briefing.objects.filter(PUBLIC).aggregate(Max("published"), Max("made"), Sum("version"))
    return f"{found['published__max']} {found['made__max']} {found['version__sum']}"


def published() -> QuerySet[Briefing]:
    """What is published, the newest first, without the records, which are read where they are asked for."""
    return Briefing.objects.filter(PUBLIC).order_by("-day", "-published", "edition").defer("record", "held")


def newest(edition: str = "") -> Briefing | None:
    """The newest briefing that is published; of several editions of one day the morning's."""
    rows = published()
    rows = rows.filter(edition=edition) if edition else rows
    day = rows.aggregate(Max("day"))["day__max"]
    same_day = list(rows.filter(day=day)) if day else []
    return min(same_day, key=_morning_first, default=None)


def _morning_first(row: Briefing) -> tuple[bool, str]:
    return row.edition != "morning", row.edition


def beside(row: Briefing) -> dict[str, Briefing | None]:
    """The briefings of the edition before and after this one."""
    same = published().filter(edition=row.edition)
    return {
        "before": same.filter(day__lt=row.day).first(),
        "after": same.filter(day__gt=row.day).order_by("day").first(),
    }


def editions() -> list[Briefing]:
    """The newest briefing of each edition, the morning's first."""
    days = Briefing.objects.filter(PUBLIC).values("edition").annotate(newest=Max("day")).order_by("edition")
    wanted = Q(pk=None)
    for each in days:
        wanted |= Q(edition=each["edition"], day=each["newest"])
    return sorted(published().filter(wanted), key=_morning_first)


def stories() -> QuerySet[Story]:
    """The stories that published briefings tell, the newest first, without what was found on them."""
    return Story.objects.filter(TOLD).distinct().order_by("-last_seen", "id").defer("record", "views")


def story(key: str) -> Story | None:
    """The story of that id, or the one that it was merged into, without its record; None where no published briefing tells it."""
    row: Story | None = (
        Story.objects.filter(id=key)
        .select_related("into")
        .defer("record", "views", "into__record", "into__views")
        .annotate(change=Subquery(_CHANGE.values("pk")[:1]))
        .first()
    )
    for _ in range(8):  # merged again and again
        if row is None or row.into is None:
            break
        row = row.into
    return row if row and row.briefings.filter(PUBLIC).exists() else None


def followed(row: Story) -> tuple[list[Story], list[Story]]:
    """The published story that this one goes on from, if there is one, and those that go on from it."""
    found = list(stories().filter(Q(id=row.continues) | Q(continues=row.id)).exclude(id=row.id)[:20])
    return [each for each in found if each.id == row.continues], [each for each in found if each.continues == row.id]


def elsewhere(row: Story) -> list[tuple[Story, str]]:
    """The published stories in other languages that may tell of the same event, as they are called now, each with its language."""
    if not row.elsewhere:
        return []
    there = Q(id__in=row.elsewhere) | Q(merged__id__in=row.elsewhere)
    own = _spoken(row)
    found = ((each, _spoken(each)) for each in stories().filter(there, into=None).exclude(id=row.id))
    return [(each, lang) for each, lang in found if lang != own]


def _spoken(row: Story) -> str:
    """The language of most of a story's articles; of several the first by name."""
    counts = row.articles.values("lang").annotate(often=Count("pk")).order_by("-often", "lang")
    return str(counts[0]["lang"]).split("-", maxsplit=1)[0] if counts else ""


def briefings_of(story: Story) -> list[Briefing]:
    """The published briefings that tell the story, the newest first; ten at most."""
    return list(story.briefings.filter(PUBLIC).order_by("-day", "edition").defer("record", "held")[:10])


# ── People and outlets ────────────────────────────────────────────────────────────────────────────


def voices(person: Person) -> list[Voice]:
    """What somebody said, the newest first, with the story and the article."""
    said = (
        person.voices.filter(_IN_TOLD)
        .select_related("story", "article")
        .defer("story__record", "story__views", "article__record")
    )
    return list(said.order_by("-told", "story_id", "article_id", "start")[:200])


def heard() -> list[Person]:
    """Who was heard last, by the day of the newest article, whoever is quoted by most articles first; at most a hundred.

    A name without an office that is nowhere quoted in its own words may be a firm's, and is not listed.

    Each has the number of `articles` and the `day`, which is None where no article has a date.
    """
    told = Q(voices__story__in=Story.objects.filter(TOLD))
    newest = Person.objects.order_by("-heard", "id").values("id")[:_HEARD]
    rows = Person.objects.filter(id__in=newest).annotate(
        articles=Count("voices__article", filter=told, distinct=True), day=TruncDate(Max("voices__told", filter=told))
    )
    own_words = Exists(Voice.objects.filter(person=OuterRef("pk"), kind__in=("direct", "mixed")))
    rows = rows.filter(own_words | ~Q(record__roles=[]))
    return list(rows.filter(articles__gt=0).order_by(F("day").desc(nulls_last=True), "-articles", "name")[:100])


@dataclass(frozen=True, slots=True)
class OutletShown:
    """What is known of an outlet from the archive."""

    articles: int
    first: datetime | None
    last: datetime | None
    reports: int  # in stories
    echoes: int  # of these, articles that use another's text
    copied: Sequence[tuple[str, int]]  # outlets whose text it uses, and how often
    copiers: Sequence[tuple[str, int]]
    newest: Sequence[Report]
    changed: Sequence[Revision]


def outlet(name: str) -> OutletShown | None:
    """What the archive holds of an outlet; None where it holds no article of it."""
    own = Article.objects.filter(outlet=name)
    numbers = own.aggregate(n=Count("id"), last=Max("published"))
    if not numbers["n"]:
        return None
    reports = Report.objects.filter(_IN_TOLD, article__outlet=name)
    counted = reports.aggregate(n=Count("id"), echoes=Count("id", filter=Q(of__isnull=False)))
    return OutletShown(
        numbers["n"],
        own.exclude(published=None).order_by("published").values_list("published", flat=True).first(),
        numbers["last"],
        counted["n"],
        counted["echoes"],
        _counted(reports.exclude(of=None), "of__outlet"),
        _counted(Report.objects.filter(_IN_TOLD, of__outlet=name), "article__outlet"),
        list(
            reports.select_related("article", "story")
            .defer("article__record", "story__record", "story__views")
            .order_by("-article__published", "id")[:25]
        ),
        list(
            Revision.objects.filter(article__outlet=name, summary=False)
            .select_related("article")
            .defer("record", "article__record")
            .order_by("-seen")[:10]
        ),
    )


def _counted(reports: QuerySet[Report], by: str) -> list[tuple[str, int]]:
    """The outlets of reports, the most frequent dozen, and how often."""
    return list(reports.values_list(by).annotate(n=Count("id")).order_by("-n", by)[:12])


# ── By date ───────────────────────────────────────────────────────────────────────────────────────


def months() -> list[date]:
    """The months in which something was published, the newest first."""
    return list(Briefing.objects.filter(PUBLIC).dates("day", "month", order="DESC"))


def of_month(month: date) -> list[Briefing]:
    """What was published in a month, the newest first, each with its first headline as `lead`."""
    rows = published().filter(day__year=month.year, day__month=month.month)
    found = rows.annotate(lead=KT("record__items__0__headline"))
    return sorted(found, key=lambda row: (-row.day.toordinal(), _morning_first(row)))


# ── Corrections ───────────────────────────────────────────────────────────────────────────────────


def withdrawn() -> list[Article]:
    """Articles that outlets took back after a published briefing rested on them, the newest first."""
    rows = Article.objects.filter(withdrawn__isnull=False, briefings__state=Briefing.State.PUBLISHED)
    return list(rows.distinct().order_by("-withdrawn").defer("record")[:100])


def changed() -> list[Revision]:
    """Articles that outlets changed after a published briefing rested on them, the newest first."""
    rows = Revision.objects.filter(article__briefings__state=Briefing.State.PUBLISHED, summary=False)
    return list(rows.distinct().select_related("article").order_by("-seen")[:100])


def editors_corrections() -> list[Act]:
    """What editors corrected after publishing, the newest first."""
    return list(Act.objects.filter(public=True, undone=False).select_related("briefing").defer("before")[:100])
