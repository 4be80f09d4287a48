"""The pages that readers see, each from what the archive holds."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from anechoic.site.archive import store


def front(request: HttpRequest) -> HttpResponse:
    """The newest briefing that is published."""
    return render(request, "site/front.html", {"briefing": store.newest()})
