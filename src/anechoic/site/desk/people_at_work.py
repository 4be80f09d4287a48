"""The people of the desk: made, given a role, and removed by whoever runs the server (edge: database)."""

from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from anechoic.errors import BadInput
from anechoic.site.desk.roles import given, roles


def kept(name: str, role: str, password: str) -> bool:
    """Make somebody an editor or a publisher, or give them another role and password; whether they are new.

    Raises BadInput where the password is one that is easily guessed.
    """
    user, new = User.objects.get_or_create(username=name)
    try:
        validate_password(password, user)
    except ValidationError as weak:
        if new:
            user.delete()
        raise BadInput(name, " ".join(weak.messages), "choose a longer one") from None
    user.set_password(password)
    user.is_active = True
    user.save()
    given(user, role)
    return new


def closed(name: str) -> bool:
    """Let somebody in no more; what they did stays in the log. Whether they were let in before."""
    return bool(User.objects.filter(username=name, is_active=True).update(is_active=False))


def everybody() -> list[tuple[str, tuple[str, ...], bool]]:
    """Name, roles, and whether they are let in."""
    return [(user.username, tuple(sorted(roles(user))), user.is_active) for user in User.objects.order_by("username")]
