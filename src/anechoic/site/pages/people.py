"""Pages of people and of outlets: what was said and through whom, what was reported and what was copied."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from anechoic.site.archive import models, shown
from anechoic.site.pages import described
from anechoic.site.pages.sayings import by_story


@require_safe
def person(request: HttpRequest, key: str) -> HttpResponse:
    """What somebody said, over time, and through whom it came."""
    row = models.Person.objects.filter(id=key).first()
    if row is None:
        raise Http404("nobody of that name is quoted here")
    return render(
        request,
        "site/person.html",
        {
            "row": row,
            "roles": row.record.get("roles", ())[:3],
            "sides": row.record.get("sides", ())[:3],
            "stories": by_story(shown.voices(row)),
            "described": described.person(row),
        },
    )


@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """Who was heard lately, whoever was quoted by most articles first."""
    return render(request, "site/people.html", {"people": shown.heard()})


@require_safe
def outlet(request: HttpRequest, name: str) -> HttpResponse:
    """What an outlet reported itself, what it took from others, and what it changed afterwards."""
    found = shown.outlet(name)
    if found is None:
        raise Http404("the archive holds nothing of that outlet")
    return render(request, "site/outlet.html", {"name": name, "outlet": found})
