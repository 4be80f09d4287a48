"""Briefings as pages: the newest, each by its day, and all of them by date."""

from datetime import date

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from anechoic.briefing.formats import wording
from anechoic.records import Item
from anechoic.site.archive import changes, dossiers, models, shown
from anechoic.site.pages import choice, first_run, printed, rates
from anechoic.site.pages.told import told


@require_safe
def front(request: HttpRequest) -> HttpResponse:
    """The newest briefing that is published; before the first one, how to get there."""
    row = shown.newest()
    if row is None:
        return render(request, "site/first_run.html", {"steps": first_run.steps()})
    return _briefing(request, row)


@require_safe
def edition(request: HttpRequest, edition: str) -> HttpResponse:
    """The newest briefing of an edition."""
    row = shown.newest(edition)
    if row is None:
        raise Http404(f"no briefing of {edition} is published")
    return _briefing(request, row)


@require_safe
def briefing(request: HttpRequest, edition: str, day: date) -> HttpResponse:
    """The briefing of an edition on one day."""
    row = shown.published().filter(edition=edition, day=day).first()
    if row is None:
        raise Http404(f"no briefing of {edition} is published for {day}")
    return _briefing(request, row)


def _briefing(request: HttpRequest, row: models.Briefing) -> HttpResponse:
    printed_once, kind = told(row), choice.chosen(request)
    whole = printed_once.briefing
    items = printed_once.items
    if kind not in {"", whole.groups}:
        items = tuple(printed.in_groups(whole, items, kind, _covered(whole.items, kind)))
    return render(
        request,
        "site/briefing.html",
        {
            "row": row,
            "briefing": whole,
            "day": wording.long_date(whole.day),
            "measure": printed_once.measure,
            "items": items,
            "left_out": printed_once.left_out,
            "counting_rule": wording.COUNTING_RULE,
            "editions": shown.editions(),
            "described": printed_once.described,
            **shown.beside(row),
        },
    )


def _covered(items: tuple[Item, ...], kind: str) -> printed.Covered:
    rows = models.Story.objects.only("id", "views").in_bulk([str(item.story) for item in items])
    return {key: dossiers.thawed_views(row, kind) for key, row in rows.items()}


@require_safe
def archive(request: HttpRequest, year: int | None = None, month: int | None = None) -> HttpResponse:
    """Every briefing by month, the newest month first."""
    months = shown.months()
    try:
        wanted = date(year, month, 1) if year and month else (months[0] if months else None)
    except ValueError:
        raise Http404("no such month") from None
    if year and wanted not in months:
        raise Http404("nothing was published in that month")
    rows = shown.of_month(wanted) if wanted else []
    return render(request, "site/archive.html", {"months": months, "month": wanted, "rows": rows})


@require_safe
def corrections(request: HttpRequest) -> HttpResponse:
    """What was corrected, changed at its source, or taken back, after a briefing rested on it."""
    changed = changes.edited(shown.changed())
    acts = shown.editors_corrections()
    found = {
        "acts": [act for act in acts if not act.is_addition],
        "additions": [act for act in acts if act.is_addition],
        "changed": changed,
        "withdrawn": shown.withdrawn(),
    }
    return render(request, "site/corrections.html", found)


@require_safe
def method(request: HttpRequest) -> HttpResponse:
    """How the briefing is made, and how often each step errs."""
    return render(request, "site/method.html", {"rates": rates.rates()})


@csrf_exempt  # a token would make every page one reader's own; the browser says where the form stood
@require_POST
def groups(request: HttpRequest) -> HttpResponse:
    """Keep the reader's choice of groups, and go back to where it was made; not from the page of another site."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
        raise PermissionDenied
    back = request.POST.get("back", "/")
    if not url_has_allowed_host_and_scheme(back, allowed_hosts=None):
        back = "/"
    response = redirect(back)
    choice.keep(response, request.POST.get("groups", ""), encrypted=bool(settings.SESSION_COOKIE_SECURE))
    return response
