"""The groups that a reader chose, kept in a cookie that says nothing else."""

from django.http import HttpRequest, HttpResponse

from anechoic.site.leans import kinds

_COOKIE = "groups"
_YEAR = 365 * 24 * 3600


def chosen(request: HttpRequest) -> str:
    """What the reader wants coverage grouped by; empty where nothing was chosen."""
    kind = request.COOKIES.get(_COOKIE, "")
    return kind if kind in kinds() else ""


def keep(response: HttpResponse, kind: str, *, encrypted: bool) -> None:
    """Remember the choice for a year; a choice that there is not is forgotten."""
    if kind in kinds():
        response.set_cookie(_COOKIE, kind, max_age=_YEAR, secure=encrypted, httponly=True, samesite="Lax")
    else:
        response.delete_cookie(_COOKIE)
