"""Whether the installation is well, for those who run it: health and metrics, open to this machine and to a token alone."""

from secrets import compare_digest

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from anechoic.site import request_log
from anechoic.site.archive import models
from anechoic.site.visitors import is_this_machine


@never_cache
@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """200 where the database answers, 503 where it does not."""
    _admit(request)
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return HttpResponse("the database does not answer\n", status=503, content_type="text/plain")
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
    lines = [f"{name} {value}" for name, value in counted.items()]
    lines += [f'anechoic_requests_total{{status="{s}"}} {n}' for s, n in sorted(request_log.answered.items())]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; version=0.0.4")


def _admit(request: HttpRequest) -> None:
    """Raises Http404 for strangers: they need not know that there is anything."""
    token = str(settings.METRICS_TOKEN)
    given = request.headers.get("Authorization", "")
    if is_this_machine(request) or (token and compare_digest(given.encode(), f"Bearer {token}".encode())):
        return
    raise Http404
