"""The page of a story: how briefings told it, and everything that was found on it."""

from collections.abc import Sequence

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from anechoic.briefing import group_name
from anechoic.site.archive import models, shown
from anechoic.site.pages import choice, printed
from anechoic.site.pages.since import since
from anechoic.site.pages.told import told
from anechoic.site.pages.whole import whole


@require_safe
def story(request: HttpRequest, key: str) -> HttpResponse:
    """Everything on one story; an id that was merged leads to the story that it is part of now."""
    row = shown.story(key)
    if row is None:
        raise Http404("there is no such story")
    if row.id != key:
        return redirect("story", row.id, permanent=True)
    briefings = shown.briefings_of(row)
    items = _told(row, briefings)
    wanted = request.GET.get("as", "")
    return render(
        request,
        "site/story.html",
        {
            "row": row,
            "told": items,
            "item": next((each for each in items if each.format == wanted), items[0] if items else None),
            "whole": whole(row, choice.chosen(request) or "country"),
            "since": since(row, asked) if (asked := request.GET.get("since", "")) else None,
            "followed": shown.followed(row),
            "elsewhere": [(group_name("language", lang), each) for each, lang in shown.elsewhere(row)],
            "briefings": briefings,
        },
    )


def _told(row: models.Story, briefings: Sequence[models.Briefing]) -> list[printed.Printed]:
    """The items that published briefings have on the story, one for each format, the newest."""
    found: dict[str, printed.Printed] = {}
    for briefing in briefings:
        for item in told(briefing).items:
            if item.story == row.id:
                found.setdefault(item.format, item)
    return list(found.values())
