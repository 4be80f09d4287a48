"""The pages of subscribers. Opening one changes nothing; what changes something is a button, or RFC 8058's one POST."""

import json
from datetime import date
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from anechoic.site import visitors
from anechoic.site.subscribers import asking, people, post
from anechoic.site.subscribers.forms import SignUp, editions, said, titles
from anechoic.site.subscribers.models import Subscriber

_LARGEST = 10_000  # bytes of a request for programs


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request: HttpRequest) -> HttpResponse:
    """The form, and the same answer to everyone who fills it in."""
    form = SignUp(request.POST or None, initial={"editions": [editions()[0][0]]})
    if request.method == "POST" and form.is_valid():
        asking.ask(form.wish(), visitors.address(request))
        return render(request, "subscribers/asked.html")
    wrong = HTTPStatus.BAD_REQUEST if request.method == "POST" else HTTPStatus.OK
    return render(request, "subscribers/subscribe.html", {"form": form}, status=wrong)


@csrf_exempt
@require_POST
def subscribe_json(request: HttpRequest) -> JsonResponse:
    """The same for programs: `{"address", "editions": [], "zone"}`."""
    try:
        sent = json.loads(request.body[:_LARGEST])
        form = SignUp({"editions": [editions()[0][0]], "zone": "UTC", **sent})
        is_valid = form.is_valid()
    except (ValueError, TypeError, AttributeError, RecursionError):
        return _refused("is no JSON object of address, editions and zone")
    if not is_valid:
        return _refused("cannot be used", said(form))
    asking.ask(form.wish(), visitors.address(request))
    return JsonResponse({"status": "asked"}, status=HTTPStatus.ACCEPTED)


def _refused(reason: str, fields: dict[str, Any] | None = None) -> JsonResponse:
    error = {"error": {"reason": reason, "fields": fields or {}}}
    return JsonResponse(error, status=HTTPStatus.BAD_REQUEST)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """A page with one button, which puts on the list whoever presses it."""
    subject = post.tokens().subject("confirm", token) or ""
    person, _, wish = subject.partition(".")
    if not (person.isdecimal() and wish.isdecimal()):
        return _gone(request)
    if request.method != "POST":
        return render(request, "subscribers/confirm.html")
    confirmed = asking.confirm(int(person), int(wish))
    if confirmed is None:
        return _gone(request)
    own = post.addresses().mine(confirmed.pk, date.today().toordinal())  # noqa: DTZ011 # good for weeks, to the day or not
    return render(request, "subscribers/confirmed.html", {"person": confirmed, "own": own})


@csrf_exempt  # mail programs post here for their readers, without cookie or login (RFC 8058, 3.1)
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def leave(request: HttpRequest, token: str) -> HttpResponse:
    """A page with one button; any POST ends the subscription at once, as often as it comes."""
    subject = post.tokens().subject("leave", token) or ""
    person, _, edition = subject.partition(".")
    if not person.isdecimal():
        return _gone(request)
    if request.method != "POST":
        return render(request, "subscribers/leave.html", {"edition": titles().get(edition, edition)})
    people.leave(int(person), edition)
    return render(request, "subscribers/left.html")


@require_GET
def privacy(request: HttpRequest) -> HttpResponse:
    """What is kept of a subscriber, and for how long."""
    return render(request, "subscribers/privacy.html")


def _gone(request: HttpRequest) -> HttpResponse:
    return render(request, "subscribers/gone.html", status=HTTPStatus.NOT_FOUND)


def whose(token: str) -> Subscriber | None:
    """The subscriber whose own page it is; None for a token that is none, or too old."""
    subject = post.tokens().subject("mine", token) or ""
    person, _, day = subject.partition(".")
    if not (person.isdecimal() and day.isdecimal()) or date.today().toordinal() - int(day) > 60:  # noqa: DTZ011 # about two months
        return None
    return Subscriber.objects.filter(pk=int(person)).exclude(state=Subscriber.State.PENDING).first()
