"""Pages of the desk on the material: sources and their health, what was refused, what was taken out of pages."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from anechoic.records import Health
from anechoic.site import declared
from anechoic.site.archive import material
from anechoic.site.desk.roles import for_editors


@for_editors
@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    """The sources, those in trouble first."""
    health = request.GET.get("health", "")
    health = health if health in set(Health) else ""
    words = request.GET.get("q", "")[:200].replace("\0", "")
    found = list(material.sources(declared.register(), health, words))
    shown = {"sources": found, "by_health": material.by_health(), "health": health, "words": words}
    return render(request, "site/desk/sources.html", shown)


@for_editors
@require_safe
def refusals(request: HttpRequest) -> HttpResponse:
    """What was refused while collecting, with reasons."""
    stage = request.GET.get("stage", "")[:60].replace("\0", "")
    shown = {"refusals": material.refusals(stage), "by_stage": material.by_stage(), "stage": stage}
    return render(request, "site/desk/refusals.html", shown)


@for_editors
@require_safe
def removals(request: HttpRequest) -> HttpResponse:
    """What was on the pages of the newest articles and is not in them, with the rule that took it out."""
    outlet = request.GET.get("outlet", "")[:200].replace("\0", "")
    found = material.removals(outlet)
    return render(
        request, "site/desk/removals.html", {"found": found, "rules": material.rules(found), "outlet": outlet}
    )
