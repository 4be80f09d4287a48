"""The JSON API, version 1: what the pages show, for programs; it only reads."""

from datetime import date

from django.db.models import Q
from django.http import Http404, HttpRequest, QueryDict

from anechoic import jsonlines
from anechoic.site import converters
from anechoic.site.archive import changes, models, search, shown
from anechoic.site.interfaces import shapes
from anechoic.site.interfaces.asked import Refused, Shape, answers, cursor, day, limit, next_cursor
from anechoic.site.interfaces.openapi import DOCUMENT
from anechoic.site.pages import finding


@answers
def index(request: HttpRequest) -> Shape:
    """Where everything is."""
    names = ("briefings", "stories", "people", "corrections", "search", "openapi.json")
    return {name: shapes.address(f"/api/v1/{name}") for name in names}


@answers
def openapi(request: HttpRequest) -> Shape:
    """The description of this interface."""
    return DOCUMENT


@answers
def briefings(request: HttpRequest) -> Shape:
    """What was published, the newest first; of one `edition`, before the day `before`."""
    rows = shown.published().order_by("-day", "edition")
    if edition := request.GET.get("edition"):
        rows = rows.filter(edition=_plain("edition", edition))
    if before := day(request, "before"):
        rows = rows.filter(day__lt=before)
    if after := cursor(request, 2):
        last = _last_day(after[0])
        rows = rows.filter(Q(day__lt=last) | Q(day=last, edition__gt=after[1]))
    wanted = limit(request)
    page = list(rows[: wanted + 1])
    more = next_cursor(str(page[wanted - 1].day), page[wanted - 1].edition) if len(page) > wanted else ""
    return {"briefings": [shapes.briefing_entry(row) for row in page[:wanted]], "next": more}


def _last_day(written: str) -> date:
    try:
        return converters.day(written)
    except ValueError:
        raise Refused("cursor", "is not one that this interface gave out") from None


@answers
def briefing(request: HttpRequest, edition: str, written: str) -> Shape:
    """One briefing whole."""
    try:
        row = models.Briefing.objects.filter(shown.PUBLIC, edition=edition, day=converters.day(written)).first()
    except ValueError:
        row = None
    if row is None:
        raise Http404("no such briefing is published")
    return shapes.briefing(row)


@answers
def stories(request: HttpRequest) -> Shape:
    """The stories that published briefings tell, those with the newest report first."""
    rows = shown.stories().exclude(last_seen=None)
    if after := cursor(request, 2):
        try:
            last = jsonlines.parsed_instant(after[0])
        except ValueError:
            raise Refused("cursor", "is not one that this interface gave out") from None
        rows = rows.filter(Q(last_seen__lt=last) | Q(last_seen=last, id__gt=after[1]))
    wanted = limit(request)
    page = list(rows[: wanted + 1])
    last_one = page[wanted - 1] if len(page) > wanted else None
    more = next_cursor(jsonlines.instant(last_one.last_seen), last_one.id) if last_one else ""
    return {"stories": [shapes.story_entry(row) for row in page[:wanted]], "next": more}


@answers
def story(request: HttpRequest, key: str) -> Shape:
    """One story whole; an id that was merged gives the story that it is part of now."""
    row = shown.story(_plain("id", key))
    if row is None:
        raise Http404("there is no such story")
    return shapes.story(row)


@answers
def article(request: HttpRequest, key: str) -> Shape:
    """One article that a published briefing rests on, without its text."""
    told = models.Article.objects.filter(id=_plain("id", key), briefings__state="published")
    row = told.defer("record").first()
    if row is None:
        raise Http404("no published briefing rests on such an article")
    return shapes.article_entry(row)


@answers
def people(request: HttpRequest) -> Shape:
    """Who was heard last."""
    return {"people": [shapes.person_entry(row) for row in shown.heard()]}


@answers
def person(request: HttpRequest, key: str) -> Shape:
    """Somebody with what they said, the newest first."""
    row = models.Person.objects.filter(id=_plain("id", key)).first()
    if row is None:
        raise Http404("nobody of that name is quoted here")
    return shapes.person(row, shown.voices(row))


@answers
def corrections(request: HttpRequest) -> Shape:
    """What was corrected here, and what sources changed or took back after a briefing rested on them."""
    return {
        "ours": [
            {
                "at": jsonlines.instant(act.at),
                "briefing": f"{act.briefing.edition}/{act.briefing.day}",
                "note": act.reason,
                "kind": "addition" if act.is_addition else "correction",
            }
            for act in shown.editors_corrections()
        ],
        "changed": [shapes.change(each) for each in changes.edited(shown.changed())],
        "withdrawn": [shapes.article_entry(each) for each in shown.withdrawn()],
    }


@answers
def find(request: HttpRequest) -> Shape:
    """Articles with all the words of `q`, the best first."""
    words = request.GET.get("q", "")
    if not words.strip() or len(words) > finding.LONGEST:
        raise Refused("q", f"says what is looked for, in {finding.LONGEST} characters at most")
    for name in ("since", "until"):
        day(request, name)
    _page(request.GET)
    wanted = finding.query(request.GET)
    found = search.found(wanted)
    return {
        "found": [shapes.found(each) for each in found[: search.PAGE]],
        "page": wanted.page,
        "more": len(found) > search.PAGE,
    }


@answers
def nothing(request: HttpRequest, rest: str) -> Shape:
    """Any other address."""
    raise Http404("this interface has no such address")


def _page(asked: QueryDict) -> None:
    page = asked.get("page", "1")
    if not (converters.is_number(page) and 1 <= int(page) <= finding.LAST_PAGE):
        raise Refused("page", f"is a number from 1 to {finding.LAST_PAGE}")


def _plain(name: str, value: str) -> str:
    if "\0" in value:
        raise Refused(name, "has a character that no id has")
    return value
