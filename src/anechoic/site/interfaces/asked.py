"""What a request to the API asks for, checked: a wrong value is refused with the name of the parameter."""

import binascii
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from datetime import date
from functools import wraps

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from anechoic.site import converters

Shape = dict[str, object]


class Refused(Exception):
    """A request that cannot be answered: the parameter, and what is wrong with it."""

    def __init__(self, subject: str, reason: str) -> None:
        super().__init__(subject, reason)
        self.subject = subject
        self.reason = reason


def error(status: int, subject: str, reason: str) -> JsonResponse:
    """The one shape of every error."""
    return JsonResponse({"error": {"status": status, "subject": subject, "reason": reason}}, status=status)


def answers(view: Callable[..., Shape]) -> Callable[..., HttpResponse]:
    """A view of the API out of a function that returns what is to be said: GET and HEAD, and errors in their shape."""

    @csrf_exempt  # it only reads; other methods are refused below, in the shape of every error
    @wraps(view)
    def answered(request: HttpRequest, **named: str) -> HttpResponse:
        if request.method not in {"GET", "HEAD"}:
            refused = error(405, request.path, f"{request.method} is not allowed here")
            refused["Allow"] = "GET, HEAD"
            return refused
        try:
            return JsonResponse(view(request, **named), json_dumps_params={"ensure_ascii": False})
        except Refused as reason:
            return error(400, reason.subject, reason.reason)
        except Http404 as missing:
            return error(404, request.path, str(missing) or "there is no such thing")

    return answered


def limit(request: HttpRequest) -> int:
    """How many entries are wanted: 20, unless `limit` says otherwise, from 1 to 100."""
    asked = request.GET.get("limit", "20")
    if not (converters.is_number(asked) and 1 <= int(asked) <= 100):
        raise Refused("limit", "is a number from 1 to 100")
    return int(asked)


def day(request: HttpRequest, name: str) -> date | None:
    """The day that a parameter names; None where it is not given."""
    asked = request.GET.get(name)
    if asked is None:
        return None
    try:
        return converters.day(asked)
    except ValueError:
        raise Refused(name, "is a day, as 2026-03-17") from None


def cursor(request: HttpRequest, parts: int) -> list[str] | None:
    """Where the last page ended; None on the first one."""
    asked = request.GET.get("cursor", "")
    if not asked:
        return None
    try:
        held = json.loads(urlsafe_b64decode(asked.encode("ascii")))
    except (ValueError, binascii.Error, RecursionError):
        held = None
    if isinstance(held, list) and len(held) == parts and all(isinstance(p, str) and "\0" not in p for p in held):
        return held
    raise Refused("cursor", "is not one that this interface gave out")


def next_cursor(*parts: str) -> str:
    """A cursor that leads on from here."""
    return urlsafe_b64encode(json.dumps(parts).encode()).decode()
