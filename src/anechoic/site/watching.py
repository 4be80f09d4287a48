"""Whether the installation is well, for those who run it: health and metrics, open to this machine and to a token alone."""

from collections.abc import Iterator
from datetime import datetime
from secrets import compare_digest

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.models import Max, Min
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from anechoic.site import request_log
from anechoic.site.archive import models
from anechoic.site.archive.feeds import Feed
from anechoic.site.subscribers import doubts, report
from anechoic.site.subscribers.models import Delivery
from anechoic.site.visitors import is_this_machine

_STILL = 7200  # seconds: the rarest due source is asked within the hour, and a relay may be away for one


@never_cache
@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """200 where the database answers, 503 where it does not; asked for `?all`, 503 also where what goes on beside it stands still."""
    _admit(request)
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return HttpResponse("the database does not answer\n", status=503, content_type="text/plain")
    if "all" in request.GET and (still := list(_standing_still())):
        return HttpResponse("".join(f"{each}\n" for each in still), status=503, content_type="text/plain")
    return HttpResponse("well\n", content_type="text/plain")


@never_cache
@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """Counts in the text format of Prometheus."""
    _admit(request)
    counted = {
        "anechoic_articles": models.Article.objects.count(),
        "anechoic_stories": models.Story.objects.count(),
        "anechoic_drafts": models.Briefing.objects.filter(state="draft").count(),
        "anechoic_published": models.Briefing.objects.filter(state="published").count(),
        "anechoic_request_milliseconds_total": request_log.spent["milliseconds"],
    }
    newest = models.Article.objects.order_by("-seen").values_list("seen", flat=True).first()
    counted["anechoic_newest_article_seconds"] = int(newest.timestamp()) if newest else 0
    counted |= _collecting() | _delivering()
    lines = [f"{name} {value}" for name, value in counted.items()]
    lines += [f'anechoic_requests_total{{status="{s}"}} {n}' for s, n in sorted(request_log.answered.items())]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; version=0.0.4")


def _standing_still() -> Iterator[str]:
    """What should go on beside the site and does not; nothing of what was never begun."""
    asked = Feed.objects.aggregate(Max("asked"))["asked__max"]
    if asked and _age(asked) > _STILL:
        yield f"no source was asked for {_age(asked) // 60} minutes"
    overdue = _delivering()["anechoic_deliveries_overdue_seconds"]
    if overdue > _STILL:
        yield f"mail has been due for {overdue // 60} minutes"


def _collecting() -> dict[str, int]:
    """How long ago, in seconds, an article came in last, and a source was asked last; nothing where none ever was."""
    last = {
        "anechoic_last_article_age_seconds": models.Article.objects.aggregate(Max("seen"))["seen__max"],
        "anechoic_last_asked_age_seconds": Feed.objects.aggregate(Max("asked"))["asked__max"],
    }
    return {name: _age(at) for name, at in last.items() if at}


def _delivering() -> dict[str, int]:
    """What waits, for how long past its hour, what is in doubt, and what failed of the newest briefings."""
    waiting = Delivery.objects.waiting()
    oldest = waiting.aggregate(Min("due"))["due__min"]
    return {
        'anechoic_deliveries{state="waiting"}': waiting.count(),
        'anechoic_deliveries{state="in_doubt"}': doubts.held().count(),
        'anechoic_deliveries{state="failed"}': sum(each.numbers["failed"] for each in report.standings()),
        "anechoic_deliveries_overdue_seconds": max(0, _age(oldest)) if oldest else 0,
    }


def _age(at: datetime) -> int:
    return int((timezone.now() - at).total_seconds())


def _admit(request: HttpRequest) -> None:
    """Raises Http404 for strangers: they need not know that there is anything."""
    token = str(settings.METRICS_TOKEN)
    given = request.headers.get("Authorization", "")
    if is_this_machine(request) or (token and compare_digest(given.encode(), f"Bearer {token}".encode())):
        return
    raise Http404
