"""What every page says at its head and foot."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.encoding import escape_uri_path

from anechoic.site.leans import kinds
from anechoic.site.pages.choice import chosen


def site(request: HttpRequest) -> dict[str, object]:
    """The address of the page and of the site, and what coverage can be grouped by."""
    return {
        "public_url": settings.PUBLIC_URL,
        "canonical": f"{settings.PUBLIC_URL}{escape_uri_path(request.path)}",
        "path": request.path,
        "group_kinds": kinds(),
        "group_kind": chosen(request),
    }
