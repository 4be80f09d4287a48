"""Who may do what at the desk: editors change drafts, publishers also publish (edge: database)."""

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import Group, User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache

EDITOR, PUBLISHER = "editor", "publisher"

View = Callable[..., HttpResponse]


def roles(user: User) -> frozenset[str]:
    """The roles of a user; a publisher is an editor too."""
    own = set(user.groups.filter(name__in=(EDITOR, PUBLISHER)).values_list("name", flat=True))
    return frozenset(own | {EDITOR} if PUBLISHER in own else own)


def given(user: User, role: str) -> None:
    """Give a user a role, and no other."""
    user.groups.set([Group.objects.get_or_create(name=role)[0]])


def for_editors(view: View) -> View:
    """A view of the desk: for those who are logged in and have a role; nothing of it is kept anywhere."""

    @never_cache
    @login_required
    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **named: object) -> HttpResponse:
        if EDITOR not in roles(editor(request)):
            raise PermissionDenied
        return view(request, *args, **named)

    return guarded


def editor(request: HttpRequest) -> User:
    """Whoever is logged in; raises PermissionDenied where nobody is."""
    if isinstance(request.user, User):
        return request.user
    raise PermissionDenied
