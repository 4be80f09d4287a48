"""What people may write into the forms of subscribers."""

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any, cast

from django import forms

from anechoic.briefing.formats.wording import group_name
from anechoic.delivery import hours
from anechoic.errors import BadInput
from anechoic.phrases import languages
from anechoic.site import editions as declared
from anechoic.site.leans import kinds
from anechoic.site.subscribers import people

_HOURS = [(f"{hour:02d}:00", f"{hour:02d}:00") for hour in range(24)]
_WORDS = [("", "As long as it is"), ("300", "300 words"), ("600", "600 words"), ("1000", "1,000 words")]


def editions() -> list[tuple[str, str]]:
    """The editions that can be asked for, which are those that are made here, with their titles."""
    return [(each.name, each.title) for each in declared.made()]


def titles() -> dict[str, str]:
    """The titles of all editions, those that are not made here too."""
    return {each.name: each.title for each in declared.every()}


def _languages() -> list[tuple[str, str]]:
    return [
        ("", "Every language"),
        *sorted(((lang, group_name("language", lang)) for lang in languages("dates")), key=itemgetter(1)),
    ]


def _groups() -> list[tuple[str, str]]:
    return [("", "As the edition has it"), *((name, name) for name in kinds())]


def _zones() -> list[tuple[str, str]]:
    return [(name, name.replace("_", " ")) for name in hours.zones()]


class _Editions(forms.Form):
    editions = forms.MultipleChoiceField(choices=editions, widget=forms.CheckboxSelectMultiple)
    zone = forms.ChoiceField(choices=_zones, initial="UTC", label="Your time zone")


class SignUp(_Editions):
    """A wish to get editions."""

    address = forms.CharField(
        max_length=254, label="Your mail address", widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )

    field_order = ("address", "editions", "zone")

    def clean_address(self) -> str:
        """The address as it is kept."""
        try:
            return people.normal(self.cleaned_data["address"])
        except BadInput:
            raise forms.ValidationError("Mail cannot be sent to this address.") from None

    def wish(self) -> people.Wish:
        """What was asked for, once the form is valid."""
        said = self.cleaned_data
        return people.Wish(said["address"], tuple(said["editions"]), said["zone"])


class Preferences(_Editions):
    """What a subscriber gets, and when."""

    hour = forms.TypedChoiceField(choices=_HOURS, label="At")
    groups = forms.ChoiceField(choices=_groups, required=False, label="Coverage grouped by")
    words = forms.TypedChoiceField(choices=_WORDS, required=False, coerce=int, empty_value=None, label="Length")
    language = forms.ChoiceField(choices=_languages, required=False, label="Lines in")

    field_order = ("editions", "hour", "zone", "groups", "words", "language")

    def __init__(self, data: Mapping[str, Any] | None = None, *, held: Sequence[str], **options: Any) -> None:
        """Beside the editions that can be asked for, those that the subscriber has: none ends without being unticked."""
        super().__init__(data, **options)
        offered, known = editions(), titles()
        others = [name for name in held if name not in dict(offered)]
        field = cast("forms.MultipleChoiceField", self.fields["editions"])
        field.choices = [*offered, *((name, known.get(name, name)) for name in others)]


class Pause(forms.Form):
    """Until when nothing shall come."""

    until = forms.DateField(widget=forms.DateInput(attrs={"type": "date"}), label="Until")


def said(form: forms.Form) -> dict[str, Any]:
    """What is wrong with a form, by field, in words."""
    return {name: [str(error) for error in errors] for name, errors in form.errors.items()}
