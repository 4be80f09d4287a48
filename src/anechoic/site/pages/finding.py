"""The page of the search, and what a request asks to be searched for."""

from datetime import date

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe

from anechoic.site import converters
from anechoic.site.archive import search

LAST_PAGE = 50
LONGEST = 200  # characters of a query


def query(asked: QueryDict) -> search.Query:
    """The query that the parameters `q`, `outlet`, `lang`, `since`, `until` and `page` tell; what is no day is passed over."""
    page = asked.get("page", "1")
    return search.Query(
        words=asked.get("q", "")[:LONGEST],
        outlet=asked.get("outlet", "")[:200].replace("\0", ""),
        lang=asked.get("lang", "")[:12].replace("\0", ""),
        since=_day(asked.get("since", "")),
        until=_day(asked.get("until", "")),
        page=min(max(int(page), 1), LAST_PAGE) if converters.is_number(page) else 1,
    )


def _day(asked: str) -> date | None:
    try:
        return converters.day(asked)
    except ValueError:
        return None


@require_safe
def find(request: HttpRequest) -> HttpResponse:
    """What the archive has on some words."""
    wanted = query(request.GET)
    found = search.found(wanted)
    further = request.GET.copy()
    further["page"] = str(wanted.page + 1)
    return render(
        request,
        "site/search.html",
        {
            "query": wanted,
            "found": found[: search.PAGE],
            "further": further.urlencode() if len(found) > search.PAGE and wanted.page < LAST_PAGE else "",
            "languages": search.languages(),
        },
    )
