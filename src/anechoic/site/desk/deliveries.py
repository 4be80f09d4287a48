"""The desk's page of deliveries: how many of each edition went out, and what a crash left in doubt, for people to settle."""

from collections.abc import Sequence

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from anechoic.site.archive import models
from anechoic.site.converters import is_number
from anechoic.site.desk.roles import PUBLISHER, editor, for_editors, roles
from anechoic.site.subscribers import doubts, report
from anechoic.site.subscribers.doubts import Ruling

_SHOWN = 200  # names in a list; `anechoic deliver --report` has all


@for_editors
@require_safe
def deliveries(request: HttpRequest) -> HttpResponse:
    """What became of the newest editions, and every delivery in doubt by name."""
    standings = report.standings()
    shown = {
        "standings": standings,
        "lists": report.names(),
        "held": doubts.held().select_related("subscriber", "briefing").order_by("briefing", "id")[:_SHOWN],
        "in_doubt": doubts.held().count(),
        "failed": report.failed(standings)[:_SHOWN],
        "roles": roles(editor(request)),
    }
    return render(request, "site/desk/deliveries.html", shown)


@for_editors
@require_POST
def settle(request: HttpRequest) -> HttpResponse:
    """Settle one delivery in doubt, or all, as a publisher says; who said so is written down."""
    by = editor(request)
    if PUBLISHER not in roles(by):
        raise PermissionDenied
    written = request.POST.get("delivery", "")
    if request.POST.get("ruling") not in list(Ruling) or not (written == "all" or is_number(written)):
        return HttpResponseBadRequest("There is no such act.")
    ruling = Ruling(request.POST["ruling"])
    wanted = doubts.held() if written == "all" else doubts.held().filter(pk=int(written))
    number = _settled(list(wanted.values_list("briefing_id", "pk")), ruling, by)
    said = f"Done: {number} settled." if number else "Nothing of that was in doubt any more."
    messages.success(request, said)
    return redirect("desk-deliveries")


def _settled(rows: Sequence[tuple[int, int]], ruling: Ruling, by: User) -> int:
    """Settle deliveries, given with their briefings; how many. The log of each briefing tells who did it, and of how many."""
    total = 0
    with transaction.atomic():
        for briefing in sorted({briefing for briefing, _ in rows}):
            number = doubts.rule([key for of, key in rows if of == briefing], ruling, by.get_username())
            if number:
                did, subject = ruling.replace("-", " "), f"{number} in doubt"
                now = timezone.now()
                models.Act.objects.create(briefing_id=briefing, by=by, at=now, did=did, subject=subject)
            total += number
    return total
