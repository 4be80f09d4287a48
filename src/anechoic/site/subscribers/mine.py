"""A subscriber's own page: what they get and when, pausing, seeing and erasing all that is kept of them."""

from collections.abc import Callable, Mapping
from datetime import date, time
from http import HTTPStatus
from types import MappingProxyType

from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from anechoic.site.subscribers import people, roll
from anechoic.site.subscribers.forms import Pause, Preferences
from anechoic.site.subscribers.models import Consent, Subscriber, Subscription
from anechoic.site.subscribers.queue import move
from anechoic.site.subscribers.views import whose


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def mine(request: HttpRequest, token: str) -> HttpResponse:
    """The page; each of its buttons is a POST with its own `act`."""
    person = whose(token)
    if person is None:
        return render(request, "subscribers/gone.html", status=HTTPStatus.NOT_FOUND)
    if request.method != "POST":
        return _page(request, person)
    act = _ACTS.get(request.POST.get("act", ""))
    return act(request, person) if act else _page(request, person, status=HTTPStatus.BAD_REQUEST)


def _page(
    request: HttpRequest, person: Subscriber, form: Preferences | None = None, *, done: str = "", status: int = 200
) -> HttpResponse:
    names = _editions(person)
    held = {
        "editions": names,
        "hour": person.hour.isoformat("minutes"),
        "zone": person.zone,
        "groups": person.groups,
        "words": person.words or "",
        "language": person.language,
    }
    shown = {"person": person, "form": form or Preferences(held=names, initial=held), "pause": Pause(), "done": done}
    return render(request, "subscribers/mine.html", shown, status=status)


def _editions(person: Subscriber) -> list[str]:
    return list(person.subscriptions.order_by("edition").values_list("edition", flat=True))


def _save(request: HttpRequest, person: Subscriber) -> HttpResponse:
    form = Preferences(request.POST, held=_editions(person))
    if not form.is_valid():
        return _page(request, person, form, status=HTTPStatus.BAD_REQUEST)
    wanted = form.cleaned_data
    with transaction.atomic():
        person.zone, person.hour = wanted["zone"], time.fromisoformat(wanted["hour"])
        person.groups, person.words, person.language = wanted["groups"], wanted["words"], wanted["language"]
        person.state = Subscriber.State.CONFIRMED
        person.save()
        dropped = person.subscriptions.exclude(edition__in=wanted["editions"])
        turns = [roll.Entry(roll.Turn.LEFT, person.key, each.edition) for each in dropped]
        dropped.delete()
        for edition in wanted["editions"]:
            Subscription.objects.get_or_create(subscriber=person, edition=edition)
            turns.append(roll.Entry(roll.Turn.CAME, person.key, edition))
        roll.written(turns)
        words = f"{' '.join(wanted['editions'])} at {wanted['hour']} {wanted['zone']}"
        Consent.objects.create(subscriber=person, what="changed", at=timezone.now(), words=words)
        move(person)
    return _page(request, person, done="Kept.")


def _pause(request: HttpRequest, person: Subscriber) -> HttpResponse:
    form = Pause(request.POST)
    if not form.is_valid():
        return _page(
            request, person, done="Choose the day on which mail shall come again.", status=HTTPStatus.BAD_REQUEST
        )
    return _paused(request, person, form.cleaned_data["until"])


def _resume(request: HttpRequest, person: Subscriber) -> HttpResponse:
    return _paused(request, person, None)


def _paused(request: HttpRequest, person: Subscriber, until: date | None) -> HttpResponse:
    person.paused_until = until
    person.save(update_fields=["paused_until"])
    return _page(request, person, done=f"Nothing comes before {until:%d %B %Y}." if until else "Mail comes again.")


def _export(_: HttpRequest, person: Subscriber) -> HttpResponse:
    found = JsonResponse(people.known_of(person), json_dumps_params={"indent": 2, "ensure_ascii": False})
    found["Content-Disposition"] = 'attachment; filename="subscription.json"'
    return found


def _erase(request: HttpRequest, person: Subscriber) -> HttpResponse:
    people.erase(person)
    return render(request, "subscribers/erased.html")


_ACTS: Mapping[str, Callable[[HttpRequest, Subscriber], HttpResponse]] = MappingProxyType(
    {"save": _save, "pause": _pause, "resume": _resume, "export": _export, "erase": _erase}
)
